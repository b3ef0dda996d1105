"""The heading of cards at the top of a column: the last one in the column before it."""

from collections.abc import Iterable, Sequence

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import Heading, stands_over
from douane_report.sections.toprisicos.titles import type_of


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
    if last is None or last.group is None:
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
