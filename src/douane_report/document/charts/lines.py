"""Line charts of a PDF page: lines over the years of an axis, and the figure at each point.

They are given as charts whose bars are the points. The height of a point is to its label what the
length of a bar is, but nought need not be at the axis.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from douane_report.document.cells import FigureCell
from douane_report.document.charts.axes import Axis, find_axes
from douane_report.document.charts.bar_chart import Chart, make_chart
from douane_report.document.charts.bars import Bar
from douane_report.document.charts.labels import labels_near, parted_labels
from douane_report.document.charts.legend import SAME_COLOUR, Legend, legend_keys, one_per_colour
from douane_report.document.charts.line_fit import Dot, fit_of, near_labels
from douane_report.document.charts.line_labels import Given, give_labels
from douane_report.document.charts.line_names import names_at_ends
from douane_report.document.charts.line_points import Points, lines_over, pitch_of
from douane_report.document.colour import distance
from douane_report.document.model import Known, Line, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.pdfium.strokes import Stroke

_BORNE_OUT = 3
"""Fewest labels that their points bear out, where no legend says what the line is."""

_THIN, _SHORT, _LONG = 4.5, 5.0, 44.0
"""Greatest height, least and greatest width of a short line that is a key, in points."""

_KEY = 6.0
"""Height of the key that such a line is taken for."""

_OUTSIDE = 2.0
"""Points beyond the first and last year from which a figure may be one of a scale."""

_SCALE = 3
"""Fewest figures in a column that are a scale."""

_APART = 0.25
"""How far from each year two figures are that are read as one, in steps from year to year."""

_FLUSH = 1.5
"""Points within which figures in a column are flush."""


def find_line_charts(
    page: PdfPage, known: Known, named: Known | None = None, rows: Known | None = None
) -> Iterator[Chart]:
    """Yield the line charts of a page, the one with the longest axis first.

    Args:
        page: the page.
        known: tells whether a text is the known name of a series.
        named: tells whether a text in the colour of a line, without a key, may name it.
        rows: not used; tables are read without lines.
    """
    axes = [axis for axis in find_axes(page) if axis.vertical]
    strokes = page.derive(strokes_of) if axes else ()
    for axis in sorted(axes, key=lambda it: -len(it.years)):
        lines = lines_over(strokes, axis, axes)
        chart = _chart(page, axis, lines, _legend(page, axis, known, named, lines))
        if chart is not None:
            yield chart


def strokes_of(page: PdfPage) -> tuple[Stroke, ...]:
    """Give the lines that are drawn on a page, as :meth:`PdfPage.derive` keeps them."""
    return page.strokes()


def _legend(
    page: PdfPage,
    axis: Axis,
    known: Known,
    named: Known | None,
    lines: Sequence[tuple[str, Points]],
) -> Legend:
    """Give the names of lines: beside keys, in the colours of lines, or at their ends."""
    if not lines:
        return []
    area = union([*(point.box for _, points in lines for point in points), axis.box])
    keys = legend_keys(page, axis, known, [as_key(mark) for mark in page.marks])
    legend = _of_lines(one_per_colour(keys, area), lines)
    if not legend and named:
        from douane_report.document.charts.inline import coloured_names

        legend = _of_lines(one_per_colour(coloured_names(page, axis, named), area), lines)
    return legend or (names_at_ends(page, named, lines) if named else [])


def as_key(mark: Mark) -> Mark:
    """Take a short level line for a key of the usual height."""
    box = mark.box
    if box.height > _THIN or not _SHORT <= box.width <= _LONG:
        return mark
    high = box._replace(top=box.cy - _KEY / 2, bottom=box.cy + _KEY / 2)
    return mark._replace(box=high, stroked=False)


def _of_lines(legend: Legend, lines: Sequence[tuple[str, Points]]) -> Legend:
    """Keep the names of which there is a line."""
    return [key for key in legend if line_of(key.colours[0], lines) is not None]


def line_of(colour: str, lines: Sequence[tuple[str, Points]]) -> int | None:
    """Give the number of the line that is in a colour."""
    near = [
        (distance(colour, other), at)
        for at, (other, _) in enumerate(lines)
        if distance(colour, other) <= SAME_COLOUR
    ]
    return min(near)[1] if near else None


def _chart(
    page: PdfPage, axis: Axis, lines: Sequence[tuple[str, Points]], legend: Legend
) -> Chart | None:
    """Give the points of the lines that have a name their labels; None when there are hardly any.

    Lines without a name have labels too, which are not those of others. One line alone may have
    its title for a name.
    """
    if not lines or (not legend and len(lines) > 1):
        return None
    dots = [Dot(at, colour, point) for at, (colour, points) in enumerate(lines) for point in points]
    cells = labels_at(page, lines, pitch_of(axis))
    near = near_labels(dots, cells, pitch_of(axis))
    fit = fit_of(dots, cells, near)
    given = give_labels(dots, cells, near, fit)
    names = {line_of(key.colours[0], lines): at for at, key in enumerate(legend)} or {0: 0}
    bars = [
        _bar(dot, names[dot.line], label)
        for dot, label in zip(dots, given, strict=True)
        if dot.line in names
    ]
    sure = sum(label.cell is not None and not label.contradicted for label in given)
    if sure < 2 or (not legend and (fit is None or sure < _BORNE_OUT)):
        return None
    series: tuple[Line, ...] = tuple(key.name for key in legend)
    per_point = Decimal(f"{fit.per_point:.9f}") if fit else Decimal(0)
    chart = make_chart(page, axis, series, bars, per_point)
    return chart._replace(zero=fit.zero if fit else axis.box.top)


def _bar(dot: Dot, series: int, label: Given) -> Bar:
    return Bar(
        dot.slot.box,
        series,
        dot.slot.year,
        label.cell,
        contradicted=label.contradicted,
        unsure=label.unsure,
    )


def labels_at(page: PdfPage, lines: Sequence[tuple[str, Points]], pitch: float) -> list[FigureCell]:
    """Give the figures around the points, but for those of a scale beside them.

    Two that stand so close that they could be one figure are taken apart.
    """
    slots = [points for _, points in lines]
    years = [point.box.cx for points in slots for point in points]
    found: list[FigureCell] = []
    for cell in labels_near(page, slots, True):
        parts = list(parted_labels(cell))
        apart = parts and min(abs(cell.line.placed.cx - x) for x in years) > _APART * pitch
        found += parts if apart else [cell]
    left, right = min(years) - _OUTSIDE, max(years) + _OUTSIDE
    outside = [it for it in found if it.line.placed.x1 < left or it.line.placed.x0 > right]
    return [it for it in found if it not in outside or not _is_of_scale(it, outside)]


def _is_of_scale(cell: FigureCell, others: Sequence[FigureCell]) -> bool:
    """Whether a figure stands in a column of several."""
    box = cell.line.placed
    flush = [
        it
        for it in others
        if min(abs(it.line.placed.x0 - box.x0), abs(it.line.placed.x1 - box.x1)) < _FLUSH
    ]
    return len(flush) >= _SCALE
