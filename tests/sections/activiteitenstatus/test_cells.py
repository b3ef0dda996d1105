"""Cells before the names of activities that are filled with a status, as high as their rows."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    COLOURS,
    HOUSE,
    NAMES,
    Found,
    filled,
    legend,
    tiles,
)

Groups = dict[str, dict[str, str]]
KNOWN: Groups = {
    "Professionele en integere organisatie": {
        "Integriteit": "g",
        "Nieuwe werving": "o",
        "Leiderschap en cultuur": "r",
    },
    "Datagedreven organisatie": {"Datamanagement": "o", "Ketens op orde": "g"},
}
UNKNOWN: Groups = {
    "Vernieuwing van de voorziening": {
        "Nieuwe systemen voor invoer|en voor uitvoer": "o",
        "Oude wegen": "g",
        "Stille havens en|een vloot|op groene energie": "r",
    }
}
LONG: Groups = {"Slimme handhaving": {"Ondermijning": "r", "Pakketpost aan huis|en elders": "g"}}
GROUND = "#eef4f8"
LINE, PADDING = 11.0, 6.0


def wanted(*parts: Groups) -> Found:
    return {
        label.replace("|", " "): (group, NAMES[mark])
        for part in parts
        for group, rows in part.items()
        for label, mark in rows.items()
    }


def cells(
    canvas: Canvas,
    groups: Groups,
    x: float,
    *,
    wide: float,
    gap: float = 0.0,
    lettered: bool = False,
    remarks: Sequence[str] = (),
) -> None:
    """Set tables with a filled cell before each name, on a ground that is as high."""
    y = 350.0
    for group, rows in groups.items():
        filled(canvas, x + wide + 1, y - 4, 220, 15, HOUSE)
        write(canvas, x + wide + 6, y, group, size=9, bold=True, colour="#ffffff")
        y -= 4
        for label, mark in rows.items():
            parts, beside = label.split("|"), label in remarks
            high = PADDING + LINE * max(len(parts), 2 * beside)
            y -= high + gap
            filled(canvas, x, y, wide, high, COLOURS[mark])
            filled(canvas, x + wide + 1, y, 220, high, GROUND)
            middle = y + high / 2 - 4
            if lettered:
                write(canvas, x + wide / 2 - 3, middle, mark.upper(), size=8, colour="#ffffff")
            for number, part in enumerate(parts):
                at = middle + LINE * ((len(parts) - 1) / 2 - number)
                write(canvas, x + wide + 6, at, part, size=9)
            for number in (0, 1) if beside else ():
                at = middle + LINE * (0.5 - number)
                write(canvas, x + wide + 140, at, f"regel {number} erbij", size=9)
        y -= 18


def page(
    *parts: Groups,
    wide: float,
    gap: float = 0.0,
    lettered: bool = False,
    remarks: Sequence[str] = (),
) -> Draw:
    def draw(canvas: Canvas) -> None:
        legend(canvas, 385, means=True)
        for at, own in enumerate(parts):
            x = 24 + 300.0 * at
            cells(canvas, own, x, wide=wide, gap=gap, lettered=lettered, remarks=remarks)

    return draw


@pytest.mark.parametrize("gap", [0.0, 1.5, 4.0])
@pytest.mark.parametrize("wide", [8.0, 14.0, 17.0])
@pytest.mark.parametrize("parts", [(KNOWN, UNKNOWN), (UNKNOWN, KNOWN), (KNOWN, LONG)])
def test_a_cell_is_that_of_its_own_row(parts: Sequence[Groups], wide: float, gap: float) -> None:
    """The next cell stands on the same edge as the ground of a row, and touches its corner."""
    assert tiles(page(*parts, wide=wide, gap=gap)) == wanted(*parts)


@pytest.mark.parametrize("lettered", [True, False])
@pytest.mark.parametrize("wide", [20.0, 26.0, 34.0])
@pytest.mark.parametrize(
    "parts", [(KNOWN, UNKNOWN), (UNKNOWN, KNOWN), (LONG,), (KNOWN, LONG), (LONG, UNKNOWN)]
)
def test_a_cell_is_as_high_as_a_name_on_more_lines(
    parts: Sequence[Groups], wide: float, lettered: bool
) -> None:
    assert tiles(page(*parts, wide=wide, lettered=lettered)) == wanted(*parts)


@pytest.mark.parametrize("remarks", [["Oude wegen"], ["Nieuwe werving", "Oude wegen"]])
def test_a_cell_is_as_high_as_a_remark(remarks: Sequence[str]) -> None:
    found = tiles(page(KNOWN, UNKNOWN, wide=20.0, remarks=remarks))
    assert found == wanted(KNOWN, UNKNOWN)


@pytest.mark.parametrize("high", [6.0, 26.0, 36.0])
def test_shapes_of_other_heights_are_no_cells(high: float) -> None:
    """What is lower than its words, or higher than a cell is over them, is no status."""

    def draw(canvas: Canvas) -> None:
        page(KNOWN, wide=20.0)(canvas)
        for at, (label, mark) in enumerate(UNKNOWN["Vernieuwing van de voorziening"].items()):
            y = 330.0 - 45 * at
            filled(canvas, 324, y + 4 - high / 2, 20, high, COLOURS[mark])
            write(canvas, 350, y, label.split("|")[0], size=9)

    assert tiles(draw) == wanted(KNOWN)
