"""The cells of a table, as its headers show them where these do not stand right over the figures.

In wide cells a header may be set to one edge and the figures to the other, so that it stands
nearer to the figures of its neighbour. Where there is one header for each column, and none
reaches past the figures beside its own, they are taken in order.
"""

from collections.abc import Sequence

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.header_parts import Column
from douane_report.document.model import Box, Line, union

_MOST_WORDS = 6
"""Most words of a line of a header."""

_LEVELS = 4
"""How many lines a header has at most."""

_STEP = 1.7
"""How far the lines of a header are under each other at most, in type sizes."""

_SLACK = 1.0
"""How far a header may reach past the figures beside its own, in points."""


def header_cells(grid: Grid, lines: Sequence[Line], left: float) -> list[Column]:
    """Give the columns of a grid, each widened to its header where there is one for each.

    Args:
        grid: the figures and their columns.
        lines: what stands over them.
        left: where columns may begin, right of the labels.
    """
    columns = list(grid.columns)
    if len(columns) == 1:
        return columns
    labels = [it.label.placed.x1 for it in grid.groups if it.label]
    found = columns
    heads: list[Box] = []
    for level in _levels(lines, left):
        grown = _grown(heads, level)
        # Over headers that are whole only more of all of them may stand.
        if not grown or (found is not columns and len(level) < len(columns)):
            break
        heads = grown
        # The head of the labels may be centred over them, as those of figures are over these.
        own = [it for it in heads if not labels or it.cx > max(labels)]
        if len(own) == len(columns) and _are_in_cells(own, columns):
            found = [
                (min(x0, head.x0), max(x1, head.x1))
                for head, (x0, x1) in zip(own, columns, strict=True)
            ]
    return found


def _levels(lines: Sequence[Line], left: float) -> list[list[Line]]:
    """Give the lines by their heights, the lowest first, as far as they are close together."""
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: -it.placed.bottom):
        if line.placed.x0 < left:
            continue
        size = line.words[0].size
        step = levels[-1][0].placed.bottom - line.placed.bottom if levels else 0.0
        if levels and step <= 0.35 * size:
            levels[-1].append(line)
        elif not levels or step <= _STEP * size:
            levels.append([line])
        else:
            break
    return levels[:_LEVELS]


def _grown(heads: Sequence[Box], level: Sequence[Line]) -> list[Box]:
    """Give headers with the lines of the level above them; none where one stands over several."""
    grown = list(heads)
    for line in level:
        under = [at for at, head in enumerate(grown) if head.overlap_x(line.placed) > 0]
        if len(under) > 1 or len(line.words) > _MOST_WORDS:
            return []
        if under:
            grown[under[0]] = union([grown[under[0]], line.placed])
        else:
            grown.append(line.placed)
    return sorted(grown, key=lambda it: it.x0)


def _are_in_cells(heads: Sequence[Box], columns: Sequence[Column]) -> bool:
    """Whether each header stands between the figures on both sides of its own."""
    before = [heads[0].x0, *(x1 for _, x1 in columns[:-1])]
    after = [*(x0 for x0, _ in columns[1:]), heads[-1].x1]
    return all(
        low - _SLACK <= head.x0 and head.x1 <= high + _SLACK
        for head, low, high in zip(heads, before, after, strict=True)
    )
