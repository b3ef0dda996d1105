"""Numbers on one line down the page, with the text of each on its left or on its right.

Such a spine parts two kinds of items. That a number is level with something on both sides is
common, as a list on one side goes on beside the next number: what all numbers have on just one
side, set alike and on one edge, are the texts.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.lists.number_leads import numbered_fragments
from douane_report.document.model import Box, Line, Word
from douane_report.document.pdf import PdfPage

_LEAST = 3
"""How many numbers there are at least."""

_AXIS = 0.6
"""How far apart the middles of the numbers are at most, in type sizes."""

_EDGE = 2.0
"""How far apart the edges of the texts on one side are at most, in points."""

_PITCH = 1.6
"""Widest distance between the lines of a text, in type sizes."""

_SIGNS = ".):"


class OnSpine(NamedTuple):
    """A number and its text.

    Attributes:
        number: the word that is its number.
        lines: its text, from top to bottom.
    """

    number: Word
    lines: tuple[Line, ...]


def spine_of(page: PdfPage) -> tuple[OnSpine, ...]:
    """Give the numbers of a spine with their texts, in order; nothing where there is none."""
    return page.derive(_spine)


def _spine(page: PdfPage) -> tuple[OnSpine, ...]:
    lines = numbered_fragments(page)
    alone = [line.words[0] for line in lines if len(line.words) == 1 and _figure(line.words[0])]
    if len(alone) < _LEAST:
        return ()
    for first in (word for word in alone if _figure(word) == 1):
        numbers = sorted(
            (it for it in alone if _is_like(it, first) and it.placed.top >= first.placed.top),
            key=lambda it: it.placed.top,
        )
        if len(numbers) < _LEAST or any(_figure(it) != at for at, it in enumerate(numbers, 1)):
            continue
        texts = _texts(numbers, lines)
        if texts:
            return tuple(map(OnSpine, numbers, map(tuple, texts)))
    return ()


def _figure(word: Word) -> int:
    figure = word.text.rstrip(_SIGNS)
    return int(figure) if figure.isdecimal() and len(figure) <= 2 else 0


def _is_like(word: Word, first: Word) -> bool:
    same = round(2 * word.size) == round(2 * first.size) and word.bold == first.bold
    return same and abs(word.placed.cx - first.placed.cx) <= _AXIS * first.size


def _texts(numbers: Sequence[Word], lines: Sequence[Line]) -> list[list[Line]]:
    """The text of each number, in the one type that all have on one side only."""
    own = {id(word) for word in numbers}
    others = [it for it in lines if id(it.words[0]) not in own and not it.bullet]
    level = [[it for it in others if _is_level(it, word.placed)] for word in numbers]
    types = set.intersection(*({_type(it) for it in some} for some in level))
    found = []
    for type_ in types:
        alike = [it for it in others if _type(it) == type_]
        firsts = [[it for it in some if _type(it) == type_] for some in level]
        if _are_on_both_sides(numbers, firsts):
            found.append([_whole(some, alike) for some in firsts])
    if len(found) != 1:
        return []
    ids = [id(line) for text in found[0] for line in text]
    return found[0] if len(ids) == len(set(ids)) else []


def _type(line: Line) -> tuple[int, bool]:
    return round(2 * line.words[0].size), line.words[0].bold


def _is_level(line: Line, box: Box) -> bool:
    return line.placed.overlap_y(box) > 0.3 * min(box.height, line.placed.height)


def _are_on_both_sides(numbers: Sequence[Word], firsts: Sequence[Sequence[Line]]) -> bool:
    """Whether each number has text on one side, some on either, all of a side on one edge."""
    left: list[Box] = []
    right: list[Box] = []
    for word, lines in zip(numbers, firsts, strict=True):
        boxes = [it.placed for it in lines]
        if all(it.x1 <= word.placed.x0 for it in boxes):
            left += boxes
        elif all(it.x0 >= word.placed.x1 for it in boxes):
            right += boxes
        else:
            return False
    return bool(left and right) and _are_on_edge(left) and _are_on_edge(right)


def _are_on_edge(boxes: Sequence[Box]) -> bool:
    starts, ends = [it.x0 for it in boxes], [it.x1 for it in boxes]
    return min(max(starts) - min(starts), max(ends) - min(ends)) <= _EDGE


def _whole(level: Sequence[Line], alike: Sequence[Line]) -> list[Line]:
    """The lines of a text of which some are level with its number."""
    start = level[0].placed
    column = sorted(
        (it for it in alike if _are_on_edge([it.placed, start])), key=lambda it: it.placed.bottom
    )
    runs = [[column[0]]]
    for above, line in pairwise(column):
        if line.placed.bottom - above.placed.bottom > _PITCH * line.words[0].size:
            runs.append([])
        runs[-1].append(line)
    return next(run for run in runs if any(it is level[0] for it in run))
