"""Groups that the order of reading tells, held against where headings and risks stand.

A heading governs what is under it in its own column. Where a page has columns whose headings
stand at different heights, the order in which lines are read may put a risk after a heading of
another column: then the place decides, and where that is open too, nothing does. A column may
also go on at the top of the next page, under no heading of its own.
"""

from collections.abc import Sequence
from math import inf

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import starts_in_column
from douane_report.sections.toprisicos.titles import Treated

_SAME_COLUMN = 18.0
"""How far from the edge of its heading a column starts on the next page at most, in points."""


def settle_groups(
    treated: Sequence[Treated], heads: Sequence[tuple[Line, model.Risicogroep]]
) -> None:
    """Give each risk the group of the heading in its own column where another one was read last.

    Args:
        treated: the risks; those whose group only the order tells know the heading before them.
        heads: the headings of groups, and the group of each.
    """
    for risk in treated:
        head, spot = risk.head, risk.title.spot
        if head is None or head.box is None:
            continue
        box = spot if isinstance(spot, Box) else spot.placed
        if head.page != risk.title.lines[0].page:
            risk.group = _on_next_page(risk, box, head, heads, treated)
            continue
        if starts_in_column(head.box, box):
            continue
        over = [
            (it.placed, group)
            for it, group in heads
            if it.page == head.page
            and it.placed.bottom <= box.top + 3
            and starts_in_column(it.placed, box)
        ]
        if not over:
            # The heading of a column on the right is none of this one's.
            risk.group = "" if head.box.x0 >= box.x1 else risk.group
            continue
        own, group = max(over, key=lambda it: it[0].bottom)
        reaches = head.box.overlap_x(box) > 0 and own.bottom < head.box.bottom <= box.top + 3
        risk.group = risk.group if reaches else group


def _on_next_page(
    risk: Treated,
    box: Box,
    head: Line,
    heads: Sequence[tuple[Line, model.Risicogroep]],
    treated: Sequence[Treated],
) -> model.Risicogroep:
    """Give the group of a risk on a page after that of the headings, which are side by side there.

    It is in the column of the one over its edge. Text that is read from one column into the next
    starts there too: only where that column came lower down than that of the heading read last, by
    more than the name is high, had the other one room for it, and each goes on by itself.
    """
    level = [
        (it, group)
        for it, group in heads
        if it.page == head.page
        and (
            it is head or (it.placed.overlap_x(head.placed) <= 0 < it.placed.overlap_y(head.placed))
        )
    ]
    own = [it for it in level if abs(it[0].placed.x0 - box.x0) <= _SAME_COLUMN]
    if len(own) != 1 or own[0][0] is head:
        return risk.group
    before = risk.title.lines[0].page - 1
    told = [line for it in treated for item in it.measures for line in item.lines]
    lows = [
        _lowest(it, level, [line for line in told if line.page == before])
        for it in (own[0][0], head)
    ]
    return own[0][1] if lows[0] - lows[1] > box.height else ""


def _lowest(
    head: Line, level: Sequence[tuple[Line, model.Risicogroep]], lines: Sequence[Line]
) -> float:
    """How low down the column of a heading comes on a page."""
    left = head.placed.x0 - _SAME_COLUMN
    right = min((it.placed.x0 for it, _ in level if it.placed.x0 > head.placed.x1), default=inf)
    return max(
        (it.placed.bottom for it in lines if left <= it.placed.x0 < right - _SAME_COLUMN),
        default=0.0,
    )
