"""Charts seen in a mirror: bars that run to the left of their axis, or hang down from it.

A butterfly has one series on either side of the years. Seen in a mirror the second is a chart
like any other; what was read there is turned back.
"""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import Bar, Slot, base_of
from douane_report.document.model import Box, Mark

_THICK = 1.0
"""Points that years take up in a mirror that shows the other side of their axis."""

_MARGINS = 36.0
"""Most white between the bars on either side of the years, in points."""


def mirrored_box(box: Box, vertical: bool) -> Box:
    """Turn a box over, along the bars."""
    if vertical:
        return box._replace(top=-box.bottom, bottom=-box.top)
    return box._replace(x0=-box.x1, x1=-box.x0)


def mirrored_marks(marks: Sequence[Mark], vertical: bool) -> list[Mark]:
    """Turn the filled shapes of a page over."""
    return [
        mark._replace(box=mirrored_box(mark.box, vertical))
        for mark in marks
        if mark.kind == "path" and not mark.stroked
    ]


def mirrored_axis(axis: Axis, slots: Sequence[Sequence[Slot]]) -> Axis:
    """Give the axis as it is seen from behind the bars that run the usual way.

    Args:
        axis: the years.
        slots: these bars, one at least.
    """
    base = base_of(slots, axis.vertical)
    years = []
    for year, box in axis.years:
        if axis.vertical:
            edge = box._replace(top=base, bottom=base + _THICK)
        else:
            edge = box._replace(x0=base - _THICK, x1=base)
        years.append((year, mirrored_box(edge, axis.vertical)))
    return axis._replace(years=tuple(years))


def starts_at_axis(
    slots: Sequence[Sequence[Slot]], others: Sequence[Sequence[Slot]], axis: Axis
) -> bool:
    """Whether bars in a mirror start where the others do, or just behind the years.

    Args:
        slots: the bars as the mirror shows them, one at least.
        others: the bars that run the usual way, one at least.
        axis: the years.
    """
    years = axis.box.height if axis.vertical else axis.box.width
    apart = abs(base_of(slots, axis.vertical) + base_of(others, axis.vertical))
    return apart <= years + _MARGINS


def mirrored_cell(cell: FigureCell, vertical: bool) -> FigureCell:
    """Turn a figure over."""
    words = tuple(
        word._replace(box=mirrored_box(word.placed, vertical)) for word in cell.line.words
    )
    return cell._replace(line=cell.line._replace(words=words))


def turned_back(bar: Bar, vertical: bool) -> Bar:
    """Give a bar that was read in a mirror as it stands on the page.

    Args:
        bar: the bar.
        vertical: whether the bars stand up or hang down.
    """
    label, over = (it and mirrored_cell(it, vertical) for it in (bar.label, bar.over))
    return bar._replace(box=mirrored_box(bar.box, vertical), label=label, over=over)
