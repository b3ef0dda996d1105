"""Backgrounds that lines in the colour around them part, as the eye sees them."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.model import Box, Mark
from douane_report.document.rules import crossing_heights

_SEAM = 1.0
"""How far two shapes that look like one may stand apart, in points."""

_THICKEST = 12.0
"""Thickness in points up to which a shape is a line; that of a stroke counts twice."""

_ACROSS = 0.9
"""Share of a background that a line runs across at least where it parts it."""


def parted_by_lines(ground: Mark, marks: Sequence[Mark]) -> list[Box]:
    """Give the backgrounds that one looks like where lines in the colour around it part it.

    Lines in another colour are rules within it.
    """
    own = ground.box
    around = [it.colour for it in marks if it.box != own and it.box.contains(own)]
    paint = around[-1] if around else "#ffffff"
    lines = [it for it in marks if it.colour == paint != ground.colour]
    turned = [it._replace(box=_turned(it.box)) for it in lines]
    columns = [it for row in _rows(own, lines) for it in _rows(_turned(row), turned)]
    return [cell for column in columns for cell in _rows(_turned(column), lines)]


def _rows(box: Box, lines: Sequence[Mark]) -> list[Box]:
    """The parts of a box between the lines that run across it from side to side."""
    thin = [
        it._replace(box=it.box._replace(top=it.box.cy, bottom=it.box.cy))
        for it in lines
        if it.box.height <= _THICKEST and box.top + _SEAM < it.box.cy < box.bottom - _SEAM
    ]
    edges = crossing_heights(thin, box, tallest=_THICKEST, share=_ACROSS)
    return [
        box._replace(top=top, bottom=bottom)
        for top, bottom in pairwise([box.top, *edges, box.bottom])
    ]


def _turned(box: Box) -> Box:
    """A box with its columns as rows, or these as columns again."""
    return Box(box.top, box.x0, box.bottom, box.x1)
