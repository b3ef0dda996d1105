"""Pages on which risks go on from column to column: what is read last on them.

Tables and cards are read from the top down, whatever column they stand in. The overarching
measures, in a column by themselves on the right of them all, come after these and not among
them; and the group that goes on on the next page is that of the last column.
"""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import Heading, starts_in_column
from douane_report.sections.toprisicos.titles import is_chapter

_OUT = 12.0
"""How far a list stands out on the left of its heading at most, in points."""

_SAME_COLUMN = 18.0
"""How far apart what stands in one column starts at most, in points."""


class Side(NamedTuple):
    """The overarching measures in the last column of a page.

    Attributes:
        x0: where their column starts.
        floor: where what comes after them starts.
        before: the lines that are read before them.
        own: their heading and what is under it.
        after: the lines that are read after them.
    """

    x0: float
    floor: float
    before: list[Line]
    own: list[Line]
    after: list[Line]

    def is_after(self, unit: Box) -> bool:
        """Whether they are read after a table or card."""
        return unit.x1 <= self.x0 + 2 and unit.top < self.floor


def side_of(
    lines: Sequence[Line], headings: Sequence[Heading], units: Sequence[Box]
) -> Side | None:
    """Give the overarching measures that stand on the right of tables or cards, level with some.

    Args:
        lines: what stands outside these.
        headings: the headings of groups and of overarching measures.
        units: the tables and cards, row by row.
    """
    over = [it.box for it in headings if it.group is None]
    if len(over) != 1:
        return None
    head = over[0]
    x0 = head.x0
    if not any(it.x1 <= x0 + 2 and it.bottom > head.top for it in units):
        return None
    if any(it.x1 > x0 + 2 and it.bottom > head.top for it in units):
        return None
    under = [it for it in lines if it.placed.top >= head.bottom - 1 and it.placed.x1 > x0]
    stops = [it.placed.top for it in under if it.placed.x0 < x0 - _OUT]
    stops += [it.box.top for it in headings if it.box.top > head.bottom and it.box.x1 > x0]
    floor = min(stops, default=inf)
    own = [
        it for it in lines if it.placed.x0 >= x0 - _OUT and head.top - 1 <= it.placed.top < floor
    ]
    taken = {id(it) for it in own}
    rest = [it for it in lines if id(it) not in taken]
    after = [it for it in rest if it.placed.top >= floor and it.placed.x1 > x0]
    taken |= {id(it) for it in after}
    return Side(x0, floor, [it for it in rest if id(it) not in taken], own, after)


def last_heading(
    headings: Sequence[Heading], units: Sequence[Box], lines: Sequence[Line]
) -> Heading | None:
    """Give the heading of the last table or card of the last column, if it is of that column.

    It stands over this column only, and others stand in columns on the left of it. Text under it
    may end the group, and so does what is set as large as the heading is, or as a chapter.
    """
    last = max(units, key=lambda it: (round(it.x0 / _SAME_COLUMN), it.bottom), default=None)
    if last is None or not any(it.x1 <= last.x0 + 2 for it in units):
        return None
    over = [
        it
        for it in headings
        if it.box.bottom <= last.top + 3
        and abs(it.box.x0 - last.x0) <= _SAME_COLUMN
        and starts_in_column(it.box, last)
    ]
    found = max(over, key=lambda it: it.box.bottom, default=None)
    if found is None or found.group is None:
        return None
    own = {word for it in headings for word in it.ids}
    top = min(it.box.top for it in headings)
    size = found.line.words[0].size
    ends = any(
        (it.placed.top >= last.bottom - 1 and it.placed.x1 > last.x0)
        or (it.placed.top > top and (is_chapter(it.text) or it.words[0].size >= size - 0.3))
        for it in lines
        if id(it.words[0]) not in own
    )
    return None if ends else found
