"""A row by itself in another column of the page, set as the rows of a table without a header.

Where such a table goes on from column to column, one of these may hold a single row. A rule over
it tells too little of a table; that its risk and measures stand as those of the other rows do,
in the same type and with the same distance between, tells enough.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box, Mark
from douane_report.document.rules import crossing_heights
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.titles import TypeOf, type_of

_SAME = 1.5
"""How much the distance between risks and measures may differ, in points."""

_TALLEST_ROW = 160.0
"""Height in points from which a shape is a background, not the shading of a row."""

_WHOLE_ROW = 0.9
"""Share of the width of a row that the rule over it covers at least."""

_UNDER = 1.5
"""Widest space between that rule and the row, in type sizes."""

_NEXT = 1.5
"""Widest space between two measures, or two lines of a title, in type sizes."""


class _Shape(NamedTuple):
    """How rows are set: the distance from risk to bullet, the types of both, and the bullet."""

    distance: float
    title: TypeOf
    measure: TypeOf
    sign: str


def rows_alike(
    blocks: Iterable[Block],
    free: Sequence[Line],
    items: Sequence[ListItem],
    headings: Sequence[Heading],
    marks: Sequence[Mark],
) -> Iterator[Block]:
    """Give single rows that look like others of the page.

    Args:
        blocks: the rows of tables without a header.
        free: the lines that are part of no list, table or heading.
        items: the list items that are in no table.
        headings: the headings of groups and of overarching measures.
        marks: painted shapes of the page.
    """
    rows = list(blocks)
    shapes = {shape for shape in map(_shape_of, rows) if shape}
    done: set[int] = set()
    for first in sorted(items, key=lambda it: it.box.top):
        if id(first) in done:
            continue
        for shape in shapes:
            own = _measures(first, shape, items, headings)
            title = _title(own, shape, free) if own else []
            block = make_block(title, own) if title and _is_ruled(title, own, marks) else None
            if block and not any(it.box.overlap_x(block.box) > 0 for it in rows):
                yield block
                done |= {id(it) for it in own}
                break


def _shape_of(row: Block) -> _Shape | None:
    first, measure = row.title[0], row.items[0]
    bullet = measure.bullet.x0
    if not measure.sign.text or any(it.placed.x1 > bullet + 2 for it in row.title):
        return None
    x0 = min(it.placed.x0 for it in row.title)
    types = type_of(first.words[0]), type_of(measure.lines[0].words[0])
    return _Shape(bullet - x0, *types, measure.sign.text)


def _measures(
    first: ListItem, shape: _Shape, items: Sequence[ListItem], headings: Sequence[Heading]
) -> list[ListItem]:
    """The first measure and those close under it, down to a heading."""
    own: list[ListItem] = []
    size = first.lines[0].words[0].size
    for item in sorted(items, key=lambda it: it.box.top):
        if abs(item.bullet.x0 - first.bullet.x0) > _SAME or item.box.top < first.box.top:
            continue
        alike = item.sign.text == shape.sign and type_of(item.lines[0].words[0]) == shape.measure
        far = own and item.box.top - own[-1].box.bottom > _NEXT * size
        parted = own and any(
            own[-1].box.bottom <= it.box.cy <= item.box.top and it.box.overlap_x(item.box) > 0
            for it in headings
        )
        if not alike or far or parted:
            break
        own.append(item)
    return own


def _title(own: Sequence[ListItem], shape: _Shape, free: Sequence[Line]) -> list[Line]:
    """The lines that name the risk, level with the first measure and under each other."""
    left, first = own[0].bullet.x0, own[0].lines[0].placed
    title: list[Line] = []
    for line in sorted(free, key=lambda it: it.placed.top):
        box, size = line.placed, line.words[0].size
        if abs(left - shape.distance - box.x0) > _SAME or type_of(line.words[0]) != shape.title:
            continue
        if not title and abs(box.bottom - first.bottom) > 0.5 * size:
            continue
        if title and box.top - title[-1].placed.bottom > _NEXT * size:
            break
        if box.x1 > left + 2:
            return []
        title.append(line)
    return title


def _is_ruled(title: Sequence[Line], own: Sequence[ListItem], marks: Sequence[Mark]) -> bool:
    """Whether a rule runs right over all of a row, and none runs through it."""
    boxes = [*(it.placed for it in title), *(it.box for it in own)]
    span = Box(min(it.x0 for it in boxes), 0.0, max(it.x1 for it in boxes), 0.0)
    top, bottom = min(it.top for it in boxes), max(it.bottom for it in boxes)
    rules = crossing_heights(marks, span, tallest=_TALLEST_ROW, share=_WHOLE_ROW)
    over = top - _UNDER * title[0].words[0].size
    return any(over <= y <= top + 2 for y in rules) and not any(top + 2 < y < bottom for y in rules)
