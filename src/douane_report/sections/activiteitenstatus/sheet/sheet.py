"""A page of activity tables: its lines, its marks, and the columns and tables made of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.grids.leaders import parted_at_leaders
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.heads import (
    heads_activities,
    heads_of_columns,
    heads_statuses,
)
from douane_report.sections.activiteitenstatus.legend.colours import meaning_of, status_marks
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.letters import (
    Letters,
    letter_marks,
    off_marks,
    with_letters,
)
from douane_report.sections.activiteitenstatus.legend.lines import lines_of_legend
from douane_report.sections.activiteitenstatus.legend.matrix import read_matrix
from douane_report.sections.activiteitenstatus.legend.pieces import pieces_of
from douane_report.sections.activiteitenstatus.legend.words import word_marks
from douane_report.sections.activiteitenstatus.sheet.bands import band_marks
from douane_report.sections.activiteitenstatus.sheet.extent import extent_of, heads_before
from douane_report.sections.activiteitenstatus.sheet.flush_right import on_left_edges
from douane_report.sections.activiteitenstatus.sheet.footmarks import without_footmarks
from douane_report.sections.activiteitenstatus.sheet.frames import frames_of
from douane_report.sections.activiteitenstatus.sheet.justified import with_justified
from douane_report.sections.activiteitenstatus.sheet.names import named_lines
from douane_report.sections.activiteitenstatus.sheet.ornaments import (
    is_ornament,
    without_edges,
    without_grounds_of_heads,
)
from douane_report.sections.activiteitenstatus.sheet.pieces import in_pieces
from douane_report.sections.vocabulary import SectionWords

_SET_CLOSE = 1.55
"""Farthest that the lines of one paragraph are apart, in sizes of their type."""

_FULL_LINE = 36
"""Characters of a line from which it looks like one of text, on the average."""


class Sheet(NamedTuple):
    """A page with its fragments, "Status" taken off titles, and what may be status marks.

    Attributes:
        page: the page.
        lines: its fragments; labels set flush right are moved to a left edge.
        originals: what moved labels are, by their ids, where they stand.
        between: those that part a label from a mark; what a colour is called or means does not.
        downwards: its fragments from the top of the page.
        heads: those that say that statuses follow.
        headed: left edges of heads of columns of activities.
        grouped: heads of columns with the group of each row.
        remarked: heads of columns of remarks.
        named: where the name of a known activity stands, by the id of each of its lines.
        edges: left edges of known activities.
        marks: marks in a colour that has a meaning; those of the legend itself left out.
        untold: marks of the same kind in a colour that means nothing known.
        frames: cards that stand side by side.
        legend: ids of the words that open the lines of a legend.
    """

    page: PdfPage
    lines: tuple[Line, ...]
    originals: Mapping[int, Line]
    between: tuple[Line, ...]
    downwards: tuple[Line, ...]
    heads: tuple[Line, ...]
    headed: tuple[float, ...]
    grouped: tuple[Line, ...]
    remarked: tuple[Line, ...]
    named: Mapping[int, Box]
    edges: tuple[float, ...]
    marks: tuple[Mark, ...]
    untold: tuple[Mark, ...]
    frames: tuple[Box, ...] = ()
    legend: frozenset[int] = frozenset()

    def explains(self, line: Line) -> bool:
        """Whether a line, or the part of one that opens it, is of a legend."""
        return id(line.words[0]) in self.legend

    @property
    def number(self) -> int:
        """The page's number, from 1."""
        return self.page.number


@dataclass(eq=False, repr=False)
class Column:
    """Where the marks of a page's tables stand, and the left edge of the labels beside them.

    Attributes:
        x0: left edge of the marks.
        x1: right edge of the marks.
        edge: left edge of the labels.
        marks: the marks.
        second: whether labels on the other side of the marks look more like theirs.
        worth: what speaks for that edge, the strongest first.
        trailing: whether each mark stands right behind its label, wherever this ends.
    """

    x0: float
    x1: float
    edge: float
    marks: list[Mark] = field(default_factory=list)
    second: bool = False
    worth: tuple[int, ...] = ()
    trailing: bool = False

    def level(self, box: Box) -> list[Mark]:
        """The marks that stand level with a box."""
        reach = 0.55 * box.height
        return [m for m in self.marks if box.top - reach <= m.box.cy <= box.bottom + reach]


@dataclass(eq=False, repr=False)
class Table:
    """A run of lines at one edge: titles and labels.

    It is ``sure`` with a "Status", a known activity with a mark or a heading of the chapter in it.
    """

    sheet: Sheet
    column: Column
    lines: list[Line]
    sure: bool

    @cached_property
    def core(self) -> Box:
        """Where the labels and their marks stand, and the head of these."""
        level = [mark.box for line in self.lines for mark in self.column.level(line.placed)]
        edge = self.column.edge if self.column.x0 < self.column.edge else 0.0
        heads = heads_before(edge, self.sheet.heads, self.lines, self.sheet.lines)
        return union([*(line.placed for line in self.lines), *level, *heads])

    @cached_property
    def extent(self) -> Box:
        """Where the table stands, with the rules and the shading across it."""
        return extent_of(self.core, self.sheet.page.marks, self.lines[0].words[0].size)


def read_sheet(
    page: PdfPage,
    words: SectionWords,
    legend: Sequence[model.LegendaRegel],
    items: Sequence[LegendItem],
    letters: Letters | None = None,
    apart: Sequence[Box] = (),
) -> Sheet:
    """Take a page apart.

    Args:
        page: the page.
        words: the vocabulary.
        legend: what the legend says of the colours.
        items: its lines on this page.
        letters: what it says of letters in marks.
        apart: where it stands as a table, which is left out.
    """
    found = [it for it in status_marks(page) if not _is_in(it.box, apart)]
    fragments = [it for it in parted_at_leaders(pieces_of(page)) if not _is_in(it.placed, apart)]
    items = [it for it in items if not _is_in(it.line.placed, apart)]
    cards = frames_of(page.marks, page.frame.width) if found else ()
    parts = [it for line in fragments for it in off_marks(without_footmarks(line), found)]
    seen = in_pieces(with_justified(parts, found, cards), words)
    lines, originals = on_left_edges(seen, found)
    # The header of the column may be filled with a colour as well.
    headers = [line.placed for line in lines if words.listed("status", line.text)]
    explained = [item.mark for item in items if item.mark]
    marks = [
        mark
        for mark in found
        if mark not in explained and not any(mark.box.contains(it, slack=1) for it in headers)
    ]
    marks = without_edges([mark for mark in marks if not is_ornament(mark, marks)])
    marks = without_grounds_of_heads(marks, lines, legend, words)
    marks, strange = with_letters(marks, lines, letters or {}, legend)
    told = [it for it in marks if it.text[1:] or meaning_of(it.colour, legend)]
    matrix = read_matrix(lines, page.marks, words)
    if matrix.marks:
        signs = {it.box for it in matrix.signs}
        told = [it for it in told if it.box not in signs] + list(matrix.marks)
    texts = [it for it in lines if it not in matrix.heads]
    told += word_marks(texts, told, items, words)
    told += letter_marks(texts, [*told, *strange], items, letters or {})
    told += band_marks(page.marks, told, lines, legend, words)
    untold = [*strange, *(mark for mark in marks if mark not in told)]
    between = tuple(
        line for line in lines if not (words.colour(line.text) or words.colour_meant(line.text))
    )
    named = named_lines(lines, words)
    heads = heads_of_columns(lines, words)
    return Sheet(
        page=page,
        lines=lines,
        originals=originals,
        between=between,
        downwards=tuple(sorted(lines, key=lambda it: it.placed.bottom)),
        heads=tuple(it for it in lines if it.text[0].isupper() and heads_statuses(it.text, words)),
        headed=heads.activities,
        grouped=heads.groups,
        remarked=heads.remarks,
        named=named,
        edges=tuple({line.placed.x0 for line in lines if id(line) in named}),
        marks=tuple(told),
        untold=tuple(untold),
        frames=cards if told else (),
        legend=frozenset(id(it.words[0]) for it in lines_of_legend(lines, words)),
    )


def _is_in(box: Box, places: Sequence[Box]) -> bool:
    return any(it.contains(box, slack=1) for it in places)


def titles_beside(line: Line, sheet: Sheet, words: SectionWords) -> Iterator[Line]:
    """Yield the words next to a "Status", on its left and its right: one is the table's title."""
    box = line.placed
    beside = [
        other
        for other in sheet.lines
        if other is not line
        and len(other.text) > 2
        and other.placed.overlap_y(box) > 0.3 * box.height
        and other not in (*sheet.grouped, *sheet.remarked)
        and not _is_of_text(other, sheet)
    ]
    beside.sort(key=lambda it: it.placed.x0)
    left = [it for it in beside if it.placed.x1 <= box.x0]
    right = [it for it in beside if it.placed.x0 >= box.x1]
    heads = [it for it in (*left[-1:], *right[:1]) if heads_activities(it.text, words)]
    if len(heads) == 1:
        yield from heads
        return
    if left:
        yield max(left, key=lambda it: it.placed.x1)
    if right:
        yield min(right, key=lambda it: it.placed.x0)


def _is_of_text(line: Line, sheet: Sheet) -> bool:
    """Whether a line is one of three or more, closely set, that go on in small letters as a text.

    Rows of activities open with capitals, however long they are.
    """
    alike = [
        other
        for other in sheet.lines
        if abs(other.placed.x0 - line.placed.x0) < 2
        and (other.words[0].bold, other.words[0].colour)
        == (line.words[0].bold, line.words[0].colour)
        and abs(other.words[0].size - line.words[0].size) <= 0.04 * line.words[0].size
        and abs(other.placed.bottom - line.placed.bottom) <= 2 * _SET_CLOSE * line.words[0].size
    ]
    going_on = sum(it.text[0].islower() for it in alike)
    return (
        len(alike) > 2
        and sum(len(it.text) for it in alike) > len(alike) * _FULL_LINE
        and 2 * going_on >= len(alike) - 1
    )


def status_beside(line: Line, column: Column, sheet: Sheet, words: SectionWords) -> Line | None:
    """Give the word "Status" that stands over a column of marks, on the line of a title."""
    middle, there = (column.x0 + column.x1) / 2, line.placed
    for other in sheet.heads:
        box = other.placed
        over = box.x0 - 20 <= middle <= box.x1 + 20
        level = over and there.overlap_y(box) > 0
        if level and (
            line in titles_beside(other, sheet, words) or _heads_labels(line, other, column)
        ):
            return other
    return None


def _heads_labels(line: Line, head: Line, column: Column) -> bool:
    """Whether a line stands over the labels, set in bold as the head of the marks is.

    The head of a column of remarks may stand between the two.
    """
    one, two = line.words[0], head.words[0]
    return (
        abs(line.placed.x0 - column.edge) < 2
        and one.bold
        and two.bold
        and abs(one.size - two.size) <= 0.04 * two.size
        and one.colour == two.colour
    )
