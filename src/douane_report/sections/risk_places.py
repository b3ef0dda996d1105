"""Groups that the order of reading tells, held against where headings and risks stand.

A heading governs what is under it in its own column. Where a page has columns whose headings
stand at different heights, the order in which lines are read may put a risk after a heading of
another column: then the place decides, and where that is open too, nothing does.
"""

from collections.abc import Iterable, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.risk_headings import starts_in_column
from douane_report.sections.risk_titles import Treated


def settle_groups(
    treated: Iterable[Treated], heads: Sequence[tuple[Line, model.Risicogroep]]
) -> None:
    """Give each risk the group of the heading in its own column where another one was read last.

    Args:
        treated: the risks; those whose group only the order tells know the heading before them.
        heads: the headings of groups, and the group of each.
    """
    for risk in treated:
        head, spot = risk.head, risk.title.spot
        if head is None or head.box is None or head.page != risk.title.lines[0].page:
            continue
        box = spot if isinstance(spot, Box) else spot.placed
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
