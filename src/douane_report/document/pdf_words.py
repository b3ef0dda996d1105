"""Characters of a PDF page made into words, as a reader sees them.

Left out is what nobody sees: text in render mode 3, transparent text, text in the colour of
what is painted behind it, text outside the page as shown, text that is set at an angle
(watermarks, navigation bars), and the second copy of text that is drawn twice as fake bold.

A word ends at a real space character, at a gap of more than 0.15 of the type size (the ratio
under which pdfplumber gives the same words), where the size changes (footnote marks), and,
for letters that are set apart, at a gap that is wide for that run.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.colour import contrast
from douane_report.document.model import Box, Mark, Word
from douane_report.document.repair import mend_characters

if TYPE_CHECKING:
    from douane_report.document.pdf import Frame

GAP_RATIO = 0.15
"""Gap between two characters, as a part of the type size, beyond which a word ends."""

_MIN_SIZE = 2.5
_SPACES = frozenset(" \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000")
_THOUSANDS = frozenset("\u00a0\u2009\u202f\u2007\u2008\u2006")
_DROPPED = frozenset("\r\n\u200b\ufeff\ufffe\u0000")
_HYPHENS = frozenset("\u0002\u00ad")


@dataclass(slots=True)
class _Style:
    """What all characters of one text object share."""

    seen: bool
    turn: int | None
    size: float
    colour: str
    bold: bool


@dataclass(slots=True)
class _Run:
    """Characters that follow each other on one baseline."""

    style: _Style
    base: float
    size: float
    chars: list[tuple[str, float, float]] = field(default_factory=list)
    top: float = math.inf
    bottom: float = -math.inf
    closed: bool = False
    hyphen: tuple[str, float, float] | None = None

    @property
    def x0(self) -> float:
        return self.chars[0][1]

    @property
    def x1(self) -> float:
        return self.chars[-1][2]

    def hold(self, char: str, x0: float, x1: float) -> None:
        """Keep a soft hyphen, which is seen only when nothing follows it on the line.

        A glyph that stands for a letter and the hyphen after it lends each half of its width.
        """
        last, start, end = self.chars[-1]
        if 0 <= x0 - end < 0.05 * self.size and self.hyphen is None:
            self.chars[-1] = (last, start, max(end, x1))
        self.hyphen = (char, x0, x1)


def read_words(
    page: pdfium.PdfPage, frame: Frame, marks: Sequence[Mark]
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Give the words that are seen on a page: the upright ones, and those turned by 90 degrees.

    Text at any other angle is a watermark or an ornament and is left out.
    """
    textpage = page.get_textpage()
    try:
        runs = list(_runs(textpage, frame))
    finally:
        textpage.close()
    upright = _words([run for run in runs if run.style.turn == 0], frame, marks, 0)
    turned = [
        word
        for turn in (90, 270)
        for word in _words([run for run in runs if run.style.turn == turn], frame, marks, turn)
    ]
    return tuple(upright), tuple(turned)


def _words(
    runs: Sequence[_Run], frame: Frame, marks: Sequence[Mark], turn: int
) -> list[Word]:
    merged = list(_merge(runs))
    spacing = _spacing(merged)
    words = [word for run in merged for word in _split(run, spacing.get(_baseline(run), 0.0))]
    if turn:
        words = [replace(word, box=_turned_back(word.box, frame, turn)) for word in words]
    words = [
        word for word in words if word.box and frame.shows(word.box) and _visible(word, marks)
    ]
    return sorted(_without_copies(words), key=_position)


def _turned(box: Box, frame: Frame, turn: int) -> Box:
    """Turn a box so that text that runs down (90) or up (270) the page runs to the right."""
    if turn == 270:
        return Box(frame.height - box.bottom, box.x0, frame.height - box.top, box.x1)
    if turn == 90:
        return Box(box.top, frame.width - box.x1, box.bottom, frame.width - box.x0)
    return box


def _turned_back(box: Box | None, frame: Frame, turn: int) -> Box | None:
    if box is None or turn == 0:
        return box
    if turn == 270:
        return Box(box.top, frame.height - box.x1, box.bottom, frame.height - box.x0)
    return Box(frame.width - box.bottom, box.x0, frame.width - box.top, box.x1)


def _position(word: Word) -> tuple[float, float]:
    assert word.box is not None
    return (round(word.box.bottom, 1), word.box.x0)


def _runs(textpage: pdfium.PdfTextPage, frame: Frame) -> Iterator[_Run]:
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
    styles: dict[int, _Style] = {}
    run: _Run | None = None
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
            x0, y0, x1, y1 = _turned(box, frame, style.turn)
            base, level = _turned(Box(x, y, x, y), frame, style.turn).top, math.nan
        if char in _HYPHENS and run and abs(base - run.base) < 0.12 * run.size:
            run.hold(char, x0, x1)
            continue
        if run is None or not _continues(run, x0, base, style):
            if run:
                yield run
            run = _Run(style=style, base=base, size=style.size)
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


def _characters(textpage: pdfium.PdfTextPage) -> str | list[str]:
    """Give the characters of a page, one per index of pdfium."""
    count = textpage.count_chars()
    text = textpage.get_text_range()
    if len(text) == count:
        return text.replace("\ufffe", "\u0002")
    return [chr(c.FPDFText_GetUnicode(textpage.raw, index)) for index in range(count)]


def _continues(run: _Run, x0: float, base: float, style: _Style) -> bool:
    size = style.size
    reach = max(run.size, size)
    return (
        (run.style.turn, run.style.bold) == (style.turn, style.bold)
        and abs(base - run.base) <= 0.12 * reach
        and 0.96 <= size / (run.size or 1) <= 1.04
        and x0 - run.x1 <= 2.0 * reach
        # A ligature gives all its letters one box, so only the left edge tells the order.
        and x0 >= run.chars[-1][1] - 0.12 * reach
    )


def _style(raw: object, index: int, obj: object, frame: Frame) -> _Style:
    angle = math.degrees(c.FPDFText_GetCharAngle(raw, index)) + frame.rotation
    turn = next((t for t in (0, 90, 270) if min((angle - t) % 360, (t - angle) % 360) < 2.0), None)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    painted = c.FPDFText_GetFillColor(raw, index, red, green, blue, alpha)
    mode = c.FPDFTextObj_GetTextRenderMode(obj) if obj else 0
    seen = mode not in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP)
    if painted and mode in (c.FPDF_TEXTRENDERMODE_FILL, c.FPDF_TEXTRENDERMODE_FILL_STROKE):
        seen = seen and alpha.value >= 64
    colour = f"#{red.value:02x}{green.value:02x}{blue.value:02x}" if painted else "#000000"
    matrix = c.FS_MATRIX()
    c.FPDFText_GetMatrix(raw, index, matrix)
    return _Style(
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
    return weight >= 600


def _merge(runs: Iterable[_Run]) -> Iterator[_Run]:
    """Join runs that abut on one baseline although the file draws them apart."""
    ordered = sorted(runs, key=lambda run: (round(run.base, 1), run.x0))
    current: _Run | None = None
    for run in ordered:
        if run.hyphen:
            run.chars.append(run.hyphen)
        if (
            current
            and not current.closed
            and abs(run.base - current.base) <= 0.12 * current.size
            and 0.96 <= run.size / (current.size or 1) <= 1.04
            and -0.12 * run.size <= run.x0 - current.x1 <= GAP_RATIO * run.size
            and run.style.colour == current.style.colour
        ):
            current.chars.extend(run.chars)
            current.top = min(current.top, run.top)
            current.bottom = max(current.bottom, run.bottom)
            current.closed = run.closed
        else:
            if current:
                yield current
            current = run
    if current:
        yield current


def _baseline(run: _Run) -> tuple[int, int]:
    """What runs of one line of type share: its baseline and size."""
    return round(run.base), round(run.size)


def _gaps(run: _Run) -> list[float]:
    return [right[1] - left[2] for left, right in pairwise(run.chars)]


def _spacing(runs: Iterable[_Run]) -> dict[tuple[int, int], float]:
    """Find the lines of type whose letters are set apart, and by how much."""
    gaps: dict[tuple[int, int], list[float]] = {}
    for run in runs:
        gaps.setdefault(_baseline(run), []).extend(_gaps(run))
    found = {key: median(line) for key, line in gaps.items() if len(line) >= 3}
    return {key: gap for key, gap in found.items() if gap > 0.6 * GAP_RATIO * key[1]}


def _split(run: _Run, spacing: float) -> Iterator[Word]:
    """Split a run into words where the gap is wide for it."""
    limit = GAP_RATIO * run.size
    if spacing:
        limit = max(limit, spacing * 1.6 + 0.05 * run.size)
    start = 0
    for index, gap in enumerate(_gaps(run), start=1):
        if gap > limit:
            yield from _word(run, start, index, spacing)
            start = index
    yield from _word(run, start, len(run.chars), spacing)


def _word(run: _Run, start: int, end: int, spacing: float) -> Iterator[Word]:
    chars = run.chars[start:end]
    text = "".join(char for char, _, _ in chars[:-1] if char not in _HYPHENS)
    last = chars[-1][0]
    text = mend_characters(text + ("-" if last in _HYPHENS else last)).rstrip("\u00a0\u2009\u202f")
    if not text or run.size < _MIN_SIZE:
        return
    yield Word(
        text=text,
        box=Box(chars[0][1], run.top, chars[-1][2], run.bottom),
        size=run.size,
        colour=run.style.colour,
        bold=run.style.bold,
        spacing=spacing,
    )


def _visible(word: Word, marks: Sequence[Mark]) -> bool:
    """Whether a word stands out from what is painted behind it."""
    if contrast(word.colour, "#ffffff") >= 1.25:
        return True
    assert word.box is not None
    behind = [m for m in marks if not m.stroked and m.box.contains(word.box, slack=1.5)]
    return bool(behind) and (
        behind[-1].kind == "image" or contrast(word.colour, behind[-1].colour) >= 1.25
    )


def _without_copies(words: Iterable[Word]) -> Iterator[Word]:
    """Leave out a word that is drawn again, a little to the side, as fake bold."""
    kept: dict[str, list[Box]] = {}
    for word in words:
        assert word.box is not None
        twins = kept.setdefault(word.text, [])
        reach = 0.12 * word.size
        if any(
            abs(box.x0 - word.box.x0) <= reach and abs(box.bottom - word.box.bottom) <= reach
            for box in twins
        ):
            continue
        twins.append(word.box)
        yield word
