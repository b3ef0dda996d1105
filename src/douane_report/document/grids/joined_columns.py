"""Columns of a table that are found apart from it, as they are set in type of their own."""

from collections.abc import Mapping, Sequence

from douane_report.document.grids.figure_grid import Grid, Group
from douane_report.document.model import Box

_FULL = 0.75
"""Least part of a table's rows that have a figure in a column that is set in its own type."""

_LEVEL = 0.5
"""How far the middles of figures on one line are apart at most, in type sizes."""

_MIDWAY = 0.8
"""How far they are if one has a line under it in its cell, and the row is set to its middle."""


def join_columns(grids: list[Grid], tall: Mapping[Box, Box]) -> None:
    """Put the columns that are set in type of their own into the tables that they belong to.

    So is a single figure that stands midway over a row, with a remark under it in its cell.

    Args:
        grids: the grids of a page.
        tall: the extents of cells with more than a figure, by the boxes of the first words of
            these figures.
    """
    for part in sorted(grids, key=lambda it: -len(it.groups)):
        for grid in grids:
            if grid is part or len(part.groups) > len(grid.groups) or _are_parted(part, grid):
                continue
            rows = _rows_of(part, grid, _LEVEL)
            if rows and not (_is_column(part, rows, grid) or _fills_column(part, rows, grid)):
                rows = []
            if rows := rows or (_row_midway(part, grid, tall) if len(part.groups) == 1 else []):
                grids.remove(part)
                grid.join(part, rows)
                break
    for grid in grids:
        for group in [it for it in grid.groups if len(it.cells) == 1] if grid.columns[1:] else ():
            part = Grid([group], [(box.x0, box.x1) for box in group.boxes])
            rest = Grid([it for it in grid.groups if it is not group], grid.columns)
            if rows := _row_midway(part, rest, tall):
                grid.groups.remove(group)
                grid.join(part, rows)


def _are_parted(one: Grid, other: Grid) -> bool:
    """Whether two grids are in two columns of the page."""
    return one.columns[-1][1] < other.start or other.columns[-1][1] < one.start


def _row_midway(part: Grid, grid: Grid, tall: Mapping[Box, Box]) -> list[Group]:
    """Give the row that a single figure without a label is the gap of, half a line off."""
    (group,) = part.groups
    if len(group.cells) > 1 or group.label or not grid.groups:
        return []
    if cell := tall.get(group.cells[0].line.words[0].placed):
        return _row_of_cell(group, cell, grid)
    rows = _rows_of(part, grid, _MIDWAY)
    return rows if rows and _fills_column(part, rows, grid) else []


def _row_of_cell(group: Group, cell: Box, grid: Grid) -> list[Group]:
    """Give the one row of a grid within the height of a tall cell, if it has the gap for it."""
    rows = [row for row in grid.groups if cell.top <= row.boxes[0].cy <= cell.bottom]
    index = grid.column_of(group.boxes[0])
    return rows if len(rows) == 1 and index not in (None, *grid.hits(rows[0])) else []


def _rows_of(part: Grid, grid: Grid, share: float) -> list[Group]:
    """Give the row that each group of another grid stands level with; empty if one has none.

    ``share`` is how far the middles of both may be apart, in type sizes.
    """
    rows: list[Group] = []
    for group in part.groups:
        reach = share * max(group.size, grid.size)
        level = [
            row
            for row in grid.groups
            if abs(row.boxes[0].cy - group.boxes[0].cy) <= reach and _are_beside(group, row)
        ]
        if len(level) != 1 or level[0] in rows:
            return []
        rows += level
    return rows


def _are_beside(group: Group, row: Group) -> bool:
    """Whether no label parts two groups that stand level: each has the same on its left."""
    if group.label is None or row.label is None:
        label, other = (row.label, group) if group.label is None else (group.label, row)
        return label is None or label.placed.x0 < other.boxes[0].x0
    return group.label is row.label


def _is_column(part: Grid, rows: Sequence[Group], grid: Grid) -> bool:
    """Whether a part stands beside the columns of a grid, and nearly every row has a figure."""
    if len(rows) < 2 or any(
        grid.column_of(Box(x0, 0, x1, 0)) is not None for x0, x1 in part.columns
    ):
        return False
    strays = [row for row in grid.groups if row not in rows and part.hits(row)]
    return len(rows) + len(strays) >= _FULL * len(grid.groups)


def _fills_column(part: Grid, rows: Sequence[Group], grid: Grid) -> bool:
    """Whether a part fills gaps of a column, in the type of the column's other figures."""
    for group, row in zip(part.groups, rows, strict=True):
        for cell, box in zip(group.cells, group.boxes, strict=True):
            index = grid.column_of(box)
            if index is None or index in grid.hits(row):
                return False
            sizes = {
                round(other.line.words[0].size, 1)
                for it in grid.groups
                for other in it.cells
                if grid.column_of(other.line.placed) == index
            }
            if round(cell.line.words[0].size, 1) not in sizes:
                return False
    return True
