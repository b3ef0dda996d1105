"""Marks that are lamps of a light: which of a row is on, and which columns are one light.

A traffic light has a lamp for each colour in every row, of which one is lit. Its lamps stand in
columns of their own, but those are no columns of different years.
"""

from collections.abc import Collection, Iterable, Sequence

from douane_report.document.model import Box, Mark, union
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet

_LEVEL = 1.5
"""By how much the middles of the lamps of one light may differ, in points."""

_APART = 3.2
"""How far two lamps of a light may be apart, in widths of a lamp: another may be in between."""


def lit(marks: Iterable[Mark]) -> list[Mark]:
    """Leave out marks that are but an outline beside one that is filled, as lamps that are off."""
    found = list(marks)
    filled = [mark for mark in found if not mark.stroked]
    return filled or found


def as_lights(spans: Sequence[Box], marks: Collection[Mark], sheet: Sheet) -> list[Box]:
    """Join the columns of lamps that make up one light.

    Args:
        spans: where the columns of marks stand, from the left.
        marks: the marks that are lit.
        sheet: the page, on which the lamps that are off stand as well.
    """
    lights: list[Box] = []
    for span in spans:
        if lights and _is_one_light(lights[-1], span, marks, sheet):
            lights[-1] = union([lights[-1], span])
        else:
            lights.append(span)
    return lights


def _is_one_light(one: Box, other: Box, marks: Collection[Mark], sheet: Sheet) -> bool:
    """Whether no row has two lamps lit, and beside each that is lit there is one that is off."""
    own = [[mark for mark in marks if _is_in(mark.box, span)] for span in (one, other)]
    if not own[0] or not own[1] or other.x0 - one.x1 > _APART * own[1][0].box.width:
        return False
    if any(abs(a.box.cy - b.box.cy) <= a.box.height for a in own[0] for b in own[1]):
        return False
    return all(
        any(_is_lamp_beside(shape, mark, span, marks) for shape in sheet.page.marks)
        for span, others in ((other, own[0]), (one, own[1]))
        for mark in others
    )


def _is_lamp_beside(shape: Mark, mark: Mark, span: Box, marks: Collection[Mark]) -> bool:
    """Whether a shape is a lamp of the size of one that is lit, level with it, and off."""
    box, slack = mark.box, 1.0 + 0.15 * mark.box.width
    return (
        _is_in(shape.box, span)
        and abs(shape.box.cy - box.cy) <= _LEVEL
        and abs(shape.box.width - box.width) <= slack
        and abs(shape.box.height - box.height) <= slack
        and shape not in marks
    )


def _is_in(box: Box, span: Box) -> bool:
    return span.x0 - _LEVEL <= box.cx <= span.x1 + _LEVEL
