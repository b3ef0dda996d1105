"""Where a table ends because the next begins, on the same edge and with its marks elsewhere."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.sheet import (
    Column,
    Sheet,
    status_beside,
    titles_beside,
)
from douane_report.sections.vocabulary import SectionWords


def opens_next(
    line: Line, run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> bool:
    """Whether a line opens a table whose marks stand elsewhere than those of the rows above.

    A narrow table and one across the page may start on one edge; each has a head over its marks.
    """
    if _is_of_other_marks(line, column, sheet, words):
        return True
    if not status_beside(line, column, sheet, words):
        return False
    marked = any(
        not is_parted(sheet, it.placed, mark.box) for it in run for mark in column.level(it.placed)
    )
    return not marked and any(_is_of_other_marks(it, column, sheet, words) for it in run)


def _is_of_other_marks(line: Line, column: Column, sheet: Sheet, words: SectionWords) -> bool:
    """Whether a line has the head of other marks beside it, and none over a column is its own.

    Beside a head over the column stands the title of another table then, and no head of a year.
    """
    middle, before = (column.x0 + column.x1) / 2, column.edge < column.x0
    own = False
    for head in (it for it in sheet.heads if it.placed.overlap_y(line.placed) > 0):
        box, titles = head.placed, titles_beside(head, sheet, words)
        title = next((it for it in titles if (it.placed.x0 < box.x0) == before), None)
        if not box.x0 - 20 <= middle <= box.x1 + 20:
            own |= title is line
        elif title is None or title is line or title in sheet.heads:
            return False
    return own
