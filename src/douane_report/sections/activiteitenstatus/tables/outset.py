"""Names of a list that have no mark, and start where the others have theirs.

Between two rows such a line may be a title that is set as plainly; right under a title it is none.
"""

from itertools import pairwise

from douane_report.document import Line
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet

_FEWEST = 3
"""How many rows with a mark show how far the rows of a list are apart."""

_NEAR = 6.0
"""How far names behind marks of several widths start off their edge at most, in points."""

_EVEN = 1.0
"""By how much rows of one list are apart at most, in points."""


def set_in(column: Column, sheet: Sheet) -> set[int]:
    """Give the ids of lines that are evenly set among the rows of a column, where its marks are.

    Args:
        column: marks on the left of their labels.
        sheet: the page.
    """
    if column.x0 >= column.edge:
        return set()
    rows = [
        it
        for it in sheet.downwards
        if column.x1 < it.placed.x0
        and abs(it.placed.x0 - column.edge) <= _NEAR
        and column.level(it.placed)
    ]
    steps = sorted(below.placed.bottom - above.placed.bottom for above, below in pairwise(rows))
    if len(rows) < _FEWEST or steps[0] < rows[0].words[0].size:
        return set()
    pitch = steps[0]
    if sum(abs(it - pitch) <= _EVEN for it in steps) < _FEWEST - 1:
        return set()
    return {
        id(it)
        for it in sheet.downwards
        if _is_row(it, rows, pitch, column) and _is_under_title(it, sheet)
    }


def _is_under_title(line: Line, sheet: Sheet) -> bool:
    """Whether what stands next over a line is set otherwise."""
    box = line.placed
    over = [
        it for it in sheet.lines if it.placed.bottom <= box.top + 1 and it.placed.overlap_x(box) > 0
    ]
    nearest = max(over, key=lambda it: it.placed.bottom, default=None)
    return nearest is not None and not in_one_type(nearest, line)


def _is_row(line: Line, rows: list[Line], pitch: float, column: Column) -> bool:
    """Whether a line is as far from a row as rows are from each other, and set like it."""
    box = line.placed
    return (
        column.x0 - 2 <= box.x0 < column.edge
        and not column.level(box)
        and not line.text.endswith((".", ":", ";", ","))
        and any(
            abs(abs(it.placed.bottom - box.bottom) - pitch) <= _EVEN and in_one_type(it, line)
            for it in rows
        )
    )
