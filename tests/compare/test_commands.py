"""The commands that compare, join, export and publish, and the year before in ``validate``."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import douane_report
from douane_report import pipeline
from douane_report.cli import run
from douane_report.dataset import files, tables
from douane_report.dataset.manifest import Manifest, Options, SourceRecord, make_step
from douane_report.model import Jaarrapportage
from tests import factory
from tests.commandline import SEED, process_environment
from tests.compare.years import new_report, old_report

HEAVY = ("pandas", "pdfplumber", "jinja2", "babel", "rapidfuzz", "xlsxwriter", "pyarrow")

Capture = pytest.CaptureFixture[bytes]


def write(folder: Path, report: Jaarrapportage) -> Path:
    """Write a made report as a dataset, as ``extract`` would."""
    made = {files.REPORT: tables.report_json(report), files.FIGURES: tables.figures_csv(report)}
    source = SourceRecord(name="made.txt", size=1, sha256=report.bron.sha256, kind="text")
    manifest = Manifest(
        report_year=report.report_year,
        source=source,
        options=Options(),
        overrides=None,
        steps={"extract": make_step(made)},
    )
    files.write(folder, {**made, "manifest.json": tables.to_json(manifest)})
    return folder


@pytest.fixture
def years(tmp_path: Path) -> tuple[str, str]:
    """The folders of two years, beside each other."""
    return (
        str(write(tmp_path / "2022", old_report())),
        str(write(tmp_path / "2023", new_report())),
    )


@pytest.mark.parametrize("command", ["diff", "series", "export", "publish"])
def test_help_shows_an_example_and_loads_nothing_heavy(command: str) -> None:
    code = (
        "import sys; from douane_report.cli import run; "
        f"run([{command!r}, '--help']); "
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    shown = process.stdout.decode()
    assert f"Example: douane-report {command}" in shown
    assert all(option in shown for option in ("--quiet", "--verbose", "--help"))
    assert process.stderr.decode().strip() == "[]"


def test_diff_shows_the_golden_table(years: tuple[str, str], capsysbinary: Capture) -> None:
    assert run(["diff", *years]) == 0
    golden = Path(__file__).with_name("golden") / "terminal.txt"
    assert capsysbinary.readouterr().out == golden.read_bytes()


@pytest.mark.parametrize(("other", "code"), [(0, 0), (1, 1)])
def test_the_exit_code_says_whether_anything_differs(
    years: tuple[str, str], other: int, code: int
) -> None:
    assert run(["diff", years[0], years[other], "--exit-code"]) == code
    assert run(["diff", years[0], years[other]]) == 0


def test_diff_takes_a_source_and_a_tolerance(tmp_path: Path, capsysbinary: Capture) -> None:
    changed = factory.change_figure(
        pipeline.extract(SEED), "afdrachten", "accijnzen", "bedrag", value=11_600_000_000
    )
    folder = str(write(tmp_path / "2023", changed))
    assert run(["diff", str(SEED), folder, "--exit-code"]) == 1
    assert run(["diff", str(SEED), folder, "--exit-code", "--tolerance", "0,1%"]) == 0
    capsysbinary.readouterr()
    assert run(["diff", str(SEED), folder, "--format", "csv", "--only-changes"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode())))
    assert [(row["comparison"], row["key_new"]) for row in rows] == [
        ("year", "accijnzen"),
        ("restatement", "accijnzen"),
    ]


def test_diff_writes_a_file_whole(years: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "diff.html"
    assert run(["diff", *years, "--format", "html", "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["diff", "{0}", "{1}", "--format", "pdf"], "available are: table, md, html, json, csv"),
        (["diff", "{0}", "{1}", "--tolerance", "veel"], "no number of 0 or more"),
        (["diff", "{0}", "{0}/none"], "{0}/none"),
        (["series", "{0}", "{0}"], "more than one dataset is of 2022"),
        (["series"], "Missing argument"),
        (["export", "{0}", "--to", "ods", "--out", "x"], "available are: csv, xlsx"),
        (["publish", "{0}", "--out", "x"], "validate"),
        (["validate", "{0}", "--earlier", "{1}"], "the earlier dataset is of 2023"),
    ],
)
def test_mistakes_are_named(
    arguments: list[str], says: str, years: tuple[str, str], capsysbinary: Capture
) -> None:
    assert run([argument.format(*years) for argument in arguments]) in (2, 3)
    assert says.format(*years) in capsysbinary.readouterr().err.decode()


def test_series_joins_the_years(years: tuple[str, str], capsysbinary: Capture) -> None:
    assert run(["series", *years]) == 0
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode())))
    assert {row["editions"] for row in rows} == {"2022", "2023", "2022 2023"}


def test_export_and_publish_write_what_they_say(tmp_path: Path) -> None:
    folder = tmp_path / "2023"
    pipeline.run_extract(SEED, folder, Options())
    pipeline.run_validate(folder)
    for form in ("xlsx", "sqlite", "csv"):
        out = tmp_path / "export" / f"2023.{form}"
        assert run(["export", str(folder), "--to", form, "--out", str(out), "--quiet"]) == 0
        assert out.stat().st_size > 1000
    assert run(["publish", str(folder), "--out", str(tmp_path / "package"), "--quiet"]) == 0
    assert {path.name for path in (tmp_path / "package").iterdir()} == {
        *("figures.csv", "findings.csv", "jaarrapportage.json"),
        *("datapackage.json", "catalog.ttl"),
    }


def _restated(folder: Path) -> list[dict[str, str]]:
    rows = csv.DictReader(io.StringIO((folder / "findings.csv").read_text()))
    return [row for row in rows if row["check"] == "history.restated"]


def test_validate_holds_a_year_against_the_one_beside_it(years: tuple[str, str]) -> None:
    outcome = pipeline.run_validate(Path(years[1]))
    found = _restated(Path(years[1]))
    assert [(row["key"], row["period"], row["outcome"]) for row in found] == [
        ("cocaine", "2021", "pass"),
        ("cocaine", "2022", "pass"),
        ("heroine", "2021", "pass"),
        ("heroine", "2022", "fail"),
    ]
    assert found[3]["message"] == (
        "De hoeveelheid van ‘Heroïne’ over 2022 is hier 2.650 kg en was 2.611 kg in het verslag "
        "over 2022 (regel 3): het cijfer is herzien."
    )
    references = [record.name for record in outcome.manifest.steps["validate"].references]
    assert "2022/jaarrapportage.json" in references


def test_a_relabelled_figure_says_how_it_was_called(tmp_path: Path) -> None:
    old = factory.change_entry(old_report(), "drugsvangsten", "heroine", item="Heroïne en opium")
    write(tmp_path / "2022", old)
    pipeline.run_validate(write(tmp_path / "2023", new_report()))
    assert "(daar ‘Heroïne en opium’, regel 3)" in _restated(tmp_path / "2023")[3]["message"]


def test_without_a_neighbour_or_with_another_one(years: tuple[str, str], tmp_path: Path) -> None:
    alone = write(tmp_path / "apart" / "2023", new_report())
    pipeline.run_validate(alone)
    assert [row["outcome"] for row in _restated(alone)] == ["unverifiable"]
    pipeline.run_validate(alone, Path(years[0]))
    assert len(_restated(alone)) == 4


def test_a_damaged_neighbour_is_left_alone(years: tuple[str, str]) -> None:
    (Path(years[0]) / files.REPORT).write_text("{}")
    outcome = pipeline.run_validate(Path(years[1]))
    assert any("2022 was left alone" in warning for warning in outcome.warnings)
    assert [row["outcome"] for row in _restated(Path(years[1]))] == ["unverifiable"]


def test_a_facsimile_is_not_held_against_a_real_report(tmp_path: Path) -> None:
    old = old_report()
    write(tmp_path / "2022", factory.rebuild(old, bron=factory.rebuild(old.bron, facsimile=True)))
    outcome = pipeline.run_validate(write(tmp_path / "2023", new_report()))
    assert any("facsimile" in warning for warning in outcome.warnings)


def test_the_python_names(years: tuple[str, str]) -> None:
    old, new = (douane_report.load(folder) for folder in years)
    compared = douane_report.compare(old, new)
    assert compared.differs
    frame = compared.to_frame()
    assert len(frame) == len(compared.rows)
    chosen = frame[(frame.comparison == "year") & (frame.item_new == "Invoerrechten")]
    assert json.loads(chosen.to_json(default_handler=str))["change"] == {"0": "changed"}
