"""Measures against risks where a PDF sets them in a table or on cards.

In a table the risk stands left of its measures, in the row that rules or white space mark off;
on a card it stands over them. Both are found by geometry; the words that they hold are then no
longer part of the running text, in which the other forms are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from douane_report.document import Line
from douane_report.document.lists import ListItem, list_items
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights
from douane_report.sections.risk_words import group_of
from douane_report.sections.vocabulary import SectionWords

_TALLEST_ROW = 160.0
"""Height in points from which a shape is a background, not the shading of a row."""

_MOST_OF_A_ROW = 0.6
"""Share of the table's width that a rule between two rows covers at least."""

_SAME_EDGE = 3.0
"""How far the edges of a table's columns may differ from one page to the next, in points."""


@dataclass(frozen=True)
class Block:
    """A risk with its measures, as they stand together on a page.

    Attributes:
        title: the lines that name the risk.
        items: the measures.
        box: all of it.
    """

    title: tuple[Line, ...]
    items: tuple[ListItem, ...]
    box: Box


def risk_blocks(page: PdfPage, words: SectionWords, before: Sequence[Block] = ()) -> list[Block]:
    """Give the risks that stand in a table or on cards of a page, from top to bottom.

    Args:
        page: the page.
        words: the vocabulary of the section.
        before: what stands on the page before, whose last table may go on.
    """
    items = list_items(page)
    if not items:
        return []
    blocks = list(_table_blocks(page, items, words))
    if not blocks and before:
        blocks = list(_rest_of_table(page, items, words, before[-1]))
    taken = {id(item) for block in blocks for item in block.items}
    blocks += _card_blocks(page, [item for item in items if id(item) not in taken])
    return sorted(blocks, key=lambda block: (round(block.box.top), block.box.x0))


def _table_blocks(page: PdfPage, items: Sequence[ListItem], words: SectionWords) -> Iterator[Block]:
    in_items = {id(word) for item in items for line in item.lines for word in line.words}
    headers = [
        line
        for line in page.fragments
        if words.listed("measures", line.text)
        and id(line.words[0]) not in in_items
        and not _ends_heading(page, line, words)
    ]
    for header in headers:
        box = header.placed
        lower = [other.placed.top for other in headers if other.placed.top > box.bottom + 4]
        floor = min([*lower, *_floor(page, box, words)], default=page.frame.height)
        own = [
            item
            for item in items
            if box.bottom - 2 < item.box.top < floor and abs(item.bullet.x0 - box.x0) < 30
        ]
        if not own:
            continue
        titles = [
            line
            for line in page.fragments
            if box.bottom < line.placed.cy < floor and line.placed.x1 <= own[0].bullet.x0 + 2
        ]
        yield from _rows(page, titles, own)


def _rest_of_table(
    page: PdfPage, items: Sequence[ListItem], words: SectionWords, last: Block
) -> Iterator[Block]:
    """Give the rows at the top of a page with which a table goes on, its header not repeated."""
    bullet, edge = last.items[-1].bullet.x0, last.title[0].placed.x0
    beside = all(line.placed.x1 <= bullet + 2 for line in last.title)
    if not beside or last.items[-1].lines[-1].page != page.number - 1:
        return
    floor = min(_floor(page, Box(0, 0, 0, 0), words), default=page.frame.height)
    own = [
        item
        for item in items
        if item.box.top < floor and abs(item.bullet.x0 - bullet) <= _SAME_EDGE
    ]
    titles = [
        line
        for line in page.fragments
        if line.placed.cy < floor
        and abs(line.placed.x0 - edge) <= _SAME_EDGE
        and line.placed.x1 <= bullet + 2
    ]
    if own and titles:
        yield from _rows(page, titles, own)


def _ends_heading(page: PdfPage, line: Line, words: SectionWords) -> bool:
    """Whether a line is the second one of the heading over the overarching measures."""
    return any(
        0 < line.placed.bottom - above.placed.bottom <= 1.6 * line.words[0].size
        and words.listed("overarching", f"{above.text} {line.text}")
        for above in page.fragments
    )


def _floor(page: PdfPage, header: Box, words: SectionWords) -> list[float]:
    """Tops of the headings under a table: groups and overarching measures."""
    return [
        line.placed.top
        for line in page.fragments
        if line.placed.top > header.bottom
        and (group_of(line.text, words) or words.listed("overarching", line.text))
    ]


def _rows(page: PdfPage, titles: Sequence[Line], items: Sequence[ListItem]) -> Iterator[Block]:
    """Bring together what stands in one row: between two rules, else by white space."""
    left = min((line.placed.x0 for line in titles), default=0.0)
    right = max(item.box.x1 for item in items)
    span = Box(left, 0, right, 0)
    rules = crossing_heights(page.marks, span, tallest=_TALLEST_ROW, share=_MOST_OF_A_ROW)
    bands: dict[int, tuple[list[Line], list[ListItem]]] = {}
    for line in titles:
        bands.setdefault(_band(line.placed.cy, rules), ([], []))[0].append(line)
    for item in items:
        bands.setdefault(_band(item.bullet.cy, rules), ([], []))[1].append(item)
    for _, (lines, own) in sorted(bands.items()):
        ordered = sorted(lines, key=lambda it: (round(it.placed.bottom), it.placed.x0))
        for title, measures in _split_by_space(ordered, own):
            if title and measures:
                box = union([*(line.placed for line in title), *(item.box for item in measures)])
                yield Block(tuple(title), tuple(measures), box)


def _band(y: float, rules: Sequence[float]) -> int:
    return sum(rule < y for rule in rules)


def _split_by_space(
    lines: Sequence[Line], items: Sequence[ListItem]
) -> Iterator[tuple[list[Line], list[ListItem]]]:
    """Split a band without rules into rows: a title starts where white space precedes it."""
    blocks: list[list[Line]] = []
    for line in lines:
        size = line.words[0].size
        if blocks and line.placed.bottom - blocks[-1][-1].placed.bottom <= 1.6 * size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    if len(blocks) <= 1:
        yield (blocks[0] if blocks else []), list(items)
        return
    owned: list[list[ListItem]] = [[] for _ in blocks]
    for item in items:
        middle = item.lines[0].words[0].size
        above = [i for i, b in enumerate(blocks) if b[0].placed.top <= item.box.top + middle]
        owned[above[-1] if above else 0].append(item)
    yield from zip(blocks, owned, strict=True)


def _card_blocks(page: PdfPage, items: Sequence[ListItem]) -> Iterator[Block]:
    """Give each frame or background that holds a title and list items under it."""
    area = page.frame.width * page.frame.height
    shapes = [
        mark.box
        for mark in page.marks
        if mark.kind == "path"
        and mark.box.width > 90
        and mark.box.height > 24
        and mark.box.width * mark.box.height < 0.5 * area
    ]
    done: set[int] = set()
    for shape in sorted(shapes, key=lambda b: b.width * b.height):
        inside = [
            item for item in items if id(item) not in done and shape.contains(item.box, slack=2)
        ]
        if not inside:
            continue
        top = min(item.box.top for item in inside)
        title = [
            line
            for line in page.fragments
            if shape.contains(line.placed, slack=2) and line.placed.bottom <= top + 3
        ]
        if title:
            done.update(id(item) for item in inside)
            ordered = sorted(title, key=lambda it: (round(it.placed.bottom), it.placed.x0))
            yield Block(tuple(ordered), tuple(inside), shape)
