"""Groups in columns whose headings stand at different heights: each risk is of its own column."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    title,
    wrap,
    write,
)
from tests.sections.toprisicos.test_prose import Column

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
SHORT = {"extern": "Externe risico’s", "intern": "Interne risico’s"}
OTHER = {"extern": "intern", "intern": "extern"}


def column(canvas: Canvas, x: float, y: float, group: str, form: str) -> None:
    """Write a group under its heading: as text, on cards or in paragraphs."""
    if form == "prose":
        text = Column(canvas, x=x, y=y, most=40)
        text.band(GROUP[group])
        text.risks(group)
        return
    y = write(canvas, x, y, (SHORT if form == "short" else GROUP)[group], bold=True, size=9.5) - 8
    for name, texts in own(group):
        if form == "cards":
            height = 12.0 * (len(texts) + len(wrap(name, 40))) + 6
            shade(canvas, x - 4, y - height + 12, 240, height, "#eeeeee")
        y = measures(canvas, x, title(canvas, x, y, name, 40), texts) - 10


@pytest.mark.parametrize("form", ["text", "short", "cards", "prose"])
@pytest.mark.parametrize("right", ["extern", "intern"])
@pytest.mark.parametrize("low", [30.0, 46.0, 60.0, 90.0])
@pytest.mark.parametrize("gap", [4.0, 14.0])
def test_the_heading_of_the_right_column_is_level_with_the_title_of_the_page(
    form: str, right: str, low: float, gap: float
) -> None:
    """That of the left one stands lower, under the title, which may reach close to the right."""
    name = "Risico’s en maatregelen in 2026"

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, name, bold=True, size=18)
        x = 40 + gap + canvas.stringWidth(name, "Helvetica-Bold", 18)
        column(canvas, 40, 490 - low, OTHER[right], form)
        column(canvas, x, 490, right, form)

    assert owned(section_of(ranked, draw)) == EVERY


@pytest.mark.parametrize("form", ["text", "short", "cards", "prose"])
@pytest.mark.parametrize("left", ["extern", "intern"])
@pytest.mark.parametrize("low", [24.0, 50.0, 80.0])
def test_the_heading_of_the_right_column_is_the_lower_one(form: str, left: str, low: float) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "Risico’s en maatregelen", bold=True, size=20)
        column(canvas, 40, 455, left, form)
        column(canvas, 310, 455 - low, OTHER[left], form)

    assert owned(section_of(ranked, draw)) == EVERY


@pytest.mark.parametrize("indent", [0.0, 8.0])
@pytest.mark.parametrize("split", [0, 1])
def test_overarching_measures_under_headed_columns_go_on_on_the_next_page(
    indent: float, split: int
) -> None:
    """The right column ends higher; the list does not reach under it."""

    def first(canvas: Canvas) -> None:
        for x, group in ((40.0, "extern"), (310.0, "intern")):
            shade(canvas, x - 4, 477, 250, 17, "#dddddd")
            write(canvas, x + indent, 482, SHORT[group], bold=True)
            y = 455.0
            for name, texts in own(group):
                y = measures(canvas, x, title(canvas, x, y, name, 40), texts) - 7
        y = write(canvas, 40, 240, OVERARCHING, bold=True, size=13) - 6
        measures(canvas, 40, y, OVERALL[:1])
        if split == 0:
            measures(canvas, 40, y - 12, OVERALL[1:])

    def second(canvas: Canvas) -> None:
        measures(canvas, 40, 490, OVERALL[1:])
        write(canvas, 40, 440, "Aanpak van tekortkomingen", bold=True, size=13)

    section = section_of(ranked, first, *([second] if split else []))
    assert owned(section) == EVERY
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("low", [0.0, 30.0])
def test_a_heading_over_the_right_column_only_is_none_of_the_left_one(low: float) -> None:
    """What the left one goes on with, this page does not tell."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "Risico’s en maatregelen", bold=True, size=20)
        y = 490.0 - 36
        for name, texts in own("extern"):
            y = measures(canvas, 40, title(canvas, 40, y, name, 40), texts) - 10
        column(canvas, 310, 490 - low, "intern", "text")

    found = owned(section_of(ranked, draw))
    for name, group, _ in RISKS:
        assert found[name][0] in (("intern",) if group == "intern" else ("", "extern"))


@pytest.mark.parametrize("form", ["text", "short"])
@pytest.mark.parametrize(("left", "right"), [("extern", "intern"), ("intern", "extern")])
@pytest.mark.parametrize(("low", "told"), [(60.0, True), (-40.0, False)])
def test_the_left_column_goes_on_on_the_next_page(
    form: str, left: str, right: str, low: float, *, told: bool
) -> None:
    """Where the right one comes as low, it may be what goes on there."""
    first_left, *others = own(left)
    first_right = own(right)[0]

    def start(canvas: Canvas) -> None:
        for x, group, (name, texts), y in (
            (40.0, left, first_left, 300.0),
            (310.0, right, first_right, 300.0 + low),
        ):
            heading = SHORT if form == "short" else GROUP
            write(canvas, x, 460, heading[group], bold=True, size=9.5)
            measures(canvas, x, title(canvas, x, y, name, 60), texts)

    def rest(canvas: Canvas) -> None:
        y = 480.0
        for name, texts in others:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 8

    found = {name: group for name, (group, _) in owned(section_of(ranked, start, rest)).items()}

    assert found[first_left[0]] == left
    assert found[first_right[0]] == right
    assert {found[name] for name, _ in others} == {left if told else ""}


@pytest.mark.parametrize("left", ["extern", "intern"])
def test_both_columns_go_on_on_the_next_page(left: str) -> None:
    def start(canvas: Canvas) -> None:
        for x, group, low in ((40.0, left, 60), (310.0, OTHER[left], 8)):
            y = write(canvas, x, 460, SHORT[group], bold=True, size=9.5) - low
            name, texts = own(group)[0]
            measures(canvas, x, title(canvas, x, y, name, 60), texts)

    def rest(canvas: Canvas) -> None:
        for x, group in ((40.0, left), (310.0, OTHER[left])):
            y = 480.0
            for name, texts in own(group)[1:]:
                y = measures(canvas, x, title(canvas, x, y, name, 60), texts) - 8

    found = owned(section_of(ranked, start, rest))
    assert found == EVERY


def test_a_heading_between_rows_of_cards_is_none_of_those_beside_what_is_over_it() -> None:
    """Cards side by side go on on the next page over the heading of the second group."""
    cards = [(name, texts[0]) for name, _, texts in RISKS]
    groups = ["extern"] * 3 + ["intern"] * 2

    def card(canvas: Canvas, at: int, x: float, y: float) -> None:
        canvas.rect(x, y - 40, 230, 56)
        write(canvas, x + 6, y, f"{at + 1}. {cards[at][0]}", bold=True)
        measures(canvas, x + 12, y - 16, cards[at][1:])

    def first(canvas: Canvas) -> None:
        write(canvas, 40, 480, "Toprisico’s", bold=True, size=16)
        write(canvas, 40, 100, GROUP["extern"], bold=True, size=10)
        card(canvas, 0, 40, 70)

    def second(canvas: Canvas) -> None:
        for at, x in ((1, 40), (2, 280)):
            card(canvas, at, x, 480)
        write(canvas, 40, 420, GROUP["intern"], bold=True, size=10)
        for at, x in ((3, 40), (4, 280)):
            card(canvas, at, x, 390)

    found = owned(section_of(first, second))
    assert found == {
        name: (group, [text]) for (name, text), group in zip(cards, groups, strict=True)
    }
