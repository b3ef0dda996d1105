"""Bar charts of a PDF page: bars, the years on the axis, the legend, and each bar's label.

Vertical and horizontal bars, grouped, stacked or overlapping, are read alike. First the years
of an axis are found, then the legend near it, then the shapes in the legend's colours that
stand on the axis, then the figures at these bars. Labels and bars must agree on one scale.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from douane_report.document.chart_axes import Axis, find_axes
from douane_report.document.chart_bars import find_slots
from douane_report.document.chart_labels import Bar, labels_near, match_labels, parted_labels
from douane_report.document.chart_legend import legend_keys, one_per_colour
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.pdf import PdfPage

__all__ = ["Bar", "Chart", "find_charts"]


@dataclass(frozen=True)
class Chart:
    """A bar chart that was read.

    Attributes:
        page: number of its page.
        series: names in the legend, in order.
        bars: all bars.
        around: lines above and beside the chart, the nearest first.
        below: lines under the chart, the nearest first.
        per_point: value per point of length, from all bars together.
        vertical: whether the bars stand up.
    """

    page: int
    series: tuple[Line, ...]
    bars: tuple[Bar, ...]
    around: tuple[Line, ...]
    below: tuple[Line, ...]
    per_point: Decimal
    vertical: bool

    def estimate(self, bar: Bar) -> Decimal:
        """What a bar stands for by its length alone, in the unit of the labels."""
        length = bar.box.height if self.vertical else bar.box.width
        return Decimal(f"{length:.3f}") * self.per_point


def find_charts(page: PdfPage, known: Known) -> Iterator[Chart]:
    """Yield the bar charts of a page that have a legend, the one with the longest axis first.

    Args:
        page: the page.
        known: tells whether a text is the known name of a series.
    """
    axes = sorted(find_axes(page), key=lambda axis: (-len(axis.years), not axis.vertical))
    for axis in axes:
        chart = _read_chart(page, axis, known)
        if chart is not None:
            yield chart


def _read_chart(page: PdfPage, axis: Axis, known: Known) -> Chart | None:
    keys = legend_keys(page, axis, known)
    slots = find_slots(page.marks, [colour for _, colour in keys], axis)
    if not any(slots):
        return None
    area = union([*(slot.box for group in slots for slot in group), axis.box])
    legend = one_per_colour(keys, area)
    slots = find_slots(page.marks, [colour for _, colour in legend], axis)
    cells = labels_near(page, slots)
    bars, per_point = match_labels(slots, cells, axis.vertical)
    if any(bar.contradicted for bar in bars):
        parts = [part for cell in cells for part in parted_labels(cell)]
        apart = match_labels(slots, [*cells, *parts], axis.vertical) if parts else None
        if apart and not any(bar.contradicted for bar in apart[0]):
            bars, per_point = apart
    if sum(bar.label is not None for bar in bars) < 2:
        return None
    area = union([*(bar.box for bar in bars), axis.box])
    used = {id(bar.label.line) for bar in bars if bar.label}
    return Chart(
        page=page.number,
        series=tuple(name for name, _ in legend),
        bars=tuple(bars),
        around=_around(page, area, used),
        below=_below(page, area),
        per_point=per_point,
        vertical=axis.vertical,
    )


def _around(page: PdfPage, area: Box, used: set[int]) -> tuple[Line, ...]:
    """Give the lines above and beside a chart, but for its labels."""
    wide = Box(area.x0 - 60, area.top, area.x1 + 60, area.bottom)
    near = [
        (abs(area.top - line.placed.bottom), line)
        for line in page.fragments
        if id(line) not in used
        and line.placed.overlap_x(wide) > 0
        and area.top - 130 <= line.placed.bottom
        and line.placed.top <= area.bottom + 40
    ]
    return tuple(line for _, line in sorted(near, key=lambda item: item[0]))


def _below(page: PdfPage, area: Box) -> tuple[Line, ...]:
    """Give the lines under a chart, which may be its notes."""
    found = [
        line
        for line in page.fragments
        if 0 <= line.placed.top - area.bottom <= 90 and line.placed.overlap_x(area) > 0
    ]
    return tuple(sorted(found, key=lambda line: (line.placed.bottom, line.placed.x0)))
