"""Titles side by side at the foot of a page, as on cards, whose lists all stand on the next one.

The page before is read from left to right, and then the next one: all lists would be those of the
title on the right. Each goes on in its own column, where all of them start level again; else
nobody knows whose they are.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line, Word
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.measures.paragraphs import is_stronger
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.toprisicos.words import is_header, is_heading
from douane_report.sections.vocabulary import SectionWords

_SAME_EDGE = 2.0
"""How far apart the lines of one title start at most, in points."""

_CELL = 2.5
"""Space from which words are parts of two titles, in type sizes."""

_LEVEL = 3.0
"""How far apart the tops of what stands side by side are at most, in points."""


def by_open_rows(told: Sequence[Line | Block], words: SectionWords) -> list[Line | Block]:
    """Give what pages tell, each title of such a row with its own list after it."""
    found: list[Line | Block] = []
    rest = list(told)
    while rest:
        page = _page(rest[0])
        end = next((at for at, it in enumerate(rest) if _page(it) != page), len(rest))
        found += rest[:end]
        rest = rest[end:]
        titles = _titles(found, words)
        if not titles or not rest or _page(rest[0]) != page + 1:
            continue
        style = titles[-1][0].words[0]
        at = next((at for at, it in enumerate(rest) if not _is_text(it, style, words)), len(rest))
        lists = [it for it in rest[:at] if isinstance(it, Line)]
        if not lists or not lists[0].bullet:
            continue
        own = _in_columns(titles, lists)
        del found[-_count(found, words) :], rest[:at]
        for title, lines in zip(titles, own, strict=False):
            found += [*title, *lines]
    return found


def _titles(told: Sequence[Line | Block], words: SectionWords) -> list[list[Line]]:
    """The titles side by side with which a page ends, from left to right; nothing if it is one."""
    last = told[len(told) - _count(told, words) :]
    columns: list[list[Line]] = []
    whole = (line for it in last for line in ([it] if isinstance(it, Line) else it.title))
    for line in (piece for it in whole for piece in _pieces(it)):
        edge = line.placed.x0
        own = next((it for it in columns if abs(it[0].placed.x0 - edge) <= _SAME_EDGE), None)
        if own is None:
            columns.append([line])
        else:
            own.append(line)
    columns.sort(key=lambda it: it[0].placed.x0)
    return columns if len(columns) > 1 and _are_level([it[0] for it in columns]) else []


def _pieces(line: Line) -> Iterator[Line]:
    """The parts of a line that wide spaces part: titles side by side are too few for columns."""
    start = 0
    for at, (before, word) in enumerate(pairwise(line.words), start=1):
        if word.placed.x0 - before.placed.x1 > _CELL * word.size:
            yield line._replace(words=line.words[start:at])
            start = at
    yield line._replace(words=line.words[start:])


def _count(told: Sequence[Line | Block], words: SectionWords) -> int:
    """How many titles, or lines of these, stand at the end of what is told, of one type."""
    style = None
    for count, it in enumerate(reversed(told)):
        if isinstance(it, Block):
            line = it.title[0]
            ends = bool(it.items)
        else:
            line = it
            said = is_heading(it.text, words) or is_header(it.text, words)
            ends = bool(it.bullet) or it.box is None or said
        style = style or type_of(line.words[0])
        if ends or type_of(line.words[0]) != style or line.page != _page(told[-1]):
            return count
    return len(told)


def _is_text(it: Line | Block, title: Word, words: SectionWords) -> bool:
    """Whether something is a measure or the next line of one, not set as the titles are."""
    if isinstance(it, Block) or it.box is None:
        return False
    return is_stronger(type_of(title), type_of(it.words[0])) and not is_heading(it.text, words)


def _in_columns(titles: Sequence[Sequence[Line]], lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in the column of each title; nothing where they do not all start level."""
    edges = [it[0].placed.x0 - _SAME_EDGE for it in titles]
    columns: list[list[Line]] = [[] for _ in titles]
    for line in lines:
        at = sum(edge <= line.placed.x0 for edge in edges) - 1
        columns[max(at, 0)].append(line)
    sound = all(columns) and all(it[0].bullet for it in columns)
    return columns if sound and _are_level([it[0] for it in columns]) else []


def _are_level(lines: Sequence[Line]) -> bool:
    tops = [it.placed.top for it in lines]
    return max(tops) - min(tops) <= _LEVEL


def _page(it: Line | Block) -> int:
    if isinstance(it, Line):
        return it.page
    return (it.items[0].lines if it.items else it.title)[0].page
