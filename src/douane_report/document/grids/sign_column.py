"""Euro signs in a column of their own, one of which a long label nearly touches."""

from collections.abc import Sequence

from douane_report.document.model import Line
from douane_report.document.unit_words import EURO

_FEWEST = 2
"""How many other signs make a column."""

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
        if len(line.words) > 1 and sign.text == EURO and len(column) >= _FEWEST:
            parted += (line._replace(words=line.words[:-1]), line._replace(words=(sign,)))
        else:
            parted.append(line)
    return parted
