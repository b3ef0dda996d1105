"""The total of a table that is set apart: a row of its own right under it, or right over it.

It is so where it is set in larger type, on a ground, or as the one large figure over a bar of the
parts. No words stand between it and the table, but for the header of that.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import Line, union
from douane_report.document.rows import Row, Table
from douane_report.document.tables import same_columns
from douane_report.sections.context import Context
from douane_report.sections.tabular.columns import is_derived, is_percentages, year_in
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.document.pdf import PdfPage

_ROOM = 18.0
"""Room between the edge of a ground and what stands on it, at most, in points."""

_AS_MUCH = 3.0
"""How much more of it may be on one side than on the other, in points."""

_CLOSE = 2.0
"""How far from its name a large figure stands at most, in sizes of its type."""

_LEVEL = 0.5
"""Least part of the height of the name on which a figure beside it stands."""

_LARGER = 1.2
"""How many times as large as the others such a figure is at least."""

_MOST_TIMES = 10
"""How many times the sum of the other rows a total may be; in another scale it is 1000 times."""


def with_total_apart(
    context: Context, table: Table, tables: Sequence[Table], words: SectionWords
) -> Table:
    """Add the one total that stands apart from a table without any.

    Args:
        context: the source.
        table: the table.
        tables: those that were found on its page, and on others.
        words: vocabulary; it tells what a total is called.
    """
    if not table.first.box or any(words.is_total(row.text) for row in table.rows):
        return table
    found = [
        (one, under, row)
        for one in tables
        if (
            one.page == table.page
            and len(one.rows) == 1
            and (label := one.rows[0].label)
            and words.is_total(one.rows[0].text)
            and ((under := table.below[:1] == label[:1]) or table.above[:1] == label[-1:])
            and (row := _in_columns(one, table))
        )
    ]
    if len(found) != 1:
        large = None if found else _large(context, table, words)
        return table._replace(rows=(large, *table.rows), above=table.above[1:]) if large else table
    one, under, row = found[0]
    if not any(table.headers) and one.width == table.width:
        table = table._replace(headers=one.headers, heads=one.heads, header_line=one.header_line)
    if under:
        return table._replace(rows=(*table.rows, row), below=one.below)
    return table._replace(rows=(row, *table.rows), above=one.above)


def _in_columns(one: Table, table: Table) -> Row | None:
    """Give the row of a total with its figures in the columns of a table; None where none fit.

    It has a figure for each column, or for each one of amounts: in these columns, or on a ground
    that is narrower or wider than the table.
    """
    row, columns = one.rows[0], list(range(table.width))
    if len(row.cells) < table.width:
        columns = _of_amounts(table)
    if len(columns) != len(row.cells) or not all(row.cells):
        return None
    own = dict(zip(columns, row.cells, strict=True))
    row = row._replace(cells=tuple(own.get(at) for at in range(table.width)))
    return row if same_columns(one._replace(rows=(row,)), table) or _is_set_in(row, table) else None


def _of_amounts(table: Table) -> list[int]:
    """Give the columns that are neither shares nor made of others."""
    return [
        at
        for at in range(table.width)
        if not is_percentages(table, at) and not (table.headers and is_derived(table.headers[at]))
    ]


def _is_set_in(row: Row, table: Table) -> bool:
    """Whether a row begins and ends as much further in than the others, or further out.

    A ground has as much room on its left as on its right.
    """
    left = min(line.placed.x0 for it in table.rows for line in it.label)
    figures = [(cell.line.placed, _column(table, at)) for at, cell in enumerate(row.cells) if cell]
    if not all(column for _, column in figures):
        return False
    columns = [(box, union([it.line.placed for it in column])) for box, column in figures]
    before = row.label[0].placed.x0 - left
    behind = columns[-1][1].x1 - columns[-1][0].x1
    return (
        max(abs(before), abs(behind)) <= _ROOM
        and abs(before - behind) <= _AS_MUCH
        and all(box.overlap_x(column) > 0 for box, column in columns)
    )


def _large(context: Context, table: Table, words: SectionWords) -> Row | None:
    """Give the row of a large figure right over a table, beside or under the name of a total.

    It is in no column, so that it is of the only one of amounts, if it is as large as the sum of
    that may be: one in another scale would not be. A name with another year is of that.
    """
    columns = _of_amounts(table)
    if len(columns) != 1 or not table.above:
        return None
    others = _column(table, columns[0])
    values = [it.number.value for it in others if it.number and it.number.value]
    least = _LARGER * max((it.line.words[0].size for it in others), default=0.0)
    page = next(it for it in context.document.pages if it.number == table.page)
    name, cells = _named(table.above[0], cast("PdfPage", page).fragments, words)
    cells = [it for it in cells if it.line.words[0].size >= least]
    year = year_in(name.text)
    if len(cells) != 1 or not values or not _is_near(cells[0].line, name):
        return None
    if year and year != year_in(table.headers[columns[0]]):
        return None
    total = cells[0].number.value if cells[0].number else None
    if total is None or not max(values) <= total <= _MOST_TIMES * sum(values, Decimal(0)):
        return None
    return Row((name,), tuple(cells[0] if at in columns else None for at in range(table.width)))


def _is_near(figure: Line, name: Line) -> bool:
    return figure.placed.gap(name.placed) <= _CLOSE * figure.words[0].size


def _named(
    line: Line, fragments: Sequence[Line], words: SectionWords
) -> tuple[Line, list[FigureCell]]:
    """Part a line into the name of a total and its figure, or give the figures beside it."""
    for cut in range(1, len(line.words)):
        parts = [line._replace(words=it) for it in (line.words[:cut], line.words[cut:])]
        for name, figure in (parts, parts[::-1]):
            if words.is_total(name.text) and (cell := read_cell(figure)):
                return name, [cell]
    if not words.is_total(line.text):
        return line, []
    box = line.placed
    return line, [
        cell
        for it in fragments
        if (cell := read_cell(it))
        and (it.placed.overlap_y(box) >= _LEVEL * box.height or _is_near(it, line))
    ]


def _column(table: Table, at: int) -> list[FigureCell]:
    return [cell for row in table.rows if (cell := row.cells[at])]
