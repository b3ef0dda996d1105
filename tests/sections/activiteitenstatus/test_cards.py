"""Activities on cards with a mark in each, in columns of text with prose and a legend beside."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES

FIRST = {"Vakmanschap behouden": "r", "Douane aantoonbaar in control": "o", "Leiderschap": "g"}
SECOND = {
    "Internationale samenwerking": "r",
    "Gelaagde Handhaving": "g",
    "Ondermijning": "r",
    "E-Commerce": "g",
    "Fraude met accijns": "r",
    "Klantgericht Toezicht": "o",
    "Sanctiemaatregelen": "g",
}
TITLES = ("Professionele en integere organisatie", "Slimme handhaving, soepele logistiek")
LEFT, RIGHT, WIDE, HIGH, GAP = 30.0, 335.0, 132.0, 38.0, 8.0
MEANINGS = {
    "Groen": ("g", "Verloopt zoals gepland in het jaarplan."),
    "Oranje": ("o", "Verloopt minder of anders dan gepland was in het jaarplan."),
    "Rood": ("r", "Verloopt niet zoals gepland in het jaarplan."),
}
Found = dict[str, tuple[str, str | None]]


def expected(first: dict[str, str] = FIRST, second: dict[str, str] = SECOND) -> Found:
    parts = zip(TITLES, (first, second), strict=True)
    return {label: (title, NAMES[it]) for title, own in parts for label, it in own.items()}


def card(canvas: Canvas, x: float, y: float, lines: Sequence[str], mark: str, form: str,
         size: float = 8) -> None:  # fmt: skip
    """Draw a card whose upper left corner is given."""
    if form != "bare":
        canvas.setStrokeColor("#275937")
        canvas.setFillColor("#f4f4f4" if form == "middle" else "#ffffff")
        canvas.roundRect(x, y - HIGH, WIDE, HIGH, 3, stroke=1, fill=1)
    middle = y - HIGH / 2
    first = y - 10 if form != "middle" else middle - 0.35 * size + 0.6 * size * (len(lines) - 1)
    for at, line in enumerate(lines):
        write(canvas, x + 5, first - 1.2 * size * at, line, size=size)
    canvas.setFillColor(COLOURS[mark])
    canvas.circle(x + WIDE - 9, middle if form == "middle" else y - 8, 4, stroke=0, fill=1)


def cards(canvas: Canvas, x: float, y: float, rows: dict[str, str], form: str) -> float:
    for at, (label, mark) in enumerate(rows.items()):
        across, down = at % 2, at // 2
        card(
            canvas, x + across * (WIDE + GAP), y - down * (HIGH + GAP), label.split("|"), mark, form
        )
    return y - (len(rows) + 1) // 2 * (HIGH + GAP)


def legend(canvas: Canvas, x: float, y: float, form: str) -> float:
    for name, (mark, meaning) in MEANINGS.items():
        canvas.setFillColor(COLOURS[mark])
        canvas.circle(x + 8, y - (1 if form == "under" else -3), 4, stroke=0, fill=1)
        write(canvas, x + 28, y, name, size=8, bold=True)
        if form == "under":
            write(canvas, x + 28, y - 9, meaning, size=8)
        else:
            write(canvas, x + 70, y, meaning, size=8)
        y -= 22 if form == "under" else 13
    return y - 4


def prose(canvas: Canvas, x: float, y: float, headings: Sequence[str]) -> None:
    for heading in headings:
        write(canvas, x, y, heading, size=9, bold=True)
        write(canvas, x, y - 11, "De Douane werkte in dit jaar samen met anderen aan dit", size=8)
        write(canvas, x, y - 20, "onderwerp en deed daarvan verslag aan de Kamer.", size=8)
        y -= 34


def header(canvas: Canvas, form: str) -> None:
    """Draw what runs over the top of every page."""
    canvas.setFillColor("#275937")
    canvas.setStrokeColor("#275937")
    if form == "band":
        canvas.rect(0, 400, 640, 20, stroke=0, fill=1)
        write(
            canvas, 30, 406, "Inhoud     Inleiding     Risicomanagement", size=8, colour="#ffffff"
        )
    elif form == "rule":
        canvas.line(30, 404, 610, 404)
        write(canvas, 30, 408, "Jaarrapportage Douane 2026", size=7)
    elif form == "bands":
        canvas.rect(0, 408, 640, 12, stroke=0, fill=1)
        canvas.rect(0, 402, 640, 4, stroke=0, fill=1)


@pytest.mark.parametrize("head", ["", "band", "bands", "rule"])
@pytest.mark.parametrize("form", ["top", "middle", "bare"])
@pytest.mark.parametrize("how", ["under", "beside"])
@pytest.mark.parametrize("top", [385, 372])
def test_two_columns_of_text_with_cards(head: str, form: str, how: str, top: float) -> None:
    """Headings of prose in one column are no groups of cards in the other, nor is the legend."""

    def draw(canvas: Canvas) -> None:
        header(canvas, head)
        write(canvas, LEFT, top - 5, "Activiteiten uit het Jaarplan", size=16)
        write(canvas, LEFT, top - 44, TITLES[0], size=10, bold=True, colour="#275937")
        y = cards(canvas, LEFT, top - 52, FIRST, form)
        y = legend(canvas, LEFT, y - 12, how)
        prose(canvas, LEFT, y - 8, list(FIRST))
        write(canvas, RIGHT, top, TITLES[1], size=10, bold=True, colour="#275937")
        y = cards(canvas, RIGHT, top - 8, SECOND, form)
        prose(canvas, RIGHT, y - 6, list(SECOND)[:4])

    assert statuses(draw) == expected()


LONG = ("Verbetering interne beheersing Grote", "geldstroom (Douane)")


@pytest.mark.parametrize("form", ["top", "middle", "bare"])
@pytest.mark.parametrize("broken", [0, 1, 2])
def test_a_title_on_two_lines_over_cards(form: str, broken: int) -> None:
    """The second line may be too short to reach over the second card."""
    first = {"Verbeteren beheersing": "g", "Scriptbeheer": "g", "Inkoopbeheer": "o"}
    names = [f"{it}|en nog iets" if at == broken else it for at, it in enumerate(first)]
    rows = dict(zip(names, first.values(), strict=True))

    def draw(canvas: Canvas) -> None:
        for at, line in enumerate(LONG):
            write(canvas, LEFT, 380 - 14 * at, f"{'3.4 ' * (not at)}{line}", size=12, bold=True)
        cards(canvas, LEFT, 356, rows, form)
        write(canvas, LEFT, 240, TITLES[1], size=12, bold=True)
        cards(canvas, LEFT, 230, {it: SECOND[it] for it in list(SECOND)[:4]}, form)

    groups = {label.replace("|", " "): " ".join(LONG) for label in rows}
    groups |= dict.fromkeys(list(SECOND)[:4], TITLES[1])
    assert {label: group for label, (group, _) in statuses(draw).items()} == groups


@pytest.mark.parametrize("form", ["top", "middle"])
@pytest.mark.parametrize("at", [0, 1, 2, 3])
@pytest.mark.parametrize("lines", [1, 2, 3])
@pytest.mark.parametrize("size", [6.0, 7.0])
def test_a_name_in_small_type_that_had_to_fit(form: str, at: int, lines: int, size: float) -> None:
    """With a mark level with it, it is no title of a group."""
    small = ("Invoering nieuwe aangifte-", "systemen voor in- en uitvoer", "(DMS en AES)")[:lines]
    names = list(SECOND)[:4]

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 380, TITLES[1], size=11, bold=True)
        for it, name in enumerate(names):
            place = LEFT + it % 2 * (WIDE + GAP), 366 - it // 2 * (HIGH + GAP)
            if it == at:
                card(canvas, *place, small, "r", form, size)
            else:
                card(canvas, *place, [name], SECOND[name], form)

    found = statuses(draw)
    assert {group for group, _ in found.values()} == {TITLES[1]}
    assert len(found) == 4
    assert [status for label, (_, status) in found.items() if label not in names] == ["rood"]
