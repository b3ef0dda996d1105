"""A label between two figures that are level, on lines above and below them: two tables.

Where tables stand side by side, a row of the one may be level with a row of the other whose label
takes two lines, its figures in the middle: no word of it stands on their baseline.
"""

from collections.abc import Sequence

from douane_report.document.model import Box, Line

_WIDE = 4.0
"""Least white between figures of two tables, in type sizes: a label stands there."""

_NEAR = 1.3
"""How far the lines of the label are from the baseline of the figures, in type sizes."""

_FLUSH = 0.2
"""How far apart the left edges of its lines are at most, in type sizes."""


def label_between(left: Line, right: Line, texts: Sequence[Line]) -> Line | None:
    """Give the first line of a label that stands around the baseline between two figures.

    Args:
        left: the figure on the left.
        right: the next one on its baseline.
        texts: lines that are no figures.
    """
    size = right.words[0].size
    gap = Box(left.placed.x1, 0, right.placed.x0, 0)
    if gap.width < _WIDE * size:
        return None
    base = right.placed.bottom
    inside = [
        line
        for line in texts
        if abs(line.placed.bottom - base) <= _NEAR * size
        and gap.x0 < line.placed.x0
        and line.placed.x1 < gap.x1
    ]
    above = [line for line in inside if line.placed.bottom < base - 0.3 * size]
    below = [line for line in inside if line.placed.bottom > base + 0.3 * size]
    for line in above:
        if any(abs(other.placed.x0 - line.placed.x0) <= _FLUSH * size for other in below):
            return line
    return None
