"""The lines of a board of activities: in its columns, on their left, and titles across them."""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, union
from douane_report.sections.activiteitenstatus.boards.cells import tile_of
from douane_report.sections.activiteitenstatus.boards.heads import EDGE, Head, Span
from douane_report.sections.activiteitenstatus.boards.inner import titles_in
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.titles.headings import is_heading, is_next_line
from douane_report.sections.activiteitenstatus.titles.titles import is_set_otherwise, type_of
from douane_report.sections.vocabulary import SectionWords, fold

_THIN = 1.5
"""Thickness of a shape that shows a colour at least, in points; what is thinner is a rule."""

_LEVEL = 0.3
"""How much two lines of one row share of their height at least."""


class Body(NamedTuple):
    """The lines under the heads of a board, from the top.

    Attributes:
        columns: those in each column.
        side: those on the left of the first.
        titles: those that stand over activities, across the columns.
        inner: titles over the activities in each column, where columns have titles of their own.
    """

    columns: tuple[tuple[Line, ...], ...]
    side: tuple[Line, ...]
    titles: tuple[Line, ...]
    inner: tuple[tuple[Line, ...], ...] = ()


def lines_under(
    heads: Sequence[Head],
    spans: Sequence[Span],
    end: float,
    sheet: Sheet,
    meanings: Set[str],
    words: SectionWords,
) -> Body:
    """Give the lines of a board, down to what is no part of it.

    Args:
        heads: its heads.
        spans: where its columns are.
        end: how far down it may go.
        sheet: the page.
        meanings: what the legend says of colours, folded: no activity says so.
        words: the vocabulary.
    """
    foot = max((it.ground or it.line.placed).bottom for it in heads)
    under = [it for it in sheet.downwards if foot - EDGE <= it.placed.top < end]
    parts = [(line, _column_of(line.placed, spans)) for line in under]
    # What reaches over several columns is the text under the board.
    across = next((at for at, (_, column) in enumerate(parts) if column is None), len(parts))
    inside = [(line, column) for line, column in parts[:across] if column is not None]
    side = [line for line, column in inside if column < 0]
    names = [(line, column) for line, column in inside if 0 <= column < len(spans)]
    names = [it for it in names if not _is_meaning(it[0], sheet, meanings, words)]
    if not names:
        return Body(tuple(() for _ in spans), (), ())
    known = [line for line, _ in names if id(line) in sheet.named]
    usual = type_of(known or [names[0][0]])
    titles: list[Line] = []
    kept: list[tuple[Line, int]] = []
    inner = () if side else titles_in(names, known, len(spans), words)
    over = {id(line) for own in inner for line in own}
    for line, column in names:
        if id(line) in over:
            continue
        if not is_set_otherwise(line, usual) or is_sign(line.text):
            kept.append((line, column))
            continue
        tile = tile_of(line, sheet)
        if tile and any(tile_of(it, sheet) == tile for it, own in kept if own == column):
            continue  # A remark under the name in its tile.
        if (
            side
            or column
            or not is_heading(line, kept[0][0] if kept else names[-1][0])
            or _is_beside(line, under)
        ):
            side = [it for it in side if it.placed.top < line.placed.top]
            kept = [it for it in kept if it[0].placed.top < line.placed.top]
            break
        titles.append(line)
    columns = tuple(
        tuple(line for line, column in kept if column == at) for at in range(len(spans))
    )
    foot = max((it.placed.bottom for own in columns for it in own), default=0.0)
    inner = tuple(tuple(it for it in own if it.placed.top < foot) for own in inner)
    return Body(columns, tuple(_down_to(foot, side)), tuple(titles), inner)


def _down_to(foot: float, side: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines beside a board that are not under it; a name may go on farther down."""
    above: Line | None = None
    for line in side:
        if line.placed.top < foot or (above is not None and is_next_line(above, line)):
            yield line
            above = line


def _column_of(box: Box, spans: Sequence[Span]) -> int | None:
    """Number of the column that a line is in: -1 is before the first, None in no single one."""
    if box.x1 <= spans[0].x0 + EDGE:
        return -1
    if box.x0 >= spans[-1].x1 - EDGE:
        return len(spans)
    found = (
        at for at, span in enumerate(spans) if span.x0 - EDGE <= box.x0 and box.x1 <= span.x1 + EDGE
    )
    return next(found, None)


def _is_meaning(line: Line, sheet: Sheet, meanings: Set[str], words: SectionWords) -> bool:
    """Whether a line is what the legend says of a colour."""
    return (
        sheet.explains(line)
        or fold(line.text) in meanings
        or words_status(line.text, words) is not None
    )


def _is_beside(line: Line, lines: Sequence[Line]) -> bool:
    box = line.placed
    return any(it is not line and it.placed.overlap_y(box) > _LEVEL * box.height for it in lines)


def colours_in(
    spans: Sequence[Span], columns: Sequence[Sequence[Line]], sheet: Sheet
) -> set[tuple[str, int]]:
    """Give the colours of what is painted under or beside names, with the number of its column.

    Args:
        spans: where the columns are.
        columns: the lines in them.
        sheet: the page.
    """
    lines = [(line.placed, at) for at, own in enumerate(columns) for line in own]
    rows = union([box for box, _ in lines])
    shown: set[tuple[str, int]] = set()
    signs = [it for it in (*sheet.marks, *sheet.untold) if len(it.text) == 1]
    for mark in (*sheet.page.marks, *signs):
        box = mark.box
        if box.overlap_y(rows) <= 0 or min(box.width, box.height) < _THIN or not mark.colour:
            continue
        if hue_name(mark.colour) not in model.STATUSKLEUREN:
            continue
        own = {at for line, at in lines if box.contains(line, slack=1)}
        if not own and box.height <= rows.height:
            own = {at for at, it in enumerate(spans) if it.x0 <= box.cx <= it.x1}
        shown |= {(mark.colour, at) for at in own}
    return shown
