"""Labels of bars: which figure belongs to which bar, and whether the bar bears it out.

The length of a bar over the value of its label is the same for the whole chart. That scale is
sought among the nearest labels; it then settles which label is whose, and which label cannot
be right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import median

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.chart_bars import Slot, base_of
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage

_TOLERANCE = 0.04
"""Part by which a bar may be longer or shorter than its label says."""

_SLACK = 2.0
"""Points by which a bar may be longer or shorter than its label says, for pens and rounding."""

_MISFIT = 60.0
"""Points of distance that a label which its bar does not bear out is put off by."""


@dataclass(frozen=True)
class Bar:
    """A bar with what belongs to it.

    Attributes:
        box: the bar from the axis to its end.
        series: index of its series in :attr:`Chart.series`.
        year: year on the axis.
        label: the figure printed at it, if any.
        contradicted: whether its length contradicts that figure.
    """

    box: Box
    series: int
    year: int
    label: FigureCell | None
    contradicted: bool = False


def labels_near(page: PdfPage, slots: Sequence[Sequence[Slot]]) -> list[FigureCell]:
    """Give the figures within reach of the bars; a fragment of several is taken apart."""
    area = union([slot.box for group in slots for slot in group])
    reach = Box(area.x0 - 30, area.top - 40, area.x1 + 90, area.bottom + 12)
    found: list[FigureCell] = []
    for line in page.fragments:
        if not reach.contains(line.placed, slack=5):
            continue
        whole = read_cell(line)
        if whole is not None:
            found.append(whole)
            continue
        if all(not word.text.isalpha() for word in line.words):
            parts = (read_cell(replace(line, words=(word,))) for word in line.words)
            found.extend(part for part in parts if part is not None)
    return found


def parted_labels(joined: FigureCell) -> Iterator[FigureCell]:
    """Yield labels that stand so close that they could be one figure (``165 102``), each alone."""
    line = joined.line
    for word in line.words:
        parts = word.text.split("\u00a0")
        if len(parts) < 2 or word.box is None:
            continue
        width = word.box.width / len(word.text)
        start = word.box.x0
        for part in parts:
            box = word.box._replace(x0=start, x1=start + width * len(part))
            cell = read_cell(replace(line, words=(word._replace(text=part, box=box),)))
            if cell is not None:
                yield cell
            start += width * (len(part) + 1)


def match_labels(
    slots: Sequence[Sequence[Slot]], cells: Sequence[FigureCell], vertical: bool
) -> tuple[list[Bar], Decimal]:
    """Tie labels to bars: nearest first, then what the common scale confirms.

    Args:
        slots: the bars of each series, one bar at least.
        cells: figures that may be their labels.
        vertical: whether the bars stand up.

    Returns:
        The bars, series by series, and the value per point of length; 0 when no label tells.
    """
    flat = [(index, slot) for index, group in enumerate(slots) for slot in group]
    base = base_of(slots, vertical)
    pairs = sorted(
        (
            (cost, bar, cell)
            for bar, (_, slot) in enumerate(flat)
            for cell in range(len(cells))
            if (cost := _distance(slot.box, cells[cell].line.placed, vertical)) is not None
        ),
    )
    scale = _scale(flat, cells, pairs, base, vertical)
    ranked = sorted(
        (cost + _misfit(flat[bar][1], cells[cell], scale, base, vertical), bar, cell)
        for cost, bar, cell in pairs
    )
    chosen: dict[int, int] = {}
    for _, bar, cell in ranked:
        if bar not in chosen and cell not in chosen.values():
            chosen[bar] = cell
    bars = []
    for number, (series, slot) in enumerate(flat):
        label = cells[chosen[number]] if number in chosen else None
        fits, box = _fit(slot, label, scale, base, vertical)
        bars.append(Bar(box, series, slot.year, label, contradicted=not fits))
    return bars, Decimal(f"{scale:.9f}") if scale else Decimal(0)


def _distance(bar: Box, label: Box, vertical: bool) -> float | None:
    """How far a label is from a bar's end; None when it cannot belong to it."""
    if vertical:
        sideways = abs(label.cx - bar.cx)
        free = max(0.0, sideways - bar.width / 2)
        outside = bar.top - label.bottom
        inside = label.top - bar.top
        if free > 0.75 * label.width or label.top > bar.bottom + 4:
            return None
    else:
        sideways = abs(label.cy - bar.cy)
        free = max(0.0, sideways - bar.height / 2)
        outside = label.x0 - bar.x1
        inside = bar.x1 - label.x1
        if free > 0.75 * label.height or label.x1 < bar.x0 - 4:
            return None
    if outside >= -2:
        along = outside if outside <= 26 else None
    else:
        along = abs(inside) if inside >= -2 else 2.0
    if along is None:
        return None
    return abs(along) + 0.8 * sideways


def _value(cell: FigureCell) -> float:
    number = cell.number
    return float(number.value) if number and number.value is not None else 0.0


def _scale(
    flat: Sequence[tuple[int, Slot]],
    cells: Sequence[FigureCell],
    pairs: Sequence[tuple[float, int, int]],
    base: float,
    vertical: bool,
) -> float:
    """Value per point of length: the one on which most bars find a label that fits."""
    nearest = _nearest_labels(pairs)
    options = [
        _value(cells[cell]) / length
        for bar, near in nearest.items()
        for cell in near
        for length in set(flat[bar][1].lengths(base, vertical))
        if length > 3 and _value(cells[cell]) > 0
    ]
    if not options:
        return 0.0

    def votes(scale: float) -> int:
        return sum(
            any(_misfit(flat[bar][1], cells[cell], scale, base, vertical) == 0 for cell in near)
            for bar, near in nearest.items()
        )

    best = max(votes(option) for option in options)
    return median(option for option in options if votes(option) == best)


def _nearest_labels(pairs: Sequence[tuple[float, int, int]]) -> dict[int, list[int]]:
    """Give the two labels nearest to each bar."""
    nearest: dict[int, list[int]] = {}
    for _, bar, cell in sorted(pairs):
        near = nearest.setdefault(bar, [])
        if len(near) < 2:
            near.append(cell)
    return nearest


def _misfit(slot: Slot, cell: FigureCell, scale: float, base: float, vertical: bool) -> float:
    """Price of a label that its bar's length does not bear out; 0 when it does."""
    if not scale:
        return 0.0
    value = _value(cell)
    off = min(abs(value / scale - length) for length in slot.lengths(base, vertical))
    allowed = _SLACK + _TOLERANCE * value / scale
    return 0.0 if off <= allowed else _MISFIT + off


def _fit(
    slot: Slot, label: FigureCell | None, scale: float, base: float, vertical: bool
) -> tuple[bool, Box]:
    """Say whether a label agrees with its bar, and give the bar's box from the axis."""
    if label is None:
        return True, slot.box
    own, full = slot.lengths(base, vertical)
    value = _value(label) / scale if scale else own
    box = slot.box
    if abs(value - full) < abs(value - own):
        box = box._replace(bottom=base) if vertical else box._replace(x0=base)
    return _misfit(slot, label, scale, base, vertical) == 0, box
