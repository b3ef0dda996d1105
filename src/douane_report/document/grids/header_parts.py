"""Headers of several columns that stand so close that they make one line of words."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from douane_report.document.cells import is_year
from douane_report.document.model import Line, Word

Column = tuple[float, float]
"""Left and right edge of a column, in points."""

_EXACT = 0.2
"""How far each of several headers on one line may be off its own column, in type sizes."""

_APART = 0.45
"""Narrowest gap between two headers that are set to no edge of their columns, in type sizes."""

_WORD = re.compile(r".+?(?:(?<=[^\W_A-Z])(?=[A-Z])|$)")
"""Words that were written as one begin where a capital follows a small letter or a digit."""

_WIDER = 1.3
"""By what such a gap is wider than the spaces within a header at least."""


def parted(line: Line, columns: Sequence[Column]) -> list[Line]:
    """Part a line of which each word or more heads a column of its own.

    Narrow columns leave little more than a space between their headers. They are several, and not
    one over all, where all of them are set to their columns in one way: flush left or right, or
    centred. Or they have wide gaps between them, and each is over its own column alone.
    """
    hits = hits_of(line, columns)
    if len(hits) > len(line.words):
        return _at_capitals(line, columns, hits)
    parts = _parted_over(line, columns, hits)
    within = _with_words_within(line, columns, hits)
    return _parted_over(line, columns, within) if len(parts) < 2 and within != hits else parts


def _parted_over(line: Line, columns: Sequence[Column], hits: Sequence[int]) -> list[Line]:
    """Part a line into headers of the columns with these indices, if it is made of these."""
    words, count = line.words, len(hits)
    if not 2 <= count <= len(words):
        return [line]
    own = [columns[index] for index in hits]
    for edge in (_off_left, _off_right, _off_middle):
        bounds = _bounds(words, own, edge, _EXACT * words[0].size)
        if bounds:
            parts = [line._replace(words=words[start:end]) for start, end in pairwise(bounds)]
            return _unless_torn(parts, line)
    return _unless_torn(_at_gaps(line, columns, hits), line)


def _with_words_within(line: Line, columns: Sequence[Column], hits: Sequence[int]) -> list[int]:
    """Give the columns that a line overlaps, and those wide ones with a short word of it within."""
    return [
        index
        for index, (x0, x1) in enumerate(columns)
        if index in hits
        or any(x0 - 1 <= it.placed.x0 and it.placed.x1 <= x1 + 1 for it in line.words)
    ]


def _unless_torn(parts: list[Line], line: Line) -> list[Line]:
    """Give the parts of a line, or the line itself where they would tear a remark in brackets."""
    whole = all(it.text.count("(") == it.text.count(")") for it in parts)
    return parts if whole else [line]


def _bounds(
    words: Sequence[Word],
    columns: Sequence[Column],
    off: Callable[[Column, Column], float],
    reach: float,
) -> list[int]:
    """Give where the parts of some words begin, and the last one ends; empty if they do not fit.

    Args:
        words: words of one line, from left to right.
        columns: the column that each part heads.
        off: by how much a part is set otherwise than its column, in points.
        reach: by how much it may be, in points.
    """
    count = len(words)
    ways: dict[int, list[int]] = {0: [0]}
    for number, column in enumerate(columns, start=1):
        last = number == len(columns)
        longer: dict[int, list[int]] = {}
        for start, way in ways.items():
            for end in [count] if last else range(start + 1, count):
                part = (words[start].placed.x0, words[end - 1].placed.x1)
                if end not in longer and off(part, column) <= reach:
                    longer[end] = [*way, end]
        ways = longer
    return ways.get(count, [])


def _off_left(part: Column, column: Column) -> float:
    return abs(part[0] - column[0])


def _off_right(part: Column, column: Column) -> float:
    return abs(part[1] - column[1])


def _off_middle(part: Column, column: Column) -> float:
    return abs(part[0] + part[1] - column[0] - column[1]) / 2


def _at_gaps(line: Line, columns: Sequence[Column], hits: Sequence[int]) -> list[Line]:
    """Part a line at its widest gaps, if these leave one part over each column."""
    gaps = [two.placed.x0 - one.placed.x1 for one, two in pairwise(line.words)]
    widest = sorted(gaps, reverse=True)[: len(hits) - 1]
    others = [gap for gap in gaps if gap < widest[-1]]
    size = line.words[0].size
    if widest[-1] < max([_APART * size, *(_WIDER * gap for gap in others)]):
        return [line]
    cuts = [at for at, gap in enumerate(gaps, start=1) if gap >= widest[-1]]
    bounds = pairwise((0, *cuts, len(line.words)))
    parts = [line._replace(words=line.words[start:end]) for start, end in bounds]
    own = [hits_of(part, columns) for part in parts]
    return parts if own == [[index] for index in hits] else [line]


def _at_capitals(line: Line, columns: Sequence[Column], hits: Sequence[int]) -> list[Line]:
    """Part a line where headers touch, ``RealisatieDoelstelling``, if each is over its column."""
    words = tuple(part for word in line.words for part in _unglued(word))
    parts = [line._replace(words=(word,)) for word in words]
    own = [hits_of(part, columns) for part in parts]
    return parts if own == [[index] for index in hits] else [line]


def _unglued(word: Word) -> Iterator[Word]:
    """Yield the words within one that begin with a capital, where they stand by and large."""
    box, step = word.placed, word.placed.width / len(word.text)
    for found in _WORD.finditer(word.text):
        x0, x1 = (box.x0 + step * at for at in found.span())
        yield word._replace(text=found[0], box=box._replace(x0=x0, x1=x1))


def hits_of(line: Line, columns: Sequence[Column]) -> list[int]:
    """Say which columns a header line overlaps."""
    left, _, right, _ = line.placed
    width = right - left
    return [
        index
        for index, (x0, x1) in enumerate(columns)
        if x0 < right and left < x1 and min(x1, right) - max(x0, left) > 0.35 * min(x1 - x0, width)
    ]


def years_apart(fragments: Sequence[Line]) -> Iterator[Line]:
    """Yield each of the years that stand side by side in one fragment: a header in itself."""
    for line in fragments:
        if len(line.words) > 1 and all(is_year(word.text) for word in line.words):
            for word in line.words:
                yield line._replace(words=(word,))
