"""The head of the labels: what stands level with the heads of the figures, on one line or several.

The scale of all figures may stand there, and go on in the next line: ``Soort heffing (x € 1`` over
``miljard)``, with the years level with either line or with the middle between them.
"""

from collections.abc import Sequence
from statistics import mode

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.model import Line

_LEVEL = 0.5
"""How far a line of the head may be off those of the figures, in type sizes."""

_STEP = 1.6
"""How far its lines are under each other at most, in type sizes."""

_LINES = 3
"""Most lines of it over the first one of the other heads."""


def head_of_labels(
    header: Sequence[Line],
    texts: Sequence[Line],
    fragments: Sequence[Line],
    grid: Grid,
    edge: float,
) -> list[Line]:
    """Give the lines over the labels that are level with a header, and those that go on with them.

    Lines under each other are one head where they are set alike, and not as the labels are.

    Args:
        header: the lines over the figures.
        texts: what stands on the page and is no figure.
        fragments: all that stands on it: a scale may go on with a figure (``x €`` over ``1.000``).
        grid: the figures and their columns.
        edge: left edge of the labels, in points.
    """
    size = grid.size
    first = min([grid.columns[0][0], *(it.placed.x0 for it in header)])
    own = {id(it) for it in header}
    corner = [
        it
        for it in texts
        if id(it) not in own
        and edge - size <= it.placed.x0 < first
        and any(_is_level(it, head, size) for head in header)
    ]
    labels = [_look(it.label) for it in grid.groups if it.label]
    if not header or not labels:
        return corner
    usual, there = mode(labels), {it.placed for it in corner}
    top = min(it.placed.top for it in header) - _LINES * _STEP * size
    bottom = grid.groups[0].bottom - 0.5 * size
    kin = [
        it
        for it in fragments
        if edge - size <= it.placed.x0
        and it.placed.x1 <= first
        and top <= it.placed.top
        and it.placed.bottom < bottom
        and it.placed not in there
        and _look(it) != usual
    ]
    if not corner:
        # The heads of figures may be level with the middle of one on two lines.
        middle = sum(it.placed.cy for it in header) / len(header)
        kin = [it for it in kin if abs(it.placed.cy - middle) <= _STEP * size]
        corner = kin[:1]
    grown = True
    while grown:
        grown = False
        for line in kin:
            if line not in corner and any(_goes_on(line, it) for it in corner):
                corner.append(line)
                grown = True
    return sorted(corner, key=lambda it: (it.placed.bottom, it.placed.x0))


def _is_level(line: Line, head: Line, size: float) -> bool:
    """Whether a line stands on that of a head, or is on two lines around it."""
    box, own = head.placed, line.placed
    return abs(own.bottom - box.bottom) <= _LEVEL * size or own.top < box.cy < own.bottom


def _look(line: Line) -> tuple[bool, str, float]:
    word = line.words[0]
    return word.bold, word.colour, round(word.size, 1)


def _goes_on(one: Line, other: Line) -> bool:
    """Whether two lines follow each other, in one type."""
    size, boxes = one.words[0].size, (one.placed, other.placed)
    gap = max(it.top for it in boxes) - min(it.bottom for it in boxes)
    near = -0.5 * size < gap <= (_STEP - 1) * size
    return near and _look(one) == _look(other) and one.placed.overlap_x(other.placed) > 0
