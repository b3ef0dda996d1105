"""Exports of one report: CSV, xlsx, Parquet, SQLite, JSON, all of the same tables.

:mod:`~douane_report.dataset.exports.book` makes the tables, a module per format writes them.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, get_args

from douane_report.dataset.exports.book import make_book
from douane_report.dataset.exports.columnar import table_parquet
from douane_report.dataset.exports.database import book_sqlite, datasette_metadata
from douane_report.dataset.exports.plain import book_json, table_csv
from douane_report.dataset.exports.tables import Book, used_tables
from douane_report.dataset.exports.workbook import book_xlsx
from douane_report.errors import UsageError

Format = Literal["csv", "xlsx", "parquet", "sqlite", "json"]
FORMATS: tuple[str, ...] = get_args(Format)

__all__ = ["FORMATS", "Book", "export", "make_book"]


def export(book: Book, form: str, path: Path, *, excel_safe: bool = False) -> dict[Path, bytes]:
    """Make the files of an export, in memory.

    A path that ends in ``.csv`` or ``.parquet`` gets the tidy table; any other path is a folder
    that gets a file per table. The other formats hold all tables in one file.

    Args:
        book: the tables.
        form: one of :data:`FORMATS`.
        path: the file or folder to write.
        excel_safe: guard texts of a CSV against spreadsheets.

    Raises:
        UsageError: there is no such format, it has no cells to guard, or it needs a library that
            is not installed.
    """
    if form not in FORMATS:
        raise UsageError(
            "format-unknown",
            f"there is no format {form!r}",
            where="--to",
            advice=f"available are: {', '.join(FORMATS)}",
        )
    if excel_safe and form != "csv":
        raise UsageError(
            "excel-safe",
            f"--excel-safe is for csv; {form} keeps text as text by itself",
            where="--excel-safe",
        )
    if form in ("csv", "parquet"):
        return _per_table(book, form, path, excel_safe=excel_safe)
    if form == "sqlite":
        metadata = path.with_name(f"{path.stem}.metadata.json")
        return {path: book_sqlite(book), metadata: datasette_metadata(book, path.stem)}
    return {path: book_xlsx(book) if form == "xlsx" else book_json(book)}


def _per_table(book: Book, form: str, path: Path, *, excel_safe: bool) -> dict[Path, bytes]:
    single = path.suffix.lower() == f".{form}"
    chosen = (book.table("figures"),) if single else used_tables(book.tables)
    made: Mapping[str, bytes] = {
        table.name: table_csv(table, excel_safe=excel_safe)
        if form == "csv"
        else table_parquet(table)
        for table in chosen
    }
    if single:
        return {path: made["figures"]}
    return {path / f"{name}.{form}": data for name, data in made.items()}
