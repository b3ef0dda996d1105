"""Tiles of activities in two columns of text, and on pages where no activity is known."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    COLOURS,
    GAP,
    HIGH,
    NAMES,
    WIDE,
    Found,
    Tile,
    bar,
    ground,
    legend,
    tiles,
)
from tests.sections.activiteitenstatus.test_years import dot

Group = tuple[str, dict[str, str]]
LEFT, RIGHT = 24.0, 330.0
MENSEN: Group = (
    "Professionele en integere organisatie",
    {"Nieuwe werving": "o", "Integriteit": "g", "Leiderschap en cultuur": "r"},
)
TOEZICHT: Group = (
    "Slimme handhaving, soepele logistiek",
    {"Dienstverlening": "r", "Pakketpost aan huis": "-", "Ondermijning": "g"},
)
OPGAVEN: Group = ("Maatschappelijke opgaven", {"Groene vloot": "o", "Stille havens": "g"})
PROSE = "Het plan helpt inzicht te krijgen in alle functies van de dienst"


def wanted(*groups: Group) -> Found:
    return {label: (title, NAMES.get(it)) for title, rows in groups for label, it in rows.items()}


def lit(canvas: Canvas, x: float, y: float, mark: str) -> None:
    ground(canvas, x, y)
    if mark in COLOURS:
        dot(canvas, x + 17, y + HIGH - 18, COLOURS[mark])


def tiled(canvas: Canvas, group: Group, x: float, y: float, tile: Tile = lit) -> None:
    title, rows = group
    write(canvas, x, y, title, size=11, bold=True)
    for at, (label, mark) in enumerate(rows.items()):
        left, low = x + at % 2 * (WIDE + GAP), y - 8 - HIGH - at // 2 * (HIGH + 5)
        tile(canvas, left, low, mark)
        write(canvas, left + 34, low + HIGH - 15, label, size=8)


def prose(canvas: Canvas, heading: str, x: float, y: float) -> None:
    write(canvas, x, y, heading, size=11, bold=True)
    for line in range(3):
        write(canvas, x, y - 12 - 11 * line, PROSE, size=8)


@pytest.mark.parametrize("tile", [lit, bar("left", 6)])
@pytest.mark.parametrize("beside", [True, False])
def test_a_heading_in_the_other_column_is_no_group(beside: bool, tile: Tile) -> None:
    """The tiles of one column stand level with prose in the other, which has headings."""
    groups = [MENSEN, TOEZICHT] if beside else [TOEZICHT]

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        tiled(canvas, groups[0], LEFT, 370, tile)
        prose(canvas, "2.1.2 Digitale poorten", RIGHT, 345)
        prose(canvas, "2.1.3 Nieuwe schepen", LEFT, 230)
        if beside:
            tiled(canvas, TOEZICHT, RIGHT, 170, tile)

    assert tiles(draw) == wanted(*groups)


@pytest.mark.parametrize("tile", [lit, bar("left", 6)])
@pytest.mark.parametrize("level", [0, 40, 70, 95, 130])
@pytest.mark.parametrize("groups", [[MENSEN], [MENSEN, TOEZICHT]])
def test_a_heading_in_the_column_on_the_left_is_no_group(
    groups: list[Group], level: int, tile: Tile
) -> None:
    """Titles stand over tiles; what is level with these is a heading of the text beside them."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        if level:
            prose(canvas, "2.1.1 Nieuwe schepen", LEFT, 370)
        prose(canvas, "2.1.2 Digitale poorten", LEFT, 370 - level)
        for at, group in enumerate(groups):
            tiled(canvas, group, RIGHT, 370 - 140 * at, tile)

    assert tiles(draw) == wanted(*groups)


def test_rows_across_the_page_go_on_under_one_title() -> None:
    """A title over the last tiles of a page is that of no others, and no column of text."""
    mixed = {**MENSEN[1], **TOEZICHT[1]}

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        write(canvas, LEFT, 370, MENSEN[0], size=11, bold=True)
        for at, (label, mark) in enumerate(mixed.items()):
            x, y = LEFT + at % 4 * (WIDE + GAP), 312 - at // 4 * (HIGH + 5)
            lit(canvas, x, y, mark)
            write(canvas, x + 34, y + HIGH - 15, label, size=8)

    assert tiles(draw) == wanted((MENSEN[0], mixed))


@pytest.mark.parametrize("between", [0, 1])
def test_unknown_activities_between_the_legend_and_the_known_ones(between: int) -> None:
    def first(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        tiled(canvas, OPGAVEN, LEFT, 360)

    def text(canvas: Canvas) -> None:
        prose(canvas, "2.1.1 Nieuwe schepen", LEFT, 370)

    def second(canvas: Canvas) -> None:
        tiled(canvas, MENSEN, LEFT, 360)

    assert tiles(first, *[text] * between, second) == wanted(OPGAVEN, MENSEN)


def test_marks_on_a_page_before_the_legend_are_no_activities() -> None:
    def before(canvas: Canvas) -> None:
        tiled(canvas, OPGAVEN, LEFT, 360)

    def page(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        tiled(canvas, MENSEN, LEFT, 360)

    assert tiles(before, page) == wanted(MENSEN)
