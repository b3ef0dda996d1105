"""A column of groups that goes on over the page: its head is that of the page before."""

from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.activiteitenstatus.sheet.sheet import Table

_CLEAR = 4.0
"""How far over a table without heads nothing else stands, in sizes of its type."""


class GroupColumn(NamedTuple):
    """The column of groups of a table.

    Attributes:
        groups: a group for each label, empty where its cell is; None where a cell goes on from
            the page before.
        head: what stands over the column.
        edge: where the labels of its table start.
        page: the page of the table.
    """

    groups: list[str | None]
    head: Line
    edge: float
    page: int


def carried_head(table: Table, first: Line, before: GroupColumn | None) -> Line | None:
    """Give the head of the page before, moved to over the first label of a page.

    Nothing may stand over the rows there: not a title, which would open a table of its own, and
    not a mark. Pages on the left and on the right may have other margins.
    """
    if before is None or table.sheet.number != before.page + 1:
        return None
    box, size = first.placed, first.words[0].size
    space = Box(0.0, box.top - _CLEAR * size, table.extent.x1, box.top - 0.5 * size)
    if any(it.placed.overlap_y(space) > 0 for it in table.sheet.lines) or any(
        it.box.bottom < box.top - size for it in table.sheet.marks
    ):
        return None
    over = before.head.placed
    right, down = first.placed.x0 - before.edge, box.top - size - over.bottom
    words = tuple(
        it._replace(
            box=Box(it.box.x0 + right, it.box.top + down, it.box.x1 + right, it.box.bottom + down)
        )
        for it in before.head.words
        if it.box is not None
    )
    return before.head._replace(words=words, page=table.sheet.number)
