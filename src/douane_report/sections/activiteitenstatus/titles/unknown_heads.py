"""Heads of columns in words that nobody knows: ``Beeld | Wat we wilden doen``.

What stands over the labels of a table, level with a word over its marks, is the name of their group
where that word is "Status". It is a head like the other where all tables of the report have it
over their labels, where it asks what or how, or where a third column has one too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import union
from douane_report.sections.activiteitenstatus.heads import heads_activities
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.headings import heading_above
from douane_report.sections.activiteitenstatus.titles.titles import is_head
from douane_report.sections.vocabulary import SectionWords, fold

_REACH = 6.5
"""How far over the first row with a mark such heads stand at most, in sizes of its type."""

_MOST_WORDS = 6
_LONGEST = 45
"""Most words and characters of a head."""

_OFF = 12.0
"""How far the head of the marks starts off them at most, in points."""

_LEVEL = 0.5
"""Least part of their height by which the heads of one table are level."""

_EDGE = 3.0
"""How far words of one column are off each other at most, in points."""


class _Row(NamedTuple):
    """What stands level over the columns of a table: over labels, marks, and others left of both.

    Attributes:
        label: what stands over the labels.
        mark: what stands over the marks.
        known: whether that is known to say that statuses follow.
        columns: what stands over other columns on the left of both.
    """

    label: Line
    mark: Line
    known: bool
    columns: tuple[Line, ...]


def without_unknown_heads(
    tables: Mapping[int, Sequence[Table]], words: SectionWords
) -> dict[int, list[Table]]:
    """Give the tables of each page without such heads, which then are no titles of groups."""
    rows = {id(it): list(_rows(it, words)) for own in tables.values() for it in own}
    # Over a table may be the heads of the one before as well.
    parts = {
        id(row.label): (it, row) for own in tables.values() for it in own for row in rows[id(it)]
    }
    every = list(parts.values())
    repeated = len(every) > 1 and len({fold(row.label.text) for _, row in every}) == 1
    if repeated and any(row.known for _, row in every):
        # The title of a group is over each part of a table that goes on, under no other heading.
        titles = [_heading(it, row, words) for it, row in every]
        repeated = all(titles) and len(set(titles)) == len(titles)
    return {
        number: [
            _without(it, [row for row in rows[id(it)] if repeated or _is_head_row(row, words)])
            for it in own
        ]
        for number, own in tables.items()
    }


def _is_head_row(row: _Row, words: SectionWords) -> bool:
    """Whether words over the labels of a table can be no title, whatever the others are."""
    asks = words.listed("questions", row.label.words[0].text)
    return asks or (bool(row.columns) and not row.known)


def _rows(table: Table, words: SectionWords) -> Iterator[_Row]:
    """Yield what stands level over the labels and the marks of a table, in one type."""
    marked = [it for it in table.lines if table.column.level(it.placed)]
    if not marked:
        return
    labels = union([it.placed for it in marked])
    marks = union([it.box for line in marked for it in table.column.level(line.placed)])
    top = labels.top - _REACH * marked[0].words[0].size
    near = [
        it
        for it in table.sheet.lines
        if top < it.placed.top and it.placed.bottom < labels.bottom and _may_be(it, table, words)
    ]
    for mark in near:
        box = mark.placed
        if box.overlap_x(marks) <= 0 and abs(box.x0 - marks.x0) > _OFF:
            continue
        level = [
            it
            for it in near
            if it is not mark
            and it.placed.overlap_y(box) > _LEVEL * box.height
            and in_one_type(it, mark)
        ]
        label = next((it for it in level if it.placed.overlap_x(labels) > 0), None)
        if (
            label is not None
            and label.placed.overlap_x(marks) <= 0
            and not heads_activities(label.text, words)
            and not words.lookup("labels", label.text)
        ):
            left = min(labels.x0, marks.x0, box.x0)
            columns = tuple(it for it in level if it.placed.x1 < left and _heads_column(it, table))
            yield _Row(label, mark, is_head(mark, words), columns)


def _may_be(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a line may be the head of a column: short, of words, and no part of a legend."""
    return (
        len(line.words) <= _MOST_WORDS
        and len(line.text) <= _LONGEST
        and sum(char.isalpha() for char in line.text) > 2
        and not line.text.endswith((".", ":", ";", ","))
        and words.colour(line.text) is None
        and not table.column.level(line.placed)
        and not table.sheet.explains(line)
    )


def _heads_column(head: Line, table: Table) -> bool:
    """Whether words stand under a head, level with rows of its table."""
    return any(
        abs(it.placed.x0 - head.placed.x0) <= _EDGE
        and any(it.placed.overlap_y(line.placed) > 0 for line in table.lines)
        for it in table.sheet.lines
        if it.placed.top > head.placed.bottom - 1
    )


def _heading(table: Table, row: _Row, words: SectionWords) -> str:
    """Give the heading over the heads of a table."""
    marked = [it.placed for it in table.lines if table.column.level(it.placed)]
    return heading_above(table, row.label, marked, words)


def _without(table: Table, rows: Sequence[_Row]) -> Table:
    """Give a table without the heads of its labels and marks; other columns may have groups."""
    if not rows:
        return table
    heads = {id(it) for row in rows for it in (row.label, row.mark)}
    sheet = table.sheet._replace(
        lines=tuple(it for it in table.sheet.lines if id(it) not in heads),
        downwards=tuple(it for it in table.sheet.downwards if id(it) not in heads),
        grouped=(*table.sheet.grouped, *(it for row in rows for it in row.columns)),
    )
    return replace(table, sheet=sheet, lines=[it for it in table.lines if id(it) not in heads])
