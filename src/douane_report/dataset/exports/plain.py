"""Exports as CSV and JSON."""

from collections.abc import Mapping, Sequence

from douane_report.dataset.exports.tables import Book, Cell, Table
from douane_report.dataset.tables import to_csv, to_json

_STARTERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula, or hide that it does."""


def table_csv(table: Table, *, excel_safe: bool = False) -> bytes:
    """Write one table as CSV.

    Args:
        table: the table.
        excel_safe: guard texts that a spreadsheet would take for a formula, and begin with the
            mark by which Excel knows UTF-8.
    """
    guarded = (tuple(_guarded(cell) for cell in row) for row in table.rows)
    made = to_csv(table.names(), guarded if excel_safe else table.rows)
    return b"\xef\xbb\xbf" + made if excel_safe else made


def _guarded(cell: Cell) -> Cell:
    """Put an apostrophe before a text that opens as a formula does."""
    if isinstance(cell, str) and cell.lstrip(" \N{NO-BREAK SPACE}").startswith(_STARTERS):
        return f"'{cell}"
    return cell


def book_json(book: Book) -> bytes:
    """Write all tables as one JSON document, with what every column means."""
    tables: Mapping[str, object] = {table.name: _table(table) for table in book.tables}
    return to_json(
        {
            "title": book.title,
            "report_year": book.year,
            "source": book.source,
            "facsimile": book.facsimile,
            "tables": tables,
        }
    )


def _table(table: Table) -> dict[str, object]:
    names: Sequence[str] = table.names()
    return {
        "title": table.title,
        "description": table.description,
        "columns": [
            {"name": c.name, "title": c.heading, "type": c.kind, "description": c.description}
            for c in table.columns
        ],
        "rows": [dict(zip(names, row, strict=True)) for row in table.rows],
    }
