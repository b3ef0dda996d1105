"""Measures in paragraphs: a title, and under it one paragraph for each measure, without bullets.

Paragraphs under the name of a risk may as well tell what the risk is. They are measures where the
heading over all of them says so, and where no list stands under any of the titles.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import inf

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.cells import Cell, paragraphs_of, unmarked_item
from douane_report.sections.toprisicos.measures.going_on import going_on
from douane_report.sections.toprisicos.measures.leading import Leading
from douane_report.sections.toprisicos.measures.looks import likely_looks, sets_off, text_under
from douane_report.sections.toprisicos.measures.paragraphs import (
    Unit,
    is_alike,
    is_stronger,
    right_edge,
    units_of,
)
from douane_report.sections.toprisicos.measures.terse import are_terse, ends_in_overall
from douane_report.sections.toprisicos.titles import TypeOf, is_chapter, type_of
from douane_report.sections.toprisicos.words import is_overarching
from douane_report.sections.vocabulary import SectionWords, fold

_SAME_EDGE, _INDENT = 2.0, 26.0
"""How far apart texts of a column start, and a measure is set in under its title, in points."""


@dataclass(eq=False, repr=False)
class _Part:
    """A title, and the paragraphs under it.

    Attributes:
        title: the lines of the title; none where it stands on the page before.
        texts: the lines under it.
        open: whether nothing ended it up to the end of its column.
        overall: whether it is the heading of the overarching measures.
    """

    title: tuple[Line, ...]
    texts: list[Line] = field(default_factory=list)
    open: bool = True
    overall: bool = False


def in_paragraphs(
    page: PdfPage,
    free: Sequence[Line],
    headings: Sequence[Heading],
    items: Sequence[ListItem],
    words: SectionWords,
    before: Sequence[Block],
    leading: Leading,
) -> list[Block]:
    """Give the risks with their measures.

    Args:
        page: the page.
        free: its lines that are part of no list, table or heading of a group.
        headings: its headings of groups and of overarching measures.
        items: its list items.
        words: the vocabulary of the section.
        before: the blocks of the page before, the last of which may go on.
        leading: that of each type.
    """
    units = units_of(free)
    last = going_on(before, units) if before and _page(before[-1]) == page.number - 1 else None
    looks = _looks(units, headings, words, last)
    untold = looks is None and ends_in_overall(headings)
    looks = likely_looks(units, units, headings, words) if untold else looks
    if looks is None:
        return []
    title, text = looks
    parts: list[_Part] = []
    told = False
    for edge in _edges(units, title, text, last):
        column = _Column(edge, title, text, units, headings, words, untold)
        parts += column.parts(last if not parts else None)
        told = column.told
    if any(_is_labelled(line, words) for part in parts for line in part.texts):
        return []
    for part in list(parts):
        if any(_holds(part, item) for item in items):
            if not part.overall:
                return []
            parts.remove(part)
    blocks = list(_blocks(parts, last, leading.of(text), told=told and not untold))
    return [] if untold and not are_terse(blocks, words) else blocks


def _page(block: Block) -> int:
    return block.items[-1].lines[-1].page if block.items else block.title[-1].page


def _looks(
    units: Sequence[Unit],
    headings: Sequence[Heading],
    words: SectionWords,
    before: Block | None,
) -> tuple[TypeOf, TypeOf] | None:
    """What titles and measures are set in; nothing where no heading tells of measures."""
    if before is not None:
        title = type_of(before.title[0].words[0])
        first = min(units, key=lambda it: it.box.top, default=None)
        if before.items:
            return title, type_of(before.items[-1].lines[-1].words[0])
        text = first.style if first and first.style != title else text_under(title, units)
        return (title, text) if text and sets_off(title, text) else None
    for head in sorted(units, key=lambda it: it.box.top):
        if not _tells(head, words):
            continue
        after = [it for it in units if it.box.top >= head.box.bottom - 2]
        if found := likely_looks(after, [head], headings, words):
            return found
    return None


def _is_labelled(line: Line, words: SectionWords) -> bool:
    """Whether a text says of itself that it is the measures, so that others are something else."""
    label, colon, _ = line.text.partition(":")
    return bool(colon) and words.listed("measures", label)


def _tells(unit: Unit, words: SectionWords) -> bool:
    """Whether a heading says that measures against risks follow, not overarching ones only."""
    return "maatregel" in fold(unit.text) and not is_overarching(unit.text, words)


def _edges(units: Sequence[Unit], title: TypeOf, text: TypeOf, before: Block | None) -> list[float]:
    """Where the columns start in which titles stand, from left to right."""
    edges: list[float] = []
    for unit in sorted(units, key=lambda it: it.box.x0):
        new = not edges or unit.box.x0 - edges[-1] > _INDENT
        if new and is_alike(unit.style, title, text):
            edges.append(unit.box.x0)
    if not edges and before is not None:
        edges = [before.items[-1].lines[-1].placed.x0 if before.items else before.title_box.x0]
    return edges


@dataclass(eq=False, repr=False)
class _Column:
    """A column of titles with paragraphs, read from its top."""

    edge: float
    title: TypeOf
    text: TypeOf
    units: Sequence[Unit]
    headings: Sequence[Heading]
    words: SectionWords
    untold: bool = False
    told: bool = False

    def parts(self, before: Block | None) -> list[_Part]:
        """Give the parts; those that no heading of measures stands over are none."""
        told = self.untold or before is not None
        part = _Part(()) if before and before.then == "measures" else None
        parts = [part] if part else []
        for unit, heading in self._in_turn():
            is_title = is_alike(unit.style, self.title, self.text) and self._is_at_edge(unit)
            if heading is not None:
                part = self._close(part)
                if heading.group is None and told:
                    part = _Part((heading.line,), overall=True)
                    parts.append(part)
            elif is_title and not self._is_over_titles(unit):
                part = self._close(part)
                if told:
                    part = _Part(unit.lines)
                    parts.append(part)
            elif unit.style == self.text and self._is_within(unit):
                if part:
                    part.texts += unit.lines
                elif parts:
                    parts[-1].open = False
            elif is_title or is_stronger(unit.style, self.text):
                part = self._close(part)
                told = self.untold or _tells(unit, self.words)
            elif part and part.texts and self._is_within(unit):
                part = None  # What follows a caption or a note is told by nothing.
        self.told = told
        return parts

    def _is_over_titles(self, unit: Unit) -> bool:
        """Whether a text set as titles are is the heading of a chapter, or over all titles."""
        if self.words.lookup("labels", unit.text) is not None:
            return False
        return is_chapter(unit.text) or _tells(unit, self.words)

    @staticmethod
    def _close(part: _Part | None) -> None:
        if part:
            part.open = False

    def _in_turn(self) -> Iterator[tuple[Unit, Heading | None]]:
        """The texts and headings over the width of the column, from the top."""
        own: list[tuple[Unit, Heading | None]] = [
            (it, None)
            for it in self.units
            if self._is_within(it)
            or (self._covers(it.box) and not is_alike(it.style, self.title, self.text))
        ]
        for heading in self.headings:
            # A group's heading in the column on the left ends nothing in this one.
            if heading.box.x1 > self.edge and heading.box.x0 <= self.edge + _INDENT:
                own.append((Unit((heading.line,)), heading))
        yield from sorted(own, key=lambda it: it[0].box.top)

    def _is_at_edge(self, unit: Unit) -> bool:
        return abs(unit.box.x0 - self.edge) <= _SAME_EDGE

    def _is_within(self, unit: Unit) -> bool:
        return -_SAME_EDGE <= unit.box.x0 - self.edge <= _INDENT

    def _covers(self, box: Box) -> bool:
        """Whether a heading stands over the column, or on its left with nothing beside it."""
        if box.x0 > self.edge + _INDENT:
            return False
        if box.x1 > self.edge:
            return True
        level = [it.box for it in self.units if it.box.overlap_y(box) > 0]
        return not any(it.x0 >= box.x1 for it in level)


def _holds(part: _Part, item: ListItem) -> bool:
    """Whether a list stands between the title of a part and the end of its paragraphs, or next."""
    lines = [*part.title, *part.texts]
    if not lines:
        return False
    top = min(it.placed.top for it in lines)
    bottom = max(it.placed.bottom for it in lines) + 2 * lines[-1].words[0].size
    x0, x1 = min(it.placed.x0 for it in lines), max(it.placed.x1 for it in lines)
    box = item.box
    return top <= box.top <= bottom and x0 - _SAME_EDGE <= box.x0 < x1


def _edge_of(part: _Part, parts: Sequence[_Part]) -> float:
    """How far to the right the paragraphs go that start on one edge with those of a part.

    The overarching measures may run on under the next column.
    """
    x0 = part.texts[0].placed.x0
    own = [it for it in parts if abs(it.texts[0].placed.x0 - x0) <= _INDENT]
    beside = min((it.texts[0].placed.x0 for it in parts if it not in own), default=inf)
    wide = [it for it in own if it.overall and any(line.placed.x1 > beside for line in it.texts)]
    own = [part] if part in wide else [it for it in own if it not in wide]
    titles = [line for it in own if not it.overall for line in it.title]
    return right_edge([line for it in own for line in it.texts], titles)


def _blocks(
    parts: Sequence[_Part], before: Block | None, leading: float, *, told: bool
) -> Iterator[Block]:
    """Make blocks of parts; one without a paragraph is nothing, but at the end of the page."""
    with_texts = [part for part in parts if part.texts]
    if not with_texts:
        return
    cells = [Cell(None, None, part.texts) for part in with_texts]
    edges = [_edge_of(part, with_texts) for part in with_texts]
    found = dict(zip(map(id, with_texts), paragraphs_of(cells, edges, leading), strict=True))
    for at, part in enumerate(parts):
        items = [unmarked_item(lines) for lines in found.get(id(part), [])]
        title = part.title or (before.title if before else ())
        last = at == len(parts) - 1 and part.open
        # The measures of the last one may stand on the next page.
        block = make_block(title, items or ([unmarked_item(title)] if last and title else []))
        if block is None:
            continue
        block = block._replace(prose=True)
        if at == len(parts) - 1:
            block = block._replace(then="measures" if part.open else "risks" if told else "")
        if not items:
            block = block._replace(items=())
        elif not part.title:
            box = union([line.placed for item in items for line in item.lines])
            block = block._replace(box=box, carried=True)
        yield block
