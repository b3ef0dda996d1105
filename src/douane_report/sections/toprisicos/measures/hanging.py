"""Measures without bullets whose lines after the first are set in, under a hanging first line.

Where a column is set so, the edge on which a line starts tells whether it opens a measure.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.breaks import is_open, opens_within
from douane_report.sections.toprisicos.titles import type_of

_SAME_EDGE = 0.6
"""How far apart the first lines start at most, in type sizes."""

_INDENT = 3.0
"""How far the other lines are set in at most, in type sizes."""

_STEP = 1.6
"""Widest distance between the lines of one measure, in type sizes."""


def is_set_in(line: Line, edge: float) -> bool:
    """Whether a line starts a little on the right of an edge."""
    size = line.words[0].size
    return _SAME_EDGE * size < line.placed.x0 - edge <= _INDENT * size


def hung_lines(lines: Sequence[Line], edge: float) -> list[Line]:
    """Give the lines that are set in under others of a column; nothing where it is not set so.

    All of them start on one edge and right under a line of the column, and no line on the edge
    of the column goes on with the one before it.
    """
    own = [it for it in lines if it.placed.x0 - edge <= _INDENT * it.words[0].size]
    own.sort(key=lambda it: it.placed.bottom)
    hung = [it for it in own if is_set_in(it, edge)]
    if not hung or is_set_in(own[0], edge):
        return []
    lefts = [it.placed.x0 for it in hung]
    size = own[0].words[0].size
    if max(lefts) - min(lefts) > 0.2 * size or len({type_of(it.words[0]) for it in own}) > 1:
        return []
    for above, line in pairwise(own):
        close = line.placed.bottom - above.placed.bottom <= _STEP * size
        goes_on = close and (is_open(above.text) or opens_within(line.text))
        if not close if is_set_in(line, edge) else goes_on:
            return []
    return hung


def parted_by_hang(lines: Sequence[Line], edge: float) -> list[list[Line]]:
    """Part the lines of a cell into measures; nothing where the first is set in."""
    parted: list[list[Line]] = []
    for line in lines:
        if not is_set_in(line, edge):
            parted.append([line])
        elif parted:
            parted[-1].append(line)
        else:
            return []
    return parted
