"""What an export is made of: typed tables with units in their headings, from one report.

There is a table per section, in which a row is one item in one year; the tidy table ``figures``
with a row per value; and ``items``, ``notes`` and ``findings``. Every format writes these same
tables, so that they cannot tell different stories.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Kind = Literal["text", "integer", "number"]
Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        name: name in a database or a data frame: lower case, with the unit.
        heading: heading in a workbook, with the unit (Dutch).
        kind: what its cells hold.
        description: what it means, in one sentence (Dutch).
        decimals: name of the column that gives the printed precision of its numbers, if any.
        refers: ``table.column`` that its values are found in, if any.
    """

    name: str
    heading: str
    kind: Kind
    description: str
    decimals: str = ""
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an export.

    Attributes:
        name: name in a database, and of a file.
        title: name of a sheet (Dutch).
        description: what a row is, in one sentence (Dutch).
        columns: its columns.
        rows: its rows, one cell per column.
        key: name of the column that identifies a row; empty when none does.
    """

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)
    key: str = ""

    def names(self) -> list[str]:
        """Give the names of the columns."""
        return [column.name for column in self.columns]


@dataclass(frozen=True, slots=True)
class Book:
    """All tables of one report.

    Attributes:
        year: year of the report.
        title: its title.
        source: sha256 of the source.
        facsimile: whether its figures are invented.
        tables: the tables, the tidy one first.
    """

    year: int
    title: str
    source: str
    facsimile: bool
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table:
        """Give a table by its name."""
        return next(table for table in self.tables if table.name == name)


def text(name: str, heading: str, description: str, *, refers: str = "") -> Column:
    """Make a column of texts."""
    return Column(name, heading, "text", description, refers=refers)


def integer(name: str, heading: str, description: str, *, refers: str = "") -> Column:
    """Make a column of whole numbers."""
    return Column(name, heading, "integer", description, refers=refers)


def amount(name: str, heading: str, description: str, *, decimals: str = "decimals") -> Column:
    """Make a column of numbers whose printed precision stands in another column."""
    return Column(name, heading, "number", description, decimals=decimals)


def used_tables(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Leave out tables without rows, but never the tidy one."""
    return tuple(table for table in tables if table.rows or table.name == "figures")
