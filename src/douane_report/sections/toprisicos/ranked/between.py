"""Measures between the risks of what may be the ranked list: it is then no list by itself.

Measures under titles of their own are no part of it wherever they are read. A page with a list
of two columns over measures in two columns is read column by column: all that is in the left one
comes before the second half of the list.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document import Page


class Owned(NamedTuple):
    """What the words of measures are known by, and those of the title over them, if any."""

    title: set[int]
    measures: set[int]


def stand_between(
    owned: Sequence[Owned], words: set[int], numbers: set[int], pages: Sequence[Page]
) -> bool:
    """Whether measures against risks of a list stand between the first and the last of these.

    Args:
        owned: the measures, and the titles over them.
        words: the words of the list.
        numbers: the pages on which it stands.
        pages: all pages.
    """
    measures = {word for it in owned if it.title & words for word in it.measures}
    lines = [line for page in pages if page.number in numbers for line in page.lines]
    own = [at for at, line in enumerate(lines) if any(id(it) in words for it in line.words)]
    between = [line for at, line in enumerate(lines) if own and own[0] < at < own[-1]]
    others = [line for line in between if not any(id(word) in words for word in line.words)]
    return any(id(word) in measures for line in others for word in line.words)
