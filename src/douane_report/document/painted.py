"""Backgrounds as the eye sees them: cells put together, and what is cut by strips parted."""

from collections.abc import Sequence

from douane_report.document.model import Box, union
from douane_report.document.painted_lines import parted_by_lines
from douane_report.document.pdf import PdfPage

_SEAM = 1.0
"""How far two shapes that look like one may stand apart, in points."""

_GUTTER = 40.0
"""Widest strip between the parts of a ground, in points: a pen of half of that may be its own."""

Heads = Sequence[Sequence[Box]]
"""Boxes of several kinds, of each of which a card has one."""


def joined(page: PdfPage) -> list[Box]:
    """Give the strips that shapes of one height make up, side by side, in whatever colours."""
    shapes = {mark.box for mark in page.marks if mark.kind == "path" and not mark.stroked}
    strips: list[list[Box]] = []
    for box in sorted(shapes, key=lambda it: (round(it.top), round(it.bottom), it.x0)):
        last = strips[-1][-1] if strips else None
        if last and _is_level(last, box) and abs(last.x1 - box.x0) <= _SEAM:
            strips[-1].append(box)
        else:
            strips.append([box])
    return [union(boxes) for boxes in strips if len(boxes) > 1]


def _is_level(one: Box, two: Box) -> bool:
    return abs(one.top - two.top) <= _SEAM and abs(one.bottom - two.bottom) <= _SEAM


def parted(page: PdfPage, heads: Heads) -> list[Box]:
    """Give the shapes of a page, with a ground of several heads parted where lines cross it.

    Args:
        page: the page.
        heads: the names and the large figures, of either of which a card has one.
    """

    def is_one(box: Box) -> bool:
        return not any(sum(box.contains(head) for head in them) > 1 for them in heads)

    marks = [mark for mark in page.marks if mark.kind == "path"]
    return [
        part
        for mark in marks
        for part in (
            [mark.box]
            if mark.stroked or is_one(mark.box)
            else parted_by_lines(mark, marks, is_one=is_one, thickest=_GUTTER)
        )
    ]
