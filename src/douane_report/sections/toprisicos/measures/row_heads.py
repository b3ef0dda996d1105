"""What is set over or between the rows of a table of risks, and is no cell of one."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.titles import type_of

_CLOSE = 2.2
"""How far apart the baselines of a title and of what stands under it are at most, in type sizes."""


def is_before(heading: Heading, item: ListItem) -> bool:
    """Whether a heading is a cell beside a measure, as in a column that tells the group."""
    return heading.box.x1 <= item.bullet.x0 and heading.box.overlap_y(item.box) > 4


def is_row(heading: Heading, boxes: Sequence[Box]) -> bool:
    """Whether a heading stands in a row of its own, not in a cell beside others."""
    return all(box.overlap_y(heading.box) <= 2 for box in boxes)


def without_heads(titles: Sequence[Line], items: Sequence[ListItem]) -> list[Line]:
    """Leave out what stands over the first measure in a type of its own: the heading of a table.

    The name of the first risk may start higher than its measures, but is set as the others are.
    """
    top = min((it.box.top for it in items), default=0.0)
    types = {type_of(line.words[0]) for line in titles if line.placed.bottom > top}
    return [line for line in titles if line.placed.bottom > top or type_of(line.words[0]) in types]


def have_head(items: Sequence[ListItem], lines: Sequence[Line]) -> bool:
    """Whether something stands over measures in their own column, close to them."""
    first = min(items, key=lambda it: it.box.top)
    size = first.lines[0].words[0].size
    return any(
        line.placed.overlap_x(first.box) > 0
        and 0 < first.lines[0].placed.bottom - line.placed.bottom <= _CLOSE * size
        for line in lines
    )


def have_own(titles: Sequence[Line], items: Sequence[ListItem], left: float) -> bool:
    """Whether measures stand right under a title, in its column: others beside it are not its own.

    Args:
        titles: lines of titles.
        items: all measures of the page.
        left: where the measures beside the titles start.
    """
    return any(
        item.box.x1 <= left
        and item.box.overlap_x(line.placed) > 0
        and 0 < item.lines[0].placed.bottom - line.placed.bottom <= _CLOSE * line.words[0].size
        for line in titles
        for item in items
    )
