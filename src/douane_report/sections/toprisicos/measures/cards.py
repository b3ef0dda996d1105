"""Measures against risks on cards, and the panels that hold several risks.

A shape with one risk and its measures is a card. A shape that holds more, or the heading of a
group, is a panel: its text is read by itself, as if it were a page.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, make_block, words_in
from douane_report.sections.toprisicos.headings import Heading

_NARROWEST, _LOWEST = 90.0, 24.0
"""Size in points of the smallest card."""

_LOWEST_PART = 9.0
"""Height in points of the lowest band that is the head of a card, or its body."""

_MOST_OF_A_PAGE = 0.6
"""Share of the page from which a shape is its background."""

_SAME_SIDE = 3.0
"""How far the sides of the head of a panel and its body may differ, in points."""


class Cards(NamedTuple):
    """What shapes hold on a page.

    Attributes:
        blocks: the risks on cards of their own.
        panels: boxes of what holds more than one risk, none within another.
    """

    blocks: tuple[Block, ...]
    panels: tuple[Box, ...]


def cards_of(page: PdfPage, items: Sequence[ListItem], headings: Sequence[Heading]) -> Cards:
    """Find the cards and panels of a page.

    Args:
        page: the page.
        items: the measures that stand in no table.
        headings: headings of groups and of overarching measures.
    """
    free = _free(page, items, headings)
    shapes = _shapes(page, free, items)
    done: set[int] = set()
    blocks: list[Block] = []
    panels: list[Box] = []
    if not shapes:
        return Cards((), ())
    from douane_report.sections.toprisicos.measures.card_parts import (
        cells_of,
        titles_in,
        with_numbered_title,
    )

    for shape in sorted(shapes, key=lambda it: it.width * it.height):
        inside = [it for it in items if id(it) not in done and shape.contains(it.box, slack=2)]
        headed = [it for it in headings if shape.contains(it.box, slack=2)]
        lines = [line for line in free if shape.contains(line.placed, slack=2)]
        lines, inside = with_numbered_title(lines, inside)
        cells = cells_of(shape, lines, inside) if inside else []
        if cells and (headed or any(_has_several(titles_in(it), it.items) for it in cells)):
            panels.append(shape)
            continue
        if cells:
            found = [(cell, _card(cell.lines, cell.items)) for cell in cells]
            blocks += [_whole(block, cell.box, None) for cell, block in found if block]
            done.update(id(item) for item in inside)
            continue
        single = bool(inside) and not _has_several(lines, inside)
        if headed and not (single and len(headed) == 1 and headed[0].group and lines):
            panels.append(shape)
        elif single:
            block = _card(lines, inside)
            if block:
                tag = headed[0] if headed else None
                blocks.append(_whole(block, shape, tag))
                done.update(id(item) for item in inside)
            elif headed:
                panels.append(shape)
        elif inside:
            panels.append(shape)
    holding = [
        panel
        for panel in _with_heads(panels, shapes)
        if any(panel.contains(item.box, slack=2) for item in items)
    ]
    return Cards(tuple(blocks), tuple(_outermost(holding)))


def _whole(block: Block, shape: Box, tag: Heading | None) -> Block:
    """A block that takes up a card, and bears a tag with its group or none."""
    if tag is None:
        return block._replace(box=shape)
    left_out = block.left_out | tag.ids
    return block._replace(box=shape, left_out=left_out, group=tag.group or "")


def _heads_with_bodies(
    shapes: Sequence[Box], free: Sequence[Line], items: Sequence[ListItem]
) -> list[Box]:
    """Shapes with a title and no measures, each with the shape right under it that has these."""
    found = []
    for head in shapes:
        if any(head.contains(it.box, slack=2) and not _is_numbered(it) for it in items):
            continue
        for body in shapes:
            sides = abs(body.x0 - head.x0) <= _SAME_SIDE and abs(body.x1 - head.x1) <= _SAME_SIDE
            if not sides or abs(body.top - head.bottom) > _SAME_SIDE:
                continue
            inside = [it for it in items if body.contains(it.box, slack=2)]
            if any(head.contains(it.box, slack=2) for it in items) and any(
                map(_is_numbered, inside)
            ):
                continue
            top = min((it.box.top for it in inside), default=0.0)
            if inside and not any(
                body.contains(line.placed) and line.placed.cy < top for line in free
            ):
                found.append(union([head, body]))
    return found


def _is_numbered(item: ListItem) -> bool:
    return number_in(item.sign.text) is not None


def shapes_of(page: PdfPage, items: Sequence[ListItem], headings: Sequence[Heading]) -> list[Box]:
    """The shapes of a page that may be cards or panels, a head and its body as one too."""
    return _shapes(page, _free(page, items, headings), items)


def _shapes(page: PdfPage, free: Sequence[Line], items: Sequence[ListItem]) -> list[Box]:
    area = page.frame.width * page.frame.height
    marks = [
        mark
        for mark in page.marks
        if mark.kind == "path"
        and _is_wide(mark.box, _LOWEST_PART)
        and mark.box.width * mark.box.height < _MOST_OF_A_PAGE * area
    ]
    if not marks:
        return []
    from douane_report.sections.toprisicos.measures.card_parts import grounds_of

    grounds = [box for mark in marks for box in grounds_of(mark, page.marks, free, items)]
    whole = [box for box in grounds if _is_wide(box, _LOWEST)]
    return whole + _heads_with_bodies(
        [box for box in grounds if _is_wide(box, _LOWEST_PART)], free, items
    )


def _free(page: PdfPage, items: Sequence[ListItem], headings: Sequence[Heading]) -> list[Line]:
    taken = words_in(items) | {id(word) for it in headings for word in it.line.words}
    return [
        line
        for line in bulleted_fragments(page)
        if not any(id(word) in taken for word in line.words)
    ]


def _is_wide(box: Box, height: float) -> bool:
    """Whether a shape is as wide as a card at least, and as high."""
    return box.width > _NARROWEST and box.height > height


def _has_several(lines: Iterable[Line], items: Sequence[ListItem]) -> bool:
    """Whether other lines stand between measures, so that these are not all of one risk."""
    top = min(item.box.top for item in items)
    last = max(items, key=lambda it: it.box.top)
    return any(
        top < line.placed.cy < last.box.top
        and any(line.placed.overlap_x(item.box) > 0 for item in items)
        for line in lines
    )


def _card(lines: Sequence[Line], items: Sequence[ListItem]) -> Block | None:
    """The title over the measures, or else on their left."""
    top = min(item.box.top for item in items)
    left = min(item.bullet.x0 for item in items)
    over = [line for line in lines if line.placed.bottom <= top + 3]
    from douane_report.sections.toprisicos.measures.card_parts import are_beside

    if are_beside(over):
        return None
    if any(number_in(line.text) is None for line in over):
        return make_block(over, items)
    return make_block([line for line in lines if line.placed.x1 <= left + 2], items)


def _with_heads(panels: Sequence[Box], shapes: Sequence[Box]) -> list[Box]:
    """Join the panels to the shapes over and under them with the same sides."""
    joined = []
    for panel in panels:
        box = panel
        for other in sorted(shapes, key=lambda it: it.top):
            sides = abs(other.x0 - box.x0) <= _SAME_SIDE and abs(other.x1 - box.x1) <= _SAME_SIDE
            if sides and other.overlap_y(box) >= -_SAME_SIDE:
                box = union([box, other])
        joined.append(box)
    return joined


def _outermost(boxes: Sequence[Box]) -> list[Box]:
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda it: -it.width * it.height):
        if not any(other.contains(box, slack=2) for other in kept):
            kept.append(box)
    return kept


def parts_cards(block: Block, shapes: Iterable[Box], items: Sequence[ListItem]) -> bool:
    """Whether a row of a table would go from one card into another, and so is none.

    The card with the title holds measures of its own, and not those of the row; or that with
    the measures of the row starts with a numbered title of its own.
    """
    own = {id(item) for item in block.items}
    for shape in shapes:
        inside = [it for it in items if shape.contains(it.box, slack=2)]
        held = [it for it in inside if id(it) in own]
        if shape.contains(block.title_box, slack=2):
            if inside and not held:
                return True
        elif held:
            first = min(inside, key=lambda it: it.box.top)
            if _is_numbered(first) and not any(map(_is_numbered, held)):
                return True
    return False
