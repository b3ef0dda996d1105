"""Groups of activities on cards, by the heading over the row of cards that each stands in.

A heading stands at the left over its cards. A card in another column has nothing over it, and those
on its left may have no mark, so that nothing is read there.
"""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet, Table
from douane_report.sections.activiteitenstatus.titles.headings import heading_above
from douane_report.sections.vocabulary import SectionWords

_LEVEL = 3.0
"""How far the tops of cards of one row are apart at most, in points."""

_GAP = 12.0
"""How far cards of one row are apart at most, in points; columns of text are farther."""


def groups_over_cards(
    table: Table, labels: Sequence[Sequence[Line]], words: SectionWords
) -> list[str]:
    """Give the heading over the row of cards of each label; nothing where one has none."""
    found: list[str] = []
    for label in labels:
        row = _row_of(label[0].placed, table.sheet)
        heading = heading_above(table, label[0], (), words, within=row) if row else ""
        if not heading:
            return []
        found.append(heading)
    return found


def _row_of(label: Box, sheet: Sheet) -> Box | None:
    """Give the place of the cards side by side, one of which holds a label; None without any."""
    row = next((it for it in sheet.frames if it.contains(label, slack=1)), None)
    if row is None:
        return None
    level = sorted(
        (it for it in sheet.frames if abs(it.top - row.top) <= _LEVEL), key=lambda it: it.x0
    )
    for it in (*reversed(level), *level):
        if it.x0 - row.x1 <= _GAP and row.x0 - it.x1 <= _GAP:
            row = union([row, it])
    return row
