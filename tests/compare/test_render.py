"""A comparison as a reader gets it: on a terminal, as Markdown, HTML, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from pathlib import Path

import pytest

from douane_report.compare import COLUMNS, Comparison, compare
from douane_report.compare.render import FORMATS, render_diff
from douane_report.compare.terminal import lay_out_diff
from douane_report.compare.view import build_view
from douane_report.errors import UsageError
from tests import factory
from tests.compare.reports import Row, report
from tests.compare.years import new_report, old_report
from tests.report.pages import read_html, read_markdown, rows_of

GOLDEN = Path(__file__).with_name("golden") / "terminal.txt"
HOSTILE = "=1+1 <script>alert('x')</script> {{ 7*7 }} | `a` *b* [c](http://h)\x1b[31m\u202eomgekeerd\u200b"


@pytest.fixture(scope="module")
def compared() -> Comparison:
    return compare(old_report(), new_report())


def test_the_terminal_shows_what_the_golden_file_shows(compared: Comparison) -> None:
    assert render_diff(compared).decode() == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(compared: Comparison, width: int) -> None:
    lines = lay_out_diff(build_view(compared), width=width).splitlines()
    assert len(lines) > len(compared.rows)
    assert [line for line in lines if len(line) > width] == []


def test_only_changes_leaves_out_what_is_the_same(compared: Comparison) -> None:
    everything = render_diff(compared).decode()
    changes = render_diff(compared, only_changes=True).decode()
    assert "= Ketamine" in everything
    assert "Ketamine" not in changes
    rows = list(
        csv.DictReader(io.StringIO(render_diff(compared, "csv", only_changes=True).decode()))
    )
    assert rows
    assert "same" not in {row["change"] for row in rows}


def test_csv_has_the_columns_of_the_contract_and_plain_numbers(compared: Comparison) -> None:
    made = render_diff(compared, "csv").decode()
    rows = list(csv.DictReader(io.StringIO(made)))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(compared.rows)
    assert rows[0]["value_new"] == "4267258000"
    assert "E+" not in made
    assert "\r" not in made


def test_json_has_the_evidence_of_both_sides(compared: Comparison) -> None:
    made = json.loads(render_diff(compared, "json"))
    assert set(made) >= {"old", "new", "rows", "remarks", "provenance", "tolerance"}
    first = made["rows"][0]
    assert tuple(first)[: len(COLUMNS)] == COLUMNS
    assert (first["old"]["place"]["line"], first["new"]["source_text"]) == (1, "4267258000")


@pytest.mark.parametrize("form", ["md", "html"])
def test_pages_show_every_row(compared: Comparison, form: str) -> None:
    read = read_html if form == "html" else read_markdown
    page = read(render_diff(compared, form))
    cells = [" ".join(row) for row in rows_of(page)]
    for words in (
        ("omhoog", "Invoerrechten", "3.200.000", "4.267.258", "+33"),
        ("slechter", "Integriteit", "groen", "oranje"),
        ("vervallen", "Kolenbelasting", "40.000"),
        ("Distikstofmonoxide (lachgas)", "voorstel"),
    ):
        assert any(all(word in cell for word in words) for cell in cells), words


def test_the_html_page_is_well_formed_and_stands_alone(compared: Comparison) -> None:
    page = read_html(render_diff(compared, "html"))
    ids = [node.attributes["id"] for node in page.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    assert not page.find("script", "link", "img", "iframe")
    tables, links = page.find("table"), page.find("a")
    assert tables
    assert links
    for table in tables:
        assert table.find("caption")
        widths = {len(row.find("th", "td")) for row in table.find("tr")}
        assert len(widths) == 1
    for node in links:
        assert node.attributes["href"].removeprefix("#") in ids


def _hostile() -> Comparison:
    old = report(
        2022,
        drugsvangsten=[Row(HOSTILE, 10), Row("LSD", 4)],
        toprisicos=[Row("DWU-verplichtingen", texts=(HOSTILE,))],
    )
    new = report(2023, drugsvangsten=[Row(HOSTILE, 30), Row("LSD", 4)])
    return compare(old, new)


def test_hostile_text_stays_text_on_pages() -> None:
    for form, read in (("html", read_html), ("md", read_markdown)):
        page = read(render_diff(_hostile(), form))
        assert "=1+1 <script>alert('x')</script> {{ 7*7 }} | `a` *b* [c](http://h)" in page.text()
        assert not page.find("script", "em", "code")
        assert all(node.attributes.get("href") != "http://h" for node in page.find("a"))


def test_hostile_text_cannot_steer_a_terminal() -> None:
    made = render_diff(_hostile()).decode()
    assert "=1+1 <script>" in made
    assert {unicodedata.category(char) for char in made if char != "\n"} & {"Cc", "Cf"} == set()


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_reports_give_the_same_bytes(form: str) -> None:
    first, second = (render_diff(compare(old_report(), new_report()), form) for _ in range(2))
    assert first == second
    assert first.endswith(b"\n")
    assert not first.endswith(b"\n\n")


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_to_compare_can_be_shown(form: str) -> None:
    assert render_diff(compare(report(2022), report(2023)), form)


def test_a_facsimile_is_said_to_be_one() -> None:
    fake = factory.rebuild(new_report(), bron=factory.rebuild(new_report().bron, facsimile=True))
    for form in ("table", "md", "html"):
        assert "verzonnen cijfers" in render_diff(compare(old_report(), fake), form).decode()


def test_a_format_that_does_not_exist(compared: Comparison) -> None:
    with pytest.raises(UsageError, match="there is no format 'pdf'"):
        render_diff(compared, "pdf")
