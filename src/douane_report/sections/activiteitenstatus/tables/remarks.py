"""Tables of nothing but remarks: under a head that says so, beside the statuses they explain."""

from douane_report.sections.activiteitenstatus.sheet.sheet import Table

_SAME_EDGE = 2.0
"""How far words of one column are off each other at most, in points."""

_BESIDE = 20.0
"""How far beside a head of statuses a mark may stand, in points."""


def are_remarks(table: Table) -> bool:
    """Whether the head that is nearest over the labels of a table is that of remarks.

    It stands level with that of the statuses; a table of known activities is none of remarks.
    """
    sheet, column = table.sheet, table.column
    marked = [line for line in table.lines if column.level(line.placed)]
    if not sheet.remarked or not marked or any(id(line) in sheet.named for line in marked):
        return False
    first, middle = marked[0].placed, (column.x0 + column.x1) / 2
    over = [
        it
        for it in sheet.heads
        if it.placed.bottom <= first.top + 1
        and it.placed.x0 - _BESIDE <= middle <= it.placed.x1 + _BESIDE
    ]
    head = max(over, key=lambda it: it.placed.bottom, default=None)
    return head is not None and any(
        it.placed.overlap_y(head.placed) > 0 and abs(it.placed.x0 - column.edge) <= _SAME_EDGE
        for it in sheet.remarked
    )
