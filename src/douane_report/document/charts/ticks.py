"""Figures along the upright axis of a chart, which are no labels of bars."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from douane_report.document.cells import read_cell
from douane_report.document.charts.bar_chart import Chart
from douane_report.document.model import Box, Line

_FLUSH = 2.0
"""Points within which the right edges of the figures of an axis lie."""

_EVEN = 1.5
"""Points by which their steps may differ."""

_FEWEST = 3
"""Fewest figures that are told to be an axis by their even steps."""


def ticks_beside(chart: Chart) -> list[Box]:
    """Give where the figures of the axis stand left of upright bars.

    They are flush right, and step evenly both in height and in what they say.
    """
    if not chart.vertical:
        return []
    area = chart.area
    left = [
        (line, float(cell.number.value))
        for line in chart.around
        if line.placed.x1 <= area.x0 + _FLUSH
        and area.top - line.placed.height <= line.placed.cy <= area.bottom
        and (cell := read_cell(line)) is not None
        and cell.number is not None
        and cell.number.value is not None
    ]
    for line, _ in sorted(left, key=lambda it: -it[0].placed.x1):
        column = [it for it in left if abs(it[0].placed.x1 - line.placed.x1) <= _FLUSH]
        if _is_even(column):
            return [it.placed for it, _ in column]
    return []


def _is_even(column: Sequence[tuple[Line, float]]) -> bool:
    if len(column) < _FEWEST:
        return False
    rising = sorted(column, key=lambda it: it[1])
    values = _steps(value for _, value in rising)
    heights = _steps(line.placed.cy for line, _ in rising)
    return (
        min(values) > 0
        and max(heights) < 0
        and max(values) - min(values) <= 1e-6 * max(values)
        and max(heights) - min(heights) <= _EVEN
    )


def _steps(numbers: Iterable[float]) -> list[float]:
    return [after - before for before, after in pairwise(numbers)]
