"""Rows of dots that lead the eye from a name to its figure: they part both, and say nothing."""

import re
from collections.abc import Iterable, Iterator, Sequence

from douane_report.document.model import Line, Word

_LEADER = re.compile(r"(?:[.·•_]{4,}|…{2,})")
_DOTS = frozenset(".·•_…")
_FEWEST = 4
"""Fewest dots, each a word, that lead to a figure."""


def parted_at_leaders(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield fragments without the dots between their words; a name and its figure are apart."""
    for line in lines:
        if not has_leader(line):
            yield line
            continue
        words: list[Word] = []
        for part in _parts(line.words):
            if part is not None:
                words.append(part)
            elif words:
                yield line._replace(words=tuple(words))
                words = []
        if words:
            yield line._replace(words=tuple(words))


def without_leaders(line: Line) -> Line:
    """Give a fragment without the dots between its words, as one."""
    words = tuple(word for part in parted_at_leaders([line]) for word in part.words)
    return line._replace(words=words)


def has_leader(line: Line) -> bool:
    """Whether dots lead the eye along a fragment."""
    dots = sum(word.text in _DOTS for word in line.words)
    return dots >= _FEWEST or any(_LEADER.search(word.text) for word in line.words)


def _parts(words: Sequence[Word]) -> Iterator[Word | None]:
    """Yield the words, and None where dots stand."""
    led = False
    for word in words:
        if word.text in _DOTS:
            yield None
            led = True
            continue
        # The last of the dots may touch the figure.
        end = len(word.text) - len(word.text.lstrip("".join(_DOTS))) if led else 0
        led = False
        for match in _LEADER.finditer(word.text):
            yield from _piece(word, end, match.start())
            yield None
            end = match.end()
        yield from _piece(word, end, len(word.text))


def _piece(word: Word, start: int, end: int) -> Iterator[Word]:
    """Yield the part of a word between two of its characters, if there is any."""
    if start == end:
        return
    if start == 0 and end == len(word.text):
        yield word
        return
    box = word.placed
    width = box.width / len(word.text)
    own = box._replace(x0=box.x0 + start * width, x1=box.x0 + end * width)
    yield word._replace(text=word.text[start:end], box=own)
