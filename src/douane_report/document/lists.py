"""List items on a PDF page: a bullet, typed or drawn, and the lines of text beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from douane_report.document.bullets import bulleted_fragments
from douane_report.document.layout import is_bullet
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage

_STEP = 1.85
"""Largest distance between two lines of an item, in type sizes."""


@dataclass(frozen=True)
class ListItem:
    """An item of a list.

    Attributes:
        sign: the word that is its bullet.
        lines: its lines, without the bullet.
    """

    sign: Word
    lines: tuple[Line, ...]

    @property
    def bullet(self) -> Box:
        """Where its bullet stands."""
        return self.sign.placed

    @property
    def box(self) -> Box:
        """The box around bullet and lines."""
        return union([self.bullet, *(line.placed for line in self.lines)])


def list_items(page: PdfPage) -> tuple[ListItem, ...]:
    """Give the list items of a page, from top to bottom and left to right."""
    rows = bulleted_fragments(page)
    starts: list[tuple[Word, Line]] = []
    for line in rows:
        head = line.words[0]
        if not is_bullet(head.text):
            continue
        if len(line.words) > 1:
            starts.append((head, replace(line, words=line.words[1:])))
        elif (text := _text_beside(head.placed, head.size, rows)) is not None:
            starts.append((head, text))
    taken = {id(word) for _, line in starts for word in line.words}
    items = []
    for sign, first in sorted(starts, key=lambda it: (it[0].placed.top, it[0].placed.x0)):
        lines = [whole_line(first, rows)]
        while (following := _next_line(sign.placed, lines, rows, taken)) is not None:
            lines.append(following)
        items.append(ListItem(sign, tuple(replace(line, bullet="") for line in lines)))
    return tuple(items)


def _text_beside(bullet: Box, size: float, rows: Sequence[Line]) -> Line | None:
    near = [
        line
        for line in rows
        if abs(line.placed.bottom - bullet.bottom) <= 0.45 * size
        and 0 < line.placed.x0 - bullet.x1 <= 4.5 * size
    ]
    return min(near, key=lambda it: it.placed.x0, default=None)


def whole_line(line: Line, rows: Sequence[Line]) -> Line:
    """Join the pieces into which wide spaces part a justified line."""
    whole = line
    size = line.words[0].size
    for other in sorted(rows, key=lambda it: it.placed.x0):
        gap = other.placed.x0 - whole.placed.x1
        level = abs(other.placed.bottom - whole.placed.bottom) <= 0.25 * size
        if level and 0 <= gap <= 2.0 * size and not is_bullet(other.words[0].text):
            whole = replace(whole, words=(*whole.words, *other.words))
    return whole


def _next_line(
    bullet: Box, lines: Sequence[Line], rows: Sequence[Line], taken: set[int]
) -> Line | None:
    """Give the line on which an item goes on: closely under it, at the edge of its text.

    A line at the edge of the bullet goes on as well, if the line above it was full.
    """
    first, last = lines[0], lines[-1]
    size = last.words[0].size
    edge = first.placed.x0
    for line in sorted(rows, key=lambda it: it.placed.bottom):
        step = line.placed.bottom - last.placed.bottom
        if not 0.6 * size < step:
            continue
        if step > _STEP * size:
            return None
        word = line.words[0]
        hanging = abs(line.placed.x0 - edge) <= 0.8 * size
        if not hanging and abs(line.placed.x0 - bullet.x0) > 0.8 * size:
            continue
        if id(word) in taken or is_bullet(word.text) or word.bold != first.words[0].bold:
            return None
        if hanging or (step <= 1.6 * size and _is_full(last, word, rows)):
            return whole_line(line, rows)
        return None
    return None


def _is_full(line: Line, following: Word, rows: Sequence[Line]) -> bool:
    """Whether the next word would not have fitted on a line, so that it had to be broken."""
    box = line.placed
    column = [
        other.placed.x1
        for other in rows
        if other.placed.overlap_x(box) > 0.5 * min(box.width, other.placed.width)
        and other.placed.x0 <= box.x0 + 40
    ]
    width = following.placed.width + 0.2 * following.size
    return box.x1 + width > max(column, default=box.x1)
