"""List items on a PDF page: a bullet, the text beside it, and the lines on which it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from douane_report.document.layout import is_bullet
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage

_STEP = 1.85
"""Largest distance between two lines of an item, in type sizes."""


@dataclass(frozen=True)
class ListItem:
    """An item of a list.

    Attributes:
        bullet: box of the bullet.
        lines: its lines, without the bullet.
    """

    bullet: Box
    lines: tuple[Line, ...]

    @property
    def box(self) -> Box:
        """The box around bullet and lines."""
        return union([self.bullet, *(box for line in self.lines if (box := line.box))])


def list_items(page: PdfPage) -> tuple[ListItem, ...]:
    """Give the list items of a page, from top to bottom and left to right."""
    rows = [line for line in page.fragments if line.words]
    starts: list[tuple[Box, Line]] = []
    for line in rows:
        head = line.words[0]
        if head.box is None or not is_bullet(head.text):
            continue
        if len(line.words) > 1:
            starts.append((head.box, replace(line, words=line.words[1:])))
        elif (text := _text_beside(head.box, head.size, rows)) is not None:
            starts.append((head.box, text))
    taken = {id(word) for _, line in starts for word in line.words}
    items = []
    for bullet, first in sorted(starts, key=lambda it: (it[0].top, it[0].x0)):
        lines = [_whole_line(first, rows)]
        while (following := _next_line(bullet, lines, rows, taken)) is not None:
            lines.append(following)
        items.append(ListItem(bullet, tuple(replace(line, bullet="") for line in lines)))
    return tuple(items)


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def _text_beside(bullet: Box, size: float, rows: Sequence[Line]) -> Line | None:
    near = [
        line
        for line in rows
        if abs(_box(line).bottom - bullet.bottom) <= 0.45 * size
        and 0 < _box(line).x0 - bullet.x1 <= 4.5 * size
    ]
    return min(near, key=lambda it: _box(it).x0, default=None)


def _whole_line(line: Line, rows: Sequence[Line]) -> Line:
    """Join the pieces into which wide spaces part a justified line."""
    whole = line
    size = line.words[0].size
    for other in sorted(rows, key=lambda it: _box(it).x0):
        gap = _box(other).x0 - _box(whole).x1
        level = abs(_box(other).bottom - _box(whole).bottom) <= 0.25 * size
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
    edge = _box(first).x0
    for line in sorted(rows, key=lambda it: _box(it).bottom):
        step = _box(line).bottom - _box(last).bottom
        if not 0.6 * size < step:
            continue
        if step > _STEP * size:
            return None
        word = line.words[0]
        hanging = abs(_box(line).x0 - edge) <= 0.8 * size
        if not hanging and abs(_box(line).x0 - bullet.x0) > 0.8 * size:
            continue
        if id(word) in taken or is_bullet(word.text) or word.bold != first.words[0].bold:
            return None
        if hanging or (step <= 1.6 * size and is_full(last, word, rows)):
            return _whole_line(line, rows)
        return None
    return None


def is_full(line: Line, following: Word, rows: Sequence[Line]) -> bool:
    """Whether the next word would not have fitted on a line, so that it had to be broken."""
    box = _box(line)
    assert following.box is not None
    column = [
        _box(other).x1
        for other in rows
        if _box(other).overlap_x(box) > 0.5 * min(box.width, _box(other).width)
        and _box(other).x0 <= box.x0 + 40
    ]
    width = following.box.width + 0.2 * following.size
    return box.x1 + width > max(column, default=box.x1)
