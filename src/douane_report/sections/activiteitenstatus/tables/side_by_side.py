"""Activities side by side: one without a mark is told by that on its line which has one."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet

_LEVEL = 1.0
"""How far apart the feet of two names on one line are at most, in points."""

_MOST_LINES = 3
"""Most lines of a name."""

_SAME = 2.0
"""By how much the marks of two columns differ at most in their place and size, in points."""


def is_in_row(line: Line, column: Column, sheet: Sheet) -> bool:
    """Whether a line has a mark, or a name on its line has one that stands as far from it."""
    return bool(column.level(line.placed) or marks_beside(line, column, sheet))


def are_in_rows(lines: Sequence[Line], column: Column, sheet: Sheet) -> bool:
    """Whether names without marks are all on a line with one that has a mark, titles left out.

    In a table of something else beside activities one or two are on such a line by chance.
    """
    rows = [it for it in lines if marks_beside(it, column, sheet)]
    names = [it for it in lines if rows and in_one_type(it, rows[0])]
    above: list[Line] = []
    for name in names:
        if name in rows:
            above = [name]
            continue
        size = name.words[0].size
        if not above or name.placed.bottom - above[-1].placed.bottom > LEADING * size:
            return False
        above.append(name)
        if len(above) > _MOST_LINES:
            return False
    return bool(rows)


def marks_beside(line: Line, column: Column, sheet: Sheet) -> list[Mark]:
    """Give the marks of names that stand on one line with a name and are set like it.

    Args:
        line: a line on the edge of the labels of a column.
        column: the column.
        sheet: the page.
    """
    if not column.marks or column.trailing or column.second:
        return []
    own = column.marks[0].box
    names = [
        it
        for it in sheet.lines
        if it is not line
        and abs(it.placed.bottom - line.placed.bottom) <= _LEVEL
        and in_one_type(it, line)
    ]
    return [
        mark
        for name in names
        for mark in sheet.marks
        if abs(mark.box.cy - name.placed.cy) <= 0.5 * name.placed.height
        and abs((mark.box.cx - name.placed.x0) - (own.cx - column.edge)) <= _SAME
        and abs(mark.box.width - own.width) <= _SAME
    ]
