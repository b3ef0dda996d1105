"""The lines on which the text of a number goes on under the number itself.

Text flows around a disc, or starts again at the edge of a bar of colour. What follows a list may
start on the same edge: only a line that had to be broken, or the shape, tells that a text goes on.
"""

from collections.abc import Sequence
from math import inf

from douane_report.document.lists.breaks import is_full, opens_within
from douane_report.document.model import Box, Line, Word
from douane_report.document.pdf import PdfPage

_STEP, _FIRST_STEP = 1.85, 2.5
"""Widest distance between lines of a text, and under one beside a disc, in type sizes."""

WIDE_STEP = 1.6
"""Widest distance between lines of a text under its first one, in type sizes."""

HIGHEST_BAR = 6.0
"""Height of the highest bar on which a number stands with its text, in sizes of its type."""

_CELL = 2.5
"""Space from which a number and its text are two cells of a table, in sizes of its type."""

_WIDEST_DISC = 4.0
"""Width of the widest disc with a number, in sizes of the number's type."""


def shape_of(page: PdfPage, word: Word, highest: float = inf) -> Box:
    """The disc or bar of at most some height on which a number stands, or its own place."""
    around = [
        mark.box
        for mark in page.marks
        if mark.kind == "path"
        and mark.box.width <= _WIDEST_DISC * word.size
        and mark.box.height <= highest
        and mark.box.contains(word.placed, slack=1)
    ]
    return max(around, key=lambda it: it.x0, default=word.placed)


def _bar(page: PdfPage, word: Word, text: Sequence[Line]) -> Box | None:
    """The low shape on which a number stands with the first lines of its text."""
    around = [
        mark.box
        for mark in page.marks
        if mark.kind == "path"
        and mark.box.height <= HIGHEST_BAR * word.size
        and all(mark.box.contains(it, slack=1) for it in (word.placed, text[0].placed))
    ]
    return min(around, key=lambda it: it.height, default=None)


def lines_under(
    page: PdfPage,
    word: Word,
    text: Sequence[Line],
    rows_and_taken: tuple[Sequence[Line], set[int]],
    *,
    hangs: bool,
) -> list[Line]:
    """The lines on which a text goes on at the edge of its number.

    The line above is full, or both stand on one bar of colour. Where texts of the list hang
    beside their numbers and these stand on nothing that a text goes around, no other text does.
    """
    more: list[Line] = []
    rows, taken = rows_and_taken
    shape, bar = shape_of(page, word), _bar(page, word, text) if text else None
    start = shape.x0
    bare = bar is None and shape == word.placed
    if bare and (hangs or (text and text[0].placed.x0 - word.placed.x1 > _CELL * word.size)):
        return []
    rest = [it for it in rows if id(it.words[0]) not in taken]
    for line in sorted(rest, key=lambda it: it.placed.bottom) if text else ():
        last, first = (more or text)[-1], line.words[0]
        step = line.placed.bottom - last.placed.bottom
        alike = first.bold == last.words[0].bold and _is_as_large(first, last.words[0])
        edge = more[0].placed.x0 if more else start
        near = abs(line.placed.x0 - edge) <= (0.8 * first.size if not more else 1)
        widest = _STEP if more else _FIRST_STEP
        if near and alike and 0.6 * first.size < step <= widest * first.size:
            within = bar is not None and bar.contains(line.placed, slack=1)
            # No heading opens within a sentence: in bold type that is the rest of one.
            headed = first.bold and opens_within(line.text) and step <= WIDE_STEP * first.size
            if headed and bare:
                more.append(line)
                continue
            if not within and not is_full(last, first, [*rows, *text, *more]):
                break
            if shape == word.placed and not more and not _is_bounded(last, line, rows, taken):
                break
            more.append(line)
    return more


def lines_after(text: Sequence[Line], lines: Sequence[Line], rules: Sequence[float]) -> list[Line]:
    """The lines with which the last text of a list goes on in mid-sentence, on its own edge.

    No number under it tells how far apart its lines are: those of one text may be set wide.

    Args:
        text: the text so far.
        lines: those of all texts.
        rules: heights at which rules part these.
    """
    more: list[Line] = []
    for line in sorted(lines, key=lambda it: it.placed.bottom) if text else ():
        low, bottom = (more or text)[-1].placed.bottom, line.placed.bottom
        near = 0.6 < (bottom - low) / line.words[0].size <= WIDE_STEP
        if near and line.text[:1].islower() and not any(low <= y < bottom for y in rules):
            more.append(line)
    return more


def _is_bounded(last: Line, line: Line, rows: Sequence[Line], taken: set[int]) -> bool:
    """Whether it shows that a text had to be broken before a line that may start a sentence.

    The widest text of a list says nothing of how wide its texts may be, and neither does what
    stands in a column on its right.
    """
    if line.text[:1].islower():
        return True
    size = last.words[0].size
    return any(
        it is not line
        and it.placed.cy != last.placed.cy
        and it.placed.x0 <= last.placed.x0 + size
        and it.placed.x1 >= last.placed.x1 - size
        and (id(it.words[0]) not in taken or _goes_on(it, rows, taken))
        for it in rows
    )


def _goes_on(text: Line, rows: Sequence[Line], taken: set[int]) -> bool:
    """Whether a sentence goes on right under a text, so that this had to be broken."""
    return any(
        id(it.words[0]) not in taken
        and it.text[:1].islower()
        and 0 < it.placed.bottom - text.placed.bottom <= _STEP * text.words[0].size
        and it.placed.x0 <= text.placed.x0
        for it in rows
    )


def _is_as_large(one: Word, other: Word) -> bool:
    """Whether words are set in one size; a table may be set a little smaller than the text."""
    return abs(one.size - other.size) <= 0.02 * one.size
