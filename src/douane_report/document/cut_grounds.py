"""Grounds that thick lines in the colour of the page cut into cells, as a table's grid may be.

The cells look like frames beside each other, and are painted as one ground with lines over it.
"""

from collections.abc import Sequence

from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark

_WHITE = "#ffffff"

_AS_WHITE = 12.0
"""How far the colour of a line may be from that of the page, in RGB."""

_THICK = (1.5, 30.0)
"""How thick such a line is, in points; thinner ones are rules."""

_OVER = 1.0
"""By how much a line may stop short of the edges of the ground, in points."""


def cut_grounds(marks: Sequence[Mark]) -> list[Box]:
    """Give the cells of each ground that lines cut from edge to edge, row by row.

    Args:
        marks: what is painted, in painting order.
    """
    cells: list[Box] = []
    for at, ground in enumerate(marks):
        if ground.kind != "path" or ground.stroked or _is_white(ground):
            continue
        lines = [mark.box for mark in marks[at + 1 :] if mark.kind == "path" and _is_white(mark)]
        box = ground.box
        across = _rest(box.top, box.bottom, [(it.top, it.bottom) for it in _across(lines, box)])
        down = _rest(box.x0, box.x1, [(it.x0, it.x1) for it in _down(lines, box)])
        if len(across) * len(down) > 1:
            cells += [Box(x0, top, x1, bottom) for top, bottom in across for x0, x1 in down]
    return cells


def _is_white(mark: Mark) -> bool:
    return distance(mark.colour or _WHITE, _WHITE) <= _AS_WHITE


def _across(lines: Sequence[Box], box: Box) -> list[Box]:
    least, most = _THICK
    return [
        it
        for it in lines
        if least <= it.height <= most and it.x0 <= box.x0 + _OVER and it.x1 >= box.x1 - _OVER
    ]


def _down(lines: Sequence[Box], box: Box) -> list[Box]:
    least, most = _THICK
    return [
        it
        for it in lines
        if least <= it.width <= most
        and it.top <= box.top + _OVER
        and it.bottom >= box.bottom - _OVER
    ]


def _rest(
    start: float, end: float, cuts: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Give what is left of a stretch between what is cut out of it."""
    inner = sorted(cut for cut in cuts if start < (cut[0] + cut[1]) / 2 < end)
    edges = [start, *(edge for cut in inner for edge in cut), end]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(low, high) for low, high in pairs if low < high]
