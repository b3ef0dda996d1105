"""Boards of activities: a column for each status, with the activities that have it under its name.

The groups are rows, named on the left, or titles over their activities or over a board of their
own.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document.model import Box
from douane_report.sections.activiteitenstatus.boards.board import (
    Board,
    are_contradicted,
    boards_on,
)
from douane_report.sections.activiteitenstatus.boards.cells import Cell
from douane_report.sections.activiteitenstatus.boards.groups import Placed, groups_of, years_over
from douane_report.sections.activiteitenstatus.boards.heads import Row
from douane_report.sections.activiteitenstatus.boards.inner import inner_groups
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.tiles.colours import Told
from douane_report.sections.activiteitenstatus.tiles.groups import around
from douane_report.sections.activiteitenstatus.tiles.rows import TileRows, status_at
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords

_OTHER_YEAR = "de titel boven de kolommen noemt een ander jaar"


class Boards(NamedTuple):
    """The activities of all boards, by the number of the page, and where their heads stand."""

    pages: dict[int, TileRows]
    heads: list[tuple[int, Box]]

    def heads_at(self, place: model.Place | None, context: Context) -> bool:
        """Whether a place is that of a head, or starts there."""
        box = context.document.found(place) if place else None
        return box is not None and any(
            place is not None and place.page == page and own.overlap_x(box) > 0 < own.overlap_y(box)
            for page, own in self.heads
        )


def read_boards(
    context: Context,
    sheets: Sequence[Sheet],
    items: Sequence[Sequence[LegendItem]],
    legend: Sequence[model.LegendaRegel],
    rows_of_heads: Mapping[int, Sequence[Row]],
    words: SectionWords,
) -> Boards:
    """Read the pages that have boards of activities.

    Args:
        context: the report.
        sheets: the pages.
        items: the lines of the legend on each.
        legend: what the colours mean.
        rows_of_heads: the names of statuses side by side, by the number of the page.
        words: the vocabulary.
    """
    read = Boards({}, [])
    before: Row = ()
    house: set[str] = set()
    group = ""
    for sheet, explained in zip(sheets, items, strict=True):
        found = rows_of_heads.get(sheet.number, ())
        last = before if sheet.number - 1 in read.pages else ()
        boards = boards_on(sheet, found, last, explained, words) if found else []
        if not boards or are_contradicted(boards, house, sheet, legend):
            continue
        rows: list[ActivityRow] = []
        regions: list[Region] = []
        floors = [0.0, *(it.foot for it in boards)]
        others = [
            _is_of_another_year(it, floor, sheet, context)
            for it, floor in zip(boards, floors, strict=False)
        ]
        for board, floor, other in zip(boards, floors, others, strict=False):
            if other and not all(others):
                continue
            for label, title, told in _in_order(board, floor, sheet, words):
                group = group if title is None else title
                reason = _OTHER_YEAR if other else ""
                status = status_at(context, sheet.number, label, told, reason)
                rows.append(ActivityRow(label, group, status))
                regions.append(Region(sheet.number, around(label), "activity"))
            for head in board.heads:
                regions.append(Region(sheet.number, head.mark.box, f"status {head.status}"))
                read.heads.append((sheet.number, head.line.placed))
            before = board.heads
        read.pages[sheet.number] = TileRows(tuple(rows), tuple(regions))
    return read


def _in_order(
    board: Board, floor: float, sheet: Sheet, words: SectionWords
) -> Iterator[tuple[Cell, str | None, Told]]:
    """Yield the activities of a board as a person reads: in each group column by column.

    Each comes with the title of its group, which is None where that goes on from before.
    """
    cells = [cell for _, cell in board.cells]
    if any(board.body.inner):
        at_heads = [(board.heads.index(head), cell[0]) for head, cell in board.cells]
        groups = inner_groups(board.body.inner, at_heads)
        placed = [Placed(groups.index(it), it) for it in groups]
    else:
        placed = groups_of(board.heads, board.body, cells, floor, sheet, words)
    for at in sorted(range(len(cells)), key=lambda it: placed[it].rank):
        head, cell = board.cells[at]
        yield cell, placed[at].group, Told(head.mark, head.status)


def _is_of_another_year(board: Board, floor: float, sheet: Sheet, context: Context) -> bool:
    """Whether the title over a board states other years; a later one is part of a name."""
    year = context.report_year
    past = {it for it in years_over(board.heads, floor, sheet) if it <= year}
    return bool(past) and year not in past
