"""Exports as an xlsx workbook that an analyst can use at once.

A sheet per table, with its heading frozen, filters, number formats and widths. Text is always
written as text: nothing that came out of a report can become a formula or a link. The file holds
no clock time, so that the same report gives the same bytes.
"""

import io
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from douane_report.dataset.exports.extras import need
from douane_report.dataset.exports.tables import Book, Cell, Column, Table, used_tables

# The library ships no types.
Workbook: TypeAlias = Any
Worksheet: TypeAlias = Any
Format: TypeAlias = Any

_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
"""No clock time, so that the same report gives the same bytes; any fixed day will do."""

_WIDEST, _NARROWEST = 60, 8
_EXACT_DIGITS = 15
"""Digits that a cell of a spreadsheet holds exactly."""


def book_xlsx(book: Book) -> bytes:
    """Write all tables as a workbook.

    Raises:
        UsageError: xlsxwriter is not installed.
    """
    xlsxwriter = need("xlsxwriter")
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook: Workbook = xlsxwriter.Workbook(buffer, {**options, "strings_to_numbers": False})
    workbook.set_properties({"title": book.title, "created": _CREATED})
    formats = _Formats(workbook)
    _write_cover(workbook.add_worksheet("Over dit bestand"), book, formats)
    for table in used_tables(book.tables):
        _write_table(workbook.add_worksheet(table.title[:31]), table, formats)
    workbook.close()
    return buffer.getvalue()


class _Formats:
    """The formats of a workbook, made when they are first used."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self.head = workbook.add_format(
            {"bold": True, "bg_color": "#154273", "font_color": "#ffffff", "valign": "top"}
        )
        self.head.set_text_wrap()
        self.title = workbook.add_format({"bold": True, "font_size": 14})
        self.text = workbook.add_format({"valign": "top", "text_wrap": True, "num_format": "@"})
        self.plain = workbook.add_format({"valign": "top", "num_format": "0"})
        self._numbers: dict[int, Format] = {}

    def number(self, decimals: int) -> Format:
        """Give the format of a number with so many digits after the comma."""
        if decimals not in self._numbers:
            code = "#,##0" + ("." + "0" * decimals if decimals else "")
            self._numbers[decimals] = self._workbook.add_format(
                {"valign": "top", "num_format": code}
            )
        return self._numbers[decimals]


def _write_cover(sheet: Worksheet, book: Book, formats: _Formats) -> None:
    lines = [
        ("Facsimile", "De cijfers in dit bestand zijn verzonnen.") if book.facsimile else None,
        ("Verslagjaar", str(book.year)),
        ("Bron (SHA-256)", book.source),
        ("Geen uitgave van de Douane", "Bij verschil geldt het verslag zelf."),
        *((table.title, table.description) for table in used_tables(book.tables)),
    ]
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 80)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.write_string(0, 0, book.title, formats.title)
    for row, line in enumerate((line for line in lines if line), 2):
        sheet.write_string(row, 0, line[0], formats.text)
        sheet.write_string(row, 1, line[1], formats.text)


def _write_table(sheet: Worksheet, table: Table, formats: _Formats) -> None:
    for index, column in enumerate(table.columns):
        sheet.write_string(0, index, column.heading, formats.head)
        sheet.write_comment(0, index, column.description, {"author": ""})
        sheet.set_column(index, index, _width(table, index))
    names = table.names()
    for number, row in enumerate(table.rows, 1):
        for index, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            decimals = row[names.index(column.decimals)] if column.decimals else None
            _write_cell(sheet, number, index, column, cell, decimals, formats)
    sheet.freeze_panes(1, 0)
    # On paper, a table is as wide as the page, and each page repeats the headings.
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)


def _write_cell(
    sheet: Worksheet,
    row: int,
    index: int,
    column: Column,
    cell: Cell,
    decimals: Cell,
    formats: _Formats,
) -> None:
    if cell is None or cell == "":
        sheet.write_blank(row, index, None, formats.text)
    elif isinstance(cell, str):
        sheet.write_string(row, index, cell, formats.text)
    elif isinstance(cell, Decimal) and len(cell.normalize().as_tuple().digits) > _EXACT_DIGITS:
        # A cell would round it in silence.
        sheet.write_string(row, index, format(cell, "f"), formats.text)
    elif column.kind == "integer":
        sheet.write_number(row, index, cell, formats.plain)
    else:
        digits = max(0, decimals if isinstance(decimals, int) else _digits(Decimal(cell)))
        sheet.write_number(row, index, float(cell), formats.number(digits))


def _digits(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _width(table: Table, index: int) -> int:
    longest = max((len(str(row[index] or "")) for row in table.rows), default=0)
    return max(_NARROWEST, min(_WIDEST, max(longest, len(table.columns[index].heading)) + 2))
