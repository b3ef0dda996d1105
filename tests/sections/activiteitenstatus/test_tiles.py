"""Tiles of activities side by side, whose status is the colour of an edge or of all of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Missing
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

GROUPS = {
    "Professionele en integere organisatie": {
        "Vakmanschap behouden|en versterken": "g",
        "Integriteit": "o",
        "Nieuwe werving": "g",
        "Leiderschap en cultuur": "r",
    },
    "Slimme handhaving": {
        "Internationale|samenwerking": "g",
        "Ondermijning": "o",
        "Dienstverlening": "g",
        "Pakketpost|aan huis|en in winkels": "r",
        "E-commerce": "g",
    },
    "Datagedreven organisatie": {"Verbetering|informatiepositie": "r", "Datamanagement": "g"},
}
PALE = {"g": "#dcefd6", "o": "#fbe8d2", "r": "#f8d9d6"}
LEGEND = {"Groen": "g", "Oranje": "o", "Rood": "r"}
MEANINGS = {
    "g": "verloopt zoals gepland",
    "o": "verloopt anders dan gepland",
    "r": "verloopt niet zoals gepland",
}
GROUND, HOUSE = "#f1f1f4", "#154273"
WIDE, HIGH, GAP, LEFT = 138.0, 46.0, 10.0, 24.0
Found = dict[str, tuple[str, str | None]]
Tile = Callable[[Canvas, float, float, str], None]


def filled(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)


def ground(canvas: Canvas, x: float, y: float, colour: str = GROUND) -> None:
    filled(canvas, x, y, WIDE, HIGH, colour)


def bar(side: str, thick: float, *, out: bool = False, under: str = GROUND) -> Tile:
    """Make tiles with a bar along one side, within them or outside."""

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        ground(canvas, x, y, under)
        if mark not in COLOURS:
            return
        beyond = thick if out else 0.0
        if side in ("left", "right"):
            at = x - beyond if side == "left" else x + WIDE - thick + beyond
            filled(canvas, at, y, thick, HIGH, COLOURS[mark])
        else:
            at = y - beyond if side == "bottom" else y + HIGH - thick + beyond
            filled(canvas, x, at, WIDE, thick, COLOURS[mark])

    return tile


def whole(colours: dict[str, str]) -> Tile:
    return lambda canvas, x, y, mark: ground(canvas, x, y, colours.get(mark, GROUND))


def bordered(canvas: Canvas, x: float, y: float, mark: str) -> None:
    canvas.setStrokeColor(COLOURS[mark])
    canvas.setLineWidth(2)
    canvas.rect(x, y, WIDE, HIGH, stroke=1, fill=0)


def edged(canvas: Canvas, x: float, y: float, mark: str) -> None:
    """Draw a border of four bars."""
    for at in ((x, y, 2, HIGH), (x + WIDE - 2, y, 2, HIGH)):
        filled(canvas, *at, COLOURS[mark])
    for at in ((x, y, WIDE, 2), (x, y + HIGH - 2, WIDE, 2)):
        filled(canvas, *at, COLOURS[mark])


def bare(side: str, high: float = HIGH) -> Tile:
    """Make bars with nothing else of a tile."""

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        at = x if side == "left" else x + WIDE - 6
        filled(canvas, at, y + HIGH - high, 6, high, COLOURS[mark])

    return tile


def ruled(side: str) -> Tile:
    """Make bars over labels, with nothing else of a tile."""

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        filled(canvas, x, y + HIGH if side == "top" else y, WIDE, 4, COLOURS[mark])

    return tile


def shadowed(canvas: Canvas, x: float, y: float, mark: str) -> None:
    filled(canvas, x - 4, y - 4, WIDE + 8, HIGH + 8, "#c4c4c4")
    bar("left", 6, under="#ffffff")(canvas, x, y, mark)


def stroked(canvas: Canvas, x: float, y: float, mark: str) -> None:
    ground(canvas, x, y)
    canvas.setStrokeColor(COLOURS[mark])
    canvas.setLineWidth(5)
    canvas.line(x, y, x, y + HIGH)


def pale_with_bar(canvas: Canvas, x: float, y: float, mark: str) -> None:
    bar("left", 5, under=PALE[mark])(canvas, x, y, mark)


def legend(canvas: Canvas, y: float, *, means: bool) -> None:
    for at, (name, mark) in enumerate(LEGEND.items()):
        filled(canvas, 40 + 150 * at, y - 2, 10, 10, COLOURS[mark])
        write(canvas, 56 + 150 * at, y, f"{name}: {MEANINGS[mark]}" if means else name, size=8)


def page(
    tile: Tile,
    *,
    columns: int = 4,
    explained: str = "meanings",
    title: str = "Status van de activiteiten",
) -> Draw:
    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, title, size=18)
        if explained:
            legend(canvas, 378, means=explained == "meanings")
        y = 356.0
        for group, rows in GROUPS.items():
            write(canvas, LEFT, y, group, size=11, bold=True)
            y -= 6
            for at, (label, mark) in zip(count(), rows.items(), strict=False):
                if at % columns == 0:
                    y -= HIGH + 4
                x = LEFT + at % columns * (WIDE + GAP)
                tile(canvas, x, y, mark)
                for number, part in enumerate(label.split("|")):
                    write(canvas, x + 14, y + HIGH - 15 - 11 * number, part, size=9)
            y -= 16

    return draw


def tiles(*draws: Draw) -> Found:
    return {it.item: (it.groep, it.status.value) for it in activities(*draws)}


WANTED: Found = {
    label.replace("|", " "): (group, NAMES[mark])
    for group, rows in GROUPS.items()
    for label, mark in rows.items()
}
FORMS = {
    "left": bar("left", 6),
    "thick": bar("left", 12),
    "outside": bar("left", 5, out=True),
    "right": bar("right", 6),
    "top": bar("top", 4),
    "over": bar("top", 4, out=True),
    "bottom": bar("bottom", 4),
    "whole": whole(COLOURS),
    "pale": whole(PALE),
    "border": bordered,
    "edges": edged,
    "line": stroked,
    "bare": bare("left"),
    "bare and low": bare("left", 38),
    "bare on the right": bare("right"),
    "ruled": ruled("top"),
    "shadow": shadowed,
    "both": pale_with_bar,
    "tinted house": bar("left", 6, under="#fdf1e3"),
}


@pytest.mark.parametrize("explained", ["meanings", "names", ""])
@pytest.mark.parametrize("form", FORMS)
def test_colour_of_a_tile_is_its_status(form: str, explained: str) -> None:
    assert tiles(page(FORMS[form], explained=explained)) == WANTED


@pytest.mark.parametrize("form", ["left", "top", "pale"])
@pytest.mark.parametrize("columns", [3, 4])
def test_tiles_go_on_in_the_next_row(columns: int, form: str) -> None:
    assert tiles(page(FORMS[form], columns=columns)) == WANTED


def values(
    tile: Tile, explained: str = "meanings", title: str = "Status van de activiteiten"
) -> set[str | None]:
    """Give the statuses that are read; None where nothing is."""
    drawn = page(tile, explained=explained, title=title)
    document = read(pdf_bytes(drawn, pagesize=(640.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2026))
    if isinstance(found, Missing):
        return {None}
    return {it.status.value for it in found.section.activiteiten}


def house(canvas: Canvas, x: float, y: float, mark: str) -> None:
    ground(canvas, x, y)
    filled(canvas, x, y, 6, HIGH, HOUSE)


def green_house(canvas: Canvas, x: float, y: float, mark: str) -> None:
    ground(canvas, x, y)
    filled(canvas, x, y, 6, HIGH, "#2f8f6b")


def by_row(canvas: Canvas, x: float, y: float, mark: str) -> None:
    """Draw a bar in the colour of the group."""
    ground(canvas, x, y)
    filled(canvas, x, y, 6, HIGH, COLOURS["gor"[0 if y > 290 else 1 if y > 150 else 2]])


def by_column(canvas: Canvas, x: float, y: float, mark: str) -> None:
    ground(canvas, x, y)
    filled(canvas, x, y, 6, HIGH, COLOURS["gorg"[round((x - LEFT) / (WIDE + GAP))]])


@pytest.mark.parametrize("explained", ["meanings", "names", ""])
@pytest.mark.parametrize("tile", [house, green_house])
def test_colour_that_all_tiles_have_is_an_ornament(tile: Tile, explained: str) -> None:
    assert values(tile, explained=explained) == {None}


@pytest.mark.parametrize("tile", [by_row, by_column])
def test_colour_of_a_group_or_a_column_is_no_status(tile: Tile) -> None:
    assert values(tile, explained="") == {None}


@pytest.mark.parametrize("form", [house, green_house, by_row])
def test_dot_in_a_tile_goes_before_its_edge(form: Tile) -> None:
    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        form(canvas, x, y, mark)
        dot(canvas, x + WIDE - 12, y + HIGH - 15, COLOURS[mark])

    found = tiles(page(tile))
    assert all(WANTED[label][1] == value for label, (_, value) in found.items() if label in WANTED)


def test_edges_that_contradict_the_tile_are_unknown() -> None:
    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        bar("left", 6, under=PALE["r" if mark == "o" else mark])(canvas, x, y, mark)

    found = {label: value for label, (_, value) in tiles(page(tile)).items()}
    assert found == {
        label: value if value != "oranje" else None for label, (_, value) in WANTED.items()
    }


@pytest.mark.parametrize("form", ["left", "top", "whole"])
def test_tile_in_a_colour_that_is_no_status_is_unknown(form: str) -> None:
    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        if mark != "o":
            FORMS[form](canvas, x, y, mark)
        else:
            ground(canvas, x, y)
            filled(canvas, x, y, 6, HIGH, HOUSE)

    found = {label: value for label, (_, value) in tiles(page(tile)).items()}
    assert found == {
        label: value if value != "oranje" else None for label, (_, value) in WANTED.items()
    }


def test_tiles_of_another_year_are_unknown() -> None:
    assert values(FORMS["left"], title="Status van de activiteiten 2025") == {None}
    assert values(FORMS["left"], title="Status van de activiteiten 2026") == set(NAMES.values()) - {
        None
    }


@pytest.mark.parametrize("explained", ["meanings", ""])
@pytest.mark.parametrize("ornament", [house, by_row])
def test_words_in_tiles_deny_the_colours_of_groups(ornament: Tile, explained: str) -> None:
    names = {"g": "Groen", "o": "Oranje", "r": "Rood"}

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        ornament(canvas, x, y, mark)
        write(canvas, x + 100, y + 4, names[mark], size=7)

    assert values(tile, explained=explained) == {None}


def test_words_in_a_tile_may_repeat_its_colour() -> None:
    names = {"g": "Groen", "o": "Oranje", "r": "Rood"}

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        bar("left", 6)(canvas, x, y, mark)
        write(canvas, x + 100, y + 4, names[mark], size=7)

    assert tiles(page(tile)) == WANTED


def test_year_in_the_name_of_a_programme_is_not_that_of_statuses() -> None:
    assert None not in values(FORMS["left"], title="Activiteiten van Koers 2030")


@pytest.mark.parametrize("side", ["left", "right", "whole"])
@pytest.mark.parametrize("room", [3.0, 4.0, 8.0])
def test_tiles_that_are_little_higher_than_their_words(room: float, side: str) -> None:
    """In rows of names on one line tiles are lower than in those where some take two."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        y = 370.0
        for group, rows in GROUPS.items():
            write(canvas, LEFT, y, group, size=11, bold=True)
            y -= 6
            for start in range(0, len(rows), 3):
                row = list(rows.items())[start : start + 3]
                high = 10 * max(label.count("|") + 1 for label, _ in row) + room
                y -= high + 4
                for at, (label, mark) in enumerate(row):
                    x = LEFT + at * (WIDE + GAP)
                    if side == "whole":
                        filled(canvas, x, y, WIDE, high, PALE[mark])
                    else:
                        filled(canvas, x, y, WIDE, high, GROUND)
                        edge = x if side == "left" else x + WIDE - 4
                        filled(canvas, edge, y, 4, high, COLOURS[mark])
                    for number, part in enumerate(label.split("|")):
                        write(canvas, x + 10, y + high - 9 - 10 * number, part, size=8)
            y -= 16

    assert tiles(draw) == WANTED


def inked(light: str, *, colours: dict[str, str] = COLOURS) -> Draw:
    """Set names on tiles of which some have white words, and the ``light`` ones black."""

    def tile(canvas: Canvas, x: float, y: float, label: str, mark: str) -> None:
        whole(colours)(canvas, x, y, mark)
        for number, part in enumerate(label.split("|")):
            ink = "#000000" if mark in light else "#ffffff"
            write(canvas, x + 14, y + HIGH - 15 - 11 * number, part, size=9, colour=ink)

    return lambda canvas: four_a_row(canvas, tile)


@pytest.mark.parametrize("light", ["o", "g", "or", "gr"])
def test_words_on_light_tiles_are_dark(light: str) -> None:
    """A legible name on an orange tile is printed in another colour than one on a red tile."""
    assert tiles(inked(light)) == WANTED


def test_words_on_light_tiles_are_dark_where_no_legend_is() -> None:
    """A known activity on a tile in the hue of a status is one, whatever its ink is."""
    marks = {"Integriteit": "g", "Ondermijning": "o", "Dienstverlening": "r", "E-commerce": "g"}

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Status van de activiteiten", size=18)
        for at, (label, mark) in enumerate(marks.items()):
            x = LEFT + at * (WIDE + GAP)
            whole(COLOURS)(canvas, x, 300, mark)
            ink = "#000000" if mark == "o" else "#ffffff"
            write(canvas, x + 14, 300 + HIGH - 15, label, size=9, colour=ink)

    assert tiles(draw) == {label: ("", NAMES[mark]) for label, mark in marks.items()}


@pytest.mark.parametrize("high", [24.0, HIGH])
def test_a_title_on_a_ground_of_the_house_is_no_activity(high: float) -> None:
    """It has the width and the type of the names under it, and stands on another colour."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        for at, (group, rows) in enumerate(GROUPS.items()):
            x, y = LEFT + 190.0 * at, 380.0 - high
            filled(canvas, x, y, WIDE, high, HOUSE)
            title = group.replace("Professionele en integere", "Integere")
            write(canvas, x + 14, y + high - 15, title, size=9, colour="#ffffff")
            for number, (label, mark) in enumerate(rows.items(), start=1):
                low = y - number * (HIGH + 6)
                whole(PALE)(canvas, x, low, mark)
                for line, part in enumerate(label.split("|")):
                    write(canvas, x + 14, low + HIGH - 15 - 11 * line, part, size=9)

    assert set(tiles(draw)) == set(WANTED)


def dotted(side: str) -> Tile:
    """Make tiles with a dot in them, where there is a status."""

    def tile(canvas: Canvas, x: float, y: float, mark: str) -> None:
        ground(canvas, x, y)
        if mark in COLOURS:
            at = x + WIDE - 12 if side == "right" else x + 6
            if side == "sign":
                canvas.setFillColor(COLOURS[mark])
                canvas.setFont("ZapfDingbats", 11)
                canvas.drawCentredString(at, y + HIGH - 21, "\u25cf")
            else:
                dot(canvas, at, y + HIGH - 14, COLOURS[mark])

    return tile


def four_a_row(canvas: Canvas, tile: Callable[[Canvas, float, float, str, str], None]) -> None:
    """Set the tiles of each group four a row, with a legend over all."""
    write(canvas, LEFT, 396, "Status van de activiteiten", size=18)
    legend(canvas, 378, means=True)
    y = 356.0
    for group, rows in GROUPS.items():
        write(canvas, LEFT, y, group, size=11, bold=True)
        y -= 6
        for at, (label, mark) in enumerate(rows.items()):
            if at % 4 == 0:
                y -= HIGH + 4
            tile(canvas, LEFT + at % 4 * (WIDE + GAP), y, label, mark)
        y -= 16


@pytest.mark.parametrize("side", ["left", "right", "sign"])
@pytest.mark.parametrize(
    "unmarked",
    [["Integriteit"], ["Vakmanschap behouden en versterken"], ["Nieuwe werving", "E-commerce"]],
)
def test_a_tile_without_its_mark_is_an_activity(unmarked: list[str], side: str) -> None:
    def tile(canvas: Canvas, x: float, y: float, label: str, mark: str) -> None:
        dotted(side)(canvas, x, y, "" if label.replace("|", " ") in unmarked else mark)
        for number, part in enumerate(label.split("|")):
            write(canvas, x + 14, y + HIGH - 15 - 11 * number, part, size=8)

    def draw(canvas: Canvas) -> None:
        four_a_row(canvas, tile)

    assert tiles(draw) == {
        label: (group, None if label in unmarked else value)
        for label, (group, value) in WANTED.items()
    }


def single(canvas: Canvas, x: float, y: float, mark: str) -> None:
    if mark in COLOURS:
        dot(canvas, x, y, COLOURS[mark])


def light(canvas: Canvas, x: float, y: float, mark: str) -> None:
    """Draw three lamps, of which one is lit."""
    for at, lamp in enumerate(COLOURS, start=-1):
        dot(canvas, x + 12 * at, y, COLOURS[lamp] if lamp == mark else "#bbbbbb")


# A light without a lamp that is lit is none.
@pytest.mark.parametrize(("mark", "unmarked"), [(single, ""), (single, "Integriteit"), (light, "")])
@pytest.mark.parametrize("across", [0.15, 0.5, 0.85])
@pytest.mark.parametrize("over", [True, False])
def test_marks_over_or_under_the_names_in_tiles(
    mark: Tile, across: float, unmarked: str, *, over: bool
) -> None:
    def tile(canvas: Canvas, x: float, y: float, label: str, status: str) -> None:
        ground(canvas, x, y)
        own = "" if label == unmarked else status
        mark(canvas, x + across * WIDE, y + (HIGH - 11 if over else 3), own)
        for number, part in enumerate(label.split("|")):
            first = HIGH - (22 if over else 9)
            write(canvas, x + 14, y + first - 9 * number, part, size=7)

    def draw(canvas: Canvas) -> None:
        four_a_row(canvas, tile)

    assert tiles(draw) == {
        label: (group, None if label == unmarked else value)
        for label, (group, value) in WANTED.items()
    }
