"""Rows of several years under one label, with the years in a column beside it."""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, is_year
from douane_report.document.rows import Row, Table

_UNCLEAR = "no label says of what the year is"


def with_years_as_columns(table: Table) -> Table:
    """Give a table with a row for each label, and its years as columns.

    Each label has its years in the same order; where it cannot be told which rows are of one
    label, none can be read.
    """
    years = [" ".join(line.text for line in row.unit) for row in table.rows]
    if len(years) < 2 or not all(map(is_year, years)) or len(set(years)) == 1:
        return table
    count = len(set(years))
    groups = [table.rows[start : start + count] for start in range(0, len(years), count)]
    regular = years == years[:count] * len(groups)
    if not regular or not all(sum(bool(row.label) for row in group) == 1 for group in groups):
        return table._replace(rows=tuple(_illegible(row) for row in table.rows))
    return table._replace(
        headers=tuple(
            f"{header} {year}".strip() for year in years[:count] for header in table.headers
        ),
        heads=(),
        rows=tuple(_joined(group) for group in groups),
    )


def _joined(group: Sequence[Row]) -> Row:
    label = next(row.label for row in group if row.label)
    return Row(label, tuple(cell for row in group for cell in row.cells))


def _illegible(row: Row) -> Row:
    cells = tuple(cell and FigureCell(cell.line, None, _UNCLEAR) for cell in row.cells)
    return row._replace(cells=cells)
