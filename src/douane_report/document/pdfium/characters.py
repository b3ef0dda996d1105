"""The characters of a PDF page as pdfium has them, asked for in bulk.

A page has thousands of characters, and a call through ctypes costs more than what pdfium does in
it. So what is wanted of every character is asked for in one sweep, through functions that take
and give plain numbers in place of ctypes objects.
"""

import ctypes
import re
from array import array
from collections import deque
from collections.abc import Callable, Hashable, Sequence
from itertools import compress, repeat
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.ligatures import with_ligatures
from douane_report.document.pdfium.moved import Matrix, form_matrix, put_back

_POINTER, _INT = ctypes.c_void_p, ctypes.c_int


def plain(function: Any, result: type | None = _INT) -> Callable[..., int]:
    """Give a function of pdfium that takes numbers as they are, and pointers as they are lent.

    What it takes is not declared, since that is looked up anew for each argument of each call. It
    keeps Python's lock: to let go of it takes as long as what pdfium does.
    """
    address = ctypes.cast(function, _POINTER).value
    assert address is not None
    return ctypes.PYFUNCTYPE(result)(address)


_lent = _POINTER.from_param
"""Makes an argument of an address."""

_object_of: Callable[..., int | None] = plain(c.FPDFText_GetTextObject, _POINTER)
_loose_box_of = plain(c.FPDFText_GetLooseCharBox, None)
_ink_of = plain(c.FPDFText_GetCharBox)
_origin_of = plain(c.FPDFText_GetCharOrigin)
_has_no_character = plain(c.FPDFText_HasUnicodeMapError)
_is_generated = plain(c.FPDFText_IsGenerated)

_BOX = ctypes.sizeof(c.FS_RECTF)
"""Bytes of the box of a character: four floats."""

_LINE = re.compile(r"[^\r\n]+|[\r\n]")
_SPACE = re.compile(r"\s")
_PLAIN_SPACE = re.compile(" ")
_CONTROL = re.compile(r"[\x01-\x09\x0b\x0c\x0e-\x1f]")


class Characters:
    """All characters of an open page.

    Attributes:
        raw: the page's text, as pdfium's functions take it.
        text: the characters, one per index of pdfium.
        objects: the text object of each, as a number; 0 where there is none.
        made_up: where the plain spaces are that pdfium made up, as it does in a wide gap.
        edges: left, top, right and bottom of the box of each in user space, one after the other.

    Args:
        textpage: the page's text, open.
        scale: by how much user space is enlarged in all that is given.
    """

    def __init__(self, textpage: pdfium.PdfTextPage, scale: float = 1.0) -> None:
        self.raw = textpage.raw
        self.text = with_ligatures(_text(textpage))
        count = len(self.text)
        self._page = page = _lent(ctypes.cast(self.raw, _POINTER).value)
        self.objects: Sequence[int | None] = _objects(page, self.text)
        spaces = [found.start() for found in _PLAIN_SPACE.finditer(self.text)]
        self.made_up = list(compress(spaces, map(_is_generated, repeat(page), spaces)))
        boxes = array("f", bytes(_BOX * count))
        first, _ = boxes.buffer_info()
        places = range(first, first + _BOX * count, _BOX)
        deque(map(_loose_box_of, repeat(page), range(count), map(_lent, places)), maxlen=0)
        self.edges = boxes.tolist()
        self._forms = put_back(self.text, self.objects, self.edges, self._form_of)
        self._scale = scale
        if scale != 1.0:
            self.edges = [edge * scale for edge in self.edges]
        self._four = (ctypes.c_double * 4)()
        first, size = ctypes.addressof(self._four), ctypes.sizeof(ctypes.c_double)
        self._fours = tuple(map(_lent, range(first, first + 4 * size, size)))
        if any(self._is_lost(found.start()) for found in _CONTROL.finditer(self.text)):
            self._mark_lost()

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character stands on its baseline, in user space."""
        _origin_of(self._page, index, *self._fours[:2])
        x, y, *_ = self._four
        form = self._forms.get(index)
        if form:
            x, y = form.point(x, y)
        return x * self._scale, y * self._scale

    def ink(self, index: int) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of what is painted of a character, in user space."""
        if not _ink_of(self._page, index, *self._fours):
            return None
        left, right, bottom, top = self._four
        if form := self._forms.get(index):
            left, top, right, bottom = form.box(left, top, right, bottom)
        scale = self._scale
        return left * scale, bottom * scale, right * scale, top * scale

    def _form_of(self, index: int) -> Matrix | None:
        drawn_by = self.objects[index]
        return form_matrix(self.raw, drawn_by, index) if drawn_by else None

    def _is_lost(self, index: int) -> bool:
        return _has_no_character(self._page, index) == 1

    def _mark_lost(self) -> None:
        """Mark the glyphs that a font without a ToUnicode table has no characters for.

        Pdfium gives such a glyph the character with the number of its code, which may be any: a
        control character, a letter, a digit. In a font that numbers its glyphs the digits, at
        least, are among the first, so that only a page with control characters is looked at.
        """
        from douane_report.document.pdfium.lost import LOST, of_shape, told

        chars = list(self.text)
        glyphs: dict[int, Hashable] = {}
        for index in filter(self._is_lost, range(len(chars))):
            char = of_shape(self.ink(index), self.edges[4 * index : 4 * index + 4])
            if char == LOST:
                glyphs[index] = self._font_of(index), chars[index]
            chars[index] = char
        for index, char in told("".join(chars), glyphs).items():
            chars[index] = char
        self.text = "".join(chars)

    def _font_of(self, index: int) -> int | None:
        drawn_by = c.FPDFText_GetTextObject(self.raw, index)
        font = c.FPDFTextObj_GetFont(drawn_by) if drawn_by else None
        return ctypes.cast(font, _POINTER).value if font else None

    def is_generated(self, index: int) -> bool:
        """Whether pdfium made a character up, as it does for the space in a wide gap."""
        return _is_generated(self._page, index) == 1


def _objects(page: object, text: str) -> list[int | None]:
    """Give the text object of each character.

    One that draws both ends of a line draws all of it, but for spaces that pdfium made up.
    """
    objects: list[int | None] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        first = _object_of(page, start)
        if end - start == 1 or (first is not None and _object_of(page, end - 1) == first):
            objects.extend(repeat(first, end - start))
            for space in _SPACE.finditer(text, start + 1, end):
                objects[space.start()] = _object_of(page, space.start())
        else:
            objects.extend(map(_object_of, repeat(page), range(start, end)))
    return objects


def _text(textpage: pdfium.PdfTextPage) -> str:
    """Give the characters of a page, one per index of pdfium.

    The whole text at once is much the quickest, but one character may take two code units.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) == count:
        return text.replace("\ufffe", "\u0002")
    return "".join(chr(c.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count))
