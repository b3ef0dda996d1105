"""Lying bars in blocks, whose years stand level with any of their bars."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.bar_chart import find_charts
from tests.document.making import drawn

Values = dict[int, int]
NAMES = ("Totaal aantal aangifteregels", "Waarvan invoer", "Waarvan uitvoer")
COLOURS = ("#154273", "#f39200", "#39870c")
WHOLE = {2019: 300, 2020: 400, 2021: 500, 2022: 640}
SERIES = (
    WHOLE,
    {2019: 200, 2020: 220, 2021: 300, 2022: 400},
    {2019: 100, 2020: 180, 2021: 200, 2022: 240},
)
LATE = (WHOLE, {2021: 300, 2022: 400}, {2022: 240})
HIGH, SCALE = 12.0, 0.4


def read(
    series: tuple[Values, ...], level: float, white: float, key: float
) -> list[dict[int, str]]:
    """Set a year level with the first of its bars (0), with their middle (0.5) or the last (1)."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        y = 360.0
        for year in WHOLE:
            bars = [(at, values[year]) for at, values in enumerate(series) if year in values]
            canvas.setFillColor("#000000")
            canvas.drawString(60, y - HIGH * (level * (len(bars) - 1) + 0.5) - 3, str(year))
            for at, value in bars:
                canvas.setFillColor(COLOURS[at])
                canvas.rect(100, y - HIGH + 1, value * SCALE, HIGH - 1, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                canvas.drawString(104 + value * SCALE, y - HIGH + 3, str(value))
                y -= HIGH
            y -= white
        for at in range(len(series)):
            canvas.setFillColor(COLOURS[at])
            canvas.rect(key + 160 * at, y - 20, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(key + 14 + 160 * at, y - 20, NAMES[at])

    chart = next(find_charts(drawn(draw, (600.0, 400.0)), lambda text: text in NAMES))
    return [
        {it.year: it.label.text for it in chart.bars if it.series == at and it.label}
        for at in range(len(chart.series))
    ]


@pytest.mark.parametrize("key", [60.0, 100.0], ids=["keys at the years", "keys at the bars"])
@pytest.mark.parametrize("series", [SERIES, SERIES[:2], LATE], ids=["three", "two", "late"])
@pytest.mark.parametrize("level", [0.0, 0.5, 1.0], ids=["first", "middle", "last"])
def test_bars_of_a_block_are_of_its_year(
    level: float, series: tuple[Values, ...], key: float
) -> None:
    wanted = [{year: str(value) for year, value in values.items()} for values in series]
    assert read(series, level, 8.0, key) == wanted


def test_bars_that_no_white_parts_are_of_the_nearest_year() -> None:
    wanted = [{year: str(value) for year, value in values.items()} for values in SERIES]
    assert read(SERIES, 0.5, 0.0, 60.0) == wanted
