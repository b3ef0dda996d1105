"""How the characters of a PDF's text object look: size, colour, weight, direction."""

import ctypes
import math
from typing import NamedTuple

import pypdfium2.raw as c

from douane_report.document.colour import hex_colour
from douane_report.document.frame import Frame
from douane_report.document.pdfium.characters import plain

_font_of = plain(c.FPDFTextObj_GetFont, ctypes.c_void_p)

_OPAQUE = 64
"""Least alpha, 0 to 255, of text that is seen."""

_HEAVY = 600
"""Weight from which a font that does not say so in its name is bold."""


class Style(NamedTuple):
    """What all characters of one text object share.

    Attributes:
        seen: whether they are painted at all.
        turn: 0, 90 (down the page) or 270 (up the page) degrees; None at any other angle.
        size: height of the type in points.
        colour: painted colour as ``#rrggbb``.
        bold: whether the type is bold.
        italic: whether it is italic, as far as the font's name tells.
    """

    seen: bool
    turn: int | None
    size: float
    colour: str
    bold: bool
    italic: bool = False


class Styles:
    """How the characters of an open page look.

    Args:
        raw: the page's text, as pdfium's functions take it.
    """

    def __init__(self, raw: object) -> None:
        self._raw = raw
        self._named: dict[int | None, tuple[bool | None, bool]] = {}
        self._channels = [ctypes.c_uint() for _ in range(4)]
        self._matrix = c.FS_MATRIX()

    def read(self, index: int, frame: Frame) -> Style:
        """Ask pdfium how one character looks; all of its text object look the same."""
        raw, channels, matrix = self._raw, self._channels, self._matrix
        obj = c.FPDFText_GetTextObject(raw, index)
        angle = math.degrees(c.FPDFText_GetCharAngle(raw, index)) + frame.rotation
        painted = c.FPDFText_GetFillColor(raw, index, *channels)
        red, green, blue, alpha = (channel.value for channel in channels)
        mode = c.FPDFTextObj_GetTextRenderMode(obj) if obj else 0
        seen = mode not in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP)
        if painted and mode in (c.FPDF_TEXTRENDERMODE_FILL, c.FPDF_TEXTRENDERMODE_FILL_STROKE):
            seen = seen and alpha >= _OPAQUE
        bold, italic = self._weight_and_slope(index, obj)
        return Style(
            seen=seen,
            turn=_turn(angle),
            size=frame.scale * type_size(raw, index, matrix),
            colour=hex_colour(red, green, blue) if painted else "#000000",
            bold=bold,
            italic=italic,
        )

    def _weight_and_slope(self, index: int, obj: object) -> tuple[bool, bool]:
        """Whether a character is bold: by its font's name, else by pdfium's guess; and italic."""
        address = _font_of(obj) if obj else None
        if address not in self._named:
            self._named[address] = _named(c.FPDFTextObj_GetFont(obj)) if address else (None, False)
        bold, italic = self._named[address]
        if bold is not None:
            return bold, italic
        weight: int = c.FPDFText_GetFontWeight(self._raw, index)
        return weight >= _HEAVY, italic


def type_size(raw: object, index: int, matrix: c.FS_MATRIX) -> float:
    """Give the height of the type of a character in points of the page; ``matrix`` is lent."""
    c.FPDFText_GetMatrix(raw, index, matrix)
    size: float = c.FPDFText_GetFontSize(raw, index) * math.hypot(matrix.c, matrix.d)
    return size


def _turn(angle: float) -> int | None:
    """Give the quarter turn next to an angle in degrees, if it is one."""
    if angle == 0:
        return 0
    return next((t for t in (0, 90, 270) if min((angle - t) % 360, (t - angle) % 360) < 2.0), None)


def _named(font: object) -> tuple[bool | None, bool]:
    """Whether a font's name says that it is bold, None where it says neither; and italic."""
    buffer = ctypes.create_string_buffer(128)
    c.FPDFFont_GetBaseFontName(font, buffer, 128)
    name = buffer.value.lower()
    italic = any(part in name for part in (b"italic", b"oblique"))
    if any(part in name for part in (b"bold", b"black", b"heavy")):
        return True, italic
    if any(part in name for part in (b"regular", b"roman", b"book", b"light", b"italic")):
        return False, italic
    return None, italic
