"""Labels that another bar could own as well, by where they stand and by how long the bars are.

A figure that is given to the wrong series looks right. So where two bars could change their
labels, or a bar without one could claim another's, place and length must speak clearly.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import median

from douane_report.document.cells import FigureCell
from douane_report.document.charts.bars import Slot
from douane_report.document.charts.stack import Ruler, value_of
from douane_report.document.model import Box

_NEAR = 4.0
"""Points of distance by which one way must be better than another where lengths say nothing."""

_CLEAR = 12.0
"""The same, where lengths speak for the other way."""

_FINE = 0.75
"""Least difference between a bar and its label, in points, that is no mere rounding."""

_ASIDE = 3.0
"""Points by which a label beside a small bar must be nearer to it than to any other."""

Prices = Mapping[tuple[int, int], float]
"""How far each label is from each bar that could own it, by their numbers."""


def unsure(
    slots: Sequence[Slot],
    cells: Sequence[FigureCell],
    prices: Prices,
    chosen: Mapping[int, int],
    taken: Collection[int],
    ruler: Ruler,
) -> set[int]:
    """Give the bars whose label may as well be that of another, or is one of two.

    Args:
        slots: all bars.
        cells: all labels.
        prices: how far labels are from bars.
        chosen: label of each bar, but for those of whole stacks.
        taken: the labels that are given away, those of whole stacks too.
        ruler: how the bars are measured.
    """
    offs = {(bar, cell): ruler.off(slots[bar], cells[cell]) for bar, cell in prices}
    fits = {pair for pair in prices if not ruler.misses(slots[pair[0]], cells[pair[1]])}
    own = [offs[pair] for pair in chosen.items() if pair in fits]
    fine = max(_FINE, 3 * median(own)) if own else _FINE

    def is_open(now: Sequence[tuple[int, int]], then: Sequence[tuple[int, int]]) -> bool:
        further = sum(prices[it] for it in then) - sum(prices[it] for it in now)
        longer = sum(offs[it] for it in then) - sum(offs[it] for it in now)
        if longer < -2 * fine:
            return further < _CLEAR
        return further < (-_NEAR if longer > 2 * fine else _NEAR)

    found: set[int] = set()
    for bar, cell in chosen.items():
        if (bar, cell) not in fits:
            continue
        if _is_between(slots[bar], slots, cells[cell].line.placed, ruler):
            found.add(bar)
        for ways in _other_ways(bar, cell, cells, fits, chosen, taken):
            bars = {it[0] for it in ways}
            now = [(it, chosen[it]) for it in sorted(bars | {bar}) if it in chosen]
            if is_open(now, ways):
                found |= (bars | {bar}) & set(chosen)
    return found


def _is_between(slot: Slot, slots: Sequence[Slot], label: Box, ruler: Ruler) -> bool:
    """Whether a label stands beside a small bar, and is as near to one of another year."""
    own = -_overlap(label, slot.box, ruler)
    length, _ = slot.lengths(ruler.base, ruler.vertical)
    high, wide = (label.height, label.width) if ruler.vertical else (label.width, label.height)
    if own < -wide / 2 or length > high:
        return False
    return any(
        it.year != slot.year and abs(_overlap(label, it.box, ruler)) < abs(own) + _ASIDE
        for it in slots
    )


def _overlap(label: Box, bar: Box, ruler: Ruler) -> float:
    return label.overlap_x(bar) if ruler.vertical else label.overlap_y(bar)


def _other_ways(
    bar: int,
    cell: int,
    cells: Sequence[FigureCell],
    fits: set[tuple[int, int]],
    chosen: Mapping[int, int],
    taken: Collection[int],
) -> Iterator[list[tuple[int, int]]]:
    """Yield what could be in place of a label at a bar: an exchange, a claim, another label."""
    value = value_of(cells[cell])
    for other, of in sorted(fits):
        if of == cell and other != bar:
            swapped = chosen.get(other)
            if swapped is None:
                yield [(other, cell)]
            elif (bar, swapped) in fits and value_of(cells[swapped]) != value:
                yield [(other, cell), (bar, swapped)]
        elif other == bar and of not in taken and value_of(cells[of]) != value:
            yield [(bar, of)]
