"""What lines of a table are printed on: bands of a colour, and the cells of a grid."""

from collections.abc import Iterable, Sequence

from douane_report.document import Line
from douane_report.document.colour import rgb
from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.sheet.sheet import Table

_HIGHEST = 5.0
"""Highest that a band is, in sizes of the type in it; what is higher is a background."""

_PALE = 205
"""Least channel of a colour that may be the shading of every other row."""

_CELL = 0.8
"""Least height of a cell, in distances of rows: what is lower surrounds a mark."""


def has_own_band(line: Line, others: Iterable[Line], table: Table) -> bool:
    """Whether a line stands on a shading that none of the ``others`` stands on one like."""
    marks = table.sheet.page.marks
    extent = table.core
    own = [
        it
        for it in bands_under(line.placed, marks)
        if it.box.width >= 0.6 * extent.width and it.box.height <= _HIGHEST * line.words[0].size
    ]
    if not own:
        return False
    return all(own[-1].colour not in shading(other, marks) for other in others)


def shading(line: Line, marks: Sequence[Mark]) -> str:
    """The colour that a line is printed on; white where there is no shading."""
    found = bands_under(line.placed, marks)
    return found[-1].colour if found else "#ffffff"


def bands_under(box: Box, marks: Sequence[Mark]) -> list[Mark]:
    """The filled shapes that words stand on, the topmost last."""
    return [it for it in marks if not it.stroked and it.colour and it.box.contains(box, slack=2)]


def is_on_one_ground(one: Line, other: Line, table: Table) -> bool:
    """Whether two lines stand on one shading, or on none."""
    marks = table.sheet.page.marks
    return shading(one, marks) == shading(other, marks)


def is_striking(line: Line, table: Table) -> bool:
    """Whether a line stands on a shading that is too strong for that of every other row."""
    return min(rgb(shading(line, table.sheet.page.marks))) < _PALE


def is_undivided(line: Line, others: Sequence[Line], table: Table, pitch: float) -> bool:
    """Whether a row is a single cell, in a grid that parts the ``others`` from their marks.

    Args:
        line: the words of the row.
        others: labels that have a mark.
        table: the table.
        pitch: how far its rows are apart; what is lower than a row is no cell.
    """
    return all(_sides(it, table, pitch) for it in others) and not _sides(line, table, pitch)


def _sides(line: Line, table: Table, pitch: float) -> bool:
    """Whether a side of a cell stands between the labels and the marks on a line's height."""
    column, height = table.column, line.placed.cy
    if column.x0 > column.edge:
        start = max(it.placed.x1 for it in table.lines if column.level(it.placed))
        start, end = min(start, column.x0) - 1, column.x0 + 1
    else:
        start, end = column.x1 - 1, column.edge + 1
    return any(
        start <= side <= end
        for mark in table.sheet.page.marks
        if mark.box.top <= height <= mark.box.bottom
        and mark.box.height >= _CELL * pitch
        and mark not in table.sheet.marks
        for side in (mark.box.x0, mark.box.x1)
    )
