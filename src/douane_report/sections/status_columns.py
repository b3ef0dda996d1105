"""Columns of status marks: where they stand, and on which edge the labels beside them do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.status_legend import colour_name
from douane_report.sections.status_sheet import Column, Sheet, is_parted, titles_beside
from douane_report.sections.vocabulary import SectionWords


class Edge(NamedTuple):
    """The left edge of what may be the labels of a column of marks, and what speaks for it.

    Attributes:
        exact: how many known activities stand at the height of a mark.
        known: how many known activities stand level with one.
        before: whether labels of a table before stood on it, beside marks like these.
        headed: whether no head of a column of remarks stands over it.
        plain: how many lines that are no prose stand level with one.
        x0: the edge.
    """

    exact: int
    known: int
    before: bool
    headed: bool
    plain: int
    x0: float


def find_columns(
    sheet: Sheet, words: SectionWords, before: Sequence[Column] = ()
) -> Iterator[Column]:
    """Yield the columns of marks: those under a "Status", and those that marks form alone.

    Beside a column of marks there may be its own labels on one side, and those of another
    column on the other. All tables of a page have them on the same side: where more of the
    words level with marks are known activities, on the page as a whole; next, where they stood on
    the pages ``before``.
    """
    columns = list(_in_columns(sheet.marks))
    sides = [[_label_edge(sheet, own, side, words, before) for own in columns] for side in (-1, 1)]
    first, others = sorted(sides, key=_worth, reverse=True)
    for own, edge, other in zip(columns, first, others, strict=True):
        for found in filter(None, (edge, other)):
            second = found is not (edge or other)
            yield Column(own[0].box.x0, own[0].box.x1, found.x0, own, second)
    for line in sheet.heads:
        for title in titles_beside(line, sheet, words):
            box = line.placed
            if _is_of_remarks(title.placed.x0, sheet):
                continue
            near = [m for m in sheet.marks if box.x0 - 18 <= m.box.cx <= box.x1 + 18]
            yield Column(box.x0, box.x1, title.placed.x0, near)


def _is_of_remarks(x0: float, sheet: Sheet) -> bool:
    """Whether the head of a column of remarks stands on an edge."""
    return any(abs(edge - x0) < 2 for edge in sheet.remarked)


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


def _worth(edges: Sequence[Edge | None]) -> tuple[int, ...]:
    """What speaks for the edges of all columns of a page together."""
    found = [edge for edge in edges if edge is not None]
    return (
        sum(edge.exact for edge in found),
        sum(edge.known for edge in found),
        sum(edge.before for edge in found),
        sum(edge.headed for edge in found),
        sum(edge.plain for edge in found),
    )


def _label_edge(
    sheet: Sheet,
    marks: Sequence[Mark],
    side: int,
    words: SectionWords,
    before: Sequence[Column],
) -> Edge | None:
    """Give the left edge of the labels beside a column of marks, on its left (-1) or right (1).

    That edge is taken on which more of the words level with the marks are known activities,
    and then on which fewer of them are prose.
    """
    pairs = [(mark, line) for mark in marks for line in _beside(sheet, mark, side, words)]
    found: list[Edge] = []
    for x0 in {round(line.placed.x0, 1) for _, line in pairs}:
        there = [(mark, line) for mark, line in pairs if abs(line.placed.x0 - x0) < 2]
        known = [pair for pair in there if words.lookup("labels", pair[1].text)]
        plain = sum(not in_paragraph(line, sheet) for _, line in there)
        again = any(abs(it.edge - x0) < 2 and _in_line(marks[0], it.marks[0]) for it in before)
        headed = not _is_of_remarks(x0, sheet)
        exact = sum(exactly_level(*pair) for pair in known)
        found.append(Edge(exact, len(known), again, headed, plain, x0))
    return max(found, default=None)


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
    above = any(-1.55 * size <= step < -0.6 * size for step in steps)
    return above and any(0.6 * size < step <= 1.55 * size for step in steps)


def _beside(sheet: Sheet, mark: Mark, side: int, words: SectionWords) -> list[Line]:
    """Give the words level with a mark that are its own, on its left (-1) or its right (1).

    A remark may stand between a mark and its label, but no mark of another column.
    """
    level = [
        line
        for line in sheet.lines
        if abs(line.placed.cy - mark.box.cy) <= 0.9 * line.placed.height
        and len(line.text) > 2
        and colour_name(line, words) is None
    ]
    if side < 0:
        there = [line for line in level if line.placed.x1 <= mark.box.x0 + 1]
    else:
        there = [line for line in level if line.placed.x0 >= mark.box.x1 - 1]
    nearest = min(there, key=lambda it: abs(it.placed.cx - mark.box.cx), default=None)
    return [it for it in there if it is nearest or not is_parted(sheet, it.placed, mark.box)]
