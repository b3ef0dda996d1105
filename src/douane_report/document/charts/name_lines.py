"""Names of series in a legend that go on in the next line: a label that is broken, never a text.

A label is broken where the room beside its key ends, or where the designer chose to. In the first
case the next word would not have fitted, and may begin with anything; in the second it begins as
no sentence does. What is longer than any name, or ends in a full stop, is a text under the legend.
"""

import re
from collections.abc import Callable, Sequence

from douane_report.document.model import Box, Known, Line, Mark, Word, union
from douane_report.document.part_words import is_of_which
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines

LONGEST_NAME = 70
"""Most characters of a series' name."""

UNFINISHED = frozenset({"waarvan", "aandeel", "aantal", "van", "voor", "uit", "met", "en"})
"""Words, in lower case, that end no name: it goes on, with a capital perhaps."""

_FLUSH = 0.4
"""By how much the lines of a name are off each other at most, in sizes of its type."""

_LEAST_STEP, _STEP = 0.6, 1.6
"""How far under each other the lines of a name stand, in sizes of its type."""

_SPACE = 0.25
"""Width of the space between two words, in sizes of the type."""

_OPENING = "(<€"
"""Signs that start no sentence."""

_SENTENCE_ENDS = re.compile(r"[^\W\d_]{4}[.:]$")
"""How a text ends, unless with an abbreviation (``mln.``), or leads up to what is under it."""


def whole_name(
    page: PdfPage,
    marks: Sequence[Mark],
    part: Line,
    key: Box,
    known: Known,
    is_free: Callable[[Line], bool],
) -> Line:
    """Add to a name in a legend the lines on which it goes on, closely under its first line.

    They are flush with that line, or with the key before it.

    Args:
        page: the page.
        marks: the painted shapes of the page.
        part: the first line.
        key: where the key of the name stands.
        known: tells whether a text is the known name of a series.
        is_free: tells whether a line has no key of its own.
    """
    size = part.words[0].size
    starts = (part.placed.x0, key.x0)
    whole, lowest = part, part
    for line in sorted(page.fragments, key=lambda it: it.placed.bottom):
        if (
            min(abs(line.placed.x0 - start) for start in starts) <= _FLUSH * size
            and is_next_line(line, lowest)
            and is_free(line)
        ):
            if not goes_on(page, marks, whole, lowest, line, known):
                break
            whole = whole._replace(words=joined_words(whole.words, line.words))
            lowest = line
    if whole is part or known(whole.text):
        return whole
    return part if is_text(whole.text) else whole


def is_text(name: str) -> bool:
    """Whether a name with the lines under it is longer than names are, or ends as a sentence."""
    return len(name) > LONGEST_NAME or bool(_SENTENCE_ENDS.search(name))


def goes_on(
    page: PdfPage, marks: Sequence[Mark], name: Line, lowest: Line, line: Line, known: Known
) -> bool:
    """Whether a name goes on in the line under its lowest one."""
    start = line.text[0]
    if start in _OPENING or start.islower():
        return True
    if known(name.text):
        return False
    last = last_word(lowest).text.casefold()
    if last in UNFINISHED or is_of_which(last) or known(join_lines((name.text, line.text))):
        return True
    return not fits_behind(page, marks, lowest, line)


def is_next_line(line: Line, above: Line) -> bool:
    """Whether a line stands closely under another, in the same type."""
    size = above.words[0].size
    step = line.placed.bottom - last_word(above).placed.bottom
    close = _LEAST_STEP * size < step <= _STEP * size
    return close and _in_one_type(line.words[0], above.words[0])


def fits_behind(page: PdfPage, marks: Sequence[Mark], above: Line, line: Line) -> bool:
    """Whether the first word of a line would have had room at the end of the one above it."""
    first = line.words[0].placed.width + _SPACE * line.words[0].size
    return first <= _room(page, marks, above)


def _room(page: PdfPage, marks: Sequence[Mark], line: Line) -> float:
    """How far it is from the end of a line to what stands right of it, or to the margin."""
    box = line.placed
    words = [word.placed for word in page.words]
    limits = [max(it.x1 for it in words)]
    limits += [it.x1 for mark in marks if (it := mark.box).contains(box)]
    limits += [
        it.x0
        for it in (*words, *(mark.box for mark in marks))
        if it.x0 >= box.x1 and it.overlap_y(box) > 0
    ]
    return min(limits) - box.x1


def last_word(name: Line) -> Word:
    """Give the last word of a name that is no raised mark, and so stands on its baseline."""
    return next((word for word in name.words[::-1] if not word.raised), name.words[-1])


def joined_words(words: Sequence[Word], more: Sequence[Word]) -> tuple[Word, ...]:
    """Join the words of two lines, and the halves of one that a hyphen breaks."""
    last, first = words[-1], more[0]
    if not last.text.endswith("-") or len(last.text) < 2:
        return (*words, *more)
    box = union([last.placed, first.placed])
    mended = last._replace(text=join_lines((last.text, first.text)), box=box)
    return (*words[:-1], mended, *more[1:])


def _in_one_type(one: Word, other: Word) -> bool:
    return abs(one.size - other.size) < 0.3 and one.bold is other.bold
