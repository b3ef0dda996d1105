"""The pages with measures, one after the other, given to the reader in whatever form they have.

Running text names a group, a risk and then its measures, and each line means what the lines
before it make of it: that is why one reader goes over all pages. What a PDF sets in a table or
on a card is handed to the same reader as a whole, so that a group may hold either form.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from douane_report import model
from douane_report.document import Line, Page
from douane_report.sections.toprisicos.items import Item, has_word, is_sign
from douane_report.sections.toprisicos.linking import link
from douane_report.sections.toprisicos.order.opens import column_tags
from douane_report.sections.toprisicos.order.places import settle_groups
from douane_report.sections.toprisicos.ranked.ranked_list import RiskList
from douane_report.sections.toprisicos.reader import Reader
from douane_report.sections.toprisicos.words import is_heading, is_overarching
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.sections.toprisicos.blocks import Block
    from douane_report.sections.toprisicos.measures.leading import Leading
    from douane_report.sections.toprisicos.order.running import Spot

_STARTS = re.compile(r"isico|^overkoepelend|^algemene|^generieke", re.I)
"""What the first line of a heading that has been parted holds."""

_STEP = 1.8
"""Widest distance between the lines of one heading, in type sizes."""


class _Told(NamedTuple):
    """What a page tells in its order, the blocks among it, and those of the page before."""

    before: "tuple[Block, ...]"
    items: "tuple[Line | Block, ...]"
    blocks: "tuple[Block, ...]"


class MeasurePages:
    """The pages with measures, which may be read more than once.

    What a page tells depends on the ranked list only where the list stands on it: all others are
    put in order once.
    """

    def __init__(self, pages: Sequence[Page], words: SectionWords) -> None:
        self._pages, self._words = pages, words
        self._told: dict[int, _Told] = {}
        self._after: dict[int, int] = {}
        self._lead: Leading | None = None
        self._running: set[Spot] = set()
        if any(page.has_geometry for page in pages):
            from douane_report.sections.toprisicos.order.running import running_lines

            self._running = running_lines(pages, words)

    def read(self, ranked: RiskList | None = None, *, apart: bool = True) -> Reader:
        """Read the pages, in whatever form the measures stand there.

        Args:
            ranked: the ranked list, if one was found.
            apart: whether that list stands apart from the measures, so that it holds none.
        """
        names = frozenset(fold(item.text) for item in ranked.items) if ranked else frozenset[str]()
        told: list[Line | Block] = list(self._in_order(ranked if apart else None))
        if any(page.has_geometry for page in self._pages):
            from douane_report.sections.toprisicos.order.broken_heads import with_whole_heads
            from douane_report.sections.toprisicos.order.leads import without_leads
            from douane_report.sections.toprisicos.order.open_rows import by_open_rows
            from douane_report.sections.toprisicos.order.over_page import by_columns

            told = list(with_whole_heads(told, self._words))
            told = by_columns(list(without_leads(told)), self._words)
            told = by_open_rows(told, self._words)
        told = self._without_others(told, ranked)
        tags = column_tags(told, self._words)
        reader = Reader(self._words, names, after=self._after, tags=tags)
        if names and told:
            from douane_report.sections.toprisicos.order.types import types_of_titles

            # Titles in other words than the list are set as those that it knows.
            reader.types = types_of_titles(
                told, self._words, reader.names_risk, self._alike(ranked)
            )
        for item in told:
            if isinstance(item, Line):
                # What is left of a row of links or of a list, as a sign by itself, tells nothing.
                if has_word(item.text) or not (item.bullet or is_sign(item.text)):
                    reader.read(item)
            elif item.items:  # Else they stand on the next page.
                reader.block(item)
        settle_groups(reader.treated, reader.heads)
        return reader

    def bare(self, ranked: RiskList, names: Collection[str]) -> dict[str, model.Risicogroep]:
        """Give the groups of risks that are named under one, and have no measures there."""
        if not names or not any(page.has_geometry for page in self._pages):
            return {}
        from douane_report.sections.toprisicos.order.bare import bare_groups

        return bare_groups(self._in_order(ranked), self._words, names)

    def _without_others(
        self, told: "Sequence[Line | Block]", ranked: RiskList | None
    ) -> "list[Line | Block]":
        """Leave out titles over paragraphs that are in no way risks of the list, or known ones."""
        titles = {
            Item(list(it.title)).text: it for it in told if not isinstance(it, Line) and it.prose
        }
        if not titles:
            return list(told)
        listed = [item.text for item in ranked.items] if ranked else []
        texts = list(titles)
        linked = {texts[at] for at, _ in link(listed, texts, self._words.key_of).values()}

        def is_one(text: str) -> bool:
            known = self._words.lookup("labels", text) is not None
            return known or text in linked or is_overarching(text, self._words)

        return [
            it
            for it in told
            if isinstance(it, Line) or not it.prose or is_one(Item(list(it.title)).text)
        ]

    def _alike(self, ranked: RiskList | None) -> Callable[[Sequence[str]], int]:
        """Count those of some texts that are risks of the list, in its words or in others."""
        listed = [item.text for item in ranked.items] if ranked else []
        return lambda texts: len(link(listed, texts, self._words.key_of))

    def _in_order(self, ranked: RiskList | None) -> "Iterator[Line | Block]":
        """Give what all pages tell, the words of the ranked list left out."""
        before: Sequence[Block] = ()
        for page in self._pages:
            told = self._told.get(page.number)
            free = ranked is None or page.number not in ranked.pages
            if told is None or not free or told.before != before:
                told = self._of(page, before, ranked.words if ranked else set())
            if free:
                self._told[page.number] = told
            before = told.blocks
            yield from told.items

    def _leading(self) -> "Leading":
        """How far apart the lines of each type stand on all pages."""
        if self._lead is None:
            from douane_report.document.pdf import PdfPage
            from douane_report.sections.toprisicos.measures.leading import Leading

            self._lead = Leading([it for it in self._pages if isinstance(it, PdfPage)])
        return self._lead

    def _of(self, page: Page, before: "Sequence[Block]", without: set[int]) -> _Told:
        items: Sequence[Line | Block] = page.lines
        blocks: Sequence[Block] = ()
        if page.has_geometry:
            from douane_report.document.pdf import PdfPage
            from douane_report.sections.toprisicos.pdf import following_lines, in_order

            assert isinstance(page, PdfPage)
            self._after |= following_lines(page)
            running = {
                id(word)
                for line in page.fragments
                if (page.number, line.placed) in self._running
                for word in line.words
            }
            items, blocks = in_order(page, self._words, before, without | running, self._leading())
        whole = tuple(_with_whole_headings(items, self._words))
        return _Told(tuple(before), whole, tuple(blocks))


def _with_whole_headings(
    items: "Iterable[Line | Block]", words: SectionWords
) -> "Iterator[Line | Block]":
    """Join the two lines of a heading that a narrow column has parted."""
    held: Line | None = None
    for item in items:
        if held is not None and isinstance(item, Line):
            whole = held._replace(words=(*held.words, *item.words))
            if _goes_on(held, item) and is_heading(whole.text, words):
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


def _goes_on(line: Line, other: Line) -> bool:
    """Whether a line is set as the one before it, right under it."""
    size = line.words[0].size
    if other.bullet or abs(size - other.words[0].size) >= 0.3:
        return False
    if line.box is None or other.box is None:
        return True
    return line.page == other.page and 0 < other.box.bottom - line.box.bottom <= _STEP * size
