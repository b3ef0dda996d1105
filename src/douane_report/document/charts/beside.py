"""Figures that stand away from the end of their bar: beside a small part, or all in one line.

The figure of a part that is too small to hold it may stand beside that part. The figures of all
bars may stand in a column beside lying bars, or in a row over upright ones.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from douane_report.document.cells import FigureCell
from douane_report.document.charts.bars import Slot
from douane_report.document.charts.stack import SLACK, TOLERANCE, Ruler, value_of
from douane_report.document.model import Box

_GAP = 14.0
"""Points beside a small part within which its figure stands."""

_SMALL = 1.6
"""How long a part is at most, in heights of its figure, when that stands beside it."""

_FLUSH = 1.5
"""Points within which the edges of figures are in one line."""

_FEWEST = 3
"""Fewest figures that make a line of them."""


def beside_parts(
    slots: Sequence[Slot],
    cells: Sequence[FigureCell],
    bare: Collection[int],
    free: Collection[int],
    reached: Mapping[int, Collection[int]],
    ruler: Ruler,
) -> dict[int, int]:
    """Give small bars without a label the figure beside them, if no other bar can own it.

    Args:
        slots: all bars.
        cells: all labels.
        bare: the bars that have no label.
        free: the labels that no bar has.
        reached: for each bar the labels that may be its own where they stand.
        ruler: how the bars are measured.
    """
    if not ruler.scale:
        return {}
    pairs = [
        (bar, cell)
        for bar, slot in enumerate(slots)
        for cell in free
        if _is_beside(slot.box, cells[cell].line.placed, ruler.vertical)
        or (cell in reached.get(bar, ()) and not ruler.misses(slot, cells[cell]))
    ]
    bars, of = Counter(bar for bar, _ in pairs), Counter(cell for _, cell in pairs)
    return {
        bar: cell
        for bar, cell in pairs
        if bar in bare
        and bars[bar] == of[cell] == 1
        and _is_nearest(bar, slots, cells[cell].line.placed, ruler.vertical)
        and _is_as_long(slots[bar], cells[cell], ruler)
    }


def _is_nearest(bar: int, slots: Sequence[Slot], label: Box, vertical: bool) -> bool:
    """Whether a label is much nearer to the bars of one year than to those of any other."""

    def gap(it: Slot) -> float:
        return -(label.overlap_x(it.box) if vertical else label.overlap_y(it.box))

    own = gap(slots[bar])
    return all(it.year == slots[bar].year or gap(it) > 2 * own + 1 for it in slots)


def _is_as_long(slot: Slot, cell: FigureCell, ruler: Ruler) -> bool:
    own, _ = slot.lengths(ruler.base, ruler.vertical)
    length = value_of(cell) / ruler.scale
    return length > 0 and abs(length - own) <= SLACK + TOLERANCE * length


def _is_beside(bar: Box, label: Box, vertical: bool) -> bool:
    """Whether a label stands beside a bar that is too small for it, level with its middle."""
    if vertical:
        small = bar.height <= _SMALL * label.height
        level = abs(label.cy - bar.cy) <= max(bar.height, label.height) / 2
        gap = -label.overlap_x(bar)
    else:
        small = bar.width <= _SMALL * label.width
        level = abs(label.cx - bar.cx) <= max(bar.width, label.width) / 2
        gap = -label.overlap_y(bar)
    return small and level and -1 <= gap <= _GAP


def in_line(
    slots: Sequence[Sequence[Slot]], cells: Sequence[FigureCell], vertical: bool
) -> list[tuple[int, FigureCell]]:
    """Give bars the figures that stand in one line along the chart, each level with its bar.

    Args:
        slots: the bars of each series.
        cells: the figures near them.
        vertical: whether the bars stand up, and so the line is a row.

    Returns:
        Numbers of bars, counted series by series, with their figures; none where one has two,
        or most have none.
    """
    flat = [slot for group in slots for slot in group]
    if len(flat) < _FEWEST:
        return []
    for line in _lines(cells, vertical):
        found = [
            (number, cell)
            for number, slot in enumerate(flat)
            for cell in line
            if _is_level(slot.box, cell.line.placed, vertical)
        ]
        numbers = {number for number, _ in found}
        alone = len(numbers) == len({id(cell) for _, cell in found}) == len(found)
        if alone and len(found) >= max(_FEWEST, len(flat) / 2):
            return found
    return []


def _is_level(bar: Box, label: Box, vertical: bool) -> bool:
    if vertical:
        return abs(bar.cx - label.cx) <= 0.3 * min(bar.width, label.width)
    return abs(bar.cy - label.cy) <= 0.3 * min(bar.height, label.height)


def _lines(cells: Sequence[FigureCell], vertical: bool) -> Iterator[list[FigureCell]]:
    """Yield the figures that are flush with each of them."""
    for first in cells:
        at = first.line.placed
        if vertical:
            line = [it for it in cells if abs(it.line.placed.bottom - at.bottom) <= _FLUSH]
        else:
            line = [it for it in cells if it.line.placed.aside(at) <= _FLUSH]
        if len(line) >= _FEWEST:
            yield line
