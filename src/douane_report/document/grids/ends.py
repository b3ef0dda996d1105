"""Where a grid of figures ends: which of its columns and rows are of something beside it."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.grids.figure_grid import Grid, Group
from douane_report.document.model import ALIGNMENTS, Box, Line

_SUPPORT = 0.4
"""Least part of the rows that have a figure in a column of the table."""

_FEWEST_ROWS = 3
"""Fewest rows of which one can tell that a column numbers them, or how its figures stand."""

_EVEN = 1.0
"""How much edges or middles of the figures of one column differ at most, in points."""


def prune(grid: Grid, texts: Sequence[Line]) -> list[Group]:
    """Drop columns that few rows have, and rows at its ends that are none: labels of a chart.

    Returns:
        The rows that were dropped: they may be those of another table.
    """
    whole = list(grid.groups)
    _cut_tail(grid)
    rows = len(grid.groups)
    counts = grid.counts()
    grid.columns = [
        column
        for column, count in zip(grid.columns, counts, strict=True)
        if count >= _SUPPORT * rows or count == max(counts)
    ]
    grid.groups = [group for group in grid.groups if grid.hits(group)]
    while len(grid.groups) > 3 and _is_stray(grid, grid.groups[-1], grid.groups[-2], texts):
        grid.groups.pop()
    while len(grid.groups) > 3 and _is_stray(grid, grid.groups[0], grid.groups[1], ()):
        grid.groups.pop(0)
    return [group for group in whole if group not in grid.groups]


def _cut_tail(grid: Grid) -> None:
    """Cut off figures under a table that fill few of its columns, and stand askew in them.

    Labels of the chart under a table may stand under its columns, each level with a line of the
    text on its left; figures of a table have an edge or a middle in common.
    """
    whole = [at for at, it in enumerate(grid.groups) if 2 * len(grid.hits(it)) > len(grid.columns)]
    if len(whole) < _FEWEST_ROWS or len(grid.columns) < 2:
        return
    body, tail = grid.groups[: whole[-1] + 1], grid.groups[whole[-1] + 1 :]
    boxes = [box for group in tail for box in group.boxes]
    askew = [box for box in boxes if _is_askew(grid, body, box)]
    if tail and 2 * len(askew) > len(boxes):
        grid.groups = body


def _is_askew(grid: Grid, body: Sequence[Group], box: Box) -> bool:
    """Whether a figure shares no edge and no middle with those over it, which do share one."""
    index = grid.column_of(box)
    column = [it for group in body for it in group.boxes if grid.column_of(it) == index]
    if not column:
        return True
    shared = [
        (edge(box), [edge(it) for it in column])
        for edge in ALIGNMENTS
        if max(map(edge, column)) - min(map(edge, column)) <= _EVEN
    ]
    return bool(shared) and all(
        not min(edges) - _EVEN <= own <= max(edges) + _EVEN for own, edges in shared
    )


def _is_stray(grid: Grid, end: Group, next_to: Group, texts: Sequence[Line]) -> bool:
    """Whether a group at an end of a grid stands far off and fills half the columns or less.

    How far off the last one is is seen from the first line of its label.
    """
    steps = [below.bottom - above.bottom for above, below in pairwise(grid.groups)]
    limit = 1.8 * median(steps)
    if len(grid.hits(end)) * 2 > len(grid.columns) or abs(end.bottom - next_to.bottom) <= limit:
        return False
    first = _first_line(end, next_to, texts)
    return first is None or first.placed.bottom - next_to.bottom > limit


def _first_line(group: Group, before: Group, texts: Sequence[Line]) -> Line | None:
    """Give the first line of the label of a row whose figures stand level with its last one.

    There is none where the label does not begin at the edge of that of the row before.
    """
    line, edge = group.label, before.label
    if line is None or edge is None:
        return None
    reach = 0.3 * group.size
    if abs(line.placed.x0 - edge.placed.x0) > reach:
        return None
    for other in sorted(texts, key=lambda it: -it.placed.bottom):
        size, step = line.words[0].size, line.placed.bottom - other.placed.bottom
        if (
            0.8 * size <= step <= 1.6 * size
            and other.placed.bottom > before.bottom + reach
            and abs(other.placed.x0 - line.placed.x0) <= reach
            and abs(other.words[0].size - size) < 0.1
        ):
            line = other
    return line


def without_numbering(grid: Grid) -> None:
    """Drop a column that numbers the rows, from 1 on, of a grid with others."""
    if len(grid.groups) < _FEWEST_ROWS or len(grid.columns) < 2:
        return
    if all(cell.text != "1" for cell in grid.groups[0].cells):
        return
    rows = [grid.row(group) for group in grid.groups]
    numbered = [
        index
        for index in range(len(grid.columns))
        if all((cell := row[index]) and cell.text == str(at) for at, row in enumerate(rows, 1))
    ]
    if len(numbered) != 1:
        return
    left = [it for index, it in enumerate(grid.columns) if index not in numbered]
    for group in grid.groups:
        group.cells = [it for it in group.cells if grid.column_of(it.line.placed) not in numbered]
    grid.columns = left
