"""The white between two tables side by side, where the one ends in figures and the other begins so.

Where the labels of the right one stand behind its figures, nothing stands between the figures of
both. But the texts over them do: each of two columns of the page has its own.
"""

from collections.abc import Sequence

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.mirror import counts_on
from douane_report.document.model import Line

_REACH = 30.0
"""How far over a row the texts of its column of the page are looked for, in type sizes."""

_FEWEST = 2
"""How many lines that are wider than a header start on one edge, if none is a title."""

_TITLE = 1.15
"""From how many times the size of the figures on a line with another beside it is a title."""

_FLUSH = 1.0
"""How far apart they start at most, in points."""

_LETTERS = 3
"""Fewest letters of a label."""

_LABELLED = 0.5
"""In how many of the rows of a grid a label behind its figures shows that all have theirs there."""

_BEHIND = 4.0
"""How far behind the figures such a label stands at most, in type sizes."""


def names(line: Line) -> bool:
    """Whether a line has letters enough for the label of a row."""
    return sum(map(str.isalpha, line.text)) >= _LETTERS


def gutter_between(left: Line, right: Line, texts: Sequence[Line]) -> float | None:
    """Give where a column of the page begins between two figures of a row, if one does.

    The row has words before its figures and behind them.

    Args:
        left: the figure on the left.
        right: the next one.
        texts: the lines of the page that are no figures.

    Returns:
        The edge on which the texts of that column start, in points.
    """
    size, base = right.words[0].size, right.placed.bottom
    over = [it for it in texts if base - _REACH * size <= it.placed.bottom < base - 0.5 * size]
    starts = [it for it in over if left.placed.x1 < it.placed.x0 <= right.placed.x0 + _FLUSH]
    for first in starts:
        edge = first.placed.x0
        own = [it for it in starts if abs(it.placed.x0 - edge) <= _FLUSH]
        wide = [it for it in own if it.placed.x1 > right.placed.x1]
        top = min(it.placed.top for it in own)
        level = [it.placed for it in over if it.placed.bottom > top]
        crossed = any(it.x0 < edge - _FLUSH < it.x1 for it in level)
        beside = [
            it
            for it in over
            if it.placed.x1 < edge - _FLUSH and it.placed.overlap_y(first.placed) > 0
        ]
        told = len(wide) >= _FEWEST or _are_titles(first, beside, over, right)
        if told and beside and not crossed:
            return edge
    return None


def _are_titles(first: Line, beside: Sequence[Line], over: Sequence[Line], figure: Line) -> bool:
    """Whether a line and the one beside it are titles: larger than the figures, or bold and alone.

    Heads of columns are in a row with others, as those of the labels on both sides are.
    """
    word = first.words[0]
    alike = [it for it in beside if (it.words[0].size, it.words[0].bold) == (word.size, word.bold)]
    alone = sum(it.placed.overlap_y(first.placed) > 0 for it in over) == 1 + len(alike)
    large = word.size >= _TITLE * figure.words[0].size
    return len(alike) == 1 and (large or (word.bold and not figure.words[0].bold and alone))


def part_from_others(grids: Sequence[Grid], texts: Sequence[Line]) -> None:
    """Say of each grid with labels behind it where the table on its left ends.

    What stands before the figures of that table names nothing behind them, level with it or not.
    """
    for grid in grids:
        # Numbers of rows have words behind them as well, and are no figures of these.
        if counts_on(grid) or not _has_words_behind(grid, texts):
            continue
        top, bottom = grid.groups[0].bottom, grid.groups[-1].bottom
        ends = [
            other.columns[-1][1]
            for other in grids
            if other.columns[-1][1] < grid.columns[0][0]
            and any(top - grid.size <= it.bottom <= bottom + grid.size for it in other.groups)
        ]
        for group in grid.groups if ends else ():
            group.start = max(group.start, *ends)


def _has_words_behind(grid: Grid, texts: Sequence[Line]) -> bool:
    edge, reach = grid.columns[-1][1], _BEHIND * grid.size
    behind = [line.placed for line in texts if -1 <= line.placed.x0 - edge <= reach and names(line)]
    level = sum(
        any(abs(it.bottom - group.bottom) <= 0.4 * group.size for it in behind)
        for group in grid.groups
    )
    return level >= max(2, _LABELLED * len(grid.groups))
