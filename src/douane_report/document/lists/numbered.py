"""Numbered lists whose numbers stand by themselves: on discs, in large type, in cells.

The order of such a list is what its numbers say, whether it is read down or across and over how
many columns it goes. Numbers belong together when they have one type and count up from one;
the text of each stands on its right, level with it, or else under it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document.lists.number_leads import numbered_fragments
from douane_report.document.model import Box, Known, Line, Word, union
from douane_report.document.pdf import PdfPage

_NUMBER = re.compile(r"^[#R]?(\d{1,2})(?:e|de|ste)?[.):]?$")
_LEAST = 3
"""Least length of a list: any two figures may follow each other by chance."""

_MOST_COLUMNS = 10

_FAR = 2
"""By how much a number is higher than the last of a list that is hardly one of its own."""

_EDGE = 0.6
"""How far apart the edges, and the sizes, of the lines of one text are at most, in points."""

_PITCH = 1.6
"""Widest distance between the lines of a text, in type sizes."""

_SHIFT = 15.0
"""How far a list may stand elsewhere across on the next page, whose margins may differ."""


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


def numbered_lists(
    page: PdfPage, known: Known, tag: Known = lambda _: False
) -> Iterator[tuple[NumberedItem, ...]]:
    """Give the numbered lists of a page, each in the order of its numbers.

    Args:
        page: the page.
        known: tells whether a text is a label, which settles how lines are joined.
        tag: tells whether a text says what kind of item it is, and so is not the text of one.
    """
    lines = numbered_fragments(page)
    heads = [line for line in lines if number_in(line.words[0].text)]
    if len(heads) < _LEAST:
        return
    from douane_report.document.lists.number_spine import spine_of

    spine = spine_of(page)
    if spine:
        yield tuple(NumberedItem(*it) for it in spine)
        own = {id(it.number) for it in spine}
        heads = [line for line in heads if id(line.words[0]) not in own]
    styles: dict[tuple[int, bool, str], list[Word]] = {}
    for line in heads:
        styles.setdefault(_style(line.words[0]), []).append(line.words[0])
    # A colour may tell what kind of item it is: the numbers are then alike in all but that.
    coloured: dict[tuple[int, bool], list[Word]] = {}
    for style, words in styles.items():
        coloured.setdefault(style[:2], []).extend(words)
    mixed = [words for words in coloured.values() if len({it.colour for it in words}) > 1]
    for words in (*styles.values(), *mixed):
        for chain in _chains(words, lines):
            from douane_report.document.lists.numbered_texts import texts_of

            texts = texts_of(page, chain, known, tag)
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
        for line in numbered_fragments(page)
        if number_in(line.words[0].text)
        and id(line.words[0]) not in own
        and _style(line.words[0]) == style
    ]


def going_on(
    page: PdfPage,
    items: Sequence[NumberedItem],
    known: Known,
    tag: Known = lambda _: False,
) -> tuple[NumberedItem, ...]:
    """Give the items with which a list goes on at the top of the next page, if it does.

    Its numbers count on in the same type and in columns at the same place, and so do its texts.

    Args:
        page: the page after the one with the last item.
        items: the list so far.
        known: tells whether a text is a label, which settles how lines are joined.
        tag: tells whether a text says what kind of item it is, and so is not the text of one.
    """
    style, text = _style(items[-1].number), items[-1].lines[0].words[0]
    words = [
        line.words[0]
        for line in numbered_fragments(page)
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
    if not chain:
        return ()
    from douane_report.document.lists.numbered_texts import texts_of

    texts = texts_of(page, chain, known, tag)
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


def _chains(words: Sequence[Word], lines: Sequence[Line]) -> Iterator[list[Word]]:
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
        from douane_report.document.lists.numbered_texts import columns_of

        columns = columns_of(chain)
        if len(chain) < _LEAST or len(columns) > _MOST_COLUMNS:
            continue
        if not any(_misses(columns, word, lines) for word in words):
            yield chain


def _misses(columns: Sequence[Sequence[Word]], word: Word, lines: Sequence[Line]) -> bool:
    """Whether a higher number stands in a column of a list, so that one before it is missing.

    A number by far higher with which a line of running text starts is none of the list.
    """
    last, number = sum(map(len, columns)), number_in(word.text) or 0
    if number <= last:
        return False
    within = any(abs(word.placed.cx - it[0].placed.cx) <= 0.8 * word.size for it in columns)
    return within and not (number > last + _FAR and _is_in_text(word, lines))


def _is_in_text(word: Word, lines: Sequence[Line]) -> bool:
    """Whether a number starts a line that goes on from the one right over it, on its edge."""
    return any(
        number_in(it.words[0].text) is None
        and abs(it.placed.x0 - word.placed.x0) <= _EDGE
        and abs(it.words[0].size - word.size) <= _EDGE
        and 0 < word.placed.bottom - it.placed.bottom <= _PITCH * word.size
        for it in lines
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


def box_of(items: Sequence[NumberedItem]) -> Box:
    """The box around the numbers and texts of a list."""
    return union(
        [box for it in items for box in (it.number.placed, *(line.placed for line in it.lines))]
    )
