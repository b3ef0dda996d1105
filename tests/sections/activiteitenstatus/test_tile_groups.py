"""Titles of groups of tiles: over their rows or columns, in a band, on the left, a page before."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    GROUPS,
    HIGH,
    HOUSE,
    LEFT,
    PALE,
    WANTED,
    WIDE,
    Tile,
    bar,
    filled,
    legend,
    tiles,
    whole,
)

FORMS = {"left": bar("left", 6), "top": bar("top", 4), "pale": whole(PALE)}
every_form = pytest.mark.parametrize("form", FORMS)


def tile_of(canvas: Canvas, tile: Tile, x: float, y: float, label: str, mark: str) -> None:
    tile(canvas, x, y, mark)
    for number, part in enumerate(label.split("|")):
        write(canvas, x + 14, y + HIGH - 15 - 11 * number, part, size=9)


def by_column(tile: Tile, *, band: bool = False, step: float = 190.0) -> Draw:
    """Set each group as a column of tiles under its title."""

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Status van de activiteiten", size=18)
        legend(canvas, 378, means=True)
        for at, (group, rows) in enumerate(GROUPS.items()):
            x, y = LEFT + step * at, 346.0
            if band:
                filled(canvas, x, y - 8, WIDE, 24, HOUSE)
            text = group.replace("Professionele en integere", "Integere")
            colour = "#ffffff" if band else "#000000"
            write(canvas, x + (6 if band else 0), y, text, size=10, bold=True, colour=colour)
            for number, (label, mark) in enumerate(rows.items(), start=1):
                tile_of(canvas, tile, x, y - 10 - number * (HIGH + 6), label, mark)

    return draw


def in_flow(tile: Tile, *parts: list[str]) -> Draw:
    """Set tiles under each other in columns of text, with titles wherever the groups start."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 390, means=True)
        for at, texts in enumerate(parts):
            x, y = LEFT + 190.0 * at, 366.0
            for text in texts:
                if text in GROUPS:
                    y -= 18
                    write(canvas, x, y, text.replace("nele en integere", "nele"), size=9, bold=True)
                    y -= 6
                    continue
                y -= HIGH + 4
                mark = next(it[text] for it in GROUPS.values() if text in it)
                tile_of(canvas, tile, x, y, text, mark)

    return draw


def on_left(tile: Tile, titles: dict[str, str] | None = None) -> Draw:
    """Set the title of each group on the left of its row of tiles."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 378, means=True)
        for at, (group, rows) in enumerate(GROUPS.items()):
            y = 300.0 - 70 * at
            title = (titles or {}).get(group, group.replace("Professionele en i", "I"))
            for number, part in enumerate(title.split("|")):
                write(canvas, 10, y + 26 - 11 * number, part, size=9, bold=True)
            for number, (label, mark) in enumerate(list(rows.items())[:3]):
                tile_of(canvas, tile, 170 + 150 * number, y, label, mark)

    return draw


def centred(tile: Tile, *, band: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        legend(canvas, 390, means=True)
        y = 368.0
        for group, rows in GROUPS.items():
            if band:
                filled(canvas, LEFT, y - 6, 582, 18, HOUSE)
            canvas.setFillColor("#ffffff" if band else "#000000")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawCentredString(LEFT + 291, y, group)
            y -= 8
            for at, (label, mark) in enumerate(rows.items()):
                if at % 4 == 0:
                    y -= HIGH + 4
                tile_of(canvas, tile, LEFT + at % 4 * (WIDE + 10), y, label, mark)
            y -= 16

    return draw


def integere(label: str) -> tuple[str, str | None]:
    group, value = WANTED[label]
    return group.replace("Professionele en integere", "Integere"), value


@every_form
@pytest.mark.parametrize("band", [False, True])
def test_title_over_each_column(band: bool, form: str) -> None:
    assert tiles(by_column(FORMS[form], band=band)) == {it: integere(it) for it in WANTED}


@every_form
@pytest.mark.parametrize("band", [False, True])
def test_title_in_the_middle(band: bool, form: str) -> None:
    assert tiles(centred(FORMS[form], band=band)) == WANTED


@every_form
@pytest.mark.parametrize("split", [2, 3, 4])
def test_titles_in_columns_of_text(split: int, form: str) -> None:
    """A title may be level with a tile beside it, and a column start with the rest of a group."""
    first, second, third = ([group, *rows] for group, rows in GROUPS.items())
    parts = (first[:split], [*first[split:], *second[:3]], [*second[3:], *third])
    assert tiles(in_flow(FORMS[form], *parts)) == {
        it: (group.replace("nele en integere", "nele"), value)
        for it, (group, value) in WANTED.items()
    }


@every_form
@pytest.mark.parametrize(
    "heads", [["Voorjaar", "Zomer", "Najaar"], ["Vernieuwen en verbeteren"], []]
)
@pytest.mark.parametrize("under", ["voor iedere medewerker", ""])
def test_title_on_the_left(under: str, heads: list[str], form: str) -> None:
    def draw(canvas: Canvas) -> None:
        on_left(FORMS[form])(canvas)
        for at, head in enumerate(heads):
            write(canvas, 170 + 150 * at, 354, head, size=9, bold=True)
        for at in range(len(GROUPS)):
            write(canvas, 10, 315 - 70 * at, under, size=8)

    found = tiles(draw)
    assert len(found) == 8
    for label, (group, value) in found.items():
        wanted, colour = WANTED[label]
        assert value == colour
        assert group == wanted.replace("Professionele en i", "I")


@every_form
@pytest.mark.parametrize("title", ["Risico's", "Status van de activiteiten"])
def test_tiles_of_the_next_chapter_are_no_activities(title: str, form: str) -> None:
    def risks(canvas: Canvas) -> None:
        write(canvas, LEFT, 380, title, size=20)
        for number, (label, mark) in enumerate({"Toezicht": "r", "Bedrijven": "o"}.items()):
            tile_of(canvas, FORMS[form], LEFT + number * (WIDE + 10), 300, label, mark)
        tile_of(canvas, FORMS[form], LEFT + 2 * (WIDE + 10), 300, "Integriteit", "g")

    found = tiles(centred(FORMS[form]), risks)
    assert ("Toezicht" in found) == title.startswith("Status")


@every_form
def test_group_goes_on_from_the_page_before(form: str) -> None:
    rows = list(GROUPS["Slimme handhaving"].items())

    def part(start: int, end: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            if not start:
                legend(canvas, 390, means=True)
                write(canvas, LEFT, 360, "Slimme handhaving", bold=True, size=11)
            for number, (label, mark) in enumerate(rows[start:end] * 1):
                tile_of(canvas, FORMS[form], LEFT + number * (WIDE + 10), 300, label, mark)

        return draw

    rows += [("Toezicht", "o")]
    found = tiles(part(0, 3), part(3, 6))
    assert found == {
        **{it: own for it, own in WANTED.items() if own[0] == "Slimme handhaving"},
        "Toezicht": ("Slimme handhaving", "oranje"),
    }


COMMA = "Slimme handhaving,|soepele logistiek"


@every_form
@pytest.mark.parametrize("side", ["left", "over"])
def test_a_title_breaks_after_a_comma(side: str, form: str) -> None:
    def over(canvas: Canvas) -> None:
        legend(canvas, 390, means=True)
        for number, part in enumerate(COMMA.split("|")):
            write(canvas, LEFT, 366 - 13 * number, part, size=11, bold=True)
        for at, (label, mark) in enumerate(GROUPS["Slimme handhaving"].items()):
            x, y = LEFT + at % 3 * (WIDE + 10), 290 - at // 3 * (HIGH + 4)
            tile_of(canvas, FORMS[form], x, y, label, mark)

    draw = over if side == "over" else on_left(FORMS[form], {"Slimme handhaving": COMMA})
    found = {it: own for it, own in tiles(draw).items() if WANTED[it][0] == "Slimme handhaving"}
    assert len(found) > 2
    assert {group for group, _ in found.values()} == {COMMA.replace("|", " ")}


WRAPPED = {
    "Professionele en integere organisatie": "Professionele en|integere organisatie",
    "Slimme handhaving": COMMA,
    "Datagedreven organisatie": "Datagedreven organisatie",
}


@every_form
@pytest.mark.parametrize("set_at", ["left", "middle"])
@pytest.mark.parametrize("hanging", [True, False])
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_titles_over_columns_on_one_line_and_on_two(
    order: tuple[int, ...], hanging: bool, set_at: str, form: str
) -> None:
    """Titles start at one height or end at one."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 390, means=True)
        for at, group in enumerate([list(GROUPS)[it] for it in order]):
            x, lines = LEFT + 190.0 * at, WRAPPED[group].split("|")
            for number, part in enumerate(lines):
                y = 352.0 - 12 * number + (0 if hanging else 12 * (len(lines) - 2))
                wide = canvas.stringWidth(part, "Helvetica-Bold", 10)
                write(canvas, x + (WIDE - wide) / 2 * (set_at == "middle"), y, part, bold=True)
            for number, (label, mark) in enumerate(GROUPS[group].items(), start=1):
                tile_of(canvas, FORMS[form], x, 336 - number * (HIGH + 6), label, mark)

    assert tiles(draw) == {
        label: (WRAPPED[group].replace("|", " "), value) for label, (group, value) in WANTED.items()
    }
