"""Activities side by side, with their marks in a row under them that opens with ``Status``.

The first cell of the row of names, over the word itself, is that of the group. Where a group has
more activities than stand side by side, the next row has none.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Box, Mark, union
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.words import is_blank, status_of
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type
from douane_report.sections.activiteitenstatus.sheet.lamps import lit
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet, Table
from douane_report.sections.activiteitenstatus.sheet.years import heads_in
from douane_report.sections.activiteitenstatus.tiles.colours import Told
from douane_report.sections.activiteitenstatus.tiles.groups import around
from douane_report.sections.activiteitenstatus.tiles.rows import TileRows, status_at
from douane_report.sections.activiteitenstatus.titles.headings import heading_above
from douane_report.sections.activiteitenstatus.titles.titles import NUMBER, names_no_group
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords

_LEVEL = 0.6
"""How far marks are off the middle of their row at most, in heights of its words."""

_OVER = 3.5
"""How far over its row the names stand at most, in sizes of their type."""

_MOST_LINES = 7
"""Most lines of the name of an activity or of a group, in its narrow cell."""

_OUT = 2.0
"""How far a mark may stand out of the name over it, in points."""

_NO_MARK = "onder deze activiteit staat geen gekleurde markering"
_UNTOLD = "de kleur onder deze activiteit is niet te duiden"

Cell = tuple[Line, ...]


class _Strip(NamedTuple):
    """A row of marks, and what stands over it.

    Attributes:
        head: the word "Status".
        group: the lines over that word; none in a row that goes on.
        names: the lines of each activity, from the left, with the mark under it.
    """

    head: Line
    group: Cell
    names: tuple[tuple[Cell, Mark | None], ...]


def read_across(
    context: Context,
    sheets: Sequence[Sheet],
    legend: Sequence[model.LegendaRegel],
    tiled: Collection[int],
    words: SectionWords,
) -> dict[int, TileRows]:
    """Read the pages that have activities side by side over rows of marks, by their number.

    Args:
        context: the report.
        sheets: the pages.
        legend: what the colours mean.
        tiled: numbers of pages whose activities are read otherwise.
        words: the vocabulary.
    """
    pages: dict[int, TileRows] = {}
    group = ""
    for sheet in sheets:
        if sheet.number in tiled or not sheet.heads:
            continue
        strips = [it for head in sheet.heads if (it := _strip(head, sheet, context, words))]
        strips.sort(key=lambda it: it.head.placed.top)
        known = any(
            words.lookup("labels", join_lines(it.text for it in name)) is not None
            for strip in strips
            for name, _ in strip.names
        )
        if not strips or not (known or legend):
            continue
        rows: list[ActivityRow] = []
        regions: list[Region] = []
        for at, strip in enumerate(strips):
            group = _group_of(strip, strips[:at], sheet, words) or group
            for name, mark in strip.names:
                status = _status(context, sheet, name, mark, legend, words)
                rows.append(ActivityRow(name, group, status))
                regions.append(Region(sheet.number, around(name), "activity"))
                if mark and status.value:
                    regions.append(Region(sheet.number, mark.box, f"status {status.value}"))
        pages[sheet.number] = TileRows(tuple(rows), tuple(regions))
    return pages


def _strip(head: Line, sheet: Sheet, context: Context, words: SectionWords) -> _Strip | None:
    """Read what stands over a row that opens with "Status"; None where that is no such row."""
    box, size = head.placed, head.words[0].size
    marks = lit(
        it
        for it in (*sheet.marks, *sheet.untold)
        if it.box.x0 > box.x1 and abs(it.box.cy - box.cy) <= _LEVEL * box.height
    )
    said = {year for year, _ in heads_in(head, words, context.report_year)}
    if not marks or said - {0, context.report_year}:
        return None
    # Rows of one table beside another are no part of it.
    end = _end_of(head, marks, sheet)
    level = [it for it in sheet.lines if it is not head and it.placed.overlap_y(box) > 0.3 * size]
    if any(
        box.x1 < it.placed.x0 < end
        and not is_blank(it.text)
        and not any(it.placed.overlap_x(m.box) > 0 for m in marks)
        for it in level
    ):
        return None
    over = [it for it in sheet.lines if it.placed.bottom <= box.top + 1 and it not in sheet.heads]
    names = _cells([it for it in over if box.x1 < it.placed.x0 < end], box, marks)
    placed = [around(name) for name in names]
    own = [[it for it in marks if _is_under(it.box, name)] for name in placed]
    if not any(own) or any(len(it) > 1 for it in own) or sum(map(len, own)) < len(marks):
        return None
    block = union(placed)
    first = [it for it in over if it.placed.x0 <= box.x1 and it.placed.x1 > box.x0]
    group = _closest(first, box.top)
    if group and union([it.placed for it in group]).overlap_y(block) <= 0:
        group = ()
    under = [it[0] if it else None for it in own]
    return _Strip(head, group, tuple(zip(names, under, strict=True)))


def _end_of(head: Line, marks: Sequence[Mark], sheet: Sheet) -> float:
    """Where a row ends: with the smallest shape around it, if there is one."""
    row = union([head.placed, *(it.box for it in marks)])
    around_it = [it.box for it in sheet.page.marks if it.box.contains(row)]
    cell = min(around_it, key=lambda it: it.width * it.height, default=None)
    narrow = cell is not None and cell.height <= 4 * head.placed.height
    return cell.x1 if cell is not None and narrow else sheet.page.frame.width


def _cells(lines: Sequence[Line], row: Box, marks: Sequence[Mark]) -> list[Cell]:
    """Give the names over a row, in the type of those right over its marks."""
    near = [it for it in lines if any(it.placed.overlap_x(m.box) > 0 for m in marks)]
    lowest = max(near, key=lambda it: it.placed.bottom, default=None)
    if lowest is None:
        return []
    block = _closest([it for it in lines if in_one_type(it, lowest)], row.top)
    columns: list[list[Line]] = []
    for line in sorted(block, key=lambda it: it.placed.x0):
        if columns and line.placed.x0 < max(it.placed.x1 for it in columns[-1]):
            columns[-1].append(line)
        else:
            columns.append([line])
    return [tuple(sorted(own, key=lambda it: it.placed.bottom)) for own in columns]


def _closest(lines: Sequence[Line], bottom: float) -> Cell:
    """Give the lines in one type that follow each other closely, up from a height."""
    block: list[Line] = []
    heights: set[int] = set()
    for line in sorted(lines, key=lambda it: -it.placed.bottom):
        size = line.words[0].size
        above = block[-1].placed.bottom if block else bottom
        if above - line.placed.bottom > (LEADING if block else _OVER) * size:
            break
        if block and not in_one_type(line, block[0]):
            break
        heights.add(round(line.placed.bottom))
        block.append(line)
    return tuple(reversed(block)) if len(heights) <= _MOST_LINES else ()


def _is_under(mark: Box, name: Box) -> bool:
    return name.x0 - _OUT <= mark.cx <= name.x1 + _OUT


def _group_of(strip: _Strip, before: Sequence[_Strip], sheet: Sheet, words: SectionWords) -> str:
    """Give the group of a row of activities; empty where only the row before can tell."""
    group = NUMBER.sub("", join_lines(it.text for it in strip.group))
    if group:
        return "" if names_no_group(group, words) else group
    lines = [line for name, _ in strip.names for line in name]
    marks = [mark for _, mark in strip.names if mark]
    column = Column(marks[0].box.x0, marks[-1].box.x1, strip.head.placed.x0, marks)
    table = Table(sheet, column, [strip.head, *lines], True)
    first = min(lines, key=lambda it: it.placed.top)
    return heading_above(table, first, [it.head.placed for it in before], words)


def _status(
    context: Context,
    sheet: Sheet,
    name: Cell,
    mark: Mark | None,
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> model.Status:
    told = Told(mark, status_of(mark, legend, words) if mark else None)
    reason = "" if told.value else (_UNTOLD if mark else _NO_MARK)
    return status_at(context, sheet.number, name, told, reason)
