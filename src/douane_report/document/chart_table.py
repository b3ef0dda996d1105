"""The little table under a chart: a row for each series, its figures under the years."""

from __future__ import annotations

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.chart_axes import Axis
from douane_report.document.chart_bars import Slot
from douane_report.document.model import Line
from douane_report.document.pdf import PdfPage


def labels_under(
    page: PdfPage, axis: Axis, slots: Sequence[Sequence[Slot]], names: Sequence[Line]
) -> list[tuple[int, FigureCell]]:
    """Give bars the figure in the row of their series and the column of their year.

    Args:
        page: the page.
        axis: the years, which head the columns.
        slots: the bars of each series.
        names: names of the series, which head the rows.

    Returns:
        Numbers of bars, counted series by series, each with its figure.
    """
    flat = [(series, slot) for series, group in enumerate(slots) for slot in group]
    if not axis.vertical:
        return []
    centres = {year: box.cx for year, box in axis.years}
    first, last = axis.years[0][1].cx, axis.years[-1][1].cx
    reach = 0.35 * abs(last - first) / (len(centres) - 1)
    cells = [
        cell
        for line in page.fragments
        if line.placed.top >= axis.box.top and (cell := read_cell(line)) is not None
    ]
    found: list[tuple[int, FigureCell]] = []
    for number, (series, slot) in enumerate(flat):
        row = names[series].placed
        there = [
            cell
            for cell in cells
            if abs(cell.line.placed.cy - row.cy) <= 0.5 * row.height
            and abs(cell.line.placed.cx - centres[slot.year]) <= reach
        ]
        if len(there) == 1:
            found.append((number, there[0]))
    return found
