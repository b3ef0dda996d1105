"""Groups in a column of their own: ``Thema | Activiteit | Status``, in whatever order.

A row names its group itself, or has it from a cell that is merged over several rows, or from the
row above. An empty cell among rows that all name their group has none, and neither has one
between rules in a table where other cells are merged: a heading over the table is not its group.
Where only the first row under each head names its group, or most cells are empty, these go on.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.document.rules import crossing_heights
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.beside import titles_by_place
from douane_report.sections.activiteitenstatus.titles.carried_column import (
    GroupColumn,
    carried_head,
)
from douane_report.sections.activiteitenstatus.titles.figures import is_of_figures
from douane_report.sections.activiteitenstatus.titles.group_cells import (
    groups_of_single_cells,
    name_twice,
    opens_page,
)
from douane_report.sections.activiteitenstatus.titles.runs import are_in_runs
from douane_report.sections.activiteitenstatus.titles.titles import is_head, type_of
from douane_report.sections.vocabulary import SectionWords

_HEADED = 6.0
"""How far over the first label the heads of the columns stand at most, in sizes of its type."""

_EDGE = 3.0
"""How far before its head the column may start, in points."""

_OFF = 0.5
"""How far a cell may be off the start or the middle of its row, in sizes of its type."""

_CLOSE = 1.6
"""Farthest that the lines of one name are apart, in sizes of their type."""

_TALLEST = 60.0
"""Height in points from which a shape is a background, and not the shading of a row."""

_FOOT = 3.0
"""How far under the last row its cell ends at most, in sizes of its type."""


Label = Sequence[Line]


def column_groups(
    table: Table, labels: Sequence[Label], words: SectionWords, before: GroupColumn | None = None
) -> GroupColumn | None:
    """Give the group of each label from a column of groups, or nothing without such a column.

    A table that goes on over the page need not have its heads again.

    Args:
        table: the table.
        labels: all its labels, from the top down.
        words: the vocabulary; its ``group_heads`` are what such a column is called, on the right
            of the activities those of ``group_names``.
        before: such a column of the table before, which may go on, also without words.
    """
    first = labels[0][0]
    head = _head(table, labels, words)
    if head is not None:
        groups = _groups_under(head, table, labels, words, after=before is not None)
    elif (head := carried_head(table, first, before)) is not None:
        groups = _carried(head, table, labels, words)
    if head is None or groups is None:
        return None
    return GroupColumn(groups, head, first.placed.x0, table.sheet.number)


def _carried(
    head: Line, table: Table, labels: Sequence[Label], words: SectionWords
) -> list[str | None] | None:
    """Give the groups under a head of the page before; those of the first rows may go on."""
    groups = _groups_under(head, table, labels, words, after=False)
    if not groups or not any(groups):
        return groups
    named = next(at for at, it in enumerate(groups) if it)
    return [None] * named + groups[named:]


def _groups_under(
    head: Line, table: Table, labels: Sequence[Label], words: SectionWords, *, after: bool
) -> list[str | None] | None:
    """Give the group of each label under the head of their column."""
    rows = [union([line.placed for line in label]) for label in labels]
    pieces = _pieces(table, head, rows, words)
    if not pieces:
        return [None] * len(rows) if after and opens_page(table, head.placed) else None
    if is_of_figures(pieces, rows, table):
        return None
    span = union([it.placed for it in pieces])
    rules = crossing_heights(table.sheet.page.marks, span, tallest=_TALLEST, share=0.9)
    cells = _cells(rows, rules)
    if len(cells) == 1:
        found = _unruled(pieces, labels, rows)
        return found if _tells(found, head, words) else None
    groups: list[str | None] = []
    for first, end in cells:
        top = max((y for y in rules if y < rows[first].cy), default=0.0)
        bottom = min((y for y in rules if y > rows[end - 1].cy), default=rows[end - 1].bottom + 99)
        own = [it for it in pieces if top < it.placed.cy < bottom]
        groups += _of_cell(own, labels[first:end], rows[first:end])
    if len(cells) == len(rows):
        again = [it.placed for it in table.sheet.lines if _is_again(it, head)]
        groups = groups_of_single_cells(table, groups, rows, span, again)
        return groups if _tells(groups, head, words) else None
    end = cells[0][1]
    if end > 1 and not any(groups[:end]) and opens_page(table, head.placed):
        groups[:end] = [None] * end
    return groups


def _head(table: Table, labels: Sequence[Label], words: SectionWords) -> Line | None:
    """The head of a column of groups: over the labels, and beside where they stand.

    A word of a text set wide, in the next column of the page, has no capital.
    """
    first = labels[0][0]
    reach = _HEADED * first.words[0].size
    edge, end = first.placed.x0, max(line.placed.x1 for label in labels for line in label)
    found = [
        line
        for line in table.sheet.lines
        if 0 < first.placed.bottom - line.placed.bottom <= reach
        and line.text[0].isupper()
        and (
            (
                (words.listed("group_heads", line.text) or line in table.sheet.grouped)
                and line.placed.x1 < edge
            )
            or (
                line.placed.x0 > end
                and line in table.sheet.grouped
                and words.listed("group_names", line.text)
            )
        )
    ]
    # A table in the next column of text may have the same heads.
    if len({line.text for line in found}) != 1:
        return None
    return min(found, key=lambda it: max(edge - it.placed.x1, it.placed.x0 - end))


def _pieces(table: Table, head: Line, rows: Sequence[Box], words: SectionWords) -> list[Line]:
    """Give the lines of the column under a head, up to the labels, the marks or another head."""
    over, edge = head.placed, head.placed.x0 - _EDGE
    beside = [*rows, *(mark.box for row in rows for mark in table.column.level(row))]
    start = max((it.x1 for it in beside if it.x1 <= over.x0), default=0.0)
    # A column that nothing stands beside on the right may be the last before the next text.
    ends = [it.x0 for it in beside if it.x0 >= over.x1]
    next_heads = [
        it.placed.x0
        for it in table.sheet.lines
        if it.placed.x0 >= over.x1 and it.placed.overlap_y(over) > 0 and is_head(it, words)
    ]
    last = min([*next_heads, *(ends or [edge + 3 * _EDGE])])
    foot = rows[-1].bottom + _FOOT * head.words[0].size
    found = sorted(
        (
            it
            for it in table.sheet.lines
            if start <= it.placed.x0 < last - _EDGE
            and it.placed.x1 <= min(ends, default=it.placed.x1)
            and over.bottom < it.placed.cy < foot
            and (it.placed.x0 >= edge or it.placed.overlap_x(over) > 0)
            and not _is_again(it, head)
        ),
        key=lambda it: it.placed.bottom,
    )
    return list(_up_to(rows[-1].bottom, found))


def _is_again(line: Line, head: Line) -> bool:
    """Whether a line is a head that is printed again over the rows of another group."""
    return line.text == head.text and abs(line.placed.x0 - head.placed.x0) <= _EDGE


def _up_to(foot: float, pieces: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines of a column down to its last row, and those on which its last name goes on.

    What else stands under the table is a legend, a note or a heading.
    """
    above: Line | None = None
    for line in pieces:
        if line.placed.cy > foot:
            if above is None or type_of([line]) != type_of([above]):
                return
            if line.placed.bottom - above.placed.bottom > _CLOSE * line.words[0].size:
                return
        yield line
        above = line


def _cells(rows: Sequence[Box], rules: Sequence[float]) -> list[tuple[int, int]]:
    """Give the first row of each cell between rules, and the first after it."""
    parts = [
        at
        for at, (above, row) in enumerate(pairwise(rows), start=1)
        if any(above.cy < y < row.cy for y in rules)
    ]
    return list(pairwise([0, *parts, len(rows)]))


def _of_cell(
    pieces: Sequence[Line], labels: Sequence[Label], rows: Sequence[Box]
) -> list[str | None]:
    """Give the group of the rows of one cell, or of rows that no rules part."""
    if pieces and len(rows) > 1:
        named = _by_rows(pieces, labels, rows)
        if name_twice(named):
            return [*named]
        if len(_blocks(pieces)) > 1:
            return _unruled(pieces, labels, rows)
    return [join_lines(it.text for it in pieces)] * len(rows)


def _blocks(pieces: Sequence[Line]) -> list[Line]:
    """Give the lines that are not set closely under another, as the first of a name are."""
    steps = pairwise(pieces)
    later = [b for a, b in steps if b.placed.bottom - a.placed.bottom > _CLOSE * b.words[0].size]
    return [*pieces[:1], *later]


def _unruled(
    pieces: Sequence[Line], labels: Sequence[Label], rows: Sequence[Box]
) -> list[str | None]:
    """Give the group of each row where no rules part them; empty where that cannot be told."""
    groups: list[str | None] = [*_by_rows(pieces, labels, rows)]
    if name_twice(groups) or (all(groups) and len(groups) == len(_blocks(pieces))):
        return groups
    carried: list[str | None] = [*titles_by_place(pieces, labels, rows)]
    return carried or [""] * len(rows)


def _by_rows(pieces: Sequence[Line], labels: Sequence[Label], rows: Sequence[Box]) -> list[str]:
    """Give what stands in each row; nothing where that cannot be told.

    A cell starts level with its row, or has the same middle, and all cells of a table alike.
    """
    firsts = [label[0].placed for label in labels]
    reach = 0.5 * firsts[0].height
    ats = range(len(rows))
    from_top: list[list[Line]] = [[] for _ in rows]
    nearest: list[list[Line]] = [[] for _ in rows]
    for line in pieces:
        at = line.placed.cy
        from_top[max((it for it in ats if firsts[it].top - reach <= at), default=0)].append(line)
        nearest[min(ats, key=lambda it: abs(rows[it].cy - at))].append(line)
    off_top = [
        cell[0].placed.cy - own.cy for cell, own in zip(from_top, firsts, strict=True) if cell
    ]
    off_middle = [
        union([it.placed for it in cell]).cy - row.cy
        for cell, row in zip(nearest, rows, strict=True)
        if cell
    ]
    most = _OFF * pieces[0].words[0].size
    for cells, off in ((from_top, off_top), (nearest, off_middle)):
        texts = [join_lines(line.text for line in cell) for cell in cells]
        if max(map(abs, off)) <= most and not any(it.endswith("-") for it in texts):
            return texts
    return []


def _tells(groups: Sequence[str | None], head: Line, words: SectionWords) -> bool:
    """Whether groups are such: a goal, or who does it, may be another for each row."""
    alone = len(set(groups)) == len(groups) > 1
    if words.listed("group_heads", head.text):
        return not alone or words.listed("group_names", head.text)
    # Under a head that nobody knows the rows of one group follow each other.
    return not alone and are_in_runs(groups)
