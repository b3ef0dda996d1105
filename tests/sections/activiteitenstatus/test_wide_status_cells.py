"""Tables of activities whose cells are as wide as what is in them, and heads on several lines."""

from __future__ import annotations

from itertools import product

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_columns import GREEN, ORANGE, RED, STATUS, groups

HEADS = [("Onderwerp", "Stand van zaken"), ("Activiteit", "Status"), ("Project", "Voortgang")]
ROWS = {
    "Sterke samenwerking": [("Samenwerking met de politie", GREEN), ("Werving", ORANGE)],
    "Slimme handhaving": [("Scanstraten", RED), ("Pakketten", GREEN), ("Brexit", GREEN)],
    "Informatievoorziening": [("Vervanging van systemen", ORANGE), ("Datagedreven werken", RED)],
}
WANTED = {title: [(name, STATUS[colour]) for name, colour in rows] for title, rows in ROWS.items()}
CELLS = {"Sterke samenwerking": 210.0, "Slimme handhaving": 170.0, "Informatievoorziening": 245.0}
"""Width of the cell of the names, in points."""


def draw_tables(
    canvas: Canvas, heads: tuple[str, str], place: str, end: float, *, before: bool = False
) -> None:
    """Set a table for each group, with the marks at one edge of their cells or in the middle."""
    y = 390.0
    for title, rows in ROWS.items():
        x, split = 40.0, 40 + CELLS[title]
        cell, names = ((split, end), x) if not before else ((x, x + 120), x + 120)
        middle = {"l": cell[0] + 8, "c": sum(cell) / 2, "r": cell[1] - 8}[place]
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(x, y, title)
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(names, y - 18, heads[0])
        canvas.drawString(cell[0], y - 18, heads[1])
        canvas.setFont("Helvetica", 9)
        for at, (name, colour) in enumerate(rows):
            canvas.drawString(names, y - 34 - 16 * at, name)
            canvas.setFillColor(colour)
            canvas.circle(middle, y - 31 - 16 * at, 4, stroke=0, fill=1)
            canvas.setFillColor("#000000")
        y -= 58 + 16 * len(rows)


@pytest.mark.parametrize(
    ("heads", "place", "end"), list(product(HEADS, "lcr", [400.0, 560.0])), ids=str
)
def test_marks_stand_anywhere_in_the_cell_under_their_head(
    heads: tuple[str, str], place: str, end: float
) -> None:
    assert groups(lambda canvas: draw_tables(canvas, heads, place, end)) == WANTED


@pytest.mark.parametrize("place", "lcr")
@pytest.mark.parametrize("gap", [20.0, 26.0])
def test_a_table_is_not_lost_whose_title_stands_close_under_the_one_before(
    place: str, gap: float
) -> None:
    names = ["Toekomst", "Samenwerking", "Organisatie"]
    widths = [(250.0, 90.0), (110.0, 60.0), (180.0, 70.0)]

    def draw(canvas: Canvas) -> None:
        y = 400.0
        for title, rows, (split, wide) in zip(names, ROWS.values(), widths, strict=True):
            middle = 40 + split + {"l": 8, "c": wide / 2, "r": wide - 8}[place]
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, title)
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(40, y - 16, "Project")
            canvas.drawString(40 + split, y - 16, "Status")
            canvas.setFont("Helvetica", 9)
            for at, (name, colour) in enumerate(rows):
                canvas.drawString(40, y - 31 - 15 * at, name)
                canvas.setFillColor(colour)
                canvas.circle(middle, y - 28 - 15 * at, 4, stroke=0, fill=1)
                canvas.setFillColor("#000000")
            y -= 16 + 15 * len(rows) + gap

    assert groups(draw) == dict(zip(names, WANTED.values(), strict=True))


@pytest.mark.parametrize(("heads", "place"), list(product(HEADS, "lcr")), ids=str)
def test_the_same_before_the_names(heads: tuple[str, str], place: str) -> None:
    assert groups(lambda canvas: draw_tables(canvas, heads, place, 0, before=True)) == WANTED


@pytest.mark.parametrize("lines", [("Stand van", "zaken"), ("Stand", "van", "zaken")])
@pytest.mark.parametrize("x", [40, 330])
def test_a_head_on_several_lines_is_no_activity(lines: tuple[str, ...], x: float) -> None:
    def draw(canvas: Canvas) -> None:
        y = 390.0
        for title, rows in ROWS.items():
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, title)
            canvas.setFont("Helvetica-Bold", 9)
            names = 110 if x < 90 else 40
            canvas.drawString(names, y - 18, "Onderwerp")
            for at, part in enumerate(lines):
                canvas.drawString(x, y - 18 - 10 * at, part)
            canvas.setFont("Helvetica", 9)
            for at, (name, colour) in enumerate(rows):
                canvas.drawString(names, y - 54 - 16 * at, name)
                canvas.setFillColor(colour)
                canvas.circle(x + 10, y - 51 - 16 * at, 4, stroke=0, fill=1)
                canvas.setFillColor("#000000")
            y -= 68 + 16 * len(rows)

    assert groups(draw) == WANTED


@pytest.mark.parametrize(
    ("words", "upright"),
    # Three more rows of a list, in words of its own, may be activities.
    [("Gerealiseerd", False), ("Gerealiseerd", True), ("Behaald", True), ("Op tijd", False)],
)
def test_a_legend_right_under_a_list_is_no_activity(words: str, upright: bool) -> None:
    meanings = [words, f"Deels {words.lower()}", f"Niet {words.lower()}"]

    def draw(canvas: Canvas) -> None:
        def dot(x: float, y: float, colour: str, text: str) -> None:
            canvas.setFillColor(colour)
            canvas.circle(x + 4, y + 3, 4, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(x + 14, y, text)

        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(40, 395, "Status van de activiteiten")
        y = 370.0
        for title, rows in ROWS.items():
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, title)
            canvas.setFont("Helvetica", 10)
            for name, colour in rows:
                y -= 16
                dot(40, y, colour, name)
            y -= 26
        canvas.setFont("Helvetica", 8.5)
        for at, (colour, text) in enumerate(zip((GREEN, ORANGE, RED), meanings, strict=True)):
            dot(
                40 + (0 if upright else 120 * at), y + 4 - (14 * at if upright else 0), colour, text
            )

    assert groups(draw) == WANTED
