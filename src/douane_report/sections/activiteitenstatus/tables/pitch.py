"""Rows of a table that are evenly set, and lines on their edge that stand apart from them all.

Such a line is no row: it is farther from every row than rows are from each other, and no title
stands over it. Where the distance of rows differs nothing is said.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median

from douane_report.document import Line
from douane_report.document.model import union
from douane_report.document.rules import crossing_heights
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet

_FEWEST = 3
"""How many distances of rows tell that they are evenly set."""

_EVEN = 0.1
"""By how much these differ at most, as a part of the distance."""

_APART = 1.4
"""From how many times that distance a line stands apart."""

_UNDER_TITLE = 2.0
"""How far under a title its first row stands at most, in distances of rows."""

_TALLEST = 60.0
"""Height in points from which a shape is a background, and not the shading of a row."""

_LONGEST_SIGN = 2
"""Most characters of the letter or sign in a mark."""

Name = Sequence[Line]


def apart(
    names: Sequence[Name], is_marked: Callable[[Name], bool], is_title: Callable[[Name], bool]
) -> set[int]:
    """Give the ids of the first lines of names that stand apart from all rows.

    Args:
        names: the lines of each name on the edge of the labels, titles among them, from the top.
        is_marked: whether a name has a mark.
        is_title: whether a name is set as titles are, or has a "Status" beside it.
    """
    marked = [is_marked(own) for own in names]
    steps = [
        _step(a, b)
        for (a, b), both in zip(pairwise(names), pairwise(marked), strict=True)
        if all(both)
    ]
    if len(steps) < _FEWEST:
        return set()
    pitch = median(steps)
    if any(abs(step - pitch) > _EVEN * pitch for step in steps):
        return set()
    titles = [is_title(own) for own in names]
    rows = list(marked)
    for at, (above, own) in enumerate(pairwise(names), start=1):
        most = (_UNDER_TITLE if titles[at - 1] else _APART) * pitch
        near = rows[at - 1] or titles[at - 1]
        rows[at] = rows[at] or (near and not titles[at] and _step(above, own) <= most)
    for at in range(len(names) - 1, 0, -1):
        near = rows[at] and not titles[at - 1] and not titles[at]
        rows[at - 1] = rows[at - 1] or (near and _step(names[at - 1], names[at]) <= _APART * pitch)
    return {
        id(own[0])
        for own, row, title in zip(names, rows, titles, strict=True)
        if not row and not title
    }


def has_more(rows: Sequence[Line], sheet: Sheet) -> bool:
    """Whether rows have rules, shadings or words beside their names, besides their marks."""
    span = union([it.placed for it in rows])
    heights = crossing_heights(sheet.page.marks, span, tallest=_TALLEST, share=0.9)
    return any(span.top < y < span.bottom for y in heights) or any(
        other.placed.overlap_y(line.placed) > 0 and len(other.text) > _LONGEST_SIGN
        for line in rows
        for other in sheet.lines
        if other is not line
    )


def _step(above: Name, below: Name) -> float:
    """How far a name is under another, as if both were on one line."""
    one, two = union([it.placed for it in above]), union([it.placed for it in below])
    return two.top - one.bottom + below[0].placed.height
