"""The chart of declaration lines as bars with a line over them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

Values = Mapping[int, int]
TOTAL = {2020: 209, 2021: 295, 2022: 334, 2023: 417, 2024: 460, 2025: 613}
PART = {2023: 140, 2024: 216, 2025: 384}
NAMES = ("Totaal aantal aangifteregels", "Waarvan e-commerce")
BARS, LINE = "#b9d0d8", "#d97706"
BASE, SCALE = 100.0, 0.35
MILLION = 1_000_000
Read = dict[str, dict[int, Decimal | None]]


def x_of(year: int) -> float:
    return 120 + 80 * (year - 2020)


def key(canvas: Canvas, x: float, colour: str, form: str) -> None:
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if form == "square":
        canvas.rect(x, 50, 8, 8, stroke=0, fill=1)
    elif form == "dot":
        canvas.circle(x + 4, 54, 4, stroke=0, fill=1)
    else:
        canvas.setLineWidth(2)
        canvas.line(x - 10, 54, x + 10, 54)


def line(
    canvas: Canvas, values: Values, labels: Mapping[int, str], scale: float, dots: bool, side: int
) -> None:
    points = [(x_of(year), BASE + scale * value) for year, value in values.items()]
    canvas.setStrokeColor(LINE)
    canvas.setFillColor(LINE)
    canvas.setLineWidth(2)
    for start, end in pairwise(points):
        canvas.line(*start, *end)
    for point in points if dots else ():
        canvas.circle(*point, 4, stroke=0, fill=1)
    canvas.setFillColor("#000000")
    for (year, value), (x, y) in zip(values.items(), points, strict=True):
        canvas.drawCentredString(x + 8, y - 14 if side < 0 else y + 6, labels.get(year, str(value)))


def chart(
    bars: Values = TOTAL,
    over: Values = PART,
    *,
    names: tuple[str, ...] = NAMES,
    labels: Mapping[int, str] | None = None,
    form: str = "dot",
    scale: float = SCALE,
    dots: bool = True,
    side: int = -1,
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(80, 370, "Regels in douaneaangiften (aantallen x 1 miljoen)")
        for year in TOTAL:
            canvas.drawCentredString(x_of(year), BASE - 14, str(year))
        for year, value in bars.items():
            canvas.setFillColor(BARS)
            canvas.rect(x_of(year) - 26, BASE, 52, SCALE * value, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawCentredString(x_of(year), BASE + SCALE * value + 4, str(value))
        line(canvas, over, labels or {}, scale, dots, side)
        for at, name in enumerate(names):
            key(canvas, 90 + 220 * at, LINE if at else BARS, form if at else "square")
            canvas.setFillColor("#000000")
            canvas.drawString(106 + 220 * at, 51, name)

    return draw


def series_of(draw: Draw) -> Read:
    document = read(pdf_bytes(draw, pagesize=(640.0, 400.0)))
    found = aangifteregels.extract(Context(document, 2025))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: {figure.period: figure.value for figure in it.aantallen}
        for it in found.section.reeksen
    }


def wanted(values: Values) -> dict[int, int]:
    return {year: value * MILLION for year, value in values.items()}


@pytest.mark.parametrize("form", ["dot", "square", "line"])
@pytest.mark.parametrize("dots", [True, False])
@pytest.mark.parametrize("side", [-1, 1])
def test_a_line_over_bars_is_a_series(form: str, dots: bool, side: int) -> None:
    found = series_of(chart(form=form, dots=dots, side=side))
    assert found == {NAMES[0]: wanted(TOTAL), NAMES[1]: wanted(PART)}


def test_the_total_may_be_the_line() -> None:
    found = series_of(chart(PART, TOTAL, names=NAMES[::-1], side=1))
    assert found == {NAMES[0]: wanted(TOTAL), NAMES[1]: wanted(PART)}


def test_a_figure_that_its_point_contradicts() -> None:
    document = read(pdf_bytes(chart(labels={2024: "261"}), pagesize=(640.0, 400.0)))
    found = aangifteregels.extract(Context(document, 2025))
    assert isinstance(found, Found)
    (_, part) = found.section.reeksen
    assert [it.origin for it in part.aantallen] == [Origin.READ, Origin.AMBIGUOUS, Origin.READ]
    assert [it.value for it in part.aantallen if it.value] == [140 * MILLION, 384 * MILLION]
    candidates = part.aantallen[1].candidates
    assert [it.source_text for it in candidates] == ["261", "261"]
    assert "216" in str(candidates[1].reason)


@pytest.mark.parametrize(
    "draw",
    [
        chart(scale=0.6),
        chart(labels={2023: "34", 2024: "47", 2025: "63"}),
        chart(names=NAMES[:1]),
        chart(labels=dict.fromkeys(PART, "")),
    ],
    ids=["another scale", "shares", "without a name", "without figures"],
)
def test_a_line_of_something_else_is_left_out(draw: Draw) -> None:
    assert series_of(draw) == {NAMES[0]: wanted(TOTAL)}


@pytest.mark.parametrize("form", ["dot", "line"])
@pytest.mark.parametrize("value", [611, 612, 614])
def test_a_point_at_the_end_of_a_bar_leaves_open_whose_the_figures_are(
    value: int, form: str
) -> None:
    near = {**PART, 2025: value}
    found = series_of(chart(TOTAL, near, form=form))
    assert found == {
        NAMES[0]: wanted(TOTAL) | {2025: None},
        NAMES[1]: wanted(near) | {2025: None},
    }


@pytest.mark.parametrize("form", ["dot", "line"])
@pytest.mark.parametrize("value", [606, 609, 616, 620])
def test_a_point_close_to_the_end_of_a_bar(value: int, form: str) -> None:
    """A dot there looks like a part that is stacked on the bar."""
    near = {**PART, 2025: value}
    found = series_of(chart(TOTAL, near, form=form))
    assert found == {NAMES[0]: wanted(TOTAL), NAMES[1]: wanted(near)}
