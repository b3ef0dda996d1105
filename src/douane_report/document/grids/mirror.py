"""Tables whose labels stand to the right of their figures: read as they are seen in a mirror.

In a mirror such a table is as any other, so that its headers and labels are told by the same
rules. Edges left and right change places and their signs; nothing is measured anew, so that what
is turned twice is what it was.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from douane_report.document.cells import FigureCell
from douane_report.document.grids.figure_grid import Grid, Group
from douane_report.document.model import Box, Line, Mark, Word
from douane_report.document.rows import Row, Table

_FARTHEST = 30.0
"""How far right of the figures their labels start at most, in type sizes."""

_FLUSH = 0.4
"""How far apart the edges or middles of these labels are at most, in type sizes."""

_LEVEL = 0.5
"""How far a row may be off the first and the last line of its label, in type sizes."""

_HALF = 0.3
"""Part of the height of a row on which a line of its label stands."""

_MOST = 0.5
"""Part of the rows of a table that have a label on a side on which the labels stand."""

_PROSE = 5.0
"""Average number of words of lines from which they are prose, and no labels."""


class Mirror:
    """A page in a mirror, and the way back to the words that were seen in it."""

    def __init__(self) -> None:
        self._words: dict[int, tuple[Word, Word]] = {}

    def lines(self, lines: Iterable[Line]) -> list[Line]:
        """Give lines as they are seen in the mirror."""
        return [self._line(line) for line in lines]

    def marks(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Give painted shapes as they are seen in the mirror."""
        return tuple(mark._replace(box=_turned(mark.box)) for mark in marks)

    def grid(self, grid: Grid, texts: Sequence[Line]) -> Grid:
        """Give a grid as it is seen in the mirror, in which its labels are those on the right."""
        right = lines_behind(grid, texts)
        groups = [
            Group(
                [cell._replace(line=self._line(cell.line)) for cell in reversed(group.cells)],
                self._line(label) if (label := label_behind(group, right)) else None,
            )
            for group in grid.groups
        ]
        return Grid(groups, [(-x1, -x0) for x0, x1 in reversed(grid.columns)])

    def back(self, table: Table) -> Table:
        """Give a table that was read in the mirror as it stands on the page."""
        heads = tuple(self._back(lines) for lines in reversed(table.heads))
        rows = tuple(
            Row(
                label=self._back(row.label),
                cells=tuple(
                    cell and cell._replace(line=self._back([cell.line])[0])
                    for cell in reversed(row.cells)
                ),
                unit=self._back(row.unit),
            )
            for row in table.rows
        )
        return table._replace(
            headers=tuple(reversed(table.headers)),
            heads=heads,
            rows=rows,
            above=self._back(table.above),
            below=self._back(table.below),
        )

    def _line(self, line: Line) -> Line:
        words = []
        for word in line.words:
            seen = word._replace(box=_turned(word.placed))
            self._words[id(seen)] = (seen, word)
            words.append(seen)
        return line._replace(words=tuple(words))

    def _back(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        return tuple(
            line._replace(words=tuple(self._original(word) for word in line.words))
            for line in lines
        )

    def _original(self, word: Word) -> Word:
        known = self._words.get(id(word))
        return known[1] if known else word._replace(box=_turned(word.placed))


def _turned(box: Box) -> Box:
    return Box(-box.x1, box.top, -box.x0, box.bottom)


def has_labels_behind(grid: Grid, texts: Sequence[Line], *, only: bool = True) -> bool:
    """Whether the figures of a grid have their labels on the right, as far as places can tell.

    Labels are words set to one edge, or to one middle, behind the figures. What counts on in equal
    steps, as row numbers and the ticks of an axis do, is no figure of a label.

    Args:
        grid: the figures.
        texts: the fragments of the page that are no figure.
        only: whether the figures must have no labels before them.
    """
    if len(grid.groups) < 2 or counts_on(grid):
        return False
    edge = grid.columns[0][0] + 1
    left = [it for it in texts if grid.start - 1 <= it.placed.x0 and it.placed.x1 <= edge]
    before = [line for group in grid.groups if (line := _before(group, left))]
    words = sum(len(line.words) for line in before)
    if only and len(before) >= _MOST * len(grid.groups) and words < _PROSE * len(before):
        return False
    right = lines_behind(grid, texts)
    behind = [it.placed for group in grid.groups if (it := label_behind(group, right))]
    ways = ([it.x0 for it in behind], [it.x1 for it in behind], [it.cx for it in behind])
    reach = _FLUSH * grid.size
    flush = max(
        (sum(abs(it - own) <= reach for it in way) for way in ways for own in way), default=0
    )
    return flush >= max(2, _MOST * len(grid.groups))


def are_level(table: Table) -> bool:
    """Whether each row of a table stands level with its label, between its first and last line."""
    return all(
        row.label[0].placed.bottom - _LEVEL * cell.line.words[0].size
        <= cell.line.placed.bottom
        <= row.label[-1].placed.bottom + _LEVEL * cell.line.words[0].size
        for row in table.rows
        for cell in row.cells
        if cell and row.label
    )


def _before(group: Group, left: Sequence[Line]) -> Line | None:
    """Give the words nearest to the left of a row, exactly level with it."""
    bottom, reach = group.bottom, 0.08 * group.size
    found = [line for line in left if abs(line.placed.bottom - bottom) <= reach]
    return max(found, key=lambda it: it.placed.x1, default=None)


def lines_behind(grid: Grid, texts: Sequence[Line]) -> list[Line]:
    """Give the lines that stand to the right of a grid, as far off as its labels may be."""
    edge, reach = grid.columns[-1][1], _FARTHEST * grid.size
    return [line for line in texts if -1 <= line.placed.x0 - edge <= reach]


def label_behind(group: Group, right: Sequence[Line]) -> Line | None:
    """Give the words nearest to the right of a row, level with it or a half line off."""
    row = group.boxes[0]
    found = [line for line in right if line.placed.overlap_y(row) >= _HALF * row.height]
    return min(found, key=lambda it: it.placed.x0, default=None)


def counts_on(grid: Grid) -> bool:
    """Whether the figures of a single column follow each other in equal steps."""
    cells: list[FigureCell] = [cell for group in grid.groups for cell in group.cells]
    numbers = [it.number.value for it in cells if it.number and it.number.value is not None]
    steps = {two - one for one, two in pairwise(numbers)}
    return len(grid.columns) == 1 and len(numbers) > 1 and len(steps) == 1
