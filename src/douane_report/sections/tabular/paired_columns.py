"""Columns with two figures in a cell, such as ``12.500 / 13.016`` under ``Doel / realisatie``."""

import re
from collections.abc import Sequence

from douane_report.document.cells import PAIR, FigureCell, read_cell
from douane_report.document.model import Box, Line, Word
from douane_report.document.rows import Table
from douane_report.sections.tabular.columns import year_in
from douane_report.sections.tabular.measure_words import measure_of
from douane_report.sections.vocabulary import SectionWords, fold

_BETWEEN = re.compile(r"[/|]|\bvan\b")
_NARROW = {".": 0.5, "/": 0.5, "|": 0.5}
"""Width of what is narrower than a digit, in widths of one."""

_MOST_WORDS = 2
"""Most words on either side of the sign between two names of measures."""


def with_pairs_parted(table: Table, words: SectionWords) -> Table:
    """Give a table with two columns in place of each whose cells hold two figures.

    The header says which is which, or what stands over all columns; else nobody can tell, and the
    column is left as it is.
    """
    columns = [[row.cells[at] for row in table.rows] for at in range(table.width)]
    if len(table.headers) != table.width or not any(map(_are_pairs, columns)):
        return table
    around = _measures([table.header_line, *(line.text for line in table.above[:2])], words)
    headers: list[str] = []
    cells: list[list[FigureCell | None]] = []
    for header, column in zip(table.headers, columns, strict=True):
        measures = _measures([header], words) or around
        if not measures or not _are_pairs(column):
            headers.append(header)
            cells.append(column)
            continue
        year = year_in(header)
        headers += [f"{measure} {year}" if year else measure for measure in measures]
        both = [(_parted(cell) if cell else None) or (None, None) for cell in column]
        cells += [[pair[0] for pair in both], [pair[1] for pair in both]]
    rows = [
        row._replace(cells=tuple(column[at] for column in cells))
        for at, row in enumerate(table.rows)
    ]
    return table._replace(headers=tuple(headers), rows=tuple(rows), heads=())


def _are_pairs(column: Sequence[FigureCell | None]) -> bool:
    """Whether all cells of a column hold two figures, or a dash that stands for both."""
    found = [_parted(cell) for cell in column if cell]
    return any(_is_pair(cell) for cell in column) and all(found)


def _is_pair(cell: FigureCell | None) -> bool:
    return cell is not None and cell.damage == PAIR


def _measures(texts: Sequence[str], words: SectionWords) -> tuple[str, str] | None:
    """Give the two measures that the first such text names, with a sign between them."""
    for text in texts:
        parts = _BETWEEN.split(text)
        if len(parts) != 2:
            continue
        left = _measure(parts[0].split()[-_MOST_WORDS:], words, last=True)
        right = _measure(parts[1].split()[:_MOST_WORDS], words, last=False)
        if left and right and left != right:
            return left, right
    return None


def _measure(near: Sequence[str], words: SectionWords, *, last: bool) -> str | None:
    """Give the measure that stands next to the sign, a year left out."""
    named = [fold(it) for it in near if year_in(it) is None]
    return measure_of(words, named[-1 if last else 0]) if named else None


def _parted(cell: FigureCell) -> tuple[FigureCell | None, FigureCell | None] | None:
    """Part a cell at the sign between its figures; a dash stands for both."""
    if cell.damage != PAIR:
        dash = cell.number is not None and cell.number.value is None
        return (cell, cell) if dash else None
    left: list[Word] = []
    right: list[Word] = []
    for word in cell.line.words:
        found = _BETWEEN.search(word.text)
        if found is None:
            (right if right else left).append(word)
            continue
        left += _piece(word, 0, found.start())
        right += _piece(word, found.end(), len(word.text)) or [word._replace(text="")]
    return _cell(cell.line, left), _cell(cell.line, [word for word in right if word.text])


def _cell(line: Line, words: Sequence[Word]) -> FigureCell | None:
    return read_cell(line._replace(words=tuple(words)))


def _piece(word: Word, start: int, end: int) -> list[Word]:
    """Give the characters of a word from one to another, and where they stand; none if empty."""
    if start >= end:
        return []
    if word.box is None:
        return [word._replace(text=word.text[start:end])]
    widths = [_NARROW.get(char, 1.0) for char in word.text]
    one = word.box.width / sum(widths)
    x0 = word.box.x0 + one * sum(widths[:start])
    x1 = word.box.x0 + one * sum(widths[:end])
    return [
        word._replace(text=word.text[start:end], box=Box(x0, word.box.top, x1, word.box.bottom))
    ]
