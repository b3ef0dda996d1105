"""Tiles in two columns of which one has a title in smaller type, to fit over its tiles."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    COLOURS,
    NAMES,
    Found,
    filled,
    legend,
    tiles,
)

Rows = dict[str, str]
Column = list[tuple[str, Rows]]
LONG = "Verbetering interne beheersing Grote geldstroom (Douane)"
LEFT: Column = [
    (
        "Professionele en integere organisatie",
        {"Integriteit": "r", "Leiderschap en cultuur": "g", "Werving": "g", "Nieuwe teams": "o"},
    ),
    ("Slimme handhaving", {"Ondermijning": "r", "Dienstverlening": "g"}),
]
RIGHT: Column = [
    ("Datagedreven organisatie", {"Datamanagement": "o", "Inzet van slimme|rekenregels": "g"}),
    (LONG, {"Verbeteren scriptbeheer": "o", "Sterker inkoopbeheer": "g", "Oude schuld": "r"}),
]
WIDE, SIZE, ROW, LINE = 240.0, 10.0, 17.0, 11.0


def fitting(title: str, size: float = SIZE) -> float:
    """Give the size in which a title is not wider than its tiles."""
    canvas = Canvas("")
    while canvas.stringWidth(title, "Helvetica-Bold", size) > WIDE - 4:
        size -= 0.25
    return size


def column(
    canvas: Canvas, groups: Column, x: float, y: float, under: str = "", after: float = 22.0
) -> None:
    """Write titles and their tiles, with words in smaller type between the two."""
    for title, rows in groups:
        write(canvas, x + 2, y, title, size=fitting(title), bold=True)
        if under:
            y -= 11
            write(canvas, x + 2, y, under, size=8, bold=True)
        y -= 5
        for label, mark in rows.items():
            parts = label.split("|")
            high = ROW + LINE * (len(parts) - 1)
            y -= high
            filled(canvas, x, y, WIDE, high, COLOURS[mark])
            for number, part in enumerate(parts):
                write(canvas, x + 6, y + high - 11.5 - LINE * number, part, size=9)
            y -= 3
        y -= after


def page(*columns: Column, under: str = "") -> Draw:
    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        for groups, x in zip(columns, (30.0, 320.0), strict=True):
            column(canvas, groups, x, 370, under)

    return draw


def wanted(*columns: Column) -> Found:
    return {
        label.replace("|", " "): (title, NAMES[mark])
        for groups in columns
        for title, rows in groups
        for label, mark in rows.items()
    }


def test_a_title_in_smaller_type_is_that_of_the_tiles_under_it() -> None:
    assert fitting(LONG) < 0.97 * 9 < SIZE
    assert tiles(page(LEFT, RIGHT)) == wanted(LEFT, RIGHT)


@pytest.mark.parametrize("after", range(14, 62, 4))
def test_columns_whose_tiles_are_in_no_rows_have_their_own_titles(after: int) -> None:
    right = [(title.replace(LONG, "Interne beheersing"), rows) for title, rows in RIGHT]

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        column(canvas, LEFT, 30, 370)
        column(canvas, right, 320, 370, after=after)

    assert tiles(draw) == wanted(LEFT, right)


@pytest.mark.parametrize("under", ["", "Stand eind december"])
def test_words_over_tiles_that_would_fit_in_larger_type_are_no_title(under: str) -> None:
    """A line in bold under a title says something of all of its tiles."""
    columns = (LEFT[:1], RIGHT[:1])
    assert tiles(page(*columns, under=under)) == wanted(*columns)
