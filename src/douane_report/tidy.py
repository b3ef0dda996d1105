"""One row per value: the shape of ``figures.csv`` and of :meth:`Jaarrapportage.to_frame`.

It stands on the floor of the model, below everything that writes files, so that a report can
give its own table without knowing about files. The columns are those of the output contract.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from douane_report.model import Figure, Jaarrapportage, Value

if TYPE_CHECKING:
    import pandas as pd

ORDINAL = "rang"
"""The measure that is a place in a list: it has neither unit nor precision."""


class Row(NamedTuple):
    """One value with everything that identifies it and says where it came from.

    The fields are the columns of ``figures.csv``, in order; ``None`` is an empty cell. A number
    is a Decimal in the base unit, a text or status is a string.
    """

    report_year: int
    section: str
    group: str
    key: str
    item: str
    measure: str
    period: int
    value: Decimal | str | None
    unit: str
    decimals: int | None
    page: int | None
    x0: Decimal | None
    top: Decimal | None
    x1: Decimal | None
    bottom: Decimal | None
    line: int | None
    source_text: str
    origin: str


def rows(report: Jaarrapportage) -> Iterator[Row]:
    """Yield the rows of a report, in the order of the report."""
    return (_row(report.report_year, value) for value in report.values())


def measured(value: Value) -> Figure | None:
    """Give the figure of a value that is measured or counted; a place in a list is not."""
    reading = value.reading
    return reading if isinstance(reading, Figure) and value.measure != ORDINAL else None


def _row(report_year: int, value: Value) -> Row:
    reading, figure = value.reading, measured(value)
    place = reading.place
    box = place.box if place else None
    return Row(
        report_year=report_year,
        section=value.section,
        group=value.group,
        key=value.key,
        item=value.item,
        measure=value.measure,
        period=reading.period,
        value=reading.value,
        unit=figure.unit if figure else "",
        decimals=figure.decimals if figure else None,
        page=place.page if place else None,
        x0=box.x0 if box else None,
        top=box.top if box else None,
        x1=box.x1 if box else None,
        bottom=box.bottom if box else None,
        line=place.line if place else None,
        source_text=reading.source_text,
        origin=reading.origin.value,
    )


def frame(report: Jaarrapportage) -> "pd.DataFrame":
    """Make a pandas DataFrame of the rows of a report.

    ``value`` holds Decimal objects (numbers), strings (texts and statuses) and None, so that no
    figure passes through a float: ``frame.loc[frame.unit == "kg", "value"].sum()`` is exact.
    Whole numbers that may be absent are ``Int64``, boxes are ``float64`` in points.
    """
    import pandas as pd

    table = pd.DataFrame(list(rows(report)), columns=list(Row._fields))
    table["value"] = pd.Series([row.value for row in rows(report)], dtype=object)
    return table.astype(
        {
            "report_year": "int64",
            "period": "int64",
            **dict.fromkeys(("decimals", "page", "line"), "Int64"),
            **dict.fromkeys(("x0", "top", "x1", "bottom"), "float64"),
        }
    )
