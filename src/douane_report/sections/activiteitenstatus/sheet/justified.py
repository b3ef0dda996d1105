"""Lines that are set to the full width of their cell or column, with wide gaps between the words.

Such gaps are as wide as those between columns. That they are none is told by their being of one
width, by the small letters behind them, and by the next line, whose first word had no room.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.running import in_one_type

_WIDEST = 3.0
"""Widest gap between two words of a line, in sizes of their type."""

_WIDEST_FULL = 16.0
"""The same, where the first word of the next line had no room."""

_OF_ONE_WIDTH = 0.6
"""By how much the gaps of a line may differ, in points."""

_LEADING = 1.7
"""Farthest that the lines of one name are apart, in sizes of their type."""

_SPACE = 0.25
"""Width of a space, in sizes of its type."""

_CROSSED = 0.8
"""How much of a gap the next line takes at least, where it shows that it parts no columns."""

_NUMBER = re.compile(r"^\d+(?:\.\d+)*\.?$")
"""The number of a heading, behind which it opens with a capital."""

_HYPHENS = ("-", "\u2010", "\u2011", "\u00ad")

Edges = Mapping[int, Sequence[Line]]
"""Lines by their left edges, in points."""


def with_justified(
    fragments: Sequence[Line], marks: Sequence[Mark] = (), cards: Sequence[Box] = ()
) -> Iterator[Line]:
    """Yield the fragments of a page, those that are one line put together.

    Args:
        fragments: the fragments, from the top down and from left to right.
        marks: what may be a status; words on both sides of one are no line.
        cards: cards side by side; what is within one is in no columns.
    """
    edges: defaultdict[int, list[Line]] = defaultdict(list)
    for line in fragments:
        edges[round(line.placed.x0)].append(line)
    level: list[Line] = []
    for line in fragments:
        if level and not _follows(level[-1], line, marks):
            yield from _wholes(level, edges, cards)
            level = []
        level.append(line)
    yield from _wholes(level, edges, cards)


def _follows(left: Line, right: Line, marks: Sequence[Mark]) -> bool:
    """Whether a fragment may go on from the one on its left."""
    one, two = left.words[-1], right.words[0]
    return (
        abs(one.placed.bottom - two.placed.bottom) <= 0.1 * one.size
        and 0 < two.placed.x0 - one.placed.x1 <= _WIDEST_FULL * one.size
        and (one.bold, one.colour, round(one.size, 1)) == (two.bold, two.colour, round(two.size, 1))
        and not any(
            one.placed.x1 <= it.box.cx <= two.placed.x0
            and one.placed.top <= it.box.cy <= one.placed.bottom
            for it in marks
        )
    )


def _wholes(level: Sequence[Line], edges: Edges, cards: Sequence[Box]) -> Iterator[Line]:
    """Yield the longest parts of a row of fragments that are a line, and the others as they are."""
    start = 0
    while start < len(level):
        end = len(level)
        while end - start > 1 and not _is_line(level[start:end], edges, cards):
            end -= 1
        words = tuple(word for line in level[start:end] for word in line.words)
        yield level[start] if end - start == 1 else level[start]._replace(words=words)
        start = end


def _is_line(level: Sequence[Line], edges: Edges, cards: Sequence[Box]) -> bool:
    """Whether fragments are one line: their gaps are of one width, and the next line tells."""
    words = [word for line in level for word in line.words]
    gaps = [right.placed.x0 - left.placed.x1 for left, right in pairwise(words)]
    if max(gaps) - min(gaps) > _OF_ONE_WIDTH:
        return False
    small = all(
        line.text[0].islower() or _NUMBER.match(left.text) for left, line in pairwise(level)
    )
    hyphen = words[-1].text.endswith(_HYPHENS)
    under = _next_lines(level[0], edges)
    if small and max(gaps) <= _WIDEST * words[0].size and (len(gaps) > 1 or hyphen):
        return any(it.text[0].islower() or not hyphen for it in under)
    carded = any(all(it.contains(own.placed, slack=1) for own in level) for it in cards)
    if not carded and any(_is_of_column(line, edges) for line in level[1:]):
        return False
    sure = small or carded or len(gaps) > 1
    return any(_is_full(level, it) and (sure or _is_crossed(level, it)) for it in under)


def _is_of_column(line: Line, edges: Edges) -> bool:
    """Whether a line of the same type stands on its edge right over or under a fragment."""
    word = line.words[0]
    return any(
        0.5 * word.size < abs(it.placed.bottom - word.placed.bottom) <= _LEADING * word.size
        and in_one_type(it, line)
        for it in _at(word.placed.x0, edges)
    )


def _at(x0: float, edges: Edges) -> Iterator[Line]:
    """Yield the lines that start on an edge."""
    for edge in range(round(x0) - 1, round(x0) + 2):
        yield from (it for it in edges.get(edge, ()) if abs(it.placed.x0 - x0) <= 1)


def _next_lines(first: Line, edges: Edges) -> list[Line]:
    """Give the lines closely under the first word of a line, in its type."""
    word = first.words[0]
    return [
        it
        for it in _at(word.placed.x0, edges)
        if 0.5 * word.size < it.placed.bottom - word.placed.bottom <= _LEADING * word.size
        and in_one_type(it, first)
    ]


def _is_full(level: Sequence[Line], under: Line) -> bool:
    """Whether the first word of the next line had no room, and that line ends no farther."""
    words = [*(word for line in level for word in line.words), under.words[0]]
    space = _SPACE * words[0].size
    needed = sum(it.placed.width for it in words) + space * (len(words) - 1)
    end = level[-1].placed.x1
    return needed >= end - level[0].placed.x0 and under.placed.x1 <= end + 1


def _is_crossed(level: Sequence[Line], under: Line) -> bool:
    """Whether the next line goes on under all gaps."""
    box = under.placed
    return all(
        min(box.x1, right.placed.x0) - max(box.x0, left.placed.x1)
        >= _CROSSED * (right.placed.x0 - left.placed.x1)
        for left, right in pairwise(level)
    )
