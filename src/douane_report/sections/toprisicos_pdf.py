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
from douane_report.sections.risk_words import group_of
from douane_report.sections.vocabulary import SectionWords


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


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def risk_blocks(page: PdfPage, words: SectionWords) -> list[Block]:
    """Give the risks that stand in a table or on cards of a page, from top to bottom."""
    items = list_items(page)
    if not items:
        return []
    blocks = list(_table_blocks(page, items, words))
    taken = {id(item) for block in blocks for item in block.items}
    blocks += _card_blocks(page, [item for item in items if id(item) not in taken])
    return sorted(blocks, key=lambda block: (round(block.box.top), block.box.x0))


# -- tables ---------------------------------------------------------------------------------


def _table_blocks(
    page: PdfPage, items: Sequence[ListItem], words: SectionWords
) -> Iterator[Block]:
    headers = [line for line in page.fragments if words.listed("measures", line.text)]
    for header in headers:
        box = _box(header)
        lower = [_box(other).top for other in headers if _box(other).top > box.bottom + 4]
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
            if box.bottom < _box(line).cy < floor and _box(line).x1 <= own[0].bullet.x0 + 2
        ]
        yield from _rows(page, titles, own)


def _floor(page: PdfPage, header: Box, words: SectionWords) -> list[float]:
    """Tops of the headings under a table: groups and overarching measures."""
    return [
        _box(line).top
        for line in page.fragments
        if _box(line).top > header.bottom
        and (group_of(line.text, words) or words.listed("overarching", line.text))
    ]


def _rows(
    page: PdfPage, titles: Sequence[Line], items: Sequence[ListItem]
) -> Iterator[Block]:
    """Bring together what stands in one row: between two rules, else by white space."""
    left = min((_box(line).x0 for line in titles), default=0.0)
    right = max(item.box.x1 for item in items)
    rules = sorted(_rules(page, Box(left, 0, right, 0)))
    bands: dict[int, tuple[list[Line], list[ListItem]]] = {}
    for line in titles:
        bands.setdefault(_band(_box(line).cy, rules), ([], []))[0].append(line)
    for item in items:
        bands.setdefault(_band(item.bullet.cy, rules), ([], []))[1].append(item)
    for _, (lines, own) in sorted(bands.items()):
        ordered = sorted(lines, key=lambda it: (round(_box(it).bottom), _box(it).x0))
        for title, measures in _split_by_space(ordered, own):
            if title and measures:
                box = union([*map(_box, title), *(item.box for item in measures)])
                yield Block(tuple(title), tuple(measures), box)


def _band(y: float, rules: Sequence[float]) -> int:
    return sum(rule < y for rule in rules)


def _rules(page: PdfPage, span: Box) -> list[float]:
    covered: dict[int, float] = {}
    for mark in page.marks:
        overlap = mark.box.overlap_x(span)
        if overlap <= 0 or mark.box.height > 160:
            continue
        edges = [mark.box.cy] if mark.box.height <= 2.5 else [mark.box.top, mark.box.bottom]
        for y in edges:
            covered[round(y)] = covered.get(round(y), 0.0) + overlap
    return [float(y) for y, width in covered.items() if width >= 0.6 * span.width]


def _split_by_space(
    lines: Sequence[Line], items: Sequence[ListItem]
) -> Iterator[tuple[list[Line], list[ListItem]]]:
    """Split a band without rules into rows: a title starts where white space precedes it."""
    blocks: list[list[Line]] = []
    for line in lines:
        size = line.words[0].size
        if blocks and _box(line).bottom - _box(blocks[-1][-1]).bottom <= 1.6 * size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    if len(blocks) <= 1:
        yield (blocks[0] if blocks else []), list(items)
        return
    owned: list[list[ListItem]] = [[] for _ in blocks]
    for item in items:
        middle = item.lines[0].words[0].size
        above = [i for i, b in enumerate(blocks) if _box(b[0]).top <= item.box.top + middle]
        owned[above[-1] if above else 0].append(item)
    yield from zip(blocks, owned, strict=True)


# -- cards ----------------------------------------------------------------------------------


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
            if shape.contains(_box(line), slack=2) and _box(line).bottom <= top + 3
        ]
        if title:
            done.update(id(item) for item in inside)
            ordered = sorted(title, key=lambda it: (round(_box(it).bottom), _box(it).x0))
            yield Block(tuple(ordered), tuple(inside), shape)
