"""Rules and edges of shading that run across a table or a block, and so part its rows."""

from collections.abc import Iterable, Iterator
from math import inf

from douane_report.document.model import Box, Mark, union

_THIN = 2.5
"""Height in points up to which a shape is a rule, with one height instead of two edges."""

_GAP = 6.0
"""Widest space between two pieces of one rule, in points; between columns of text is more."""


def crossing_heights(
    marks: Iterable[Mark], span: Box, *, tallest: float, share: float
) -> list[float]:
    """Give the heights at which rules or edges of shading cross a part of the page.

    Pieces at one height, to the nearest point, count together: the cells of a row may each
    have a shading of their own.

    Args:
        marks: painted shapes of the page.
        span: the part of the page; only its left and right edges count.
        tallest: height in points from which a shape is a background, not the shading of a row.
        share: least part of the span's width that must be covered, 0 to 1.

    Returns:
        Heights in points from the top of the page, in ascending order.
    """
    covered: dict[int, set[tuple[float, float]]] = {}
    for mark in marks:
        box = mark.box
        overlap = box.overlap_x(span)
        if overlap <= 0 or box.height > tallest:
            continue
        for y in [box.cy] if box.height <= _THIN else [box.top, box.bottom]:
            ends = max(box.x0, span.x0), min(box.x1, span.x1)
            covered.setdefault(round(y), set()).add(ends)
    return sorted(float(y) for y, ends in covered.items() if _length(ends) >= share * span.width)


def _length(stretches: Iterable[tuple[float, float]]) -> float:
    """How much some stretches cover, what two of them cover but once.

    Where shadings stand under each other, the edge of both is at one height.
    """
    length, reached = 0.0, -inf
    for low, high in sorted(stretches):
        length += max(high - max(low, reached), 0.0)
        reached = max(reached, high)
    return length


def run_starts(marks: Iterable[Mark], span: Box, *, tallest: float) -> list[float]:
    """Give where rules or shadings start that run on, piece by piece, to the left of a place.

    Args:
        marks: painted shapes of the page.
        span: the place; they run over its left edge, between its top and bottom.
        tallest: height in points from which a shape is a background, not the shading of a row.

    Returns:
        The left ends, from left to right.
    """
    levels: dict[int, list[Box]] = {}
    for mark in marks:
        box = mark.box
        if box.width > _GAP and box.height <= tallest and span.top < box.cy < span.bottom:
            levels.setdefault(round(box.cy), []).append(box)
    starts = set()
    for pieces in levels.values():
        start = span.x0
        for piece in sorted(pieces, key=lambda it: -it.x1):
            if piece.x0 < start <= piece.x1 + _GAP:
                start = piece.x0
        if start < span.x0:
            starts.add(start)
    return sorted(starts)


def whole_runs(marks: Iterable[Mark], *, tallest: float) -> Iterator[Box]:
    """Give rules and shadings from end to end: pieces with one lower edge, each next to another.

    Args:
        marks: painted shapes of the page.
        tallest: height in points from which a shape is a background, not the shading of a row.
    """
    boxes = [it.box for it in marks if it.box.width > _GAP and it.box.height <= tallest]
    run: list[Box] = []
    for box in sorted(boxes, key=lambda it: (round(it.bottom), it.x0)):
        last = union(run) if run else None
        if last and (round(last.bottom) != round(box.bottom) or box.x0 > last.x1 + _GAP):
            yield last
            run = []
        run.append(box)
    if run:
        yield union(run)
