"""Names of activities in a colour that goes with their status: no titles, though set otherwise.

On a row that is filled with its status words are black or white, whatever is legible there; beside
a mark they may have its colour. A title with a mark beside it is set otherwise whatever it says.
"""

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.grounds import bands_under
from douane_report.sections.activiteitenstatus.titles.titles import (
    Type,
    differs_in_colour,
    is_set_otherwise,
)

_LEADING = 1.5
"""Farthest that the lines of one name are apart, in sizes of their type."""


def has_ink_of_status(line: Line, table: Table, usual: Type) -> bool:
    """Whether a line differs from labels in its colour alone, and that is so for its status.

    Args:
        line: a line of the table.
        table: the table.
        usual: what labels are set in.
    """
    if not differs_in_colour(line, usual):
        return False
    if _is_on_status(line, table):
        return True
    hue = hue_name(line.words[0].colour)
    if hue not in model.STATUSKLEUREN:
        return False
    own = {hue_name(it.colour) for one in _name_of(line, table) for it in table.column.level(one)}
    if own != {hue}:
        return False
    return not any(
        hue_name(mark.colour) == hue
        for it in table.lines
        if not is_set_otherwise(it, usual)
        for mark in table.column.level(it.placed)
    )


def _name_of(line: Line, table: Table) -> list[Box]:
    """Give where the lines stand, closely set in one type, of which a line is one."""
    alike = [it for it in table.lines if in_one_type(it, line)]
    at = next(index for index, it in enumerate(alike) if it is line)
    first = last = at
    while first and _are_close(alike[first - 1], alike[first]):
        first -= 1
    while last + 1 < len(alike) and _are_close(alike[last], alike[last + 1]):
        last += 1
    return [it.placed for it in alike[first : last + 1]]


def _are_close(above: Line, line: Line) -> bool:
    return line.placed.bottom - above.placed.bottom <= _LEADING * line.words[0].size


def _is_on_status(line: Line, table: Table) -> bool:
    """Whether what a line is printed on is its whole row, in the colour of the mark in it."""
    ground = bands_under(line.placed, table.sheet.page.marks)[-1:]
    return any(_is_row_of(mark, it) for it in ground for mark in table.column.marks)


def _is_row_of(mark: Mark, ground: Mark) -> bool:
    return ground.colour == mark.colour and ground.box.contains(mark.box)
