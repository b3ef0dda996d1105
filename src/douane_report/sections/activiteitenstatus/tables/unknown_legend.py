"""A legend of which no line is known: three marks, one in each colour, in the order of a legend.

Words that nobody knows may be activities as well. They are a legend under a head that says so, and
where nothing stands over them that could be the title of activities. Each may be explained in the
lines under it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.colours import status_marks
from douane_report.sections.activiteitenstatus.legend.gaps import is_like
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.pieces import pieces_of
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type, is_of_prose
from douane_report.sections.activiteitenstatus.titles.titles import (
    BIGGEST,
    is_set_otherwise,
    names_no_group,
    type_of,
)
from douane_report.sections.vocabulary import SectionWords, fold

_IN_LINE = 2.0
"""How much the marks of a legend may be out of line, in points."""

_FARTHEST = 25.0
"""How far words are from their mark at most, in points."""

_LONGEST = 70
_UNDER = 3.2
"""How far the lines of a legend are under each other at most, in sizes of their type."""

_HEADED = 6.0
"""How far over lines stands what may be their head or title, in sizes of their type."""

_APART = 1.5
"""How much farther than its lines are the nearest rows of a table, at least."""

_FEWEST_ROWS = 2
"""How many names in line with three others make these rows of their table."""

_SIDE = 40.0
"""How far a head starts off the lines under it at most, in points."""


def unknown_legend(page: PdfPage, words: SectionWords) -> list[LegendItem]:
    """Give the lines of a legend in words of the report's own; nothing where none is on a page."""
    marks = [it for it in status_marks(page) if hue_name(it.colour) in model.STATUSKLEUREN]
    for upright in (True, False):
        for three in _threes(marks, upright):
            others = [it for it in marks if it not in three]
            lines = [line for it in three if (line := _words_beside(it, page, words))]
            if len(lines) < len(three) or not all(in_one_type(it, lines[0]) for it in lines):
                continue
            steps = [it.placed.x0 - mark.box.x1 for it, mark in zip(lines, three, strict=True)]
            said = [_lines_under(it, three, page) for it in lines]
            if max(steps) - min(steps) <= _IN_LINE and _is_legend(
                lines, said, three, others, page, words
            ):
                return [
                    LegendItem(line, status, join_lines(texts) or line.text, mark, mark.colour)
                    for line, mark, texts in zip(lines, three, said, strict=True)
                    for status in model.STATUSKLEUREN
                    if status == hue_name(mark.colour)
                ]
    return []


def with_unknown_lines(
    page: PdfPage, items: Sequence[LegendItem], words: SectionWords
) -> list[LegendItem]:
    """Give a legend of which one or two lines are known, with the others that it has."""
    told = {it.mark.box: it.status for it in items if it.mark}
    if len(told) not in (1, 2):
        return list(items)
    found = unknown_legend(page, words)
    shown = {it.mark.box: it.status for it in found if it.mark}
    if any(shown.get(box) != status for box, status in told.items()):
        return list(items)
    return [*(it for it in items if it.mark is None), *found]


def _threes(marks: Sequence[Mark], upright: bool) -> Iterator[list[Mark]]:
    """Yield three marks that follow each other in the order of colours."""
    along, across = (_cy, _cx) if upright else (_cx, _cy)
    orders = (list(model.STATUSKLEUREN), list(reversed(model.STATUSKLEUREN)))
    for first in marks:
        line = [
            it
            for it in marks
            if abs(across(it.box) - across(first.box)) <= _IN_LINE and is_like(it, first)
        ]
        line.sort(key=lambda it: along(it.box))
        at = line.index(first)
        three = line[at : at + 3]
        if [hue_name(it.colour) for it in three] in orders:
            yield three


def _cx(box: Box) -> float:
    return box.cx


def _cy(box: Box) -> float:
    return box.cy


def _words_beside(mark: Mark, page: PdfPage, words: SectionWords) -> Line | None:
    """Give the words right after a mark; none where they are a known activity or a sentence."""
    line = _line_beside(mark, page)
    if line is None or len(line.text) > _LONGEST or words.lookup("labels", line.text):
        return None
    return line if sum(char.isalpha() for char in line.text) > 1 else None


def _line_beside(mark: Mark, page: PdfPage) -> Line | None:
    box = mark.box
    near = [
        it
        for it in pieces_of(page)
        if abs(it.placed.cy - box.cy) <= 0.6 * it.placed.height
        and -1 <= it.placed.x0 - box.x1 <= _FARTHEST
    ]
    return min(near, key=lambda it: it.placed.x0, default=None)


def _lines_under(line: Line, three: Sequence[Mark], page: PdfPage) -> list[str]:
    """Give what explains a line of a legend: the lines under it, in other type, at no mark."""
    last, found = line, []
    for it in sorted(pieces_of(page), key=lambda it: it.placed.bottom):
        size, box = it.words[0].size, it.placed
        if (
            abs(box.x0 - line.placed.x0) <= _IN_LINE
            and 0.5 * size < box.bottom - last.placed.bottom <= LEADING * size
            and not in_one_type(it, line)
            and (last is line or in_one_type(it, last))
            and not any(box.overlap_y(own.box) > 0.5 * box.height for own in three)
        ):
            last = it
            found.append(it.text)
    return found


def _is_legend(
    lines: Sequence[Line],
    said: Sequence[Sequence[str]],
    three: Sequence[Mark],
    others: Sequence[Mark],
    page: PdfPage,
    words: SectionWords,
) -> bool:
    """Whether lines stand under the head of a legend, or by themselves under no title.

    A sentence over them is no title, and neither is that of the chapter.
    """
    box, size = lines[0].placed, lines[0].words[0].size
    down = [b.placed.bottom - a.placed.bottom for a, b in pairwise(lines)]
    explained = max(map(len, said)) if all(said) else 0
    if max(down) > (_UNDER + LEADING * explained) * size:
        return False
    over = [
        it
        for it in pieces_of(page)
        if 0 < box.bottom - it.placed.bottom <= _HEADED * size
        and it.placed.bottom <= box.top + 1
        and abs(it.placed.x0 - three[0].box.x0) <= _SIDE
        and it.words[0].size < BIGGEST * size
        and (_says_legend(it, words) or not is_of_prose(it, pieces_of(page)))
        and not any(abs(own.box.cy - it.placed.cy) <= 0.5 * it.placed.height for own in others)
    ]
    head = max(over, key=lambda it: it.placed.bottom, default=None)
    told = head is not None and _says_legend(head, words)
    titled = head is not None and is_set_otherwise(head, type_of(lines))
    if head is not None and titled and (told or not names_no_group(head.text, words)):
        # Heads of columns stand side by side.
        if any(
            it.placed.overlap_y(head.placed) > 0 and in_one_type(it, head)
            for it in pieces_of(page)
            if it is not head
        ):
            return False
        return told
    if not all(said) and _are_rows(lines, three, others, page):
        return False
    # Side by side stand the marks of several tables too, with others under them.
    beside = [it for it in three if abs(it.box.cx - three[0].box.cx) > _IN_LINE]
    if any(abs(it.box.cx - own.box.cx) <= _IN_LINE for own in beside for it in others):
        return False
    reach = max(_APART * max(down), _IN_LINE)
    return not any(
        abs(it.box.cy - own.box.cy) <= reach
        for own in three
        for it in others
        if is_like(it, own)
        and (abs(it.box.cx - own.box.cx) <= _IN_LINE or abs(it.box.cy - own.box.cy) <= _IN_LINE)
    )


def _are_rows(
    lines: Sequence[Line],
    three: Sequence[Mark],
    others: Sequence[Mark],
    page: PdfPage,
) -> bool:
    """Whether other marks and names stand in line with these, set alike: rows of one table."""
    alike = [
        line
        for mark in others
        if is_like(mark, three[0]) and abs(mark.box.cx - three[0].box.cx) <= _IN_LINE
        if (line := _line_beside(mark, page))
        and abs(line.placed.x0 - lines[0].placed.x0) <= _IN_LINE
        and in_one_type(line, lines[0])
    ]
    return len(alike) >= _FEWEST_ROWS


def _says_legend(line: Line, words: SectionWords) -> bool:
    """Whether a line says that what is under it is a legend."""
    stems = tuple(words.folded("legend_stems"))
    return any(it.startswith(stems) for it in fold(line.text).split())
