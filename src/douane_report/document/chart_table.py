"""The little table under a chart: a row for each series, its figures under the years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.chart_axes import Axis
from douane_report.document.chart_bars import Slot
from douane_report.document.model import Line
from douane_report.document.pdf import PdfPage


class Dash(NamedTuple):
    """A dash in the table, where a series has no bar.

    Attributes:
        series: index of the series.
        year: the year.
        cell: the dash.
    """

    series: int
    year: int
    cell: FigureCell


class TableUnder(NamedTuple):
    """What the table under a chart says.

    Attributes:
        labels: numbers of bars, counted series by series, each with its figure.
        dashes: what is printed where there is no bar.
    """

    labels: list[tuple[int, FigureCell]]
    dashes: tuple[Dash, ...]


def table_under(
    page: PdfPage, axis: Axis, slots: Sequence[Sequence[Slot]], names: Sequence[Line]
) -> TableUnder:
    """Give bars the figure in the row of their series and the column of their year.

    Args:
        page: the page.
        axis: the years, which head the columns.
        slots: the bars of each series.
        names: names of the series, which head the rows.
    """
    if not axis.vertical or not names:
        return TableUnder([], ())
    centres = {year: box.cx for year, box in axis.years}
    first, last = axis.years[0][1].cx, axis.years[-1][1].cx
    reach = 0.35 * abs(last - first) / (len(centres) - 1)
    cells = [
        cell
        for line in page.fragments
        if line.placed.top >= axis.box.top and (cell := read_cell(line)) is not None
    ]

    def cell_at(series: int, year: int) -> FigureCell | None:
        row = names[series].placed
        there = [
            cell
            for cell in cells
            if abs(cell.line.placed.cy - row.cy) <= 0.5 * row.height
            and abs(cell.line.placed.cx - centres[year]) <= reach
        ]
        return there[0] if len(there) == 1 else None

    flat = [(series, slot.year) for series, group in enumerate(slots) for slot in group]
    labels = [
        (number, cell) for number, place in enumerate(flat) if (cell := cell_at(*place)) is not None
    ]
    bare = [(it, year) for it in range(len(names)) for year in centres if (it, year) not in flat]
    dashes = [Dash(*place, cell) for place in bare if (cell := cell_at(*place)) is not None]
    return TableUnder(
        labels, tuple(it for it in dashes if it.cell.number and it.cell.number.value is None)
    )
