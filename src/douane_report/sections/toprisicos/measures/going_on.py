"""Which risk of the page before the paragraphs at the top of a page go on with.

It is the last one there, unless others stand beside it, as on cards in a row: then it is the one
in whose column the page starts.
"""

from collections.abc import Sequence

from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.measures.paragraphs import Unit

_SAME_TOP = 1.5
"""How far apart the tops of the titles in one row of cards are at most, in points."""

_SAME_EDGE = 26.0
"""How far from the edge of its title a text starts on the next page at most, in points."""


def going_on(before: Sequence[Block], units: Sequence[Unit]) -> Block | None:
    """Give the risk with which a page may go on, what it may start with told by the last one.

    Args:
        before: the blocks of the page before.
        units: the texts of the page.
    """
    last = before[-1]
    if not (last.prose and last.then):
        return None
    first = min(units, key=lambda it: it.box.top, default=None)
    row = [it for it in before if _are_level(it, last) and _is_lowest(it, before)]
    if first is None or len(row) < 2:
        return last
    own = [it for it in row if abs(it.title_box.x0 - first.box.x0) <= _SAME_EDGE]
    return own[0]._replace(then=last.then) if own else last._replace(then="risks")


def _are_level(one: Block, other: Block) -> bool:
    return not one.carried and abs(one.title_box.top - other.title_box.top) <= _SAME_TOP


def _is_lowest(block: Block, blocks: Sequence[Block]) -> bool:
    """Whether no other risk stands under one in its column."""
    box = block.title_box
    return not any(
        it.title_box.top > box.bottom and abs(it.title_box.x0 - box.x0) <= _SAME_EDGE
        for it in blocks
    )
