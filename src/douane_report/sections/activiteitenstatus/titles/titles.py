"""Titles of groups that stand over activities: in a band, in a heading, in the title of a card.

Such a title need not stand on the edge of the labels, and then it is no line of their table. It
is the nearest line over a label, heads of columns left out, that is set otherwise than labels are.
"""

import re
from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.colour import distance
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import LETTERS, heads_activities
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.activiteitenstatus.running import in_one_type, is_of_prose
from douane_report.sections.activiteitenstatus.sheet.owners import own_marks
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.sheet.years import heads_in
from douane_report.sections.activiteitenstatus.titles.grounds import (
    bands_under,
    has_own_band,
    is_on_one_ground,
)
from douane_report.sections.vocabulary import SectionWords, fold

NUMBER = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
"""The number of a heading."""

_REACH = 5.2
"""How far over a label its title may stand, in sizes of the label's type."""

_OUTWARD = 48.0
"""How far to the left of labels and marks a title may start, in points."""

_LONGEST_TITLE = 90

_LONGEST_HEAD = 6
"""Most words of the head of a column."""

BIGGEST = 1.9
"""From how many times the size of labels a title is one of a chapter."""

SAME_COLOUR = 60.0

_ORNAMENT = 2.0
"""Size of the ornament before a title at most, in sizes of its type."""

_SAME_EDGE = 3.0
"""How far words of one column are off each other at most, in points."""

_MIDDLE = 3.0
"""How far from the middle of its table a centred title stands at most, in points."""

_SMALL_WORDS = frozenset({"van", "de", "het", "en", "in", "op", "uit", "bij", "met", "per", "voor"})

Type = tuple[bool, str, float]
"""What a line is set in: bold, colour, size."""


def type_of(lines: Sequence[Line]) -> Type:
    """The type that most lines are set in."""
    types = [(it.words[0].bold, it.words[0].colour, round(it.words[0].size, 1)) for it in lines]
    return max(types, key=lambda it: (types.count(it), it[2], it))


def is_set_otherwise(line: Line, usual: Type) -> bool:
    """Whether a line is set in another weight, colour or size than ``usual``."""
    word = line.words[0]
    return (
        word.bold != usual[0]
        or distance(word.colour, usual[1]) > SAME_COLOUR
        or abs(word.size - usual[2]) > 0.08 * usual[2]
    )


def differs_in_colour(line: Line, usual: Type) -> bool:
    """Whether a line is set like ``usual`` but for its colour, which may go with a status."""
    word = line.words[0]
    return is_set_otherwise(line, usual) and not is_set_otherwise(
        line, (usual[0], word.colour, usual[2])
    )


def names_no_group(text: str, words: SectionWords) -> bool:
    """Whether a title says only that statuses of activities follow, or is that of the chapter."""
    parts = [it for it in fold(NUMBER.sub("", text)).split() if not it.isdigit()]
    return (
        words.heading_in(text) is not None
        or words.listed("activity", text)
        or all(words.listed("no_group", part) for part in parts)
    )


def announces(text: str, words: SectionWords) -> bool:
    """Whether a line as a whole says that statuses follow: ``Status van de activiteiten``.

    One that ends in a small word goes on in the next line, and may be part of a group's name.
    """
    parts = fold(NUMBER.sub("", text)).split()
    named = [it for it in parts if not it.isdigit()]
    return (
        len(named) > 1
        and any(words.listed("status", it) or words.listed("activity", it) for it in named)
        and parts[-1] not in _SMALL_WORDS
        and names_no_group(text, words)
    )


def title_over(table: Table, label: Line, floor: float, usual: Type, words: SectionWords) -> str:
    """Give the title of the group that a label opens; empty where none stands over it.

    Args:
        table: the table.
        label: the first line of the label.
        floor: height that the title must stand under: the foot of the label above.
        usual: what labels are set in.
        words: the vocabulary.
    """
    size, under = label.words[0].size, label.placed.bottom
    title: list[Line] = []
    for row in _rows_over(table, label, floor):
        bottom = max(line.placed.bottom for line in row)
        if under - bottom > (1.6 * title[0].words[0].size if title else _REACH * size):
            break
        heads = [line for line in row if is_head(line, words)]
        named = [it for it in row if it not in heads and not _is_code(it, row)]
        first = next((it for it in named if is_leading(it, table, usual)), None)
        if any(_heads_labels(it, table, words) for it in heads):
            first = None  # What is level with the head of the labels is the head of the marks.
        if first is not None and _is_of_first_column(first, table):
            break
        if title:
            if (
                first is None
                or (heads and abs(first.placed.x0 - title[0].placed.x0) > _SAME_EDGE)
                or is_set_otherwise(first, type_of(title))
                or not is_on_one_ground(first, title[0], table)
                or announces(first.text, words)
            ):
                break
            title.insert(0, first)
            if heads:
                break  # The head of the marks is level with the first line of the title.
        elif first is None:
            under = bottom if heads else under
            continue
        elif not is_title(first, table, label, usual, bool(heads) or floor > 0, words):
            break
        else:
            title.append(first)
        under = bottom
    if len(title) > 2:
        return ""
    text = join_lines(line.text for line in title)
    return "" if not text or names_no_group(text, words) else NUMBER.sub("", text)


def _is_code(line: Line, row: Sequence[Line]) -> bool:
    """Whether a line is but the letter or number of the title that stands far behind it."""
    return sum(char.isalpha() for char in line.text) < LETTERS and any(
        it.placed.x0 > line.placed.x1 and in_one_type(it, line) for it in row
    )


def _heads_labels(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a line stands over the labels of a table and says that activities follow."""
    on_edge = abs(line.placed.x0 - table.column.edge) <= _SAME_EDGE
    return on_edge and heads_activities(line.text, words)


def _rows_over(table: Table, label: Line, floor: float) -> Iterator[list[Line]]:
    """Yield the lines over a label that may be part of its table, row by row, upwards."""
    left = min(table.extent.x0, table.core.x0 - _OUTWARD)
    over = [
        line
        for line in table.sheet.lines
        if floor - 1 <= line.placed.top
        and line.placed.bottom <= label.placed.top + 1
        and left <= line.placed.x0 <= table.extent.x1
        and not is_sign(line.text)
    ]
    row: list[Line] = []
    for line in sorted(over, key=lambda it: -it.placed.bottom):
        if row and line.placed.overlap_y(row[0].placed) < 0.5 * line.placed.height:
            yield sorted(row, key=_left)
            row = []
        row.append(line)
    if row:
        yield sorted(row, key=_left)


def _left(line: Line) -> float:
    return line.placed.x0


def is_head(line: Line, words: SectionWords) -> bool:
    """Whether a line is the head of a column."""
    if len(line.words) > _LONGEST_HEAD:
        return False
    named = words.listed("remarks", line.text) or any(heads_in(line, words, 1))
    return (
        named
        or heads_activities(line.text, words)
        or (
            line.text[0].isalnum() and all(words.listed("no_group", it) for it in line.text.split())
        )
    )


def is_leading(line: Line, table: Table, usual: Type) -> bool:
    """Whether a line starts where labels or their marks do, or has a band or row of its own.

    It may start with an ornament of the house.
    """
    if _start(line, table) <= table.column.edge + line.words[0].size:
        return True
    box, extent = line.placed, table.extent
    if _is_alone(line, table) and (
        is_set_otherwise(line, usual)
        or (extent != table.core and abs(box.cx - extent.cx) <= _MIDDLE)
    ):
        return True
    return any(
        it.box.width >= 0.8 * table.core.width
        for it in bands_under(line.placed, table.sheet.page.marks)
    )


def _start(line: Line, table: Table) -> float:
    """Where a line starts, with the small shape or sign that stands right before it."""
    box, size, sheet = line.placed, line.words[0].size, table.sheet
    before = [
        it.box.x0
        for it in (*sheet.page.marks, *sheet.marks, *sheet.untold)
        if max(it.box.width, it.box.height) <= _ORNAMENT * size
        and -1 <= box.x0 - it.box.x1 <= size
        and box.top <= it.box.cy <= box.bottom
    ]
    return min(before, default=box.x0)


def _is_of_first_column(line: Line, table: Table) -> bool:
    """Whether a line stands in a column on the left of labels and marks, with a head over it.

    Its cell may be merged over several rows, with its words level with none.
    """
    left = min(table.column.edge, table.core.x0)
    heads = [it.placed for it in table.lines if it.placed.bottom <= line.placed.top]
    return line.placed.x1 <= left and any(
        it is not line
        and abs(it.placed.x0 - line.placed.x0) <= _SAME_EDGE
        and any(it.placed.overlap_y(head) > 0.3 * head.height for head in heads)
        for it in table.sheet.lines
    )


def _is_alone(line: Line, table: Table) -> bool:
    """Whether no other words of its table stand level with a line."""
    box, extent = line.placed, table.extent
    return not any(
        it is not line
        and it.placed.overlap_y(box) > 0.3 * box.height
        and it.placed.overlap_x(extent) > 0
        for it in table.sheet.lines
    )


def is_title(
    line: Line, table: Table, label: Line, usual: Type, alone: bool, words: SectionWords
) -> bool:
    """Whether a line over a label is a title; one that is ``alone`` may be set as labels are."""
    text = line.text
    if (
        len(text) > _LONGEST_TITLE
        or sum(char.isalpha() for char in text) < 4
        or text.endswith((".", ":", ";", ","))
        or words.listed("captions", text.split()[0])
        or table.sheet.explains(line)
        or line.words[0].size > BIGGEST * usual[2]
        or own_marks(line, table.column.level(line.placed), [line, label])
    ):
        return False
    if has_own_band(line, [label], table):
        return True
    word = line.words[0]
    if not is_set_otherwise(line, usual):
        return alone and line.placed.x0 < table.column.edge - word.size
    if is_of_prose(line, table.sheet.lines):
        return False
    smaller = word.size < 0.92 * usual[2] and not word.bold
    return not smaller or text.isupper()
