"""What the tables of known activities look like, and which others are made like them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from douane_report.document.colour import distance
from douane_report.document.model import Mark, union
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Table, status_beside
from douane_report.sections.activiteitenstatus.tables.distinct import own_marks
from douane_report.sections.activiteitenstatus.tables.side_by_side import marks_beside
from douane_report.sections.activiteitenstatus.tables.tables import is_under_heads
from douane_report.sections.vocabulary import SectionWords

_PIXEL = 0.8
"""By how much shapes of one size may differ, in points: browsers draw on whole pixels."""

_SAME = 6.0
"""How far a colour may be from that of the legend, in RGB: it is the very same."""

_FEWEST = 3
"""How many marks speak for tables of which nothing else is known."""

_BEFORE = 2
"""How many pages before the first known activity a legend is that others may stand under."""

_ON_EDGE = 2.0
"""How far names of tables on one edge are off it, in points."""

_DASHES = frozenset("-\u2010\u2013\u2014\u2022")
"""Signs that open the items of lists, in whatever colour."""


def columns_of(tables: Sequence[Table]) -> list[Column]:
    """Give the columns of marks that stand beside known activities."""
    return [
        it.column
        for it in tables
        if it.sure and it.column.marks and any(id(line) in it.sheet.named for line in it.lines)
    ]


class Make(NamedTuple):
    """What the tables of known activities look like: size of marks, their distance, pages.

    Where all marks are ``signs`` of a font, their width tells nothing. They are ``known`` marks,
    each with the table that it is of; the legend has ``taught`` these colours.
    """

    width: float
    height: float
    offsets: tuple[float, ...]
    pages: range
    signs: bool = False
    known: Sequence[tuple[Table, Mark]] = ()
    taught: Collection[str] = ()


def make_of(
    tables: Sequence[Table],
    words: SectionWords,
    taught: Collection[str] = (),
    tiled: Iterable[int] = (),
    explained: Iterable[int] = (),
) -> Make | None:
    """Look at the marks beside known activities, else under a "Status", else as the legend has.

    Args:
        tables: what may be tables of activities.
        words: the vocabulary.
        taught: the colours that the legend shows.
        tiled: numbers of pages with tiles of activities.
        explained: numbers of pages with marks in a legend; activities may follow it at once.
    """
    others, tables = tables, [it for it in tables if it.sure]
    known = [
        (table, mark)
        for table in tables
        for line in table.lines
        if id(line) in table.sheet.named
        for mark in own_marks(replace(table, lines=[line]))
    ]
    if not known:
        known = [
            (table, mark)
            for table in tables
            if any(status_beside(line, table.column, table.sheet, words) for line in table.lines)
            for mark in own_marks(table)
        ]
    if not known:
        known = _in_colours(others, taught)
    if not known:
        return None
    pages = [*(table.sheet.number for table, _ in known), *tiled]
    pages += [it for it in explained if 0 < min(pages) - it <= _BEFORE]
    return Make(
        width=median(mark.box.width for _, mark in known),
        height=median(mark.box.height for _, mark in known),
        offsets=tuple({round(mark.box.cx - table.column.edge) for table, mark in known}),
        pages=range(min(pages), max(pages) + 2),
        signs=all(mark.kind == "glyph" and mark.text not in _DASHES for _, mark in known),
        known=known,
        taught=taught,
    )


def _in_colours(tables: Sequence[Table], taught: Collection[str]) -> list[tuple[Table, Mark]]:
    """Give the marks of tables in which all have the very colours of the legend, and several."""
    found: list[tuple[Table, Mark]] = []
    for table in tables if taught else ():
        marks = own_marks(table)
        if all(any(distance(it.colour, one) <= _SAME for one in taught) for it in marks):
            found += [(table, mark) for mark in marks]
    enough = len({mark.colour for _, mark in found}) > 1 and len(found) >= _FEWEST
    return found if enough else []


def has_statuses(table: Table, make: Make | None, words: SectionWords) -> bool:
    """Whether a table has "Status" over it, or the make of the tables of known activities.

    A table that nothing else speaks for must have marks of the same size, equally far from the
    labels, within the same pages. One without any mark has those of the names beside its own.
    """
    if any(status_beside(line, table.column, table.sheet, words) for line in table.lines):
        return True
    marks = own = own_marks(table)
    if marks and is_under_heads(table.lines, table.column, table.sheet):
        return True
    if not marks:
        column, sheet = table.column, table.sheet
        marks = [it for line in table.lines for it in marks_beside(line, column, sheet)]
    if not marks or make is None:
        return table.sure and bool(own)
    slack = 0.25 if table.sure else 0.06
    filled = make.width > 2 * make.height or make.height > 2 * make.width
    # Signs of a font are of different width, such as a tick and an exclamation mark.
    signs = make.signs and all(m.kind == "glyph" and m.text not in _DASHES for m in marks)
    alike = all(
        (
            signs
            or abs(m.box.width - make.width) <= max(_PIXEL, slack * make.width)
            or _is_worded(m, table, words)
        )
        # A cell that is filled with its colour is as high as its row, and so is a bar beside it.
        and (filled or _is_as_high(m, table, make, max(_PIXEL, slack * make.height)))
        for m in marks
    )
    if table.sure:
        return alike
    offset = (own or table.column.marks)[0].box.cx - table.column.edge
    return (
        alike
        and table.sheet.number in make.pages
        and (any(abs(offset - other) <= 3 for other in make.offsets) or _is_set_alike(table, make))
    )


def _is_set_alike(table: Table, make: Make) -> bool:
    """Whether names stand on the edge of known ones, in their type, by marks in their colours.

    Each table may be as wide as its names are long, with its marks where these end.
    """
    column = table.column
    known = [
        (own, mark)
        for own, mark in make.known
        if abs(own.column.edge - column.edge) <= _ON_EDGE
        and (own.column.x0 < own.column.edge) == (column.x0 < column.edge)
    ]
    lines = [it for it in table.lines if column.level(it.placed)]
    named = [it for own, _ in known for it in own.lines if own.column.level(it.placed)]
    return all(any(in_one_type(it, other) for other in named) for it in lines) and all(
        any(distance(it.colour, mark.colour) <= _SAME for _, mark in known)
        or any(distance(it.colour, colour) <= _SAME for colour in make.taught)
        for it in own_marks(table)
    )


def _is_worded(mark: Mark, table: Table, words: SectionWords) -> bool:
    """Whether the name of a status is printed in a mark, which is as wide as that is long."""
    return any(
        mark.box.contains(it.placed, slack=2) and words_status(it.text, words) is not None
        for it in table.sheet.lines
    )


def _is_as_high(mark: Mark, table: Table, make: Make, slack: float) -> bool:
    """Whether a mark is as high as the known ones, or a cell that is as much over its words."""
    if abs(mark.box.height - make.height) <= slack:
        return True
    over = _over_words(mark, table)
    usual = [it for own, known in make.known if (it := _over_words(known, own)) is not None]
    return over is not None and bool(usual) and abs(over - median(usual)) <= slack


def _over_words(mark: Mark, table: Table) -> float | None:
    """By how much a cell is higher than the words of its row; None where it does not hold them."""
    box, extent = mark.box, table.extent
    level = [line.placed for line in table.sheet.lines if box.top <= line.placed.cy <= box.bottom]
    row = [it for it in level if it.overlap_x(extent) > 0]
    words = union(row) if row and mark.kind != "glyph" else None
    if words is None or words.top < box.top - _PIXEL or words.bottom > box.bottom + _PIXEL:
        return None
    return box.height - words.height
