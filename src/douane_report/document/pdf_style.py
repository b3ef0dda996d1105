"""How the characters of a PDF's text object look: size, colour, weight, direction."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass

import pypdfium2.raw as c

from douane_report.document.frame import Frame

_OPAQUE = 64
"""Least alpha, 0 to 255, of text that is seen."""

_HEAVY = 600
"""Weight from which a font that does not say so in its name is bold."""


@dataclass(slots=True)
class Style:
    """What all characters of one text object share.

    Attributes:
        seen: whether they are painted at all.
        turn: 0, 90 (down the page) or 270 (up the page) degrees; None at any other angle.
        size: height of the type in points.
        colour: painted colour as ``#rrggbb``.
        bold: whether the type is bold.
    """

    seen: bool
    turn: int | None
    size: float
    colour: str
    bold: bool


def read_style(raw: object, index: int, frame: Frame) -> Style:
    """Ask pdfium how one character looks; all of its text object look the same."""
    obj = c.FPDFText_GetTextObject(raw, index)
    angle = math.degrees(c.FPDFText_GetCharAngle(raw, index)) + frame.rotation
    turn = next((t for t in (0, 90, 270) if min((angle - t) % 360, (t - angle) % 360) < 2.0), None)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    painted = c.FPDFText_GetFillColor(raw, index, red, green, blue, alpha)
    mode = c.FPDFTextObj_GetTextRenderMode(obj) if obj else 0
    seen = mode not in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP)
    if painted and mode in (c.FPDF_TEXTRENDERMODE_FILL, c.FPDF_TEXTRENDERMODE_FILL_STROKE):
        seen = seen and alpha.value >= _OPAQUE
    colour = f"#{red.value:02x}{green.value:02x}{blue.value:02x}" if painted else "#000000"
    matrix = c.FS_MATRIX()
    c.FPDFText_GetMatrix(raw, index, matrix)
    return Style(
        seen=seen,
        turn=turn,
        size=c.FPDFText_GetFontSize(raw, index) * math.hypot(matrix.c, matrix.d),
        colour=colour,
        bold=_is_bold(raw, index, obj),
    )


def _is_bold(raw: object, index: int, obj: object) -> bool:
    """Whether a character is bold: by its font's name, else by the weight that pdfium guesses."""
    font = c.FPDFTextObj_GetFont(obj) if obj else None
    if font:
        buffer = ctypes.create_string_buffer(128)
        c.FPDFFont_GetBaseFontName(font, buffer, 128)
        name = buffer.value.lower()
        if any(part in name for part in (b"bold", b"black", b"heavy")):
            return True
        if any(part in name for part in (b"regular", b"roman", b"book", b"light", b"italic")):
            return False
    weight: int = c.FPDFText_GetFontWeight(raw, index)
    return weight >= _HEAVY
