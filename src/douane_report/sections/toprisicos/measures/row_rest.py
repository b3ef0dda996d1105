"""What a row of a table leaves for the top of the next page: measures over the first risk there.

Where names are level with the first of their measures, as the last one of the page before is,
what stands over the first name of the next page is of that last one.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import union
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.measures.row_groups import APART

_LEVEL = 0.3
"""How far apart, in type sizes, are the baselines, or the middles, of what is level."""

_SAME_EDGE = 3.0
"""How far the edges of columns may differ from one page to the next, in points."""


def rest_of_row(last: Block, titles: Sequence[Line], items: Sequence[ListItem]) -> Block | None:
    """Give the measures at the top that are of the last row of the page before, if any are.

    Args:
        last: that row.
        titles: the lines of the names on the page.
        items: the measures beside them.
    """
    own = sorted(items, key=lambda it: it.box.top)
    if not (titles and last.items and _goes_on(last, titles, own)):
        return None
    first = min(titles, key=lambda it: (round(it.placed.bottom), it.placed.x0))
    at = next((at for at, it in enumerate(own) if _are_level(first, it)), 0)
    if not at or not _are_level(last.title[0], last.items[0]) or _is_middle(titles, own, at):
        return None
    over = own[:at]
    box = union([it.box for it in over])
    return last._replace(items=tuple(over), box=box, left_out=frozenset(), carried=True)


def _goes_on(last: Block, titles: Sequence[Line], items: Sequence[ListItem]) -> bool:
    """Whether names and measures start where those of a row on the page before do."""
    end = last.items[-1]
    return (
        end.lines[-1].page == items[0].lines[0].page - 1
        and abs(items[0].bullet.x0 - end.bullet.x0) <= _SAME_EDGE
        and any(abs(it.placed.x0 - last.title[0].placed.x0) <= _SAME_EDGE for it in titles)
    )


def _are_level(line: Line, item: ListItem) -> bool:
    slack = _LEVEL * line.words[0].size
    return abs(item.lines[0].placed.bottom - line.placed.bottom) <= slack


def _is_middle(titles: Sequence[Line], items: Sequence[ListItem], at: int) -> bool:
    """Whether a name may as well stand in the middle of measures that no wider space parts."""
    spaces = [lower.box.top - upper.box.bottom for upper, lower in pairwise(items)]
    if spaces[at - 1] > min(spaces) + APART:
        return False
    first, *others = sorted(titles, key=lambda it: it.placed.bottom)
    size = first.words[0].size
    last = first
    for line in others:
        if line.placed.bottom - last.placed.bottom <= 1.6 * size:
            last = line
    middle = (first.placed.top + last.placed.bottom) / 2
    return any(
        abs((items[0].box.top + it.box.bottom) / 2 - middle) <= _LEVEL * size for it in items[at:]
    )
