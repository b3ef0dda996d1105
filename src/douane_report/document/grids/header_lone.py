"""Headers over a column in which only one row or two have a figure, as a part of one drug.

Such a column is none of the grid, whose columns are made of figures under each other. Its header
must not be taken for that of the column beside it.
"""

from collections.abc import Sequence

from douane_report.document.cells import is_year, read_cell
from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.header_parts import hits_of
from douane_report.document.model import Line

_FLUSH = 0.6
"""How far the edge or middle of a header may be off the figure under it, in type sizes."""

_STACKED = 1.6
"""How far the lines of one header may be apart, in type sizes."""


def without_lone(lines: Sequence[Line], grid: Grid, fragments: Sequence[Line]) -> list[Line]:
    """Leave out the lines over the columns of a table that head a figure in none of these.

    Args:
        lines: what stands over the table.
        grid: its figures and their columns.
        fragments: all of the page.
    """
    apart = [it for it in lines if not hits_of(it, grid.columns) and not is_year(it.text)]
    if not apart:
        return list(lines)
    alone = _alone(grid, fragments)
    heads = [it for it in apart if any(_are_flush(it, figure) for figure in alone)]
    for line in heads:
        size = line.words[0].size
        heads += [
            it
            for it in apart
            if it not in heads
            and abs(it.placed.bottom - line.placed.bottom) <= _STACKED * size
            and it.placed.aside(line.placed) <= _FLUSH * size
        ]
    return [it for it in lines if it not in heads]


def _alone(grid: Grid, fragments: Sequence[Line]) -> list[Line]:
    """Give the figures that stand level with a row, right of its label and in no column."""
    own = [group for group in grid.groups if group.label is not None]
    return [
        line
        for line in fragments
        if any(
            group.label is not None
            and abs(line.placed.bottom - group.bottom) <= 0.35 * group.size
            and line.placed.x0 > group.label.placed.x1
            for group in own
        )
        and not hits_of(line, grid.columns)
        and read_cell(line) is not None
    ]


def _are_flush(line: Line, figure: Line) -> bool:
    one, two = line.placed, figure.placed
    least = min(abs(one.x0 - two.x0), abs(one.x1 - two.x1), abs(one.cx - two.cx))
    return least <= _FLUSH * line.words[0].size
