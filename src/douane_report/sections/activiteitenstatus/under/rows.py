"""Statuses of activities that stand side by side, each over its status and a remark."""

from collections.abc import Mapping, Sequence

from douane_report import model
from douane_report.sections.activiteitenstatus.legend.words import status_of
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet, Table
from douane_report.sections.activiteitenstatus.tiles.colours import Told
from douane_report.sections.activiteitenstatus.tiles.groups import around
from douane_report.sections.activiteitenstatus.tiles.rows import TileRows, status_at
from douane_report.sections.activiteitenstatus.titles.headings import heading_above
from douane_report.sections.activiteitenstatus.under.cells import LEVEL, Cell
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords

_UNLIKE = "de kleur en het woord onder deze activiteit zeggen niet hetzelfde"
_UNTOLD = "de kleur onder deze activiteit is niet te duiden"


def read_under(
    context: Context,
    sheets: Sequence[Sheet],
    cells: Mapping[int, Sequence[Cell]],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> dict[int, TileRows]:
    """Read the pages that have activities with remarks under them, by their number."""
    pages: dict[int, TileRows] = {}
    group = ""
    for sheet in sheets:
        own = cells.get(sheet.number, ())
        if not own:
            continue
        rows: list[ActivityRow] = []
        regions: list[Region] = []
        for row in _rows_of(own):
            group = _group_of(row, own, sheet, words) or group
            for cell in row:
                status = _status(context, sheet, cell, legend, words)
                rows.append(ActivityRow(cell.label, group, status))
                regions.append(Region(sheet.number, around(cell.label), "activity"))
                if status.value:
                    regions.append(Region(sheet.number, cell.mark.box, f"status {status.value}"))
        pages[sheet.number] = TileRows(tuple(rows), tuple(regions))
    return pages


def _rows_of(cells: Sequence[Cell]) -> list[list[Cell]]:
    """Give activities row by row, from the left."""
    rows: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda it: it.mark.box.cy):
        if rows and cell.mark.box.cy - rows[-1][0].mark.box.cy <= LEVEL:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return [sorted(row, key=lambda it: it.mark.box.x0) for row in rows]


def _group_of(row: Sequence[Cell], cells: Sequence[Cell], sheet: Sheet, words: SectionWords) -> str:
    lines = [line for it in row for line in it.label]
    marks = [it.mark for it in row]
    column = Column(marks[0].box.x0, marks[-1].box.x1, lines[0].placed.x0, marks)
    first = min(lines, key=lambda it: it.placed.top)
    before = [around(it.label) for it in cells if it.box.bottom < first.placed.top]
    return heading_above(Table(sheet, column, lines, True), first, before, words)


def _status(
    context: Context,
    sheet: Sheet,
    cell: Cell,
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> model.Status:
    told = Told(
        cell.mark, cell.said if len(cell.mark.text) > 1 else status_of(cell.mark, legend, words)
    )
    reason = "" if told.value else _UNTOLD
    if told.value and cell.said and cell.said != told.value:
        reason = _UNLIKE
    return status_at(context, sheet.number, cell.label, told, reason)
