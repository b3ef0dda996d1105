"""The cells of a table, as its headers show them where these do not stand right over the figures.

In wide cells a header may be set to one edge and the figures to the other, so that it stands
nearer to the figures of its neighbour. Where there is one header for each column, all of them are
off their own column by the same distance, and none reaches past the figures beside it, they are
taken in order.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.grids.header_parts import Column
from douane_report.document.model import ALIGNMENTS, Box, Line

_SAME = 0.2
"""How much the distances of headers from their columns may differ, in type sizes."""

_MOST_WORDS = 4
"""Most words of a header."""

_LEVELS = 3
"""How many lines of a header are looked at, from the lowest."""

_WITHIN = 0.9
"""Farthest that a header may be off its column, as a part of the distance of two columns."""


def header_cells(columns: Sequence[Column], lines: Sequence[Line], left: float) -> list[Column]:
    """Give the columns, each widened to its header where all headers are off in one way.

    Args:
        columns: left and right edge of each column of figures, in points.
        lines: what stands over them.
        left: where columns may begin, right of the labels.
    """
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: -it.placed.bottom):
        if line.placed.x0 < left:
            continue
        if levels and levels[-1][0].placed.bottom - line.placed.bottom <= 0.5 * line.words[0].size:
            levels[-1].append(line)
        else:
            levels.append([line])
    for level in levels[:_LEVELS]:
        row = sorted(level, key=lambda it: it.placed.x0)
        if len(row) != len(columns) or len(row) < 2:
            continue
        if _are_shifted(row, columns):
            return [
                (min(x0, line.placed.x0), max(x1, line.placed.x1))
                for line, (x0, x1) in zip(row, columns, strict=True)
            ]
    return list(columns)


def _are_shifted(row: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether headers are off their columns by one distance, between those on either side."""
    if any(len(line.words) > _MOST_WORDS for line in row):
        return False
    boxes = [line.placed for line in row]
    ground = [Box(x0, 0, x1, 0) for x0, x1 in columns]
    before = [boxes[0].x0, *(x1 for _, x1 in columns[:-1])]
    after = [*(x0 for x0, _ in columns[1:]), boxes[-1].x1]
    if not all(
        low - 1 <= box.x0 and box.x1 <= high + 1
        for box, low, high in zip(boxes, before, after, strict=True)
    ):
        return False
    reach = _SAME * row[0].words[0].size
    for head in ALIGNMENTS:
        for foot in ALIGNMENTS:
            offs = [head(box) - foot(cell) for box, cell in zip(boxes, ground, strict=True)]
            pitch = min(foot(two) - foot(one) for one, two in pairwise(ground))
            middles = [box.cx - cell.cx for box, cell in zip(boxes, ground, strict=True)]
            if max(offs) - min(offs) <= reach and max(map(abs, middles)) <= _WITHIN * pitch:
                return True
    return False
