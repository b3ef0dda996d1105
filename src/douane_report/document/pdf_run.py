"""One run of characters of a PDF page, and what it does with letters that stand oddly."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from douane_report.document.pdf_style import Style

_BEARING = 0.07
"""White at either side of a letter, as a part of the type size."""

_LIGATURE = 3
"""Most letters of a ligature."""


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
