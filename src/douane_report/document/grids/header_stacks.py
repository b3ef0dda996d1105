"""Headers of which each has its lines one under the other, over a column of its own."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.grids.header_parts import Column
from douane_report.document.model import ALIGNMENTS, Line, union

_LEADING = 0.8
"""Most space between two lines of a header, in type sizes."""

_FLUSH = 0.35
"""How far apart the edges or middles of the lines of a header are at most, in type sizes."""


def stacks_of(lines: Sequence[Line], columns: Sequence[Column]) -> list[list[Line]]:
    """Give the lines over each column, from top to bottom, if these are stacks apart.

    A header on several lines may be centred in a cell at whose edge the figures are set, so that
    its shorter lines stand nearer to another column, or over none. That there is one stack of
    lines for each column, and none reaches over the next, says enough.

    Args:
        lines: lines over the rows.
        columns: the columns, from left to right.

    Returns:
        nothing, if the lines do not make one aligned stack for each column, over it alone.
    """
    stacks: list[list[Line]] = []
    end = float("-inf")
    for line in sorted(lines, key=lambda it: it.placed.x0):
        if line.placed.x0 >= end:
            stacks.append([])
        stacks[-1].append(line)
        end = max(end, line.placed.x1)
    if len(stacks) != len(columns):
        return []
    boxes = [union([line.placed for line in stack]) for stack in stacks]
    own = (box.x0 < x1 and x0 < box.x1 for box, (x0, x1) in zip(boxes, columns, strict=True))
    apart = (
        box.x1 <= after[0] and before[1] <= next_.x0
        for (box, next_), (before, after) in zip(pairwise(boxes), pairwise(columns), strict=True)
    )
    if not (all(own) and all(apart) and all(map(_are_aligned, stacks))):
        return []
    return [sorted(stack, key=lambda it: it.placed.bottom) for stack in stacks]


def _are_aligned(stack: Sequence[Line]) -> bool:
    """Whether lines have an edge or their middles in common."""
    reach = _FLUSH * stack[0].words[0].size
    edges = ([edge(line.placed) for line in stack] for edge in ALIGNMENTS)
    return any(max(it) - min(it) <= reach for it in edges)


def close_above(lines: Sequence[Line], top: float, size: float) -> list[Line]:
    """Give the lines of a block that ends over the rows, none far from the one under it.

    Args:
        lines: lines above the rows.
        top: upper edge of the first row, in points.
        size: type size of the rows, in points.
    """
    block: list[Line] = []
    for line in sorted(lines, key=lambda it: -it.placed.bottom):
        lowest_top = min((it.placed.top for it in block), default=top - 2 * _LEADING * size)
        if lowest_top - line.placed.bottom > _LEADING * size:
            break
        block.append(line)
    return block
