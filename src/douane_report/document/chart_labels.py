"""Labels of bars: which figure belongs to which bar, and whether the bar bears it out.

The length of a bar over the value of its label is the same for the whole chart. That scale is
sought among the nearest labels; it then settles which label is whose, and which label cannot
be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median
from typing import Literal, NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.chart_bars import Slot, base_of
from douane_report.document.chart_stack import Ruler, part_and_whole, value_of
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.document.turned import turned_lines

_HEAD = re.compile(r"^\d{1,3}(?:\u00a0\d{3})*$")
_GROUP = re.compile(r"^\d{3}$")

_MISFIT = 60.0
"""Points of distance that a label which its bar does not bear out is put off by."""


Measures = Literal["bar", "part", "whole"]


class Bar(NamedTuple):
    """A bar with what belongs to it.

    Attributes:
        box: the bar from the axis to its end.
        series: index of its series in :attr:`Chart.series`.
        year: year on the axis.
        label: the figure printed at it, if any.
        contradicted: whether its length contradicts that figure.
        measures: what that figure tells the length of: a bar on the axis, a part that is stacked
            on others, or the whole of the stack up to the end of that part.
        over: the figure of the whole, where one is printed besides that of the part.
    """

    box: Box
    series: int
    year: int
    label: FigureCell | None
    contradicted: bool = False
    measures: Measures = "bar"
    over: FigureCell | None = None


def labels_near(page: PdfPage, slots: Sequence[Sequence[Slot]], vertical: bool) -> list[FigureCell]:
    """Give the figures within reach of the bars; a fragment of several is taken apart.

    Args:
        page: the page.
        slots: the bars of each series, one bar at least.
        vertical: whether they stand up.
    """
    area = union([slot.box for group in slots for slot in group])
    reach = Box(area.x0 - 30, area.top - 40, area.x1 + 90, area.bottom + 12)
    found: list[FigureCell] = []
    found.extend(
        cell
        for line in turned_lines(page)
        if reach.contains(line.placed, slack=5) and (cell := read_cell(line))
    )
    for line in page.fragments:
        if not reach.contains(line.placed, slack=5):
            continue
        whole = read_cell(line)
        if whole is not None:
            found.append(whole)
            continue
        line = _with_groups_at_one_bar(line, slots, vertical)
        if all(not word.text.isalpha() for word in line.words):
            parts = (read_cell(line._replace(words=(word,))) for word in line.words)
            found.extend(part for part in parts if part is not None)
    return found


def _with_groups_at_one_bar(line: Line, slots: Sequence[Sequence[Slot]], vertical: bool) -> Line:
    """Join groups of digits with a wide space between them, if they stand at one bar.

    ``385 037`` over one bar is one figure, over two bars it is two; at lying bars it is one.
    """
    words: list[Word] = []
    for word in line.words:
        last = words[-1] if words else None
        if (
            last is not None
            and _GROUP.match(word.text)
            and _HEAD.match(last.text)
            and (not vertical or _nearest_bar(slots, word) == _nearest_bar(slots, last))
        ):
            box = union([last.placed, word.placed])
            words[-1] = last._replace(text=f"{last.text}\u00a0{word.text}", box=box)
        else:
            words.append(word)
    return line._replace(words=tuple(words))


def _nearest_bar(slots: Sequence[Sequence[Slot]], word: Word) -> Box:
    """Give the bar whose middle is nearest to the middle of a word, across the page."""
    boxes = [slot.box for group in slots for slot in group]
    return min(boxes, key=lambda box: (abs(box.cx - word.placed.cx), box))


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
            cell = read_cell(line._replace(words=(word._replace(text=part, box=box),)))
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
    pairs = sorted(
        (
            (cost, bar, cell)
            for bar, (_, slot) in enumerate(_flat(slots))
            for cell in range(len(cells))
            if (cost := _distance(slot.box, cells[cell].line.placed, vertical)) is not None
        ),
    )
    return _tied(slots, cells, pairs, vertical)


def measure_labels(
    slots: Sequence[Sequence[Slot]], labels: Sequence[tuple[int, FigureCell]], vertical: bool
) -> tuple[list[Bar], Decimal]:
    """Measure bars by labels that are known to be theirs.

    Args:
        slots: the bars of each series, one bar at least.
        labels: numbers of bars, counted series by series, each with its label.
        vertical: whether the bars stand up.

    Returns:
        As :func:`match_labels`.
    """
    pairs = [(0.0, bar, number) for number, (bar, _) in enumerate(labels)]
    return _tied(slots, [cell for _, cell in labels], pairs, vertical)


def _flat(slots: Sequence[Sequence[Slot]]) -> list[tuple[int, Slot]]:
    return [(index, slot) for index, group in enumerate(slots) for slot in group]


def _tied(
    slots: Sequence[Sequence[Slot]],
    cells: Sequence[FigureCell],
    pairs: Sequence[tuple[float, int, int]],
    vertical: bool,
) -> tuple[list[Bar], Decimal]:
    """Choose among the labels that bars may have, given with their price."""
    flat = _flat(slots)
    ruler = Ruler(base_of(slots, vertical), vertical)
    scale = _scale(flat, cells, pairs, ruler)
    ruler = ruler._replace(scale=scale)
    ranked = sorted(
        (cost + _misfit(flat[bar][1], cells[cell], ruler), bar, cell) for cost, bar, cell in pairs
    )
    chosen: dict[int, int] = {}
    for _, bar, cell in ranked:
        if bar not in chosen and cell not in chosen.values():
            chosen[bar] = cell
    near: dict[int, list[int]] = {}
    for _, bar, cell in pairs:
        near.setdefault(bar, []).append(cell)
    wholes = part_and_whole([slot for _, slot in flat], cells, near, chosen, ruler)
    bars = [
        _bar(
            series,
            slot,
            cells[chosen[number]] if number in chosen else None,
            cells[wholes[number]] if number in wholes else None,
            ruler,
        )
        for number, (series, slot) in enumerate(flat)
    ]
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


def _scale(
    flat: Sequence[tuple[int, Slot]],
    cells: Sequence[FigureCell],
    pairs: Sequence[tuple[float, int, int]],
    ruler: Ruler,
) -> float:
    """Value per point of length: the one on which most bars find a label that fits."""
    nearest = _nearest_labels(pairs)
    options = [
        value_of(cells[cell]) / length
        for bar, near in nearest.items()
        for cell in near
        for length in set(flat[bar][1].lengths(ruler.base, ruler.vertical))
        if length > 3 and value_of(cells[cell]) > 0
    ]
    if not options:
        return 0.0

    def votes(scale: float) -> int:
        measured = ruler._replace(scale=scale)
        return sum(
            any(measured.misses(flat[bar][1], cells[cell]) == 0 for cell in near)
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


def _misfit(slot: Slot, cell: FigureCell, ruler: Ruler) -> float:
    """Price of a label that its bar's length does not bear out; 0 when it does."""
    off = ruler.misses(slot, cell)
    return _MISFIT + off if off else 0.0


def _bar(
    series: int, slot: Slot, label: FigureCell | None, over: FigureCell | None, ruler: Ruler
) -> Bar:
    """Make a bar with its label, and say what that measures and whether they agree."""
    if label is None:
        return Bar(slot.box, series, slot.year, None, over=over)
    box = slot.box
    measures: Measures = "bar"
    if ruler.is_whole(slot, label):
        box = box._replace(bottom=ruler.base) if ruler.vertical else box._replace(x0=ruler.base)
    if ruler.is_stacked(slot):
        measures = "whole" if ruler.is_whole(slot, label) else "part"
    return Bar(box, series, slot.year, label, ruler.misses(slot, label) > 0, measures, over)
