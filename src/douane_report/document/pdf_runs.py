"""Runs of characters of a PDF page: what follows each other on one baseline, as pdfium has it.

Left out is what nobody sees: text in render mode 3 and transparent text, text at an angle
(watermarks, navigation bars), and a character that is drawn again over itself as fake bold.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.frame import Frame
from douane_report.document.model import Box

SOFT_HYPHENS = frozenset("\u0002\u00ad")
"""Hyphens that are seen only at the end of a line; pdfium writes one as U+0002."""

_SPACES = frozenset(
    " \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
)
_THOUSANDS = frozenset("\u00a0\u2009\u202f\u2007\u2008\u2006")
"""Spaces that may part the thousands of a figure, and do not end it after a digit."""

_DROPPED = frozenset("\r\n\u200b\ufeff\ufffe\u0000")

_OPAQUE = 64
"""Least alpha, 0 to 255, of text that is seen."""

_BEARING = 0.07
"""White at either side of a letter, as a part of the type size."""

_SUPERIORS = frozenset("0123456789)")
"""Characters of which a font may have small raised ones, for footnote marks."""

_SUPERIOR = 0.6
"""Size of a font's own raised characters, as a part of the size of its others."""

_LIGATURE = 3
"""Most letters of a ligature."""

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


@dataclass(slots=True)
class Run:
    """Characters that follow each other on one baseline, in points of the page as shown.

    For text that is turned, the page is turned with it, so that it runs to the right.

    Attributes:
        style: what they share.
        base: height of the baseline.
        size: height of the type.
        chars: each character with its left and right edge.
        top: upper edge of the highest character.
        bottom: lower edge of the lowest character.
        closed: whether a space follows, so that nothing may be joined to it.
        hyphen: a soft hyphen after it, with its edges.
        superior: whether they are the font's own small raised characters.
    """

    style: Style
    base: float
    size: float
    chars: list[tuple[str, float, float]] = field(default_factory=list)
    top: float = math.inf
    bottom: float = -math.inf
    closed: bool = False
    hyphen: tuple[str, float, float] | None = None
    superior: bool = False

    @property
    def x0(self) -> float:
        """Left edge of the first character."""
        return self.chars[0][1]

    @property
    def x1(self) -> float:
        """Right edge of the last character."""
        return self.chars[-1][2]

    def take_part(self, char: str, x0: float, x1: float) -> bool:
        """Take the next letter of a ligature on a page that is turned over, if it is one.

        Pdfium gives each letter an equal part of the glyph's box, from left to right on the
        page as it is stored; turned over, each letter stands before the letter that it follows.
        """
        for at in range(len(self.chars) - 1, max(len(self.chars) - _LIGATURE, -1), -1):
            parts = self.chars[at:]
            same = all(abs(end - start - x1 + x0) < 0.01 for _, start, end in parts)
            if same and abs(parts[0][1] - x1) < 0.01:
                letters = [*(letter for letter, _, _ in parts), char]
                places = [(x0, x1), *((start, end) for _, start, end in parts)]
                self.chars[at:] = [
                    (letter, *place) for letter, place in zip(letters, places, strict=True)
                ]
                return True
        return False

    def hold(self, char: str, x0: float, x1: float) -> None:
        """Keep a soft hyphen, which is seen only when nothing follows it on the line.

        A glyph that stands for a letter and the hyphen after it lends each half of its width,
        as painted: the white beside the letter is missing, and is put back.
        """
        last, start, end = self.chars[-1]
        touches = min(abs(x0 - end), abs(start - x1)) < 0.1 * self.size
        if touches and self.hyphen is None:
            white = _BEARING * self.size
            self.chars[-1] = (last, min(start, x0) - white, max(end, x1) + white)
        self.hyphen = (char, x0, x1)


def read_runs(textpage: pdfium.PdfTextPage, frame: Frame) -> Iterator[Run]:
    """Yield the runs of a page in the order of the file.

    This is the innermost loop of all reading: it asks pdfium for as little as it can. The
    baseline is asked for only where a character's box tells that it may have moved.
    """
    raw = textpage.raw
    rect, x_out, y_out = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    rect_ref, x_ref, y_ref = ctypes.byref(rect), ctypes.byref(x_out), ctypes.byref(y_out)
    object_of, box_of, origin_of = (
        c.FPDFText_GetTextObject,
        c.FPDFText_GetLooseCharBox,
        c.FPDFText_GetCharOrigin,
    )
    left, _, _, top = frame.crop
    plain = frame.rotation == 0
    styles: dict[int, Style] = {}
    run: Run | None = None
    drawn_by, level = 0, math.nan
    for index, char in enumerate(_characters(textpage)):
        if char in _DROPPED or (char in _SPACES and c.FPDFText_IsGenerated(raw, index) == 1):
            continue
        obj = object_of(raw, index)
        address = ctypes.addressof(obj.contents) if obj else 0
        style = styles.get(address)
        if style is None:
            style = styles[address] = _style(raw, index, obj, frame)
        if not style.seen or style.turn is None:
            continue
        if char in _SPACES and not (char in _THOUSANDS and run and run.chars[-1][0].isdigit()):
            if run:
                run.closed = True
                yield run
            run = None
            continue
        box_of(raw, index, rect_ref)
        if plain and style.turn == 0:
            x0, y0, x1, y1 = rect.left - left, top - rect.top, rect.right - left, top - rect.bottom
            if run is None or y1 != level:
                origin_of(raw, index, x_ref, y_ref)
                base = top - y_out.value
                level = y1
        else:
            origin_of(raw, index, x_ref, y_ref)
            box = frame.box(rect.left, rect.bottom, rect.right, rect.top)
            x, y = frame.point(x_out.value, y_out.value)
            x0, y0, x1, y1 = frame.upright(box, style.turn)
            base, level = frame.upright(Box(x, y, x, y), style.turn).top, math.nan
        if char in SOFT_HYPHENS and run and abs(base - run.base) < 0.12 * run.size:
            run.hold(char, x0, x1)
            continue
        if run and x0 < run.chars[-1][1] and address == drawn_by and run.take_part(char, x0, x1):
            continue
        superior = char in _SUPERIORS and _is_superior(raw, index, frame, style, base)
        if superior:
            y0, y1 = base - 0.75 * style.size, base - 0.3 * style.size
        if run is None or superior != run.superior or not _continues(run, x0, base, style):
            if run:
                yield run
            size = _SUPERIOR * style.size if superior else style.size
            run = Run(style=style, base=base, size=size, superior=superior)
        elif (
            char == run.chars[-1][0]
            and address != drawn_by
            and abs(x0 - run.chars[-1][1]) < 0.12 * run.size
        ):
            continue
        drawn_by = address
        run.hyphen = None
        run.chars.append((char, x0, x1))
        if y0 < run.top:
            run.top = y0
        if y1 > run.bottom:
            run.bottom = y1
    if run:
        yield run


def _is_superior(raw: object, index: int, frame: Frame, style: Style, base: float) -> bool:
    """Whether a character is one of the font's own small raised ones, as footnote marks may be.

    Such a glyph is a plain character to whoever copies the text, in the size of the text around it.
    """
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not c.FPDFText_GetCharBox(raw, index, left, right, bottom, top):
        return False
    box = frame.box(left.value, bottom.value, right.value, top.value)
    if style.turn:
        box = frame.upright(box, style.turn)
    return box.height > 0 and base - box.bottom > 0.2 * style.size


def _characters(textpage: pdfium.PdfTextPage) -> str | list[str]:
    """Give the characters of a page, one per index of pdfium.

    The whole text at once is much the quickest, but one character may take two code units.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) == count:
        return text.replace("\ufffe", "\u0002")
    return [chr(c.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count)]


def _continues(run: Run, x0: float, base: float, style: Style) -> bool:
    if style is not run.style and not _alike(style, run.style):
        return False
    reach = max(run.size, style.size)
    return (
        abs(base - run.base) <= 0.12 * reach
        and x0 - run.chars[-1][2] <= 2.0 * reach
        # A ligature gives all its letters one box, so only the left edge tells the order.
        and x0 >= run.chars[-1][1] - 0.12 * reach
    )


def _alike(one: Style, other: Style) -> bool:
    return (
        one.turn == other.turn
        and one.bold == other.bold
        and 0.96 <= one.size / (other.size or 1) <= 1.04
    )


def _style(raw: object, index: int, obj: object, frame: Frame) -> Style:
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
