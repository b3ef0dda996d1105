"""Whose legend it is, where several charts of a page have bars in its colours.

In the colours of the house a chart of something else has bars in a colour of our legend as well,
and would be taken for a series of ours. It has none in the other colours, and is farther from it.
"""

from collections.abc import Sequence

from douane_report.document.charts.axes import Axis, before_next_axis
from douane_report.document.charts.bars import find_slots
from douane_report.document.charts.legend import Legend
from douane_report.document.model import Box, Mark, union


def is_of_another(
    legend: Legend,
    drawn: Sequence[int],
    area: Box,
    axis: Axis,
    axes: Sequence[Axis],
    marks: Sequence[Mark],
) -> bool:
    """Whether a legend is that of a chart that is nearer to it, and has bars of more series.

    Args:
        legend: names and colours.
        drawn: numbers of those that have bars over an axis.
        area: where these and the axis stand.
        axis: the axis.
        axes: all axes of the page.
        marks: the painted shapes of the page.
    """
    if len(drawn) == len(legend):
        return False
    colours = [key.colours[0] for key in legend]
    for other in axes:
        if other is axis:
            continue
        slots = find_slots(before_next_axis(marks, other, axes), colours, other)
        if sum(bool(group) for group in slots) <= len(drawn):
            continue
        place = union([*(slot.box for group in slots for slot in group), other.box])
        if all(_is_nearer(legend[at].name.placed, place, area) for at in drawn):
            return True
    return False


def _is_nearer(name: Box, to: Box, than: Box) -> bool:
    return name.gap(to) < name.gap(than)
