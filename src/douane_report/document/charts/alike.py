"""Shapes that look like bars of one series: of one width, in one place at their year."""

from collections.abc import Sequence

from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import Slot, slot_of
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.colour import contrast, distance
from douane_report.document.model import Mark

ALIKE = 1.2
"""Points by which the width, the place and the start of bars may differ."""

_SEEN = 1.1
"""Least contrast with white of a bar."""


def shapes_on(marks: Sequence[Mark], axis: Axis) -> list[tuple[Slot, str]]:
    """Give the shapes of any colour that stand where a bar may, and their colours."""
    return [
        (slot, mark.colour)
        for mark in marks
        if mark.kind == "path"
        and is_seen(mark)
        and (slot := slot_of(mark, mark.colour or "#ffffff", axis)) is not None
    ]


def is_seen(mark: Mark) -> bool:
    """Whether the colour of a shape, as far as it is known, stands out from white paper."""
    return not mark.colour or contrast(mark.colour, "#ffffff") >= _SEEN


def are_alike(one: Slot, other: Slot, axis: Axis) -> bool:
    """Whether two shapes may be bars of one series."""
    a, b = _shape(one, axis), _shape(other, axis)
    return all(abs(p - q) <= ALIKE for p, q in zip(a, b, strict=True))


def _shape(slot: Slot, axis: Axis) -> tuple[float, float, float]:
    """Width of a bar, where it starts, and how far it is from the middle of its year."""
    at = next(box for year, box in axis.years if year == slot.year)
    box = slot.box
    if axis.vertical:
        return box.width, box.bottom, box.cx - at.cx
    return box.height, box.x0, box.cy - at.cy


def with_years_that_stand_out(
    slots: Sequence[Sequence[Slot]], colours: Sequence[str], marks: Sequence[Mark], axis: Axis
) -> list[list[Slot]]:
    """Add the bars of years that are drawn in a colour of their own, as the last may be.

    Such a bar is like the others of its series in all but its colour; a shape of that colour
    at another year too (a track behind the bars, a further series) is none.
    """
    years = [year for year, _ in axis.years]
    if all(len(group) in (0, len(years)) for group in slots):
        return [list(group) for group in slots]
    shapes = [
        (slot, colour)
        for slot, colour in shapes_on(marks, axis)
        if all(distance(colour or "#ffffff", it) > SAME_COLOUR for it in colours)
    ]
    extra = [_that_stands_out(group, shapes, axis) for group in slots]
    return [
        [*group, slot] if slot is not None and extra.count(slot) == 1 else list(group)
        for group, slot in zip(slots, extra, strict=True)
    ]


def _that_stands_out(
    group: Sequence[Slot], shapes: Sequence[tuple[Slot, str]], axis: Axis
) -> Slot | None:
    """Give the one shape that is like all bars of a series, at a year where it has none yet."""
    if len(group) < 2 or not all(are_alike(slot, group[0], axis) for slot in group):
        return None
    like = [slot for slot, _ in shapes if are_alike(slot, group[0], axis)]
    if len(like) != 1 or like[0].year in {slot.year for slot in group}:
        return None
    return like[0]
