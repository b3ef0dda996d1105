"""Overarching measures on the right of their heading, as on a panel across the page.

In a table they may stand under their heading as well, in the column of the measures, with nothing
in that of the risks.
"""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading

_LEVEL = 1.5
"""How far the first measure stands over or under the top of the heading, in type sizes."""

_NEXT = 1.5
"""Widest space between two measures, in type sizes."""

_UNDER = 3.0
"""Widest space between a heading and the first measure under it, in sizes of its type."""

_SAME_EDGE = 3.0
"""How far apart in points the bullets of one list stand at most."""


def overall_beside(
    headings: Sequence[Heading],
    items: Sequence[ListItem],
    free: Sequence[Line],
    rows: Sequence[Block],
) -> Iterator[Block]:
    """Give the overarching measures on the right of their heading, with nothing under that.

    Args:
        headings: the headings of groups and of overarching measures.
        items: the list items that are in no table.
        free: the lines that are part of no list, table or heading.
        rows: the rows of tables on the page, and the last one of the page before.
    """
    edges = [
        row.items[0].bullet.x0
        for row in rows
        if row.items and row.title[-1].placed.x1 <= row.items[0].bullet.x0 + 2
    ]
    for heading in headings:
        if heading.group is not None or not items:
            continue
        own = _level_with(heading, items) or _under(heading, items, edges)
        if not own:
            continue
        box = heading.box
        under = Box(box.x0, box.bottom, max(box.x1, own[0].bullet.x0 - 2), own[-1].box.bottom)
        others = [
            *(it.placed for it in free),
            *(it.box for it in headings if it is not heading),
            *(it.box for it in items if it not in own),
        ]
        within = any(it.overlap_x(under) > 0 and it.overlap_y(under) > 0 for it in others)
        if not within and (block := make_block([heading.line], own)):
            yield block


def _level_with(heading: Heading, items: Sequence[ListItem]) -> list[ListItem]:
    """The list on the right of a heading whose first item is level with its top."""
    size = heading.line.words[0].size
    beside = [it for it in items if it.bullet.x0 >= heading.box.x1]
    level = [it for it in beside if abs(it.box.top - heading.box.top) <= _LEVEL * size]
    first = min(level, key=lambda it: it.bullet.x0, default=None)
    return _list_from(first, beside) if first else []


def _under(heading: Heading, items: Sequence[ListItem], edges: Sequence[float]) -> list[ListItem]:
    """The list right under a heading, in the column of the measures of a table."""
    box, size = heading.box, heading.line.words[0].size
    edge = next((x for x in edges if x > box.x0 + 2 * size), None)
    if edge is None:
        return []
    column = [it for it in items if abs(it.bullet.x0 - edge) <= _SAME_EDGE]
    under = [it for it in column if -2 <= it.box.top - box.bottom <= _UNDER * size]
    first = min(under, key=lambda it: it.box.top, default=None)
    return _list_from(first, column) if first else []


def _list_from(first: ListItem, items: Sequence[ListItem]) -> list[ListItem]:
    """The list of which an item is the first; nothing where it is not."""
    column = [it for it in items if abs(it.bullet.x0 - first.bullet.x0) <= _SAME_EDGE]
    own: list[ListItem] = []
    for item in sorted(column, key=lambda it: it.box.top):
        space = item.box.top - own[-1].box.bottom if own else 0.0
        if space > _NEXT * item.lines[0].words[0].size:
            if item.box.top > first.box.top:
                break
            own = []
        own.append(item)
    return own if own and own[0] is first else []
