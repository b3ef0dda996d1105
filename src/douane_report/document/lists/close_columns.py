"""Columns that stand so close that the cell of one and the next make one fragment of text.

A space in a line leads into another column where it is wider than the others of the line, and
what follows starts on an edge on which other fragments start, or where two painted cells meet
within it. Where these start with the same bullet as what follows, the list tells, and no space
need be wide.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from douane_report.document.layout import is_bullet
from douane_report.document.model import Line, Mark

_NARROWEST = 0.5
"""Width of the narrowest space between two columns, in type sizes."""

_WIDER = 1.5
"""By what it is wider than the spaces between words at least."""

_SAME_EDGE = 0.4
"""How far apart in points the edges of one column are at most."""

_LEAST = 2
"""How many other fragments on an edge show a column."""


def parted(lines: Sequence[Line], marks: Sequence[Mark] = ()) -> tuple[Line, ...]:
    """Give fragments of a page, those that reach from one column into the next parted.

    Args:
        lines: the fragments.
        marks: painted shapes of the page, cells of a table among them.
    """
    edges = sorted(line.placed.x0 for line in lines)
    bullets: dict[str, list[float]] = {}
    for line in lines:
        sign = line.words[0].text
        if len(sign) == 1 and is_bullet(sign) and not sign.isalnum():
            bullets.setdefault(sign, []).append(line.placed.x0)
    found: list[Line] = []
    for line in lines:
        at = _gap(line, edges, marks) or _bullet(line, bullets)
        if at is None:
            found.append(line)
        else:
            found += [line._replace(words=it) for it in (line.words[:at], line.words[at:])]
    return tuple(found)


def _bullet(line: Line, bullets: Mapping[str, Sequence[float]]) -> int | None:
    """The place of a bullet within a line that stands under and over others of its list."""
    for at, word in enumerate(line.words):
        edges = bullets.get(word.text) if at else None
        if edges and sum(abs(it - word.placed.x0) <= _SAME_EDGE for it in edges) >= _LEAST:
            return at
    return None


def _gap(line: Line, edges: Sequence[float], marks: Sequence[Mark]) -> int | None:
    """The place of the first word of the next column, if a line reaches into it."""
    spaces = [two.placed.x0 - one.placed.x1 for one, two in pairwise(line.words)]
    if not spaces or max(spaces) < _NARROWEST * line.words[0].size:
        return None
    widest = max(spaces)
    at = spaces.index(widest) + 1
    others = [space for space in spaces if space != widest]
    if len(others) < len(spaces) - 1 or any(widest < _WIDER * space for space in others):
        return None
    if at == 1 and is_bullet(line.words[0].text):
        return None
    x0 = line.words[at].placed.x0
    below = bisect_right(edges, x0 + _SAME_EDGE) - bisect_left(edges, x0 - _SAME_EDGE)
    return at if below >= _LEAST or _cells_meet(line, at, marks) else None


def _cells_meet(line: Line, at: int, marks: Sequence[Mark]) -> bool:
    """Whether one painted cell ends in the space before a word, and the next one starts there."""
    box, left, right = line.placed, line.words[at - 1].placed.x1, line.words[at].placed.x0
    around = [
        it.box
        for it in marks
        if it.kind == "path" and it.box.top <= box.cy <= it.box.bottom and it.box.height > 4
    ]
    return any(
        left <= one.x1 <= right and abs(two.x0 - one.x1) <= _SAME_EDGE and two.x1 >= box.x1
        for one in around
        if one.x0 <= box.x0
        for two in around
    )
