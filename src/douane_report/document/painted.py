"""Backgrounds as the eye sees them: cells put together, and what is cut by strips parted."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.model import Box, union
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
    """Give the shapes of a page, with a ground of several heads parted where strips cross it.

    A grid of cards may be one tinted ground, with strips in another colour painted over it from
    side to side. The parts meet in the middle of a strip.

    Args:
        page: the page.
        heads: the names and the large figures, of either of which a card has one.
    """
    marks = [mark for mark in page.marks if mark.kind == "path"]
    found: list[Box] = []
    for at, mark in enumerate(marks):
        if mark.stroked or not _holds_several(mark.box, heads):
            found.append(mark.box)
        else:
            over = [it.box for it in marks[at + 1 :] if it.colour != mark.colour]
            found += _parts(mark.box, over, heads)
    return found


def _parts(ground: Box, strips: Sequence[Box], heads: Heads) -> list[Box]:
    """Cut a ground at the strips that cross all of it, and its parts at those that cross them."""
    if not _holds_several(ground, heads):
        return [ground]
    xs, ys = {ground.x0, ground.x1}, {ground.top, ground.bottom}
    for it in strips:
        if it.height <= _GUTTER and ground.overlap_x(it) >= ground.width - _SEAM:
            ys |= {it.cy} if ground.top < it.cy < ground.bottom else set()
        elif it.width <= _GUTTER and ground.overlap_y(it) >= ground.height - _SEAM:
            xs |= {it.cx} if ground.x0 < it.cx < ground.x1 else set()
    if len(xs) == len(ys) == 2:
        return [ground]
    return [
        part
        for top, bottom in pairwise(sorted(ys))
        for x0, x1 in pairwise(sorted(xs))
        for part in _parts(Box(x0, top, x1, bottom), strips, heads)
    ]


def _holds_several(box: Box, heads: Heads) -> bool:
    return any(sum(box.contains(head) for head in them) > 1 for them in heads)
