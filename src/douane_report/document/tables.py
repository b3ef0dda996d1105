"""Tables: rows of a label and figures, ruled or not, in a PDF or in a text.

A table is found by its figures, not by its heading: cells that stand under each other in
columns, with labels beside them. What the columns and rows mean is for the sections to say.
For a text, where only the order of the words is left, the figures at the end of a line are
its cells.
"""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from douane_report.document.cells import FigureCell, split_tail
from douane_report.document.model import Box, Known, Line, Page, union
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table

_Split = tuple[Line, Line, tuple[FigureCell, ...]]
"""A line of a text, its label, and the figures at its end."""

_LONGEST_TABLE = 400
"""Most lines of a text that one table may take."""

_SAME_COLUMN = 2.0
"""How far columns of the parts of one table may stand apart, in points."""

_SURROUNDINGS = 12
"""How many lines above and below a table are kept with it."""


def find_tables(page: Page, known: Known, behind: Known | None = None) -> tuple[Table, ...]:
    """Give the tables of a page, from top to bottom.

    Args:
        page: the page to look at.
        known: tells whether a label is in the vocabulary; it decides between two ways to
            read a label that stands on several lines, and whether words on the right of
            figures are labels.
        behind: tells the latter in place of ``known``.
    """
    if page.has_geometry:
        from douane_report.document.grids.grid import grid_tables

        return grid_tables(page, known, behind or known)
    return tuple(_text_tables(page.lines, known))


def _text_tables(lines: tuple[Line, ...], known: Known) -> Iterator[Table]:
    split = [(line, *split_tail(line)) for line in lines]
    start = 0
    while start < len(split):
        if not split[start][2]:
            start += 1
            continue
        end = start
        for index in range(start + 1, min(len(split), start + _LONGEST_TABLE)):
            if split[index][2]:
                if index - end > 3 or len(split[index][2]) != len(split[start][2]):
                    break
                end = index
            elif split[index][0].gap and index - end >= 1 and not _leads_to_row(split, index):
                break
        yield _text_table(split, start, end, known)
        start = end + 1


def _leads_to_row(split: Sequence[_Split], index: int) -> bool:
    """Whether an unfinished line is the first part of a label whose figures follow."""
    for line, label, cells in split[index + 1 : index + 3]:
        if line.gap:
            return False
        if cells:
            return bool(label.words)
    return False


def _text_table(split: Sequence[_Split], start: int, end: int, known: Known) -> Table:
    rows: list[Row] = []
    top = start
    for index in range(start, end + 1):
        _, label, cells = split[index]
        if not cells:
            continue
        before = _label_before(split, index, known)
        if index == start:
            top = start - len(before)
        lines = (*before, label) if label.words else before
        rows.append(Row(label=lines, cells=cells))
    above = tuple(item[0] for item in reversed(split[max(0, top - _SURROUNDINGS) : top]))
    below = tuple(item[0] for item in split[end + 1 : end + 1 + _SURROUNDINGS])
    header = above[0].text if above else ""
    return Table(page=1, headers=(), header_line=header, rows=tuple(rows), above=above, below=below)


def _label_before(split: Sequence[_Split], index: int, known: Known) -> tuple[Line, ...]:
    """Give the lines before a row that are the first part of its label."""
    label = split[index][1]
    if known(label.text) or split[index][0].gap:
        return ()
    before: list[Line] = []
    for back in range(index - 1, max(-1, index - 4), -1):
        line, _, cells = split[back]
        if cells:
            break
        before.insert(0, line)
        if line.gap or known(join_lines([*(item.text for item in before), label.text])):
            break
    return tuple(before)


def same_columns(one: Table, two: Table) -> bool:
    """Whether two tables of a PDF are set in the same columns, seen from their labels."""
    if one.width != two.width:
        return False
    pairs = zip(_columns(one), _columns(two), strict=True)
    return all(
        any(abs(mine - theirs) <= _SAME_COLUMN for mine, theirs in zip(a, b, strict=True))
        for a, b in pairs
        if a and b
    )


def _columns(table: Table) -> Iterator[tuple[float, ...]]:
    """Left edge, middle and right edge of each column, in points from the labels' left edge."""
    left = min((line.placed.x0 for row in table.rows for line in row.label), default=0.0)
    for index in range(table.width):
        cells = [row.cells[index] for row in table.rows]
        if boxes := [cell.line.placed for cell in cells if cell]:
            box = union(boxes)
            yield box.x0 - left, median(it.cx for it in boxes) - left, box.x1 - left
        else:
            yield ()


def box_of(lines: Iterable[Line]) -> Box | None:
    """The smallest box around lines; None for a text source."""
    boxes = [box for line in lines if (box := line.box)]
    return union(boxes) if boxes else None


def label_line(lines: tuple[Line, ...]) -> Line:
    """Make one line of the lines of a label, for its place."""
    return lines[0]._replace(words=tuple(word for line in lines for word in line.words))
