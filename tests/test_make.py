"""The make targets and the installer, run on a copy of the set-up with a command that obeys."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")

STUB = f"""#!{sys.executable}
import sys
from pathlib import Path

if sys.argv[1] in ("validate", "render"):
    with open("history.log", "a") as log:
        log.write(f"{{sys.argv[1]}} {{sys.argv[2]}}\\n")
    sys.exit(0 if Path(sys.argv[2], "manifest.json").exists() else 3)
source, out = Path(sys.argv[2]), Path(sys.argv[4])
year, status = source.read_text().split()
with open("calls.log", "a") as log:
    log.write(f"{{source}} {{out}}\\n")
if status not in "01":
    sys.exit(int(status))
out.mkdir(parents=True, exist_ok=True)
names = "jaarrapportage.json figures.csv manifest.json findings.csv findings.json"
for name in [*names.split(), "report.md", "report.html"]:
    (out / name).write_text(f"report_year\\n{{year}}\\n")
sys.exit(int(status))
"""


class Tree:
    """A copy of the set-up with a command that reads `YEAR STATUS` from its source."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("Makefile", "pyproject.toml", *LOCKS):
            shutil.copy(ROOT / name, root / name)
        shutil.copytree(ROOT / "scripts", root / "scripts")
        for folder in ("src", "templates", "data/raw", "data/overrides", "seeds", ".venv/bin"):
            (root / folder).mkdir(parents=True)
        command = root / ".venv/bin/douane-report"
        command.write_text(STUB)
        command.chmod(0o755)
        (root / "scripts/install.sh").write_text("touch .venv/.$1-stamp\n")
        (root / ".venv/.runtime-stamp").touch()
        self.add("seeds/jaarrapportage-douane-2023.txt", "2023 0")
        old = time.time() - 3600
        for path in (path for path in root.rglob("*") if path.is_file()):
            os.utime(path, (old, old))
        (root / ".venv/.runtime-stamp").touch()

    def add(self, name: str, content: str) -> None:
        (self.root / name).write_text(content)

    def make(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # A make that runs these tests hands its flags and variables down.
        passed_on = ("MAKE", "MFLAGS", "YEAR", "SOURCE", "OUT", "STRICT", "ARGS", "TO")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(passed_on)}
        return subprocess.run(
            ["make", *arguments],
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self) -> list[str]:
        """Return the sources that were read since the last time, in order of their name."""
        return self._read("calls.log")

    def later_calls(self) -> list[str]:
        """Return what was held against the year before since the last time, in order."""
        return self._read("history.log")

    def _read(self, name: str) -> list[str]:
        log = self.root / name
        lines = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return sorted(lines)


SEED_2023 = "seeds/jaarrapportage-douane-2023.txt data/processed/2023"


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_help_lists_every_documented_target(tree: Tree) -> None:
    expected = {
        "help", "report", "test", "lint", "format", "lock", "check", "check-lock",
        "bench", "diff", "series", "export", "docs", "clean",
    }  # fmt: skip
    shown = tree.make("help")
    assert expected <= set(re.findall(r"^  make (\S+)", shown.stdout, re.M))
    assert max(map(len, shown.stdout.splitlines())) <= 80
    assert tree.make().stdout == shown.stdout


def test_report_runs_once_and_then_does_nothing(tree: Tree) -> None:
    assert tree.make("report").returncode == 0
    assert tree.calls() == [SEED_2023]
    assert tree.make("report").stdout == "make: Nothing to be done for 'report'.\n"
    assert tree.calls() == []


@pytest.mark.parametrize(
    "name",
    [
        "src/a.py", "templates/report.md.j2", "data/raw/sources.toml", "data/overrides/2023.toml",
        "seeds/jaarrapportage-douane-2023.txt",
    ],
)  # fmt: skip
def test_report_is_made_again_when_an_input_changes(tree: Tree, name: str) -> None:
    tree.make("report")
    tree.calls()
    tree.add(name, "2023 0")
    tree.make("report")
    assert tree.calls() == [SEED_2023]


def test_report_is_made_again_when_an_output_or_override_is_gone(tree: Tree) -> None:
    override = tree.root / "data/overrides/2023.toml"
    override.touch()
    for lost in (override, tree.root / "data/processed/2023/report.html"):
        tree.make("report")
        tree.calls()
        lost.unlink()
        tree.make("report")
        assert tree.calls() == [SEED_2023]


def test_pdf_goes_before_text_also_with_an_old_date_and_blanks_in_its_name(tree: Tree) -> None:
    tree.make("report")
    tree.calls()
    pdf = tree.root / "data/raw/Jaarrapportage Douane (2023).pdf"
    pdf.write_text("2023 0")
    os.utime(pdf, (0, 0))
    assert tree.make("report").returncode == 0
    assert tree.calls() == ["data/raw/Jaarrapportage Douane (2023).pdf data/processed/2023"]
    assert "Nothing to be done" in tree.make("report").stdout


@pytest.mark.parametrize("parallel", [(), ("-j2",)])
def test_one_bad_year_stops_no_other(tree: Tree, parallel: tuple[str, ...]) -> None:
    tree.add("data/raw/jaarrapportage-2021.pdf", "2021 3")
    tree.add("data/raw/jaarrapportage-2022.pdf", "2022 0")
    made = tree.make("report", *parallel)
    assert made.returncode != 0
    assert "jaarrapportage-2021.pdf: no report made (exit code 3)" in made.stderr
    assert len(tree.calls()) == 3
    assert (tree.root / "data/processed/2023/report.md").exists()
    tree.make("report", *parallel)
    assert tree.calls() == ["data/raw/jaarrapportage-2021.pdf data/processed/2021"]


@pytest.mark.parametrize("parallel", [(), ("-j3",)])
def test_each_year_is_held_against_the_one_before_it(tree: Tree, parallel: tuple[str, ...]) -> None:
    for year in (2020, 2022):
        tree.add(f"data/raw/jaarrapportage-{year}.pdf", f"{year} 0")
    assert tree.make("report", *parallel).returncode == 0
    held = ["render data/processed/2023", "validate data/processed/2023"]
    assert tree.later_calls() == held
    assert "Nothing to be done" in tree.make("report", *parallel).stdout
    assert tree.later_calls() == []
    tree.make("report", "YEAR=2022")
    tree.add("data/raw/jaarrapportage-2022.pdf", "2022 0")
    tree.make("report", *parallel)
    assert tree.later_calls() == held
    assert tree.make("-B", "report", *parallel).returncode == 0
    assert tree.later_calls() == held


def test_a_year_is_held_against_one_that_has_data_and_no_source(tree: Tree) -> None:
    tree.make("report")
    assert tree.later_calls() == []
    (tree.root / "data/processed/2022").mkdir()
    tree.add("data/processed/2022/manifest.json", "{}")
    tree.make("report")
    assert tree.later_calls() == ["render data/processed/2023", "validate data/processed/2023"]


def test_a_bad_year_is_held_against_nothing(tree: Tree) -> None:
    for year, status in ((2021, 3), (2022, 0)):
        tree.add(f"data/raw/jaarrapportage-{year}.pdf", f"{year} {status}")
    assert tree.make("report").returncode != 0
    assert tree.later_calls() == ["render data/processed/2023", "validate data/processed/2023"]


def test_failed_check_is_said_and_fails_under_strict(tree: Tree) -> None:
    tree.add("seeds/jaarrapportage-douane-2023.txt", "2023 1")
    made = tree.make("report")
    assert made.returncode == 0
    assert "a check of severity error failed; see data/processed/2023/findings.csv" in made.stderr
    assert tree.make("report", "STRICT=1").returncode != 0


def test_year_and_source_choose(tree: Tree) -> None:
    tree.add("data/raw/jaarrapportage-2022.pdf", "2022 0")
    tree.make("report", "YEAR=2022")
    assert tree.calls() == ["data/raw/jaarrapportage-2022.pdf data/processed/2022"]
    tree.add("nieuw jaar 2024.txt", "2024 0")
    assert tree.make("report", "SOURCE=nieuw jaar 2024.txt").returncode == 0
    assert tree.calls() == ["nieuw jaar 2024.txt data/processed/2024"]
    tree.add("concept.txt", "2024 0")
    refused = tree.make("report", "SOURCE=concept.txt")
    assert refused.returncode != 0
    assert "add YEAR=YYYY or OUT=FOLDER" in refused.stderr
    assert tree.make("report", "SOURCE=concept.txt", "YEAR=2024").returncode == 0
    assert tree.calls() == ["concept.txt data/processed/2024"]
    other = tree.make("report", "SOURCE=concept.txt", "YEAR=2023")
    assert other.returncode != 0
    assert "concept.txt is a report on 2024, not on 2023 as asked for" in other.stderr
    assert tree.make("report", "SOURCE=concept.txt", "OUT=data/processed/2022").returncode == 0
    tree.calls()
    tree.make("report", "YEAR=2022")
    assert tree.calls() == ["data/raw/jaarrapportage-2022.pdf data/processed/2022"]


@pytest.mark.parametrize(
    ("names", "arguments", "expected"),
    [
        ([], ["YEAR=2019"], "no source for 2019: looked for 2019 in the names of data/raw/*.pdf"),
        (["jaarverslag.pdf"], [], "data/raw/jaarverslag.pdf: the name must hold the year"),
        (["a-2022-over-2021.pdf"], [], "the name must hold the year of the report, and no other"),
        (["a-2022.pdf", "b-2022.pdf"], [], "more than one PDF for 2022"),
        (["a-2021.pdf"], [], "is a report on 2022, not on 2021"),
    ],
)
def test_source_that_no_year_can_be_given_to_is_named(
    tree: Tree, names: list[str], arguments: list[str], expected: str
) -> None:
    for name in names:
        tree.add(f"data/raw/{name}", "2022 0")
    made = tree.make("report", *arguments)
    assert made.returncode != 0
    assert expected in made.stderr


@pytest.fixture
def real_install(tree: Tree) -> Tree:
    """The tree with the real installer, and a uv that only says what it was asked."""
    shutil.copy(ROOT / "scripts/install.sh", tree.root / "scripts/install.sh")
    (tree.root / ".venv/bin/python").symlink_to(sys.executable)
    uv = tree.root / ".venv/bin/uv"
    uv.write_text('#!/bin/sh\necho "$@" >>calls.log\n')
    uv.chmod(0o755)
    return tree


def test_installer_demands_hashes_and_fetches_nothing_for_the_project(real_install: Tree) -> None:
    assert real_install.make("dev").returncode == 0
    calls = [call for call in real_install.calls() if call != "--version"]
    sync = next(call for call in calls if call.startswith("pip sync "))
    assert {"--require-hashes", "--only-binary", LOCKS[1]} <= set(sync.split())
    project = next(call for call in calls if call.startswith("pip install "))
    assert {"--offline", "--no-deps", "--no-build-isolation"} <= set(project.split())
    assert len(calls) == 2


def test_rebuilding_everything_keeps_the_environment(real_install: Tree) -> None:
    for expected in (True, False):
        assert real_install.make("-B", "report").returncode == 0
        calls = real_install.calls()
        assert SEED_2023 in calls
        assert any(call.startswith("pip sync ") for call in calls) is expected


def test_environment_follows_its_lock_and_stays_as_wide_as_it_was(real_install: Tree) -> None:
    real_install.make("dev")
    real_install.calls()
    lock = real_install.root / LOCKS[1]
    lock.write_text(lock.read_text() + "# newer\n")
    real_install.make("report")
    assert any(call.startswith("pip sync ") and LOCKS[1] in call for call in real_install.calls())
