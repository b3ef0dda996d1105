"""The order in which the pages of a PDF tell of risks and measures.

Tables, cards and panels are found by geometry. What they hold is no longer part of the running
text around them; each is given as a whole, after what is above it and, where headings stand
side by side or at its side, after the heading that governs it.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.items import ListItem, lettered_items, list_items
from douane_report.document.lists.number_spine import spine_of
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box, Word
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, words_in
from douane_report.sections.toprisicos.both_groups import both_named
from douane_report.sections.toprisicos.headings import (
    Heading,
    headings_of,
    tag_among,
    turned_headings,
)
from douane_report.sections.toprisicos.measures.bands import banded_rows
from douane_report.sections.toprisicos.measures.cards import cards_of, parts_cards, shapes_of
from douane_report.sections.toprisicos.measures.group_rows import rows_under_groups
from douane_report.sections.toprisicos.measures.headless import headless_rows
from douane_report.sections.toprisicos.measures.leading import Leading
from douane_report.sections.toprisicos.measures.level_rows import level_rows
from douane_report.sections.toprisicos.measures.overall import overall_in_paragraphs
from douane_report.sections.toprisicos.measures.overall_beside import overall_beside
from douane_report.sections.toprisicos.measures.prose import in_paragraphs
from douane_report.sections.toprisicos.measures.tables import RiskTables
from douane_report.sections.toprisicos.order.flow import Flow, parted
from douane_report.sections.toprisicos.order.order import ordered
from douane_report.sections.toprisicos.ranked.colours import legend_of
from douane_report.sections.toprisicos.ranked.letters import is_letter
from douane_report.sections.vocabulary import SectionWords

_HEAD_GAP = 2.5
"""Widest space between a panel and the heading over it, in sizes of the heading's type."""

_NUMBER_GAP = 4.0
"""Widest space between a number and its text, in sizes of the number's type."""


def in_order(
    page: PdfPage,
    words: SectionWords,
    before: Sequence[Block],
    without: set[int],
    leading: Leading,
) -> tuple[list[Line | Block], list[Block]]:
    """Give the lines and blocks of a page in the order in which they are read.

    Args:
        page: the page.
        words: the vocabulary of the section.
        before: the blocks of the page before, whose last table may go on.
        without: words that are no part of it, such as those of the ranked list.
        leading: that of each type on all pages.

    Returns:
        What there is to read, and the blocks among it.
    """
    # A letter with a sign after it is a bullet; one without, only under a header of measures.
    lettered = lettered_items(page)
    items = [
        item
        for item in (*list_items(page), *(it for it in lettered if it.sign.text[-1] in ".)"))
        if not any(id(word) in without for line in item.lines for word in line.words)
    ]
    # The entries of a legend open no group.
    without = without | {id(word) for it in legend_of(page, words) for word in it.line.words}
    # A number between two columns is no word of a line in either.
    without |= {id(it.number) for it in spine_of(page)}
    without |= both_named(bulleted_fragments(page), words)
    fragments = [
        line
        for line in bulleted_fragments(page)
        if not all(id(word) in without for word in line.words)
    ]
    headings = headings_of(fragments, words) + turned_headings(page, words)
    heads = {id(heading.line.words[0]) for heading in headings}
    items = [item for item in items if id(item.lines[0].words[0]) not in heads]
    letters = [it for it in lettered if len(it.sign.text) == 1]
    rows = _tables(page, items, letters, headings, words, before, without, leading)
    cards = cards_of(page, _left_over(items, rows), headings)
    rows = _with_tags(rows, headings)
    blocks = [*(_tagged(row, headings, len(rows)) for row in rows), *cards.blocks]
    tags = {word for block in blocks if block.group for word in block.left_out}
    headings = [heading for heading in headings if not heading.ids <= tags]
    if not blocks and not cards.panels:
        lines = ordered(_without(fragments, without), headings, items, page)
        return list(parted(lines, headings, items)), []
    inside = {word for block in blocks for word in block.words} | without
    flow = Flow(page, blocks, headings, items)
    panels = [_with_head(panel, cards.panels, headings) for panel in cards.panels]
    return list(flow.whole(_without(fragments, inside), panels)), blocks


def following_lines(page: PdfPage) -> dict[int, int]:
    """Give the line that each line of a list goes on from, both known by their first words."""
    return {
        id(line.words[0]): id(above.words[0])
        for item in (*list_items(page), *lettered_items(page))
        for above, line in pairwise(item.lines)
    }


def _tables(
    page: PdfPage,
    items: Sequence[ListItem],
    letters: Sequence[ListItem],
    headings: Sequence[Heading],
    words: SectionWords,
    before: Sequence[Block],
    without: set[int],
    leading: Leading,
) -> list[Block]:
    every = [*items, *letters]
    shapes = shapes_of(page, every, headings)

    def sound(found: Iterable[Block]) -> list[Block]:
        return [block for block in found if not parts_cards(block, shapes, every)]

    last = before[-1] if before else None
    last = None if last and last.prose else last
    own = words_in(every) | {id(word) for item in headings for word in item.line.words} | without
    free = [it for it in bulleted_fragments(page) if not any(id(word) in own for word in it.words)]
    banded = list(banded_rows(page, free, headings, words, last))
    taken = {word for block in banded for word in block.words}
    last = None if banded or (last and not last.items) else last
    blocks = sound(RiskTables(page, every, headings, words, last).under_headers())
    if not blocks and last:
        rows = RiskTables(page, items, headings, words).going_on(last)
        blocks = sound(row._replace(sure=last.sure) for row in rows)
    rest = _left_over(items, blocks)
    if blocks and rest:
        from douane_report.sections.toprisicos.measures.next_column import rows_in_next_column

        blocks += sound(rows_in_next_column(page, blocks, rest, free, headings, words))
        rest = _left_over(items, blocks)
    ruled = sound(RiskTables(page, rest, headings, words).between_rules())
    loose = _left_over(rest, ruled)
    if ruled and loose:
        from douane_report.sections.toprisicos.measures.alike import rows_alike

        ruled += sound(rows_alike(ruled, free, loose, headings, page.marks))
    blocks += ruled
    if not blocks and not banded:
        blocks += sound(level_rows(page, free, items, headings, words))
    if not blocks and not banded:
        blocks += sound(rows_under_groups(free, items, headings))
    if not blocks and not banded:
        blocks += sound(headless_rows(page, free, every, headings, words))
    found = banded + [block for block in blocks if not block.words & taken]
    taken = {word for block in found for word in block.words}
    free = [it for it in free if not any(id(word) in taken for word in it.words)]
    found += in_paragraphs(page, free, headings, items, words, before, leading)
    taken = {word for block in found for word in block.words}
    free = [it for it in free if not any(id(word) in taken for word in it.words)]
    over = [it for it in headings if not it.ids & taken]
    tables = [*found, *before[-1:]]
    found += overall_beside(over, _left_over(items, found), free, tables)
    taken = {word for block in found for word in block.words}
    over = [it for it in over if not it.ids & taken]
    return found + list(overall_in_paragraphs(page, free, over, items, leading))


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
    """Take words off lines; a line of which nothing is left goes, or only its number or letter."""
    taken = [word.placed for line in lines for word in line.words if id(word) in words]
    kept = []
    for line in lines:
        rest = tuple(word for word in line.words if id(word) not in words)
        if len(rest) == 1 and _counts(rest[0].text) and _is_before(rest[0], taken):
            continue
        if len(rest) == len(line.words):
            kept.append(line)
        elif rest:
            kept.append(line._replace(words=rest))
    return kept


def _counts(text: str) -> bool:
    return number_in(text) is not None or is_letter(text)


def _is_before(number: Word, taken: Sequence[Box]) -> bool:
    """Whether a number stands before words that are taken off, level with them."""
    box = number.placed
    return any(
        0 <= it.x0 - box.x1 <= _NUMBER_GAP * number.size and abs(it.cy - box.cy) <= 0.5 * box.height
        for it in taken
    )


def _with_tags(rows: Sequence[Block], headings: Sequence[Heading]) -> list[Block]:
    """The rows of a table with the groups that tags right under all their titles say."""
    if not rows or any(row.group or row.carried for row in rows):
        return list(rows)
    from douane_report.sections.toprisicos.ranked.tags import tags_of_rows

    tags = tags_of_rows(rows, headings)
    if not tags:
        return list(rows)
    return [
        row._replace(group=tag.group or "", left_out=row.left_out | tag.ids)
        for row, tag in zip(rows, tags, strict=True)
    ]


def _tagged(row: Block, headings: Sequence[Heading], rows: int) -> Block:
    """The row of a table with the group that a tag in it says, if there is one."""
    if row.group or row.carried:
        return row
    tag = tag_among(row.title_box, row.box, headings, rows=rows)
    if tag is None:
        return row
    return row._replace(group=tag.group or "", left_out=row.left_out | tag.ids)
