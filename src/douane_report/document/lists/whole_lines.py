"""Lines that wide spaces have parted into pieces, joined again.

The words of a justified line may stand as far apart as columns do. Its spaces are all about as
wide, and no other pieces start where its own ones do.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from douane_report.document.layout import is_bullet
from douane_report.document.model import Line

_EVEN = 1.6
"""By what the spaces of a justified line differ at most."""

_WIDEST = 5.0
"""Widest space between words that are spread over the width of a text, in type sizes."""

_SAME_SPACE = 0.6
"""How much such spaces may differ, in points."""

_LEAST_BELOW = 2
"""How many other pieces on the edge of one show a column: by chance two may share it."""

_SAME_EDGE = 0.4
"""How far apart in points are the edges of pieces in one column."""

_STEP = 1.85
"""Largest distance between lines of a text, in type sizes."""


def whole_line(line: Line, rows: Sequence[Line], others: Sequence[Line] = ()) -> Line:
    """Join the pieces into which wide spaces part a justified line.

    Its spaces are all about as wide; a wider one leads to the next column, and so does one to an
    edge on which other pieces start.

    Args:
        line: the first piece.
        rows: the pieces among which the others are.
        others: lines of its text, at whose right edge a line ends that is spread very wide.
    """
    whole = line
    size = line.words[0].size
    for other in sorted(rows, key=lambda it: it.placed.x0):
        gap = other.placed.x0 - whole.placed.x1
        level = abs(other.placed.bottom - whole.placed.bottom) <= 0.25 * size
        if level and 0 <= gap <= 2.0 * size and not is_bullet(other.words[0].text):
            if gap > _EVEN * _widest_space(whole) or _is_column(other, rows):
                break
            whole = whole._replace(words=(*whole.words, *other.words))
    return _spread_wide(line, rows, others) if whole is line else whole


def _spread_wide(line: Line, rows: Sequence[Line], others: Sequence[Line]) -> Line:
    """Join few words that are spread over the whole width of a text by one and the same space."""
    size, words, spaces = line.words[0].size, list(line.words), []
    for other in sorted(rows, key=lambda it: it.placed.x0):
        space = other.placed.x0 - words[-1].placed.x1
        level = abs(other.placed.bottom - line.placed.bottom) <= 0.25 * size
        if level and 0 <= space <= _WIDEST * size and len(other.words) == 1:
            words.append(other.words[0])
            spaces.append(space)
    even = len(line.words) == 1 and len(spaces) > 1 and max(spaces) - min(spaces) <= _SAME_SPACE
    near = (it for it in others if abs(it.placed.cy - line.placed.cy) <= _STEP * size)
    if even and any(it is not line and abs(it.placed.x1 - words[-1].placed.x1) <= 1 for it in near):
        return line._replace(words=tuple(words))
    return line


def _widest_space(line: Line) -> float:
    """The widest space between words of a line; no limit where it is a single word."""
    spaces = [two.placed.x0 - one.placed.x1 for one, two in pairwise(line.words)]
    return max(spaces, default=inf)


def _is_column(piece: Line, rows: Sequence[Line]) -> bool:
    """Whether pieces of other lines start where this one does."""
    x0 = piece.placed.x0
    others = [it for it in rows if it is not piece and abs(it.placed.x0 - x0) <= _SAME_EDGE]
    return len(others) >= _LEAST_BELOW
