"""The total of a table that is set apart: a row of its own right under it, or right over it.

It is so where it is set in larger type, on a ground, or as the one large figure over a bar of the
parts. No words stand between it and the table, but for the header of that.
"""

from collections.abc import Sequence
from decimal import Decimal

from douane_report.document.cells import FigureCell
from douane_report.document.model import Box, union
from douane_report.document.rows import Row, Table
from douane_report.document.tables import same_columns
from douane_report.sections.tabular.columns import is_derived, is_percentages
from douane_report.sections.vocabulary import SectionWords

_ROOM = 18.0
"""Room between the edge of a ground and what stands on it, at most, in points."""

_AS_MUCH = 3.0
"""How much more of it may be on one side than on the other, in points."""

_CLOSE = 2.0
"""How far behind its name a large figure stands at most, in sizes of its type."""

_LARGER = 1.2
"""How many times as large as the others such a figure is at least."""

_MOST_TIMES = 10
"""How many times the sum of the other rows a total may be; in another scale it is 1000 times."""


def with_total_apart(table: Table, tables: Sequence[Table], words: SectionWords) -> Table:
    """Add the one total that stands apart from a table without any.

    Args:
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
        return table
    one, under, row = found[0]
    if not any(table.headers) and one.width == table.width:
        table = table._replace(headers=one.headers, heads=one.heads, header_line=one.header_line)
    if under:
        return table._replace(rows=(*table.rows, row), below=one.below)
    return table._replace(rows=(row, *table.rows), above=one.above)


def _in_columns(one: Table, table: Table) -> Row | None:
    """Give the row of a total with its figures in the columns of a table; None where none fit.

    It has a figure for each column, or for each one of amounts: in these columns, or set in on
    both sides as on a ground. A large one right behind its name is in no column, and is that of
    the only one of amounts if it is as large as the others make likely.
    """
    row, columns = one.rows[0], list(range(table.width))
    if len(row.cells) < table.width:
        columns = [at for at in columns if not _is_derived(table, at)]
    if len(columns) != len(row.cells) or not all(row.cells):
        return None
    own = dict(zip(columns, row.cells, strict=True))
    row = row._replace(cells=tuple(own.get(at) for at in range(table.width)))
    fits = same_columns(one._replace(rows=(row,)), table) or _is_set_in(row, table)
    if fits or (len(columns) == 1 and _is_phrase(row, table, columns[0])):
        return row
    return None


def _is_derived(table: Table, at: int) -> bool:
    return is_percentages(table, at) or (bool(table.headers) and is_derived(table.headers[at]))


def _is_set_in(row: Row, table: Table) -> bool:
    """Whether a row begins further in than the others, and ends so, with its figures under theirs.

    A ground has as much room on its left as on its right.
    """
    left = min(line.placed.x0 for it in table.rows for line in it.label)
    figures = [(cell.line.placed, _extent(table, at)) for at, cell in enumerate(row.cells) if cell]
    before = row.label[0].placed.x0 - left
    behind = figures[-1][1].x1 - figures[-1][0].x1
    return (
        all(0 < it <= _ROOM for it in (before, behind))
        and abs(before - behind) <= _AS_MUCH
        and all(box.overlap_x(column) > 0 for box, column in figures)
    )


def _is_phrase(row: Row, table: Table, at: int) -> bool:
    """Whether a figure stands close behind its name, larger than those of a column, as their sum.

    One that is in another scale would not be.
    """
    cell, others = row.cells[at], _column(table, at)
    assert cell is not None
    size, name = cell.line.words[0].size, row.label[-1].placed
    values = [it.number.value for it in others if it.number and it.number.value]
    total = cell.number.value if cell.number else None
    return (
        total is not None
        and bool(values)
        and 0 <= cell.line.placed.x0 - name.x1 <= _CLOSE * size
        and size >= _LARGER * max(it.line.words[0].size for it in others)
        and max(values) <= total <= _MOST_TIMES * sum(values, Decimal(0))
    )


def _column(table: Table, at: int) -> list[FigureCell]:
    return [cell for row in table.rows if (cell := row.cells[at])]


def _extent(table: Table, at: int) -> Box:
    return union([cell.line.placed for cell in _column(table, at)])
