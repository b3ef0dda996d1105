"""Measures against risks, read in the order of the pages.

Running text names a group, a risk and then its measures, and each line means what the lines
before it make of it: that is why one reader goes over all pages. What a PDF sets in a table or
on a card is handed to the same reader as a whole, so that a group may hold either form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line, Page, Word
from douane_report.sections.risk_items import Item, goes_on, words_of_items
from douane_report.sections.risk_words import group_of
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.sections.risk_blocks import Block

_FIRST_LINE = 16
"""Fewest characters of the first line of a risk that goes on on the next line."""

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
    """Reads group headings, risk titles and their measures off lines, in reading order.

    Attributes:
        words: the vocabulary of the section.
        listed: the risks of the ranked list, folded.
        treated: the risks so far.
        overarching: the measures against no risk of its own.
        overarching_title: the heading over these.
    """

    words: SectionWords
    listed: frozenset[str] = frozenset()
    treated: list[Treated] = field(default_factory=list)
    overarching: list[Item] = field(default_factory=list)
    overarching_title: Item | None = None
    _group: model.Risicogroep | None = None
    _title: Item | None = None
    _current: list[Item] | None = None
    _opened: tuple[Line, int] | None = None
    """The heading of the group, and how many risks there were before it."""

    _head: Line | None = None
    """The title or heading under which measures are awaited."""

    _numbered: bool = False
    """Whether the risks of the group have numbers before them."""

    _flows: bool = False
    """Whether measures were seen under a title: only then may others stand in the next column."""

    def read(self, line: Line) -> None:
        """Take the next line."""
        line = self._without_rank(line)
        group = None if line.bullet else group_of(line.text, self.words)
        if group:
            self._open_group(group, line)
        elif not line.bullet and self.words.listed("overarching", line.text):
            self._open_overarching(line)
        elif line.bullet and not self._is_numbered_title(line):
            self._measure(line)
        elif self._ends_group(line):
            self._group, self._title, self._current = None, None, None
        elif self._current and goes_on(self._current[-1], line) and not self._is_title(line):
            self._current[-1].lines.append(line)
        elif self._group is not None or self._title is not None or self._is_known(line):
            self._take_title(line)
        elif self._current:
            self._current = None

    def block(self, block: Block) -> None:
        """Take a risk whose title and measures stand together in a table or on a card."""
        title = self._name_among(block.title)
        measures = [Item(list(item.lines)) for item in block.items]
        if self.words.listed("overarching", title.text):
            self._open_overarching(block.title[0])
        known = self._names_risk(title.text)
        if self._group is None and self.overarching_title is not None and not known:
            self.overarching += measures
        elif self._group is not None or known:
            self._treat(title, measures)

    def _treat(self, title: Item, measures: list[Item]) -> None:
        """Take a risk, or more measures against the risk before."""
        last = self.treated[-1] if self.treated else None
        if last is None or fold(last.title.text) != fold(title.text):
            last = Treated(title, self._group or "")
            self.treated.append(last)
        last.measures += measures
        self._title, self._current = None, last.measures

    def _take_title(self, line: Line) -> None:
        """Take a line as a title, as the next line of one, or as what is told of the risk."""
        self._head = line
        if self.words.listed("measures", line.text):
            return
        if self._title is None:
            self._title, self._current = Item([line]), None
            return
        known = self._names_risk(self._title.text)
        like = _type(line.words[0]) == _type(self._title.lines[0].words[0])
        longer = Item([*self._title.lines, line])
        if not line.gap and (self._names_risk(longer.text) or (like and not known)):
            self._title = longer
        elif self._is_known(line) or (line.gap and like) or not (known or self._weaker(line)):
            self._title, self._current = Item([line]), None

    def _weaker(self, line: Line) -> bool:
        """Whether a line is set smaller or lighter than the title before it."""
        assert self._title is not None
        word, title = line.words[0], self._title.lines[0].words[0]
        return word.size <= 1.05 * title.size and word.bold <= title.bold

    def _name_among(self, lines: Sequence[Line]) -> Item:
        """The name of a risk among the lines over measures: a known one, else what is set alike."""
        labels = ("measures", "risks")
        lines = [
            line for line in lines if not any(self.words.listed(it, line.text) for it in labels)
        ] or list(lines)
        for start in range(len(lines)):
            for end in range(len(lines), start, -1):
                item = Item(list(lines[start:end]))
                if self._names_risk(item.text):
                    return item
        first = lines[0].words[0]
        return Item([line for line in lines if _type(line.words[0]) == _type(first)])

    def _open_group(self, group: model.Risicogroep, line: Line) -> None:
        self._group, self._title, self._current = group, None, None
        self._opened, self._numbered = (line, len(self.treated)), False

    def _ends_group(self, line: Line) -> bool:
        """Whether a line is a heading as high as that of the group, or higher, of something else.

        What the headings and the titles of a report look like is known once a group has a risk.
        """
        if self._group is None or self._opened is None or line.box is None:
            return False
        opened, before = self._opened
        if len(self.treated) == before or self._is_known(line):
            return False
        head, title, word = opened.words[0], self.treated[-1].title.lines[0].words[0], line.words[0]
        if word.size > 1.1 * max(head.size, title.size):
            return True
        return _type(word) == _type(head) != _type(title)

    def _open_overarching(self, line: Line) -> None:
        self.overarching_title = self.overarching_title or Item([line])
        self._group, self._title, self._current = None, None, self.overarching
        self._head = line

    def _measure(self, line: Line) -> None:
        if self._head is not None and not self._follows(line):
            self._title, self._current = None, None
        if self._title is not None:
            self.treated.append(Treated(self._title, self._group or ""))
            self._current, self._title = self.treated[-1].measures, None
        if self._current is not None:
            self._current.append(Item([line]))
        self._head = None

    def _follows(self, line: Line) -> bool:
        """Whether the first measure stands under its title, or goes on where others may.

        Lists in a column beside titles are read after all of these: whose they are, the order
        does not tell.
        """
        assert self._head is not None
        head, box = self._head.box, line.box
        if head is None or box is None or self._head.page != line.page:
            return True
        size = self._head.words[0].size
        if box.bottom > head.bottom and head.x0 - 2 * size <= box.x0 <= head.x1 + size:
            self._flows = True
            return True
        return self._flows and box.bottom < head.top and box.x0 > head.x0

    def _is_numbered_title(self, line: Line) -> bool:
        """Whether a numbered line is a risk, and its measures are what follows it."""
        if not line.bullet[:1].isdigit():
            return False
        opens = self._group is not None and self._title is None and self._current is None
        self._numbered = self._numbered or opens
        return self._numbered or line.words[0].bold or self._is_known(line)

    def _without_rank(self, line: Line) -> Line:
        """Take the bare number off a line that is a risk with its rank before it."""
        first, *rest = line.words
        if line.bullet or not rest or not first.text.isdigit():
            return line
        named = replace(line, words=tuple(rest), bullet=first.text)
        return named if self._is_known(named) else line

    def _is_known(self, line: Line) -> bool:
        """Whether a line is a risk, or the first line of one."""
        return self._names_risk(line.text, whole=False)

    def _names_risk(self, text: str, *, whole: bool = True) -> bool:
        folded = fold(text)
        if self.words.lookup("labels", text) is not None or folded in self.listed:
            return True
        long = not whole and len(folded) >= _FIRST_LINE
        return long and any(name.startswith(f"{folded} ") for name in self.listed)

    def _is_title(self, line: Line) -> bool:
        """Whether a line that follows a measure closely is the next risk's title."""
        assert self._current is not None
        bold = self._current[-1].lines[0].words[0].bold
        return self._is_known(line) or (line.words[0].bold and not bold)


def _type(word: Word) -> tuple[int, bool, str]:
    """What type a word is set in."""
    return round(2 * word.size), word.bold, word.colour


def read_measures(
    pages: Sequence[Page], words: SectionWords, ranked: Iterable[Item] = (), *, apart: bool = True
) -> Reader:
    """Read the pages with measures, in whatever form they stand there.

    Args:
        pages: where to look.
        words: the vocabulary of the section.
        ranked: the items of the ranked list.
        apart: whether that list stands apart from the measures, so that it holds none.
    """
    ranked = list(ranked)
    reader = Reader(words, frozenset(fold(item.text) for item in ranked))
    listed = words_of_items(ranked) if apart else set()
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
        for item in _with_whole_headings(items, words):
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
