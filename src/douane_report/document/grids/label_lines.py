"""Which lines beside or around the rows of a table may be their labels."""

import re
from collections.abc import Sequence
from math import inf

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.headers import Header
from douane_report.document.grids.label_edge import is_level
from douane_report.document.model import Known, Line
from douane_report.document.part_words import opens_part

_MARK = re.compile(r"^(?:\*|†|‡|[¹²³⁴-⁹]|\d{1,2}\)?\s)")
"""How a footnote opens."""

_MOST_LAST_LINES = 4
"""Most lines of the last label beyond those that stand near the rows."""

_USUAL_LABEL = 3.5
"""How far over the first row its label may begin where no header ends it, in type sizes."""

_TALLEST_LABEL = 9.0
"""How far over the first row its label may begin, in type sizes."""


_OTHER_TYPE = 0.5
"""From how many points difference lines are set in another size of type."""


def lines_beside(
    grid: Grid, texts: Sequence[Line], header: Header, edge: float, known: Known
) -> list[Line]:
    """Give the lines that may be labels of a grid, where these stand on its left.

    Args:
        grid: the figures and their columns.
        texts: what stands on the page and is no figure, nor the unit of one.
        header: the header of the table.
        edge: left edge of the labels, in points.
        known: tells whether a label is in the vocabulary.
    """
    size, (first, end) = grid.size, grid.columns[0]
    top, bottom = grid.groups[0].bottom - size, grid.groups[-1].bottom
    left = [
        line
        for line in texts
        if (box := line.placed).x0 >= edge - 0.6 * size
        and box.x1 <= end + 2
        and box.x0 < first
        and top - _TALLEST_LABEL * size <= box.bottom
    ]
    # A text under the last row is set wider than the labels, which leave room for the figures.
    wide = [it.placed.top for it in left if it.placed.x1 > first and it.placed.top > bottom]
    left = [it for it in left if it.placed.top < min(wide, default=inf) - 1]
    highest = _highest_label(header, top, size)
    beside = [
        line
        for line in left
        if highest <= line.placed.bottom
        and line.placed.top <= bottom + 2.6 * size
        and not _is_note(line, grid)
        and not _leads_to_parts(line, left, grid, known)
    ]
    return [*beside, *_last_lines(beside, left, bottom)]


def _highest_label(header: Header, top: float, size: float) -> float:
    """Give how high the first label may reach: right under the header, if that stands over it."""
    usual = top - _USUAL_LABEL * size
    if not header.lines:
        return usual
    under = max(line.placed.bottom for line in header.lines) + 0.5 * size
    return min(usual, under) if under < top else usual


def _is_note(line: Line, grid: Grid) -> bool:
    """Whether a line under the last row is a footnote: marked, and in smaller type."""
    under = line.placed.bottom > grid.groups[-1].bottom + 0.5 * grid.size
    return under and line.words[-1].size <= 0.95 * grid.size and bool(_MARK.match(line.text))


def _leads_to_parts(line: Line, left: Sequence[Line], grid: Grid, known: Known) -> bool:
    """Whether a line without figures says no more than that the rows under it are parts.

    Without a colon it may be the first word of a name that breaks after it, but of none that is
    known without it, or is set in type of another size.
    """
    word = line.text.removesuffix(":").rstrip()
    if (
        " " in word
        or not opens_part(word.casefold())
        or any(is_level(line, group) for group in grid.groups)
    ):
        return False
    if word != line.text:
        return True
    under = [it for it in left if it.placed.bottom > line.placed.bottom + 0.3 * grid.size]
    after = min(under, key=lambda it: (it.placed.bottom, it.placed.x0), default=None)
    return after is not None and (
        known(after.text) or abs(after.words[0].size - line.words[0].size) > _OTHER_TYPE
    )


def _last_lines(beside: Sequence[Line], left: Sequence[Line], bottom: float) -> list[Line]:
    """Give the lines on which a long last label goes on, each one step under the line before.

    Args:
        beside: lines near the rows, which may be labels.
        left: all lines where labels stand, however far down.
        bottom: lower edge of the last row's figures, in points.
    """
    under = sorted(beside, key=lambda it: it.placed.bottom)[-2:]
    found: list[Line] = []
    while len(under) == 2 and len(found) < _MOST_LAST_LINES:
        above, last = (line.placed for line in under)
        size = under[1].words[0].size
        step = last.bottom - above.bottom
        if not 0.9 * size <= step <= 1.6 * size or above.bottom < bottom - size:
            break
        following = [
            line
            for line in left
            if abs(line.placed.bottom - last.bottom - step) <= 0.06 * size
            and min(abs(line.placed.x0 - last.x0), abs(line.placed.x1 - last.x1)) <= 0.3 * size
            and abs(line.words[0].size - size) < 0.1
        ]
        found += following[:1]
        under = [under[1], *following[:1]]
    return found
