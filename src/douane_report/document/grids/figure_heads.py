"""Figures that stand so close before their labels that both make one fragment of text.

Prose begins a line with a figure as well, so that such a figure is parted from the words behind
it only where others stand over or under it: the figures flush right, the words flush left, and
a gap between them that is wider than the spaces between words.
"""

import re
from collections.abc import Iterable, Iterator

from douane_report.document.model import Line

_FIGURE = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|-?\d+,\d+$")
_EURO = "€"

_GAP = 0.4
"""Width of the gap behind a figure at least, in type sizes."""

_FLUSH = 0.5
"""How far apart the edges of figures, and those of their labels, are at most, in points."""

_FEWEST = 3
"""How many of them, under each other, make columns."""


def parted_after_figures(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield fragments; those with a figure before its label are parted, in columns of them."""
    every = [(line, _head(line)) for line in lines]
    heads = [(line, at) for line, at in every if at]
    for line, at in every:
        if at and sum(_same_columns(line, at, *other) for other in heads) >= _FEWEST:
            yield line._replace(words=line.words[:at])
            yield line._replace(words=line.words[at:])
        else:
            yield line


def _head(line: Line) -> int:
    """Give how many words of a fragment are a figure with a wide gap and a name behind it."""
    words = line.words
    at = 2 if words[0].text == _EURO else 1
    if len(words) <= at or not _FIGURE.match(words[at - 1].text.removeprefix(_EURO)):
        return 0
    gap = words[at].placed.x0 - words[at - 1].placed.x1
    named = words[at].text[0].isalpha() and gap >= _GAP * words[at].size
    return at if named else 0


def _same_columns(line: Line, at: int, other: Line, there: int) -> bool:
    """Whether figure and label of a fragment stand under or over those of another."""
    return (
        abs(line.words[at - 1].placed.x1 - other.words[there - 1].placed.x1) <= _FLUSH
        and abs(line.words[at].placed.x0 - other.words[there].placed.x0) <= _FLUSH
    )
