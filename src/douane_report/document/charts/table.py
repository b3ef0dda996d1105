"""Tables of figures at a chart: a row for each series under years, or a column for each.

The years head the columns, as a row of their own or as those under the bars; or they stand
before the rows, and the names of the series over the columns. The figures of such a table are
never labels of bars, however near to bars they stand.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.table_names import names_on
from douane_report.document.model import Box, Known, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.numbers import MULTIPLIERS

_FEWEST = 3
"""Fewest figures in one row that make a table."""

_FLUSH = 3.0
"""Points within which figures keep to one edge of their columns."""

_AT_COLUMN = 0.35
"""Part of the distance of two columns within which a figure stands at its own."""

_ABOVE, _BELOW = 110.0, 260.0
"""Points above and below a row within which its years stand."""

_APART = 2.0
"""Least space between a name and the label of something else, in type sizes."""

_SPACE = 0.5
"""Widest space between words of one figure, in type sizes."""


class Row(NamedTuple):
    """The figures of one series.

    Attributes:
        name: what the series is called.
        cells: its figures and dashes, by year.
    """

    name: Line
    cells: Mapping[int, FigureCell]


class DataTable(NamedTuple):
    """A table of the figures of a chart.

    Attributes:
        years: the years that head it.
        rows: its series, in order.
    """

    years: Axis
    rows: tuple[Row, ...]

    def places(self) -> set[Box]:
        """Where the words of its figures stand."""
        cells = (cell for row in self.rows for cell in row.cells.values())
        return {word.placed for cell in cells for word in cell.line.words}


def find_tables(page: PdfPage, axes: Sequence[Axis], named: Known) -> list[DataTable]:
    """Give the tables of figures of a page, in the order of their axes.

    Args:
        page: the page.
        axes: its rows and columns of years.
        named: tells whether a text may name a series.
    """
    names = list(names_on(page, named)) if axes else []
    if not names:
        return []
    words = [(line, word) for line in page.fragments for word in line.words]
    found: dict[int, list[Row]] = {}
    used: set[Box] = set()
    for name in names:
        if any(word.placed in used for word in name.words):
            continue
        for axis in _heads_of(name.placed, axes):
            cells = _cells_of(name, axis, words)
            if cells:
                found.setdefault(axes.index(axis), []).append(Row(name, cells))
                used |= {word.placed for word in name.words}
                break
    tables = [DataTable(axes[at], _nearest_names(rows)) for at, rows in sorted(found.items())]
    return [table for table in tables if _is_table(table)]


def _nearest_names(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Keep one name for each set of figures: the nearest to them."""
    kept: list[Row] = []
    for row in sorted(rows, key=_distance):
        places = {cell.line.placed for cell in row.cells.values()}
        if all(cell.line.placed not in places for it in kept for cell in it.cells.values()):
            kept.append(row)
    return tuple(row for row in rows if any(row is it for it in kept))


def _distance(row: Row) -> float:
    return min(abs(row.name.placed.cy - cell.line.placed.cy) for cell in row.cells.values())


def _is_table(table: DataTable) -> bool:
    longest = max(len(row.cells) for row in table.rows)
    if longest < _FEWEST:
        return False
    if table.years.vertical:
        return _keeps_edge([(at, row) for row in table.rows for at in row.cells], table.years)
    return True


def _keeps_edge(places: Sequence[tuple[int, Row]], years: Axis) -> bool:
    """Whether all figures stand alike under their years: flush left, flush right or centred."""
    heads = dict(years.years)
    plain = [(row.cells[year], heads[year]) for year, row in places if not row.cells[year].marks]
    pairs = [(cell.line.placed, head) for cell, head in plain]
    return not pairs or any(
        max(offsets) - min(offsets) <= _FLUSH
        for offsets in (
            [box.x0 - head.x0 for box, head in pairs],
            [box.x1 - head.x1 for box, head in pairs],
            [box.cx - head.cx for box, head in pairs],
            [box.x1 - head.cx for box, head in pairs],
            [box.x0 - head.cx for box, head in pairs],
        )
    )


def _heads_of(name: Box, axes: Sequence[Axis]) -> Iterator[Axis]:
    """Yield the years that may head the row of a name, or stand before the column under it."""
    rows = [axis for axis in axes if axis.vertical]
    above = [it for it in rows if 0 < name.cy - it.box.cy <= _ABOVE]
    below = [it for it in rows if 0 < it.box.cy - name.cy <= _BELOW]
    yield from sorted(above, key=lambda it: name.cy - it.box.cy)
    yield from sorted(below, key=lambda it: it.box.cy - name.cy)
    for axis in axes:
        if not axis.vertical and -2 <= min(box.top for _, box in axis.years) - name.bottom <= 40:
            yield axis


def _cells_of(
    name: Line, axis: Axis, words: Sequence[tuple[Line, Word]]
) -> dict[int, FigureCell] | None:
    """Give the figures of a series at the years; None where anything else stands among them."""
    placed = _in_row(name, axis, words) if axis.vertical else _in_column(name, axis, words)
    if placed is None:
        return None
    cells: dict[int, FigureCell] = {}
    for year, line in placed.items():
        cell = read_cell(line)
        if cell is None or (cell.number is not None and cell.number.unit is not None):
            return None
        cells[year] = cell
    boxes = [cell.line.placed for cell in cells.values()]
    if axis.vertical:
        if boxes and max(it.cy for it in boxes) - min(it.cy for it in boxes) > _FLUSH:
            return None
        return None if boxes and _are_of_another(union(boxes), name, words) else cells
    flush = len(boxes) >= _FEWEST and any(
        max(edges) - min(edges) <= _FLUSH
        for edges in (
            [box.x0 for box in boxes],
            [box.x1 for box in boxes],
            [box.cx for box in boxes],
        )
    )
    return cells if flush else None


def _are_of_another(figures: Box, name: Line, words: Sequence[tuple[Line, Word]]) -> bool:
    """Whether figures have a label of their own, as a table does that a legend stands beside.

    It stands between them and the name, or before them where the name is behind them; a column
    that says they are millions is none.
    """
    own, size = name.placed, name.words[0].size
    start = own.x1 + _APART * size if own.x1 <= figures.cx else 0.0
    return any(
        start <= word.placed.x0
        and word.placed.x1 <= figures.x0
        and word.placed.overlap_y(own) > 0.5 * min(word.placed.height, own.height)
        and any(map(str.isalpha, word.text))
        and word.text.casefold() not in MULTIPLIERS
        for _, word in words
    )


def _in_row(name: Line, axis: Axis, words: Sequence[tuple[Line, Word]]) -> dict[int, Line] | None:
    """Give what stands at each year in the row of a name; None where it is not one figure."""
    own = {word.placed for word in name.words}
    low, high = name.placed.top - 1, name.placed.bottom + 1
    centres = sorted(box.cx for _, box in axis.years)
    pitch = (centres[-1] - centres[0]) / (len(centres) - 1)
    row = [
        (line, word)
        for line, word in words
        if low <= word.placed.cy <= high
        and centres[0] - pitch <= word.placed.cx <= centres[-1] + pitch
        and word.placed not in own
        and not name.placed.contains(word.placed)
    ]
    placed: dict[int, Line] = {}
    for cell in _cells_in(row, axis):
        box = cell.placed
        year, head = _nearest(box, axis)
        if head.aside(box) <= _AT_COLUMN * pitch:
            if year in placed:
                return None
            placed[year] = cell
        elif centres[0] - _AT_COLUMN * pitch < box.cx < centres[-1]:
            return None
    return placed


def _cells_in(row: Sequence[tuple[Line, Word]], axis: Axis) -> list[Line]:
    """Join what is closely side by side: a figure and its unit, or groups of digits at one year."""
    cells: list[Line] = []
    for line, word in sorted(row, key=lambda it: it[1].placed.x0):
        last = cells[-1].words[-1] if cells else None
        if last is not None and _is_mark(word, last):
            cells[-1] = cells[-1]._replace(words=(*cells[-1].words, word._replace(raised=True)))
            continue
        if (
            last is not None
            and -1 <= word.placed.x0 - last.placed.x1 <= _SPACE * word.size
            and (
                not any(char.isdigit() for char in word.text)
                or not any(char.isdigit() for char in last.text)
                or _nearest(word.placed, axis) == _nearest(last.placed, axis)
            )
        ):
            cells[-1] = cells[-1]._replace(words=(*cells[-1].words, word))
        else:
            cells.append(line._replace(words=(word,)))
    return cells


def _is_mark(word: Word, last: Word) -> bool:
    """Whether a word is a footnote mark at a figure: smaller, raised, and close to it."""
    near = -1 <= word.placed.x0 - last.placed.x1 <= _SPACE * last.size
    raised = word.placed.bottom < last.placed.bottom - 1
    return near and (word.raised or (raised and word.size < 0.9 * last.size))


def _nearest(box: Box, axis: Axis) -> tuple[int, Box]:
    return min(axis.years, key=lambda it: it[1].aside(box))


def _in_column(
    name: Line, axis: Axis, words: Sequence[tuple[Line, Word]]
) -> dict[int, Line] | None:
    """Give what stands level with each year under a name; None where it is not one figure."""
    size = name.words[0].size
    over = name.placed
    placed: dict[int, Line] = {}
    for year, head in axis.years:
        there = sorted(
            (word.placed.x0, at)
            for at, (_, word) in enumerate(words)
            if abs(word.placed.cy - head.cy) <= 0.5 * head.height
            and word.placed.overlap_x(over) > -0.5 * size
            and word.placed != head
        )
        if not there:
            continue
        row = [words[at][1] for _, at in there]
        if any(b.placed.x0 - a.placed.x1 > _SPACE * size for a, b in pairwise(row)):
            return None
        placed[year] = words[there[0][1]][0]._replace(words=tuple(row))
    return placed
