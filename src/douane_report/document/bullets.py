"""Bullets that are drawn: small shapes before lines of text, where the text holds no character.

A designer may draw the bullet of a list instead of typing it. To a reader of words such a list
is running text. Here the shape is made a word again, at the head of its line, so that whoever
looks for lists sees the same on any page.
"""

from __future__ import annotations

from collections.abc import Sequence

from douane_report.document.close_columns import parted
from douane_report.document.model import Box, Line, Mark, Word
from douane_report.document.pdf import PdfPage
from douane_report.document.reading import reading_order

_SMALLEST, _LARGEST = 0.12, 0.75
"""Width of a drawn bullet, in type sizes; a dash may be flatter than it is wide."""

_HIGHEST = 1.3
"""Height of a drawn bullet, in its own widths."""

_HIGHEST_ARROW, _AS_A_LETTER = 2.0, 0.75
"""The same of one that points at its text, and its height in type sizes."""

_REACH = 2.5
"""Widest space between a drawn bullet and its text, in type sizes."""

_BULLET = "▪"


def bulleted_fragments(page: PdfPage) -> tuple[Line, ...]:
    """Give the fragments of a page, with drawn bullets as words before their lines."""
    return page.derive(_with_drawn)


def bulleted_lines(page: PdfPage) -> tuple[Line, ...]:
    """Give the lines of a page in reading order, drawn bullets taken for what they are."""
    return page.derive(_in_order)


def _in_order(page: PdfPage) -> tuple[Line, ...]:
    found = bulleted_fragments(page)
    return page.lines if found is page.fragments else reading_order(found, page.number)


def _with_drawn(page: PdfPage) -> tuple[Line, ...]:
    found = parted(_led(page))
    same = len(found) == len(page.fragments) and all(
        one is other for one, other in zip(found, page.fragments, strict=True)
    )
    return page.fragments if same else found


def _led(page: PdfPage) -> Sequence[Line]:
    small = [mark for mark in page.marks if mark.kind == "path" and 0 < mark.box.width < 9]
    if not small:
        return page.fragments
    led = [(line, _before(line, small)) for line in page.fragments]
    alike: dict[tuple[str, int, int], int] = {}
    for _, mark in led:
        if mark is not None:
            alike[_kind(mark)] = alike.get(_kind(mark), 0) + 1
    return [
        line if mark is None or alike[_kind(mark)] < 2 else _led_by(mark, line)
        for line, mark in led
    ]


def _before(line: Line, marks: Sequence[Mark]) -> Mark | None:
    """The small shape that stands before a line, level with its letters."""
    box, size = line.placed, line.words[0].size
    near = [
        mark
        for mark in marks
        if _SMALLEST * size <= mark.box.width <= _LARGEST * size
        and _is_as_high(mark.box, size)
        and 0 < box.x0 - mark.box.x1 <= _REACH * size
        and abs(mark.box.cy - box.cy) <= 0.35 * size
    ]
    return max(near, key=lambda it: it.box.x1, default=None)


def _is_as_high(box: Box, size: float) -> bool:
    """Whether a shape is as high as a bullet is: a bar at the edge of a text is higher."""
    if box.height <= _HIGHEST * box.width:
        return True
    return box.height <= min(_HIGHEST_ARROW * box.width, _AS_A_LETTER * size)


def _kind(mark: Mark) -> tuple[str, int, int]:
    return mark.colour, round(mark.box.width), round(mark.box.height)


def _led_by(mark: Mark, line: Line) -> Line:
    first = line.words[0]
    box = first.placed._replace(x0=mark.box.x0, x1=mark.box.x1)
    bullet = Word(_BULLET, box=box, size=first.size, colour=mark.colour)
    return line._replace(words=(bullet, *line.words))
