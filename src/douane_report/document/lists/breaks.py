"""Whether a line is broken because it was full, and so goes on on the next one.

A following line that opens with a capital may be a proper name within a sentence, or something
else. The strongest evidence is geometric: where the first word of the next line would not have
fitted any more, the line had to be broken; where it would have, its author broke it. A line that
ends in an article, a preposition or a comma is not finished whatever its length.
"""

import re
from collections.abc import Sequence

from douane_report.document.model import Box, Line, Word

_OPEN_WORDS = (
    " als dat de een en haar het hun inzake met namens of per sinds ten ter tussen van vanaf "
    "vanuit vanwege via volgens waarbij waarin waarmee wegens zoals zonder "
)
"""Articles, conjunctions and prepositions that end no sentence, as ``op`` and ``uit`` may do."""

_LED = re.compile(r"\(?(?:[a-z]|[ivx]{1,5})[.)]+(?: |$)")
"""The letter or Roman number of another item, which opens nothing within a sentence."""

_NEAR = 5.0
"""How far another line may end before a full one to show where the edge is, in type sizes."""

_LEVEL = 0.25
"""How far apart are the baselines of pieces of one line at most, in type sizes."""

_BESIDE = 2.0
"""Widest space between what stands beside each other, in type sizes."""


def opens_within(text: str) -> bool:
    """Whether a line opens as one does that stands within a sentence."""
    return (text[:1].islower() or text.startswith("(")) and not _LED.match(text)


def is_open(text: str) -> bool:
    """Whether a line ends as none does that is the last of a sentence."""
    if text.endswith((",", "-", "‐", "\u00ad", "\u0002", "/", "&", "(")):
        return True
    return f" {text.rpartition(' ')[2].lower()} " in _OPEN_WORDS


def is_full(line: Line, following: Word, rows: Sequence[Line]) -> bool:
    """Whether the next word would not have fitted on a line, so that it had to be broken."""
    edges = [other.placed.x1 for other in _column(line, rows)]
    return _end(line, following) > max(edges, default=line.placed.x1)


def is_full_among(line: Line, following: Word, rows: Sequence[Line]) -> bool:
    """Whether it would not have fitted among lines of the same type, some of which are as long.

    The heading over a narrow column may be wider than that. But the longest line by far shows no
    edge: nobody knows what would have fitted on it.
    """
    first = line.words[0]
    own = [
        other
        for other in _column(line, rows)
        if abs(other.words[0].size - first.size) < 0.3 and other.words[0].bold == first.bold
    ]
    others = [it.placed.x1 for it in own if it.words[-1] is not line.words[-1]]
    edge = max([line.placed.x1, *others])
    near = any(it >= line.placed.x1 - _NEAR * first.size for it in others)
    return near and _end(line, following) > edge


def ends_beside(piece: Line, bullet: Box, rows: Sequence[Line]) -> bool:
    """Whether a piece of a line on the left of a bullet is of the column there.

    It ends before the bullet, and something stands beside it: the rest of its line, spread over the
    width of that column, or what is on the right of it in the column of the bullet.
    """
    box, near = piece.placed, _BESIDE * piece.words[0].size
    return box.x1 <= bullet.x0 and any(
        it is not piece
        and abs(it.placed.bottom - box.bottom) <= _LEVEL * piece.words[0].size
        and max(box.x0 - it.placed.x1, it.placed.x0 - box.x1) <= near
        for it in rows
    )


def _end(line: Line, following: Word) -> float:
    """Where a line would end with one more word."""
    return line.placed.x1 + following.placed.width + 0.2 * following.size


def _column(line: Line, rows: Sequence[Line]) -> list[Line]:
    """The lines over and under a line that start about where it does."""
    box = line.placed
    return [
        other
        for other in rows
        if other.placed.overlap_x(box) > 0.5 * min(box.width, other.placed.width)
        and other.placed.x0 <= box.x0 + 40
    ]
