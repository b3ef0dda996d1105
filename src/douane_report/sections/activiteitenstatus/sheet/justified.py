"""Lines of names that are set to the full width of their cell, with wide gaps between the words.

Such gaps are as wide as those between columns. That they are none is told by their being of one
width, by the small letters behind them, and by the next line of the name.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line

_WIDEST = 3.0
"""Widest gap between two words of a line, in sizes of their type."""

_OF_ONE_WIDTH = 0.6
"""By how much the gaps of a line may differ, in points."""

_LEADING = 1.7
"""Farthest that the lines of one name are apart, in sizes of their type."""

_HYPHENS = ("-", "\u2010", "\u2011", "\u00ad")


def with_justified(fragments: Sequence[Line]) -> Iterator[Line]:
    """Yield the fragments of a page, those that are one line put together.

    Args:
        fragments: the fragments, from the top down and from left to right.
    """
    level: list[Line] = []
    for line in fragments:
        if level and not _follows(level[-1], line):
            yield from _whole(level, fragments)
            level = []
        level.append(line)
    if level:
        yield from _whole(level, fragments)


def _follows(left: Line, right: Line) -> bool:
    """Whether a fragment may go on from the one on its left."""
    one, two = left.words[-1], right.words[0]
    return (
        two.text[0].islower()
        and abs(one.placed.bottom - two.placed.bottom) <= 0.1 * one.size
        and 0 < two.placed.x0 - one.placed.x1 <= _WIDEST * one.size
        and (one.bold, one.colour, round(one.size, 1)) == (two.bold, two.colour, round(two.size, 1))
    )


def _whole(level: Sequence[Line], fragments: Sequence[Line]) -> Iterator[Line]:
    """Yield fragments that may be one line as such, or each as it is."""
    if len(level) > 1 and _is_justified(level) and _goes_on(level, fragments):
        yield level[0]._replace(words=tuple(word for line in level for word in line.words))
    else:
        yield from level


def _is_justified(level: Sequence[Line]) -> bool:
    """Whether all gaps are of one width; of a single one the hyphen behind it tells."""
    words = [word for line in level for word in line.words]
    gaps = [right.placed.x0 - left.placed.x1 for left, right in pairwise(words)]
    if len(gaps) == 1:
        return words[-1].text.endswith(_HYPHENS)
    return max(gaps) - min(gaps) <= _OF_ONE_WIDTH


def _goes_on(level: Sequence[Line], fragments: Sequence[Line]) -> bool:
    """Whether the next line of the name stands under its first word."""
    first = level[0].words[0]
    hyphen = level[-1].text.endswith(_HYPHENS)
    return any(
        abs(it.placed.x0 - first.placed.x0) <= 1
        and 0.5 * first.size < it.placed.bottom - first.placed.bottom <= _LEADING * first.size
        and (it.words[0].bold, it.words[0].colour) == (first.bold, first.colour)
        and abs(it.words[0].size - first.size) <= 0.04 * first.size
        and (it.text[0].islower() or not hyphen)
        for it in fragments
    )
