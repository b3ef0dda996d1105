"""The axes of the small charts on cards, which are drawn as the rules between cards are."""

from collections.abc import Sequence

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box

_UNDER = 1.6
"""How far under an axis its years end at most, in type sizes."""


def is_axis(rule: Box, pieces: Sequence[Piece]) -> bool:
    """Whether the first things under a rule are years side by side, as under the bars of a chart.

    A rule over a strip may have years under it as well, but then the name stands beside them; and
    a rule over a table of figures has nothing over it that ends at it.
    """
    over = [
        it
        for it in pieces
        if it.box.overlap_x(rule) > 0 and 0 <= it.box.top - rule.cy <= _UNDER * it.size
    ]
    years = [it for it in over if it.holds("year") and not it.holds("text", "figure")]
    count = sum(len(it.of_kind("year")) for it in years)
    if count < 2 or len(years) < len(over):
        return False
    size = years[0].size
    first, last = min(it.box.x0 for it in years), max(it.box.x1 for it in years)
    under = [
        it.box
        for it in pieces
        if it.box.overlap_x(rule) > 0 and 0 < it.box.top - years[0].box.bottom <= size
    ]
    # With figures under them the years are the head of a small table.
    wide = last - first >= 0.4 * rule.width
    return wide and not any(first <= box.cx <= last for box in under)
