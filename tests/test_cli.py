"""The command line: its streams, exit codes, help and speed."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

import douane_report
from douane_report import checks, pipeline
from douane_report.checks.finding import Finding
from douane_report.cli import run
from douane_report.cli.table import has_errors, lay_out, summarise, wrap
from douane_report.dataset.manifest import Options
from douane_report.report.render import TEMPLATES
from tests.commandline import ROOT, SEED, process_environment, snapshot
from tests.commandline import douane_report as in_a_process

ONE_REPORT = ("extract", "validate", "render", "report", "schema", "explain", "inspect")
COMMANDS = (*ONE_REPORT, "diff", "series", "export", "publish")
STEPS = ("jaarrapportage.json", "figures.csv", "findings.csv", "findings.json")
HEAVY = (
    *("pandas", "numpy", "pdfplumber", "pypdfium2", "jinja2", "babel", "rich", "PIL"),
    *("rapidfuzz", "xlsxwriter", "pyarrow", "sqlite3"),
)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a whole run on the real text; tests do not change it."""
    out = tmp_path_factory.mktemp("run") / "2023"
    pipeline.run_report(SEED, out, Options())
    return out


def figures(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / "figures.csv").read_text())))


# Help, version, mistakes


def test_every_command_is_tested_here(capsys: Capture) -> None:
    assert run(["--help"]) == 0
    listed = capsys.readouterr().out.partition("Commands:\n")[2].partition("\n\n")[0]
    names = [
        line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line[2] != " "
    ]
    assert sorted(names) == sorted(COMMANDS)


@pytest.mark.parametrize("arguments", [(), *((name,) for name in COMMANDS)])
def test_help_shows_an_example_and_the_three_common_options(
    arguments: tuple[str, ...], capsys: Capture
) -> None:
    assert run([*arguments, "--help"]) == 0
    shown, talk = capsys.readouterr()
    assert talk == ""
    assert f"Example: douane-report {' '.join(arguments)}" in shown
    if arguments:
        assert all(option in shown for option in ("--quiet", "--verbose", "--help"))
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("arguments", [[], *([name] for name in COMMANDS)])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys; from douane_report.cli import run; "
        f"run({[*arguments, '--help']!r}); "
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stderr.decode().strip() == "[]"


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = f"import sys, douane_report; print([n for n in {HEAVY!r} if n in sys.modules])"
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stdout.decode().strip() == "[]"


def test_the_sections_are_left_to_be_imported_while_the_pages_are_loaded() -> None:
    code = (
        "import sys, douane_report.pipeline; "
        "print([n for n in sys.modules if n.startswith('douane_report.sections')])"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stdout.decode().strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "ahead"),
    [
        (["extract", "2023.pdf", "--help"], "2023.pdf"),
        (["report", "--quiet", "Verslag.PDF", "--help"], "Verslag.PDF"),
        (["inspect", "2023.pdf", "--help"], "2023.pdf"),
        (["extract", "seeds/2023.txt", "--help"], None),
        (["diff", "2022.pdf", "2023.pdf", "--help"], None),
        (["--help"], None),
    ],
)
def test_a_pdf_is_being_loaded_before_the_models_are_imported(
    arguments: list[str], ahead: str | None
) -> None:
    code = (
        "import sys; from douane_report import cli; "
        "cli.load_ahead = lambda path: print(path, 'pydantic' in sys.modules, file=sys.stderr); "
        f"cli.run({arguments!r})"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stderr.decode().split() == ([ahead, "False"] if ahead else [])


def test_loading_a_pdf_imports_no_models() -> None:
    code = (
        "import sys; from douane_report.document import load_ahead; "
        "from douane_report.document.pdfium import pages; "
        "print('pydantic' in sys.modules)"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stdout.decode().strip() == "False"


@pytest.mark.parametrize("arguments", [["--help"], ["report", "--help"]])
def test_help_is_quick(arguments: list[str]) -> None:
    """On a machine that is busy, held against what Typer alone takes in the same moments."""
    typer = [sys.executable, "-c", "import typer"]
    helped: list[float] = []
    bare: list[float] = []
    for _ in range(5):
        start = time.perf_counter()
        assert in_a_process(*arguments).returncode == 0
        between = time.perf_counter()
        subprocess.run(typer, env=process_environment(), check=True)
        helped.append(between - start)
        bare.append(time.perf_counter() - between)
    assert min(helped) < max(0.3, 3.5 * min(bare))


def test_the_version_is_that_of_the_package(capsys: Capture) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"douane-report {douane_report.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extarct"], "did you mean extract or export?"),
        (["report", "--yeer", "2023"], "did you mean --year?"),
        (["report", str(SEED), "--overides", "x"], "did you mean --overrides"),
        (["explain", "afdrachten.totaal"], "did you mean afdrachten.total"),
        (["explain", "x"], "the rules are:"),
        (["zzz"], "No such command 'zzz'"),
        ([], "Missing command"),
        (["report"], "Missing argument 'SOURCE'"),
        (["report", str(SEED)], "Missing option '--out'"),
        (["report", str(SEED), "--out", "x", "--year", "vorig"], "Invalid value for '--year'"),
        (["report", str(SEED), "--out", "x", "--year", "23"], "Invalid value for '--year'"),
        (["render", "x", "--format", "pdf"], "available are: md, html"),
        (["report", str(SEED), "--out", "x", "--format", "md,doc"], "there is no format 'doc'"),
        (["render", "x", "--format", ","], "no format given"),
        (["validate", "x", "y"], "unexpected extra argument"),
    ],
)
def test_a_mistake_gets_exit_code_2_and_a_hint(
    arguments: list[str],
    says: str,
    capsys: Capture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("error[")
    assert says in shown.err
    assert snapshot(tmp_path) == {}


# What a run writes, prints and returns


def test_a_run_writes_the_files_of_the_contract(dataset: Path) -> None:
    assert set(snapshot(dataset)) == {*STEPS, "report.md", "report.html", "manifest.json"}


def test_a_run_finds_no_errors_in_the_real_report(tmp_path: Path, capsys: Capture) -> None:
    assert run(["report", str(SEED), "--out", str(tmp_path)]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("OORDEEL")
    assert f"{tmp_path}: wrote jaarrapportage.json, figures.csv" in shown.err
    assert "bevindingen: " in shown.err.splitlines()[-1]


def test_the_findings_are_data_and_the_rest_is_talk(dataset: Path, capsys: Capture) -> None:
    assert run(["validate", str(dataset)]) == 0
    normal = capsys.readouterr()
    assert run(["validate", str(dataset), "--quiet"]) == 0
    quiet = capsys.readouterr()
    assert (quiet.out, quiet.err) == (normal.out, "")
    assert run(["validate", str(dataset), "--verbose"]) == 0
    verbose = capsys.readouterr()
    assert len(verbose.out.splitlines()) > len(normal.out.splitlines())
    assert "in orde" in verbose.out
    assert "in orde" not in normal.out
    assert "override: aangifteregels/totaal/2022 = 721000000" in verbose.err


def test_the_steps_one_by_one_give_what_a_run_gives(dataset: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    assert run(["extract", str(SEED), "--out", out, "--quiet"]) == 0
    assert set(snapshot(Path(out))) == {*STEPS[:2], "manifest.json"}
    assert run(["validate", out, "--quiet"]) == 0
    assert set(snapshot(Path(out))) == {*STEPS, "manifest.json"}
    assert run(["render", out, "--quiet"]) == 0
    assert snapshot(Path(out)) == snapshot(dataset)


def test_formats_can_be_made_one_by_one(dataset: Path, tmp_path: Path) -> None:
    out = str(tmp_path)
    assert run(["report", str(SEED), "--out", out, "--format", "md", "--quiet"]) == 0
    assert "report.html" not in snapshot(tmp_path)
    assert run(["render", out, "--format", "HTML", "--quiet"]) == 0
    assert snapshot(tmp_path) == snapshot(dataset)


def test_the_formats_offered_are_those_that_are_rendered() -> None:
    assert tuple(TEMPLATES) == pipeline.FORMATS


def test_a_wrong_total_gets_exit_code_1(tmp_path: Path, capsys: Capture) -> None:
    source = tmp_path / "bron.txt"
    source.write_text(SEED.read_text().replace("Totaal 17.395.454", "Totaal 17.495.454"))
    assert run(["report", str(source), "--out", str(tmp_path / "out")]) == 1
    shown = capsys.readouterr()
    rows = [line.split()[:2] for line in shown.out.splitlines()[2:]]
    assert rows[0] == ["fout", "afdrachten.total"]
    assert "1 fout" in shown.err
    assert run(["validate", str(tmp_path / "out"), "--quiet"]) == 1


def test_options_that_change_the_result_are_in_the_manifest(tmp_path: Path) -> None:
    arguments = ["--year", "2023", "--no-second-reading", "--allow-partial", "--quiet"]
    assert run(["extract", str(SEED), "--out", str(tmp_path), *arguments]) == 0
    options = json.loads((tmp_path / "manifest.json").read_text())["options"]
    assert options == {"year": 2023, "second_reading": False, "allow_partial": True}


def test_the_year_can_be_given(tmp_path: Path) -> None:
    assert run(["extract", str(SEED), "--out", str(tmp_path), "--year", "2031", "--quiet"]) == 0
    assert {row["report_year"] for row in figures(tmp_path)} == {"2031"}


def test_the_manifest_accounts_for_source_overrides_and_references(dataset: Path) -> None:
    manifest = json.loads((dataset / "manifest.json").read_text())
    assert manifest["source"]["title"] == "Jaarrapportage Douane 2023"
    assert manifest["source"]["size"] == 82430
    applied = [(line["period"], line["value"]) for line in manifest["overrides"]["applied"]]
    assert applied == [(2021, "653000000"), (2022, "721000000")]
    references = manifest["steps"]["validate"]["references"]
    folder = ROOT / "data" / "reference"
    assert [record["name"] for record in references] == sorted(
        p.name for p in folder.glob("*.toml")
    )


def test_overrides_come_from_the_folder_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    arguments = ["--overrides", str(tmp_path / "none"), "--quiet"]
    assert run(["extract", str(SEED), "--out", str(tmp_path / "out"), *arguments]) == 0
    totals = [row for row in figures(tmp_path / "out") if row["key"] == "totaal"]
    open_ones = {(row["period"], row["value"]) for row in totals if row["origin"] == "ambiguous"}
    assert open_ones == {("2021", ""), ("2022", "")}
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["overrides"] is None


def test_findings_of_other_data_are_not_rendered(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "none").mkdir()
    out = str(tmp_path / "out")
    assert run(["report", str(SEED), "--out", out, "--quiet"]) == 0
    capsys.readouterr()
    assert run(["extract", str(SEED), "--out", out, "--overrides", str(tmp_path / "none")]) == 0
    assert "warning: findings.csv, findings.json, report.html, report.md" in capsys.readouterr().err
    assert run(["render", out]) == 2
    shown = capsys.readouterr().err
    assert "error[dataset-stale]" in shown
    assert f"douane-report validate {out}" in shown


def test_the_schema_is_printed(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["properties"]["report_year"]


@pytest.mark.parametrize("rule_id", checks.rule_ids())
def test_every_rule_can_be_explained(rule_id: str, capsys: Capture) -> None:
    assert run(["explain", rule_id]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"{rule_id} (")
    assert checks.explain(rule_id).demands in shown
    assert checks.explain(rule_id).doc in shown


# Terminals, pipes, and what goes wrong


@pytest.mark.parametrize(
    "environment",
    [{}, {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}, {"TERM": "xterm-256color", "COLORTERM": "24bit"}],
)
@pytest.mark.parametrize("arguments", [["--help"], ["exract"], ["report", "nowhere", "--out", "x"]])
def test_no_escape_codes_are_printed(
    environment: dict[str, str], arguments: list[str], tmp_path: Path
) -> None:
    process = in_a_process(*arguments, cwd=tmp_path, **environment)
    assert process.stdout + process.stderr
    assert b"\x1b" not in process.stdout + process.stderr


@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}])
def test_a_terminal_without_unicode_is_no_obstacle(
    environment: dict[str, str], dataset: Path
) -> None:
    process = in_a_process("validate", dataset, "--verbose", **environment)
    assert (process.returncode, b"Traceback" in process.stderr) == (0, False)
    schema = in_a_process("schema", **environment)
    assert schema.stdout == in_a_process("schema").stdout


@pytest.mark.parametrize("arguments", [["schema"], ["--help"], ["explain", "afdrachten.total"]])
def test_a_closed_pipe_ends_quietly(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run(
        [sys.executable, "-m", "douane_report", *arguments],
        env=process_environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert process.returncode in (0, -signal.SIGPIPE)
    assert process.stderr == b""


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (PermissionError(13, "Permission denied", "/ergens"), 2, "  --> /ergens"),
        (OSError(28, "No space left on device"), 2, "error[system]: No space left on device"),
        (RecursionError("too deep"), 70, "error[internal]: RecursionError: too deep"),
    ],
)
def test_whatever_happens_there_is_one_message_and_no_traceback(
    error: BaseException, code: int, says: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "run_validate", fail)
    assert run(["validate", "x"]) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert says in shown.err
    assert "Traceback" not in shown.err


# The table of findings


def finding(**changes: object) -> Finding:
    fields: dict[str, object] = {
        "check": "afdrachten.total",
        "outcome": "fail",
        "severity": "error",
        "message": "De som van de posten is niet het afgedrukte totaal.",
        **changes,
    }
    return Finding.model_validate(fields)


MIXED = (
    finding(outcome="pass"),
    finding(severity="info", check="controles.target"),
    finding(severity="warning", check="history.change", page=5, message="Let hier op."),
    finding(outcome="unverifiable", check="claim.comparison"),
    finding(line=137, expected=Decimal(1)),
)


def test_the_table_shows_what_presses_most_urgent_first() -> None:
    assert lay_out(MIXED, 80).splitlines() == [
        "OORDEEL  CONTROLE          BEVINDING",
        "───────  ────────────────  " + "─" * 53,
        "fout     afdrachten.total  De som van de posten is niet het afgedrukte totaal.",
        "                           (regel 137)",
        "let op   history.change    Let hier op. (pagina 5)",
    ]


def test_everything_can_be_shown() -> None:
    first = [line.split("  ")[0] for line in lay_out(MIXED, 120, everything=True).splitlines()[2:]]
    assert first == ["fout", "let op", "ter info", "onbeslist", "in orde"]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_table_keeps_within_its_width(width: int, dataset: Path) -> None:
    from douane_report.dataset.findings import parse_findings

    path = dataset / "findings.json"
    table = lay_out(parse_findings(path, path.read_bytes()), width, everything=True)
    assert max(map(len, table.splitlines())) == width


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("kort", ["kort"]),
        ("bewijs: https://a.nl/2024/x", ["bewijs:", "https://a.nl/2024/x"]),
        (
            "zie https://a.nl/lang/een-twee-drie/).",
            ["zie", "https://a.nl/lang/", "een-twee-drie/)."],
        ),
        ("x" * 25 + " y", ["x" * 20, "xxxxx y"]),
    ],
)
def test_an_address_is_whole_or_parted_where_it_has_parts(text: str, lines: list[str]) -> None:
    assert wrap(text, 20) == lines


def test_a_table_without_rows_is_empty() -> None:
    assert lay_out([finding(outcome="pass")], 80) == ""


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (list, "geen bevindingen"),
        (lambda: [finding()], "1 bevinding: 1 fout"),
        (
            lambda: MIXED,
            "5 bevindingen: 1 fout, 1 let op, 1 ter info, 1 onbeslist, 1 in orde "
            "(--verbose toont alles)",
        ),
    ],
)
def test_the_summary_counts(make: Callable[[], list[Finding]], text: str) -> None:
    assert summarise(make()) == text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({}, True), ({"severity": "warning"}, False), ({"outcome": "unverifiable"}, False)],
)
def test_only_a_failed_error_counts_as_one(changes: dict[str, object], expected: bool) -> None:
    assert has_errors([finding(**changes)]) is expected


# The library


def test_the_library_works_without_the_command_line() -> None:
    report = douane_report.extract(SEED)
    assert report.report_year == 2023
    frame = report.to_frame()
    total = frame[(frame.section == "afdrachten") & (frame.key == "totaal")]
    assert total.value.item() == Decimal("17395454000")


def test_a_dataset_is_loaded_as_it_was_extracted(dataset: Path) -> None:
    assert douane_report.load(dataset) == douane_report.extract(SEED)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        _ = douane_report.extrakt
    assert {"extract", "load"} <= set(dir(douane_report))
