"""Line charts: points of lines, and figures tied to them by place, height and colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.bar_chart import Chart, find_charts
from douane_report.document.charts.lines import find_line_charts
from tests.document.making import drawn

PAGE = (600.0, 400.0)
YEARS = range(2018, 2024)
TOTAL = dict(zip(YEARS, (233, 317, 755, 786, 933, 805), strict=True))
PART = {2021: 231, 2022: 353, 2023: 466}
CROSSING = dict(zip(YEARS, (702, 640, 512, 433, 351, 298), strict=True))
NAMES = ("Totaal aantal aangifteregels", "Waarvan e-commerce")
COLOURS = ("#154273", "#f39200")
BASE, LEFT, PITCH, SCALE = 100.0, 80.0, 72.0, 0.2
Points = Sequence[tuple[float, float]]
Draw = Callable[[Canvas], None]


class Series(NamedTuple):
    """A line to draw: its values, what is printed in place of some, and how."""

    values: Mapping[int, int]
    colour: str
    labels: Mapping[int, str] = {}
    over: bool = True
    text: str = "#000000"


TWO = (Series(TOTAL, COLOURS[0]), Series(PART, COLOURS[1], over=False))


def known(text: str) -> bool:
    return text in NAMES


def at(year: int) -> float:
    return LEFT + PITCH * (year - 2018 + 0.5)


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def in_parts(canvas: Canvas, points: Points) -> None:
    for start, end in pairwise(points):
        canvas.line(*start, *end)


def in_one(canvas: Canvas, points: Points) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path)


def smooth(canvas: Canvas, points: Points) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for (x, y), (x2, y2) in pairwise(points):
        path.curveTo((x + x2) / 2, y, (x + x2) / 2, y2, x2, y2)
    canvas.drawPath(path)


def many_points(canvas: Canvas, points: Points) -> None:
    fine: list[tuple[float, float]] = [points[0]]
    for (x, y), (x2, y2) in pairwise(points):
        steps = [step / 16 for step in range(1, 17)]
        fine += [(x + (x2 - x) * t, y + (y2 - y) * t * t * (3 - 2 * t)) for t in steps]
    in_one(canvas, fine)


def squares(canvas: Canvas) -> None:
    for series, (name, colour) in enumerate(zip(NAMES, COLOURS, strict=True)):
        canvas.setFillColor(colour)
        canvas.rect(90 + 200 * series, 50, 8, 8, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(104 + 200 * series, 50, name)


def short_lines(canvas: Canvas) -> None:
    for series, (name, colour) in enumerate(zip(NAMES, COLOURS, strict=True)):
        x = 90 + 200 * series
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(1.6)
        canvas.line(x - 8, 53, x + 10, 53)
        canvas.setFillColor("#ffffff")
        canvas.circle(x + 1, 53, 2.4, stroke=1, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(x + 14, 50, name)


def in_colours(canvas: Canvas) -> None:
    for series, (name, colour) in enumerate(zip(NAMES, COLOURS, strict=True)):
        canvas.setFillColor(colour)
        canvas.drawString(90 + 200 * series, 50, name)


def at_ends(canvas: Canvas) -> None:
    for name, values in zip(NAMES, (TOTAL, PART), strict=True):
        canvas.setFillColor("#000000")
        canvas.drawString(at(2023) + 9, BASE + values[2023] * SCALE - 3, name)


def line_chart(
    series: Sequence[Series] = TWO,
    *,
    drawn_as: Callable[[Canvas, Points], None] = in_parts,
    legend: Draw = squares,
    dots: bool = True,
    zero: int = 0,
    more: Draw | None = None,
) -> Chart | None:
    def high(value: int) -> float:
        return BASE + (value - zero) * SCALE

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        if more:
            more(canvas)
        for year in YEARS:
            canvas.drawCentredString(at(year), BASE - 14, str(year))
        for it in series:
            points = [(at(year), high(value)) for year, value in it.values.items()]
            canvas.setStrokeColor(it.colour)
            canvas.setLineWidth(1.6)
            drawn_as(canvas, points)
            canvas.setFillColor(it.colour)
            for x, y in points if dots else ():
                canvas.circle(x, y, 2.6, stroke=0, fill=1)
            canvas.setFillColor(it.text)
            for year, value in it.values.items():
                y = high(value) + (5 if it.over else -12)
                canvas.drawCentredString(at(year), y, it.labels.get(year, number(value)))
        legend(canvas)

    return next(find_line_charts(drawn(draw, PAGE), known, known), None)


def values_of(chart: Chart | None) -> list[dict[int, str]]:
    """The figures that are sure, and in brackets those that are not."""
    assert chart is not None
    return [
        {
            bar.year: ""
            if bar.label is None
            else shown(bar.label.text, bar.unsure, bar.contradicted)
            for bar in sorted(chart.bars, key=lambda it: it.year)
            if bar.series == series
        }
        for series in range(len(chart.series))
    ]


def shown(text: str, unsure: bool, contradicted: bool) -> str:
    return f"({text}?)" if unsure else f"({text}!)" if contradicted else text


def printed(values: Mapping[int, int], **others: str) -> dict[int, str]:
    changed = {int(year.lstrip("y")): text for year, text in others.items()}
    return {year: number(value) for year, value in values.items()} | changed


@pytest.mark.parametrize("drawn_as", [in_parts, in_one, smooth, many_points])
@pytest.mark.parametrize("legend", [squares, short_lines, in_colours, at_ends])
@pytest.mark.parametrize("dots", [True, False])
def test_a_line_with_labels_over_it_and_one_with_labels_under_it(
    drawn_as: Callable[[Canvas, Points], None], legend: Draw, dots: bool
) -> None:
    chart = line_chart(drawn_as=drawn_as, legend=legend, dots=dots)
    assert values_of(chart) == [printed(TOTAL), printed(PART)]
    assert chart is not None
    assert [name.text for name in chart.series] == list(NAMES)


def test_what_a_point_stands_for_is_measured_from_nought() -> None:
    chart = line_chart(zero=150)
    assert chart is not None
    for bar in chart.bars:
        assert bar.label is not None
        assert abs(float(chart.estimate(bar)) - float(bar.label.text)) < 2


@pytest.mark.parametrize("zero", [0, 100, 220])
def test_lines_that_cross_on_an_axis_that_need_not_start_at_nought(zero: int) -> None:
    lines = (Series(TOTAL, COLOURS[0]), Series(CROSSING, COLOURS[1]))
    assert values_of(line_chart(lines, zero=zero)) == [printed(TOTAL), printed(CROSSING)]


def test_a_label_that_is_missing_is_not_taken_from_elsewhere() -> None:
    lines = (Series(TOTAL, COLOURS[0], {2020: ""}), TWO[1])
    assert values_of(line_chart(lines)) == [printed(TOTAL, y2020=""), printed(PART)]


def test_labels_that_are_exchanged_are_contradicted() -> None:
    lines = (Series(TOTAL, COLOURS[0], {2019: "933", 2022: "317"}), TWO[1])
    expected = printed(TOTAL, y2019="(933!)", y2022="(317!)")
    assert values_of(line_chart(lines)) == [expected, printed(PART)]


def test_with_two_points_nothing_is_sure() -> None:
    two = {2022: 353, 2023: 466}
    lines = (Series(two, COLOURS[0]),)
    assert values_of(line_chart(lines)) == [{2022: "(353?)", 2023: "(466?)"}]


def test_heights_that_are_no_measure_make_nothing_sure() -> None:
    wrong = dict(zip(YEARS, ("120", "800", "340", "610", "95", "505"), strict=True))
    chart = line_chart((Series(TOTAL, COLOURS[0], wrong),))
    assert values_of(chart) == [{year: f"({text}?)" for year, text in wrong.items()}]


CLOSE = {2018: 600, 2019: 420, 2020: 757, 2021: 500, 2022: 700, 2023: 520}


def test_points_that_are_as_good_as_one_leave_their_labels_open() -> None:
    lines = (Series(TOTAL, COLOURS[0]), Series(CLOSE, COLOURS[1], {2020: ""}))
    found = values_of(line_chart(lines))
    assert found[0] == printed(TOTAL, y2020="(755?)")
    assert found[1][2020] in ("", "(755?)")


def test_the_side_of_labels_tells_points_apart_that_are_as_good_as_one() -> None:
    lines = (Series(TOTAL, COLOURS[0]), Series(CLOSE, COLOURS[1], over=False))
    assert values_of(line_chart(lines)) == [printed(TOTAL), printed(CLOSE)]


def test_the_colour_of_labels_tells_points_apart_that_are_as_good_as_one() -> None:
    lines = (
        Series(TOTAL, COLOURS[0], text=COLOURS[0]),
        Series(CLOSE, COLOURS[1], {2020: ""}, text=COLOURS[1]),
    )
    found = values_of(line_chart(lines))
    assert found == [printed(TOTAL), printed(CLOSE, y2020="")]


def test_a_label_in_the_colour_of_another_line_is_not_that_of_a_point() -> None:
    near = {2018: 600, 2019: 420, 2020: 790, 2021: 500, 2022: 700, 2023: 520}
    lines = (
        Series(TOTAL, COLOURS[0], {2020: "790"}, text=COLOURS[0]),
        Series(near, COLOURS[1], {2020: "755"}, over=False, text=COLOURS[1]),
    )
    found = values_of(line_chart(lines))
    assert [found[0][2020], found[1][2020]] == ["(790!)", "(755!)"]


def grid(canvas: Canvas) -> None:
    """Lines from year to year with figures of a scale before them, and a frame."""
    canvas.setStrokeColor("#dddddd")
    for value in range(0, 1001, 200):
        y = BASE + value * SCALE
        canvas.line(at(2018), y, at(2023), y)
        canvas.drawRightString(at(2018) - 4, y - 3, number(value))
    canvas.rect(LEFT, BASE, PITCH * 6, 220, stroke=1, fill=0)


def rules(canvas: Canvas) -> None:
    """Rules in the colours of the series: over the chart, from year to year, and upright."""
    for colour, y in zip(COLOURS, (330, 240), strict=True):
        canvas.setStrokeColor(colour)
        canvas.line(LEFT, y, LEFT + PITCH * 6, y)
        canvas.line(at(2018), y - 8, at(2023), y - 8)
        canvas.line(at(2021), BASE, at(2021), 330)
        canvas.line(at(2019), BASE + 3, at(2019) + 20, y)


@pytest.mark.parametrize("more", [grid, rules])
def test_what_is_no_line_of_a_series(more: Draw) -> None:
    assert values_of(line_chart(more=more)) == [printed(TOTAL), printed(PART)]


def test_a_figure_of_the_scale_is_no_label() -> None:
    lines = (Series(TOTAL | {2018: 399}, COLOURS[0], {2018: ""}), TWO[1])
    assert values_of(line_chart(lines, more=grid))[0] == printed(TOTAL, y2018="")


def test_lines_of_which_no_name_is_known_have_labels_of_their_own() -> None:
    lines = (*TWO, Series(CROSSING, "#777777"))
    assert values_of(line_chart(lines)) == [printed(TOTAL), printed(PART)]


def test_two_lines_in_one_colour_are_none() -> None:
    assert line_chart((Series(TOTAL, COLOURS[0]), Series(CROSSING, COLOURS[0]))) is None


def test_a_name_at_the_ends_of_two_lines_is_that_of_neither() -> None:
    lines = (Series(TOTAL, COLOURS[0]), Series(CROSSING | {2023: 780}, COLOURS[1]))
    assert line_chart(lines, legend=at_ends) is None


def test_a_year_that_a_line_goes_past_has_no_point() -> None:
    fewer = {year: value for year, value in TOTAL.items() if year != 2020}
    assert values_of(line_chart((Series(fewer, COLOURS[0]), TWO[1])))[0] == printed(fewer)


def test_bars_are_not_lines() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for year, value in TOTAL.items():
            canvas.drawCentredString(at(year), BASE - 14, str(year))
            canvas.setFillColor(COLOURS[0])
            canvas.rect(at(year) - 20, BASE, 40, value * SCALE, stroke=1, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawCentredString(at(year), BASE + value * SCALE + 4, number(value))
        squares(canvas)

    page = drawn(draw, PAGE)
    assert not list(find_line_charts(page, known, known))
    chart = next(find_charts(page, known))
    assert chart.zero is None
    assert not chart.is_of_dots


def test_fine_drawing_tells_points_apart_that_are_as_good_as_one() -> None:
    close = CLOSE | {2020: 759}
    lines = (Series(TOTAL, COLOURS[0]), Series(close, COLOURS[1]))
    assert values_of(line_chart(lines)) == [printed(TOTAL), printed(close)]


@pytest.mark.parametrize(("value", "expected"), [(769, "(755?)"), (790, "755")])
def test_a_point_without_a_label_close_to_one_that_has_one(value: int, expected: str) -> None:
    close = CLOSE | {2020: value}
    lines = (Series(TOTAL, COLOURS[0]), Series(close, COLOURS[1], {2020: ""}))
    assert values_of(line_chart(lines))[0] == printed(TOTAL, y2020=expected)
