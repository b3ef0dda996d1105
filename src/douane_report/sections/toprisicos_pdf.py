"""The order in which the pages of a PDF tell of risks and measures.

Tables, cards and panels are found by geometry. What they hold is no longer part of the running
text around them; each is given as a whole, after what is above it and, where headings stand
side by side or at its side, after the heading that governs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from douane_report.document import Line
from douane_report.document.bullets import bulleted_fragments
from douane_report.document.lists import ListItem, lettered_items, list_items
from douane_report.document.model import Box, Word
from douane_report.document.numbered import number_in
from douane_report.document.pdf import PdfPage
from douane_report.sections.risk_bands import banded_rows
from douane_report.sections.risk_blocks import Block, words_in
from douane_report.sections.risk_cards import cards_of, parts_cards, shapes_of
from douane_report.sections.risk_carried import carried_heading
from douane_report.sections.risk_colours import legend_of
from douane_report.sections.risk_headings import (
    Heading,
    governing,
    headings_of,
    is_closed,
    tag_among,
    turned_headings,
)
from douane_report.sections.risk_order import ordered
from douane_report.sections.risk_tables import RiskTables
from douane_report.sections.vocabulary import SectionWords

_HEAD_GAP = 2.5
"""Widest space between a panel and the heading over it, in sizes of the heading's type."""

_NUMBER_GAP = 4.0
"""Widest space between a number and its text, in sizes of the number's type."""


def in_order(
    page: PdfPage, words: SectionWords, before: Sequence[Block], without: set[int]
) -> tuple[list[Line | Block], list[Block]]:
    """Give the lines and blocks of a page in the order in which they are read.

    Args:
        page: the page.
        words: the vocabulary of the section.
        before: the blocks of the page before, whose last table may go on.
        without: words that are no part of it, such as those of the ranked list.

    Returns:
        What there is to read, and the blocks among it.
    """
    # A letter with a sign after it is a bullet; one without, only under a header of measures.
    lettered = lettered_items(page)
    items = [
        item
        for item in (*list_items(page), *(it for it in lettered if len(it.sign.text) > 1))
        if not any(id(word) in without for line in item.lines for word in line.words)
    ]
    # The entries of a legend open no group.
    without = without | {id(word) for it in legend_of(page, words) for word in it.line.words}
    fragments = [
        line
        for line in bulleted_fragments(page)
        if not all(id(word) in without for word in line.words)
    ]
    headings = headings_of(fragments, words) + turned_headings(page, words)
    letters = [it for it in lettered if len(it.sign.text) == 1]
    rows = _tables(page, items, letters, headings, words, before, without)
    cards = cards_of(page, _left_over(items, rows), headings)
    blocks = [*(_tagged(row, headings, len(rows)) for row in rows), *cards.blocks]
    tags = {word for block in blocks if block.group for word in block.left_out}
    headings = [heading for heading in headings if not heading.ids <= tags]
    if not blocks and not cards.panels:
        lines = ordered(_without(fragments, without), headings, items, page)
        return list(_parted(lines, headings, items)), []
    inside = {word for block in blocks for word in block.words} | without
    flow = _Flow(page, blocks, headings, items)
    panels = [_with_head(panel, cards.panels, headings) for panel in cards.panels]
    return list(flow.whole(_without(fragments, inside), panels)), blocks


def _tables(
    page: PdfPage,
    items: Sequence[ListItem],
    letters: Sequence[ListItem],
    headings: Sequence[Heading],
    words: SectionWords,
    before: Sequence[Block],
    without: set[int],
) -> list[Block]:
    every = [*items, *letters]
    shapes = shapes_of(page, every, headings)

    def sound(found: Iterable[Block]) -> list[Block]:
        return [block for block in found if not parts_cards(block, shapes, every)]

    last = before[-1] if before else None
    own = words_in(every) | {id(word) for item in headings for word in item.line.words} | without
    free = [it for it in bulleted_fragments(page) if not any(id(word) in own for word in it.words)]
    banded = list(banded_rows(page, free, headings, words, last))
    taken = {word for block in banded for word in block.words}
    last = None if banded or (last and not last.items) else last
    blocks = sound(RiskTables(page, every, headings, words, last).under_headers())
    if not blocks and last:
        blocks = sound(RiskTables(page, items, headings, words).going_on(last))
    rest = _left_over(items, blocks)
    blocks += sound(RiskTables(page, rest, headings, words).between_rules())
    return banded + [block for block in blocks if not block.words & taken]


def _left_over(items: Sequence[ListItem], blocks: Sequence[Block]) -> list[ListItem]:
    taken = {id(item) for block in blocks for item in block.items}
    return [item for item in items if id(item) not in taken]


def _with_head(panel: Box, panels: Sequence[Box], headings: Sequence[Heading]) -> Box:
    """A panel, with the heading that stands right over it and over no other panel."""
    for heading in headings:
        box = heading.box
        size = heading.line.words[0].size
        close = 0 <= panel.top - box.bottom + 3 <= _HEAD_GAP * size + 3
        within = panel.x0 - 6 <= box.x0 and box.x1 <= panel.x1 + 6
        if close and within and not any(other.contains(box) for other in panels):
            return panel._replace(top=box.top)
    return panel


def _without(lines: Sequence[Line], words: set[int]) -> list[Line]:
    """Take words off lines; a line of which nothing is left goes, or only its number."""
    taken = [word.placed for line in lines for word in line.words if id(word) in words]
    kept = []
    for line in lines:
        rest = tuple(word for word in line.words if id(word) not in words)
        if len(rest) == 1 and number_in(rest[0].text) and _is_before(rest[0], taken):
            continue
        if len(rest) == len(line.words):
            kept.append(line)
        elif rest:
            kept.append(line._replace(words=rest))
    return kept


def _is_before(number: Word, taken: Sequence[Box]) -> bool:
    """Whether a number stands before words that are taken off, level with them."""
    box = number.placed
    return any(
        0 <= it.x0 - box.x1 <= _NUMBER_GAP * number.size and abs(it.cy - box.cy) <= 0.5 * box.height
        for it in taken
    )


def _parted(
    lines: Iterable[Line], headings: Sequence[Heading], items: Sequence[ListItem]
) -> Iterator[Line]:
    """Give lines; a heading as one where it starts, and each item of a row of items by itself."""
    whole = {id(heading.line.words[0]): heading.line for heading in headings}
    starts = {id(item.lines[0].words[0]): item for item in items}
    done = {word for heading in headings for word in heading.ids}
    for line in lines:
        in_row = [id(word) for word in line.words if id(word) in starts]
        alone = bool(line.bullet) and in_row == [id(line.words[0])]
        rest: list[Word] = []
        for word in line.words:
            item = None if alone else starts.get(id(word))
            if id(word) in whole:
                yield from _rest_of(line, rest)
                yield line._replace(words=whole[id(word)].words, bullet="")
            elif item is not None and id(word) not in done:
                rest = [it for it in rest if it is not item.sign]
                yield from _rest_of(line, rest)
                yield item.lines[0]._replace(bullet=item.sign.text)
                yield from item.lines[1:]
                done |= words_in([item])
            elif id(word) not in done:
                rest.append(word)
                continue
            else:
                continue
            rest = []
        yield from _rest_of(line, rest)


def _rest_of(line: Line, rest: Sequence[Word]) -> Iterator[Line]:
    if len(rest) == len(line.words):
        yield line
    elif rest:
        first = rest[0] is line.words[0]
        yield line._replace(words=tuple(rest), bullet=line.bullet if first else "")


class _Flow:
    """Brings lines, blocks and panels of a page in order."""

    def __init__(
        self,
        page: PdfPage,
        blocks: Sequence[Block],
        headings: Sequence[Heading],
        items: Sequence[ListItem],
    ) -> None:
        self._page, self._blocks, self._headings, self._items = page, blocks, headings, items

    def whole(self, lines: Sequence[Line], panels: Sequence[Box]) -> Iterator[Line | Block]:
        """Give everything: what is outside the panels, and the panels as wholes."""
        outside = [it for it in lines if not any(_holds(panel, it.placed) for panel in panels)]
        units: list[tuple[Box, Box, list[Line | Block]]] = []
        for panel in panels:
            inner = [it for it in lines if _holds(panel, it.placed)]
            blocks = [it for it in self._blocks if _holds(panel, it.box)]
            units.append((panel, panel, list(self._part(inner, self._units(blocks), panel))))
        loose = [it for it in self._blocks if not any(_holds(panel, it.box) for panel in panels)]
        yield from self._part(outside, [*units, *self._units(loose)], None, panels)

    @staticmethod
    def _units(blocks: Sequence[Block]) -> list[tuple[Box, Box, list[Line | Block]]]:
        return [(block.box, block.title_box, [block]) for block in blocks]

    def _part(
        self,
        lines: Sequence[Line],
        units: Sequence[tuple[Box, Box, list[Line | Block]]],
        panel: Box | None,
        panels: Sequence[Box] = (),
    ) -> Iterator[Line | Block]:
        """Give lines in reading order, each unit after what is above it and its own heading."""
        headings = [
            it
            for it in self._headings
            if (_holds(panel, it.box) if panel else not any(_holds(p, it.box) for p in panels))
        ]
        others = [box for box, _, _ in units] + [line.placed for line in lines]
        waiting = sorted(units, key=lambda it: (round(it[0].top), it[0].x0))

        def whole(unit: tuple[Box, Box, list[Line | Block]]) -> Iterator[Line | Block]:
            box, title, content = unit
            apart = [it for it in others if it != box and not box.contains(it)]
            among = self._headings if title is box else headings
            tagged = any(isinstance(it, Block) and it.box == box and it.group for it in content)
            heading = None if tagged else governing(title, box, among, apart, self._page)
            if heading and self._has_own(heading, box, lines):
                heading = None
            if heading is None and not tagged:
                heading = carried_heading(box, headings, [it[0] for it in units], lines)
            titles = [line for it in content if isinstance(it, Block) for line in it.title]
            if heading and not (title is not box and is_closed(heading, titles, lines)):
                yield heading.line
            yield from content

        in_turn = list(
            _parted(ordered(lines, headings, self._items, self._page), headings, self._items)
        )
        for at, line in enumerate(in_turn):
            due = [
                unit
                for unit in waiting
                if (
                    unit[0].top < line.placed.top
                    or _is_in_column_before(unit[0], in_turn[at:], waiting[0][0])
                )
                and (unit[0].overlap_x(line.placed) > 0 or not self._closes(unit[0]))
            ]
            waiting = [unit for unit in waiting if unit not in due]
            for unit in due:
                yield from whole(unit)
            yield line
        for unit in sorted(waiting, key=lambda it: self._closes(it[0])):
            yield from whole(unit)

    def _has_own(self, heading: Heading, box: Box, lines: Sequence[Line]) -> bool:
        """Whether the measures against no risk stand between their heading and something."""
        if heading.group is not None or heading.box.bottom > box.top:
            return False
        between = [it.placed for it in lines if not it.words[0].bold]
        between += [it.box for it in self._items]
        return any(
            heading.box.bottom <= it.cy <= box.top and it.overlap_x(heading.box) > 0
            for it in between
        )

    def _closes(self, box: Box) -> bool:
        """Whether a panel holds overarching measures, which end what is open in its column only."""
        return any(it.group is None and _holds(box, it.box) for it in self._headings)


def _is_in_column_before(unit: Box, lines: Sequence[Line], first: Box) -> bool:
    """Whether a unit stands in a column of units on the left of the first of some lines.

    Args:
        unit: where it stands.
        lines: those that are still to be read; none of them may stand over the unit.
        first: the first unit that is still to be read.
    """
    line = lines[0].placed
    beside = unit.x1 <= line.x0 + 2 and unit.overlap_x(first) > 0
    return (
        beside
        and first.top <= line.bottom + 2 * line.height
        and not any(
            it.placed.overlap_x(unit) > 0 and it.placed.bottom <= unit.top + 2 for it in lines
        )
    )


def _tagged(row: Block, headings: Sequence[Heading], rows: int) -> Block:
    """The row of a table with the group that a tag in it says, if there is one."""
    if row.group or row.carried:
        return row
    tag = tag_among(row.title_box, row.box, headings, rows=rows)
    if tag is None:
        return row
    return row._replace(group=tag.group or "", left_out=row.left_out | tag.ids)


def _holds(panel: Box, box: Box) -> bool:
    return panel.x0 <= box.cx <= panel.x1 and panel.top - 1 <= box.cy <= panel.bottom
