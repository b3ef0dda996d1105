"""Bad input gets its exit code and one message; nothing is written or overwritten then."""

from __future__ import annotations

import csv
import io
import resource
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from douane_report import extract, load, sections
from douane_report.cli import run
from douane_report.errors import ReportError
from douane_report.model import REQUIRED_SECTIONS, Jaarrapportage, Origin
from douane_report.sections.context import Context, Missing
from tests.commandline import ROOT, SEED, process_environment, snapshot

TEXT = SEED.read_text()
LINES = TEXT.splitlines(keepends=True)

Capture = pytest.CaptureFixture[str]
Damage = Callable[[str], str]

OTHER_TEXT = """Jaarverslag van de plaatselijke tuinvereniging

Het afgelopen jaar kwamen de leden twaalf keer bijeen. Er werden 1.250 tulpenbollen geplant en
de contributie bleef 35 euro. Het bestuur dankt de 14 vrijwilligers voor hun inzet.
"""

CUTS = {
    "afdrachten": ("Afdrachten in 2023 (bedragen", "B Beschermen Samenleving"),
    "drugsvangsten": (" Drugsvangsten 2023", " C Concurrentiepositie versterken"),
    "controles": ("Controles in 2023", "De Douane maakt met negen opdrachtgevende"),
    "toprisicos": ("Eind 2023 waren onderstaande risico", "4.1.2 Groei naar risicovolwassen"),
}
"""First line of what is cut out of the real text, and the line that follows it."""


def cut(section: str) -> str:
    """Cut a section out of the real text."""
    if section == "activiteitenstatus":
        return without_activity_tables(TEXT)
    first, after = CUTS[section]
    text = between(TEXT, first, after)
    if section == "toprisicos":
        text = text[: text.index(" Risico’s voortkomend uit externe ontwikkelingen")]
    return text


def between(text: str, first: str, after: str) -> str:
    start = text.index("\n" + first)
    return text[:start] + text[text.index("\n" + after, start) :]


def without_activity_tables(text: str) -> str:
    """Take out the four tables, each from its heading with "Status" to the prose below it."""
    paragraphs = text.split("\n\n")
    kept: list[str] = []
    inside = False
    for paragraph in paragraphs:
        if paragraph.rstrip().endswith(" Status"):
            inside = True
        elif inside and len(paragraph.splitlines()) > 2:
            inside = False
        if not inside:
            kept.append(paragraph)
    return "\n\n".join(kept)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder that holds an older run, and files of somebody else."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("jaarrapportage.json", "figures.csv", "manifest.json", "report.md", "mine.txt"):
        (folder / name).write_text(f"older {name}")
    return folder


def assert_refused(arguments: list[str | Path], code: int, capsys: Capture) -> str:
    """Run a command that must fail with one message on standard error, and give that."""
    assert run([str(argument) for argument in arguments]) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("error[") == 1
    assert shown.err.startswith("error[")
    assert "  --> " in shown.err
    assert "Traceback" not in shown.err
    return shown.err


@pytest.mark.parametrize("command", ["extract", "report"])
@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (None, 3, "error[source-missing]"),
        (b"", 3, "error[source-empty]"),
        (b" \n\t\r\n ", 3, "error[source-empty]"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", 3, "error[source-binary]"),
        (TEXT.encode("utf-16"), 3, "error[source-binary]"),
        (TEXT.encode("latin-1", "replace"), 3, "error[source-binary]"),
        (OTHER_TEXT.encode(), 4, "error[not-a-report]"),
        (b"Jaarrapportage Douane 2023\n", 4, "error["),
    ],
)
def test_a_source_that_is_no_report_changes_nothing(
    command: str, content: bytes | None, code: int, says: str, out: Path, capsys: Capture
) -> None:
    source = out.parent / "bron.txt"
    if content is not None:
        source.write_bytes(content)
    before = snapshot(out)
    message = assert_refused([command, source, "--out", out], code, capsys)
    assert says in message
    assert "bron.txt" in message
    assert snapshot(out) == before


@pytest.mark.parametrize("command", ["extract", "report"])
def test_a_folder_is_no_source(command: str, out: Path, capsys: Capture) -> None:
    before = snapshot(out)
    message = assert_refused([command, out, "--out", out], 3, capsys)
    assert "folder" in message
    assert snapshot(out) == before


def test_no_output_folder_is_made_for_a_bad_source(tmp_path: Path, capsys: Capture) -> None:
    assert_refused(["report", tmp_path / "nowhere.pdf", "--out", tmp_path / "a" / "b"], 3, capsys)
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("section", REQUIRED_SECTIONS)
def test_a_section_that_is_gone_changes_nothing(section: str, out: Path, capsys: Capture) -> None:
    source = out.parent / "bron.txt"
    source.write_text(cut(section))
    before = snapshot(out)
    message = assert_refused(["report", source, "--out", out], 4, capsys)
    assert "error[section-not-found]: 1 required section was not found:\n" in message
    assert f"\n  {section}: " in message
    assert "headings tried" in message
    assert "nearest" in message
    assert "--allow-partial" in message
    assert snapshot(out) == before


@pytest.mark.parametrize("section", REQUIRED_SECTIONS)
def test_what_is_left_can_be_written(section: str, out: Path, capsys: Capture) -> None:
    source = out.parent / "bron.txt"
    source.write_text(cut(section))
    assert run(["report", str(source), "--out", str(out), "--allow-partial"]) in (0, 1)
    assert f"not found: {section}: " in capsys.readouterr().err
    found = {row["section"] for row in rows(out / "figures.csv")}
    assert found >= {name for name in REQUIRED_SECTIONS if name != section}
    assert section not in found
    findings = [row for row in rows(out / "findings.csv") if row["check"] == "sections.missing"]
    assert [row["section"] for row in findings if row["outcome"] == "fail"] == [section]


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the reader of the optional section fail as a fault of the program would."""

    def fails(context: Context) -> Missing:
        raise IndexError("list index out of range")

    monkeypatch.setitem(sections._EXTRACTORS, "aangifteregels", fails)


@pytest.mark.usefixtures("faulty")
def test_a_fault_of_the_program_is_never_passed_over(out: Path, capsys: Capture) -> None:
    source = out.parent / "bron.txt"
    source.write_text(TEXT)
    before = snapshot(out)
    message = assert_refused(["extract", source, "--out", out], 4, capsys)
    assert "error[section-not-found]: 1 section was not found:\n" in message
    assert "  aangifteregels: this program failed while it read the section (IndexError" in message
    assert "headings tried" not in message
    assert snapshot(out) == before


@pytest.mark.usefixtures("faulty")
def test_the_rest_can_be_written_after_a_fault(out: Path, capsys: Capture) -> None:
    source = out.parent / "bron.txt"
    source.write_text(TEXT)
    (none := out.parent / "geen").mkdir()
    options = ["--overrides", str(none), "--allow-partial"]
    assert run(["report", str(source), "--out", str(out), *options]) == 1
    assert "not found: aangifteregels: this program failed" in capsys.readouterr().err
    (found,) = (it for it in rows(out / "findings.csv") if it["check"] == "sections.missing")
    assert (found["section"], found["severity"]) == ("aangifteregels", "error")


def test_every_missing_section_is_named(out: Path) -> None:
    source = out.parent / "bron.txt"
    text = between(TEXT, *CUTS["controles"])
    source.write_text(between(text, *CUTS["afdrachten"]))
    with pytest.raises(ReportError, match="2 required sections were not found") as caught:
        extract(source)
    assert "\n  afdrachten: " in caught.value.what
    assert "\n  controles: " in caught.value.what


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text())))


def values_of(report: Jaarrapportage, section: str, key: str) -> list[object]:
    return [v.reading.value for v in report.values() if (v.section, v.key) == (section, key)]


@pytest.mark.parametrize(
    ("printed", "damaged", "section", "key"),
    [
        ("4.267.258", "4.267.2x8", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.267,258.", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.267.25", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.267..258", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.2 67.258", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.267.25\ufffd", "afdrachten", "invoerrechten"),
        ("4.267.258", "4.267.25O", "afdrachten", "invoerrechten"),
        ("4.267.258", "٤.٢٦٧.٢٥٨", "afdrachten", "invoerrechten"),
        ("418.162", "418.1?2", "controles", "uren-toezicht"),
        ("135.903", "135.90", "controles", "scancontroles"),
    ],
)
def test_a_damaged_figure_is_never_read_as_another(
    printed: str, damaged: str, section: str, key: str, tmp_path: Path
) -> None:
    source = tmp_path / "bron.txt"
    assert TEXT.count(printed) == 1
    source.write_text(TEXT.replace(printed, damaged))
    true = {value.reading.value for value in extract(SEED).values() if value.section == section}
    report = extract(source, allow_partial=True)
    found = [v.reading for v in report.values() if (v.section, v.key) == (section, key)]
    assert any(reading.origin in (Origin.UNKNOWN, Origin.AMBIGUOUS) for reading in found)
    given = {value.reading.value for value in report.values() if value.section == section}
    assert given - true - {None} == set()


@pytest.mark.parametrize("command", ["extract", "report"])
def test_a_damaged_figure_is_refused(command: str, out: Path, capsys: Capture) -> None:
    source = out.parent / "bron.txt"
    source.write_text(TEXT.replace("4.267.258", "4.267.2x8").replace("418.162", "418.1?2"))
    before = snapshot(out)
    message = assert_refused([command, source, "--out", out], 4, capsys)
    assert snapshot(out) == before
    assert "error[figure-damaged]: 2 figures of the text cannot be read" in message
    assert "line 129: afdrachten, Invoerrechten: ‘4.267.2x8’" in message
    assert "line 268: controles, Aantal uren toezicht: ‘418.1?2’" in message
    assert "--allow-partial" in message


def test_a_damaged_figure_is_a_finding(out: Path) -> None:
    source = out.parent / "bron.txt"
    source.write_text(TEXT.replace("4.267.258", "4.267.2x8"))
    run(["report", str(source), "--out", str(out), "--quiet", "--allow-partial"])
    row = next(row for row in rows(out / "figures.csv") if row["key"] == "invoerrechten")
    assert (row["value"], row["decimals"], row["source_text"]) == ("", "", "4.267.2x8")
    about = [row for row in rows(out / "findings.csv") if row["key"] == "invoerrechten"]
    assert "reading.unknown" in {row["check"] for row in about if row["outcome"] == "fail"}
    total = next(row for row in rows(out / "findings.csv") if row["check"] == "afdrachten.total")
    assert total["outcome"] == "unverifiable"


def test_the_other_figures_stay_as_they_are(tmp_path: Path) -> None:
    source = tmp_path / "bron.txt"
    source.write_text(TEXT.replace("4.267.258", "4.267.2x8"))
    report = extract(source, allow_partial=True)
    assert values_of(report, "afdrachten", "accijnzen") == [Decimal(11593100000)]
    assert values_of(report, "afdrachten", "totaal") == [Decimal(17395454000)]


# Outputs that cannot be written


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_is_no_output_folder(below: str, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("mine")
    message = assert_refused(["report", SEED, "--out", tmp_path / "file" / below], 2, capsys)
    assert "error[out-is-a-file]" in message
    assert snapshot(tmp_path) == {"file": b"mine"}


def test_a_folder_that_may_not_be_written_is_said_so(
    out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A permission bit would not stop a test that runs as root; the refusal itself does.
    really_open = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.parent == out:
            raise PermissionError(13, "Permission denied", str(path))
        return really_open(path, *arguments, **options)

    before = snapshot(out)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        message = assert_refused(["extract", SEED, "--out", out], 2, capsys)
    assert "error[out-not-written]: the output cannot be written: Permission denied" in message
    assert snapshot(out) == before


@pytest.mark.parametrize("limit", [0, 1000, 30_000])
def test_a_disk_that_fills_up_leaves_all_as_before(limit: int, out: Path) -> None:
    before = snapshot(out)
    process = subprocess.run(
        [sys.executable, "-B", "-m", "douane_report", "report", str(SEED), "--out", str(out)],
        env=process_environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        check=False,
    )
    assert process.returncode == 2, process.stderr
    assert process.stderr.startswith(b"error[out-not-written]: the output cannot be written: ")
    assert b"Traceback" not in process.stderr
    assert snapshot(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["out"]


# A facsimile among the data of the real reports


@pytest.mark.parametrize("command", ["extract", "report"])
def test_a_facsimile_never_reaches_the_processed_data(
    command: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "data" / "raw").mkdir(parents=True)
    (tmp_path / "data" / "raw" / "sources.toml").touch()
    source = tmp_path / "facsimile.txt"
    source.write_text(f"{TEXT}\nFacsimile\n")
    overrides = ("--overrides", str(tmp_path))
    before = snapshot(tmp_path)
    year = tmp_path / "data" / "processed" / "2023"
    assert run([command, str(source), "--out", str(year), *overrides]) == 2
    assert "error[facsimile-refused]" in capsys.readouterr().err
    assert snapshot(tmp_path) == before
    elsewhere = tmp_path / "build" / "2023"
    assert run([command, str(source), "--out", str(elsewhere), *overrides]) == 0


def test_no_committed_year_is_a_facsimile() -> None:
    years = sorted((ROOT / "data" / "processed").iterdir())
    assert years
    assert not any(load(year).bron.facsimile for year in years)
