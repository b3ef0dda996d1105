"""Marks that stand right behind the names of their activities, wherever these end.

Such marks are in no column: each is as far to the right as its name is long. What they share is
the edge on which the names start.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet

_BEHIND = 1.2
"""How far a mark stands behind the last word of its name at most, in sizes of its type."""

_FEWEST = 3
"""How many marks show that marks stand behind names, and in no column."""

_IN_LINE = 3.0
"""How far apart marks in a column, and names on an edge, are at most, in points."""


class Trailing(NamedTuple):
    """Marks behind names that start on one edge."""

    edge: float
    marks: tuple[Mark, ...]


def trailing_marks(sheet: Sheet) -> Iterator[Trailing]:
    """Yield the marks of a page that stand right behind names, by the edge of these."""
    found = [(mark, line) for mark in sheet.marks if (line := _name_before(mark, sheet))]
    taken: set[int] = set()
    for _, first in found:
        own = [
            (mark, line)
            for mark, line in found
            if id(mark) not in taken and abs(line.placed.x0 - first.placed.x0) <= _IN_LINE
        ]
        if len(own) < _FEWEST or not _are_ragged([mark for mark, _ in own]):
            continue
        taken |= {id(mark) for mark, _ in own}
        yield Trailing(min(line.placed.x0 for _, line in own), tuple(mark for mark, _ in own))


def _name_before(mark: Mark, sheet: Sheet) -> Line | None:
    """Give the words that a mark stands right behind; none where others are as close after it."""
    box = mark.box
    level = [
        it
        for it in sheet.lines
        if abs(it.placed.cy - box.cy) <= 0.6 * it.placed.height
        and sum(char.isalpha() for char in it.text) > 2
        and not sheet.explains(it)
    ]
    if any(-1 <= it.placed.x0 - box.x1 <= _BEHIND * it.words[0].size for it in level):
        return None
    near = [it for it in level if -1 <= box.x0 - it.placed.x1 <= _BEHIND * it.words[-1].size]
    return max(near, key=lambda it: it.placed.x1, default=None)


def _are_ragged(marks: Sequence[Mark]) -> bool:
    """Whether most marks have no other in line with them."""
    alone = [
        it
        for it in marks
        if not any(it is not other and abs(it.box.cx - other.box.cx) <= 1 for other in marks)
    ]
    return 2 * len(alone) > len(marks)
