"""Figures side by side, and the grids that they stack into: tables before their words are read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from statistics import median
from typing import NamedTuple

from douane_report.document.cells import PAIR, FigureCell
from douane_report.document.model import Box, Line, Mark


class Sheet(NamedTuple):
    """What is needed of a page to read its tables.

    Attributes:
        number: its number, from 1.
        fragments: runs of words on one baseline.
        marks: painted shapes.
        turned: lines that run up or down the page.
    """

    number: int
    fragments: tuple[Line, ...]
    marks: tuple[Mark, ...]
    turned: tuple[Line, ...] = ()


@dataclass(eq=False, repr=False)
class Group:
    """Figures on one baseline, from left to right, and the words just left of them.

    Where those words would be in another column of the page, ``start`` is where their own begins.
    ``baseline`` is its height where the first figure, as one that came later, is no measure of it.
    """

    cells: list[FigureCell]
    label: Line | None
    start: float = -inf
    baseline: float | None = None

    @property
    def boxes(self) -> list[Box]:
        """Boxes of the figures."""
        return [cell.line.placed for cell in self.cells]

    @property
    def bottom(self) -> float:
        """Height of the baseline: the lower edge of the figure that was first of the row."""
        return self.cells[0].line.placed.bottom if self.baseline is None else self.baseline

    @property
    def size(self) -> float:
        """Type size of the first figure, in points."""
        return self.cells[0].line.words[0].size


@dataclass(eq=False, repr=False)
class Grid:
    """Groups under each other, and the extent of each of their columns.

    Attributes:
        groups: the rows, from top to bottom.
        columns: left and right edge of each column, from left to right.
    """

    groups: list[Group]
    columns: list[tuple[float, float]]

    @property
    def size(self) -> float:
        """Median type size of the rows, in points."""
        return median(group.size for group in self.groups)

    @property
    def start(self) -> float:
        """Where its column of the page begins, in points, as far as the rows tell."""
        return max(group.start for group in self.groups)

    def column_of(self, box: Box) -> int | None:
        """Give the index of the column in which a figure stands, or None."""
        left, _, right, _ = box
        width = right - left
        for index, (x0, x1) in enumerate(self.columns):
            if x1 <= left or right <= x0:
                continue
            if min(x1, right) - max(x0, left) > 0.3 * min(x1 - x0, width):
                return index
        return None

    def hits(self, group: Group) -> list[int]:
        """Give the indices of the columns in which the figures of a group stand."""
        return [hit for box in group.boxes if (hit := self.column_of(box)) is not None]

    def counts(self) -> list[int]:
        """Give how many figures stand in each column."""
        found = Counter(self.column_of(box) for group in self.groups for box in group.boxes)
        return [found[index] for index in range(len(self.columns))]

    def join(self, part: "Grid", rows: Sequence[Group]) -> None:
        """Take the figures of another grid into these of its own rows, and its new columns."""
        for row, group in zip(rows, part.groups, strict=True):
            row.baseline = row.bottom
            row.cells.extend(group.cells)
            row.cells.sort(key=lambda cell: cell.line.placed.x0)
        for x0, x1 in part.columns:
            index = self.column_of(Box(x0, 0, x1, 0))
            if index is None:
                self.columns = sorted([*self.columns, (x0, x1)])
            else:
                low, high = self.columns[index]
                self.columns[index] = (min(low, x0), max(high, x1))

    def row(self, group: Group) -> tuple[FigureCell | None, ...]:
        """Give a group's figure in each column; None where it has none."""
        cells: list[FigureCell | None] = [None] * len(self.columns)
        for cell in group.cells:
            index = self.column_of(cell.line.placed)
            if index is None:
                continue
            other = cells[index]
            cells[index] = cell if other is None else _two_in_one(other, cell)
        return tuple(cells)


def _two_in_one(left: FigureCell, right: FigureCell) -> FigureCell:
    """Make one unreadable cell of two figures: nobody can tell which of them is meant."""
    line = left.line._replace(words=(*left.line.words, *right.line.words))
    return FigureCell(line, None, PAIR)
