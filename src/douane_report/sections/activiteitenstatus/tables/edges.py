"""The edge on which the labels of a table stand, told from that of remarks and of prose.

Labels stand in one column, and so do remarks beside them, on whichever side of the marks. Labels
are the names of activities: each row has one, none is there twice, and few are sentences.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet

_CLOSE = 1.55
"""Farthest that the lines of one paragraph are apart, in sizes of their type."""

_OF_A_CELL = 4
"""Most lines of a cell; a paragraph has more."""

_ACROSS = 2
"""How many rules or shadings reach across the rows of a table at least."""


class Edge(NamedTuple):
    """The left edge of what may be the labels of a column of marks, and what speaks for it.

    Attributes:
        exact: how many known activities stand at the height of a mark.
        known: how many known activities stand level with one.
        before: whether labels of another table stood on it, beside marks like these.
        headed: 2 under a head of activities, 0 under that of remarks or of groups.
        names: whether words level with marks are neither sentences nor said twice.
        ruled: whether rules or shadings reach from it to the marks.
        full: how many marks have words level with them that are no part of a paragraph.
        bold: whether these are bold.
        size: the size of their type, in halves of a point.
        side: whether labels of other tables stood on this side of their marks.
        plain: how many lines that are no prose stand level with one.
        rank: of two columns of one table, the left one comes first; else that near the marks.
        x0: the edge.
    """

    exact: int
    known: int
    before: bool
    headed: int
    names: bool
    ruled: bool
    full: int
    bold: bool
    size: int
    side: bool
    plain: int
    rank: int
    x0: float

    @property
    def worth(self) -> tuple[int, ...]:
        """What speaks for the edge, besides the known activities."""
        return tuple(map(int, self[2:-1]))


def edge_at(
    x0: float,
    pairs: Sequence[tuple[Mark, Line]],
    marks: Sequence[Mark],
    sheet: Sheet,
    before: Sequence[Column],
) -> Edge:
    """Say what speaks for an edge.

    Args:
        x0: the edge.
        pairs: marks, and words level with them on this side.
        marks: all marks of the column.
        sheet: the page.
        before: columns of marks beside known activities of other tables.
    """
    there = [(mark, line) for mark, line in pairs if abs(line.placed.x0 - x0) < 2]
    lines = list({id(line): line for _, line in there}.values())
    known = {(id(mark), sheet.named[id(line)]) for mark, line in there if id(line) in sheet.named}
    exact = {
        (id(mark), sheet.named[id(line)])
        for mark, line in there
        if id(line) in sheet.named
        and abs(mark.box.cy - sheet.named[id(line)].cy) <= 0.15 * line.placed.height
    }
    x1 = marks[0].box.cx if marks else x0
    sides = [(it.edge < it.marks[0].box.cx) == (x0 < x1) for it in before]
    ruled = _is_ruled(x0, marks, sheet)
    words = [line.words[0] for line in lines]
    around = {id(line): _lines_around(line, sheet) for line in lines}
    told = {id(line): in_paragraph(line, sheet) for line in lines}
    return Edge(
        exact=len(exact),
        known=len(known),
        before=any(_is_like(x0, mark, it) for it in before for mark in marks),
        headed=0 if is_of_others(x0, sheet) else 2 if _is_of_activities(x0, sheet) else 1,
        names=not _are_remarks(x0, lines, marks, sheet),
        ruled=ruled,
        full=len({id(mark) for mark, line in there if around[id(line)] <= _OF_A_CELL}),
        bold=bool(words) and all(word.bold for word in words),
        size=round(2 * min((word.size for word in words), default=0.0)),
        side=2 * sum(sides) > len(sides),
        plain=sum(not told[id(line)] for _, line in there),
        rank=round(-x0 if ruled else x0),
        x0=x0,
    )


def _is_like(x0: float, mark: Mark, other: Column) -> bool:
    """Whether the labels and marks of another table stood in the same places, or as far apart."""
    first = other.marks[0].box
    if abs(first.width - mark.box.width) >= 4:
        return False
    return (abs(other.edge - x0) < 2 and abs(first.cx - mark.box.cx) < 3) or (
        abs((other.edge - first.cx) - (x0 - mark.box.cx)) < 2
    )


def is_of_others(x0: float, sheet: Sheet) -> bool:
    """Whether the head of a column of remarks or of groups stands on an edge."""
    return any(abs(it.placed.x0 - x0) < 2 for it in (*sheet.remarked, *sheet.grouped))


def _is_of_activities(x0: float, sheet: Sheet) -> bool:
    """Whether the head of a column of activities stands on an edge."""
    return any(abs(edge - x0) < 2 for edge in sheet.headed)


def _are_remarks(x0: float, lines: Sequence[Line], marks: Sequence[Mark], sheet: Sheet) -> bool:
    """Whether words level with marks are said twice, or half of the rows end in a full stop."""
    texts = [line.text for line in lines]
    if len(set(texts)) < len(texts):
        return True
    if not marks:
        return False
    top, bottom = min(it.box.top for it in marks), max(it.box.bottom for it in marks)
    ends = sum(
        line.text.endswith((".", "!", ";"))
        for line in sheet.lines
        if abs(line.placed.x0 - x0) < 2
        and top - line.placed.height <= line.placed.cy <= bottom + 2 * line.placed.height
    )
    return 2 * ends >= len(marks)


def _is_ruled(x0: float, marks: Sequence[Mark], sheet: Sheet) -> bool:
    """Whether rules or shadings reach from an edge across the marks of a column."""
    if not marks:
        return False
    box = marks[0].box
    left, right = min(x0 + 2, box.x0), max(x0, box.x1 - 2)
    top, bottom = min(it.box.top for it in marks), max(it.box.bottom for it in marks)
    across = [
        it
        for it in sheet.page.marks
        if it.box.x0 <= left
        and it.box.x1 >= right
        and top - 3 * box.height <= it.box.bottom
        and it.box.top <= bottom + 3 * box.height
        and it.box.height < 100
    ]
    return len(across) >= _ACROSS


def exactly_level(mark: Mark, line: Line) -> bool:
    """Whether a mark stands at the middle of a line, as it does in its own row."""
    box = line.placed
    return abs(mark.box.cy - box.cy) <= 0.15 * box.height


def in_paragraph(line: Line, sheet: Sheet) -> bool:
    """Whether a line stands between others of the same paragraph, closely set."""
    box, size = line.placed, line.words[0].size
    steps = [
        other.placed.bottom - box.bottom
        for other in sheet.lines
        if abs(other.placed.x0 - box.x0) < 2
    ]
    above = any(-_CLOSE * size <= step < -0.6 * size for step in steps)
    return above and any(0.6 * size < step <= _CLOSE * size for step in steps)


def _lines_around(line: Line, sheet: Sheet) -> int:
    """How many lines at one edge follow each other closely, with this one among them."""
    size = line.words[0].size
    bottoms = sorted(
        it.placed.bottom for it in sheet.lines if abs(it.placed.x0 - line.placed.x0) < 2
    )
    at = bottoms.index(line.placed.bottom)
    first = last = at
    while first and bottoms[first] - bottoms[first - 1] <= _CLOSE * size:
        first -= 1
    while last + 1 < len(bottoms) and bottoms[last + 1] - bottoms[last] <= _CLOSE * size:
        last += 1
    return last - first + 1
