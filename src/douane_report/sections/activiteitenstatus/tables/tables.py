"""Activity tables among the lines of a page, told from prose, navigation and ornaments."""

import re
from collections.abc import Iterable, Iterator, Sequence

from douane_report.document import Line
from douane_report.document.model import union
from douane_report.sections.activiteitenstatus.legend.colours import is_sign, status_marks
from douane_report.sections.activiteitenstatus.sheet.frames import on_other_frames
from douane_report.sections.activiteitenstatus.sheet.sheet import (
    Column,
    Sheet,
    Table,
    status_beside,
)
from douane_report.sections.activiteitenstatus.tables.columns import find_columns
from douane_report.sections.activiteitenstatus.tables.distinct import distinct
from douane_report.sections.activiteitenstatus.tables.explained import (
    is_in_columns,
    without_headings,
)
from douane_report.sections.activiteitenstatus.tables.labels import goes_back
from douane_report.sections.activiteitenstatus.tables.next import opens_next
from douane_report.sections.activiteitenstatus.tables.outset import set_in
from douane_report.sections.activiteitenstatus.tables.prose import without_prose
from douane_report.sections.activiteitenstatus.tables.side_by_side import are_in_rows, is_in_row
from douane_report.sections.vocabulary import SectionWords, fold

_CLOSE = 1.65
"""Farthest that the lines of one paragraph are apart, in sizes of their type."""

_SPACE = 0.25
"""Width of a space, in sizes of its type."""

_CARD = 8.0
"""Farthest that two labels with a mark are apart, in sizes of their type: each has a card."""

_ROW = 3.6
"""Farthest that a label without a mark is under another, in sizes of its type."""

_UNDER = 3.0
"""Farthest that labels stand under the heads of their table, in sizes of their type."""

_LONGEST_LETTER = 2
"""Most letters that are printed in a mark."""

_FEWEST_LETTERS = 2
"""A name of an activity has more letters than this."""

_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?\s")


def find_tables(
    sheet: Sheet,
    words: SectionWords,
    headings: frozenset[str],
    before: Sequence[Column] = (),
) -> list[Table]:
    """Give the runs of titles and labels on a page, in reading order.

    Args:
        sheet: the page.
        words: the vocabulary.
        headings: folded titles of the chapter's paragraphs.
        before: columns of marks beside known activities on the pages before.
    """
    tables: list[Table] = []
    for column in find_columns(sheet, words, before):
        for run in _parted(_runs(sheet, column, words), column, sheet, words):
            sure = _is_sure(run, column, sheet, words, headings)
            marked = sure or any(column.level(line.placed) for line in run)
            if marked or are_in_rows(run, column, sheet):
                tables.append(Table(sheet, column, run, sure))
    tables.sort(key=_place)
    # One that leaves lines to another starts farther down than it did.
    return sorted(distinct(tables, words), key=_place)


def _place(table: Table) -> tuple[int, float]:
    return _text_column(table), table.lines[0].placed.top


def _parted(
    runs: Iterable[list[Line]], column: Column, sheet: Sheet, words: SectionWords
) -> Iterator[list[Line]]:
    for run in runs:
        for part in without_headings(run, column, words):
            yield from without_prose(part, column, sheet, words)


def _text_column(table: Table) -> int:
    """Number of the column of text in which a table stands, from the left."""
    left = min(table.column.edge, table.column.x0)
    return int(left / (table.sheet.page.frame.width / 4.5))


def _runs(sheet: Sheet, column: Column, words: SectionWords) -> Iterator[list[Line]]:
    """Yield runs of lines at the labels' edge that no prose, heading or white space parts."""
    run: list[Line] = []
    above: Line | None = None
    evenly = set_in(column, sheet)
    for line in sheet.downwards:
        box, size = line.placed, line.words[0].size
        outside = abs(box.x0 - column.edge) > 0.9 * size
        if (
            outside
            and id(line) not in evenly
            and not (
                run
                and (
                    _is_without_mark(line, run[-1], column, sheet, words)
                    or goes_back(line, run[-1], column, sheet.lines)
                )
            )
        ):
            continue
        if _is_no_name(line) or _is_letter_of_mark(line, sheet):
            continue
        if run:
            gap = box.bottom - run[-1].placed.bottom
            level = [is_in_row(it, column, sheet) for it in (run[-1], line)]
            if gap > (_CARD if all(level) else 5.2 if level[1] else 3.6) * size:
                yield run
                run = []
            elif opens_next(line, run, column, sheet, words):
                if kept := _without_paragraph(run, line, column):
                    yield kept
                run = []
        foreign = _is_foreign(line, column, sheet) or is_in_columns(line, column, sheet, words)
        if foreign or (above is not None and _ends_paragraph(line, above, not run, column)):
            if kept := _without_paragraph(run, line, column):
                yield kept
            run = []
        else:
            run.append(line)
        above = line
    if kept := _without_paragraph(run, None, column):
        yield kept


def _is_no_name(line: Line) -> bool:
    """Whether a line is a sign, or a figure of the table beside."""
    return is_sign(line.text) or not any(char.isalpha() for char in line.text)


def _is_letter_of_mark(line: Line, sheet: Sheet) -> bool:
    """Whether a line is but the letter that is printed in a mark, as the legend's are."""
    return len(line.text) <= _LONGEST_LETTER and any(
        it.box.contains(line.placed, slack=3) for it in status_marks(sheet.page)
    )


def _is_without_mark(
    line: Line, above: Line, column: Column, sheet: Sheet, words: SectionWords
) -> bool:
    """Whether a line under a label is one as well, set out to where its mark would be.

    It is a known activity, or stands on a shading like that of the row above.
    """
    box, over = line.placed, above.placed
    word, other = line.words[0], above.words[0]
    if (
        not column.x0 - 2 <= box.x0 < column.edge
        or column.level(box)
        or (word.bold, word.colour) != (other.bold, other.colour)
        or abs(word.size - other.size) > 0.04 * other.size
        or box.bottom - over.bottom > _ROW * word.size
    ):
        return False
    if words.lookup("labels", line.text):
        return True
    grounds = [it.box for it in sheet.page.marks if not it.stroked and it.box.width > 2 * box.width]
    return any(
        abs(one.x0 - two.x0) < 1 and abs(one.x1 - two.x1) < 1 and one.overlap_y(two) < 1
        for one in grounds
        if one.contains(box)
        for two in grounds
        if two.contains(over)
    )


def _ends_paragraph(line: Line, above: Line, prose: bool, column: Column) -> bool:
    """Whether a line is the last of a paragraph, which the one above is part of or is ``prose``."""
    word, other = line.words[0], above.words[0]
    step = line.placed.bottom - above.placed.bottom
    return (
        not column.level(line.placed)
        and not column.level(above.placed)
        and step <= _CLOSE * word.size
        and abs(word.size - other.size) <= 0.1 * word.size
        and (word.bold, word.colour) == (other.bold, other.colour)
        and (line.text.endswith(".") or (prose and not above.text.endswith((".", ":"))))
    )


def _without_paragraph(run: list[Line], end: Line | None, column: Column) -> list[Line]:
    """Take the lines off a run that are the start of the paragraph which ends it."""
    kept = list(run)
    below = end
    while kept and not column.level(kept[-1].placed):
        size = kept[-1].words[0].size
        if below is None or below.placed.bottom - kept[-1].placed.bottom > _CLOSE * size:
            break
        if abs(below.words[0].size - size) > 0.1 * size:
            break
        if end is not None and _has_room(kept[-1], below, end):
            break
        below = kept.pop()
    if end is None:
        tail = [it for it in kept if not column.level(it.placed)]
        if len(tail) >= 3 and tail == kept[-len(tail) :] and sum(len(it.text) for it in tail) > 90:
            return kept[: -len(tail)]
    return kept


def _has_room(line: Line, below: Line, paragraph: Line) -> bool:
    """Whether the first word of the next line had room: then a paragraph does not go on in it."""
    needed = below.words[0].placed.width + _SPACE * line.words[-1].size
    return line.placed.x1 + needed < paragraph.placed.x1 - 1


def _is_foreign(line: Line, column: Column, sheet: Sheet) -> bool:
    """Whether a line is prose, a numbered heading or the legend, and no part of a table."""
    box = line.placed
    on_right = column.x0 > column.edge and not column.trailing
    return bool(
        _NUMBERED.match(line.text)
        or (on_right and box.x1 > column.x1 + 2)
        or (on_right and box.x1 > column.x0 + 2 and not column.level(box))
        or line.text.endswith(":")
        or (line.text.endswith(".") and len(line.text) > 24)
        or sheet.explains(line)
    )


def _is_sure(
    run: Sequence[Line],
    column: Column,
    sheet: Sheet,
    words: SectionWords,
    headings: frozenset[str],
) -> bool:
    marked = [
        line
        for line in run
        for mark in column.level(line.placed)[:1]
        if not on_other_frames(sheet.frames, line.placed, mark.box)
    ]
    headed = [at for at, it in enumerate(run) if status_beside(it, column, sheet, words)]
    status = bool(headed) or (bool(marked) and is_under_heads(run, column, sheet))
    # A chapter may be named after an activity, so only a known row with a mark speaks for it.
    known = any(id(line) in sheet.named for line in marked)
    titled = any(fold(line.text) in headings for line in run)
    if not marked:
        # Under "Stand" may be figures; they have names, and are none.
        return bool(headed) and any(_is_name(it) for it in run[headed[-1] + 1 :])
    return status or known or titled


def _is_name(line: Line) -> bool:
    return sum(char.isalpha() for char in line.text) > _FEWEST_LETTERS


def is_under_heads(run: Sequence[Line], column: Column, sheet: Sheet) -> bool:
    """Whether a "Status" stands over the marks and a head like it over the labels, if centred."""
    core = union([line.placed for line in run])
    middle, size = (column.x0 + column.x1) / 2, run[0].words[0].size
    return any(
        head.placed.x0 - 20 <= middle <= head.placed.x1 + 20
        and line.words[0].bold
        and head.words[0].bold
        and abs(line.words[0].size - head.words[0].size) <= 0.1
        and line.words[0].colour == head.words[0].colour
        and line.placed.overlap_y(head.placed) > 0
        and core.x0 - 2 <= line.placed.x0
        and (column.x0 < column.edge or line.placed.x1 <= column.x0)
        and -1 <= core.top - line.placed.bottom <= _UNDER * size
        for head in sheet.heads
        for line in sheet.lines
        if line is not head
    )
