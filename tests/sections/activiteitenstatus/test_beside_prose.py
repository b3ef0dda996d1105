"""Activity tables with a column of prose beside them, and rows that stand apart from the others."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_years import (
    COLOURS,
    LEFT,
    NAMES,
    ONE_YEAR,
    PITCH,
    ROWS,
    TITLE,
    TOP,
    activities,
    cell,
    dot,
    statuses,
    table,
    wanted,
)

PROSE = [
    "Dit in aanvulling op de reeds geplaatste medewerker in het",
    "buitenland. Er zijn gesprekken gevoerd met de autoriteiten in",
    "het noorden over de plaatsing van een tweede liaison aldaar en",
    "over de vraag naar ondersteuning bij de controle van pakketten",
    "die in grote aantallen binnenkomen. De gesprekken gaan verder",
    "in het voorjaar. Doel is bij elke verstoring te evalueren of de",
    "beoogde effecten zijn gerealiseerd en of het werk minder druk",
    "is geworden.",
]
UNKNOWN = ["Nieuwe werving", "Leren op maat", "Scanners op Schiphol", "Vervanging applicaties"]


def prose(canvas: Canvas, x: float, top: float, *, lines: int = 8) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.setFillColor("#000000")
    for at, line in enumerate(PROSE[8 - lines :]):
        canvas.drawString(x, top - 12 * at, line)


@pytest.mark.parametrize("lines", [2, 3, 5])
@pytest.mark.parametrize("shift", [0.0, 4.0, -12.0, -34.0])
def test_the_end_of_prose_beside_a_table_has_none_of_its_marks(lines: int, shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, heads=(), at=(250, 290), left=40)
        canvas.setFont("Helvetica-Bold", 9)
        for x, year in ((250, "2025"), (290, "2026")):
            canvas.drawCentredString(x, TOP + 5, "Status")
            canvas.drawCentredString(x, TOP - 5, year)
        prose(canvas, 330, TOP + shift, lines=lines)

    assert statuses(draw) == wanted(ROWS)


@pytest.mark.parametrize("shift", [0.0, 3.0, 6.0, 9.0])
@pytest.mark.parametrize("head", ["Activiteit", "Activiteit uit het jaarplan", "Activiteiten {}"])
def test_prose_beside_new_activities(shift: float, head: str) -> None:
    rows = dict(zip(UNKNOWN, "gorg", strict=True))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(40, TOP + 20, TITLE)
        table(canvas, rows, heads=("Status",), at=(290,), left=40, title=head.format(2026))
        prose(canvas, 330, TOP + shift)

    assert statuses(draw) == wanted(rows, (2026,))
    assert {it.groep for it in activities(draw)} == {TITLE}


def card(canvas: Canvas, y: float, label: str, colour: str) -> None:
    """Write an activity in a card of its own, far from the next."""
    canvas.setStrokeColor("#999999")
    canvas.roundRect(335, y - 22, 240, 34, 4, stroke=1, fill=0)
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor("#000000")
    canvas.drawString(340, y, label)
    dot(canvas, 560, y - 2, COLOURS[colour])


@pytest.mark.parametrize("shift", [0.0, 40.0, 80.0])
def test_a_heading_in_the_column_before_cards_is_no_title_of_theirs(shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(335, TOP, TITLE)
        for at, (label, marks) in enumerate(ROWS.items()):
            card(canvas, TOP - 30 - 44 * at, label, marks[1])
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, TOP - 15 - shift, "3.1 Professionele en integere")
        canvas.drawString(40, TOP - 32 - shift, "organisatie")

    found = activities(draw)
    assert {it.item: it.groep for it in found} == dict.fromkeys(ROWS, TITLE)
    assert statuses(draw) == wanted({it: marks[1] for it, marks in ROWS.items()}, (2026,))


@pytest.mark.parametrize("last", ["Verbeteren scriptbeheer", "Iets dat geheel nieuw is"])
def test_a_label_without_a_mark_that_starts_where_its_mark_would(last: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at in range(1, 6):
            canvas.setFillColor("#edf4f6")
            canvas.rect(50, TOP - PITCH * at - 6, 540, 20, stroke=0, fill=1)
        table(canvas, ONE_YEAR, heads=(), at=(66,), left=84)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(61, TOP - PITCH * 5, last)

    assert statuses(draw) == {**wanted(ONE_YEAR, (2026,)), last: {2026: None}}


@pytest.mark.parametrize(
    ("text", "font"),
    [("Verbeteren scriptbeheer", "Helvetica-Bold"), ("Zie ook de bijlage", "Helvetica")],
)
def test_what_follows_a_table_on_the_edge_of_its_marks_is_no_row(text: str, font: str) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ONE_YEAR, heads=(), at=(66,), left=84)
        canvas.setFont(font, 10)
        canvas.drawString(61, TOP - PITCH * 5, text)

    assert statuses(draw) == wanted(ONE_YEAR, (2026,))


def test_the_last_row_may_be_without_the_filled_cell_of_the_others() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#eef2f5")
        for at in range(1, 5):
            canvas.rect(50, TOP - PITCH * at - 6, 220, PITCH - 2, stroke=0, fill=1)
        table(canvas, ONE_YEAR, heads=("Status",), at=(300,), mark=cell)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(LEFT, TOP - PITCH * 5, "Iets dat geheel nieuw is")

    assert statuses(draw) == {**wanted(ONE_YEAR, (2026,)), "Iets dat geheel nieuw is": {2026: None}}


@pytest.mark.parametrize("lines", [2, 3, 5])
@pytest.mark.parametrize("headed", [True, False])
def test_a_paragraph_that_goes_on_in_the_next_column_is_no_activity(
    lines: int, headed: bool
) -> None:
    """It stands on the edge of the labels of the table under it, and has no full stop."""
    started = [
        "Ook de juistheid van de informatie in systemen vormt een",
        "aandachtsgebied. De Douane werkt daar in het hele land aan",
        "met scripts die vooraf worden getoetst en achteraf worden",
        "vergeleken met wat er in de boeken staat van de afnemers",
        "en van de kantoren, zodat het beeld klopt met wat er is",
    ]

    def draw(canvas: Canvas) -> None:
        if headed:
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(LEFT, TOP + 40, "Verbeteren van scripts")
        canvas.setFont("Helvetica", 10)
        for at, line in enumerate(started[:lines]):
            canvas.drawString(LEFT, TOP + 28 - 12 * at, line)
        y = TOP + 28 - 12 * lines - 18
        canvas.setFont("Helvetica-Bold", 13)
        canvas.drawString(LEFT, y, TITLE)
        table(canvas, heads=("Status",), at=(360,), top=y - 24, rows=ONE_YEAR)

    assert statuses(draw) == {
        label: {2026: value} for label, value in ((k, NAMES[v]) for k, v in ONE_YEAR.items())
    }


def test_dashes_of_a_list_in_the_colour_of_the_house_are_no_marks() -> None:
    """A heading named after an activity stands level with one, in the column of text beside it."""

    def draw(canvas: Canvas) -> None:
        table(canvas, heads=("Status",), at=(360,), rows=ONE_YEAR, mark=dot)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(LEFT, 150, "Leiderschap & cultuur")
        prose(canvas, LEFT, 138, lines=3)
        canvas.setFont("Helvetica", 10)
        for at in range(3):
            canvas.setFillColor("#275937")
            canvas.drawString(330, 150 - 26 * at, "–")
            canvas.setFillColor("#000000")
            canvas.drawString(
                340, 150 - 26 * at, "Het verdrag met het buitenland is getekend in mei"
            )

    assert set(statuses(draw)) == set(ONE_YEAR)
