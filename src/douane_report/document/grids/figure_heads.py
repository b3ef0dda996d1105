"""Figures that stand so close before their labels that both make one fragment of text.

Prose begins a line with a figure as well, so that such a figure is parted from the words behind
it only where others stand over or under it: the figures flush right, the words flush left, and
a gap between them that is wider than the spaces between words.
"""

import re
from collections.abc import Iterable, Iterator

from douane_report.document.cards.tokens import is_unit
from douane_report.document.model import Line

_FIGURE = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|-?\d+,\d+$")
"""What is a figure wherever it stands."""

_NUMBER = re.compile(r"\d{1,3}$|[-–—]$")
"""What is one in a column of figures; elsewhere it may number a list, or be a bullet."""

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
        own = [it for it in heads if _same_columns(line, at, *it)] if at else []
        if len(own) >= _FEWEST and any(_FIGURE.match(_figure(*it)) for it in own):
            yield line._replace(words=line.words[:at])
            yield line._replace(words=line.words[at:])
        else:
            yield line


def _head(line: Line) -> int:
    """Give how many words of a fragment are a figure with a wide gap and a name behind it."""
    words = line.words
    at = 2 if words[0].text == _EURO else 1
    if len(words) > at and is_unit(words[at].text):
        at += 1
    text = _figure(line, at)
    if len(words) <= at or not (_FIGURE.match(text) or _NUMBER.match(text)):
        return 0
    gap = words[at].placed.x0 - words[at - 1].placed.x1
    named = any(map(str.isalpha, words[at].text)) and gap >= _GAP * words[at].size
    return at if named else 0


def _figure(line: Line, at: int) -> str:
    """Give the figure that the first words of a fragment are, without its unit."""
    texts = [it.text for it in line.words[:at] if it.text != _EURO and not is_unit(it.text)]
    return texts[0].removeprefix(_EURO) if texts else ""


def _same_columns(line: Line, at: int, other: Line, there: int) -> bool:
    """Whether figure and label of a fragment stand under or over those of another."""
    return (
        abs(line.words[at - 1].placed.x1 - other.words[there - 1].placed.x1) <= _FLUSH
        and abs(line.words[at].placed.x0 - other.words[there].placed.x0) <= _FLUSH
    )
