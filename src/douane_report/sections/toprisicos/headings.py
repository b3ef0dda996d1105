"""Headings of groups and of overarching measures on a page, and what each of them governs.

In running text a heading governs what follows it. Cards and tables stand under a heading or
beside it, and two headings may stand side by side, each over a column of its own: there the
place decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import inf
from statistics import median
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line, Word
from douane_report.document.layout import is_bullet
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.both_groups import both_named
from douane_report.sections.toprisicos.words import (
    LONGEST_HEADING,
    group_of,
    is_header,
    is_heading,
    named_group,
)
from douane_report.sections.vocabulary import SectionWords

_SAME_COLUMN = 18.0
"""How far a heading is set in from what stands under it at most, in points."""

_MOST_LINES = 4
_WIDEST_SIDE = 160.0
"""Width in points from which a shape is no panel for a heading at the side of a table."""

_TAGS = 3
"""How many words that name a group are tags at least: there is one heading for each group."""

_LARGER = 1.15
"""By what a heading with a number is larger at least than the usual text, if it is not bold."""

_UNDER = 1.0
"""How far under a title its tag ends at most, in heights of the title."""


class Heading(NamedTuple):
    """A heading of a group or of the overarching measures.

    Attributes:
        line: all of its lines as one.
        box: where it stands.
        group: the group that it opens; None for that of the overarching measures.
    """

    line: Line
    box: Box
    group: model.Risicogroep | None = None

    @property
    def ids(self) -> set[int]:
        """What its words are known by."""
        return {id(word) for word in self.line.words}


def headings_of(lines: Sequence[Line], words: SectionWords) -> list[Heading]:
    """Find the headings, on one line or on several that stand close under each other."""
    found: list[Heading] = []
    taken = both_named(lines, words)
    for line in sorted(lines, key=lambda it: (round(it.placed.bottom), it.placed.x0)):
        if id(line.words[0]) in taken or len(line.text) > LONGEST_HEADING:
            continue
        if is_header(line.text, words):
            continue
        whole = _whole(line, lines, words)
        if whole is not None:
            taken |= {id(word) for word in whole.words}
            if is_bullet(whole.words[0].text) and whole.words[0].text[0].isdigit():
                whole = whole._replace(words=whole.words[1:])
                if not _is_set_as_head(whole.words[0], lines):
                    continue
            found.append(Heading(whole, whole.placed, group_of(whole.text, words)))
    return found


def _is_set_as_head(word: Word, lines: Sequence[Line]) -> bool:
    """Whether a word is of heavier or larger type than most of a page: else it is of a list."""
    return word.bold or word.size > _LARGER * median(it.words[0].size for it in lines)


def turned_headings(page: PdfPage, words: SectionWords) -> list[Heading]:
    """Find the headings that run up or down at the side of what they govern."""
    runs: list[list[Word]] = []
    for word in sorted(page.turned_words, key=lambda it: (round(it.placed.x0), it.placed.top)):
        last = runs[-1][-1] if runs else None
        near = last is not None and last.placed.overlap_x(word.placed) > 0.5 * word.placed.width
        if last and near and word.placed.top - last.placed.bottom <= 0.8 * word.size:
            runs[-1].append(word)
        else:
            runs.append([word])
    found = []
    for run in runs:
        for ordered in (run[::-1], run):
            line = Line(words=tuple(ordered), page=page.number)
            if is_heading(line.text, words):
                found.append(Heading(line, line.placed, group_of(line.text, words)))
                break
    return found


def _whole(line: Line, lines: Sequence[Line], words: SectionWords) -> Line | None:
    """Give the heading that starts with a line: what the vocabulary knows, else what it says."""
    likely: list[Line] = []
    for whole in _growing(line, lines):
        known = named_group(whole.text, words) or words.listed("overarching", whole.text)
        if known:
            return whole
        if is_heading(whole.text, words) and _stands_free(whole, lines):
            likely.append(whole)
    return likely[0] if likely else None


def _stands_free(whole: Line, lines: Sequence[Line]) -> bool:
    """Whether a text is no part of a paragraph: nothing of its type is close over or under it."""
    first, box = whole.words[0], whole.placed
    own = {id(word) for word in whole.words}
    return not any(
        id(line.words[0]) not in own
        and abs(line.placed.x0 - box.x0) <= 2
        and abs(line.words[0].size - first.size) <= 0.3
        and line.words[0].bold == first.bold
        and max(line.placed.top - box.bottom, box.top - line.placed.bottom) <= 0.4 * first.size
        for line in lines
    )


def _growing(line: Line, lines: Iterable[Line]) -> Iterator[Line]:
    """Give a line, then what it is with the line under it, and so on."""
    whole, last, size = line, line, line.words[0].size
    yield whole
    for _ in range(_MOST_LINES - 1):
        under = [
            other
            for other in lines
            if 0 < other.placed.bottom - last.placed.bottom <= 1.6 * size
            and abs(other.words[0].size - size) <= 0.3
            and (
                abs(other.placed.x0 - line.placed.x0) <= 2
                or abs(other.placed.cx - line.placed.cx) <= 2
            )
        ]
        if not under:
            return
        last = min(under, key=lambda it: it.placed.bottom)
        whole = whole._replace(words=(*whole.words, *last.words))
        yield whole


def governing(
    title: Box,
    row: Box,
    headings: Sequence[Heading],
    others: Sequence[Box],
    page: PdfPage,
) -> Heading | None:
    """Give the heading of what stands on a page: in its row, over it, or else beside it.

    Args:
        title: where the title of a risk stands, or a panel.
        row: all of the row, card or panel.
        headings: the headings among which to choose.
        others: boxes of what else stands there, by which the reach of a heading ends.
        page: the page.
    """
    within = [it for it in headings if _is_in(it.box, title, row)]
    if len(within) == 1:
        return within[0]
    inner = [
        it
        for it in headings
        if any(box.contains(it.box, slack=2) and box != it.box for box in others)
    ]
    outer = [it for it in headings if it not in inner and it not in within]
    over = [
        it
        for it in outer
        if it.box.bottom <= title.top + 3
        and _shared(_reach(it, [*others, *(other.box for other in headings)]), title)
        >= 0.5 * title.width
    ]
    if over:
        nearest = max(over, key=lambda it: it.box.bottom)
        own = [it for it in over if starts_in_column(it.box, title)]
        if nearest.box.x0 >= title.x1:
            own = own or [it for it in over if it.box.overlap_x(title) > 0]
        # One in the next column, on either side, is no nearer, though nothing stands beside it.
        if own and nearest.box.overlap_x(title) <= 0:
            return max(own, key=lambda it: it.box.bottom)
        return nearest
    # What stands over something in its own column is no heading at the side of others.
    aside = [
        it
        for it in outer
        if not any(box.x1 <= title.x0 + 2 and stands_over(it.box, box) for box in others)
    ]
    level = [
        it
        for it in aside
        if row.top - 2 <= it.box.cy <= row.bottom + 2
        and sum(abs(other.box.x0 - it.box.x0) <= 3 for other in outer) >= 2
    ]
    if level:
        return level[0] if len(level) == 1 else None
    beside = [(_panel(it, page), it) for it in aside if it.box.x1 <= title.x0 + 2]
    level = [it for panel, it in beside if panel.top <= title.cy <= panel.bottom]
    if level:
        return level[0]
    started = [it for panel, it in beside if panel.top <= title.top + 8]
    return max(started, key=lambda it: it.box.top, default=None)


def tag_among(title: Box, row: Box, headings: Sequence[Heading], *, rows: int) -> Heading | None:
    """Give the tag that stands among the lines of a title, or right under them in their row.

    It is the group of that one risk, and opens none: what stands over rows, or beside some of
    them, is no tag. Where hardly any row is without one, a word beside a title is a tag as well.
    Nothing where there are two.
    """
    bare = [it for it in headings if it.group and _is_bare(it)]
    each = len(bare) >= max(_TAGS, rows - 1)
    reach = title._replace(bottom=min(row.bottom, title.bottom + _UNDER * title.height))
    found = [
        it
        for it in headings
        if it.group
        and it.box.cy > title.top
        and (
            title.contains(it.box, slack=2)
            or (it in bare and reach.contains(it.box, slack=2))
            or (each and it in bare and _is_in(it.box, title, row))
        )
    ]
    return found[0] if len(found) == 1 else None


def _is_bare(heading: Heading) -> bool:
    return len(heading.line.words) == 1


def starts_in_column(heading: Box, other: Box) -> bool:
    """Whether a heading starts over something, and not in a column on its left."""
    return heading.x0 >= other.x0 - _SAME_COLUMN and heading.overlap_x(other) > 0


def stands_over(heading: Box, other: Box) -> bool:
    """Whether a heading stands in the column of something as wide, over it or between such."""
    wide = other.width >= heading.width and other.height > 2 * heading.height
    return wide and abs(other.x0 - heading.x0) <= _SAME_COLUMN and other.top >= heading.bottom - 3


def _is_in(box: Box, title: Box, row: Box) -> bool:
    """Whether a heading stands in a panel, or in a row beside the title of the risk."""
    if title == row:
        return row.contains(box, slack=2)
    beside = box.x0 >= title.x1 or box.x1 <= title.x0
    level = row.top - 4 <= box.cy <= row.bottom + 4
    return beside and level and row.x0 - 2 <= box.x0 and box.x1 <= row.x1 + 2


def _shared(reach: tuple[float, float], box: Box) -> float:
    return min(reach[1], box.x1) - max(reach[0], box.x0)


def _reach(heading: Heading, others: Iterable[Box]) -> tuple[float, float]:
    """How far to the left and right a heading reaches: to what stands level with it."""
    low, high = -inf, inf
    own = heading.box
    for box in others:
        if box == own or box.overlap_y(own) <= 0.3 * own.height:
            continue
        if box.x0 >= own.x1:
            high = min(high, box.x0)
        elif box.x1 <= own.x0:
            low = max(low, box.x1)
    return low, high


def _panel(heading: Heading, page: PdfPage) -> Box:
    """The narrow shape on which a heading at the side stands, or the heading's own box."""
    around = [
        mark.box
        for mark in page.marks
        if mark.kind == "path"
        and mark.box.width <= _WIDEST_SIDE
        and mark.box.contains(heading.box, slack=2)
    ]
    return min(around, key=lambda it: it.width * it.height, default=union([heading.box]))
