"""A board of activities: what stands under its heads, and whether that may be activities.

They are names in place in the columns of their statuses. Where marks stand in the columns as well,
such as bars along tiles, they must say the same.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.sections.activiteitenstatus.boards.cells import Cell, cells_in, text_of
from douane_report.sections.activiteitenstatus.boards.heads import Head, Row, Span, spans_of
from douane_report.sections.activiteitenstatus.boards.lines import Body, colours_in, lines_under
from douane_report.sections.activiteitenstatus.legend.colours import meaning_of
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.vocabulary import SectionWords, fold

_KNOWN = 2
"""How many known activities say that what stands under the names of statuses are such."""

_USED = 2
"""How many columns of a board have activities, where it does not go on from the page before."""

_UNDER = 5.0
"""How far under its heads the first activity of a board stands at most, in sizes of its type."""

_SAME = 3.0
"""How far heads of a board that goes on are off those of the page before, in points."""

_OFF = 4.0
"""How far the names of a board are off their places in the columns at most, in points."""


class Board(NamedTuple):
    """A board of activities.

    Attributes:
        heads: the names of the statuses.
        spans: where the columns under them are.
        body: all lines of the board.
        cells: the names of the activities, each with the head of its column.
    """

    heads: Row
    spans: Sequence[Span]
    body: Body
    cells: Sequence[tuple[Head, Cell]]

    @property
    def foot(self) -> float:
        """Where the lowest name ends."""
        return max(cell[-1].placed.bottom for _, cell in self.cells)


def boards_on(
    sheet: Sheet,
    rows: Sequence[Row],
    before: Row,
    items: Sequence[LegendItem],
    words: SectionWords,
) -> list[Board]:
    """Give the boards of activities of a page, from the top.

    Args:
        sheet: the page.
        rows: the heads of what may be boards.
        before: the heads of the last board on the page before.
        items: the lines of the legend on this page.
        words: the vocabulary.
    """
    ends = [*(it[0].line.placed.top for it in rows[1:]), sheet.page.frame.height]
    found = [
        board
        for heads, end in zip(rows, ends, strict=True)
        if (board := _read(heads, end, sheet, items, words))
    ]
    return [it for it in found if _are_alike(it.heads, before) or _are_activities(it, found, words)]


def are_contradicted(
    boards: Sequence[Board],
    house: set[str],
    sheet: Sheet,
    legend: Sequence[model.LegendaRegel],
) -> bool:
    """Whether marks on boards say something else; one colour in several columns is of the house.

    Args:
        boards: the boards of a page.
        house: the colours of the house, to which those that are found are added.
        sheet: the page.
        legend: what colours mean.
    """
    shown = [(it, *own) for it in boards for own in colours_in(it.spans, it.body.columns, sheet)]
    colours = {colour for _, colour, _ in shown}
    if len(colours) == 1 < len({at for _, _, at in shown}):
        house |= colours
    return any(
        colour not in house and meaning_of(colour, legend) != board.heads[at].status
        for board, colour, at in shown
    )


def _are_alike(heads: Row, others: Row) -> bool:
    """Whether heads are those of another board, in the same places."""
    return [it.status for it in heads] == [it.status for it in others] and all(
        abs(one.line.placed.x0 - two.line.placed.x0) <= _SAME
        for one, two in zip(heads, others, strict=True)
    )


def _are_activities(board: Board, boards: Sequence[Board], words: SectionWords) -> bool:
    """Whether a board and those like it have known activities, in more than one column."""
    alike = [it for it in boards if _are_alike(it.heads, board.heads)]
    known = sum(
        words.lookup("labels", text_of(cell)) is not None for it in alike for _, cell in it.cells
    )
    return known >= _KNOWN and max(sum(map(bool, it.body.columns)) for it in alike) >= _USED


def _read(
    heads: Row,
    end: float,
    sheet: Sheet,
    items: Sequence[LegendItem],
    words: SectionWords,
) -> Board | None:
    """Read what stands under heads; None where that are no names."""
    own = [it.line.placed for it in heads]
    explained = [
        it for it in items if not any(box.contains(it.line.placed, slack=1) for box in own)
    ]
    meanings = {fold(it.meaning) for it in explained}
    foot = max(box.bottom for box in own)
    boards: list[Board] = []
    for spans in spans_of(heads):
        body = lines_under(heads, spans, end, sheet, meanings, words)
        lines = [line for column in body.columns for line in column]
        if not lines:
            continue
        tops = [line for column in body.inner for line in column]
        first = min([*lines, *tops], key=lambda it: it.placed.top)
        if first.placed.top - foot > _UNDER * first.words[0].size:
            continue
        used = [at for at, column in enumerate(body.columns) if column]
        found = cells_in([body.columns[at] for at in used], sheet, words)
        if found and _are_aligned(spans, used, found):
            cells = [(heads[at], it) for at, own in zip(used, found, strict=True) for it in own]
            boards.append(Board(heads, spans, body, cells))
    return max(boards, key=lambda it: len(it.cells), default=None)


def _are_aligned(
    spans: Sequence[Span], used: Sequence[int], cells: Sequence[Sequence[Cell]]
) -> bool:
    """Whether all names start as far from the start of their column, or are in its middle."""
    placed = [
        (cell[0].placed, spans[at]) for at, own in zip(used, cells, strict=True) for cell in own
    ]
    starts = [box.x0 - span.x0 for box, span in placed]
    middles = [box.cx - (span.x0 + span.x1) / 2 for box, span in placed]
    return min(max(it) - min(it) for it in (starts, middles)) <= _OFF
