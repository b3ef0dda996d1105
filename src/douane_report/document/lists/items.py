"""List items on a PDF page: a bullet, typed or drawn, and the lines of text beside it."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from douane_report.document.layout import is_bullet
from douane_report.document.lists.breaks import (
    ends_beside,
    is_full,
    is_full_among,
    is_open,
    opens_within,
)
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.middles import off_first_line
from douane_report.document.lists.whole_lines import whole_line
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage

_LETTER = re.compile(r"^\(?(?:[a-z]|[A-Z][.)]|[ivx]{2,5}[.)])[.)]?$")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CAPITALS = _LETTERS.upper()

_NEXT = 1.3
"""Widest space between two items that are led by capitals or Roman numbers, in type sizes."""

_STEP, _WIDE_STEP = 1.85, 2.1
"""Largest distance between lines of an item, and where their words must tell, in type sizes."""

_SET_OUT = 2.5
"""How far a text is set out from the bullet of its indented first line at most, in type sizes."""

_SAME_EDGE = 0.4
"""How far apart in points are the edges of pieces in one column."""

_FARTHER = 1.1
"""By what lines of one item may stand farther apart than the item from the one above it."""


class ListItem(NamedTuple):
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
    return page.derive(_listed)


def _listed(page: PdfPage) -> tuple[ListItem, ...]:
    return _items(bulleted_fragments(page), frozenset())


def lettered_items(page: PdfPage) -> tuple[ListItem, ...]:
    """Give the items led by letters that count up from an ``a`` or ``A.``, or from an ``i.``.

    Any word may be a single letter: only where all letters of a column do so are they bullets,
    and only who knows that a list stands there should ask for them.
    """
    return page.derive(_lettered)


def _lettered(page: PdfPage) -> tuple[ListItem, ...]:
    rows = bulleted_fragments(page)
    columns: list[list[Word]] = []
    for line in sorted(rows, key=lambda it: it.placed.cy):
        word = line.words[0]
        alone = len(line.words) == 1 or word.text[-1] in ".)"
        if not (alone and _LETTER.match(word.text)):
            continue
        # Letters are not equally wide: they start on one edge, or end on one.
        column = next((it for it in columns if _is_under(it[0].placed, word.placed)), None)
        if column is None:
            columns.append([word])
        else:
            column.append(word)
    columns = [it for it in columns if _counts_up(it)]
    letters = {id(word) for column in columns for word in column}
    items = _items(rows, letters) if letters else ()
    for column in columns:
        signs = {id(word) for word in column}
        own = [it for it in items if id(it.sign) in signs]
        plain = column[0].text.strip("(.)") == "a"
        if not plain and (column[0].bold or not _are_close(own)):
            items = tuple(it for it in items if id(it.sign) not in signs)
    return items


def _is_under(one: Box, other: Box) -> bool:
    return min(abs(one.x0 - other.x0), abs(one.x1 - other.x1)) <= _SAME_EDGE


def _counts_up(column: Sequence[Word]) -> bool:
    """Whether each letter or Roman number is a first one or follows the one above it."""
    signs = [word.text.strip("(.)") for word in column]
    order = _ROMAN if signs[0] == "i" else _CAPITALS if signs[0] == "A" else _LETTERS
    places = [order.index(sign) if sign in order else -1 for sign in signs]
    follow = [place == above + 1 for above, place in pairwise(places)]
    return (
        places[0] == 0
        and any(follow)
        and all(place == 0 or next_ for place, next_ in zip(places[1:], follow, strict=True))
    )


def _are_close(items: Sequence[ListItem]) -> bool:
    """Whether items that count on stand under each other, with nothing between them.

    What is led by capitals or Roman numbers may as well be a title, with a list under it.
    """
    return all(
        it.sign.text.strip("(.)") in ("A", "i")
        or it.box.top - above.box.bottom <= _NEXT * it.sign.size
        for above, it in pairwise(sorted(items, key=lambda it: it.bullet.top))
    )


def _items(rows: Sequence[Line], letters: Collection[int]) -> tuple[ListItem, ...]:
    """Give the items that start with a bullet; with one of the ``letters`` where there are any."""
    starts: list[tuple[Word, Line]] = []
    heads = [row.words[0] for row in rows]
    heads = [it for it in heads if (id(it) in letters if letters else is_bullet(it.text))]
    signs = {id(it) for it in heads}
    items = [
        ListItem(part.sign, tuple(whole_line(it, rows)._replace(bullet="") for it in part.lines))
        for part in off_first_line(heads, rows)
    ]
    signs -= {id(item.sign) for item in items}
    for line in rows:
        head = line.words[0]
        if id(head) not in signs:
            continue
        if len(line.words) > 1:
            starts.append((head, line._replace(words=line.words[1:])))
        elif (text := _text_beside(head.placed, head.size, rows)) is not None:
            starts.append((head, text))
    starts = [start for start in starts if not _is_folio(*start)]
    taken = {id(word) for _, line in starts for word in line.words} | set(letters)
    taken |= {id(word) for item in items for line in item.lines for word in line.words}
    for sign, first in sorted(starts, key=lambda it: (it[0].placed.top, it[0].placed.x0)):
        lines = [whole_line(first, rows)]
        while (following := _next_line(sign, lines, rows, taken)) is not None:
            lines.append(following)
        items.append(ListItem(sign, tuple(line._replace(bullet="") for line in lines)))
    return tuple(sorted(items, key=lambda it: (it.bullet.top, it.bullet.x0)))


def _is_folio(sign: Word, line: Line) -> bool:
    """Whether a line is the number of the page between two dashes."""
    texts = line.text.split()
    return len(texts) == 2 and texts[0].isdigit() and texts[1] == sign.text


def _text_beside(bullet: Box, size: float, rows: Sequence[Line]) -> Line | None:
    near = [
        line
        for line in rows
        if abs(line.placed.bottom - bullet.bottom) <= 0.45 * size
        and 0 < line.placed.x0 - bullet.x1 <= 4.5 * size
    ]
    return min(near, key=lambda it: it.placed.x0, default=None)


def _next_line(
    sign: Word, lines: Sequence[Line], rows: Sequence[Line], taken: set[int]
) -> Line | None:
    """Give the line on which an item goes on: closely under it, at the edge of its text.

    A line at the edge of the bullet goes on as well, if the line above it was full or ends open.
    So does one that is set out from a bullet, which is that of an indented first line, and one in
    a list with wide leading. What stands lower than items of the list stand under each other is
    no line of one.
    """
    first, last, bullet = lines[0], lines[-1], sign.placed
    farthest = _step_to(sign, rows)
    size = last.words[0].size
    edge = first.placed.x0
    for line in sorted(rows, key=lambda it: it.placed.bottom):
        step = _step(last, line)
        if not 0.6 * size < step:
            continue
        if step > _WIDE_STEP * size:
            return None
        word, x0 = line.words[0], line.placed.x0
        hanging = abs(x0 - edge) <= 0.8 * size
        set_out = len(lines) > 1 and abs(x0 - last.placed.x0) <= _SAME_EDGE
        set_out = set_out or 0.8 * size < bullet.x0 - x0 <= _SET_OUT * size
        under = abs(x0 - bullet.x0) <= 0.8 * size
        set_out = set_out and step <= _STEP * size and not ends_beside(line, bullet, rows)
        if not (hanging or under or set_out):
            continue
        if id(word) in taken or is_bullet(word.text) or word.bold != first.words[0].bold:
            return None
        if step > farthest:
            return None
        if hanging and step <= _STEP * size:
            return whole_line(line, rows)
        within = opens_within(line.text) or is_open(last.text)
        if not (hanging or within) and _hangs(sign, edge, rows):
            return None
        if under and step <= 1.6 * size and is_full(last, word, rows):
            return whole_line(line, rows)
        if not _is_alike(word, first.words[0]):
            return None
        if within:
            return whole_line(line, rows)
        # What stands lower than the next line may be a paragraph or the next row of a table.
        if step > 1.6 * size:
            even = len(lines) > 1 and abs(step - _step(lines[-2], last)) <= _SAME_EDGE
            if last.text.endswith((".", ";", ":")) or not (even or step <= _STEP * size):
                return None
        return whole_line(line, rows) if is_full_among(last, word, rows) else None
    return None


def _step_to(sign: Word, rows: Sequence[Line]) -> float:
    """How far lines of an item are from each other at most: as the item from the one above it."""
    counted = sign.text[0].isdigit()
    steps = [
        sign.placed.bottom - it.placed.bottom
        for it in rows
        if abs(it.placed.x0 - sign.placed.x0) <= _SAME_EDGE
        and (it.words[0].text == sign.text or (counted and is_bullet(it.words[0].text)))
    ]
    return _FARTHER * min((step for step in steps if step > 0), default=inf)


def _hangs(sign: Word, edge: float, rows: Sequence[Line]) -> bool:
    """Whether items of a list go on at the edge of their texts, and so none on the left of it."""
    x0, size = sign.placed.x0, sign.size
    heads = [it for it in rows if it.words[0].text == sign.text]
    heads = [it for it in heads if abs(it.placed.x0 - x0) <= _SAME_EDGE]
    return any(
        abs(it.placed.x0 - edge) <= _SAME_EDGE
        and 0.6 * size < _step(head, it) <= _STEP * size
        and not any(abs(_step(other, it)) <= 0.45 * size for other in heads)
        for head in heads
        for it in rows
    )


def _step(above: Line, line: Line) -> float:
    return line.placed.bottom - above.placed.bottom


def _is_alike(word: Word, first: Word) -> bool:
    """Whether a word is set as another one is."""
    return abs(word.size - first.size) < 0.3 and word.colour == first.colour
