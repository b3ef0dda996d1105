"""Lines over a chart: which are those of a text, and which go on in the line under them."""

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Word

_STEP = 1.9
"""Most that a line of a text is under the one before it, in sizes of its type."""

_FULL = 0.75
"""Least part of the width of a text that a line in it fills, unless it is the last."""

_SENTENCE = 8
"""Fewest words of a sentence that ends in a colon; a title may have fewer."""

_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?] [A-Z]")
"""Where a sentence ends and another begins."""

_MOST_LINES = 4
"""Most lines of a title."""

_OPENING = "(<€×"
"""Signs that start no title."""

_BEFORE_SCALE = (" in", " x", " ×", " x 1", " × 1")
"""What a scale begins with."""

_LEVEL = 1.0
"""Points by which lines of a text in columns may differ in height."""


def ends_text(line: Line) -> bool:
    """Whether a line is the last of a text, or of the sentence that leads up to a chart.

    So is one within which a sentence ends: of a text in columns, each has a part of a line only.
    """
    return line.text.endswith(".") or (
        len(line.words) >= _SENTENCE
        and (line.text.endswith(":") or _NEXT_SENTENCE.search(line.text) is not None)
    )


def goes_on(line: Line, text: Sequence[Line]) -> bool:
    """Whether a line is that of a text before those under it."""
    width = max(it.placed.width for it in text)
    return is_next(line, text[-1]) and line.placed.width >= _FULL * width


def is_of_text(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line is the last of a text, or goes on in one that stands level with it.

    Args:
        line: the line.
        lines: the lines around it.
    """
    if ends_text(line):
        return True
    long = len(line.words) >= _SENTENCE or line.text[0].islower()
    return long and any(
        ends_text(it)
        and abs(it.placed.bottom - line.placed.bottom) < _LEVEL
        and _is_alike(it.words[0], line.words[0])
        for it in lines
    )


def is_open(text: str) -> bool:
    """Whether a line breaks off in what it counts in: ``(x`` / ``1 miljoen)``, ``in`` / ``mln``."""
    return text.count("(") > text.count(")") or text.casefold().endswith(_BEFORE_SCALE)


def is_next(line: Line, under: Line) -> bool:
    """Whether a line stands flush and closely under another, in the same type."""
    return _is_alike(line.words[0], under.words[0]) and is_under(under, line)


def with_lines_over(line: Line, lines: Sequence[Line]) -> Line:
    """Give a title with the lines over it from which it goes on: it starts as no title does.

    Args:
        line: the last line of the title.
        lines: the lines around it.
    """
    stack = [line]
    while _starts_within(stack[0]):
        over = next((it for it in lines if _is_right_over(it, stack[0])), None)
        if over is None or (stack[0].text[0].isdigit() and not is_open(over.text)):
            break
        stack.insert(0, over)
        if len(stack) > _MOST_LINES:
            return line
    return line._replace(words=tuple(word for it in stack for word in it.words))


def _starts_within(line: Line) -> bool:
    """Whether a line starts as none does that is not the second of something."""
    start = line.text[0]
    return start.islower() or start.isdigit() or start in _OPENING


def _is_right_over(over: Line, line: Line) -> bool:
    """Whether a line stands closely over another that it may go on in: flush, or centred as it."""
    size = line.words[0].size
    step = line.placed.bottom - over.placed.bottom
    aligned = min(abs(over.placed.x0 - line.placed.x0), abs(over.placed.cx - line.placed.cx))
    return (
        0.5 * size < step < _STEP * size
        and aligned < 0.3 * size
        and _is_alike(over.words[0], line.words[0])
        and not ends_text(over)
    )


def is_under(under: Line, line: Line) -> bool:
    """Whether a line stands flush and closely under another."""
    size = line.words[0].size
    return (
        0 <= under.placed.bottom - line.placed.bottom < _STEP * size
        and abs(line.placed.x0 - under.placed.x0) < size
    )


def _is_alike(first: Word, other: Word) -> bool:
    """Whether two words are in the same type."""
    return first.bold is other.bold and abs(first.size - other.size) < 0.3
