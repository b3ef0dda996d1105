"""Captions that stand beside a table, level with it, in a column of their own.

A caption is a few short lines in one type. It is one of this table only where nothing else is in
its column: no figure of another table or chart stands over or under it there.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from douane_report.document import Line
from douane_report.document.cells import is_year, read_cell
from douane_report.document.model import Box, union
from douane_report.document.rows import Table
from douane_report.document.tables import label_line
from douane_report.sections.context import Context
from douane_report.sections.tabular.captions import LONGEST, goes_on

if TYPE_CHECKING:
    from douane_report.document.pdf import PdfPage

_MOST_LINES = 8
"""Most lines of a caption, which is set as narrow as its column."""

_OVER = 6.0
"""How far above the first row of a table its caption may start, in sizes of its type."""

_REACH = 12.0
"""How far over and under a table no figure stands in the column of its caption, in such sizes."""


def side_captions(context: Context, table: Table) -> tuple[Line, ...]:
    """Give the captions that stand beside a table of a PDF, each as one line."""
    page = next((it for it in context.document.pages if it.number == table.page), None)
    own = [line for line in _lines_of(table) if line.page == table.page]
    if page is None or not context.has_geometry or not own:
        return ()
    extent, size = union([line.placed for line in own]), own[0].words[0].size
    fragments = cast("PdfPage", page).fragments
    if not any(_is_aside(line.placed, extent, size) for line in fragments):
        return ()
    heads = [line for head in table.heads for line in head]
    taken = {word.box for line in (*own, *heads) for word in line.words}
    others = [line for line in fragments if not any(word.box in taken for word in line.words)]
    aside = [line for line in others if _is_aside(line.placed, extent, size)]
    return tuple(
        label_line(lines)
        for lines in _paragraphs(aside)
        if _is_caption(lines)
        and not _is_of_column(lines, others)
        and not _has_figures(lines, others, extent)
    )


def _lines_of(table: Table) -> Iterator[Line]:
    for row in table.rows:
        yield from (*row.label, *row.unit, *(cell.line for cell in row.cells if cell))


def _is_aside(box: Box, extent: Box, size: float) -> bool:
    beside = box.x1 <= extent.x0 or box.x0 >= extent.x1
    return beside and extent.top - _OVER * size <= box.top and box.bottom <= extent.bottom + size


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines that stand under each other in one type, from top to bottom."""
    left = sorted(lines, key=lambda it: it.placed.bottom)
    while left:
        part = [left.pop(0)]
        while following := next((it for it in left if goes_on(part[-1], it)), None):
            part.append(following)
            left.remove(following)
        yield tuple(part)


def _is_of_column(lines: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether lines go on over or under the table, as those of a column of text do."""
    return any(goes_on(it, lines[0]) or goes_on(lines[-1], it) for it in others if it not in lines)


def _is_caption(lines: Sequence[Line]) -> bool:
    length = sum(len(line.text) + 1 for line in lines)
    return len(lines) <= _MOST_LINES and length <= LONGEST and read_cell(lines[0]) is None


def _has_figures(lines: Sequence[Line], others: Sequence[Line], extent: Box) -> bool:
    """Whether a figure stands in the column of a caption: it may be what the caption is of."""
    box, reach = union([line.placed for line in lines]), _REACH * lines[0].words[0].size
    column = Box(box.x0, extent.top - reach, box.x1, extent.bottom + reach)
    return any(
        column.overlap_x(line.placed) > 0
        and column.top <= line.placed.cy <= column.bottom
        and read_cell(line) is not None
        and not is_year(line.text)
        for line in others
    )
