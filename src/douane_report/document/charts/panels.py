"""Bars of a chart without a legend: one series, whose name can only be its title.

Without a legend no colour says which shapes are bars. They are those that look alike: of one
width, in one place at their year, from one line. The bars of one year may be in another colour,
to make them stand out.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.charts.alike import ALIKE, are_alike, shapes_on
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import Slot
from douane_report.document.model import Mark

_LEAST_BARS = 3
"""Fewest bars that make a chart when no legend names them."""


def find_panels(marks: Sequence[Mark], axis: Axis) -> list[list[Slot]]:
    """Give the sets of bars over an axis; none where bars of two sets stand in one place.

    Args:
        marks: painted shapes of the page.
        axis: the years.
    """
    groups: list[list[Slot]] = []
    for slot, _ in shapes_on(marks, axis):
        group = next((it for it in groups if are_alike(it[0], slot, axis)), None)
        if group is None:
            groups.append([slot])
        elif all(slot.box != other.box for other in group):
            group.append(slot)
    panels = [group for group in groups if len(group) >= _LEAST_BARS and not _level(group, axis)]
    return [panel for panel in panels if _alone(panel, panels, axis)]


def _level(group: Sequence[Slot], axis: Axis) -> bool:
    """Whether all shapes are equally long, as the tracks behind bars are."""
    lengths = [slot.box.height if axis.vertical else slot.box.width for slot in group]
    return max(lengths) - min(lengths) < ALIKE


def _alone(panel: Sequence[Slot], panels: Sequence[Sequence[Slot]], axis: Axis) -> bool:
    """Whether there is one bar a year, and no other bars stand beside or on these."""
    if len({slot.year for slot in panel}) < len(panel):
        return False
    low, high = _extent(panel, axis)
    return all(
        other is panel or _extent(other, axis)[1] <= low + ALIKE or _extent(other, axis)[0] >= high
        for other in panels
    )


def _extent(panel: Sequence[Slot], axis: Axis) -> tuple[float, float]:
    """Where the bars of a panel start and end, along their length."""
    edges: Iterator[tuple[float, float]] = (
        (slot.box.top, slot.box.bottom) if axis.vertical else (slot.box.x0, slot.box.x1)
        for slot in panel
    )
    starts, ends = zip(*edges, strict=True)
    return min(starts), max(ends)
