"""Columns of status marks: where they stand, and on which edge the labels beside them do."""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.heads import heads_activities
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet, titles_beside
from douane_report.sections.activiteitenstatus.tables.edges import Edge, edge_at, is_of_others
from douane_report.sections.activiteitenstatus.tables.trailing import Trailing, trailing_marks
from douane_report.sections.vocabulary import SectionWords

_ASIDE = 18.0
"""How far beside a head the marks under it stand, in points."""

_LEVEL = 0.3
"""Least part of its height by which a head is level with another of its table."""


def find_columns(
    sheet: Sheet, words: SectionWords, before: Sequence[Column] = ()
) -> Iterator[Column]:
    """Yield the columns of marks: those under a "Status", and those that marks form alone.

    Beside a column of marks there may be its own labels on one side, and those of another
    column on the other. All tables of a page have them on the same side: where the head of the
    activities stands; next, where each column has some; next, where more of the words level with
    marks are known activities, on the page as a whole; next, where they stood ``before``.
    """
    behind: set[int] = set()
    for trailing in trailing_marks(sheet):
        behind |= {id(it) for it in trailing.marks}
        yield _column_of(trailing, sheet, words, before)
    columns = list(_in_columns([it for it in sheet.marks if id(it) not in behind]))
    sides = [[_label_edge(sheet, own, side, words, before) for own in columns] for side in (-1, 1)]
    first, others = sorted(sides, key=_worth, reverse=True)
    headed = _side_of_heads(sheet, words) if len(columns) > 1 and sheet.headed else 0
    if headed and any(sides[headed > 0]):
        first, others = sides[headed > 0], sides[headed < 0]
    side = -1 if first is sides[0] else 1
    told = {id(mark) for own, edge in zip(columns, first, strict=True) if edge for mark in own}
    worth_of: dict[tuple[int, int], tuple[int, ...]] = {}
    for own, edge, other in zip(columns, first, others, strict=True):
        for found in filter(None, (edge, other)):
            worth_of |= {(id(mark), round(found.x0)): found.worth for mark in own}
        for found in filter(None, (edge, other)):
            second = found is not (edge or other)
            yield Column(own[0].box.x0, own[0].box.x1, found.x0, own, second, found.worth)
    for line in sheet.heads:
        for title in titles_beside(line, sheet, words):
            box, x0 = line.placed, title.placed.x0
            if is_of_others(x0, sheet):
                continue
            near = _under(line, sheet)
            beside = -1 if x0 < box.x0 else 1
            pairs = _pairs(sheet, near, beside, words)
            worth = edge_at(x0, pairs, near, sheet, before).worth if pairs else ()
            # The head of another column may be among the marks under this one.
            worth = max((worth_of.get((id(it), round(x0)), ()) for it in near), default=()) or worth
            # The title of the next table stands beside a head as well as its own does.
            second = beside != side and any(id(it) in told for it in near)
            yield Column(box.x0, box.x1, x0, near, second, worth)


def _column_of(
    trailing: Trailing, sheet: Sheet, words: SectionWords, before: Sequence[Column]
) -> Column:
    """Make a column of marks that stand behind names: it is where the last of them stands."""
    marks = trailing.marks
    pairs = _pairs(sheet, marks, -1, words)
    last = max(marks, key=lambda it: it.box.x1).box
    worth = edge_at(trailing.edge, pairs, marks, sheet, before).worth
    return Column(last.x0, last.x1, trailing.edge, list(marks), False, worth, trailing=True)


def _under(head: Line, sheet: Sheet) -> list[Mark]:
    """Give the marks under a "Status": right under it, else those in the rest of its cell.

    In a wide cell the head may be set to one edge, and the marks to its middle or the other edge.
    """
    box = head.placed
    near = [m for m in sheet.marks if box.x0 - _ASIDE <= m.box.cx <= box.x1 + _ASIDE]
    lower = [it.placed.top for it in sheet.heads if it.placed.top > box.bottom]
    end = min(lower, default=sheet.page.frame.height)
    own = [m for m in sheet.marks if box.bottom < m.box.cy < end]
    if any(m in own for m in near):
        return near
    level = [it.placed for it in sheet.lines if it is not head and it.placed.overlap_y(box) > 0]
    left = max((it.x1 for it in level if it.x1 <= box.x0), default=box.x0)
    right = min((it.x0 for it in level if it.x0 >= box.x1), default=sheet.page.frame.width)
    within = [m for m in own if left < m.box.cx < right]
    return [m for m in sheet.marks if any(_in_line(m, it) for it in within)] or near


def _in_line(one: Mark, other: Mark) -> bool:
    return abs(one.box.cx - other.box.cx) < 3 and abs(one.box.width - other.box.width) < 4


def _in_columns(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Yield the marks that stand under each other, those of the longest column first."""
    taken: set[int] = set()
    for mark in sorted(marks, key=lambda m: -sum(_in_line(m, other) for other in marks)):
        if id(mark) not in taken:
            members = [other for other in marks if _in_line(mark, other)]
            taken.update(id(other) for other in members)
            yield members


def _worth(edges: Sequence[Edge | None]) -> list[int]:
    """What speaks for the edges of all columns of a page together: first, that each has one.

    An edge with nothing but paragraphs on it is none of labels.
    """
    found = [edge[:-1] for edge in edges if edge is not None]
    return [
        sum(edge is not None and edge.full > 0 for edge in edges),
        *(sum(values) for values in zip(*found, strict=True)),
    ]


def _side_of_heads(sheet: Sheet, words: SectionWords) -> int:
    """On which side of a "Status" the head of the activities stands: left (-1), right (1) or 0.

    Tables side by side may have heads on both sides of one "Status", but not of all of them.
    """
    heads = [
        it
        for it in sheet.lines
        if it not in (*sheet.grouped, *sheet.remarked) and heads_activities(it.text, words)
    ]
    told: set[int] = set()
    for line in sheet.heads:
        box = line.placed
        level = [
            it.placed.cx
            for it in heads
            if it is not line
            and it.placed.overlap_y(box) > _LEVEL * box.height
            and in_one_type(it, line)
        ]
        sides = {-1 if cx < box.cx else 1 for cx in level}
        told |= sides if len(sides) == 1 else set()
    return told.pop() if len(told) == 1 else 0


def _label_edge(
    sheet: Sheet,
    marks: Sequence[Mark],
    side: int,
    words: SectionWords,
    before: Sequence[Column],
) -> Edge | None:
    """Give the left edge of the labels beside a column of marks, on its left (-1) or right (1).

    That edge is taken on which more of the words level with the marks are known activities,
    and then that which looks most like one of labels.
    """
    pairs = _pairs(sheet, marks, side, words)
    edges = {round(line.placed.x0, 1) for _, line in pairs}
    return max((edge_at(x0, pairs, marks, sheet, before) for x0 in edges), default=None)


def _pairs(
    sheet: Sheet, marks: Sequence[Mark], side: int, words: SectionWords
) -> list[tuple[Mark, Line]]:
    """Pair marks with the words level with them on one side."""
    return [(mark, line) for mark in marks for line in _beside(sheet, mark, side, words)]


def _beside(sheet: Sheet, mark: Mark, side: int, words: SectionWords) -> list[Line]:
    """Give the words level with a mark that are its own, on its left (-1) or its right (1).

    A remark may stand between a mark and its label, but no mark of another column.
    """
    middle = mark.box.cy
    level = [
        line
        for line in sheet.lines
        if abs(line.placed.cy - middle) <= 0.9 * line.placed.height
        and sum(char.isalpha() for char in line.text) > 2
        and not sheet.explains(line)
    ]
    if side < 0:
        there = [line for line in level if line.placed.x1 <= mark.box.x0 + 1]
    else:
        there = [line for line in level if line.placed.x0 >= mark.box.x1 - 1]
    nearest = min(there, key=lambda it: abs(it.placed.cx - mark.box.cx), default=None)
    return [it for it in there if it is nearest or not is_parted(sheet, it.placed, mark.box)]
