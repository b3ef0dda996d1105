"""Where a PDF page has figures under each other in columns: the skeletons of its tables.

Every fragment that is a figure is a cell. Cells on one baseline, with no other words between
them, are a group; groups that stand under each other in the same columns are a grid.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from douane_report.document.cards.tokens import Piece
from douane_report.document.cells import FigureCell, is_year
from douane_report.document.figure_split import split_figures
from douane_report.document.grids.ends import prune, without_numbering
from douane_report.document.grids.figure_grid import Grid, Group
from douane_report.document.grids.gutters import gutter_between, names, part_from_others
from douane_report.document.grids.joined_columns import join_columns
from douane_report.document.grids.label_between import label_between
from douane_report.document.model import Box, Line
from douane_report.document.unit_words import EURO, join_units
from douane_report.numbers import parse_number

_ROW_REACH = 9.0
"""Largest distance between two rows of a table, in type sizes: a label on four lines."""

_TALL_ROW_REACH = 16.0
"""As large a distance where a row has a figure in every column: a label in a narrow column."""

_LOOSE = frozenset({"€", "EUR", "kg", "*", "**", "***", "†", "‡"})
"""What may stand apart from its figure in a cell: its unit, at the other edge, or a mark."""

_BARE = re.compile(r"^(?:€\s?)?\d{4,}(?:,\d+)?$")
"""A figure of four digits or more without a point between its thousands."""

_SMALL = 0.9
"""Up to how many times the size of a figure a remark under it is set."""

_LARGE = 1.6
"""From how many times the size of figures on one of another colour is in no row of theirs."""

_SAME_LINE = 0.05
"""How far figures of one row are apart at most, of their height, where a word begins it higher."""

_OPEN_ROWS = 6
"""How many baselines upwards are looked at for the one on which a fragment stands."""


def find_grids(
    fragments: Sequence[Line], tall: Mapping[Box, Box] = MappingProxyType({})
) -> tuple[list[Grid], list[Line]]:
    """Give the grids among the fragments of a page, and the fragments that are no figure.

    A grid may have a single row: the part of a table that the end of a column has cut off.
    """
    items = [item for line in fragments if line.text not in _LOOSE for item in split_figures(line)]
    items = join_units(items, [line for line in fragments if line.text == EURO])
    texts = [line for line, cell in items if cell is None]
    grids = _grids(_groups(items), texts)
    join_columns(grids, tall)
    part_from_others(grids, texts)
    for grid in list(grids):
        for rest in [it for it in grids if len(it.groups) == 1 and it is not grid]:
            if _completes(rest.groups[0], grid):
                grids.remove(rest)
        _fill_with_years(grid, texts)
        without_numbering(grid)
    return grids, texts


def _completes(rest: Group, grid: Grid) -> bool:
    """Add to its row what stands behind a figure that looks like a year, if it fits a row."""
    columns = [grid.column_of(box) for box in rest.boxes]
    for group in grid.groups:
        hits = grid.hits(group)
        if (
            rest.label is not None
            and is_year(rest.label.text)
            and grid.column_of(rest.label.placed) not in hits
            and abs(group.bottom - rest.bottom) <= 0.05 * group.size
            and None not in columns
            and not set(columns) & set(hits)
        ):
            group.cells.extend(rest.cells)
            return True
    return False


def _fill_with_years(grid: Grid, texts: Sequence[Line]) -> None:
    """Take what looks like a year, in a gap between figures, for the figure that it is.

    It can be read only where the table prints other figures of four digits or more without
    their point; else nobody can tell.
    """
    bare = any(_BARE.search(cell.text) for group in grid.groups for cell in group.cells)
    for line in texts:
        if not is_year(line.text):
            continue
        box = line.placed
        index = grid.column_of(box)
        for group in grid.groups:
            if index is None or abs(group.bottom - box.bottom) > 0.3 * group.size:
                continue
            if index not in grid.hits(group):
                number = parse_number(line.text) if bare else None
                damage = "" if bare else "it may be a year"
                group.cells.append(FigureCell(line, number, damage))


def _groups(items: Sequence[tuple[Line, FigureCell | None]]) -> list[Group]:
    """Group figures that stand side by side with no other words between them."""
    texts = [line for line, cell in items if cell is None]
    rows: list[list[tuple[Line, FigureCell | None]]] = []
    for item in sorted(items, key=lambda it: it[0].placed.bottom):
        box = item[0].placed
        for row in reversed(rows[-_OPEN_ROWS:]):
            first, last = row[0][0].placed, row[-1][0].placed
            if (
                box.bottom - first.bottom <= 0.3 * min(box.height, first.height)
                or box.bottom - last.bottom <= _SAME_LINE * box.height
            ):
                row.append(item)
                break
        else:
            rows.append([item])
    groups: list[Group] = []
    for row in rows:
        label: Line | None = None
        current: Group | None = None
        row.sort(key=lambda it: it[0].placed.x0)
        may_be_two = all(cell is None and names(line) for line, cell in (row[0], row[-1]))
        for line, cell in row:
            if cell is None:
                label, current = line, None
            elif current is None or _is_foreign(current.cells[-1].line, line):
                current = Group([cell], label)
                groups.append(current)
            elif may_be_two and (gutter := gutter_between(current.cells[-1].line, line, texts)):
                current = Group([cell], None, gutter)
                groups.append(current)
            elif between := label_between(current.cells[-1].line, line, texts):
                current = Group([cell], between)
                groups.append(current)
            else:
                current.cells.append(cell)
    return groups


def _is_foreign(line: Line, other: Line) -> bool:
    """Whether a figure that happens to be level with another is set in a way of its own."""
    one, two = line.words[0], other.words[0]
    smaller, larger = sorted((one.size, two.size))
    return one.colour != two.colour and (
        larger > _LARGE * smaller
        or (
            larger > 1.005 * smaller
            and abs(line.placed.bottom - other.placed.bottom) > 0.05 * one.size
        )
    )


def _grids(groups: Sequence[Group], texts: Sequence[Line]) -> list[Grid]:
    """Stack groups whose figures stand in the same columns; what fits in none is stacked anew."""
    grids = _stacked(groups, texts)
    rest = [group for grid in grids for group in prune(grid, texts)]
    anew = _stacked(rest, texts)
    for grid in anew:
        prune(grid, texts)
    return sorted([*grids, *anew], key=lambda it: it.groups[0].bottom) if anew else grids


def _stacked(groups: Sequence[Group], texts: Sequence[Line]) -> list[Grid]:
    grids: list[Grid] = []
    for group in sorted(groups, key=lambda g: (g.bottom, g.boxes[0].x0)):
        home = max(
            (grid for grid in grids if _fits(grid, group, texts)),
            key=lambda grid: (len(grid.hits(group)), grid.groups[-1].bottom),
            default=None,
        )
        if home is None:
            grids.append(Grid([group], [(box.x0, box.x1) for box in group.boxes]))
        else:
            home.groups.append(group)
            _widen(home, group)
    return grids


def _fits(grid: Grid, group: Group, texts: Sequence[Line]) -> bool:
    last = grid.groups[-1]
    distance = group.bottom - last.bottom
    size = max(group.size, last.size)
    if not 0.3 * group.size < distance <= _TALL_ROW_REACH * size:
        return False
    if not 0.75 <= group.size / grid.size <= 1.34:
        return False
    found = grid.hits(group)
    if len(found) != len(set(found)) or not found:
        return False
    if _is_labelled_within(grid, group):
        return False
    core = _core(grid)
    if distance > _ROW_REACH * size and not (len(core) > 1 and core == set(found)):
        return False
    if len(core & set(found)) * 2 < min(len(core), len(group.cells)):
        return False
    return not _parted(grid, last.bottom, group, texts)


def _is_labelled_within(grid: Grid, group: Group) -> bool:
    """Whether the label of figures stands among the columns, where those of the rows do not.

    They are of another table, further down, of which a column stands under one of these by chance.
    """
    left = grid.columns[0][0]
    labels = [it.label.placed.x1 for it in grid.groups if it.label]
    return (
        len(labels) > 1
        and max(labels) <= left + 1
        and group.label is not None
        and group.label.placed.x0 > left
        and not is_year(group.label.text)
    )


def _core(grid: Grid) -> set[int]:
    """The columns in which at least half of the rows so far have a figure."""
    counts = enumerate(grid.counts())
    return {index for index, count in counts if count * 2 >= len(grid.groups)}


def _parted(grid: Grid, above: float, group: Group, texts: Sequence[Line]) -> bool:
    """Whether words stand in the columns between two rows, as a new header does."""
    shared = [grid.columns[index] for index in grid.hits(group)]
    x0, x1 = min(low for low, _ in shared), max(high for _, high in shared)
    between = Box(x0, above, x1, group.bottom - 0.9 * group.size)
    return any(
        line.placed.overlap_x(between) > 0.25 * min(line.placed.width, between.width)
        and above + 0.3 * group.size < line.placed.cy < between.bottom
        and not _is_under(line, above, shared, group.size)
        for line in texts
    )


def _is_under(
    line: Line, above: float, columns: Sequence[tuple[float, float]], size: float
) -> bool:
    """Whether words with a figure, in small type close under one, say something of that one."""
    box, step = line.placed, line.placed.bottom - above
    if line.words[0].size > _SMALL * size or not 0.6 * size <= step <= 1.6 * size:
        return False
    flush = any(min(abs(box.x0 - x0), abs(box.x1 - x1)) <= 0.5 * size for x0, x1 in columns)
    piece = Piece(line)
    return flush and piece.holds("text") and len(piece.of_kind("figure")) == 1


def _widen(grid: Grid, group: Group) -> None:
    for box in group.boxes:
        index = grid.column_of(box)
        if index is None:
            grid.columns.append((box.x0, box.x1))
        else:
            x0, x1 = grid.columns[index]
            grid.columns[index] = (min(x0, box.x0), max(x1, box.x1))
    grid.columns.sort()
