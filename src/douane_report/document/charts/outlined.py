"""Bars of which only the outline is drawn, as that of a total around the part that is filled.

An outline says little: frames, grids and the edges of filled bars are outlines as well. Several
that are alike in all but their length, start from one line and have a year each are bars.
"""

from collections.abc import Sequence

from douane_report.document.charts.alike import ALIKE, are_alike, is_seen
from douane_report.document.charts.axes import Axis, before_next_axis
from douane_report.document.charts.bars import Slot, slot_of
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark

_FEWEST = 3
"""Fewest outlines that are bars."""

_NARROWEST = 4.0
"""Least width and length of an outline that is no line, in points."""

_EDGE = 2.5
"""Points by which the outline of a filled shape goes beyond it at most."""


def marks_at(marks: Sequence[Mark], axis: Axis, axes: Sequence[Axis]) -> Sequence[Mark]:
    """Give the shapes of a page that may be bars at an axis, outlines that are bars as if filled.

    Args:
        marks: the shapes, in painting order.
        axis: the axis whose bars are sought.
        axes: all axes of the page, beyond which the bars of another begin.
    """
    return _with_outlines(before_next_axis(marks, axis, axes), axis)


def _with_outlines(marks: Sequence[Mark], axis: Axis) -> Sequence[Mark]:
    filled = [it.box for it in marks if it.kind == "path" and not it.stroked and is_seen(it)]
    groups: list[list[tuple[int, Slot]]] = []
    for at, mark in enumerate(marks):
        slot = _slot(mark, axis)
        if slot is None:
            continue
        group = next((it for it in groups if _are_of_one(it[0], (at, slot), marks, axis)), None)
        if group is None:
            groups.append([(at, slot)])
        else:
            group.append((at, slot))
    bars = {
        at: box
        for group in groups
        if _are_bars([slot for _, slot in group], filled, axis)
        for (at, _), box in zip(group, _on_base(group, filled, axis), strict=True)
    }
    if not bars:
        return marks
    return [
        it._replace(box=bars[at], stroked=False) if at in bars else it
        for at, it in enumerate(marks)
    ]


def _slot(mark: Mark, axis: Axis) -> Slot | None:
    """Take an outline as a bar where one may stand."""
    if not (mark.stroked and mark.colour) or min(mark.box.width, mark.box.height) < _NARROWEST:
        return None
    return slot_of(mark._replace(stroked=False), mark.colour, axis)


def _are_of_one(
    one: tuple[int, Slot], other: tuple[int, Slot], marks: Sequence[Mark], axis: Axis
) -> bool:
    colours = (marks[one[0]].colour, marks[other[0]].colour)
    return distance(*colours) <= SAME_COLOUR and are_alike(one[1], other[1], axis)


def _are_bars(slots: Sequence[Slot], filled: Sequence[Box], axis: Axis) -> bool:
    """Whether outlines that are alike have a year each and are not all as long, nor are edges."""
    lengths = [it.box.height if axis.vertical else it.box.width for it in slots]
    return (
        len(slots) >= _FEWEST
        and len({slot.year for slot in slots}) == len(slots)
        and max(lengths) - min(lengths) >= ALIKE
        and not any(_is_edge(slot.box, box) for slot in slots for box in filled)
    )


def _is_edge(outline: Box, box: Box) -> bool:
    """Whether an outline is the edge of a filled shape."""
    return all(abs(mine - theirs) <= _EDGE for mine, theirs in zip(outline, box, strict=True))


def _on_base(group: Sequence[tuple[int, Slot]], filled: Sequence[Box], axis: Axis) -> list[Box]:
    """Give outlines from where the filled bars in them start: beyond that is the pen's line."""
    boxes = [slot.box for _, slot in group]
    inside = [it for it in filled if any(box.contains(it) for box in boxes)]
    if axis.vertical:
        bottoms = [it.bottom for it in inside if boxes[0].bottom - it.bottom <= _EDGE]
        return [box._replace(bottom=max(bottoms, default=box.bottom)) for box in boxes]
    starts = [it.x0 for it in inside if it.x0 - boxes[0].x0 <= _EDGE]
    return [box._replace(x0=min(starts, default=box.x0)) for box in boxes]
