"""A legend of which no line is known: three marks, one in each colour, in the order of a legend.

Words that nobody knows may be activities as well. They are a legend under a head that says so, and
where nothing stands over them that could be the title of activities.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.sections.status_colours import status_marks
from douane_report.sections.status_legend import LegendItem
from douane_report.sections.status_legend_gaps import is_like
from douane_report.sections.status_running import in_one_type
from douane_report.sections.status_titles import is_set_otherwise, names_no_group, type_of
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
            if max(steps) - min(steps) <= _IN_LINE and _is_legend(
                lines, three, others, page, words
            ):
                return [
                    LegendItem(line, status, line.text, mark, mark.colour)
                    for line, mark in zip(lines, three, strict=True)
                    for status in model.STATUSKLEUREN
                    if status == hue_name(mark.colour)
                ]
    return []


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
    box = mark.box
    near = [
        it
        for it in page.fragments
        if abs(it.placed.cy - box.cy) <= 0.6 * it.placed.height
        and -1 <= it.placed.x0 - box.x1 <= _FARTHEST
    ]
    line = min(near, key=lambda it: it.placed.x0, default=None)
    if line is None or len(line.text) > _LONGEST or words.lookup("labels", line.text):
        return None
    return line if sum(char.isalpha() for char in line.text) > 2 else None


def _is_legend(
    lines: Sequence[Line],
    three: Sequence[Mark],
    others: Sequence[Mark],
    page: PdfPage,
    words: SectionWords,
) -> bool:
    """Whether lines stand under the head of a legend, or by themselves under no title."""
    box, size = lines[0].placed, lines[0].words[0].size
    down = [b.placed.bottom - a.placed.bottom for a, b in pairwise(lines)]
    if max(down) > _UNDER * size:
        return False
    over = [
        it
        for it in page.fragments
        if 0 < box.bottom - it.placed.bottom <= _HEADED * size
        and it.placed.bottom <= box.top + 1
        and abs(it.placed.x0 - three[0].box.x0) <= _SIDE
    ]
    head = max(over, key=lambda it: it.placed.bottom, default=None)
    stems = tuple(words.folded("legend_stems"))
    said = head is not None and any(it.startswith(stems) for it in fold(head.text).split())
    titled = head is not None and is_set_otherwise(head, type_of(lines))
    if head is not None and titled and (said or not names_no_group(head.text, words)):
        # Heads of columns stand side by side.
        if any(
            it.placed.overlap_y(head.placed) > 0 and in_one_type(it, head)
            for it in page.fragments
            if it is not head
        ):
            return False
        return said
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
