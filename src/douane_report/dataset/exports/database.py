"""Exports as an SQLite database that opens in Datasette with links and descriptions.

Numbers are stored as INTEGER where they are whole, and else as REAL, with the exact digits in
``figures.value_exact``. Foreign keys tie every table to ``items``. What tables and columns mean
stands in the table ``descriptions``, and in the metadata file for Datasette.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal

from douane_report.dataset.exports.tables import Book, Cell, Column, Table, text
from douane_report.dataset.tables import to_json
from douane_report.model import plain

_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "NUMERIC"}


def book_sqlite(book: Book) -> bytes:
    """Write all tables as one SQLite database.

    Raises:
        sqlite3.IntegrityError: a row refers to an item that is not there; a defect.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        # What is referred to goes first.
        for table in sorted(map(_exact, book.tables), key=lambda each: each.name != "items"):
            _write_table(connection, table)
        _write_table(connection, _descriptions(book.tables))
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()


def _exact(table: Table) -> Table:
    """Put the exact digits beside the numbers of the tidy table."""
    if table.name != "figures":
        return table
    at = table.names().index("value_number")
    column = text("value_exact", "Exact", "het getal met al zijn cijfers, als tekst")
    rows = tuple(
        (
            *row[: at + 1],
            plain(value) if isinstance(value := row[at], Decimal) else None,
            *row[at + 1 :],
        )
        for row in table.rows
    )
    columns = (*table.columns[: at + 1], column, *table.columns[at + 1 :])
    return Table(table.name, table.title, table.description, columns, rows, table.key)


def _write_table(connection: sqlite3.Connection, table: Table) -> None:
    connection.execute(
        f"CREATE TABLE {_quoted(table.name)} (\n  "
        + ",\n  ".join(_declared(column, table.key) for column in table.columns)
        + "\n)"
    )
    marks = ", ".join("?" * len(table.columns))
    connection.executemany(
        f"INSERT INTO {_quoted(table.name)} VALUES ({marks})",
        ([_stored(cell) for cell in row] for row in table.rows),
    )
    for column in table.columns:
        if column.refers and column.name != table.key:
            name = _quoted(f"{table.name}_{column.name}")
            connection.execute(
                f"CREATE INDEX {name} ON {_quoted(table.name)} ({_quoted(column.name)})"
            )


def _declared(column: Column, key: str) -> str:
    parts = [_quoted(column.name), _TYPES[column.kind]]
    if column.name == key:
        parts.append("PRIMARY KEY")
    if column.refers:
        table, _, name = column.refers.partition(".")
        parts.append(f"REFERENCES {_quoted(table)} ({_quoted(name)})")
    return " ".join(parts)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _stored(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return cell


def _descriptions(tables: Sequence[Table]) -> Table:
    columns = (
        text("table_name", "Tabel", "naam van de tabel"),
        text("column_name", "Kolom", "naam van de kolom; leeg voor de tabel zelf"),
        text("description", "Betekenis", "wat zij betekent"),
    )
    rows: list[tuple[Cell, ...]] = []
    for table in map(_exact, tables):
        rows.append((table.name, "", table.description))
        rows += [(table.name, column.name, column.description) for column in table.columns]
    description = "Wat de tabellen en kolommen betekenen."
    return Table("descriptions", "Beschrijvingen", description, columns, tuple(rows))


def datasette_metadata(book: Book, database: str) -> bytes:
    """Write the metadata by which Datasette shows titles and descriptions.

    Args:
        book: the tables.
        database: name of the database: its file name without the ending.
    """
    tables = {
        table.name: {
            "title": table.title,
            "description": table.description,
            "columns": {column.name: column.description for column in table.columns},
            **({"label_column": "item"} if table.name == "items" else {}),
        }
        for table in map(_exact, book.tables)
    }
    warning = "Facsimile: verzonnen cijfers. " if book.facsimile else ""
    return to_json(
        {
            "title": book.title,
            "description": f"{warning}Geen uitgave van de Douane; bij verschil geldt het verslag "
            f"zelf. SHA-256 van de bron: {book.source}.",
            "databases": {database: {"tables": tables}},
        }
    )
