"""Euro signs in a column of their own, one of which a long label nearly touches."""

from collections.abc import Sequence

from douane_report.document.model import Line
from douane_report.document.unit_words import EURO

_FEWEST = 2
"""How many other signs make a column."""

_LEVEL = 0.1
"""How far off the baseline of its label a figure stands at most, in type sizes."""

_FLUSH = 0.2
"""How far apart their left edges are at most, in type sizes."""


def parted_before_signs(lines: Sequence[Line]) -> list[Line]:
    """Give fragments, with the sign at the end of a label parted off where others stand in line.

    Args:
        lines: the fragments of a page; a sign may open one, with its figure close behind it.
    """
    edges = [it.words[0].placed.x0 for it in lines if it.words[0].text == EURO]
    if len(edges) < _FEWEST:
        return list(lines)
    parted: list[Line] = []
    for line in lines:
        sign = line.words[-1]
        reach = _FLUSH * sign.size
        column = [it for it in edges if abs(it - sign.placed.x0) <= reach]
        own = len(line.words) > 1 and sign.text == EURO and len(column) >= _FEWEST
        if own and any(_is_figure_of(it, line) for it in lines):
            parted += (line._replace(words=line.words[:-1]), line._replace(words=(sign,)))
        else:
            parted.append(line)
    return parted


def _is_figure_of(line: Line, label: Line) -> bool:
    """Whether a figure stands behind a label that ends in a sign, and is no header then."""
    level = abs(line.placed.bottom - label.placed.bottom) <= _LEVEL * label.words[-1].size
    return level and line.placed.x0 > label.placed.x1 and line.text[:1].isdigit()
