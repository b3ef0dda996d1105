"""The commands that compare, join, export and publish, and the year before in ``validate``."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import douane_report
from douane_report import pipeline
from douane_report.cli import run
from douane_report.dataset import files, tables
from douane_report.dataset.manifest import Manifest, Options, SourceRecord, make_step
from douane_report.model import Jaarrapportage
from tests import factory
from tests.commandline import ROOT, SEED, snapshot
from tests.compare.years import new_report, old_report

FORMATS = ("table", "md", "html", "json", "csv")

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


def test_diff_shows_the_golden_table(years: tuple[str, str], capsysbinary: Capture) -> None:
    assert run(["diff", *years]) == 0
    golden = Path(__file__).with_name("golden") / "terminal.txt"
    shown = capsysbinary.readouterr()
    assert (shown.out, shown.err) == (golden.read_bytes(), b"")


@pytest.mark.parametrize("form", FORMATS)
def test_diff_writes_to_a_file_what_it_prints(
    form: str, years: tuple[str, str], tmp_path: Path, capsysbinary: Capture
) -> None:
    assert run(["diff", *years, "--format", form]) == 0
    printed = capsysbinary.readouterr()
    out = tmp_path / "new" / f"diff.{form}"
    assert run(["diff", *years, "--format", form, "--out", str(out)]) == 0
    talk = capsysbinary.readouterr()
    assert (talk.out, talk.err.decode()) == (b"", f"{out}: written\n")
    assert run(["diff", *years, "--format", form, "--out", str(out), "--quiet"]) == 0
    assert capsysbinary.readouterr() == (b"", b"")
    assert out.read_bytes() == printed.out
    assert printed.err == b""
    assert b"Cocain" in printed.out or "Cocaïne".encode() in printed.out


def test_the_formats_of_diff_are_what_their_names_say(
    years: tuple[str, str], capsysbinary: Capture
) -> None:
    made = {}
    for form in FORMATS:
        assert run(["diff", *years, "--format", form]) == 0
        made[form] = capsysbinary.readouterr().out.decode()
    assert json.loads(made["json"])
    rows = list(csv.DictReader(io.StringIO(made["csv"])))
    assert {row["change"] for row in rows} > {"changed", "same"}
    assert made["html"].startswith("<!DOCTYPE html>")
    assert made["md"].startswith("# ")
    assert len(set(made.values())) == len(FORMATS)


def test_only_what_changed_is_shown_on_request(
    years: tuple[str, str], capsysbinary: Capture
) -> None:
    def rows(*options: str) -> list[dict[str, str]]:
        assert run(["diff", *years, "--format", "csv", *options]) == 0
        return list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode())))

    everything, changes = rows(), rows("--only-changes")
    assert changes == [row for row in everything if row["change"] != "same"]
    assert 0 < len(changes) < len(everything)


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


Rows = list[dict[str, str]]


def rows_of(content: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(content.decode())))


def test_series_joins_the_years(
    years: tuple[str, str], tmp_path: Path, capsysbinary: Capture
) -> None:
    assert run(["series", *years]) == 0
    shown = capsysbinary.readouterr()
    assert shown.err == b""
    rows = rows_of(shown.out)
    assert {row["editions"] for row in rows} == {"2022", "2023", "2022 2023"}
    found = {(it["key"], it["period"]): (it["value"], it["agreement"]) for it in rows}
    assert found["invoerrechten", "2022"] == ("3200000000", "single")
    assert found["invoerrechten", "2023"] == ("4267258000", "single")
    assert found["cocaine", "2022"] == ("51447", "same")
    # Years come in their own order, whatever that of the folders is.
    assert run(["series", *years[::-1]]) == 0
    assert capsysbinary.readouterr().out == shown.out
    out = tmp_path / "series.csv"
    assert run(["series", *years, "--out", str(out)]) == 0
    assert capsysbinary.readouterr() == (b"", f"{out}: written\n".encode())
    assert out.read_bytes() == shown.out


def test_series_shows_what_each_edition_says(years: tuple[str, str], capsysbinary: Capture) -> None:
    assert run(["series", *years, "--triangle"]) == 0
    rows = rows_of(capsysbinary.readouterr().out)
    found = {(it["key"], it["period"]): (it["edition_2022"], it["edition_2023"]) for it in rows}
    assert found["cocaine", "2021"] == ("71796", "71796")
    assert found["cocaine", "2023"] == ("", "59116")
    assert found["heroine", "2022"] == ("2611", "2650")
    assert found["invoerrechten", "2022"] == ("3200000000", "")


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real text, extracted and validated; tests do not change it."""
    folder = tmp_path_factory.mktemp("checked") / "2023"
    pipeline.run_extract(SEED, folder, Options())
    pipeline.run_validate(folder)
    return folder


def accijnzen(form: str, out: Path) -> bool:
    """Look up what an export says of the excise duties of 2023."""
    if form == "xlsx":
        from openpyxl import load_workbook

        cells = [cell for sheet in load_workbook(out) for row in sheet.values for cell in row]
        return "Accijnzen" in cells and 11_593_100_000 in cells
    if form == "sqlite":
        with closing(sqlite3.connect(out)) as database:
            question = "SELECT count(*) FROM figures WHERE key = 'accijnzen' AND value_exact = ?"
            return bool(database.execute(question, ("11593100000",)).fetchone()[0] == 1)
    text = out.read_text("utf-8")
    if form == "json":
        assert json.loads(text)
    return "accijnzen" in text and "11593100000" in text


@pytest.mark.parametrize("form", ["xlsx", "sqlite", "csv", "json"])
def test_export_writes_a_file_and_says_so(
    form: str, checked: Path, tmp_path: Path, capsysbinary: Capture
) -> None:
    out = tmp_path / "export" / f"2023.{form}"
    assert run(["export", str(checked), "--to", form, "--out", str(out)]) == 0
    shown = capsysbinary.readouterr()
    names = [out.name, *(["2023.metadata.json"] if form == "sqlite" else [])]
    assert (shown.out, shown.err.decode()) == (b"", f"{out.parent}: wrote {', '.join(names)}\n")
    assert accijnzen(form, out) is True
    assert set(snapshot(out.parent)) == set(names)
    assert run(["export", str(checked), "--to", form, "--out", str(out), "--quiet"]) == 0
    assert capsysbinary.readouterr() == (b"", b"")


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_export_writes_a_file_per_table_into_a_folder(
    form: str, checked: Path, tmp_path: Path, capsysbinary: Capture
) -> None:
    out = tmp_path / "tables"
    assert run(["export", str(checked), "--to", form, "--out", str(out)]) == 0
    names = sorted(path.name for path in out.iterdir())
    assert {f"figures.{form}", f"afdrachten.{form}", f"findings.{form}"} <= set(names)
    said = capsysbinary.readouterr().err.decode().removeprefix(f"{out}: wrote ").strip()
    assert sorted(said.split(", ")) == names


def test_export_without_findings_says_so(tmp_path: Path, capsysbinary: Capture) -> None:
    folder = write(tmp_path / "2023", new_report())
    out = tmp_path / "2023.csv"
    assert run(["export", str(folder), "--to", "csv", "--out", str(out)]) == 0
    first, second = capsysbinary.readouterr().err.decode().splitlines()
    assert first == f"{folder}: no findings to export; run validate first"
    assert second == f"{tmp_path}: wrote 2023.csv"
    assert b"4267258000" in out.read_bytes()


def test_texts_that_a_spreadsheet_would_run_are_guarded_on_request(tmp_path: Path) -> None:
    risky = factory.change_entry(new_report(), "afdrachten", "invoerrechten", item="=1+1")
    folder, out = write(tmp_path / "2023", risky), tmp_path / "2023.csv"
    found = []
    for options in ([], ["--excel-safe"]):
        arguments = ["export", str(folder), "--to", "csv", "--out", str(out), "--quiet"]
        assert run([*arguments, *options]) == 0
        rows = rows_of(out.read_bytes().removeprefix(b"\xef\xbb\xbf"))
        found.append({row["item"] for row in rows if row["key"] == "invoerrechten"})
    assert found == [{"=1+1"}, {"'=1+1"}]


def test_publish_makes_a_folder_of_open_data(
    checked: Path, tmp_path: Path, capsysbinary: Capture
) -> None:
    out = tmp_path / "package"
    assert run(["publish", str(checked), "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == {
        *("figures.csv", "findings.csv", "jaarrapportage.json"),
        *("datapackage.json", "catalog.ttl"),
    }
    assert (out / "figures.csv").read_bytes() == (checked / "figures.csv").read_bytes()
    shown = capsysbinary.readouterr()
    wrote, *missing, advice = shown.err.decode().splitlines()
    assert shown.out == b""
    assert wrote.startswith(f"{out}: wrote ")
    assert all(name in wrote for name in ("figures.csv", "datapackage.json", "catalog.ttl"))
    assert missing
    assert all(line.startswith("missing: ") for line in missing)
    assert advice.startswith("help: complete data/publisher.toml; ")


def test_publish_takes_the_details_of_the_publisher(
    checked: Path, tmp_path: Path, capsysbinary: Capture
) -> None:
    details = tmp_path / "uitgever.toml"
    known = (ROOT / "data" / "publisher.toml").read_text()
    assert known.count('name = "" ') == 2
    details.write_text(known.replace('name = "" ', 'name = "Dienst Proef" ', 1))
    arguments = ["publish", str(checked), "--out", str(tmp_path / "package")]
    assert run(arguments) == 0
    before = capsysbinary.readouterr().err.decode().splitlines()
    assert run([*arguments, "--publisher", str(details)]) == 0
    after = capsysbinary.readouterr().err.decode().splitlines()
    assert "Dienst Proef" in (tmp_path / "package" / "catalog.ttl").read_text()
    assert len(after) < len(before)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["export", "{0}", "--to", "ods", "--out", "{1}"], 2, "available are: csv, xlsx"),
        (["export", "{1}", "--to", "csv", "--out", "{1}"], 2, "{1}"),
        (["publish", "{1}", "--out", "{1}"], 2, "{1}"),
        (["publish", "{0}", "--out", "{1}", "--publisher", "{1}.toml"], 2, "{1}.toml"),
        (["diff", "{0}", "{1}.pdf", "--out", "{1}"], 3, "no such file"),
        (["series", "{0}", "{1}", "--out", "{1}.csv"], 3, "no such file"),
    ],
)
def test_nothing_is_written_where_something_is_wrong(
    arguments: list[str],
    code: int,
    says: str,
    checked: Path,
    tmp_path: Path,
    capsysbinary: Capture,
) -> None:
    nowhere = tmp_path / "nergens"
    assert run([argument.format(checked, nowhere) for argument in arguments]) == code
    shown = capsysbinary.readouterr()
    assert shown.out == b""
    assert says.format(checked, nowhere) in shown.err.decode()
    assert snapshot(tmp_path) == {}


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
