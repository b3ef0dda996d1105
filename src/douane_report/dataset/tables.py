"""A report and its findings as bytes: JSON and CSV as the output contract has them.

Same input, same bytes: fields and rows come in a fixed order, numbers are written out without
exponent, lines end in LF, and text is UTF-8 and not escaped.
"""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from decimal import Decimal

from pydantic import BaseModel

from douane_report.model import Jaarrapportage, plain
from douane_report.tidy import Row, rows

COLUMNS = Row._fields
"""Columns of ``figures.csv``, in order."""


def report_json(report: Jaarrapportage) -> bytes:
    """Write a report as ``jaarrapportage.json``."""
    return to_json(report)


def figures_csv(report: Jaarrapportage) -> bytes:
    """Write a report as ``figures.csv``, a row per value."""
    return to_csv(COLUMNS, rows(report))


def to_json(value: BaseModel | dict[str, object]) -> bytes:
    """Write a model or dictionary as indented JSON; a Decimal becomes a string, exactly."""
    if isinstance(value, BaseModel):
        return (value.model_dump_json(indent=2) + "\n").encode()
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False, default=_encode)
    return (text + "\n").encode()


def _encode(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, BaseModel):
        return value.model_dump()
    return str(value)


def to_csv(columns: Sequence[str], lines: Iterable[Sequence[object]]) -> bytes:
    """Write rows as CSV: None is an empty cell, a Decimal has no exponent."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in line] for line in lines)
    return buffer.getvalue().encode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    return plain(value) if isinstance(value, Decimal) else str(value)
