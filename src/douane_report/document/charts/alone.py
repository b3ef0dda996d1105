"""Tables of figures of charts whose bars are not to be told: lines, or no chart at all."""

from collections.abc import Iterator, Sequence

from douane_report.document.charts.axes import Axis, before_next_axis, find_axes
from douane_report.document.charts.bar_chart import Chart, chart_of_table
from douane_report.document.charts.bars import Slot, find_slots
from douane_report.document.charts.legend import legend_keys
from douane_report.document.charts.table import find_tables
from douane_report.document.charts.tabled import is_near, table_alone
from douane_report.document.model import Known
from douane_report.document.pdf import PdfPage

_OVER_TABLE = 330.0
"""Points over a table, with the chart above it, within which its title stands."""


def tables_of(page: PdfPage, named: Known) -> Iterator[Chart]:
    """Yield the tables of figures of a page as charts whose bars are not to be told.

    Args:
        page: the page.
        named: tells whether a text may name a series.
    """
    axes = list(find_axes(page))
    tables = find_tables(page, axes, named)
    told = [_told(page, axis, axes, named) for axis in axes] if tables else []
    for table in tables:
        if any(is_near(table, slots) for slots in told):
            continue
        yield chart_of_table(page, table.years, table_alone(table), _OVER_TABLE)


def _told(page: PdfPage, axis: Axis, axes: Sequence[Axis], named: Known) -> list[list[Slot]]:
    """Give the bars that a legend tells, and so would have borne out a table of theirs."""
    keys = [key for key in legend_keys(page, axis, named) if named(key.name.text)]
    colours = [colour for key in keys for colour in key.colours]
    return find_slots(before_next_axis(page.marks, axis, axes), colours, axis)
