"""A comparison as CSV and JSON, as the output contract has them."""

from douane_report.compare.result import COLUMNS, Comparison
from douane_report.dataset.tables import to_csv, to_json


def to_diff_csv(comparison: Comparison) -> bytes:
    """Write the rows as CSV; remarks and provenance are in the JSON only."""
    lines = ([getattr(row, column) for column in COLUMNS] for row in comparison.rows)
    return to_csv(COLUMNS, lines)


def to_diff_json(comparison: Comparison) -> bytes:
    """Write the whole comparison as JSON, the evidence of both sides with every row."""
    return to_json(comparison)
