"""Bar charts of a PDF page: bars, the years on the axis, the legend, and each bar's label.

Vertical and horizontal bars, grouped, stacked or overlapping, are read alike. First the years
of an axis are found, then the legend near it, then the shapes in the legend's colours that
stand on the axis, then the figures at these bars. Labels and bars must agree on one scale.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from douane_report.document.charts.alike import with_years_that_stand_out
from douane_report.document.charts.around import OVER, lines_around, lines_below
from douane_report.document.charts.axes import Axis, find_axes
from douane_report.document.charts.bars import Bar, Slot, find_slots
from douane_report.document.charts.beside import in_line
from douane_report.document.charts.blocks import with_years_at_blocks
from douane_report.document.charts.colours import (
    may_hide_colours,
    painted_marks,
    told_apart,
)
from douane_report.document.charts.labels import labels_near, parted_labels
from douane_report.document.charts.legend import Legend, legend_keys, one_per_colour
from douane_report.document.charts.match import match_labels, measure_labels
from douane_report.document.charts.nearest import marks_by_years
from douane_report.document.charts.outlined import marks_at
from douane_report.document.charts.owner import is_of_another
from douane_report.document.charts.table import DataTable, find_tables
from douane_report.document.charts.tabled import Dash, Tabled, of_table
from douane_report.document.model import Box, Known, Line, Mark, union
from douane_report.document.pdf import PdfPage

__all__ = ["Bar", "Chart", "chart_of_table", "find_charts"]

_DOT = 12.0
"""Size of a dot on a line, in points, that no dot has."""

_BORNE_OUT = 3
"""Fewest labels that their bars bear out, where no legend says that these are bars."""


class Chart(NamedTuple):
    """A bar chart that was read.

    Attributes:
        page: number of its page.
        series: names in the legend, in order; none of a chart of one series without a legend.
        bars: all bars.
        area: where the bars and the years stand.
        around: lines above and beside the chart, the nearest first.
        below: lines under the chart, the nearest first.
        per_point: value per point of length, from all bars together.
        vertical: whether the bars stand up.
        dashes: what is printed in place of bars.
        zero: of a line chart, whose bars are the points, the height on the page that stands for
            nought; it need not be that of the axis.
    """

    page: int
    series: tuple[Line, ...]
    bars: tuple[Bar, ...]
    area: Box
    around: tuple[Line, ...]
    below: tuple[Line, ...]
    per_point: Decimal
    vertical: bool
    dashes: tuple[Dash, ...] = ()
    zero: float | None = None

    def estimate(self, bar: Bar) -> Decimal:
        """What a bar stands for by its length alone, in the unit of the labels."""
        length = bar.box.height if self.vertical else bar.box.width
        if self.zero is not None:
            length = self.zero - bar.box.cy
        return Decimal(f"{length:.3f}") * self.per_point

    @property
    def is_of_dots(self) -> bool:
        """Whether all bars are as small as the dots on a line, or as two of these in one."""
        boxes = [bar.box for bar in self.bars]
        return all(min(it.width, it.height) < _DOT > max(it.width, it.height) / 2 for it in boxes)

    def stacked_on(self, bar: Bar) -> list[Bar]:
        """Give the bars that are stacked on one that stands on the axis."""
        if bar.measures != "bar":
            return []
        return [other for other in self.bars if other.year == bar.year and other.measures != "bar"]


def find_charts(
    page: PdfPage, known: Known, named: Known | None = None, rows: Known | None = None
) -> Iterator[Chart]:
    """Yield the bar charts of a page, the one with the longest axis first.

    Args:
        page: the page.
        known: tells whether a text is the known name of a series.
        named: tells whether a text that stands at the bars, without a key, may name a series.
        rows: the same of a text that heads a row or column of figures.
    """
    axes = sorted(find_axes(page), key=lambda axis: (-len(axis.years), not axis.vertical))
    tables = find_tables(page, axes, rows or known)
    for axis in axes:
        charts = _beside_keys(page, axis, axes, known, tables)
        marks = marks_at(page.marks, axis, axes)
        if named and not charts:
            charts = _with_names(page, axis, named, marks, tables)
        yield from charts or _panels(page, axis, marks, tables)


def _with_names(
    page: PdfPage, axis: Axis, named: Known, marks: Sequence[Mark], tables: Sequence[DataTable]
) -> list[Chart]:
    """Read the chart over an axis whose series have their names at the bars, without keys.

    The one name in the colour of bars may be their title; others have to be in that of others.
    """
    from douane_report.document.charts.inline import are_mixed, coloured_names, names_at_bars

    for names_near, fewest in ((names_at_bars, 1), (coloured_names, 2)):
        keys = names_near(page, axis, named)
        sound = keys and not are_mixed(keys, tables)
        charts = _with_legend(page, axis, keys, marks, tables) if sound else []
        if charts and len({bar.series for chart in charts for bar in chart.bars}) >= fewest:
            return charts
    return []


def _beside_keys(
    page: PdfPage, axis: Axis, axes: Sequence[Axis], known: Known, tables: Sequence[DataTable]
) -> list[Chart]:
    """Read the chart over an axis whose legend has keys in the colours of the bars."""
    marks = marks_at(page.marks, axis, axes)
    keys = legend_keys(page, axis, known)
    marks = marks_by_years(marks, keys, axis) if keys else marks
    if may_hide_colours(keys, marks, axis):
        painted = page.derive(painted_marks)
        keys = legend_keys(page, axis, known, painted)
        marks = marks_by_years(marks_at(painted, axis, axes), keys, axis)
        keys = told_apart(keys, marks, axis)
    return _with_legend(page, axis, keys, marks, tables, axes)


def _with_legend(
    page: PdfPage,
    axis: Axis,
    keys: Legend,
    marks: Sequence[Mark],
    tables: Sequence[DataTable],
    axes: Sequence[Axis] = (),
) -> list[Chart]:
    """Read the chart over an axis whose series a legend names, and what is behind the axis."""
    every = [colour for key in keys for colour in key.colours]
    placed = with_years_at_blocks(axis, marks, every)
    slots = find_slots(marks, every, placed)
    if not any(slots):
        return []
    area = union([*(slot.box for group in slots for slot in group), axis.box])
    legend = one_per_colour(keys, area)
    colours = [key.colours[0] for key in legend]
    slots = find_slots(marks, colours, placed)
    slots = with_years_that_stand_out(slots, colours, marks, axis)
    drawn = [number for number, group in enumerate(slots) if group]
    if is_of_another(legend, drawn, area, axis, axes, page.marks):
        return []
    chart = _chart(page, axis, slots, tuple(key.name for key in legend), tables)
    if chart is None:
        return []
    behind = [key for key, group in zip(legend, slots, strict=True) if not group]
    return [chart, *_behind(page, axis, behind, marks, slots, tables)] if behind else [chart]


def _behind(
    page: PdfPage,
    axis: Axis,
    legend: Legend,
    marks: Sequence[Mark],
    others: Sequence[Sequence[Slot]],
    tables: Sequence[DataTable],
) -> Iterator[Chart]:
    """Read the bars of other series that run from the axis the other way."""
    from douane_report.document.charts.mirror import mirrored_axis, mirrored_marks, starts_at_axis

    vertical = axis.vertical
    colours = [key.colours[0] for key in legend]
    turned = mirrored_axis(axis, others)
    slots = find_slots(mirrored_marks(marks, vertical), colours, turned)
    if not any(slots) or not starts_at_axis(slots, others, axis):
        return
    chart = _chart(page, axis, slots, tuple(key.name for key in legend), tables, behind=True)
    if chart is not None and not any(bar.contradicted for bar in chart.bars):
        yield chart


def _panels(
    page: PdfPage, axis: Axis, marks: Sequence[Mark], tables: Sequence[DataTable]
) -> Iterator[Chart]:
    """Read the charts over an axis without a legend, each of one series that its title names."""
    from douane_report.document.charts.panels import find_panels

    for slots in find_panels(marks, axis):
        chart = _chart(page, axis, [slots], (), tables)
        if chart is None:
            continue
        borne_out = sum(bar.label is not None and not bar.contradicted for bar in chart.bars)
        if borne_out >= max(_BORNE_OUT, len(chart.bars) / 2):
            yield chart


def _chart(
    page: PdfPage,
    axis: Axis,
    slots: list[list[Slot]],
    series: tuple[Line, ...],
    tables: Sequence[DataTable],
    behind: bool = False,
) -> Chart | None:
    """Tie labels to bars; None when there are hardly any.

    Args:
        page: the page.
        axis: the years.
        slots: the bars of each series.
        series: the names of these.
        tables: the tables of figures of the page.
        behind: whether the bars are those behind the axis, as a mirror shows them.
    """
    tabled = None if behind else of_table(tables, axis, slots, series)
    if tabled and not tabled.refuted:
        return chart_of_table(page, axis, tabled)
    taken = {place for table in tables if table.years is not axis for place in table.places()}
    near = labels_near(page, slots, axis.vertical, behind)
    cells = [it for it in near if all(word.placed not in taken for word in it.line.words)]
    bars, per_point = match_labels(slots, cells, axis.vertical)
    if any(bar.contradicted for bar in bars):
        parts = [part for cell in cells for part in parted_labels(cell)]
        apart = match_labels(slots, [*cells, *parts], axis.vertical) if parts else None
        if apart and not any(bar.contradicted for bar in apart[0]):
            bars, per_point = apart
    if behind:
        from douane_report.document.charts.mirror import turned_back

        bars = [turned_back(bar, axis.vertical) for bar in bars]
        if sum(bar.label is not None for bar in bars) < min(2, len(bars)):
            return None
    elif sum(bar.label is not None and not bar.contradicted for bar in bars) < len(bars) / 2:
        lined = in_line(slots, cells, axis.vertical)
        confirmed = measure_labels(slots, lined, axis.vertical) if lined else None
        if confirmed and not any(bar.contradicted for bar in confirmed[0]):
            return make_chart(page, axis, series, *confirmed)
    if tabled and sum(bar.label is not None and not bar.contradicted for bar in bars) < 2:
        return chart_of_table(page, axis, tabled)
    if sum(bar.label is not None for bar in bars) < 2 and not behind:
        return None
    return make_chart(page, axis, series, bars, per_point)


def chart_of_table(page: PdfPage, axis: Axis, tabled: Tabled, reach: float = OVER) -> Chart:
    """Make a chart of what a table says of its bars.

    Args:
        page: the page.
        axis: the years.
        tabled: what the table says.
        reach: points above within which its title stands.
    """
    return make_chart(
        page, axis, tabled.series, tabled.bars, tabled.per_point, tabled.dashes, reach
    )


def make_chart(
    page: PdfPage,
    axis: Axis,
    series: tuple[Line, ...],
    bars: Sequence[Bar],
    per_point: Decimal,
    dashes: tuple[Dash, ...] = (),
    reach: float = OVER,
) -> Chart:
    """Make a chart of its bars, and of what stands around them."""
    tabled = [bar.label.line.placed for bar in bars if bar.tabled and bar.label]
    area = union([*(bar.box for bar in bars), axis.box, *tabled])
    labels = [label for bar in bars for label in (bar.label, bar.over) if label]
    used = {id(label.line) for label in labels}
    return Chart(
        page=page.number,
        series=series,
        bars=tuple(bars),
        area=area,
        around=lines_around(page, area, used, reach),
        below=lines_below(page, area),
        per_point=per_point,
        vertical=axis.vertical,
        dashes=dashes,
    )
