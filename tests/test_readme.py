"""What the documents say is so: quoted output is real, examples run, lists are complete.

``python -m tests.test_readme`` writes the output of now into README.md.
"""

from __future__ import annotations

import ast
import doctest
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import typer

from douane_report import cli, dataset, model, pipeline
from douane_report.compare.result import COLUMNS as DIFF_COLUMNS
from douane_report.compare.series import SeriesRow
from douane_report.dataset.exports import FORMATS, make_book
from douane_report.dataset.findings import COLUMNS as FINDING_COLUMNS
from douane_report.dataset.manifest import Options
from douane_report.tidy import Row
from tests.commandline import ROOT, SEED

README = ROOT / "README.md"
GENERATED = ("checks.md", "cli.md", "performance.md")
PAGES = (
    *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")),
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in GENERATED),
)
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WIDTH = 80


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(text: str, language: str) -> list[str]:
    return [body for kind, body in FENCE.findall(text) if kind == language]


def sessions(body: str) -> Iterator[tuple[str, str]]:
    """Part a console block into commands, each with the output that is quoted under it."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


# The folder in which the examples run: as a checkout is after `make report`.


def furnish(folder: Path) -> Path:
    for name in ("seeds", "tests"):
        (folder / name).symlink_to(ROOT / name)
    command = folder / ".venv" / "bin" / "douane-report"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m douane_report "$@"\n')
    command.chmod(0o755)
    pipeline.run_report(SEED, folder / "data" / "processed" / "2023", Options())
    return folder


def shown(command: str, folder: Path) -> str:
    """Run a command line and give what a person sees of it: both streams, in order."""
    path = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    process = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=120,
    )
    return process.stdout.decode()


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return furnish(tmp_path_factory.mktemp("workshop"))


SESSIONS = [pair for body in blocks(README.read_text(), "console") for pair in sessions(body)]


def test_quoted_output_is_what_the_commands_print(workshop: Path) -> None:
    # In the order of the page: a command may need what one before it has written.
    assert [(command, shown(command, workshop)) for command, _ in SESSIONS] == SESSIONS


def test_there_is_output_to_compare() -> None:
    assert len(SESSIONS) >= 8
    assert any(" report seeds/" in command and "OORDEEL" in output for command, output in SESSIONS)


def test_python_examples_do_what_is_said(workshop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workshop)
    examples = "\n".join(blocks(README.read_text(), "python"))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", str(README), 0)
    said: list[str] = []
    result = doctest.DocTestRunner().run(test, out=said.append)
    assert result.attempted >= 10
    assert said == []


# Commands, targets and links


def quoted(text: str) -> str:
    """Give what a page shows as code."""
    plain = FENCE.sub("", text)
    fenced = "\n".join(body for _, body in FENCE.findall(text))
    return "\n".join([fenced, *re.findall(r"`([^`]+)`", plain)])


def command_mistakes(code: str) -> Iterator[str]:
    commands: dict[str, Any] = vars(typer.main.get_command(cli.app))["commands"]
    for name, rest in re.findall(r"douane-report ([a-z]+)([^\n|;&]*)", code):
        if name not in commands:
            yield name
            continue
        known = {option for p in commands[name].params for option in (*p.opts, "--help")}
        yield from (f"{name} {o}" for o in re.findall(r"(?<!\S)--[a-z-]+", rest) if o not in known)


def target_mistakes(code: str) -> Iterator[str]:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for name in re.findall(r"(?<![\w-])make (?:-\S+ )*([a-z-]+)", code):
        if name not in targets:
            yield f"make {name}"


def path_mistakes(code: str) -> Iterator[str]:
    for path in re.findall(r"(?<![\w/.-])(?:src|docs|scripts|seeds|tests)/[\w./-]*", code):
        if not (ROOT / path.rstrip(".")).exists():
            yield path


def slug(heading: str) -> str:
    kept = (c for c in heading.lower() if c in " -_" or unicodedata.category(c)[0] in "LN")
    return "".join(kept).strip().replace(" ", "-")


def link_mistakes(page: Path) -> Iterator[str]:
    text = FENCE.sub("", page.read_text())
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith(("https://", "http://")):
            continue
        path, _, anchor = target.partition("#")
        file = page.parent / path if path else page
        headings = re.findall(r"^#+ (.*)$", file.read_text(), re.MULTILINE) if anchor else []
        if not file.exists() or (anchor and anchor not in map(slug, headings)):
            yield target


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_what_a_page_names_is_there(page: Path) -> None:
    code = quoted(page.read_text())
    found = (command_mistakes(code), target_mistakes(code), path_mistakes(code))
    assert [*(mistake for each in found for mistake in each), *link_mistakes(page)] == []


@pytest.mark.parametrize(
    ("code", "mistake"),
    [
        ("douane-report exract x", "exract"),
        ("douane-report extract x --ot y", "extract --ot"),
        ("make -B rapport", "make rapport"),
        ("see src/douane_report/nothing.py", "src/douane_report/nothing.py"),
    ],
)
def test_what_is_not_there_is_noticed(code: str, mistake: str) -> None:
    found = (*command_mistakes(code), *target_mistakes(code), *path_mistakes(code))
    assert found == (mistake,)


# The output contract, the glossary, the architecture


def first_column(page: str, heading: str) -> list[str]:
    """Give the names, set as code, in the first column of the first table under a heading."""
    text = (ROOT / "docs" / page).read_text().split(f"\n## {heading}\n")[1]
    table = re.search(r"^\| ---.*?\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert table, heading
    return [n for row in table[1].splitlines() for n in re.findall("`(.+?)`", row.split("|")[1])]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("`figures.csv`", Row._fields),
        ("`findings.csv`", FINDING_COLUMNS),
        ("`diff --format csv`", DIFF_COLUMNS),
        ("`series`", SeriesRow._fields),
        ("Origins", tuple(model.Origin)),
        ("Exit codes", ("0", "1", "2", "3", "4", "70", "130", "143")),
        ("`jaarrapportage.json`", tuple(model.Jaarrapportage.model_fields)),
    ],
)
def test_the_contract_lists_every_name_in_order(heading: str, names: tuple[str, ...]) -> None:
    assert first_column("output.md", heading) == list(names)


def test_the_contract_has_every_command_format_and_table() -> None:
    page = (ROOT / "docs" / "output.md").read_text()
    commands: dict[str, Any] = vars(typer.main.get_command(cli.app))["commands"]
    assert set(first_column("output.md", "Commands")) == {f"douane-report {c}" for c in commands}
    assert first_column("output.md", "Exports") == list(FORMATS)
    report = pipeline.extract(SEED)
    assert [t.name for t in make_book(report).tables if f"`{t.name}`" not in page] == []
    assert [m for m in {v.measure for v in report.values()} if f"`{m}`" not in page] == []


SHARED = (model.Box, model.Place, model.Note, model.Candidate, model.SecondReading, model.Figure)
ENGLISH = {field for each in (*SHARED, model.Entry, model.Section) for field in each.model_fields}
ENGLISH |= {"facsimile", "fault", "kind", "measure", "message", "pages", "report_year"}
ENGLISH |= {"schema_version", "second_reading", "section", "sha256"}


def dutch_names() -> Iterator[str]:
    """Give every name of the model that is a Dutch word, and every unit, status and group."""
    for name, thing in vars(model).items():
        if isinstance(thing, type) and issubclass(thing, model.Frozen):
            yield from (field for field in thing.model_fields if field not in ENGLISH)
            if set(thing.model_fields) - ENGLISH:
                yield name
    yield from (*model.SECTIONS, *model.STATUSKLEUREN, "extern", "intern")
    yield from ("Risicogroep", "Statuskleur")
    yield from (v.measure for v in pipeline.extract(SEED).values())


def test_the_glossary_has_every_dutch_name() -> None:
    page = (ROOT / "docs" / "glossary.md").read_text()
    wanted = {name.lower() for name in dutch_names()}
    assert len(wanted) > 40
    assert sorted(wanted - set(re.findall("`(.+?)`", page.lower()))) == []


def test_imports_point_downwards_as_the_architecture_says() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text()
    lines = blocks(page, "text")[0].splitlines()
    level = {
        name.strip().removesuffix("/").removesuffix(".py"): number
        for number, line in enumerate(lines)
        for name in re.split(r"\s{2,}", line)[0].split(",")
    }
    package = ROOT / "src" / "douane_report"
    parts = {path.stem for path in package.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert set(level) == {name for name in parts if not name.startswith("__")}
    imports = {
        (mine, other, file.relative_to(package))
        for file in package.rglob("*.py")
        for mine in [file.relative_to(package).parts[0].removesuffix(".py")]
        for other in imported(file)
        if mine in level and other != mine
    }
    assert {("cli", "pipeline"), ("sections", "document")} <= {each[:2] for each in imports}
    wrong = [
        f"{file} imports {other}"
        for mine, other, file in imports
        if level.get(other, 99) < level[mine]
    ]
    assert wrong == []


def test_no_section_imports_another() -> None:
    folder = ROOT / "src" / "douane_report" / "sections"
    rooms = [folder / name for name in model.SECTIONS]
    assert all((room / "section.py").is_file() for room in rooms)
    wrong = [
        f"{file.relative_to(folder)} imports {other}"
        for room in rooms
        for file in room.rglob("*.py")
        for other in imported(file, "douane_report.sections.")
        if other in model.SECTIONS and other != room.name
    ]
    assert wrong == []


def imported(file: Path, within: str = "douane_report.") -> Iterator[str]:
    """Give the parts of the package, or of one within it, that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            module = f"{node.module}."
            if module == within:
                yield from (each.name for each in node.names)
            elif module.startswith(within):
                yield module.removeprefix(within).split(".")[0]


def test_the_picture_can_be_read_without_seeing_it() -> None:
    root = ElementTree.parse(ROOT / "docs" / "flow.svg").getroot()
    named = {child.tag.rpartition("}")[2]: child for child in root}
    for role in ("title", "desc"):
        assert named[role].text
        assert named[role].get("id") in (root.get("aria-labelledby") or "").split()
    words = "".join(root.itertext())
    written = (dataset.manifest.NAME, *(f"report.{name}" for name in pipeline.FORMATS))
    assert [name for name in written if name not in words] == []
    assert "prefers-color-scheme: dark" in words
    assert not root.findall(".//{*}script")


def renew() -> None:
    """Write what the commands print now into the README."""
    text = README.read_text()
    with tempfile.TemporaryDirectory() as name:
        folder = furnish(Path(name))
        for body in blocks(text, "console"):
            made = "".join(f"$ {c}\n{shown(c, folder)}" for c, _ in sessions(body))
            text = text.replace(f"```console\n{body}```", f"```console\n{made}```", 1)
    README.write_text(text)


if __name__ == "__main__":
    renew()
