"""Figures in a chart that two bars could own: each is given to its owner, or to nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Aangifteregels, Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

REST, PART = "Overige aangifteregels", "E-commerce"
TOTAL, SHARE = "Totaal aantal aangifteregels", "Waarvan e-commerce"
LIGHT, DARK, INK = "#b2d7ee", "#154273", "#000000"
BASE, LEFT, PITCH, SCALE = 120.0, 80.0, 70.0, 0.2

Values = dict[int, int]
Read = dict[str, dict[int, int | None]]
Draw = Callable[[Canvas], None]


def text(canvas: Canvas, x: float, y: float, words: str, colour: str = INK) -> None:
    canvas.setFillColor(colour)
    canvas.drawString(x, y, words)


def middle(canvas: Canvas, x: float, y: float, words: str, colour: str = INK) -> None:
    text(canvas, x - canvas.stringWidth(words) / 2, y, words, colour)


def block(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)


def legend(*names: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(names, (LIGHT, DARK), strict=True)):
            block(canvas, 90 + 200 * at, 70, 8, 8, colour)
            text(canvas, 104 + 200 * at, 70, name)

    return draw


def found_in(*parts: Draw, top: float) -> Found[Aangifteregels]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        text(canvas, 80, top, "Aangifteregels Douane Nederland (x 1 mln)")
        for part in parts:
            part(canvas)

    document = read(pdf_bytes(draw, pagesize=(700.0, 440.0)))
    found = aangifteregels.extract(Context(document, 2024))
    assert isinstance(found, Found)
    return found


def values(*parts: Draw, top: float = 250) -> Read:
    section = found_in(*parts, top=top).section
    return {
        series.item: {
            it.period: int(it.value / 1_000_000) if it.value is not None else None
            for it in series.aantallen
        }
        for series in section.reeksen
    }


def stack(
    rest: Values,
    part: Values,
    *,
    above: bool = False,
    hidden: tuple[tuple[str, int], ...] = (),
    lift: float | None = None,
    beside: bool = False,
    first: str = PART,
) -> Draw:
    """Parts on each other with their figures in them.

    Args:
        rest: figures of the light part.
        part: figures of the dark part.
        above: whether figures of the whole stand above.
        hidden: the figures that are not printed.
        lift: how far over its foot the figure stands in a part; else in the middle.
        beside: whether the figure of a small part stands beside it.
        first: what stands on the axis.
    """

    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(rest):
            x, y = LEFT + PITCH * at, BASE
            for name in sorted((PART, REST), key=lambda it: it != first):
                value = (part if name == PART else rest).get(year, 0)
                high = value * SCALE
                block(canvas, x, y, 40, high, DARK if name == PART else LIGHT)
                ink = "#ffffff" if name == PART else INK
                if value and (name, year) not in hidden:
                    if beside and high < 9:
                        text(canvas, x + 42, y + high / 2 - 3, str(value))
                    else:
                        foot = y + high / 2 - 3 if lift is None else y + lift
                        middle(canvas, x + 20, foot, str(value), ink)
                y += high
            if above:
                middle(canvas, x + 20, y + 3, str(rest[year] + part.get(year, 0)))
            middle(canvas, x + 20, BASE - 14, str(year))

    return draw


@pytest.mark.parametrize("first", [PART, REST])
@pytest.mark.parametrize("lift", [None, 3.0])
@pytest.mark.parametrize("above", [False, True])
@pytest.mark.parametrize("size", [1, 0.35])
def test_parts_as_good_as_equal(first: str, lift: float | None, above: bool, size: float) -> None:
    rest = {2020: 221, 2021: 347, 2022: 279, 2023: 256, 2024: 262}
    part = {2022: 165, 2023: 251, 2024: 257}
    rest, part = ({it: int(v * size) for it, v in vals.items()} for vals in (rest, part))
    got = values(stack(rest, part, first=first, lift=lift, above=above), legend(REST, PART))
    assert got == {REST: rest, PART: part}


@pytest.mark.parametrize("above", [False, True])
@pytest.mark.parametrize("hidden", [PART, REST])
@pytest.mark.parametrize("first", [PART, REST])
def test_a_part_without_a_figure_does_not_take_that_of_the_other(
    first: str, hidden: str, above: bool
) -> None:
    rest = {2021: 347, 2022: 279, 2023: 256, 2024: 162}
    part = {2022: 165, 2023: 251, 2024: 160}
    draw = stack(rest, part, first=first, above=above, hidden=((hidden, 2023), (hidden, 2024)))
    got = values(draw, legend(REST, PART))
    wanted: Read = {REST: dict(rest), PART: dict(part)}
    wanted[hidden] |= {2023: None, 2024: None}
    assert got == wanted


@pytest.mark.parametrize("first", [PART, REST])
def test_the_figure_over_a_stack_is_not_that_of_the_part_a_small_one_covers(first: str) -> None:
    rest, part = {2021: 320, 2022: 350, 2023: 380, 2024: 410}, {2022: 12, 2023: 14, 2024: 13}
    if first == PART:
        rest, part = {it: part.get(it, 15) for it in rest}, rest
    hidden = tuple((first, year) for year in (2022, 2023, 2024))
    small = tuple((REST if first == PART else PART, year) for year in (2021, 2022, 2023, 2024))
    draw = stack(rest, part, above=True, first=first, hidden=hidden + small)
    got = values(draw, legend(REST, PART))
    assert {got[first][year] for year in (2022, 2023, 2024)} == {None}


def test_a_small_part_has_its_figure_beside_it() -> None:
    rest = {2021: 320, 2022: 350, 2023: 380, 2024: 410}
    part = {2022: 12, 2023: 21, 2024: 34}
    got = values(stack(rest, part, beside=True), legend(REST, PART))
    assert got == {REST: rest, PART: part}


def test_a_figure_that_touches_the_bars_of_two_years_is_that_of_neither() -> None:
    def between(canvas: Canvas) -> None:
        middle(canvas, LEFT + 2 * PITCH - 15, BASE + 1, "12")

    rest, part = {2021: 320, 2022: 350, 2023: 380, 2024: 410}, {2022: 12, 2023: 12, 2024: 120}
    hidden = ((PART, 2022), (PART, 2023))
    got = values(stack(rest, part, hidden=hidden), between, legend(REST, PART))
    assert got[PART] == {2022: None, 2023: None, 2024: 120}


def test_two_figures_side_by_side_over_bars_of_one_place() -> None:
    """Nothing says which of two is whose where both bars end at as good as one height."""

    def bars(canvas: Canvas) -> None:
        total = {2021: 320, 2022: 350, 2023: 380, 2024: 410}
        for at, (year, value) in enumerate(total.items()):
            x, share = LEFT + PITCH * at, {2023: 140, 2024: 408}.get(year)
            block(canvas, x, BASE, 40, value * SCALE, LIGHT)
            middle(canvas, x + 20, BASE - 14, str(year))
            if share:
                block(canvas, x + 10, BASE, 20, share * SCALE, DARK)
            if year == 2024:
                middle(canvas, x + 20, BASE + value * SCALE + 3, "410 408")
            else:
                middle(canvas, x + 20, BASE + value * SCALE + 3, str(value))
                if share:
                    middle(canvas, x + 20, BASE + share * SCALE + 3, str(share))

    found = found_in(bars, legend(TOTAL, SHARE), top=250)
    figures = {
        (series.item, it.period): it for series in found.section.reeksen for it in series.aantallen
    }
    assert figures[SHARE, 2023].value == 140_000_000
    for name in (TOTAL, SHARE):
        assert figures[name, 2024].origin is Origin.UNKNOWN
        assert "andere staaf" in figures[name, 2024].reason


GROWTH = {2021: 320, 2022: 350, 2023: 380, 2024: 410}
FLAP = {2023: 140, 2024: 190}


@pytest.mark.parametrize("years_at", ["middle", "left"])
@pytest.mark.parametrize("share", [FLAP, {2024: 190}])
def test_a_butterfly(years_at: str, share: Values) -> None:
    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(GROWTH):
            y = 340 - 30 * at
            axis = 300 if years_at == "left" else 340
            text(canvas, 60 if years_at == "left" else 310, y + 5, str(year))
            block(canvas, axis, y, GROWTH[year] * 0.4, 16, LIGHT)
            text(canvas, axis + 4 + GROWTH[year] * 0.4, y + 5, str(GROWTH[year]))
            if year in share:
                wide = share[year] * 0.4
                block(canvas, 300 - wide, y, wide, 16, DARK)
                label = str(share[year])
                text(canvas, 296 - wide - canvas.stringWidth(label), y + 5, label)

    assert values(draw, legend(TOTAL, SHARE), top=380) == {TOTAL: GROWTH, SHARE: share}


def test_bars_that_hang_down() -> None:
    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(GROWTH):
            x = LEFT + PITCH * at
            block(canvas, x, 220, 40, GROWTH[year] * SCALE, LIGHT)
            middle(canvas, x + 20, 224 + GROWTH[year] * SCALE, str(GROWTH[year]))
            middle(canvas, x + 20, 207, str(year))
            if year in FLAP:
                block(canvas, x, 200 - FLAP[year] * SCALE, 40, FLAP[year] * SCALE, DARK)
                middle(canvas, x + 20, 190 - FLAP[year] * SCALE, str(FLAP[year]))

    assert values(draw, legend(TOTAL, SHARE), top=380) == {TOTAL: GROWTH, SHARE: FLAP}


@pytest.mark.parametrize("flush", ["left", "right"])
def test_figures_in_a_column_beside_lying_bars(flush: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(GROWTH):
            y = 340 - 40 * at
            text(canvas, 60, y + 5, str(year))
            for value, low, colour in ((GROWTH[year], y, LIGHT), (FLAP.get(year), y - 15, DARK)):
                if value:
                    block(canvas, 90, low, value * 0.4, 14, colour)
                    label = str(value)
                    x = 320 if flush == "left" else 334 - canvas.stringWidth(label)
                    text(canvas, x, low + 4, label)

    assert values(draw, legend(TOTAL, SHARE), top=380) == {TOTAL: GROWTH, SHARE: FLAP}


def test_panels_over_each_other_of_other_years() -> None:
    """Bars over the years of the upper panel are not those of the lower one."""

    def draw(canvas: Canvas) -> None:
        for name, given, pitch, low, colour in (
            (TOTAL, GROWTH, 70, 260, LIGHT),
            (SHARE, {it: FLAP.get(it, 120) for it in (2022, 2023, 2024)}, 90, 130, DARK),
        ):
            text(canvas, 80, low + 105, name, colour)
            for at, (year, value) in enumerate(given.items()):
                x = 90 + pitch * at
                block(canvas, x, low, 40, value * 0.2, colour)
                middle(canvas, x + 20, low + value * 0.2 + 3, str(value))
                middle(canvas, x + 20, low - 12, str(year))

    assert values(draw, top=380) == {TOTAL: GROWTH, SHARE: {2022: 120} | FLAP}


@pytest.mark.parametrize("flush", ["name", "key"])
@pytest.mark.parametrize(
    ("lines", "item"),
    [
        (("Totaal aantal", "aangifteregels"), TOTAL),
        (("Totaal aantal aangifte-", "regels"), TOTAL),
        (("Waarvan e-", "commerce"), SHARE),
    ],
)
def test_names_on_two_lines_in_the_table_under_a_chart(
    lines: tuple[str, str], item: str, flush: str
) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(GROWTH.items()):
            x = 150 + PITCH * at
            block(canvas, x, BASE, 40, value * SCALE, LIGHT)
            middle(canvas, x + 20, BASE - 14, str(year))
            middle(canvas, x + 20, BASE - 30, str(value))
        block(canvas, 30, BASE - 30, 6, 6, LIGHT)
        text(canvas, 39, BASE - 30, lines[0])
        text(canvas, 39 if flush == "name" else 30, BASE - 40, lines[1])

    assert values(draw) == {item: GROWTH}


@pytest.mark.parametrize("shift", [0.0, 1.5])
@pytest.mark.parametrize("margin", [2.0, 5.0])
def test_the_shadow_of_a_bar_is_none(margin: float, shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(GROWTH.items()):
            x, high = 150 + PITCH * at, value * SCALE
            wide, colour = 40 + 2 * margin, LIGHT if at % 2 else "#888888"
            block(canvas, x + shift - margin, BASE - margin, wide, high + 2 * margin, colour)
            block(canvas, x + 3, BASE + 1, 34, high - 4, LIGHT)
            block(canvas, x, BASE, 40, high, LIGHT)
            middle(canvas, x + 20, BASE + high + 8, str(value))
            middle(canvas, x + 20, BASE - 20, str(year))

    assert values(legend(TOTAL, SHARE), draw) == {TOTAL: GROWTH}


LOWER = {2022: 60, 2023: 90, 2024: 140}


def chart_over_names(names: tuple[str, ...], colours: tuple[str, str], order: int = 1) -> Draw:
    """Bars of checks over the names of these, with a legend of their own or without."""

    def draw(canvas: Canvas) -> None:
        for at in range(7):
            for side, colour in enumerate(colours[::order]):
                x, high = 60 + 60 * at + 28 * side, 40 + 7 * ((at + side) % 5)
                block(canvas, x, 300, 22, high, colour)
                middle(canvas, x + 11, 304 + high, str(high * 1000))
            middle(canvas, 85 + 60 * at, 288, f"Controle {at + 1}")
        for at, name in enumerate(names):
            block(canvas, 90 + 100 * at, 365, 8, 8, colours[at])
            text(canvas, 104 + 100 * at, 365, name)

    return draw


def grown(canvas: Canvas) -> None:
    """Bars over years, the share of each as a slimmer bar in front of the total."""
    for at, (year, value) in enumerate(GROWTH.items()):
        x = LEFT + PITCH * at
        block(canvas, x, BASE, 40, value * 0.12, LIGHT)
        middle(canvas, x + 20, BASE + value * 0.12 + 3, str(value))
        if year in LOWER:
            block(canvas, x + 14, BASE, 12, LOWER[year] * 0.12, DARK)
            middle(canvas, x + 20, BASE + LOWER[year] * 0.12 + 2, str(LOWER[year]))
        middle(canvas, x + 20, BASE - 14, str(year))


@pytest.mark.parametrize("names", [("Doelstelling", "Realisatie"), ()], ids=["legend", "none"])
@pytest.mark.parametrize(
    "colours",
    [("#c98a2b", DARK), (LIGHT, DARK), (DARK, LIGHT), (LIGHT, "#c98a2b"), ("#777777", "#c98a2b")],
)
def test_bars_of_another_chart_over_it_in_colours_of_the_house(
    colours: tuple[str, str], names: tuple[str, ...]
) -> None:
    over = chart_over_names(names, colours)
    assert values(over, grown, legend(TOTAL, SHARE), top=260) == {TOTAL: GROWTH, SHARE: LOWER}
