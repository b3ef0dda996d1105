"""Bullets that are drawn: small shapes before lines of text, where the text holds no character.

A designer may draw the bullet of a list instead of typing it. To a reader of words such a list
is running text. Here the shape is made a word again, at the head of its line, so that whoever
looks for lists sees the same on any page.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.justified import with_justified
from douane_report.document.lists.close_columns import parted
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

_MIDWAY = 0.22
"""How far a bullet may be from the middle between two lines, in type sizes."""

_SAME_EDGE = 1.5
"""How far apart the lines of one item start at most, in points."""

_SAME_SIZE = 0.6
"""How much the sides of two bullets of one list differ at most, in points."""

_LEAST = 2
"""How often a bullet stands on a page at least."""

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
    found = tuple(with_justified(parted(_led(page), page.marks)))
    same = len(found) == len(page.fragments) and all(
        one is other for one, other in zip(found, page.fragments, strict=True)
    )
    return page.fragments if same else found


def _led(page: PdfPage) -> Sequence[Line]:
    small = [mark for mark in page.marks if mark.kind == "path" and 0 < mark.box.width < 9]
    if not small:
        return page.fragments
    led = [(line, _before(line, small)) for line in page.fragments]
    midway = _midway([line for line, mark in led if mark is None], small)
    every = [mark for _, mark in led if mark is not None] + [mark for mark, _ in midway]
    return [
        *(
            line if mark is None or not _comes_back(mark, every) else _led_by(mark, line)
            for line, mark in led
        ),
        *(_alone(mark, line) for mark, line in midway if _comes_back(mark, every)),
    ]


def _midway(lines: Sequence[Line], marks: Sequence[Mark]) -> list[tuple[Mark, Line]]:
    """The small shapes in the middle between two lines of an item, each with the upper line."""
    found = []
    for mark in marks:
        box = mark.box
        near = [
            it
            for it in lines
            if 0 < it.placed.x0 - box.x1 <= _REACH * it.words[0].size
            and abs(it.placed.cy - box.cy) <= it.words[0].size
            and _SMALLEST * it.words[0].size <= box.width <= _LARGEST * it.words[0].size
            and _is_as_high(box, it.words[0].size)
        ]
        for upper, lower in pairwise(sorted(near, key=lambda it: it.placed.cy)):
            size, middle = upper.words[0].size, (upper.placed.cy + lower.placed.cy) / 2
            edge = abs(upper.placed.x0 - lower.placed.x0) <= _SAME_EDGE
            if edge and len(near) == 2 and abs(middle - box.cy) <= _MIDWAY * size:
                found.append((mark, upper))
    return found


def _alone(mark: Mark, line: Line) -> Line:
    """A bullet that stands before a line and the next, as high as a word of these."""
    first, half = line.words[0], line.placed.height / 2
    box = Box(mark.box.x0, mark.box.cy - half, mark.box.x1, mark.box.cy + half)
    return line._replace(words=(Word(_BULLET, box=box, size=first.size, colour=mark.colour),))


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


def _comes_back(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether some marks hold another one like a mark: it is a bullet of a list."""
    return sum(_is_alike(mark, it) for it in marks) >= _LEAST


def _is_alike(mark: Mark, other: Mark) -> bool:
    box, like = mark.box, other.box
    apart = max(abs(box.width - like.width), abs(box.height - like.height))
    return mark.colour == other.colour and apart <= _SAME_SIZE


def _led_by(mark: Mark, line: Line) -> Line:
    first = line.words[0]
    box = first.placed._replace(x0=mark.box.x0, x1=mark.box.x1)
    bullet = Word(_BULLET, box=box, size=first.size, colour=mark.colour)
    return line._replace(words=(bullet, *line.words))
