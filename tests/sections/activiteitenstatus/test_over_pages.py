"""Tables of activities that a page break cuts."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
MEANINGS = {"groen": "op schema", "oranje": "vertraagd of bijgesteld", "rood": "niet gehaald"}
SIZE = (600.0, 420.0)


class Row(NamedTuple):
    """A row with a status; its group cell opens with a rule over it, and may be empty."""

    group: str | None
    label: str
    status: str = "groen"


def heads(canvas: Canvas, y: float, *names: str) -> None:
    canvas.setFont("Helvetica-Bold", 9)
    for x, name in zip((40, 180, 400), names, strict=True):
        canvas.drawString(x, y, name)


def rows_at(canvas: Canvas, top: float, rows: list[Row], shift: float = 0.0) -> None:
    for at, row in enumerate(rows):
        y = top - 22 * at
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(40 + shift, y, row.group or "")
        canvas.drawString(180 + shift, y, row.label)
        canvas.line((36 if row.group is not None else 176) + shift, y + 14, 450 + shift, y + 14)
        canvas.setFillColor(COLOURS[row.status])
        canvas.circle(415 + shift, y + 3, 5, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def groups_of(*draws: Draw) -> dict[str, tuple[str, str | None]]:
    found = activiteitenstatus.extract(Context(read(pdf_bytes(*draws, pagesize=SIZE)), 2024))
    assert isinstance(found, Found)
    return {it.item: (it.groep, it.status.value) for it in found.section.activiteiten}


NEXT = {
    "a group": [Row("Gegevens", "Datamanagement"), Row(None, "Verbetering informatiepositie")],
    "the rest of one": [
        Row(None, "Dienstverlening"),
        Row("Gegevens", "Datamanagement"),
        Row(None, "Verbetering informatiepositie"),
    ],
}


@pytest.mark.parametrize("shift", [0.0, 30.0])
@pytest.mark.parametrize("rest", NEXT)
def test_a_column_of_groups_goes_on_without_its_heads(rest: str, shift: float) -> None:
    def first(canvas: Canvas) -> None:
        heads(canvas, 350, "Thema", "Activiteit", "Status")
        rows_at(
            canvas,
            328,
            [
                Row("Mensen", "Integriteit"),
                Row("Toezicht", "Ondermijning"),
                Row(None, "E-Commerce"),
            ],
        )

    groups = groups_of(first, partial(rows_at, top=390, rows=NEXT[rest], shift=shift))
    assert groups["Datamanagement"] == ("Gegevens", "groen")
    assert groups["Verbetering informatiepositie"] == ("Gegevens", "groen")
    assert groups.get("Dienstverlening", ("Toezicht", ""))[0] == "Toezicht"


@pytest.mark.parametrize("beside", [False, True])
def test_a_title_at_the_foot_of_a_page_is_that_of_the_rows_on_the_next(beside: bool) -> None:
    def first(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(40, 150, "Status van de activiteiten")
        canvas.setFont("Helvetica", 9)
        for at in range(3):
            canvas.drawString(40, 120 - 12 * at, "Hieronder staat per activiteit hoe het gaat.")
        heads(canvas, 60, "", "" if beside else "Activiteit", "" if beside else "Status")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(180, 40, "Datagedreven organisatie")
        canvas.drawString(400, 40, "Status" if beside else "")

    rows = [Row("", "Datamanagement"), Row("", "Verbetering informatiepositie", "rood")]
    assert groups_of(first, partial(rows_at, top=390, rows=rows)) == {
        "Datamanagement": ("Datagedreven organisatie", "groen"),
        "Verbetering informatiepositie": ("Datagedreven organisatie", "rood"),
    }


def test_a_legend_that_a_page_break_cuts_makes_no_status_an_ornament() -> None:
    def legend(canvas: Canvas, top: float, statuses: list[str]) -> None:
        for at, status in enumerate(statuses):
            canvas.setFillColor(COLOURS[status])
            canvas.circle(44, top - 14 * at + 3, 4, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(54, top - 14 * at, MEANINGS[status])

    def first(canvas: Canvas) -> None:
        for top, title, rows in (
            (380, "Mensen", [Row("", "Integriteit"), Row("", "Leiderschap", "rood")]),
            (270, "Gegevens", [Row("", it, "oranje") for it in ("Datamanagement", "Datahub")]),
        ):
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(180, top, title)
            heads(canvas, top - 22, "", "Activiteit", "Status")
            rows_at(canvas, top - 44, rows)
        legend(canvas, 60, ["groen", "oranje"])

    groups = groups_of(first, partial(legend, top=390, statuses=["rood"]))
    assert groups["Datamanagement"] == ("Gegevens", "oranje")
    assert groups["Datahub"] == ("Gegevens", "oranje")


def test_cards_that_a_page_break_cuts_go_on_in_their_own_columns() -> None:
    cards = {
        "Mensen": ["Integriteit", "Leiderschap", "Vakmanschap"],
        "Gegevens": ["Datamanagement", "Datahub", "Verantwoorde algoritmes"],
    }

    def card(canvas: Canvas, at: int, top: float, title: str, labels: list[str]) -> None:
        x, lines = 40 + 270 * at, len(labels) + bool(title)
        canvas.setFillColor("#eef2f6")
        canvas.rect(x, top - 18 * lines - 8, 255, 18 * lines + 8, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(x + 6, top - 16, title)
        canvas.setFont("Helvetica", 9)
        for row, label in enumerate(labels, start=bool(title)):
            canvas.setFillColor("#000000")
            canvas.drawString(x + 6, top - 16 - 18 * row, label)
            canvas.setFillColor(COLOURS[("groen", "rood")[row % 2]])
            canvas.circle(x + 240, top - 13 - 18 * row, 4, stroke=0, fill=1)
        canvas.setFillColor("#000000")

    def first(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(40, 160, "Status van de activiteiten")
        for at, (title, labels) in enumerate(cards.items()):
            card(canvas, at, 130, title, labels[:2])

    def second(canvas: Canvas) -> None:
        for at, labels in enumerate(cards.values()):
            card(canvas, at, 400, "", labels[2:])
        for at, (title, label) in enumerate((("Geld", "Scriptbeheer"), ("Post", "E-Commerce"))):
            card(canvas, at, 340, title, [label, f"{label} in uitvoering"])

    groups = {label: group for label, (group, _) in groups_of(first, second).items()}
    for title, labels in cards.items():
        assert {groups[label] for label in labels} == {title}
