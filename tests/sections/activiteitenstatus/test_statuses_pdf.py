"""Activities in a PDF: which coloured shapes are the status of which row, and which are none."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus, Origin
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

GREEN, ORANGE, RED = "#39870c", "#e17000", "#d52b1e"
TITLE = "Datagedreven organisatie"
ROWS = [
    ("Digitale Snelweg Douane (DSD)", GREEN),
    ("Verbetering informatiepositie", ORANGE),
    ("Datamanagement", RED),
]
LEFT, TOP, PITCH, DOTS = 40.0, 350.0, 22.0, 300.0
Statuses = dict[str, str | None]
NAMES = {GREEN: "groen", ORANGE: "oranje", RED: "rood"}
WANTED: Statuses = {label: NAMES[colour] for label, colour in ROWS}


def section_of(*draws: Draw) -> Activiteitenstatus:
    document = read(pdf_bytes(*draws, pagesize=(420.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return found.section


def statuses(*draws: Draw) -> Statuses:
    return {it.item: it.status.value for it in section_of(*draws).activiteiten}


def dot(canvas: Canvas, x: float, y: float, colour: str, size: float = 10.0) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x - size / 2, y + 3 - size / 2, size, size, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def table(canvas: Canvas, rows: list[tuple[str, str]] = ROWS, font: str = "Helvetica-Bold") -> None:
    """Write the title with "Status" over the dots, and a row for each activity."""
    canvas.setFont(font, 10)
    canvas.drawString(LEFT, TOP, TITLE)
    canvas.drawCentredString(DOTS, TOP, "Status")
    canvas.setFont("Helvetica", 10)
    for at, (label, colour) in enumerate(rows, start=1):
        canvas.drawString(LEFT, TOP - PITCH * at, label)
        if colour:
            dot(canvas, DOTS, TOP - PITCH * at, colour)


def test_a_table_of_activities() -> None:
    section = section_of(table)
    found = [(it.groep, it.item, it.status.value, it.known) for it in section.activiteiten]
    assert found == [(TITLE, label, NAMES[colour], True) for label, colour in ROWS]
    status = section.activiteiten[1].status
    assert (status.source_text, status.period) == (ORANGE, 2023)
    assert status.place is not None
    assert status.place.box is not None
    assert float(status.place.box.x0) == pytest.approx(DOTS - 5, abs=0.5)


def test_a_row_without_a_mark_is_unknown() -> None:
    rows = [ROWS[0], (ROWS[1][0], ""), ROWS[2]]
    section = section_of(lambda canvas: table(canvas, rows))
    status = section.activiteiten[1].status
    assert (status.value, status.origin) == (None, Origin.UNKNOWN)
    assert status.reason == "bij deze regel staat geen gekleurde markering"
    assert [it.status.value for it in section.activiteiten] == ["groen", None, "rood"]


# Colours


@pytest.mark.parametrize(
    ("colour", "status"),
    [("#006d77", "groen"), ("#00847e", "groen"), ("#f9e11e", "oranje"), ("#8a1538", "rood")],
)
def test_shades_of_a_traffic_light(colour: str, status: str) -> None:
    rows = [*ROWS[:2], ("Datamanagement", colour)]
    assert statuses(lambda canvas: table(canvas, rows)) == WANTED | {"Datamanagement": status}


@pytest.mark.parametrize("colour", ["#00bcd4", "#154273", "#42145f"])
def test_a_colour_that_means_nothing_is_no_status(colour: str) -> None:
    rows = [*ROWS[:2], ("Datamanagement", colour)]
    status = section_of(lambda canvas: table(canvas, rows)).activiteiten[2].status
    assert (status.value, status.origin) == (None, Origin.UNKNOWN)
    assert status.reason == f"de kleur {colour} is niet te duiden"


# What is coloured and no status


@pytest.mark.parametrize("colour", NAMES)
@pytest.mark.parametrize("first", [GREEN, ""])
@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Bold"])
def test_the_coloured_header_of_the_column_is_no_mark(font: str, first: str, colour: str) -> None:
    """It is as large as the cells under it, of which each is filled with its status.

    Where the title is set in the type of the labels, it would be a row with that status.
    """
    rows = [(ROWS[0][0], first), *ROWS[1:]]

    def draw(canvas: Canvas) -> None:
        for at, fill in enumerate((colour, *(shade for _, shade in rows))):
            if fill:
                canvas.setFillColor(fill)
                canvas.rect(DOTS - 25, TOP - PITCH * at - 6, 50, PITCH - 2, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        table(canvas, [(label, "") for label, _ in rows], font)

    section = section_of(draw)
    assert {it.groep for it in section.activiteiten} == {TITLE}
    found = {it.item: it.status.value for it in section.activiteiten}
    assert found == {label: NAMES.get(shade) for label, shade in rows}


def chart(canvas: Canvas, size: float = 10.0, x: float = DOTS) -> None:
    """Write a chapter's heading that is an activity's name, and a chart's legend under it."""
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(LEFT, TOP, "Datamanagement")
    canvas.setFont("Helvetica", 10)
    for at, (name, colour) in enumerate(
        [("Invoer", GREEN), ("Uitvoer", ORANGE), ("Doorvoer", RED)]
    ):
        canvas.drawString(LEFT, TOP - 28 - PITCH * at, name)
        dot(canvas, x, TOP - 28 - PITCH * at, colour, size)


@pytest.mark.parametrize("size", [9.0, 11.0])
def test_a_chart_under_a_chapter_named_after_an_activity_is_no_table(size: float) -> None:
    rows = [*ROWS[:2], ("Ondermijning", RED)]
    found = statuses(lambda canvas: table(canvas, rows), lambda canvas: chart(canvas, size))
    assert found == {label: NAMES[colour] for label, colour in rows}


def test_the_marks_of_a_chart_before_the_tables_do_not_say_what_statuses_look_like() -> None:
    assert statuses(lambda canvas: chart(canvas, 16.0, 200.0), table) == WANTED
