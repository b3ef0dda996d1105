"""One run of characters of a PDF page, and what it does with letters that stand oddly."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from operator import sub
from unicodedata import category

from douane_report.document.pdfium.style import Style

_BEARING = 0.07
"""White at either side of a letter, as a part of the type size."""

_SIGNS = frozenset({"So", "Co"})
"""Classes of characters that are signs by themselves, as dots and squares are."""

_TOUCHING = 0.15
"""Widest gap, as a part of the type size, between characters of one word."""

_LIGATURE = 3
"""Most letters of a ligature."""


@dataclass(slots=True, eq=False, repr=False)
class Run:
    """Characters that follow each other on one baseline, in points of the page as shown.

    For text that is turned, the page is turned with it, so that it runs to the right.

    Attributes:
        style: what they share.
        base: height of the baseline.
        size: height of the type.
        text: its characters.
        lefts: left edge of each.
        rights: right edge of each.
        top: upper edge of the highest character.
        bottom: lower edge of the lowest character.
        closed: whether a space follows, so that nothing may be joined to it.
        hyphen: a soft hyphen after it, with its edges.
        superior: whether they are the font's own small raised characters.
    """

    style: Style
    base: float
    size: float
    text: str = ""
    lefts: list[float] = field(default_factory=list)
    rights: list[float] = field(default_factory=list)
    top: float = math.inf
    bottom: float = -math.inf
    closed: bool = False
    hyphen: tuple[str, float, float] | None = None
    superior: bool = False

    @property
    def x0(self) -> float:
        """Left edge of the first character."""
        return self.lefts[0]

    @property
    def x1(self) -> float:
        """Right edge of the last character."""
        return self.rights[-1]

    @property
    def gaps(self) -> list[float]:
        """White between each character and the next; negative where they overlap."""
        return list(map(sub, self.lefts[1:], self.rights))

    @property
    def widest_gap(self) -> float:
        """The widest of these; 0 where there is but one character."""
        return max(map(sub, self.lefts[1:], self.rights), default=0.0)

    def take(self, text: str, lefts: Iterable[float], rights: Iterable[float]) -> None:
        """Take characters at its end, with the edges of each."""
        self.text += text
        self.lefts.extend(lefts)
        self.rights.extend(rights)

    def goes_on_at(self, x0: float, base: float, style: Style) -> bool:
        """Whether a character that starts at ``x0``, on some baseline, may be the next of it."""
        if style is not self.style and not _alike(style, self.style):
            return False
        reach = max(self.size, style.size)
        # Letters of one word may differ in colour; marks have each their own, and so have signs.
        widest = 2.0
        if style.colour != self.style.colour:
            widest = -1.0 if category(self.text[-1]) in _SIGNS else _TOUCHING
        return (
            abs(base - self.base) <= 0.12 * reach
            and x0 - self.rights[-1] <= widest * reach
            # A ligature gives all its letters one box, so only the left edge tells the order.
            and x0 >= self.lefts[-1] - 0.12 * reach
        )

    def cuts(self, limit: float) -> list[int]:
        """Give the characters that have more white than ``limit`` before them, by their places."""
        return [at for at, gap in enumerate(self.gaps, start=1) if gap > limit]

    def parts(self, limit: float) -> "list[Run]":
        """Give the runs that it is made of where it is parted at wider gaps than ``limit``."""
        cuts = self.cuts(limit)
        ends = [*cuts, len(self.text)]
        return [
            replace(
                self,
                text=self.text[start:end],
                lefts=self.lefts[start:end],
                rights=self.rights[start:end],
                closed=self.closed and end == ends[-1],
                hyphen=self.hyphen if end == ends[-1] else None,
            )
            for start, end in zip([0, *cuts], ends, strict=True)
        ]

    def take_part(self, char: str, x0: float, x1: float) -> bool:
        """Take the next letter of a ligature on a page that is turned over, if it is one.

        Pdfium gives each letter an equal part of the glyph's box, from left to right on the
        page as it is stored; turned over, each letter stands before the letter that it follows.
        """
        count = len(self.text)
        for at in range(count - 1, max(count - _LIGATURE, -1), -1):
            widths = map(sub, self.rights[at:], self.lefts[at:])
            same = all(abs(width - x1 + x0) < 0.01 for width in widths)
            if same and abs(self.lefts[at] - x1) < 0.01:
                self.text += char
                self.lefts.insert(at, x0)
                self.rights.insert(at, x1)
                return True
        return False

    def hold(self, char: str, x0: float, x1: float) -> None:
        """Keep a soft hyphen, which is seen only when nothing follows it on the line.

        A glyph that stands for a letter and the hyphen after it lends each half of its width,
        as painted: the white beside the letter is missing, and is put back.
        """
        start, end = self.lefts[-1], self.rights[-1]
        touches = min(abs(x0 - end), abs(start - x1)) < 0.1 * self.size
        if touches and self.hyphen is None:
            white = _BEARING * self.size
            self.lefts[-1] = min(start, x0) - white
            self.rights[-1] = max(end, x1) + white
        self.hyphen = (char, x0, x1)


def _alike(one: Style, other: Style) -> bool:
    return (
        one.turn == other.turn
        and one.bold == other.bold
        and 0.96 <= one.size / (other.size or 1) <= 1.04
    )
