"""Whether a line above the rows of a table is set over its columns."""

from collections.abc import Sequence

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.header_parts import Column
from douane_report.document.grids.header_spans import off, over
from douane_report.document.model import Line

_REACH_OVER = 1.2
"""How far a header line may be off what it stands over, in type sizes."""


def heads_any(line: Line, columns: Sequence[Column]) -> bool:
    """Whether a line is set over one of the columns, or centred over several together."""
    indices = over(line, columns)
    if len(indices) > 1:
        whole = (columns[indices[0]][0], columns[indices[-1]][1])
        if off(line, whole) <= _REACH_OVER * line.words[0].size:
            return True
    return any(_heads(line, columns[index]) for index in indices)


def _heads(line: Line, column: Column) -> bool:
    """Whether a line is set over a column: flush left, flush right, or centred on it."""
    box, (x0, x1) = line.placed, column
    reach = _REACH_OVER * line.words[0].size
    return (
        off(line, column) <= reach or (box.x0 <= x0 and box.x1 >= x1) or box.x1 < x0 or box.x0 > x1
    )


def heads_others(line: Line, lines: Sequence[Line], grid: Grid) -> bool:
    """Whether a line is set beside the columns, over words or figures level with their rows."""
    box, size = line.placed, grid.size
    if box.x0 <= grid.columns[-1][1]:
        return False
    under = [
        group
        for group in grid.groups
        if any(
            abs(it.placed.bottom - group.bottom) <= 0.4 * size and it.placed.overlap_x(box) > 0
            for it in lines
        )
    ]
    return len(under) >= max(2, len(grid.groups) / 2)
