"""Running headers, footers, page numbers and navigation bars: on every page, part of none.

A line is furniture when it stands near an edge of the page and comes back, its digits aside,
on a good part of all pages, or is a page number. Position and repetition must both hold: a
column header such as "Status" repeats as well, but not at the edge of half of the pages. At the
sides, where the labels of tables stand, it must come back in its place too. A bar along an edge
holds furniture only, unless it is the band with the title of the page.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from douane_report.document.model import Box, Line, Mark, Word
from douane_report.document.repair import fold_spaces

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—|•·]\s*)?(?:(?:pagina|blz\.?|p\.)\s*)?(?P<number>\d{1,3})(?:\s*(?:van|/|\|)\s*\d{1,3})?(?:\s*[-–—|•·])?$",
    re.I,
)
_BETWEEN_SIGNS = re.compile(r"^([-–—|•·])\s*(?:pagina\s*)?\d{1,3}\s*\1$", re.I)
_TITLE = re.compile(r"^(?:#\W*)?jaar(?:rapportage|verslag)\W.{0,40}#$", re.I)

_PAGE_OFFSET = 20
"""How far a printed page number may be from the number of the page in the file."""

_EDGE = 0.105
"""Part of the page's height, from either edge, in which furniture stands."""

_OUTER = 0.075
"""Part of the height, at the very edge, in which a line that comes back once is furniture."""

_CLOSE = 0.8
"""Widest space between a title and the text under it, in sizes of its type."""

_SIDE = 0.16
"""Part of the page's width, from either side, in which a navigation bar stands."""

_LARGER = 1.25
"""By what the title of a page is larger at least than its usual text."""

_SHARE = 0.4
"""Part of all pages on which a line must come back to be furniture."""


def normal(text: str) -> str:
    """A line as it is compared between pages: digits as ``#``, white space folded."""
    return fold_spaces(_DIGITS.sub("#", text)).replace("# ", "#").replace(" #", "#")


class Repeated(NamedTuple):
    """Lines that come back in a document, normalised.

    Attributes:
        often: those on a good part of the pages.
        twice: those that stand in the document more than once.
    """

    often: frozenset[str]
    twice: frozenset[str]


def repeated_lines(texts: Sequence[str]) -> Repeated:
    """Find the lines that come back in the plain texts of the pages."""
    pages = [text for text in texts if text.strip()]
    on_pages: Counter[str] = Counter()
    in_all: Counter[str] = Counter()
    for text in pages:
        folded = map(fold_spaces, _DIGITS.sub("#", text).splitlines())
        whole = "\n".join(filter(None, folded)).replace("# ", "#").replace(" #", "#")
        lines = whole.split("\n")
        on_pages.update(set(lines))
        in_all.update(lines)
    least = max(3, round(_SHARE * len(pages)))
    return Repeated(
        often=frozenset(line for line, count in on_pages.items() if count >= least),
        twice=frozenset(line for line, count in in_all.items() if count >= 2),
    )


def furniture(
    fragments: Sequence[Line],
    marks: Sequence[Mark],
    width: float,
    height: float,
    repeated: Repeated,
    is_elsewhere: Callable[[Line], bool],
) -> set[Word]:
    """Give the words of the fragments that are furniture.

    Args:
        fragments: runs of words on one baseline.
        marks: painted shapes of the page.
        width: width of the page in points.
        height: height of the page in points.
        repeated: lines that come back, from :func:`repeated_lines`.
        is_elsewhere: tells whether a line stands in the same place on another page.
    """
    bars = _navigation_bars(marks, width, height)
    held = [it for it in fragments if any(bar.contains(it.placed, slack=1) for bar in bars)]
    title = _title_in(held, fragments, repeated.often)
    found: set[Word] = {word for it in held if it not in title for word in it.words}
    for fragment in fragments:
        box = fragment.placed
        if fragment in held:
            continue
        at_side, at_edge = _at_side(box, width), _at_edge(box, height)
        if not at_side and not at_edge:
            continue
        text = normal(fragment.text)
        worded = sum(map(str.isalpha, text)) >= 4
        if worded and at_side and text in repeated.often and is_elsewhere(fragment):
            found.update(fragment.words)
        if not at_edge:
            continue
        often = text in repeated.often
        # Of two running lines the upper one may be the name of a chapter, and come back seldom.
        ends = (
            _ends_text(fragment, fragments, repeated.often) and not is_elsewhere(fragment)
            if often
            else box.cy > height / 2 and _ends_text(fragment, fragments, repeated.twice)
        )
        alone = worded and not ends
        if (
            (alone and often)
            or (
                alone
                and text in repeated.twice
                and _at_edge(box, height, _OUTER)
                and not _level_with(fragment, fragments)
                and not _goes_on_below(fragment, fragments)
                and not _heads_text(fragment, fragments, repeated.twice)
                and not any(_is_beside(mark, box) for mark in marks)
            )
            or _TITLE.match(text)
            or _is_page_number(fragment, fragments, repeated)
            or (len(text) > 3 and not ends and any(_in_header(text, it) for it in repeated.often))
        ):
            found.update(fragment.words)
    headers = [it for it in fragments if it.words[0] in found and _comes_back(it, repeated)]
    for fragment in _beside(headers, fragments):
        if _at_edge(fragment.placed, height, _OUTER):
            found.update(fragment.words)
    return found


def _comes_back(line: Line, repeated: Repeated) -> bool:
    """Whether a line is the report's title, or words that stand on a good part of the pages."""
    text = normal(line.text)
    return bool(_TITLE.match(text)) or (text in repeated.often and any(map(str.isalpha, text)))


def _beside(headers: Sequence[Line], fragments: Sequence[Line]) -> Iterator[Line]:
    """Yield what stands beside running headers, as the name of a chapter of two pages does."""
    for header in headers:
        yield from _level_with(header, fragments)


def _is_beside(mark: Mark, box: Box) -> bool:
    """Whether a dot or square stands level with a line, as it does in a row of a table."""
    small = not mark.stroked and max(mark.box.width, mark.box.height) <= 1.5 * box.height
    return (
        small and box.top <= mark.box.cy <= box.bottom and min(mark.box.width, mark.box.height) > 3
    )


def _goes_on_below(fragment: Line, fragments: Sequence[Line]) -> bool:
    """Whether a line is the first of a heading on two lines: the next is set alike under it."""
    return any(
        abs(other.placed.x0 - fragment.placed.x0) < 2 and _is_next(fragment, other)
        for other in fragments
    )


def _heads_text(fragment: Line, fragments: Sequence[Line], others: Collection[str]) -> bool:
    """Whether a line is the title of what stands closely under it, in lighter or smaller type.

    Running heads stand apart from the text, or over another line that comes back (``others``).
    """
    box, word = fragment.placed, fragment.words[0]
    return any(
        0 <= other.placed.top - box.bottom <= _CLOSE * word.size
        and other.placed.overlap_x(box) > 0
        and (other.words[-1].bold < word.bold or other.words[-1].size < 0.9 * word.size)
        and normal(other.text) not in others
        for other in fragments
    )


def _ends_text(fragment: Line, fragments: Sequence[Line], others: Collection[str]) -> bool:
    """Whether a line is the last one of a text, right under the line before it.

    Running furniture stands apart, or under another line that comes back as well (``others``).
    """
    box = fragment.placed
    return any(
        other.placed.overlap_x(box) > 0
        and _is_next(other, fragment)
        and normal(other.text) not in others
        for other in fragments
    )


def _is_next(line: Line, other: Line) -> bool:
    """Whether a line stands right under another one, and is set as its last words are."""
    word, under = line.words[-1], other.words[0]
    return (
        0.8 * word.size < other.placed.bottom - line.placed.bottom < 1.7 * word.size
        and abs(under.size - word.size) < 0.02 * word.size
        and (under.bold, under.colour) == (word.bold, word.colour)
    )


def _navigation_bars(marks: Sequence[Mark], width: float, height: float) -> list[Box]:
    """Give the filled bars that run along an edge of the page."""
    bars = []
    for mark in marks:
        box = mark.box
        if mark.kind != "path" or mark.stroked:
            continue
        upright = box.height >= 0.6 * height and 4 < box.width <= 0.22 * width
        level = box.width >= 0.6 * width and 4 < box.height <= 0.09 * height
        at_side = box.x0 <= 2 or box.x1 >= width - 2
        at_end = box.top <= 2 or box.bottom >= height - 2
        if (upright and at_side) or (level and at_end):
            bars.append(box)
    return bars


def _title_in(
    held: Sequence[Line], fragments: Sequence[Line], often: Collection[str]
) -> list[Line]:
    """The title of a page among what stands in its bars: a text in larger type, not on many."""
    sizes = [it.words[0].size for it in fragments if it not in held]
    worded = [it for it in held if sum(map(str.isalpha, it.text)) >= 4]
    largest = max((it.words[0].size for it in worded), default=0.0)
    if not sizes or largest < _LARGER * median(sizes):
        return []
    large = [it for it in worded if it.words[0].size >= 0.98 * largest]
    known = any(normal(it.text) in often or _TITLE.match(normal(it.text)) for it in large)
    large.sort(key=lambda it: it.placed.bottom)
    return [] if known or not all(_is_next(*it) for it in pairwise(large)) else large


def _is_page_number(fragment: Line, fragments: Sequence[Line], repeated: Repeated) -> bool:
    """Whether a line near the edge is a page number: alone, between signs, or beside a header.

    A table that is broken over pages may have a figure there, with others beside it.
    """
    found = _PAGE_NUMBER.match(fragment.text)
    if found is None or abs(int(found.group("number")) - fragment.page) > _PAGE_OFFSET:
        return False
    if _BETWEEN_SIGNS.match(fragment.text):
        return True
    others = [(other, normal(other.text)) for other in _level_with(fragment, fragments)]
    return all(
        _TITLE.match(text)
        or len(other.text) == 1
        or (text in repeated.often and sum(map(str.isalpha, text)) >= 4)
        for other, text in others
    )


def _in_header(text: str, line: str) -> bool:
    """Whether a text is a part of a line that comes back, or that line with little beside it.

    A sentence may open with the words of a header (``Risicomanagement in samenhang ...``).
    """
    if len(line) <= 12:
        return False
    if line not in text:
        return text in line
    rest = text[text.index(line) + len(line) :].lstrip()
    return 2 * len(line) >= len(text) and not rest[:1].islower()


def _level_with(fragment: Line, fragments: Sequence[Line]) -> list[Line]:
    """The other fragments on the baseline of one."""
    box = fragment.placed
    return [
        other
        for other in fragments
        if other is not fragment and abs(other.placed.bottom - box.bottom) <= 0.3 * box.height
    ]


def _at_edge(box: Box, height: float, part: float = _EDGE) -> bool:
    return box.bottom <= part * height or box.top >= (1 - part) * height


def _at_side(box: Box, width: float) -> bool:
    return box.x1 <= _SIDE * width or box.x0 >= (1 - _SIDE) * width
