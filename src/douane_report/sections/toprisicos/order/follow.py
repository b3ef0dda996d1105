"""Which line goes on with a measure, as the geometry of its list tells.

The words of a line do not: one that opens with a capital may be a proper name within a sentence.
A list knows where its bullets and texts start and which of its lines are full.
"""

from collections.abc import Callable, Mapping

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.titles import type_of


def follows(
    line: Line, item: Item, after: Mapping[int, int], known: Callable[[Line], bool]
) -> bool:
    """Whether a line is the next one of a measure, set as it is.

    Args:
        line: the line.
        item: the measure before it.
        after: the line that each line of a list goes on from, both known by their first words.
        known: tells whether a line is the name of a risk, which no list goes on with.
    """
    last = item.lines[-1].words[0]
    if line.bullet or after.get(id(line.words[0])) != id(last):
        return False
    return type_of(line.words[0]) == type_of(last) and not known(line)


def is_under(box: Box, head: Box, size: float) -> bool:
    """Whether something stands under a heading of some type size, in its column."""
    return box.bottom > head.bottom and head.x0 - 2 * size <= box.x0 <= head.x1 + size
