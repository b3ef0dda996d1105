"""Remarks beside activities, in a column of their own: never names of activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

GREEN, ORANGE, RED = "#39870c", "#e17000", "#d52b1e"
STATUS = {GREEN: "groen", ORANGE: "oranje", RED: "rood"}


class Row(NamedTuple):
    label: Sequence[str]
    colour: str
    remark: Sequence[str]


class Form(NamedTuple):
    """How a table is set: its columns and their left edges, heads, lettering and rules."""

    label: float = 40
    mark: float = 210
    remark: float = 260
    heads: tuple[str, str, str] = ("Groep", "Status", "Vervolg")
    remark_size: float = 7.5
    bold: bool = False
    ruled: bool = True
    shift: float = 0.0
    """How far the heads stand to the right of their columns, as centred ones do."""


KNOWN = [
    Row(["Datamanagement"], GREEN, ["Planning bijgesteld."]),
    Row(["Verbeteren scriptbeheer"], RED, ["In beheer", "genomen."]),
    Row(["Integriteit"], ORANGE, ["Wordt geëvalueerd."]),
]
BROKEN = [
    Row(["Beheersing technische", "schuld"], RED, ["Planning bijgesteld."]),
    Row(["Eigen Douane", "Dataplatform"], GREEN, ["In beheer genomen."]),
]
NEW = [
    Row(["Vernieuwing van de", "kantoren"], RED, ["Planning bijgesteld."]),
    Row(["Meten op zee"], GREEN, ["Loopt door"]),
    Row(["Dronevluchten"], ORANGE, ["Vervolg in het", "jaarplan"]),
]
CLOSED = [
    Row(["Vernieuwing kantoren"], RED, ["Planning is bijgesteld"]),
    Row(["Meten op zee"], GREEN, ["Loopt door in 2024"]),
    Row(["Dronevluchten"], ORANGE, ["Vervolg in jaarplan"]),
]
SOME = [
    Row(["Vernieuwing van de", "kantoren"], RED, ["Planning bijgesteld"]),
    Row(["Meten op zee"], GREEN, []),
    Row(["Dronevluchten"], ORANGE, ["Loopt door"]),
]


def drawn(canvas: Canvas, form: Form, rows: Sequence[Row], top: float = 380) -> None:
    """Set a table with a head, its rows 30 points high."""
    label, mark, remark = form.label, form.mark, form.remark
    left, right = min(label, remark, mark), max(label, remark, mark) + 130
    canvas.setFont("Helvetica-Bold", 9)
    for x, text in zip((label, mark, remark), form.heads, strict=True):
        canvas.drawString(x + form.shift, top, text)
    for at, row in enumerate(rows, start=1):
        middle = top + 3 - 30 * at
        for x, lines, size in ((label, row.label, 9.0), (remark, row.remark, form.remark_size)):
            name = "Helvetica-Bold" if form.bold and x == label else "Helvetica"
            canvas.setFont(name, size)
            first = middle + (len(lines) - 1) * size * 0.6 - 0.35 * size
            for number, text in enumerate(lines):
                canvas.drawString(x, first - number * 1.2 * size, text)
        canvas.setFillColor(row.colour)
        canvas.circle(mark + 14, middle, 5, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        if form.ruled:
            canvas.line(left - 4, middle + 15, right, middle + 15)


def read_rows(*draws: Draw) -> list[tuple[str, str | None]]:
    document = read(pdf_bytes(*draws, pagesize=(620.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return [(it.item, it.status.value) for it in found.section.activiteiten]


def wanted(*tables: Sequence[Row]) -> list[tuple[str, str | None]]:
    return [(" ".join(row.label), STATUS[row.colour]) for rows in tables for row in rows]


PLACES = {
    "behind": Form(),
    "between": Form(label=40, remark=210, mark=340),
    "after the labels": Form(mark=40, label=90, remark=260),
}
HEADS = ["Vervolg", "Wat gaan we doen?", "Toelichting", "", "Stap"]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("rows", [KNOWN, BROKEN, NEW, SOME], ids=["known", "broken", "new", "some"])
@pytest.mark.parametrize("ruled", [True, False], ids=["ruled", "open"])
def test_remarks_are_no_activities(head: str, place: str, rows: Sequence[Row], ruled: bool) -> None:
    form = PLACES[place]._replace(heads=("Groep", "Status", head), ruled=ruled)
    assert read_rows(lambda canvas: drawn(canvas, form, rows)) == wanted(rows)


@pytest.mark.parametrize("head", [*HEADS, "Acties in 2024"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("rows", [BROKEN, NEW, SOME, CLOSED])
def test_another_table_tells_where_labels_stand(head: str, place: str, rows: Sequence[Row]) -> None:
    form = PLACES[place]._replace(heads=("Groep", "Status", head), ruled=False)

    def first(canvas: Canvas) -> None:
        drawn(canvas, form, KNOWN)

    def second(canvas: Canvas) -> None:
        moved = form._replace(
            label=form.label + 100, mark=form.mark + 100, remark=form.remark + 100
        )
        drawn(canvas, moved, rows)

    assert read_rows(first, second) == wanted(KNOWN, rows)
    assert read_rows(second, first) == wanted(rows, KNOWN)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("activity", ["Activiteit", "Project"])
@pytest.mark.parametrize("size", [7.5, 9.0])
def test_a_head_of_activities_tells(place: str, activity: str, size: float) -> None:
    form = PLACES[place]._replace(
        heads=(activity, "Status", "Vervolg"), ruled=False, remark_size=size
    )
    assert read_rows(lambda canvas: drawn(canvas, form, CLOSED)) == wanted(CLOSED)


@pytest.mark.parametrize(
    "form",
    [
        Form(remark=40, mark=190, label=240, heads=("Activiteit", "Status", "Vervolg")),
        Form(remark=40, label=190, mark=360, heads=("Activiteit", "Status", "Vervolg")),
        Form(mark=40, remark=90, label=240, heads=("Activiteit", "Status", "Vervolg")),
        Form(remark=40, mark=190, label=240, heads=("Groep", "Status", ""), bold=True),
    ],
)
@pytest.mark.parametrize("rows", [KNOWN, BROKEN, CLOSED], ids=["known", "broken", "new"])
def test_remarks_before_the_labels(form: Form, rows: Sequence[Row]) -> None:
    assert read_rows(lambda canvas: drawn(canvas, form, rows)) == wanted(rows)


@pytest.mark.parametrize("head", ["Vervolg", "", "Door wie"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("rows", [KNOWN, NEW, SOME, CLOSED], ids=["known", "new", "some", "closed"])
def test_centred_heads(head: str, place: str, rows: Sequence[Row]) -> None:
    form = PLACES[place]._replace(heads=("Groep", "Status", head), shift=12.0)
    assert read_rows(lambda canvas: drawn(canvas, form, rows)) == wanted(rows)


@pytest.mark.parametrize("place", PLACES)
def test_two_lines_beside_one_mark_are_one_label(place: str) -> None:
    rows = [Row(["Sneller verkeer van", "Berichten"], GREEN, ["Loopt door"])]
    assert read_rows(lambda canvas: drawn(canvas, PLACES[place], rows)) == wanted(rows)
