"""Bars with a line over them: the series of a bar chart that is drawn as a line.

The line is measured as the bars are, from the axis: only figures that the heights of its points
bear out are its own. A line that is drawn to another scale is left out.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.axes import Axis, find_axes
from douane_report.document.charts.bar_chart import Chart, make_chart
from douane_report.document.charts.bars import Bar, Slot, base_of
from douane_report.document.charts.labels import labels_near
from douane_report.document.charts.legend import legend_keys, one_per_colour
from douane_report.document.charts.line_fit import Dot, Fit, near_labels
from douane_report.document.charts.line_labels import Given, give_labels
from douane_report.document.charts.line_points import Points, lines_over, pitch_of
from douane_report.document.charts.lines import as_key, labels_at, line_of, strokes_of
from douane_report.document.charts.match import match_labels
from douane_report.document.charts.stack import value_of
from douane_report.document.model import Known, Line
from douane_report.document.pdf import PdfPage

_DOT = 12.0
"""Width in points that no dot on a line has."""

_BORNE_OUT = 2
"""Fewest figures that the points of a line bear out."""

_APART = 1.5
"""Points by which figures of a bar and a point must fit these better than the other way round."""


class _Line(NamedTuple):
    """A line with its name, and what each of its points is given."""

    name: Line
    points: Points
    given: Sequence[Given]

    @property
    def is_borne_out(self) -> bool:
        """Whether most of its points bear out a figure."""
        sure = sum(bool(it.cell) and not (it.contradicted or it.unsure) for it in self.given)
        return sure >= _BORNE_OUT and 2 * sure > len(self.points)


def with_lines(chart: Chart, page: PdfPage, known: Known) -> Chart:
    """Give a chart of upright bars with the series that are lines over them.

    Args:
        chart: the chart.
        page: its page.
        known: tells whether a text is the known name of a series.
    """
    if not chart.vertical or not chart.series or chart.zero is not None or chart.per_point <= 0:
        return chart
    axes = [axis for axis in find_axes(page) if axis.vertical]
    axis = next((it for it in axes if chart.area.contains(it.box, slack=1)), None)
    lines = lines_over(page.derive(strokes_of), axis, axes) if axis else []
    if axis is None or not lines:
        return chart
    names = _names(page, chart, axis, known, lines)
    chart = _without_dots(page, chart, {name.text for name in names.values()})
    fit = Fit(_base(chart), float(chart.per_point))
    found = [it for it in _read(page, chart, lines, names, fit, pitch_of(axis)) if it.is_borne_out]
    return _with(page, chart, axis, found, fit) if found else chart


def _base(chart: Chart) -> float:
    """Give the height on the page at which the bars start."""
    standing = [bar for bar in chart.bars if bar.measures == "bar"] or chart.bars
    return base_of([[Slot(bar.year, bar.box) for bar in standing]], True)


def _names(
    page: PdfPage,
    chart: Chart,
    axis: Axis,
    known: Known,
    lines: Sequence[tuple[str, Points]],
) -> dict[int, Line]:
    """Give the names of lines that the legend has, and that are not those of bars."""
    drawn = {chart.series[bar.series].text for bar in chart.bars if bar.box.width >= _DOT}
    keys = legend_keys(page, axis, known, [as_key(mark) for mark in page.marks])
    return {
        at: key.name
        for key in one_per_colour(keys, chart.area)
        if key.name.text not in drawn and (at := line_of(key.colours[0], lines)) is not None
    }


def _without_dots(page: PdfPage, chart: Chart, names: Set[str]) -> Chart:
    """Give a chart without the dots on lines that stand at the ends of bars, as if stacked."""
    bars = [bar for bar in chart.bars if chart.series[bar.series].text not in names]
    if not bars or len(bars) == len(chart.bars):
        return chart
    slots = [
        [Slot(bar.year, bar.box) for bar in bars if bar.series == at]
        for at in range(len(chart.series))
    ]
    bars, per_point = match_labels(slots, labels_near(page, slots, True), True)
    return chart._replace(bars=tuple(bars), per_point=per_point)


def _read(
    page: PdfPage,
    chart: Chart,
    lines: Sequence[tuple[str, Points]],
    names: Mapping[int, Line],
    fit: Fit,
    pitch: float,
) -> Iterator[_Line]:
    """Give the points of the named lines the figures around them that are those of no bar."""
    labels = [label for bar in chart.bars for label in (bar.label, bar.over) if label]
    taken = {word.placed for label in labels for word in label.line.words}
    cells = [
        cell
        for cell in (labels_at(page, lines, pitch) if names else ())
        if all(word.placed not in taken for word in cell.line.words)
    ]
    dots = [Dot(at, lines[at][0], point) for at in names for point in lines[at][1]]
    given = give_labels(dots, cells, near_labels(dots, cells, pitch), fit)
    for at, name in names.items():
        own = [label for dot, label in zip(dots, given, strict=True) if dot.line == at]
        yield _Line(name, lines[at][1], own)


def _with(page: PdfPage, chart: Chart, axis: Axis, lines: Sequence[_Line], fit: Fit) -> Chart:
    """Give a chart with lines, each point as a thin bar from the axis."""
    series = list(chart.series)
    bars = list(chart.bars)
    for line in lines:
        texts = [name.text for name in series]
        if line.name.text not in texts:
            series.append(line.name)
            texts.append(line.name.text)
        index = texts.index(line.name.text)
        for point, given in zip(line.points, line.given, strict=True):
            rivals = [bar for bar in bars if _may_be_swapped(bar, point, given.cell, fit)]
            bars = [bar._replace(unsure=bar.unsure or bar in rivals) for bar in bars]
            bars.append(
                Bar(
                    point.box._replace(top=point.box.cy, bottom=fit.zero),
                    index,
                    point.year,
                    given.cell,
                    contradicted=given.contradicted,
                    unsure=given.unsure or bool(rivals),
                )
            )
    return make_chart(page, axis, tuple(series), bars, chart.per_point, chart.dashes)


def _may_be_swapped(bar: Bar, point: Slot, label: FigureCell | None, fit: Fit) -> bool:
    """Whether a bar and a point of one year are so close that each may have the other's figure.

    So may a point without a figure have that of the bar.
    """
    if bar.year != point.year or bar.label is None:
        return False
    end = Dot(-1, "", Slot(bar.year, bar.box._replace(bottom=bar.box.top)))
    dot = Dot(0, "", point)
    straight, swapped = fit.off(end, bar.label), fit.off(dot, bar.label)
    if label is not None:
        if value_of(bar.label) == value_of(label):
            return False
        straight, swapped = straight + fit.off(dot, label), swapped + fit.off(end, label)
    return swapped < straight + _APART
