"""Names of activities in a colour that goes with their status, and titles that only look so."""

from __future__ import annotations

from itertools import count

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    COLOURS,
    GAP,
    GROUPS,
    HIGH,
    HOUSE,
    LEFT,
    NAMES,
    PALE,
    WANTED,
    WIDE,
    Found,
    Tile,
    bar,
    bordered,
    filled,
    legend,
    tiles,
    whole,
)
from tests.sections.activiteitenstatus.test_years import dot

Inks = dict[str, str]
BLACK: Inks = dict.fromkeys("gor", "#000000")
WHITE: Inks = dict.fromkeys("gor", "#ffffff")
LEGIBLE: Inks = {"g": "#ffffff", "o": "#000000", "r": "#ffffff"}
ON_RED: Inks = {"g": "#000000", "o": "#000000", "r": "#ffffff"}
DARK: Inks = {"g": "#1d4d07", "o": "#8a4500", "r": "#7d1710"}
FORMS: dict[str, tuple[Tile, Inks]] = {
    "white and black": (whole(COLOURS), LEGIBLE),
    "black and white": (whole(COLOURS), ON_RED),
    "dark on pale": (whole(PALE), DARK),
    "dark beside a bar": (bar("left", 6), DARK),
    "dark under a bar": (bar("top", 4), DARK),
    "coloured beside a bar": (bar("left", 6), COLOURS),
    "coloured in a border": (bordered, COLOURS),
}
UNKNOWN = {
    "Integriteit": "Eerlijk werk",
    "Ondermijning": "Weerbare poorten",
    "Leiderschap en cultuur": "Kleine scholen",
    "Verbetering|informatiepositie": "Open bronnen",
    "E-commerce": "Post van ver",
}


def names(canvas: Canvas, label: str, x: float, y: float, ink: str) -> None:
    for number, part in enumerate(label.split("|")):
        write(canvas, x, y - 11 * number, part, size=9, colour=ink)


def by_row(form: str, *, explained: bool, renamed: bool = False) -> Draw:
    """Set the tiles of each group four a row under its title."""
    tile, inks = FORMS[form]

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Status van de activiteiten", size=18)
        if explained:
            legend(canvas, 378, means=True)
        y = 356.0
        for group, rows in GROUPS.items():
            write(canvas, LEFT, y, group, size=11, bold=True)
            y -= 6
            for at, (label, mark) in zip(count(), rows.items(), strict=False):
                if at % 4 == 0:
                    y -= HIGH + 4
                x = LEFT + at % 4 * (WIDE + GAP)
                tile(canvas, x, y, mark)
                name = UNKNOWN.get(label, label) if renamed else label
                names(canvas, name, x + 14, y + HIGH - 15, inks[mark])
            y -= 16

    return draw


def renamed(found: Found) -> Found:
    others = {label.replace("|", " "): name for label, name in UNKNOWN.items()}
    return {others.get(label, label): own for label, own in found.items()}


def turned(found: Found, swapped: dict[str, str]) -> Found:
    """Give the statuses where some marks are drawn as others."""
    others = {NAMES[one]: NAMES[two] for one, two in swapped.items()}
    return {label: (group, others.get(own, own)) for label, (group, own) in found.items()}


@pytest.mark.parametrize("explained", [True, False])
@pytest.mark.parametrize("form", FORMS)
def test_names_in_tiles_take_the_colour_that_goes_with_the_status(
    form: str, explained: bool
) -> None:
    assert tiles(by_row(form, explained=explained)) == WANTED


@pytest.mark.parametrize("form", FORMS)
def test_unknown_names_in_tiles_do_so_too(form: str) -> None:
    assert tiles(by_row(form, explained=True, renamed=True)) == renamed(WANTED)


def by_column(
    tile: Tile, inks: Inks, band: tuple[str, str], swapped: dict[str, str], *, explained: bool
) -> Draw:
    """Set each group as a column of tiles under a band of their width, the title not in bold."""

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 400, "Status van de activiteiten", size=14)
        if explained:
            legend(canvas, 384, means=True)
        for at, (group, rows) in enumerate(GROUPS.items()):
            x, y = LEFT + 190.0 * at, 346.0
            filled(canvas, x, y - 8, WIDE, 24, band[0])
            write(canvas, x + 14, y, group[-24:], size=9, colour=band[1])
            for number, (label, own) in enumerate(rows.items(), start=1):
                mark, low = swapped.get(own, own), y - 10 - number * (HIGH + 6)
                tile(canvas, x, low, mark)
                name = UNKNOWN.get(label, label) if explained else label
                names(canvas, name, x + 14, low + HIGH - 15, inks[mark])

    return draw


@pytest.mark.parametrize("swapped", [{}, {"g": "o"}])
@pytest.mark.parametrize(
    ("tile", "inks", "band"),
    [
        (whole(COLOURS), BLACK, (HOUSE, "#ffffff")),
        (whole(COLOURS), BLACK, ("#2f8f6b", "#ffffff")),
        (whole(COLOURS), BLACK, (COLOURS["g"], "#ffffff")),
        (whole(COLOURS), WHITE, ("#d9e6f2", "#154273")),
        (whole(COLOURS), LEGIBLE, ("#d9e6f2", "#154273")),
        (whole(PALE), BLACK, (HOUSE, "#ffffff")),
        (whole(PALE), BLACK, ("#2f8f6b", "#ffffff")),
        (bar("left", 6), BLACK, ("#2f8f6b", "#ffffff")),
        (bar("left", 6), DARK, (HOUSE, "#ffffff")),
    ],
)
def test_titles_in_bands_are_no_activities(
    tile: Tile, inks: Inks, band: tuple[str, str], swapped: dict[str, str]
) -> None:
    found = tiles(by_column(tile, inks, band, swapped, explained=True))
    statuses = {label: value for label, (_, value) in found.items()}
    wanted = turned(renamed(WANTED), swapped)
    assert statuses == {label: value for label, (_, value) in wanted.items()}


@pytest.mark.parametrize("tile", [whole(COLOURS), whole(PALE), bar("left", 6)])
def test_titles_in_green_bands_are_no_activities_without_a_legend(tile: Tile) -> None:
    """No tile is green, so that the bands alone have that colour."""
    band = ("#2f8f6b", "#ffffff")
    found = tiles(by_column(tile, BLACK, band, {"g": "o"}, explained=False))
    assert set(found) == set(WANTED)


def rows(inks: Inks, *, wide: float = 0.0, at: float = 0.0, one_line: bool = False) -> Draw:
    """Set rows that are filled with their status, or have a dot."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        y = 386.0
        for group, own in GROUPS.items():
            y -= 10
            write(canvas, LEFT, y, group, size=10, bold=True)
            y -= 4
            for label, mark in own.items():
                text = label.replace("|", " ") if one_line else label
                high = 9 + 10 * len(text.split("|"))
                y -= high + 2
                if wide:
                    filled(canvas, LEFT, y, wide, high, COLOURS[mark])
                else:
                    dot(canvas, at, y + high / 2 - 3, COLOURS[mark])
                for number, part in enumerate(text.split("|")):
                    low = y + high - 11 - 10 * number
                    write(canvas, LEFT + 18, low, part, size=9, colour=inks[mark])
            y -= 4

    return draw


@pytest.mark.parametrize("one_line", [True, False])
@pytest.mark.parametrize("wide", [300.0, 560.0])
@pytest.mark.parametrize("inks", [BLACK, WHITE, LEGIBLE, ON_RED])
def test_names_on_rows_that_are_filled_with_their_status(
    inks: Inks, wide: float, one_line: bool
) -> None:
    assert tiles(rows(inks, wide=wide, one_line=one_line)) == WANTED


@pytest.mark.parametrize("one_line", [True, False])
@pytest.mark.parametrize("at", [LEFT + 6, 300.0])
@pytest.mark.parametrize(
    "inks", [DARK, COLOURS, {**BLACK, "r": DARK["r"]}, {**BLACK, "o": DARK["o"], "r": DARK["r"]}]
)
def test_names_in_the_colour_of_the_mark_beside_them(inks: Inks, at: float, one_line: bool) -> None:
    assert tiles(rows(inks, at=at, one_line=one_line)) == WANTED


@pytest.mark.parametrize("mark", ["g", "r", ""])
@pytest.mark.parametrize("ink", [HOUSE, DARK["g"], DARK["o"]])
@pytest.mark.parametrize("swapped", [{}, {"o": "g"}])
def test_a_title_with_a_mark_is_one_in_whatever_colour(
    ink: str, mark: str, swapped: dict[str, str]
) -> None:
    """The mark of a group says how all of its activities are doing."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        y = 380.0
        for group, own in GROUPS.items():
            write(canvas, LEFT, y, group, size=9, colour=ink)
            if mark:
                dot(canvas, 300, y, COLOURS[mark])
            for label, status in own.items():
                y -= 20
                write(canvas, LEFT, y, label.replace("|", " "), size=9)
                dot(canvas, 300, y, COLOURS[swapped.get(status, status)])
            y -= 26

    assert tiles(draw) == turned(WANTED, swapped)
