"""Every export holds every value, typed, whatever a label says, in the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet as parquet
import pytest

from douane_report import checks
from douane_report.dataset.exports import FORMATS, Book, export, extras, make_book
from douane_report.errors import UsageError
from douane_report.model import Status
from tests import factory
from tests.commandline import ROOT, process_environment
from tests.exports.conftest import HOSTILE

SECTIONS = (
    *("afdrachten", "drugsvangsten", "controles", "activiteitenstatus", "toprisicos"),
    *("maatregelen", "aangifteregels"),
)


def made(book: Book, form: str, name: str) -> bytes:
    path = Path(name)
    return export(book, form, path)[path]


@pytest.fixture(scope="module")
def workbook(book: Book) -> Any:
    return openpyxl.load_workbook(io.BytesIO(made(book, "xlsx", "a.xlsx")))


@pytest.fixture
def database(book: Book, tmp_path: Path) -> Any:
    path = tmp_path / "a.sqlite"
    path.write_bytes(made(book, "sqlite", "a.sqlite"))
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def test_every_value_stands_in_the_tidy_table_and_in_its_section(book: Book) -> None:
    assert len(book.table("figures").rows) == 124
    counts = {name: len(book.table(name).rows) for name in SECTIONS}
    assert counts == {
        "afdrachten": 5,
        "drugsvangsten": 46,
        "controles": 7,
        "activiteitenstatus": 17,
        "toprisicos": 7,
        "maatregelen": 26,
        "aangifteregels": 9,
    }


def test_a_status_of_an_earlier_year_is_a_row_of_its_own() -> None:
    earlier = Status(period=2022, value="rood")
    report = factory.change_entry(
        factory.make_report(), "activiteitenstatus", "integriteit", eerder=(earlier,)
    )
    rows = make_book(report, checks.run(report)).table("activiteitenstatus").rows
    assert [row[3:5] for row in rows if "Integriteit" in row] == [(2023, None), (2022, "rood")]


def test_the_workbook_is_ready_to_use(workbook: Any) -> None:
    assert workbook.sheetnames[:3] == ["Over dit bestand", "Alle waarden", "Afdrachten"]
    sheet = workbook["Afdrachten"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:H6"
    heads = [cell.value for cell in sheet[1]]
    assert "Bedrag (€)" in heads
    amount = sheet.cell(2, heads.index("Bedrag (€)") + 1)
    assert (amount.value, amount.number_format) == (4267258000, "#,##0")


def test_the_workbook_shows_the_digits_that_were_printed(workbook: Any) -> None:
    sheet = workbook["Drugsvangsten"]
    formats = {
        (row[1].value, row[3].value): (row[4].value, row[4].number_format)
        for row in sheet.iter_rows(min_row=2)
    }
    assert formats["LSD", 2023] == (37.5, "#,##0.0")
    assert formats["LSD", 2022] == (6, "#,##0")
    assert formats["LSD", 2019] == (None, "@")


def test_no_formula_and_no_link_comes_out_of_a_text(workbook: Any) -> None:
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert sum(cell.value == HOSTILE and cell.data_type == "s" for cell in cells) >= 3
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_the_database_is_tied_together(database: Any) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for name in (*SECTIONS, "figures", "notes"):
        keys = database.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        assert [(key[2], key[3], key[4]) for key in keys] == [("items", "item_id", "item_id")], name
    joined = database.execute(
        "SELECT i.key, sum(d.hoeveelheid_kg) FROM drugsvangsten d JOIN items i USING (item_id) "
        "WHERE d.period = 2023 AND d.part = '' GROUP BY i.key ORDER BY 2 DESC LIMIT 1"
    )
    assert joined.fetchall() == [("cocaine", 59116)]


def test_the_database_keeps_numbers_exact_and_typed(database: Any) -> None:
    rows = database.execute(
        "SELECT value_number, typeof(value_number), value_exact FROM figures "
        "WHERE (key = 'lsd' AND period = 2023) OR (key = 'totaal' AND section = 'afdrachten')"
    )
    assert rows.fetchall() == [
        (17395454000, "integer", "17395454000"),
        (37.5, "real", "37.5"),
    ]


def test_every_column_of_the_database_is_described(book: Book, database: Any) -> None:
    described = set(database.execute("SELECT table_name, column_name FROM descriptions"))
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        if table != "descriptions":
            columns = database.execute(f"PRAGMA table_info({table})").fetchall()
            assert {(table, column[1]) for column in columns} <= described
    files = export(book, "sqlite", Path("x/2023.sqlite"))
    metadata = json.loads(files[Path("x/2023.metadata.json")])
    assert set(metadata["databases"]["2023"]["tables"]) == {t for (t,) in tables} - {"descriptions"}


def test_parquet_is_exact(book: Book) -> None:
    table = parquet.read_table(io.BytesIO(made(book, "parquet", "a.parquet")))
    values = [value for value in table.column("value_number").to_pylist() if value is not None]
    assert Decimal("37.5") in values
    assert sum(value == 17395454000 for value in values) == 1
    assert str(table.schema.field("period").type) == "int64"
    assert table.schema.field("value_number").metadata[b"title"] == b"Getal"


def test_csv_in_one_file_or_a_file_per_table(book: Book) -> None:
    assert list(export(book, "csv", Path("a.csv"))) == [Path("a.csv")]
    files = export(book, "csv", Path("a"))
    assert {path.name for path in files} >= {f"{name}.csv" for name in (*SECTIONS, "figures")}
    heads = next(csv.reader(io.StringIO(files[Path("a/afdrachten.csv")].decode())))
    assert "bedrag_eur" in heads


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_excel_safe_guards_what_would_run(text: str) -> None:
    report = factory.change_entry(factory.make_report(), "drugsvangsten", "qat", item=text)
    path = Path("a.csv")
    plain = export(make_book(report), "csv", path)[path]
    safe = export(make_book(report), "csv", path, excel_safe=True)[path]
    items = [
        {row[6] for row in csv.reader(io.StringIO(data.decode("utf-8-sig")))}
        for data in (plain, safe)
    ]
    assert text in items[0]
    assert text not in items[1]
    assert f"'{text}" in items[1]
    assert safe.startswith(b"\xef\xbb\xbf")


def test_a_number_below_zero_is_no_formula() -> None:
    report = factory.change_figure(
        factory.make_report(), "afdrachten", "accijnzen", "bedrag", value=-5
    )
    path = Path("a.csv")
    assert b",-5," in export(make_book(report), "csv", path, excel_safe=True)[path]


def test_json_holds_all_tables(book: Book) -> None:
    content = json.loads(made(book, "json", "a.json"))
    assert set(content["tables"]) == {table.name for table in book.tables}
    assert content["tables"]["afdrachten"]["rows"][0]["bedrag_eur"] == "4267258000"


_SCRIPT = """
import hashlib, sys
from pathlib import Path
from douane_report import load
from douane_report.dataset.exports import FORMATS, export, make_book
from tests import factory
for form in FORMATS:
    for path, data in export(make_book(factory.make_report()), form, Path("x." + form)).items():
        print(path, hashlib.sha256(data).hexdigest())
"""


def test_the_same_report_gives_the_same_bytes_in_any_circumstances() -> None:
    plain: dict[str, str] = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
    other = {"TZ": "Pacific/Kiritimati", "LC_ALL": "nl_NL.UTF-8", "PYTHONHASHSEED": "7"}
    printed = [
        subprocess.run(
            [sys.executable, "-c", _SCRIPT],
            env=process_environment(PYTHONPATH=os.pathsep.join((str(ROOT / "src"), str(ROOT))))
            | circumstances,
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for circumstances in (plain, other)
    ]
    assert printed[0] == printed[1]
    assert len(printed[0].splitlines()) == len(FORMATS) + 1


def test_a_missing_library_says_what_to_install(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", refuse)
    for form in ("xlsx", "parquet"):
        with pytest.raises(UsageError) as caught:
            export(book, form, Path(f"a.{form}"))
        assert caught.value.advice == "pip install 'douane-report[export]'"
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = " ".join(listed["optional-dependencies"]["export"])
    assert "xlsxwriter" in names
    assert "pyarrow" in names


@pytest.mark.parametrize(("form", "says"), [("ods", "no format 'ods'"), ("json", "is for csv")])
def test_what_cannot_be_exported_is_refused(book: Book, form: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        export(book, form, Path("a"), excel_safe=True)
