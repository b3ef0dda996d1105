"""Numbered lists whose numbers stand by themselves: on discs, in large type, in cells.

The order of such a list is what its numbers say, whether it is read down or across and over how
many columns it goes. Numbers belong together when they have one type and count up from one;
the text of each stands on its right, level with it, or else under it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.bullets import bulleted_fragments
from douane_report.document.labels import assign_labels
from douane_report.document.lists import whole_line
from douane_report.document.model import Box, Known, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights

_NUMBER = re.compile(r"^[#R]?(\d{1,2})[.):]?$")
_LEAST = 3
"""Least length of a list: any two figures may follow each other by chance."""

_MOST_COLUMNS = 10

_FARTHEST = 6.0
"""Widest space between a number and its text, in sizes of the number's type."""

_SHIFT = 15.0
"""How far a list may stand elsewhere across on the next page, whose margins may differ."""

_THIN = 2.5
"""Height in points up to which a shape is a rule; lines drawn aslant have boxes like shading."""


class NumberedItem(NamedTuple):
    """An item of a numbered list.

    Attributes:
        number: the word that is its number.
        lines: its text, from top to bottom.
    """

    number: Word
    lines: tuple[Line, ...]


def number_in(text: str) -> int | None:
    """Give the number that a word is, if it may be that of a list item."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None


def numbered_lists(page: PdfPage, known: Known) -> Iterator[tuple[NumberedItem, ...]]:
    """Give the numbered lists of a page, each in the order of its numbers.

    Args:
        page: the page.
        known: tells whether a text is a label, which settles how lines are joined.
    """
    heads = [line for line in bulleted_fragments(page) if number_in(line.words[0].text)]
    styles: dict[tuple[int, bool, str], list[Word]] = {}
    for line in heads:
        styles.setdefault(_style(line.words[0]), []).append(line.words[0])
    # A colour may tell what kind of item it is: the numbers are then alike in all but that.
    coloured: dict[tuple[int, bool], list[Word]] = {}
    for style, words in styles.items():
        coloured.setdefault(style[:2], []).extend(words)
    mixed = [words for words in coloured.values() if len({it.colour for it in words}) > 1]
    for words in (*styles.values(), *mixed):
        for chain in _chains(words):
            texts = _texts(page, chain, known)
            if are_texts(texts):
                yield tuple(
                    NumberedItem(word, tuple(lines))
                    for word, lines in zip(chain, texts, strict=True)
                )


def others_alike(page: PdfPage, items: Sequence[NumberedItem]) -> list[Word]:
    """Give the numbers in the type of a list that are none of its own."""
    own = {id(item.number) for item in items}
    style = _style(items[0].number)
    return [
        line.words[0]
        for line in bulleted_fragments(page)
        if number_in(line.words[0].text)
        and id(line.words[0]) not in own
        and _style(line.words[0]) == style
    ]


def going_on(
    page: PdfPage, items: Sequence[NumberedItem], known: Known
) -> tuple[NumberedItem, ...]:
    """Give the items with which a list goes on at the top of the next page, if it does.

    Its numbers count on in the same type and in columns at the same place, and so do its texts.

    Args:
        page: the page after the one with the last item.
        items: the list so far.
        known: tells whether a text is a label, which settles how lines are joined.
    """
    style, text = _style(items[-1].number), items[-1].lines[0].words[0]
    words = [
        line.words[0]
        for line in bulleted_fragments(page)
        if number_in(line.words[0].text) and _style(line.words[0]) == style
    ]
    chain: list[Word] = []
    while not any(number_in(word.text) == 1 for word in words):
        following = [
            word
            for word in words
            if number_in(word.text) == len(items) + len(chain) + 1
            and any(abs(word.placed.cx - it.number.placed.cx) <= _SHIFT for it in items)
        ]
        if not following:
            break
        near = chain[-1].placed if chain else Box(0.0, 0.0, 0.0, 0.0)
        chain.append(min(following, key=lambda it: near.gap(it.placed)))
    texts = _texts(page, chain, known) if chain else []
    alike = all(
        lines
        and lines[0].words[0].bold == text.bold
        and abs(lines[0].words[0].size - text.size) <= 0.06 * text.size
        for lines in texts
    )
    if not alike or _torn(texts):
        return ()
    return tuple(NumberedItem(word, tuple(lines)) for word, lines in zip(chain, texts, strict=True))


def _style(word: Word) -> tuple[int, bool, str]:
    return round(2 * word.size), word.bold, word.colour


def _chains(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Give the numbers that count up from each 1, the nearest one that follows taken next."""
    for first in words:
        if number_in(first.text) != 1:
            continue
        chain = [first]
        while True:
            here = chain[-1].placed
            following = [word for word in words if number_in(word.text) == len(chain) + 1]
            if not following:
                break
            chain.append(min(following, key=lambda it: here.gap(it.placed)))
        columns = _columns(chain)
        if len(chain) >= _LEAST and len(columns) <= _MOST_COLUMNS and not _misses(columns, words):
            yield chain


def _misses(columns: Sequence[Sequence[Word]], words: Sequence[Word]) -> bool:
    """Whether higher numbers stand in the columns of a list, so that one before them is missing."""
    last = sum(map(len, columns))
    return any(
        (number_in(word.text) or 0) > last
        and any(abs(word.placed.cx - column[0].placed.cx) <= 0.8 * word.size for column in columns)
        for word in words
    )


def _torn(texts: Sequence[Sequence[Line]]) -> bool:
    """Whether some texts start in mid-sentence, and so belong to another number."""
    lower = sum(lines[0].text[:1].islower() for lines in texts)
    return 0 < lower < len(texts)


def are_texts(texts: Sequence[Sequence[Line]]) -> bool:
    """Whether all items have a text of their own, not only figures as in the columns of a table."""
    worded = all(
        any(sum(char.isalpha() for char in line.text) >= _LEAST for line in lines)
        for lines in texts
    )
    return bool(texts) and worded and not _torn(texts)


def _columns(chain: Sequence[Word]) -> list[list[Word]]:
    """Group numbers that stand under each other, from left to right."""
    columns: list[list[Word]] = []
    for word in sorted(chain, key=lambda it: it.placed.cx):
        if columns and word.placed.cx - columns[-1][-1].placed.cx <= 0.8 * word.size:
            columns[-1].append(word)
        else:
            columns.append([word])
    return columns


def _texts(page: PdfPage, chain: Sequence[Word], known: Known) -> list[list[Line]]:
    """Give the lines of text of each number, or nothing where they do not fit all."""
    numbers = {id(word) for word in chain}
    rows = []
    for line in bulleted_fragments(page):
        rest = line.words[1:] if id(line.words[0]) in numbers else line.words
        if rest:
            rows.append(line if rest is line.words else replace(line, words=rest))
    columns = _columns(chain)
    limits = [min(it.placed.x0 for it in column) for column in columns[1:]]
    found: dict[int, list[Line]] = {}
    for column, limit in zip(columns, [*limits, page.frame.width], strict=True):
        own = _beside(page, column, rows, limit, known) or _under(column, chain, rows, limit)
        found.update({id(word): lines for word, lines in own})
    return [found.get(id(word), []) for word in chain]


def _beside(
    page: PdfPage, column: Sequence[Word], rows: Sequence[Line], limit: float, known: Known
) -> list[tuple[Word, list[Line]]]:
    """Give the text on the right of each number of a column."""
    column = sorted(column, key=lambda it: it.placed.cy)
    right = [
        line
        for line in rows
        if line.placed.x0 < limit and line.placed.x0 >= max(w.placed.x1 for w in column) - 1
    ]
    firsts = []
    for word in column:
        level = [
            line
            for line in right
            if line.placed.overlap_y(word.placed) > 0.3 * min(word.size, line.words[0].size)
            and line.placed.x0 - word.placed.x1 <= _FARTHEST * word.size
        ]
        if level:
            firsts.append(min(level, key=lambda it: it.placed.x0))
    if not firsts:
        return []
    edge, size = min(it.placed.x0 for it in firsts), firsts[0].words[0].size
    top, bottom = column[0].placed.top - 2 * size, column[-1].placed.bottom + 3.2 * size
    edges = Counter(round(it.placed.x0) for it in right)
    # What stands on one edge in row after row is another column, not the end of a justified line.
    pieces = [it for it in right if edges[round(it.placed.x0)] * 2 < max(len(column), 4)]
    lines = [
        whole_line(line, pieces)
        for line in right
        if abs(line.placed.x0 - edge) <= 0.6 * size
        and abs(line.words[0].size - size) <= 0.06 * size
        and line.words[0].bold == firsts[0].words[0].bold
        and top <= line.placed.cy <= bottom
    ]
    if not lines:
        return []
    height = lines[0].placed.height
    baselines = [word.placed.cy + height / 2 for word in column]
    span = union([line.placed for line in lines])
    rules = crossing_heights(page.marks, span, tallest=_THIN, share=0.6)
    return list(zip(column, assign_labels(lines, baselines, size, rules, known), strict=True))


def _under(
    column: Sequence[Word], chain: Sequence[Word], rows: Sequence[Line], limit: float
) -> list[tuple[Word, list[Line]]]:
    """Give the text under each number of a column, as on tiles with a large number."""
    found = []
    left = min(word.placed.x0 for word in column) - 0.5 * column[0].size
    for word in column:
        box = word.placed
        floor = min(
            (it.placed.top for it in chain if it.placed.top > box.bottom), default=float("inf")
        )
        below = sorted(
            (
                line
                for line in rows
                if left <= line.placed.x0 < limit and box.cy < line.placed.cy < floor
            ),
            key=lambda it: it.placed.bottom,
        )
        if not below or below[0].placed.top - box.bottom > 1.5 * word.size:
            return []
        lines = [below[0]]
        for above, line in pairwise(below):
            size = line.words[0].size
            apart = line.placed.bottom - above.placed.bottom > 1.6 * size
            if apart or abs(size - lines[0].words[0].size) > 0.06 * size:
                break
            lines.append(line)
        found.append((word, lines))
    return found


def box_of(items: Sequence[NumberedItem]) -> Box:
    """The box around the numbers and texts of a list."""
    return union(
        [box for it in items for box in (it.number.placed, *(line.placed for line in it.lines))]
    )
