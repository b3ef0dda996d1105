"""Stacked bars: whether a label tells the length of a part, or of the whole stack up to there.

Both may be printed, the part's inside it and the whole's beyond its end. A part that no other
stands on has both next to it; then the one inside is the part's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.chart_bars import Slot

TOLERANCE = 0.04
"""Part by which a bar may be longer or shorter than its label says."""

SLACK = 2.0
"""Points by which a bar may be longer or shorter than its label says, for pens and rounding."""


class Ruler(NamedTuple):
    """How the bars of a chart are measured.

    Attributes:
        base: where bars start, in points of the page.
        vertical: whether they stand up.
        scale: value per point of length; 0 when no label tells.
    """

    base: float
    vertical: bool
    scale: float = 0.0

    def misses(self, slot: Slot, cell: FigureCell) -> float:
        """Points by which a label and its bar differ, if pens do not explain it; else 0."""
        if not self.scale:
            return 0.0
        value = value_of(cell) / self.scale
        off = min(abs(value - length) for length in slot.lengths(self.base, self.vertical))
        return 0.0 if off <= SLACK + TOLERANCE * value else off

    def is_stacked(self, slot: Slot) -> bool:
        """Whether a bar stands on another."""
        own, full = slot.lengths(self.base, self.vertical)
        return full - own > SLACK

    def is_whole(self, slot: Slot, cell: FigureCell) -> bool:
        """Whether a label tells how far a stacked bar reaches, and not how long it is itself."""
        own, full = slot.lengths(self.base, self.vertical)
        value = value_of(cell) / self.scale if self.scale else own
        return abs(value - full) < abs(value - own)


def value_of(cell: FigureCell) -> float:
    """The value of a label; 0 without one."""
    number = cell.number
    return float(number.value) if number and number.value is not None else 0.0


def part_and_whole(
    flat: Sequence[Slot],
    cells: Sequence[FigureCell],
    near: Mapping[int, Sequence[int]],
    chosen: dict[int, int],
    ruler: Ruler,
) -> dict[int, int]:
    """Give stacked bars the label inside them, and return the labels of the wholes.

    Args:
        flat: all bars.
        cells: all labels.
        near: for each bar the labels that may be its own.
        chosen: label of each bar so far; changed where another is inside it.
        ruler: how the bars are measured.
    """
    wholes: dict[int, int] = {}
    for bar, slot in enumerate(flat):
        if not ruler.scale or not ruler.is_stacked(slot):
            continue
        fitting = [cell for cell in near.get(bar, ()) if not ruler.misses(slot, cells[cell])]
        inside = [
            cell
            for cell in fitting
            if _is_inside(slot, cells[cell]) and not ruler.is_whole(slot, cells[cell])
        ]
        for cell in inside[:1]:
            holder = next((it for it, taken in chosen.items() if taken == cell), None)
            if holder is None or (holder != bar and ruler.misses(flat[holder], cells[cell])):
                chosen.pop(-1 if holder is None else holder, None)
                chosen[bar] = cell
        taken = {chosen[other] for other in chosen}
        beyond = [
            cell
            for cell in fitting
            if cell not in taken
            and not _is_inside(slot, cells[cell])
            and ruler.is_whole(slot, cells[cell])
        ]
        if beyond:
            wholes[bar] = beyond[0]
    return wholes


def _is_inside(slot: Slot, cell: FigureCell) -> bool:
    """Whether the middle of a label lies in a bar."""
    box, label = slot.box, cell.line.placed
    return box.x0 <= label.cx <= box.x1 and box.top <= label.cy <= box.bottom
