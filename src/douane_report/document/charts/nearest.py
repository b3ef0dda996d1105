"""Bars that stand by the years of an axis, where others in their colours stand farther off.

A chart over this one may have names in place of years, so that no other axis parts the two. In
the colours of the house its bars look like ours, and there may be more of them.
"""

from collections.abc import Sequence

from douane_report.document.charts.alike import ALIKE
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import Slot, base_of, shapes_of, standing_on
from douane_report.document.charts.legend import Legend
from douane_report.document.model import Mark

_FAR = 24.0
"""Widest space between years and the bars at them, in points."""

_APART = 12.0
"""Narrowest space between two charts, in points: that of a line of text."""

_LEAST_BARS = 3
"""Fewest bars that make a chart."""

_SAME_BASE = 1.2
"""Points within which bars start from one line."""


def marks_by_years(marks: Sequence[Mark], keys: Legend, axis: Axis) -> Sequence[Mark]:
    """Give the shapes of a page without those of another chart farther off from the years.

    They are all given where no bars of different lengths stand by the years, or no others in
    their colours start from one line beyond the longest of these.

    Args:
        marks: the shapes.
        keys: the names in legends near the axis.
        axis: the years.
    """
    vertical = axis.vertical
    colours = {colour for key in keys for colour in key.colours}
    shapes = [slot for colour in colours for slot in shapes_of(marks, colour, axis)]
    near = [slot for slot in shapes if _off(slot, axis) <= _FAR]
    if len(near) < _LEAST_BARS or len(shapes) < len(near) + _LEAST_BARS:
        return marks
    base = base_of([near], vertical)
    bars = [slot for slot in near if abs(_start(slot, vertical) - base) < _SAME_BASE]
    lengths = [slot.lengths(base, vertical)[0] for slot in bars]
    if len({slot.year for slot in bars}) < _LEAST_BARS or max(lengths) - min(lengths) < ALIKE:
        return marks
    # Their ends, with what is stacked on them.
    whole = standing_on(shapes, base, vertical)
    if vertical:
        limit = min(slot.box.top for slot in whole) - _APART
        others = [slot for slot in shapes if slot.box.bottom <= limit]
        rest = [mark for mark in marks if mark.box.bottom > limit]
    else:
        limit = max(slot.box.x1 for slot in whole) + _APART
        others = [slot for slot in shapes if slot.box.x0 >= limit]
        rest = [mark for mark in marks if mark.box.x0 < limit]
    if not others:
        return marks
    start = base_of([others], vertical)
    level = sum(abs(_start(slot, vertical) - start) < _SAME_BASE for slot in others)
    return rest if level >= _LEAST_BARS else marks


def _start(slot: Slot, vertical: bool) -> float:
    return slot.box.bottom if vertical else slot.box.x0


def _off(slot: Slot, axis: Axis) -> float:
    """How far from the years a bar starts."""
    if axis.vertical:
        return axis.box.top - slot.box.bottom
    return slot.box.x0 - axis.box.x1
