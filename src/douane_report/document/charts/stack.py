"""Stacked bars: whether a label tells the length of a part, or of the whole stack up to there.

Both may be printed, the part's inside it and the whole's beyond its end. Where what lies under a
part is so small that its length cannot tell, the labels of other years do: designers set all
parts' figures in one place and all wholes' in another.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.bars import STACK_GAP, Measures, Slot

TOLERANCE = 0.04
"""Part by which a bar may be longer or shorter than its label says."""

SLACK = 2.0
"""Points by which a bar may be longer or shorter than its label says, for pens and rounding."""

_BLUR, _BLUR_PART = 1.0, 0.01
"""Points, and part of the length, by which two lengths differ that drawing cannot tell apart."""


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

    def off(self, slot: Slot, cell: FigureCell) -> float:
        """Points by which a label and its bar, or the stack up to its end, differ."""
        if not self.scale:
            return 0.0
        value = value_of(cell) / self.scale
        return min(abs(value - length) for length in slot.lengths(self.base, self.vertical))

    def misses(self, slot: Slot, cell: FigureCell) -> float:
        """Points by which a label and its bar differ, if pens do not explain it; else 0."""
        off = self.off(slot, cell)
        return 0.0 if off <= SLACK + TOLERANCE * value_of(cell) / (self.scale or 1.0) else off

    def is_stacked(self, slot: Slot) -> bool:
        """Whether a bar starts so far from the axis that it stands on another."""
        own, full = slot.lengths(self.base, self.vertical)
        return full - own > SLACK

    def measured(self, slot: Slot, cell: FigureCell) -> Measures:
        """Whether a label tells how long a stacked bar is itself, or how far it reaches."""
        own, full = slot.lengths(self.base, self.vertical)
        value = value_of(cell) / self.scale if self.scale else own
        nearer = abs(value - full) - abs(value - own)
        if abs(nearer) <= _BLUR + _BLUR_PART * full:
            return "either"
        return "part" if nearer > 0 else "whole"


class Stacks:
    """The stacks of a chart, and what the labels at them measure.

    Args:
        slots: all bars.
        cells: all labels.
        near: for each bar the labels that may be its own.
        ruler: how the bars are measured.
    """

    def __init__(
        self,
        slots: Sequence[Slot],
        cells: Sequence[FigureCell],
        near: Mapping[int, Sequence[int]],
        ruler: Ruler,
    ) -> None:
        self._slots, self._cells, self._ruler = slots, cells, ruler
        self.under = [_under(slot, slots, ruler.vertical) for slot in slots]
        self._near = near
        self._places = dict(self._agreed())

    def is_stacked(self, bar: int) -> bool:
        """Whether a bar stands on another."""
        return bool(self.under[bar]) or self._ruler.is_stacked(self._slots[bar])

    def measures(self, bar: int, cell: int) -> Measures:
        """What a label tells the length of, as far as lengths and the other years tell."""
        if cell < 0 or not self.is_stacked(bar):
            return "bar"
        measured = self._ruler.measured(self._slots[bar], self._cells[cell])
        if measured == "either":
            return self._places.get(self._is_inside(bar, cell), measured)
        return measured

    def part_and_whole(self, chosen: dict[int, int]) -> tuple[dict[int, int], dict[int, Measures]]:
        """Give stacked bars the label inside them, and return the labels of the wholes.

        Args:
            chosen: label of each bar so far; changed where another is inside it.

        Returns:
            The labels of wholes, and what those in ``chosen`` measure where sums tell it.
        """
        wholes: dict[int, int] = {}
        told: dict[int, Measures] = {}
        for bar, slot in enumerate(self._slots):
            if not self._ruler.scale or not self.is_stacked(bar):
                continue
            taken = {cell for other, cell in chosen.items() if other != bar} | set(wholes.values())
            fitting = [
                cell
                for cell in self._near.get(bar, ())
                if cell not in taken and not self._ruler.misses(slot, self._cells[cell])
            ]
            inside = [cell for cell in fitting if self._is_inside(bar, cell)]
            beyond = [cell for cell in fitting if not self._is_inside(bar, cell)]
            pair = next(
                ((a, b) for a in inside for b in beyond if self._adds_up(bar, a, b, chosen)), None
            )
            if pair:
                chosen[bar], wholes[bar] = pair
                told[bar] = "part"
                continue
            parts = [cell for cell in inside if self.measures(bar, cell) == "part"]
            if not parts and self.measures(bar, chosen.get(bar, -1)) != "part":
                parts = [cell for cell in beyond if self.measures(bar, cell) == "part"]
            if parts:
                chosen[bar] = parts[0]
            rest = [
                cell
                for cell in beyond
                if cell != chosen.get(bar) and self.measures(bar, cell) == "whole"
            ]
            if rest:
                wholes[bar] = rest[0]
        return wholes, told

    def _adds_up(self, bar: int, part: int, whole: int, chosen: Mapping[int, int]) -> bool:
        """Whether two figures differ by just what the labels of the bars under this one say."""
        under = self.under[bar]
        if not under or any(it not in chosen for it in under):
            return False
        rest = sum(value_of(self._cells[chosen[it]]) for it in under)
        return rest > 0 and (
            abs(value_of(self._cells[whole]) - value_of(self._cells[part]) - rest) < 1e-6
        )

    def _agreed(self) -> Iterator[tuple[bool, Measures]]:
        """Say what labels inside bars, and those beyond them, measure where lengths tell it."""
        found: dict[bool, set[Measures]] = {True: set(), False: set()}
        for bar, slot in enumerate(self._slots):
            if not self._ruler.scale or not self.is_stacked(bar):
                continue
            for cell in self._near.get(bar, ()):
                if not self._ruler.misses(slot, self._cells[cell]):
                    measured = self._ruler.measured(slot, self._cells[cell])
                    found[self._is_inside(bar, cell)].add(measured)
        for place, kinds in found.items():
            kinds.discard("either")
            if len(kinds) == 1:
                yield place, kinds.pop()

    def _is_inside(self, bar: int, cell: int) -> bool:
        """Whether the middle of a label lies in a bar."""
        box, label = self._slots[bar].box, self._cells[cell].line.placed
        return box.x0 <= label.cx <= box.x1 and box.top <= label.cy <= box.bottom


def _under(slot: Slot, slots: Sequence[Slot], vertical: bool) -> list[int]:
    """Give the bars on which one stands: those between it and the axis, at the same place."""
    box = slot.box
    found = []
    for number, other in enumerate(slots):
        if other is slot or other.year != slot.year:
            continue
        it = other.box
        if vertical:
            across = it.overlap_x(box) > 0.5 * min(it.width, box.width)
            below = it.top >= box.bottom - STACK_GAP and it.bottom - box.bottom > it.height / 2
        else:
            across = it.overlap_y(box) > 0.5 * min(it.height, box.height)
            below = it.x1 <= box.x0 + STACK_GAP and box.x0 - it.x0 > it.width / 2
        if across and below:
            found.append(number)
    return found


def covering(slots: Sequence[Slot], vertical: bool) -> list[list[int]]:
    """Give the bars that stand on each of some bars, by their numbers.

    What stands past the end of one of these is no figure of the bar that it covers.
    """
    found: list[list[int]] = [[] for _ in slots]
    for upper, slot in enumerate(slots):
        for lower in _under(slot, slots, vertical):
            found[lower].append(upper)
    return found


def value_of(cell: FigureCell) -> float:
    """The value of a label; 0 without one."""
    number = cell.number
    return float(number.value) if number and number.value is not None else 0.0
