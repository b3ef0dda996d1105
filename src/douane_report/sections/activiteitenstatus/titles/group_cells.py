"""Cells of a column of groups of which none is merged: empty ones go on, or have no group."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.model import Box
from douane_report.sections.activiteitenstatus.sheet.sheet import Table

_SIDE = 0.8
"""Least part of the height of the rows over which the side of a column is drawn."""


def groups_of_single_cells(
    table: Table,
    groups: Sequence[str | None],
    rows: Sequence[Box],
    span: Box,
    heads: Sequence[Box],
) -> list[str | None]:
    """Give the groups of rows with a cell each, of which none is merged.

    Args:
        table: the table.
        groups: what stands in the cell of each row.
        rows: where its labels stand.
        span: where the words of the column stand.
        heads: where the head of the column is printed.

    Returns:
        A group for each row, which is empty where it has none, and None where it is that of the
        last row of the table before.
    """
    parts = _under_heads(groups, rows, heads)
    if any(name_twice(part) for part in parts):
        return list(groups)
    # Rules under each row alone say nothing of cells: what is not printed again goes on.
    closed = _has_sides(table, rows, span)
    opens = not groups[0] and opens_page(table, min(heads, key=lambda it: it.top))
    if closed and not _are_left_out(parts, opens=opens):
        return list(groups)
    carried: list[str | None] = []
    for group in groups:
        carried.append(group or (carried[-1] if carried else None if opens else ""))
    return carried


def name_twice(groups: Sequence[str | None]) -> bool:
    """Whether two rows name one group, as they do where each row names its own."""
    named = [it for it in groups if it]
    return len(set(named)) < len(named)


def opens_page(table: Table, head: Box) -> bool:
    """Whether no mark stands over a table on its page, so that the table before may go on in it."""
    return not any(mark.box.bottom < head.top for mark in table.sheet.marks)


def _under_heads(
    groups: Sequence[str | None], rows: Sequence[Box], heads: Sequence[Box]
) -> list[Sequence[str | None]]:
    """Part the groups of rows where the heads of the table are printed again."""
    starts = [
        at
        for at, (above, row) in enumerate(pairwise(rows), start=1)
        if any(above.cy < head.cy < row.cy for head in heads)
    ]
    return [groups[start:end] for start, end in pairwise([0, *starts, len(rows)])]


def _are_left_out(parts: Sequence[Sequence[str | None]], *, opens: bool) -> bool:
    """Whether a group is printed in its first row only, so that closed cells without words go on.

    It is so where the first row under each head is the only one with words, or where no fewer
    cells are empty than not: a row without a group is an exception.

    Args:
        parts: the groups of the rows under each head.
        opens: whether the first rows may be those of a group of the table before.
    """
    if not all(part[0] for part in parts[opens:]):
        return False
    named = [sum(bool(group) for group in part) for part in parts]
    return max(named) <= 1 or 2 * sum(named) <= sum(len(part) for part in parts)


def _has_sides(table: Table, rows: Sequence[Box], span: Box) -> bool:
    """Whether a side of the column is drawn all along the rows, so that each has a closed cell."""
    top, bottom = rows[0].cy, rows[-1].cy
    own = set(table.sheet.marks)
    beside = [*rows, *(mark.box for row in rows for mark in table.column.level(row))]
    gaps = [
        (max((it.x1 for it in beside if it.x1 <= span.x0), default=span.x1), span.x0),
        (span.x1, min((it.x0 for it in beside if it.x0 >= span.x1), default=0.0)),
    ]
    drawn: dict[int, float] = {}
    for mark in table.sheet.page.marks:
        box = mark.box
        if mark not in own and box.bottom > top and box.top < bottom:
            for x in {round(box.x0), round(box.x1)}:
                drawn[x] = drawn.get(x, 0.0) + min(bottom, box.bottom) - max(top, box.top)
    return any(
        start - 1 <= x <= end + 1
        for x, height in drawn.items()
        if height >= _SIDE * (bottom - top)
        for start, end in gaps
    )
