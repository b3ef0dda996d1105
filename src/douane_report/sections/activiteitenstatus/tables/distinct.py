"""Which of several tables that claim the same lines or marks are tables of activities."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.sheet import Table, status_beside
from douane_report.sections.activiteitenstatus.tables.edges import exactly_level, in_paragraph
from douane_report.sections.activiteitenstatus.titles.titles import is_set_otherwise, type_of
from douane_report.sections.vocabulary import SectionWords

_IN_LINE = 3.0
"""How far apart the middles of the marks of one column are at most, in points."""


def distinct(tables: Sequence[Table], words: SectionWords) -> list[Table]:
    """Where several tables claim one line or one mark, keep the one that knows more of them.

    Labels on the second side of their marks are taken only where no other table claims them, or
    none that is sure to be one; and not where a table that is sure has labels on the first side of
    such marks, for all marks of a column have them on one side. At its ends a table may have lines
    of those over and under it, which are left to these.
    """

    def rank(table: Table) -> tuple[object, ...]:
        return table.sure, bool(marks[id(table)]), not table.column.second, score[id(table)]

    marks = {id(table): own_marks(table) for table in tables}
    score = {id(table): _score(table) for table in tables}
    left = {id(table): _own_lines(table) for table in tables}
    seen: set[int] = set()
    kept: list[Table] = []
    sided = {id(it) for table in tables if _shows_side(table) for it in table.column.marks}
    for table in sorted(tables, key=rank, reverse=True):
        if table.column.second and any(id(it) in sided for it in marks[id(table)]):
            continue
        lines = left[id(table)]
        headers = [status_beside(line, table.column, table.sheet, words) for line in lines]
        own = {id(it) for it in (*lines, *marks[id(table)], *headers) if it is not None}
        if not own & seen:
            kept.append(table)
            seen |= own | {id(mark) for mark in _marks_of_other_years(table)}
    return [
        _unclaimed(table, left, kept) for table in tables if any(table is other for other in kept)
    ]


def _shows_side(table: Table) -> bool:
    """Whether labels of a table are sure to be activities, on the first side of their marks."""
    return table.sure and not table.column.second and bool(own_marks(table))


def _own_lines(table: Table) -> list[Line]:
    """Give the lines of a table but for those that may be of the tables over and under it.

    These are lines over the title over its first mark, and titles after its last mark.
    """
    lines = table.lines
    marked = [at for at, line in enumerate(lines) if table.column.level(line.placed)]
    if not marked:
        return lines
    usual = type_of([lines[at] for at in marked])
    title = [is_set_otherwise(line, usual) for line in lines]
    start = max((at for at in range(marked[0]) if title[at]), default=0)
    while start and title[start - 1]:
        start -= 1
    end = next((at for at in range(marked[-1] + 1, len(lines)) if title[at]), len(lines))
    return lines[start:end]


def _unclaimed(table: Table, own: Mapping[int, Sequence[Line]], kept: Sequence[Table]) -> Table:
    """Give a table without the lines that are rather those of another one that is kept."""
    others = {id(line) for it in kept if it is not table for line in own[id(it)]}
    mine = {id(line) for line in own[id(table)]}
    lines = [it for it in table.lines if id(it) in mine or id(it) not in others]
    return table if len(lines) == len(table.lines) else replace(table, lines=lines)


def own_marks(table: Table) -> list[Mark]:
    """The marks level with a table's lines, with no words in between."""
    return [
        mark
        for box in (line.placed for line in table.lines)
        for mark in table.column.level(box)
        if not is_parted(table.sheet, box, mark.box)
    ]


def _score(table: Table) -> tuple[int, tuple[int, ...], bool, int, bool, int, int]:
    """How good a table is: known activities with a mark, the edge of its labels, no prose, ..."""
    named = table.sheet.named
    known = {named[id(line)] for line in table.lines if id(line) in named}
    marked = [line for line in table.lines if own_marks(replace(table, lines=[line]))]
    level = sum(
        any(exactly_level(mark, line) for mark in table.column.level(line.placed))
        for line in marked
    )
    plain = 2 * sum(not in_paragraph(line, table.sheet) for line in marked) > len(marked)
    own = {named[id(line)] for line in marked if id(line) in named}
    return len(own), table.column.worth, plain, level, table.sure, len(marked), len(known)


def _marks_of_other_years(table: Table) -> Iterator[Mark]:
    """Yield the marks beyond or before a table's own that stand level with its labels too.

    They are columns beside most of its rows. One that is level by chance, where the name beside it
    is on two lines, is of a table in the next column of the page.
    """
    on_right = table.column.x0 > table.column.edge
    marked = [line.placed for line in table.lines if table.column.level(line.placed)]
    found: list[Mark] = []
    for box in marked:
        for mark in table.sheet.marks:
            level = abs(mark.box.cy - box.cy) <= 0.55 * box.height
            beside = mark.box.x0 >= box.x1 if on_right else mark.box.x1 <= box.x0
            if level and beside and not is_parted(table.sheet, box, mark.box):
                found.append(mark)
    for mark in found:
        column = [it for it in found if abs(it.box.cx - mark.box.cx) <= _IN_LINE]
        if 2 * len(column) >= len(marked):
            yield mark
