"""Exports as Parquet files: exact decimals, typed columns, descriptions in the schema."""

import io
from decimal import Decimal

from douane_report.dataset.exports.extras import need
from douane_report.dataset.exports.tables import Column, Table

_PRECISION = 38
"""Digits of the widest decimal that Parquet readers agree on."""


def table_parquet(table: Table) -> bytes:
    """Write one table as Parquet.

    Raises:
        UsageError: pyarrow is not installed.
    """
    arrow, parquet = need("pyarrow"), need("pyarrow.parquet")
    types = {"text": arrow.string(), "integer": arrow.int64()}
    fields, arrays = [], []
    for index, column in enumerate(table.columns):
        cells = [row[index] for row in table.rows]
        kind = types.get(column.kind) or arrow.decimal128(_PRECISION, _scale(cells))
        fields.append(arrow.field(column.name, kind, metadata=_metadata(column)))
        arrays.append(arrow.array(cells, type=kind))
    schema = arrow.schema(fields, metadata={"description": table.description})
    buffer = io.BytesIO()
    made = arrow.Table.from_arrays(arrays, schema=schema)
    parquet.write_table(made, buffer, compression="zstd", version="2.6")
    return buffer.getvalue()


def _metadata(column: Column) -> dict[str, str]:
    return {"title": column.heading, "description": column.description}


def _scale(cells: list[str | int | Decimal | None]) -> int:
    """Give the digits after the comma that all numbers of a column need."""
    exponents = [
        cell.normalize().as_tuple().exponent for cell in cells if isinstance(cell, Decimal)
    ]
    return max(0, *(-each for each in exponents if isinstance(each, int)), 0)
