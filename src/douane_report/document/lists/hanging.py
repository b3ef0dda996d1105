"""Lines that go on farther in than the text of an item begins: an indent wider than its number."""

from collections.abc import Sequence

from douane_report.document.model import Line

_FARTHEST = 1.5
"""How far in such a line starts at most, in type sizes; the text of another item does not."""

_LEADING = 1.6
"""How far under the line before it stands at most, in type sizes."""

_FLUSH = 0.5
"""How far apart the edges of several such lines are at most, in points."""


def hanging_edges(firsts: Sequence[Line], lines: Sequence[Line]) -> list[float]:
    """Give the one edge on which lines under the first lines of items go on, if it is farther in.

    Args:
        firsts: the first line of each item of a column.
        lines: what else may be of them.
    """
    found: list[float] = []
    for first in firsts:
        box, word = first.placed, first.words[0]
        found += [
            it.placed.x0
            for it in lines
            if 0.6 * word.size < it.placed.x0 - box.x0 <= _FARTHEST * word.size
            and 0.6 * word.size < it.placed.bottom - box.bottom <= _LEADING * word.size
            and (it.words[0].size, it.words[0].bold, it.words[0].colour)
            == (word.size, word.bold, word.colour)
        ]
    return found[:1] if found and max(found) - min(found) <= _FLUSH else []
