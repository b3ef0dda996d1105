"""The pages with measures, one after the other, given to the reader in whatever form they have.

Running text names a group, a risk and then its measures, and each line means what the lines
before it make of it: that is why one reader goes over all pages. What a PDF sets in a table or
on a card is handed to the same reader as a whole, so that a group may hold either form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from douane_report.document import Line, Page
from douane_report.sections.risk_list import RiskList
from douane_report.sections.risk_words import is_heading
from douane_report.sections.toprisicos_reader import Reader
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.sections.risk_blocks import Block

_STARTS = re.compile(r"isico|^overkoepelend|^algemene|^generieke", re.I)
"""What the first line of a heading that has been parted holds."""


def read_measures(
    pages: Sequence[Page],
    words: SectionWords,
    ranked: RiskList | None = None,
    *,
    apart: bool = True,
) -> Reader:
    """Read the pages with measures, in whatever form they stand there.

    Args:
        pages: where to look.
        words: the vocabulary of the section.
        ranked: the ranked list, if one was found.
        apart: whether that list stands apart from the measures, so that it holds none.
    """
    names = frozenset(fold(item.text) for item in ranked.items) if ranked else frozenset[str]()
    listed = ranked.words if ranked and apart else set[int]()
    told: list[Line | Block] = []
    blocks: list[Block] = []
    for page in pages:
        items: Sequence[Line | Block]
        if page.has_geometry:
            from douane_report.document.pdf import PdfPage
            from douane_report.sections.toprisicos_pdf import in_order

            assert isinstance(page, PdfPage)
            items, blocks = in_order(page, words, blocks, listed)
        else:
            items = page.lines
        told += _with_whole_headings(items, words)
    reader = Reader(words, names)
    if names and told:
        from douane_report.sections.risk_types import types_of_titles

        # Titles in other words than the list are set as those that it knows.
        reader.types = types_of_titles(told, words, reader.names_risk)
    for item in told:
        if isinstance(item, Line):
            reader.read(item)
        else:
            reader.block(item)
    return reader


def _with_whole_headings(
    items: Iterable[Line | Block], words: SectionWords
) -> Iterator[Line | Block]:
    """Join the two lines of a heading that a narrow column has parted."""
    held: Line | None = None
    for item in items:
        if held is not None and isinstance(item, Line):
            whole = replace(held, words=(*held.words, *item.words))
            if _same_type(held, item) and is_heading(whole.text, words):
                yield whole
                held = None
                continue
        if held is not None:
            yield held
            held = None
        starts = isinstance(item, Line) and not item.bullet and _STARTS.search(item.text)
        if isinstance(item, Line) and starts and not is_heading(item.text, words):
            held = item
        else:
            yield item
    if held is not None:
        yield held


def _same_type(one: Line, other: Line) -> bool:
    return not other.bullet and abs(one.words[0].size - other.words[0].size) < 0.3
