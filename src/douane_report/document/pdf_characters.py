"""The characters of a PDF page as pdfium has them, asked for in bulk.

A page has thousands of characters, and a call through ctypes costs more than what pdfium does in
it. So what is wanted of every character is asked for in one sweep, through functions that take
and give plain numbers in place of ctypes objects.
"""

from __future__ import annotations

import ctypes
import re
from collections import deque
from collections.abc import Callable, Sequence
from itertools import repeat
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c

_POINTER, _INT = ctypes.c_void_p, ctypes.c_int


def _plain(function: Any, result: type, *arguments: type) -> Callable[..., int]:
    """Give a function of pdfium with pointers as plain numbers."""
    address = ctypes.cast(function, _POINTER).value
    assert address is not None
    return ctypes.CFUNCTYPE(result, *arguments)(address)


_object_of: Callable[..., int | None] = _plain(c.FPDFText_GetTextObject, _POINTER, _POINTER, _INT)
_loose_box_of = _plain(c.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)
_ink_of = _plain(c.FPDFText_GetCharBox, _INT, _POINTER, _INT, *[_POINTER] * 4)
_origin_of = _plain(c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, *[_POINTER] * 2)
_is_generated = _plain(c.FPDFText_IsGenerated, _INT, _POINTER, _INT)

_LIGATURE = re.compile("ff[il]?|f[ilt]|tt")
"""Letters that fonts draw as one glyph."""

_OFF = 3.0
"""From how many times its own width away a ligature does not stand beside a letter."""

_LINE = re.compile(r"[^\r\n]+|[\r\n]")
_SPACE = re.compile(r"\s")


class Characters:
    """All characters of an open page.

    Attributes:
        raw: the page's text, as pdfium's functions take it.
        text: the characters, one per index of pdfium.
        objects: the text object of each, as a number; 0 where there is none.
        edges: left, top, right and bottom of the box of each in user space, one after the other.
    """

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self.raw = textpage.raw
        self.text = _text(textpage)
        count = len(self.text)
        self._pointer = pointer = ctypes.cast(self.raw, _POINTER).value
        self.objects: Sequence[int | None] = _objects(pointer, self.text)
        boxes = (c.FS_RECTF * count)()
        first, size = ctypes.addressof(boxes), ctypes.sizeof(c.FS_RECTF)
        places = range(first, first + size * count, size)
        deque(map(_loose_box_of, repeat(pointer), range(count), places), maxlen=0)
        self.edges: list[float] = (ctypes.c_float * (4 * count)).from_buffer(boxes)[:]
        _put_ligatures_back(self.text, self.objects, self.edges)
        self._four = (ctypes.c_double * 4)()
        first, size = ctypes.addressof(self._four), ctypes.sizeof(ctypes.c_double)
        self._fours = tuple(range(first, first + 4 * size, size))

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character stands on its baseline, in user space."""
        _origin_of(self._pointer, index, *self._fours[:2])
        x, y, *_ = self._four
        return x, y

    def ink(self, index: int) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of what is painted of a character, in user space."""
        if not _ink_of(self._pointer, index, *self._fours):
            return None
        left, right, bottom, top = self._four
        return left, bottom, right, top

    def is_generated(self, index: int) -> bool:
        """Whether pdfium made a character up, as it does for the space in a wide gap."""
        return _is_generated(self._pointer, index) == 1


def _objects(pointer: int | None, text: str) -> list[int | None]:
    """Give the text object of each character.

    One that draws both ends of a line draws all of it, but for spaces that pdfium made up.
    """
    objects: list[int | None] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        first = _object_of(pointer, start)
        if end - start == 1 or (first is not None and _object_of(pointer, end - 1) == first):
            objects.extend(repeat(first, end - start))
            for space in _SPACE.finditer(text, start + 1, end):
                objects[space.start()] = _object_of(pointer, space.start())
        else:
            objects.extend(map(_object_of, repeat(pointer), range(start, end)))
    return objects


def _put_ligatures_back(text: str, objects: Sequence[int | None], edges: list[float]) -> None:
    """Put the letters of a ligature before the letter that follows, where they stand elsewhere.

    Within a form XObject pdfium places the letters into which it takes a ligature apart as if the
    form stood in the corner of the page. The gap that they leave shows that they belong there.
    """
    for found in _LIGATURE.finditer(text):
        at, after = found.span()
        if objects[at] is None or objects[at] != objects[after - 1] or after >= len(text):
            continue
        left, right = edges[4 * at], edges[4 * (after - 1) + 2]
        x0, top, _, bottom = edges[4 * after : 4 * after + 4]
        width = right - left
        if abs(x0 - right) <= _OFF * width or not text[after].isalnum():
            continue
        before = next((it for it in range(at - 1, max(at - 3, -1), -1) if objects[it]), None)
        if before is None:
            continue
        end, level = edges[4 * before + 2], edges[4 * before + 3]
        gap = x0 - end
        if abs(left - end) > _OFF * width and level == bottom and _fits(width, gap, top - bottom):
            for index in range(at, after):
                x, _, x1, _ = edges[4 * index : 4 * index + 4]
                edges[4 * index : 4 * index + 4] = [x + x0 - right, top, x1 + x0 - right, bottom]


def _fits(width: float, gap: float, height: float) -> bool:
    """Whether a gap has room for letters of a width, and for no more than a space beside them."""
    return 0.7 * width <= gap <= 1.3 * width + 0.5 * abs(height)


def _text(textpage: pdfium.PdfTextPage) -> str:
    """Give the characters of a page, one per index of pdfium.

    The whole text at once is much the quickest, but one character may take two code units.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) == count:
        return text.replace("\ufffe", "\u0002")
    return "".join(chr(c.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count))
