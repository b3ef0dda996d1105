"""The characters of a PDF page as pdfium has them, asked for in bulk.

A page has thousands of characters, and a call through ctypes costs more than what pdfium does in
it. So what is wanted of every character is asked for in one sweep, through functions that take
and give plain numbers in place of ctypes objects.
"""

from __future__ import annotations

import ctypes
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


_object_of = _plain(c.FPDFText_GetTextObject, _POINTER, _POINTER, _INT)
_loose_box_of = _plain(c.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)


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
        pointer = ctypes.cast(self.raw, _POINTER).value
        self.objects: Sequence[int | None] = list(map(_object_of, repeat(pointer), range(count)))
        boxes = (c.FS_RECTF * count)()
        first, size = ctypes.addressof(boxes), ctypes.sizeof(c.FS_RECTF)
        places = range(first, first + size * count, size)
        deque(map(_loose_box_of, repeat(pointer), range(count), places), maxlen=0)
        self.edges: Sequence[float] = (ctypes.c_float * (4 * count)).from_buffer(boxes)[:]
        self._pair = ctypes.c_double(), ctypes.c_double()
        self._four = ctypes.c_double(), ctypes.c_double(), ctypes.c_double(), ctypes.c_double()

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character stands on its baseline, in user space."""
        x, y = self._pair
        c.FPDFText_GetCharOrigin(self.raw, index, x, y)
        return x.value, y.value

    def ink(self, index: int) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of what is painted of a character, in user space."""
        left, right, bottom, top = self._four
        if not c.FPDFText_GetCharBox(self.raw, index, left, right, bottom, top):
            return None
        return left.value, bottom.value, right.value, top.value

    def is_generated(self, index: int) -> bool:
        """Whether pdfium made a character up, as it does for the space in a wide gap."""
        generated: int = c.FPDFText_IsGenerated(self.raw, index)
        return generated == 1


def _text(textpage: pdfium.PdfTextPage) -> str:
    """Give the characters of a page, one per index of pdfium.

    The whole text at once is much the quickest, but one character may take two code units.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) == count:
        return text.replace("\ufffe", "\u0002")
    return "".join(chr(c.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count))
