"""How wide an activity table is: its rules and its shading reach beyond its labels and marks.

A title of a group may stand anywhere on that width, far before the marks or beyond the labels.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf

from douane_report.document import Line
from douane_report.document.model import Box, Mark

_THIN = 2.5
"""Height in points up to which a shape is a rule."""

_HIGHEST = 5.0
"""Highest that the shading of a row is, in sizes of the type."""

_ABOVE = 5.2
"""How far over the first line the shapes of a table are looked for, in sizes of the type."""

_NEAR = 2.5
"""How far over the first line a shape is that alone tells how wide a table is: the rule or band
under the running header of a page is farther."""

_TOUCHING = 1.5
"""How far apart the rules or shadings of two cells side by side are, in points."""


def extent_of(core: Box, marks: Sequence[Mark], size: float) -> Box:
    """Give the box of a table from what is drawn across it.

    That width is taken at which most rules and shadings end; one that ends elsewhere may be of
    the page. Without any the table is as wide as its labels and marks.

    Args:
        core: what the labels and their marks stand on.
        marks: painted shapes of the page.
        size: size of the type.
    """
    rows: dict[int, list[Box]] = {}
    for mark in marks:
        box = mark.box
        if (
            box.height <= _HIGHEST * size
            and box.width > _THIN
            and core.top - _ABOVE * size <= box.cy <= core.bottom + 2 * size
            and not (mark.stroked and box.height > _THIN)
        ):
            rows.setdefault(round(box.cy), []).append(box)
    ends: Counter[tuple[int, int]] = Counter()
    nearest = inf
    for boxes in rows.values():
        x0, x1 = _across(core, boxes)
        if x0 <= core.x0 + 1 and x1 >= core.x1 - 1:
            ends[round(x0), round(x1)] += 1
            nearest = min(nearest, core.top - boxes[0].cy)
    if not ends or nearest > _NEAR * size:
        return core
    x0, x1 = max(ends, key=lambda it: (ends[it], it[0] - it[1]))
    return core._replace(x0=min(core.x0, float(x0)), x1=max(core.x1, float(x1)))


def _across(core: Box, boxes: list[Box]) -> tuple[float, float]:
    """Join what touches at one height, and give the ends of that part which crosses the core."""
    start = end = core.x0
    opened = False
    for box in sorted(boxes, key=lambda it: it.x0):
        if opened and box.x0 <= end + _TOUCHING:
            end = max(end, box.x1)
        elif not opened or end < core.x1 - 1:
            start, end, opened = box.x0, box.x1, True
    return start, end


def heads_before(
    edge: float, heads: Sequence[Line], own: Sequence[Line], lines: Sequence[Line]
) -> Iterator[Box]:
    """Yield where the heads of marks stand that are before the labels, next to a head of these.

    Args:
        edge: left edge of the labels.
        heads: the heads of marks on the page.
        own: the lines of the table.
        lines: all lines of the page.
    """
    for box in (it.placed for it in heads if it.placed.x1 <= edge):
        near = [it for it in lines if it.placed.overlap_y(box) > 0]
        between = any(box.x1 <= it.placed.x0 < edge - 1 for it in near)
        if not between and any(it in own for it in near):
            yield box
