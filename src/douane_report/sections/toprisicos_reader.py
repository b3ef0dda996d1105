"""Measures against risks, read in the order of the pages.

Running text names a group, a risk and then its measures, and each line means what the lines
before it make of it: that is why one reader goes over all pages. What a PDF sets in a table or
on a card is handed to the same reader as a whole, so that a group may hold either form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line, Page
from douane_report.sections.risk_items import Item, goes_on
from douane_report.sections.risk_words import group_of
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.sections.toprisicos_pdf import Block

_STARTS = re.compile(r"isico|^overkoepelend", re.I)
"""What the first line of a heading that has been parted holds."""


@dataclass
class Treated:
    """A risk on the page with measures: its title, group and measures."""

    title: Item
    group: model.Risicogroep
    measures: list[Item] = field(default_factory=list)


@dataclass
class Reader:
    """Reads group headings, risk titles and their measures off lines, in reading order."""

    words: SectionWords
    treated: list[Treated] = field(default_factory=list)
    overarching: list[Item] = field(default_factory=list)
    overarching_title: Item | None = None
    group: model.Risicogroep | None = None
    title: Item | None = None
    current: list[Item] | None = None

    def read(self, line: Line) -> None:
        """Take the next line."""
        group = None if line.bullet else group_of(line.text, self.words)
        if group:
            self.group, self.title, self.current = group, None, None
        elif not line.bullet and self.words.listed("overarching", line.text):
            self.overarching_title = Item([line])
            self.group, self.title, self.current = None, None, self.overarching
        elif line.bullet:
            self._measure(line)
        elif self.current and goes_on(self.current[-1], line) and not self._is_title(line):
            self.current[-1].lines.append(line)
        elif self.group is not None:
            if self.title is not None and not line.gap:
                self.title.lines.append(line)
            else:
                self.title, self.current = Item([line]), None
        elif self.current:
            self.current = None

    def block(self, title: Sequence[Line], measures: Sequence[Sequence[Line]]) -> None:
        """Take a risk whose title and measures stand together in a table or on a card."""
        if self.group is not None:
            items = [Item(list(lines)) for lines in measures]
            self.treated.append(Treated(Item(list(title)), self.group, items))
            self.title, self.current = None, self.treated[-1].measures

    def _measure(self, line: Line) -> None:
        if self.title is not None and self.group is not None:
            self.treated.append(Treated(self.title, self.group))
            self.current, self.title = self.treated[-1].measures, None
        if self.current is not None:
            self.current.append(Item([line]))

    def _is_title(self, line: Line) -> bool:
        """Whether a line that follows a measure closely is the next risk's title."""
        assert self.current is not None
        bold = self.current[-1].lines[0].words[0].bold
        return self.words.lookup("labels", line.text) is not None or (
            line.words[0].bold and not bold
        )


def read_measures(pages: Sequence[Page], words: SectionWords) -> Reader:
    """Read the pages with measures, in whatever form they stand there."""
    reader = Reader(words)
    blocks: list[Block] = []
    for page in pages:
        blocks = _blocks(page, words, blocks)
        inside = {
            id(word)
            for block in blocks
            for lines in (block.title, *(item.lines for item in block.items))
            for line in lines
            for word in line.words
        }
        for line in _with_whole_headings(_in_reading_order(page, blocks, inside), words):
            if isinstance(line, Line):
                reader.read(line)
            else:
                reader.block(line.title, [item.lines for item in line.items])
    return reader


def _blocks(page: Page, words: SectionWords, before: Sequence[Block]) -> list[Block]:
    if not page.has_geometry:
        return []
    from douane_report.document.pdf import PdfPage
    from douane_report.sections.toprisicos_pdf import risk_blocks

    assert isinstance(page, PdfPage)
    return risk_blocks(page, words, before)


def _with_whole_headings(
    items: Iterator[Line | Block], words: SectionWords
) -> Iterator[Line | Block]:
    """Join the two lines of a heading that a narrow column has parted."""
    held: Line | None = None
    for item in items:
        if held is not None and isinstance(item, Line):
            whole = replace(held, words=(*held.words, *item.words))
            if _same_type(held, item) and _is_heading(whole.text, words):
                yield whole
                held = None
                continue
        if held is not None:
            yield held
            held = None
        starts = isinstance(item, Line) and not item.bullet and _STARTS.search(item.text)
        if isinstance(item, Line) and starts and not _is_heading(item.text, words):
            held = item
        else:
            yield item
    if held is not None:
        yield held


def _is_heading(text: str, words: SectionWords) -> bool:
    return group_of(text, words) is not None or words.listed("overarching", text)


def _same_type(one: Line, other: Line) -> bool:
    return not other.bullet and abs(one.words[0].size - other.words[0].size) < 0.3


def _in_reading_order(
    page: Page, blocks: Sequence[Block], inside: set[int]
) -> Iterator[Line | Block]:
    """Yield the lines outside blocks in reading order, and each block after what is above it."""
    waiting = list(blocks)
    for line in page.lines:
        rest = tuple(word for word in line.words if id(word) not in inside)
        if not rest:
            continue
        box = line.box
        while waiting and box is not None and waiting[0].box.top < box.top:
            yield waiting.pop(0)
        yield line if len(rest) == len(line.words) else replace(line, words=rest)
    yield from waiting
