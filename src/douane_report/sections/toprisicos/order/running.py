"""Running heads and feet of the pages on risks, which name no risk.

What comes back on most pages near their edges is taken off before a section is read. Where the
margins are wide it stands farther in, and the name of a short chapter does not come back often
enough: among columns it would part a list from its risk.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from douane_report.document import Line, Page
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.words import is_header, is_heading, is_measure_heading
from douane_report.sections.vocabulary import SectionWords, fold

_SMALLER = 0.85
"""Size of a running head at most, in sizes of the heading of its chapter."""

_APART = 2.5
"""Least space between it and the text, in its own sizes: the title of a risk stands closer."""

_LEVEL = 2.0
"""How far apart the baselines of one running head are at most, in points."""

Spot = tuple[int, Box]
"""A page and where a line stands on it."""

_DIGITS = re.compile(r"\d+")


def running_lines(pages: Iterable[Page], words: SectionWords) -> set[Spot]:
    """Tell the running heads and feet of some pages by where they stand.

    A line by itself at the top or foot of a page is one if it comes back at the same height of
    another page, or is the heading of a chapter in smaller type. Each page is looked at once: of
    a long document only some are kept.

    Args:
        pages: the pages of the section, with the one on which its chapter starts.
        words: the vocabulary of the section.
    """
    sizes: dict[str, float] = {}
    ends: list[Line] = []
    for page in pages:
        fragments = page.fragments if isinstance(page, PdfPage) else ()
        for line in fragments:
            text = fold(line.text)
            sizes[text] = max(sizes.get(text, 0.0), line.words[0].size)
        ends += _ends(fragments)
    found: set[Spot] = set()
    for line in ends:
        back = any(_comes_back(line, it) for it in ends if it.page != line.page)
        smaller = line.words[0].size <= _SMALLER * sizes[fold(line.text)]
        if (back or smaller) and not _means(line.text, words):
            found.add((line.page, line.placed))
    return found


def _ends(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines at the top and at the foot of a page that stand apart from all others."""
    if not lines:
        return
    top = min(line.placed.bottom for line in lines)
    foot = max(line.placed.bottom for line in lines)
    for at_top in (True, False):
        row = [it for it in lines if abs(it.placed.bottom - (top if at_top else foot)) <= _LEVEL]
        others = [it.placed for it in lines if it not in row]
        if not others:
            continue
        high, low = min(it.placed.top for it in row), max(it.placed.bottom for it in row)
        space = min(it.top for it in others) - low
        if not at_top:
            space = high - max(it.bottom for it in others)
        yield from (it for it in row if space >= _APART * it.words[0].size)


def _comes_back(line: Line, other: Line) -> bool:
    same = _DIGITS.sub("#", line.text) == _DIGITS.sub("#", other.text)
    return same and abs(line.placed.bottom - other.placed.bottom) <= _LEVEL


def _means(text: str, words: SectionWords) -> bool:
    """Whether a text means something to the section wherever it stands."""
    if words.lookup("labels", text) is not None or is_heading(text, words):
        return True
    return is_header(text, words) or is_measure_heading(text, words)
