"""Ways to draw the chart of declaration lines: each figure at its year and series, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Aangifteregels, Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import pdf_bytes, read

TOTAL = {2020: 385, 2021: 653, 2022: 721, 2023: 1014}
PART = {2021: 172, 2022: 341, 2023: 718}
REST = {year: value - PART.get(year, 0) for year, value in TOTAL.items()}
NAMES = ("Totaal aantal aangifteregels", "Waarvan e-commerce")
BLUE, AMBER, INK = "#154273", "#f39200", "#000000"
COLOURS = (BLUE, AMBER)
BASE, LEFT, PITCH, SCALE = 120.0, 80.0, 90.0, 0.2
HEADING = "Ontwikkeling aangifteregels (x 1 mln)"

Draw = Callable[[Canvas], None]
Values = dict[str, dict[int, int | None]]


def number(value: float) -> str:
    return f"{value:,}".replace(",", ".")


def text(canvas: Canvas, x: float, y: float, words: str, colour: str = INK) -> None:
    canvas.setFillColor(colour)
    canvas.drawString(x, y, words)
    canvas.setFillColor(INK)


def middle(canvas: Canvas, x: float, y: float, words: str, colour: str = INK) -> None:
    text(canvas, x - canvas.stringWidth(words) / 2, y, words, colour)


def turned(canvas: Canvas, x: float, y: float, words: str, angle: float = 90) -> None:
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(angle)
    canvas.drawString(0 if angle == 90 else -canvas.stringWidth(words), -3, words)
    canvas.restoreState()


def nothing(canvas: Canvas) -> None:
    """Draw nothing."""


def block(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor(INK)


def rounded(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.roundRect(x, y, wide, high, 4, stroke=0, fill=1)
    canvas.setFillColor(INK)


def faded(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    """Draw a bar that gets lighter upwards."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, wide, high)
    canvas.clipPath(path, stroke=0, fill=0)
    light = {BLUE: HexColor("#5580b0"), AMBER: HexColor("#ffc060")}[colour]
    canvas.linearGradient(x, y, x, y + high, (HexColor(colour), light), extend=False)
    canvas.restoreState()


def slot(year: int) -> float:
    return LEFT + PITCH * (year - 2020)


def years(canvas: Canvas, y: float = BASE - 14) -> None:
    for year in TOTAL:
        middle(canvas, slot(year) + PITCH / 2, y, str(year))


def starred_years(canvas: Canvas) -> None:
    for year in TOTAL:
        middle(canvas, slot(year) + PITCH / 2, BASE - 14, f"{year}*" if year > 2021 else str(year))


def heading(words: str = HEADING, y: float = 370.0) -> Draw:
    return lambda canvas: text(canvas, 80, y, words)


def legend(
    *names: str,
    shape: Callable[..., None] = block,
    x: float = 90,
    y: float = 80,
    step: float = 220,
    drop: float = 0,
    colours: Sequence[str] = COLOURS,
) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(names or NAMES, colours, strict=True)):
            shape(canvas, x + step * at, y - drop * at, 8, 8, colour)
            text(canvas, x + 14 + step * at, y - drop * at, name)

    return draw


def grouped(
    shape: Callable[..., None] = block,
    label: Callable[[int], str] = number,
    last: Sequence[str] = COLOURS,
    wide: float = 34,
    beside: bool = False,
) -> Draw:
    """Bars beside each other, with figures above them or beside their ends."""

    def draw(canvas: Canvas) -> None:
        for series, values in enumerate((TOTAL, PART)):
            for year, value in values.items():
                x, high = slot(year) + 8 + 38 * series, value * SCALE
                colour = (last if year == 2023 else COLOURS)[series]
                shape(canvas, x, BASE, wide, high, colour)
                if beside:
                    text(canvas, x + wide + 2, BASE + high - 8, label(value))
                else:
                    middle(canvas, x + wide / 2, BASE + 3 + high, label(value))

    return draw


def upright(angle: float, spaces: bool = False, inside: bool = False) -> Draw:
    """Thin bars with figures in thousands that run up or down the page."""

    def draw(canvas: Canvas) -> None:
        for series, values in enumerate((TOTAL, PART)):
            for year, value in values.items():
                x, high = slot(year) + 15 + 26 * series, value * SCALE
                block(canvas, x, BASE, 20, high, COLOURS[series])
                words = number(value * 1000 + 37)
                words = words.replace(".", " ") if spaces else words
                long = canvas.stringWidth(words)
                fits = inside and high > long + 6
                canvas.setFillColor("#ffffff" if fits else INK)
                turned(canvas, x + 10, BASE + high + (-long - 3 if fits else 3), words, angle)
                canvas.setFillColor(INK)

    return draw


def stacked(
    inside: bool = True, above: bool = True, order: tuple[str, str] = ("part", "rest")
) -> Draw:
    """Two parts on each other, with figures in them, figures of the whole above them, or both."""

    def draw(canvas: Canvas) -> None:
        for year in TOTAL:
            y = BASE
            for which in order:
                value = PART.get(year, 0) if which == "part" else REST[year]
                if not value:
                    continue
                colour = AMBER if which == "part" else BLUE
                block(canvas, slot(year) + 15, y, 60, value * SCALE, colour)
                if inside or which == order[0] == "part":
                    middle(
                        canvas,
                        slot(year) + 45,
                        y + value * SCALE / 2 - 3,
                        number(value),
                        "#ffffff" if colour == BLUE else INK,
                    )
                y += value * SCALE
            if above:
                middle(canvas, slot(year) + 45, y + 3, number(TOTAL[year]))

    return draw


def thin_over_wide(canvas: Canvas) -> None:
    for year, value in TOTAL.items():
        block(canvas, slot(year) + 10, BASE, 70, value * SCALE, BLUE)
        middle(canvas, slot(year) + 45, BASE + 3 + value * SCALE, number(value))
        if part := PART.get(year):
            block(canvas, slot(year) + 39, BASE, 12, part * SCALE, AMBER)
            text(canvas, slot(year) + 53, BASE + part * SCALE - 8, number(part), "#ffffff")


def with_white_line(canvas: Canvas) -> None:
    """Stacked bars with a gap between the parts."""
    for year, value in TOTAL.items():
        y = BASE
        if part := PART.get(year):
            block(canvas, slot(year) + 15, y, 60, part * SCALE - 1, AMBER)
            middle(canvas, slot(year) + 45, y + part * SCALE / 2 - 3, number(part))
            y += part * SCALE + 1
        block(canvas, slot(year) + 15, y, 60, BASE + value * SCALE - y, BLUE)
        middle(canvas, slot(year) + 45, BASE + value * SCALE + 3, number(value))


def capped(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    """Draw a bar as a body and a rounded end."""
    rounded(canvas, x, y + high - 12, wide, 12, colour)
    block(canvas, x, y, wide, high - 6, colour)


def outlined(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=1, fill=1)
    canvas.setFillColor(INK)


def lying(inside: bool = False, named: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(TOTAL):
            y = 320 - 52 * at
            text(canvas, 60, y - 4, str(year))
            for series, values in enumerate((TOTAL, PART)):
                if year not in values:
                    continue
                wide, low = values[year] * 0.35, y + 2 - 20 * series
                block(canvas, 150, low, wide, 16, COLOURS[series])
                label = number(values[year])
                x = 147 + wide - canvas.stringWidth(label) if inside else 154 + wide
                text(canvas, x, low + 5, label, "#ffffff" if inside else INK)
                if named:
                    text(canvas, 92, low + 5, ("Totaal", "E-commerce")[series])

    return draw


def lying_stacked(canvas: Canvas) -> None:
    for at, year in enumerate(TOTAL):
        y, part = 320 - 50 * at, PART.get(year, 0)
        text(canvas, 60, y, str(year))
        if part:
            block(canvas, 100, y - 4, part * 0.35, 18, AMBER)
            text(canvas, 104, y, number(part))
        block(canvas, 100 + part * 0.35, y - 4, (TOTAL[year] - part) * 0.35, 18, BLUE)
        text(canvas, 104 + TOTAL[year] * 0.35, y, number(TOTAL[year]))


def gridlines(figures: bool) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColor("#cccccc")
        for value in range(0, 1201, 200):
            y = BASE + value * SCALE
            canvas.line(LEFT - 4, y, LEFT + 4 * PITCH, y)
            if figures:
                label = number(value)
                text(canvas, LEFT - 8 - canvas.stringWidth(label), y - 3, label)
        canvas.setStrokeColor(INK)

    return draw


def tracks(canvas: Canvas) -> None:
    for year in TOTAL:
        block(canvas, slot(year) + 8, BASE, 34, 220, "#e8e8e8")


def inline(canvas: Canvas) -> None:
    for name, colour, y in zip(NAMES, COLOURS, (320, 260), strict=True):
        text(canvas, slot(2024) + 5, y, name, colour)


def signs(canvas: Canvas) -> None:
    """A legend whose keys are signs in the type."""
    for at, (name, colour) in enumerate(zip(NAMES, COLOURS, strict=True)):
        canvas.setFont("ZapfDingbats", 9)
        text(canvas, 90 + 200 * at, 80, "n", colour)
        canvas.setFont("Helvetica", 9)
        text(canvas, 102 + 200 * at, 80, name)


def close(canvas: Canvas) -> None:
    """A legend with hardly any space between its names."""
    x = 90.0
    for name, colour in zip(NAMES, COLOURS, strict=True):
        block(canvas, x, 80, 6, 6, colour)
        text(canvas, x + 8, 80, name)
        x += 11 + canvas.stringWidth(name)


def with_raised_mark(canvas: Canvas) -> None:
    legend()(canvas)
    x = 90 + 14 + 220 + canvas.stringWidth(NAMES[1])
    canvas.setFont("Helvetica", 5.5)
    text(canvas, x, 83.5, "3")
    canvas.setFont("Helvetica", 9)


def split_key(canvas: Canvas) -> None:
    """A legend whose last key is in both colours: it means the whole stack."""
    block(canvas, 90, 80, 8, 8, AMBER)
    text(canvas, 104, 80, NAMES[1])
    block(canvas, 306, 80, 8, 8, BLUE)
    block(canvas, 314, 80, 8, 8, AMBER)
    text(canvas, 328, 80, f"{NAMES[0]} (hele staaf)")


def table(canvas: Canvas) -> None:
    """Draw the figures in a table under the years, the keys of the legend in its first column."""
    for row, (values, name) in enumerate(zip((TOTAL, PART), ("Totaal", "E-commerce"), strict=True)):
        y = BASE - 30 - 14 * row
        block(canvas, 5, y, 6, 6, COLOURS[row])
        text(canvas, 13, y, name)
        for year in TOTAL:
            words = number(values[year]) if year in values else "-"
            middle(canvas, slot(year) + PITCH / 2, y, words)


def panel(
    values: dict[int, int],
    x: float,
    y: float,
    title: str,
    *,
    colour: str = BLUE,
    last: str = "",
    above: bool = False,
    axis: bool = True,
) -> Draw:
    """Bars of one series under its name."""

    def draw(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(values.items()):
            left, high = x + 60 * at, value * 0.12
            block(canvas, left, y, 52, high, last if last and year == 2023 else colour)
            if axis:
                middle(canvas, left + 26, y - 12, str(year))
            place, ink = (3, INK) if above else (-11, "#ffffff")
            middle(canvas, left + 26, y + high + place, number(value), ink)
        text(canvas, x, y + 140, title)

    return draw


def found_in(*parts: Draw, size: float = 9) -> Found[Aangifteregels] | Missing:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", size)
        for part in parts:
            part(canvas)

    document = read(pdf_bytes(draw, pagesize=(700.0, 420.0)))
    return aangifteregels.extract(Context(document, 2023))


def values(found: Found[Aangifteregels] | Missing) -> Values:
    if isinstance(found, Missing):
        return {}
    return {
        series.item: {
            it.period: None if it.value is None else int(it.value) for it in series.aantallen
        }
        for series in found.section.reeksen
    }


def times(factor: int, given: dict[int, int], more: int = 0) -> dict[int, int | None]:
    return {year: (value * 1000 + more) * factor // 1000 for year, value in given.items()}


MILLIONS = {NAMES[0]: times(1_000_000, TOTAL), NAMES[1]: times(1_000_000, PART)}

SHORT = {"Totaal": MILLIONS[NAMES[0]], "E-commerce": MILLIONS[NAMES[1]]}


@pytest.mark.parametrize(
    "parts",
    [
        (grouped(), years, legend()),
        (grouped(rounded), years, legend()),
        (grouped(capped), years, legend()),
        (grouped(faded), years, legend(shape=faded)),
        (grouped(outlined), years, legend()),
        (grouped(wide=12, beside=True), years, legend()),
        (grouped(last=("#0a2240", "#a55c00")), years, legend()),
        (tracks, grouped(), years, legend()),
        (gridlines(figures=True), grouped(), years, legend()),
        (gridlines(figures=False), grouped(), years, legend()),
        (thin_over_wide, years, legend()),
        (with_white_line, years, legend()),
        (lying(), legend(y=60)),
        (lying(inside=True), legend(y=60)),
        (lying_stacked, legend(y=60)),
        (stacked(inside=False), years, split_key),
        (stacked(), years, legend()),
        (grouped(), years, legend(y=350)),
        (grouped(), years, legend(x=480, y=250, step=0, drop=14)),
        (grouped(), years, inline),
        (grouped(), years, signs),
        (grouped(), years, close),
        (grouped(), years, with_raised_mark),
        (grouped(), starred_years, legend()),
        (panel(TOTAL, 60, 200, ""), panel(PART, 360, 200, "", colour=AMBER), legend()),
    ],
    ids=[
        "grouped", "rounded", "rounded end", "gradients", "outlined", "figures beside",
        "last year stands out",
        "tracks", "axis with figures", "gridlines", "thin over wide", "white line in a stack",
        "lying", "lying, figures inside", "lying, stacked", "key of the whole stack", "stacked",
        "legend above", "legend right", "names in the colour of bars", "signs as keys",
        "close legend", "raised mark", "years with a mark", "panels with a legend",
    ],
)  # fmt: skip
def test_however_it_is_drawn_it_says_the_same(parts: tuple[Draw, ...]) -> None:
    assert values(found_in(heading(), *parts)) == MILLIONS


def test_names_before_lying_bars() -> None:
    assert values(found_in(heading(), lying(named=True))) == SHORT


def test_a_dash_in_the_table_under_the_chart_is_unpublished() -> None:
    found = found_in(heading(), grouped(label=lambda _: ""), years, table)
    unpublished: dict[int, int | None] = {2020: None}
    assert values(found) == SHORT | {"E-commerce": unpublished | SHORT["E-commerce"]}
    assert isinstance(found, Found)
    first, *others = found.section.reeksen[1].aantallen
    assert first.origin is Origin.UNPUBLISHED
    assert {figure.origin for figure in others} == {Origin.READ}


@pytest.mark.parametrize("inside", [False, True], ids=["above", "inside"])
@pytest.mark.parametrize("spaces", [False, True], ids=["points", "spaces"])
@pytest.mark.parametrize("angle", [90, -90])
def test_figures_that_are_turned(angle: float, spaces: bool, inside: bool) -> None:
    title = heading("Aangifteregels per jaar (aantallen x 1.000)", 395)
    assert values(found_in(title, upright(angle, spaces, inside), years, legend())) == {
        NAMES[0]: times(1_000_000, TOTAL, 37),
        NAMES[1]: times(1_000_000, PART, 37),
    }


@pytest.mark.parametrize(
    ("titles", "label", "wanted"),
    [
        (("Aangifteregels", "in miljoenen"), number, MILLIONS[NAMES[0]]),
        (("Aantal aangifteregels", ""), lambda value: f"{value} mln", MILLIONS[NAMES[0]]),
        (
            ("Aangifteregels (x 1 miljard)", ""),
            lambda value: f"{value / 1000:.2f}".replace(".", ","),
            {2020: 390_000_000, 2021: 650_000_000, 2022: 720_000_000, 2023: 1_010_000_000},
        ),
    ],
    ids=["subtitle", "at each bar", "thousand millions"],
)
def test_what_figures_are_counted_in(
    titles: tuple[str, str], label: Callable[[int], str], wanted: dict[int, int]
) -> None:
    parts = (heading(titles[0]), heading(titles[1] or " ", 358), grouped(label=label))
    assert values(found_in(*parts, years, legend()))[NAMES[0]] == wanted


@pytest.mark.parametrize("wide", [4.2, 5.2])
def test_groups_of_digits_far_apart_are_one_figure_at_one_bar(wide: float) -> None:
    def bars(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 7)
        for series, values in enumerate((TOTAL, PART)):
            for year, value in values.items():
                x, y = slot(year) + 8 + 38 * series, BASE + value * SCALE
                block(canvas, x, BASE, 34, value * SCALE, COLOURS[series])
                for group in number(value * 1000 + 137).split("."):
                    text(canvas, x, y + 3, group)
                    x += canvas.stringWidth(group) + wide
        canvas.setFont("Helvetica", 9)

    assert values(found_in(heading("Aangifteregels (x 1.000)"), bars, years, legend())) == {
        NAMES[0]: times(1_000_000, TOTAL, 137),
        NAMES[1]: times(1_000_000, PART, 137),
    }


def test_a_scale_along_the_axis() -> None:
    def along(canvas: Canvas) -> None:
        turned(canvas, 50, 200, "Aantal (x 1 miljoen)")

    parts = (heading("Aangifteregels"), along, grouped(), years, legend())
    assert values(found_in(*parts)) == MILLIONS


RESTS = {year: value * 1_000_000 for year, value in REST.items()}
UNKNOWN = {2021: None, 2022: None, 2023: None}


@pytest.mark.parametrize(
    ("inside", "above", "order", "total"),
    [
        (True, True, ("part", "rest"), MILLIONS[NAMES[0]]),
        (True, True, ("rest", "part"), MILLIONS[NAMES[0]]),
        (False, True, ("part", "rest"), MILLIONS[NAMES[0]]),
        (True, False, ("part", "rest"), {2020: 385_000_000, **UNKNOWN}),
        (True, False, ("rest", "part"), {2020: 385_000_000, **UNKNOWN}),
    ],
)
def test_a_total_is_that_of_the_whole_stack(
    inside: bool, above: bool, order: tuple[str, str], total: dict[int, int | None]
) -> None:
    found = found_in(heading(), stacked(inside, above, order), years, legend())
    assert values(found) == {NAMES[0]: total, NAMES[1]: MILLIONS[NAMES[1]]}


@pytest.mark.parametrize(
    ("inside", "above", "order", "rest", "part"),
    [
        (True, True, ("part", "rest"), RESTS, MILLIONS[NAMES[1]]),
        (True, True, ("rest", "part"), RESTS, MILLIONS[NAMES[1]]),
        (True, False, ("part", "rest"), RESTS, MILLIONS[NAMES[1]]),
        (True, False, ("rest", "part"), RESTS, MILLIONS[NAMES[1]]),
        (False, True, ("part", "rest"), {2020: 385_000_000, **UNKNOWN}, MILLIONS[NAMES[1]]),
        (False, True, ("rest", "part"), {2020: 385_000_000, **UNKNOWN}, UNKNOWN),
    ],
)
def test_a_part_never_gets_the_figure_of_the_stack(
    inside: bool,
    above: bool,
    order: tuple[str, str],
    rest: dict[int, int | None],
    part: dict[int, int | None],
) -> None:
    names = ("Overige aangifteregels", "E-commerce")
    found = found_in(heading(), stacked(inside, above, order), years, legend(*names))
    assert values(found) == {names[0]: rest, names[1]: part}
    assert isinstance(found, Found)
    figures = [it for series in found.section.reeksen for it in series.aantallen]
    assert all(it.reason for it in figures if it.origin is Origin.UNKNOWN)


DARK = "#0a2240"


@pytest.mark.parametrize(
    "panels",
    [
        (panel(TOTAL, 60, 200, NAMES[0]), panel(PART, 360, 200, NAMES[1], colour=AMBER)),
        (
            panel(TOTAL, 60, 200, NAMES[0], last=DARK, above=True),
            panel(PART, 360, 200, NAMES[1], last=DARK, above=True),
        ),
    ],
    ids=["two colours", "one colour, the last year stands out"],
)
def test_panels_whose_titles_are_the_names(panels: tuple[Draw, ...]) -> None:
    assert values(found_in(heading("Aangifteregels (x 1 mln)"), *panels)) == MILLIONS


@pytest.mark.parametrize("axis", [True, False], ids=["two axes", "one axis"])
def test_panels_over_each_other(axis: bool) -> None:
    part = {2020: 160, **PART}
    panels = (panel(TOTAL, 60, 210, NAMES[0], axis=axis), panel(part, 60, 50, NAMES[1]))
    assert values(found_in(heading("Aangifteregels (x 1 mln)", 400), *panels)) == {
        NAMES[0]: MILLIONS[NAMES[0]],
        NAMES[1]: times(1_000_000, part),
    }


def test_panels_with_scales_of_their_own() -> None:
    found = found_in(
        heading("Aangifteregels", 385),
        panel(TOTAL, 60, 200, "Totaal aantal (x 1 mln)"),
        panel(PART, 360, 200, "E-commerce (x 1.000)"),
    )
    assert values(found) == {
        "Totaal aantal": MILLIONS[NAMES[0]],
        "E-commerce": times(1000, PART),
    }


@pytest.mark.parametrize(
    ("title", "item"),
    [
        ("Aantal aangifteregels (x 1 mln)", "Aantal aangifteregels"),
        ("Aangifteregels (x 1 mln)", "Aangifteregels"),
    ],
)
def test_one_series_under_the_heading_beside_another_chart(title: str, item: str) -> None:
    other = panel({2020: 400, 2021: 420, 2022: 610, 2023: 500}, 360, 200, "Ziekteverzuim")
    found = found_in(panel(TOTAL, 60, 200, title), other)
    assert values(found) == {item: MILLIONS[NAMES[0]]}
    assert isinstance(found, Found)
    assert found.section.reeksen[0].key == "totaal"


@pytest.mark.parametrize(
    "title",
    ["Ziekteverzuim", "Het aantal aangifteregels (x 1 mln) groeide verder.", "Zendingen (x 1 mln)"],
)
def test_a_title_that_names_no_series(title: str) -> None:
    over = heading("Aangifteregels Douane Nederland (x 1 mln)", 400)
    assert isinstance(found_in(over, panel(TOTAL, 60, 200, title)), Missing)


def test_bars_of_two_series_in_one_colour() -> None:
    both = (BLUE, BLUE)
    plain = grouped(lambda canvas, x, y, wide, high, _: block(canvas, x, y, wide, high, BLUE))
    assert isinstance(found_in(heading(), plain, years, legend(colours=both)), Missing)
    assert isinstance(
        found_in(heading(), plain, years, legend(NAMES[1], colours=both[:1])), Missing
    )


def test_bars_of_two_series_that_nothing_names() -> None:
    assert isinstance(found_in(heading(), grouped(), years), Missing)
