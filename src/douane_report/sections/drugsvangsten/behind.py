"""Parts that stand right behind a figure of a table: ``43.720 kg waarvan maritiem 38.618 kg``.

The two fill one cell. Where its column is flush right or centred, it is the whole that stands
under the other cells, and the figure of the drug alone is in no column.
"""

from collections.abc import Sequence

from douane_report.document.cards.tokens import Piece
from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.grids.part_behind import part_behind
from douane_report.document.model import Box, Line
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.sections.drugsvangsten.parts import PartFigure, part_of, says_part
from douane_report.sections.tabular.columns import year_in
from douane_report.sections.vocabulary import SectionWords

_FLUSH = 1.0
"""How far apart the edges or middles of the cells of a column are at most, in points."""

_LEVEL = 0.35
"""How far apart the cells of a row stand at most, in sizes of their type."""

_FEWEST = 2
"""How many cells show at least where a column is."""


def with_parts_behind(
    table: Table, page: PdfPage, words: SectionWords, year: int
) -> tuple[Table, list[PartFigure]]:
    """Give a table with the figures that have a part behind them, and these parts.

    Args:
        table: the table.
        page: its page.
        words: the vocabulary of the section.
        year: year of the report, for a column that names none.
    """
    parted = [
        (line, *found)
        for line in page.fragments
        if (found := part_behind(line)) and says_part(found[1], words)
    ]
    if not parted:
        return table, []
    rows = table.rows
    for whole, figure, _ in parted:
        rows = _filled(rows, table.rows, whole, figure)
    return table._replace(rows=rows), [
        part
        for row in rows
        if row.label
        for header, cell in zip(table.headers, row.cells, strict=False)
        for _, figure, rest in parted
        if cell and cell.line.words[0] == figure.words[0]
        for part in part_of(row.text, Piece(rest), year_in(header) or year)
    ]


def _filled(
    rows: tuple[Row, ...], printed: Sequence[Row], whole: Line, figure: Line
) -> tuple[Row, ...]:
    """Put a figure in the empty cell of its row in whose column all of its fragment stands."""
    cell = read_cell(figure)
    found = [
        (row, at)
        for row in rows
        if row.label and any(it and _is_level(it, whole) for it in row.cells)
        for at, it in enumerate(row.cells)
        if it is None and _is_under(whole.placed, _column(printed, at))
    ]
    if cell is None or len(found) != 1:
        return rows
    ((own, index),) = found
    cells = (*own.cells[:index], cell, *own.cells[index + 1 :])
    return tuple(row._replace(cells=cells) if row is own else row for row in rows)


def _column(rows: Sequence[Row], at: int) -> list[Box]:
    return [it.line.placed for row in rows if at < len(row.cells) and (it := row.cells[at])]


def _is_level(cell: FigureCell, line: Line) -> bool:
    apart = abs(cell.line.placed.bottom - line.placed.bottom)
    return apart <= _LEVEL * cell.line.words[0].size


def _is_under(box: Box, column: Sequence[Box]) -> bool:
    """Whether a box has its right edge, or its middle, where all the cells of a column have it."""
    return len(column) >= _FEWEST and (
        all(abs(it.x1 - box.x1) <= _FLUSH for it in column)
        or all(abs(it.cx - box.cx) <= _FLUSH for it in column)
    )
