"""Backgrounds that lines in the colour around them part, as the eye sees them."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from douane_report.document.model import Box, Mark
from douane_report.document.rules import crossing_heights

_SEAM = 1.0
"""How far two shapes that look like one may stand apart, in points."""

_THICKEST = 12.0
"""Thickness in points up to which a shape is a line; that of a stroke counts twice."""

_ACROSS = 0.97
"""Share of a background that a line runs across at least where it parts it."""


def parted_by_lines(
    ground: Mark,
    marks: Sequence[Mark],
    *,
    is_one: Callable[[Box], bool] = lambda box: False,
    thickest: float = _THICKEST,
) -> list[Box]:
    """Give the backgrounds that one looks like where lines in the colour around it part it.

    Lines in another colour are rules within it. The parts meet in the middle of a line.

    Args:
        ground: the background.
        marks: what is painted on its page, in that order.
        is_one: tells of a part that no line in it parts it any further.
        thickest: thickness in points up to which a shape is a line.
    """
    own = ground.box
    around = [it.colour for it in marks if it.box != own and it.box.contains(own)]
    paint = around[-1] if around else "#ffffff"
    lines = [it for it in marks if it.colour == paint != ground.colour]
    turned = [it._replace(box=_turned(it.box)) for it in lines]

    def parts_of(box: Box) -> list[Box]:
        rows = [] if is_one(box) else _rows(box, lines, thickest)
        cells = [_turned(it) for row in rows for it in _rows(_turned(row), turned, thickest)]
        return [part for it in cells for part in parts_of(it)] if len(cells) > 1 else [box]

    return parts_of(own)


def _rows(box: Box, lines: Sequence[Mark], thickest: float) -> list[Box]:
    """The parts of a box between the lines that run across it from side to side."""
    thin = [
        it._replace(box=it.box._replace(top=it.box.cy, bottom=it.box.cy))
        for it in lines
        if it.box.height <= thickest and box.top + _SEAM < it.box.cy < box.bottom - _SEAM
    ]
    edges = crossing_heights(thin, box, tallest=thickest, share=_ACROSS)
    return [
        box._replace(top=top, bottom=bottom)
        for top, bottom in pairwise([box.top, *edges, box.bottom])
    ]


def _turned(box: Box) -> Box:
    """A box with its columns as rows, or these as columns again."""
    return Box(box.top, box.x0, box.bottom, box.x1)
