"""The heading of cards at the top of a column: the last one in the column before it."""

from collections.abc import Iterable, Sequence

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import Heading, stands_over
from douane_report.sections.toprisicos.titles import type_of

_LEVEL = 1.5
"""How far apart the upper edges of cards in one row are at most, in points."""


def carried_heading(
    row: Box, headings: Sequence[Heading], units: Sequence[Box], lines: Iterable[Line]
) -> Heading | None:
    """Give the heading under which a card stands that goes on from the column on its left.

    Args:
        row: where the card stands.
        headings: the headings of the page.
        units: all cards.
        lines: what stands in none of these; a heading that nobody can name may be among it.
    """
    before = [
        it
        for it in headings
        if it.box.x1 <= row.x0 + 2
        and any(unit.x1 <= row.x0 + 2 and stands_over(it.box, unit) for unit in units)
    ]
    last = max(before, key=lambda it: (round(it.box.x0 / 6), it.box.top), default=None)
    if last is None or last.group is None or _parts_rows(last.box, row, units):
        return None
    # A column that goes on starts at the top, not under a heading level with another one.
    top = min(it.top for it in (row, *units) if it.overlap_x(row) > 0.5 * row.width)
    style = type_of(last.line.words[0])
    named = any(
        type_of(line.words[0]) == style
        and line.placed.overlap_x(row) > 0
        and line.placed.bottom <= row.top + 3
        for line in lines
    )
    return last if top <= last.box.bottom and not named else None


def _parts_rows(heading: Box, row: Box, units: Sequence[Box]) -> bool:
    """Whether a heading stands between rows of cards, and so over all in the rows under it.

    A card over it in its column is level with the one in question, and one under it with
    another in that one's column: cards that go on from column to column are hardly both.
    """
    own = [it for it in units if it.x0 < heading.x1 and it.x1 <= row.x0 + 2]
    column = [it for it in units if it.overlap_x(row) > 0.5 * row.width]
    over = any(_are_level(it, row) for it in own if it.bottom <= heading.top + 3)
    under = [it for it in own if it.top >= heading.bottom - 3]
    return over and any(_are_level(one, two) for one in under for two in column)


def _are_level(one: Box, other: Box) -> bool:
    return abs(one.top - other.top) <= _LEVEL
