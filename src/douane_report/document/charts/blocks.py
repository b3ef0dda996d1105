"""Lying bars in blocks: which bars are of one year, wherever in their block its label stands.

A year may stand level with the first of its bars, so that the last one is nearer to the year after.
White between the bars says which are together, where it parts them so that each block has a year.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark, union

_FLUSH = 2.0
"""Points within which bars start at one edge."""

_LEAST = 1.0
"""Least length of a bar that is of a block, in points."""

_SLACK = 1.0
"""Points by which the middle of a year may be off its block."""

_WIDER = 0.5
"""Points by which white between blocks is wider than within."""

_OVERHANG = 6.0
"""Points by which bars may reach into the column of the years."""


def with_years_at_blocks(axis: Axis, marks: Sequence[Mark], colours: Sequence[str]) -> Axis:
    """Give the years of lying bars, each at the middle of its block; as they are if none tells.

    Args:
        axis: the years.
        marks: painted shapes of the page.
        colours: colours of the series as ``#rrggbb``.
    """
    if axis.vertical or len(colours) < 2:
        return axis
    blocks = _blocks(_bars(axis, marks, colours), axis)
    return axis._replace(years=tuple((year, _moved(box, blocks)) for year, box in axis.years))


def _moved(year: Box, blocks: Sequence[Box]) -> Box:
    block = next((it for it in blocks if _has(it, year)), year)
    step = block.cy - year.cy
    return year._replace(top=year.top + step, bottom=year.bottom + step)


def _bars(axis: Axis, marks: Sequence[Mark], colours: Sequence[str]) -> list[Box]:
    """Give the shapes in the colours that start at the edge that most of them share."""
    first, last = axis.years[0][1], axis.years[-1][1]
    top, bottom = min(first.top, last.top), max(first.bottom, last.bottom)
    pitch = (bottom - top) / len(axis.years)
    boxes = [
        box
        for mark in marks
        if (box := mark.box).x0 >= first.x1 - _OVERHANG
        and not mark.stroked
        and box.width >= _LEAST
        and top - pitch <= box.cy <= bottom + pitch
        and box.height <= pitch
        and any(distance(mark.colour or "#ffffff", it) <= SAME_COLOUR for it in colours)
    ]
    bars: list[Box] = []
    for box in boxes:
        flush = [it for it in boxes if abs(it.x0 - box.x0) < _FLUSH]
        bars = max(bars, flush, key=lambda it: len(it))
    return sorted(bars, key=lambda it: it.top)


def _blocks(bars: Sequence[Box], axis: Axis) -> list[Box]:
    """Part bars where white between them is widest, so that each block has one year.

    Blocks before the first year and after the last may have none: a key in a legend has not.
    """
    gaps: list[float] = []
    lowest = bars[0].bottom if bars else 0.0
    for bar in bars[1:]:
        gaps.append(bar.top - lowest)
        lowest = max(lowest, bar.bottom)
    for limit in sorted(set(gaps), reverse=True):
        within = [gap for gap in gaps if gap < limit]
        if within and limit - max(within) < _WIDER:
            continue
        starts = [0, *(at for at, gap in enumerate(gaps, 1) if gap >= limit), len(bars)]
        blocks = [union(bars[start:end]) for start, end in pairwise(starts)]
        counts = [sum(_has(block, year) for _, year in axis.years) for block in blocks]
        told = [at for at, count in enumerate(counts) if count]
        if len(told) > 1 and all(count == 1 for count in counts[told[0] : told[-1] + 1]):
            return [block for block, count in zip(blocks, counts, strict=True) if count]
    return []


def _has(block: Box, year: Box) -> bool:
    return block.top - _SLACK <= year.cy <= block.bottom + _SLACK
