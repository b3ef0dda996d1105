"""Runs of characters of a PDF page: what follows each other on one baseline, as pdfium has it.

Left out is what nobody sees: text in render mode 3 and transparent text, text at an angle
(watermarks, navigation bars), and a character that is drawn again over itself as fake bold.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby
from operator import sub

import pypdfium2 as pdfium

from douane_report.document.frame import Frame
from douane_report.document.model import Box
from douane_report.document.pdfium.characters import Characters
from douane_report.document.pdfium.run import Run
from douane_report.document.pdfium.signs import is_dash, sign_of
from douane_report.document.pdfium.style import Style, Styles

SOFT_HYPHENS = frozenset("\u0002\u00ad")
"""Hyphens that are seen only at the end of a line; pdfium writes one as U+0002."""

_SPACES = " \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"

_THOUSANDS = frozenset("\u00a0\u2009\u202f\u2007\u2008\u2006")
"""Spaces that may part the thousands of a figure, and do not end it after a digit."""

_DROPPED = "\r\n\u200b\ufeff\ufffe\u0000"

_SUPERIORS = "0123456789)"
"""Characters of which a font may have small raised ones, for footnote marks."""

_PIECE = re.compile(f"[^{_SPACES}{_DROPPED}]+")
_SPECIAL = re.compile(f"[{''.join(sorted(SOFT_HYPHENS))}{_SPACES[1:]}{_SUPERIORS}]")
"""Characters, but for the plain space, of which one may be more than it seems."""

_SUPERIOR = 0.6
"""Size of a font's own raised characters, as a part of the size of its others."""


def read_runs(textpage: pdfium.PdfTextPage, frame: Frame) -> list[Run]:
    """Give the runs of a page in the order of the file."""
    reader = _Reader(Characters(textpage, frame.scale), frame)
    reader.read()
    return reader.runs


class _Reader:
    """Goes through the characters of a page and puts them together.

    This is the innermost loop of all reading. Characters of one text object that stand side by
    side, which nearly all do, are taken in one go; all others are looked at one by one.
    """

    def __init__(self, chars: Characters, frame: Frame) -> None:
        self.runs: list[Run] = []
        self._chars = chars
        self._styles = Styles(chars.raw)
        self._frame = frame
        self._run: Run | None = None
        self._drawn_by: int | None = None
        self._base, self._level = 0.0, math.nan

    def read(self) -> None:
        """Read all characters, one text object after the other."""
        for start, end in self._stretches():
            style = self._styles.read(start, self._frame)
            if not style.seen or style.turn is None:
                continue
            plain = self._frame.rotation == 0 and style.turn == 0
            if not (plain and self._take_all(start, end, style)):
                for index in range(start, end):
                    self._take_one(index, style)

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """Part the characters by the text objects that draw them; pdfium made up the others."""
        start = 0
        for drawn_by, stretch in groupby(self._chars.objects):
            end = start + len(list(stretch))
            if drawn_by is not None:
                yield start, end
            start = end

    def _take_all(self, start: int, end: int, style: Style) -> bool:
        """Take characters in one go, if they go from left to right on one baseline."""
        x0s, tops, x1s, bottoms = (self._chars.edges[4 * start + n : 4 * end : 4] for n in range(4))
        if x0s != sorted(x0s) or max(map(sub, x0s[1:], x1s), default=0.0) > 2.0 * style.size:
            return False
        left, _, _, above = self._frame.crop
        if self._run is None or above - bottoms[0] != self._level:
            self._base = above - self._chars.origin(start)[1]
        self._level = above - bottoms[-1]
        if self._holds_special(start, end, style):
            return False
        if left:
            x0s, x1s = [x - left for x in x0s], [x - left for x in x1s]
        if self._run and self._overlaps(self._run, start, x0s[0]):
            return False
        text, at = self._chars.text, start
        # A line has few heights: its words share the numbers, and most reach equally far down.
        heights: dict[float, float] = {}
        level, y1 = min(bottoms) == max(bottoms), above - bottoms[0]
        for found in _PIECE.finditer(text, start, end):
            opens, closes = found.span()
            if text[at:opens].strip(_DROPPED):
                self._close()
            at = closes
            first, last = opens - start, closes - start
            run = self._run
            highest = max(tops[first:last])
            y0 = heights.setdefault(highest, above - highest)
            if not level:
                y1 = above - min(bottoms[first:last])
            lefts, rights = x0s[first:last], x1s[first:last]
            if run is None or run.superior or not run.goes_on_at(lefts[0], self._base, style):
                run = Run(style, self._base, style.size, found[0], lefts, rights, y0, y1)
                self._run = run
                self.runs.append(run)
                self._drawn_by = self._chars.objects[start]
            else:
                run.take(found[0], lefts, rights)
                self._stretch(run, start, y0, y1)
        if text[at:end].strip(_DROPPED):
            self._close()
        return True

    def _holds_special(self, start: int, end: int, style: Style) -> bool:
        """Whether there is a character that must be looked at by itself."""
        text, made_up = self._chars.text, self._chars.made_up
        if bisect_left(made_up, start) < bisect_left(made_up, end):
            return True
        for found in _SPECIAL.finditer(text, start, end):
            index, char = found.start(), found[0]
            if char in _SUPERIORS:
                if self._is_superior(index, style, self._base):
                    return True
            elif char in SOFT_HYPHENS or char in _THOUSANDS or self._chars.is_generated(index):
                return True
        return False

    def _take_one(self, index: int, style: Style) -> None:
        """Take a character or a space; pdfium's own spaces end nothing."""
        char, run = self._chars.text[index], self._run
        if char in _DROPPED:
            return
        if char not in _SPACES:
            self._take_char(index, style)
        elif not self._chars.is_generated(index):
            if char in _THOUSANDS and run and run.text[-1].isdigit():
                self._take_char(index, style)
            else:
                self._close()

    def _close(self) -> None:
        """End the run at a space."""
        if self._run:
            self._run.closed = True
        self._run = None

    def _overlaps(self, run: Run, index: int, x0: float) -> bool:
        """Whether a character may be a second copy of the last one, or part of a ligature."""
        if self._chars.objects[index] == self._drawn_by:
            return x0 < run.lefts[-1]
        return self._is_copy(run, index, x0)

    def _is_copy(self, run: Run, index: int, x0: float) -> bool:
        """Whether a character is the last one again, drawn a little to the side as fake bold."""
        return (
            self._chars.text[index] == run.text[-1]
            and self._chars.objects[index] != self._drawn_by
            and abs(x0 - run.lefts[-1]) < 0.12 * run.size
        )

    def _take_char(self, index: int, style: Style) -> None:
        """Take one character, whatever it is and wherever it stands."""
        char, run = self._chars.text[index], self._run
        x0, y0, x1, y1 = self._place(index, style)
        base = self._base
        if char in SOFT_HYPHENS and self._is_drawn_hyphen(index, style):
            char = "-"
        if char in SOFT_HYPHENS and run and abs(base - run.base) < 0.12 * run.size:
            run.hold(char, x0, x1)
            return
        same = self._chars.objects[index] == self._drawn_by
        if run and x0 < run.lefts[-1] and same and run.take_part(char, x0, x1):
            return
        superior = char in _SUPERIORS and self._is_superior(index, style, base)
        if superior and (sign := self._sign(char, index, style)):
            char, superior = sign, False
        elif superior:
            y0, y1 = base - 0.75 * style.size, base - 0.3 * style.size
        if run is None or superior != run.superior or not run.goes_on_at(x0, base, style):
            run = self._begin(style, base, superior=superior)
        elif self._is_copy(run, index, x0):
            return
        run.take(char, (x0,), (x1,))
        self._stretch(run, index, y0, y1)

    def _place(self, index: int, style: Style) -> Box:
        """Give the box of a character on the page as shown, and settle the baseline."""
        chars, frame = self._chars, self._frame
        left, top, right, bottom = chars.edges[4 * index : 4 * index + 4]
        box = frame.box(left, bottom, right, top)
        if frame.rotation == 0 and style.turn == 0:
            if self._run is None or box.bottom != self._level:
                self._base = frame.point(*chars.origin(index))[1]
                self._level = box.bottom
            return box
        x, y = frame.point(*chars.origin(index))
        turn = style.turn or 0
        self._base, self._level = frame.upright(Box(x, y, x, y), turn).top, math.nan
        return frame.upright(box, turn)

    def _is_drawn_hyphen(self, index: int, style: Style) -> bool:
        """Whether a soft hyphen is painted where it stands, as some fonts call every hyphen.

        One that stands for a part of another glyph has the height of a letter. A hyphen of a
        narrow face is less wide than a fifth of the type size.
        """
        box = self._painted(index, style)
        return box is not None and is_dash(box, style.size)

    def _is_superior(self, index: int, style: Style, base: float) -> bool:
        """Whether a character is one of the font's own small raised ones, as a footnote mark is.

        Such a glyph is a plain character to whoever copies the text, in the size of the text
        around it. A dash that is called a digit counts as one of these.
        """
        box = self._painted(index, style)
        return box is not None and (
            base - box.bottom > 0.2 * style.size or is_dash(box, style.size)
        )

    def _painted(self, index: int, style: Style) -> Box | None:
        """Give the box of what is painted of a character; None where that is nothing."""
        ink = self._chars.ink(index)
        box = ink and self._frame.upright(self._frame.box(*ink), style.turn or 0)
        return box if box and box.height > 0 else None

    def _sign(self, char: str, index: int, style: Style) -> str | None:
        """Give the sign that a raised character is painted as, which its font calls a digit."""
        box = self._painted(index, style)
        return box and sign_of(char, box, style.size)

    def _begin(self, style: Style, base: float, *, superior: bool = False) -> Run:
        size = _SUPERIOR * style.size if superior else style.size
        self._run = Run(style=style, base=base, size=size, superior=superior)
        self.runs.append(self._run)
        return self._run

    def _stretch(self, run: Run, index: int, top: float, bottom: float) -> None:
        """Note what was taken last, and how high and low the run reaches."""
        self._drawn_by = self._chars.objects[index]
        run.hyphen = None
        run.top, run.bottom = min(run.top, top), max(run.bottom, bottom)
