"""Bar charts: labels tied to bars by place, colour and length."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.bar_chart import Chart, find_charts
from tests.document.making import drawn

PAGE = (600.0, 400.0)
TOTAL = {2020: 385, 2021: 653, 2022: 721, 2023: 1014}
PART = {2021: 172, 2022: 341, 2023: 718}
NAMES = ("Totaal aantal aangifteregels", "Waarvan e-commerce")
COLOURS = ("#154273", "#f39200")
BASE, LEFT, PITCH, SCALE = 100.0, 80.0, 90.0, 0.2
Labels = Mapping[int, str]


def known(text: str) -> bool:
    return text in NAMES


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def legend(canvas: Canvas, y: float = 50.0) -> None:
    for at, (name, colour) in enumerate(zip(NAMES, COLOURS, strict=True)):
        canvas.setFillColor(colour)
        canvas.rect(90 + 200 * at, y, 8, 8, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(104 + 200 * at, y, name)


def years(canvas: Canvas) -> None:
    for at, year in enumerate(TOTAL):
        canvas.drawCentredString(LEFT + PITCH * (at + 0.5), BASE - 14, str(year))


def bar(
    canvas: Canvas, x: float, y: float, wide: float, high: float, series: int, label: str
) -> None:
    canvas.setFillColor(COLOURS[series])
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor("#000000")
    canvas.drawCentredString(x + wide / 2, y + high + 3, label)


def slot(year: int) -> float:
    return LEFT + PITCH * (year - 2020)


def grouped(canvas: Canvas, labels: Labels | None = None) -> None:
    for year, value in TOTAL.items():
        text = (labels or {}).get(year, number(value))
        bar(canvas, slot(year) + 10, BASE, 34, value * SCALE, 0, text)
    for year, value in PART.items():
        bar(canvas, slot(year) + 46, BASE, 34, value * SCALE, 1, number(value))


def overlapping(canvas: Canvas) -> None:
    for year, value in TOTAL.items():
        bar(canvas, slot(year) + 15, BASE, 60, value * SCALE, 0, number(value))
    for year, value in PART.items():
        canvas.setFillColor(COLOURS[1])
        canvas.rect(slot(year) + 30, BASE, 30, value * SCALE, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawCentredString(slot(year) + 45, BASE + value * SCALE - 12, number(value))


def stacked(canvas: Canvas) -> None:
    """The part at the bottom, the rest of the total on it; labels say part and total."""
    for year, value in TOTAL.items():
        part = PART.get(year, 0)
        canvas.setFillColor(COLOURS[1])
        if part:
            canvas.rect(slot(year) + 15, BASE, 60, part * SCALE, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawCentredString(slot(year) + 45, BASE + part * SCALE - 14, number(part))
        y = BASE + part * SCALE
        bar(canvas, slot(year) + 15, y, 60, (value - part) * SCALE, 0, number(value))


def lying(canvas: Canvas) -> None:
    for at, year in enumerate(TOTAL):
        y = 320 - 60 * at
        canvas.drawString(60, y - 4, str(year))
        for series, values in enumerate((TOTAL, PART)):
            if year in values:
                wide = values[year] * 0.35
                canvas.setFillColor(COLOURS[series])
                canvas.rect(100, y + 2 - 22 * series, wide, 18, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                canvas.drawString(104 + wide, y + 7 - 22 * series, number(values[year]))


def chart_of(*parts: Callable[[Canvas], None]) -> Chart:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for part in parts:
            part(canvas)

    return next(find_charts(drawn(draw, PAGE), known))


def values_of(chart: Chart) -> list[dict[int, str]]:
    return [
        {
            bar.year: bar.label.text if bar.label else ""
            for bar in sorted(chart.bars, key=lambda it: it.year)
            if bar.series == series
        }
        for series in range(len(chart.series))
    ]


def pins(wide: float) -> Callable[[Canvas], None]:
    """Bars as thin as ``wide``, each with a dot at its end."""

    def draw(canvas: Canvas) -> None:
        for series, values in enumerate((TOTAL, PART)):
            for year, value in values.items():
                x, high = slot(year) + 27 + 36 * series, value * SCALE
                bar(canvas, x - wide / 2, BASE, wide, high, series, "")
                canvas.setFillColor(COLOURS[series])
                canvas.circle(x, BASE + high, 3, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                canvas.drawCentredString(x, BASE + high + 6, number(value))

    return draw


WANTED = [{year: number(value) for year, value in values.items()} for values in (TOTAL, PART)]


@pytest.mark.parametrize(
    ("parts", "vertical"),
    [
        ((grouped, years), True),
        ((overlapping, years), True),
        ((stacked, years), True),
        ((lying,), False),
    ],
    ids=["grouped", "overlapping", "stacked", "lying"],
)
def test_each_label_is_tied_to_its_bar(
    parts: tuple[Callable[[Canvas], None], ...], vertical: bool
) -> None:
    chart = chart_of(*parts, lambda canvas: legend(canvas, 50 if vertical else 40))
    assert [line.text for line in chart.series] == list(NAMES)
    assert values_of(chart) == WANTED
    assert chart.vertical is vertical
    assert not any(bar.contradicted for bar in chart.bars)


@pytest.mark.parametrize("wide", [1.5, 1.99, 3.0])
def test_pins_are_bars(wide: float) -> None:
    assert values_of(chart_of(pins(wide), years, legend)) == WANTED


def test_a_rule_at_the_axis_is_no_bar() -> None:
    """The first year has no part, and the line of figures beside it is in that colour."""

    def rule(canvas: Canvas) -> None:
        canvas.setFillColor(COLOURS[1])
        canvas.rect(LEFT, BASE, 0.8, 220, stroke=0, fill=1)
        canvas.setFillColor("#000000")

    assert values_of(chart_of(rule, grouped, years, legend)) == WANTED


def block(x: float, y: float, wide: float, high: float, series: int) -> Callable[[Canvas], None]:
    """A cell of a table elsewhere on the page, in the colour of a series."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(COLOURS[series])
        canvas.rect(x, y, wide, high, stroke=0, fill=1)
        canvas.setFillColor("#000000")

    return draw


@pytest.mark.parametrize(
    ("parts", "vertical"),
    [
        ((grouped, years, block(81, 335, 88, 60, 0)), True),
        ((grouped, years, block(81, 350, 88, 45, 0), block(170, 305, 88, 45, 1)), True),
        ((stacked, years, block(261, 335, 88, 60, 0)), True),
        ((stacked, years, block(171, 335, 88, 60, 1)), True),
        ((lying, block(480, 232, 115, 50, 0)), False),
    ],
    ids=["grouped", "two cells", "upper part", "lower part", "lying"],
)
def test_a_larger_shape_off_the_axis_is_no_bar(
    parts: tuple[Callable[[Canvas], None], ...], vertical: bool
) -> None:
    chart = chart_of(*parts, lambda canvas: legend(canvas, 50 if vertical else 40))
    assert values_of(chart) == WANTED


def test_the_length_of_a_bar_is_a_value_of_its_own() -> None:
    chart = chart_of(grouped, years, legend)
    assert chart.per_point == pytest.approx(Decimal(5), rel=Decimal("0.02"))
    for it in chart.bars:
        value = (TOTAL, PART)[it.series][it.year]
        assert chart.estimate(it) == pytest.approx(Decimal(value), abs=12)


@pytest.mark.parametrize(
    "labels",
    [{2021: "563"}, {2020: "835"}, {2023: "1.104"}, {2021: "721", 2022: "653"}],
    ids=["digits swapped", "first bar", "last bar", "two labels swapped"],
)
def test_a_label_that_its_bar_contradicts(labels: Labels) -> None:
    chart = chart_of(lambda canvas: grouped(canvas, labels), years, legend)
    contradicted = {(bar.series, bar.year) for bar in chart.bars if bar.contradicted}
    assert contradicted == {(0, year) for year in labels}
    assert {bar.year: bar.label.text for bar in chart.bars if bar.contradicted and bar.label} == (
        labels
    )


def test_a_bar_without_a_label_has_none() -> None:
    chart = chart_of(lambda canvas: grouped(canvas, {2021: ""}), years, legend)
    assert values_of(chart)[0] == WANTED[0] | {2021: ""}


def test_a_title_and_a_note_stand_around_the_chart() -> None:
    def words(canvas: Canvas) -> None:
        canvas.drawString(90, 350, "Aangifteregels (x 1 mln)")
        canvas.drawString(90, 30, "* vanaf 1 juli 2021")

    chart = chart_of(grouped, years, legend, words)
    assert "Aangifteregels (x 1 mln)" in [line.text for line in chart.around]
    assert "* vanaf 1 juli 2021" in [line.text for line in chart.below]


@pytest.mark.parametrize(
    "parts",
    [(grouped, years), (grouped, legend), (years, legend), ()],
    ids=["no legend", "no years", "no bars", "nothing"],
)
def test_what_is_no_chart(parts: tuple[Callable[[Canvas], None], ...]) -> None:
    with pytest.raises(StopIteration):
        chart_of(lambda canvas: canvas.drawString(90, 380, "tekst"), *parts)


def test_a_chart_whose_legend_nobody_knows_is_left_to_the_caller() -> None:
    def draw(canvas: Canvas) -> None:
        grouped(canvas)
        years(canvas)
        legend(canvas)

    (chart,) = find_charts(drawn(draw, PAGE), lambda text: text == "Ziekteverzuim")
    assert [line.text for line in chart.series] == list(NAMES)
    assert values_of(chart) == WANTED


def test_each_of_two_charts_in_one_colour_has_its_own_legend() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for name, lift in (("Ziekteverzuim", 300.0), (NAMES[0], 0.0)):
            canvas.saveState()
            canvas.translate(0, lift)
            for year, value in TOTAL.items():
                bar(canvas, slot(year) + 10, BASE, 34, value * SCALE / 2, 0, number(value))
            years(canvas)
            canvas.setFillColor(COLOURS[0])
            canvas.rect(90, 225, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(104, 225, name)
            canvas.restoreState()

    charts = list(find_charts(drawn(draw, (600.0, 700.0)), known))
    charts.sort(key=lambda chart: chart.bars[0].box.top)
    assert [[line.text for line in chart.series] for chart in charts] == [
        ["Ziekteverzuim"],
        [NAMES[0]],
    ]
