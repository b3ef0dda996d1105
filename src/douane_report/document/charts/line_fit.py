"""What the heights of a line chart stand for, as its points and the labels near them tell.

Heights are linear in the values; nought need not be at the axis. What is sought is the line on
which most points find a label that fits, so that they bear each other out.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.bars import Slot
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.charts.stack import value_of
from douane_report.document.colour import distance

_SLACK = 1.5
"""Points by which a point may be higher or lower than its label says."""

_REACH = 1.8
"""How far from its point a label may be, in sizes of its type, over what a dot takes."""

_DOT = 3.0
"""Points that a dot takes between a point and its label."""

_CENTRED = 0.2
"""How far from its year the middle of a label may be, in steps, that is centred at it."""

_LEAST = 3
"""Fewest points that bear each other out: any two are on a line."""

_STRONG = 3
"""Fewest further points that bear two out where others speak against them."""

_SPREAD = 12.0
"""Least difference in height, in points, between the points that bear each other out."""

_MOST = 120
"""Most pairs of a point and a label that are weighed; a chart with more is something else."""


class Dot(NamedTuple):
    """A point of a line: the number of its line, the colour of that, and its place."""

    line: int
    colour: str
    slot: Slot


class Fit(NamedTuple):
    """What a height stands for: ``value = (zero - y) * per_point``."""

    zero: float
    per_point: float

    def off(self, dot: Dot, cell: FigureCell) -> float:
        """Points by which a point is higher or lower than a label says."""
        return abs(self.zero - value_of(cell) / self.per_point - dot.slot.box.cy)

    def fits(self, dot: Dot, cell: FigureCell) -> bool:
        """Whether a label says how high a point is, as far as it is printed."""
        return self.off(dot, cell) <= _SLACK + self.rounding(cell)

    def rounding(self, cell: FigureCell) -> float:
        """Points that the last digit of a label stands for, to either side."""
        number = cell.number
        half = 0.5 * 10.0 ** -(number.decimals or 0) if number else 0.0
        return half / self.per_point


Near = Mapping[int, Mapping[int, float]]
"""For each point the labels within reach, by number, with how far they are."""


def near_labels(dots: Sequence[Dot], cells: Sequence[FigureCell], pitch: float) -> Near:
    """Give the labels within reach of each point.

    Args:
        dots: all points.
        cells: all figures around them.
        pitch: distance from year to year.
    """
    found: dict[int, dict[int, float]] = {at: {} for at in range(len(dots))}
    for number, cell in enumerate(cells):
        box = cell.line.placed
        reach = _DOT + _REACH * cell.line.words[0].size
        near = {at: gap for at, dot in enumerate(dots) if (gap := box.gap(dot.slot.box)) <= reach}
        centred = [at for at in near if abs(dots[at].slot.box.cx - box.cx) <= _CENTRED * pitch]
        for at in centred or near:
            found[at][number] = near[at]
    return _by_colour(dots, cells, found)


def _by_colour(dots: Sequence[Dot], cells: Sequence[FigureCell], near: Near) -> Near:
    """Keep labels from the points of other lines, where they are in the colours of their lines.

    In one colour alone they may be all, whatever their line.
    """
    owners: dict[int, int] = {}
    for number, cell in enumerate(cells):
        ranked = sorted({(distance(colour_of(cell), dot.colour), dot.line) for dot in dots})
        if ranked and ranked[0][0] <= SAME_COLOUR:
            owners[number] = ranked[0][1]
    own = Counter(
        dots[at].line
        for at, labels in near.items()
        if any(owners.get(it) == dots[at].line for it in labels)
    )
    points = Counter(dot.line for dot in dots)
    lines = {line for line, number in own.items() if 2 * number > points[line]}
    if len(lines) < 2:
        return near
    return {
        at: {it: gap for it, gap in labels.items() if owners.get(it) in (None, dots[at].line)}
        for at, labels in near.items()
    }


def colour_of(cell: FigureCell) -> str:
    """Give the colour that a label is set in."""
    return cell.line.words[0].colour


def fit_of(dots: Sequence[Dot], cells: Sequence[FigureCell], near: Near) -> Fit | None:
    """Give the line on which most points find a label that fits; None where nothing tells."""
    pairs = [(dot, cell) for dot, labels in near.items() for cell in labels if counts(cells[cell])]
    if len(pairs) > _MOST:
        return None
    ranked: list[tuple[int, float, Fit, dict[int, set[int]]]] = []
    for (dot, cell), (other, label) in combinations(pairs, 2):
        fall = dots[other].slot.box.cy - dots[dot].slot.box.cy
        rise = value_of(cells[cell]) - value_of(cells[label])
        if dot == other or cell == label or abs(fall) < _SPREAD or rise / fall <= 0:
            continue
        per_point = rise / fall
        fit = Fit(dots[dot].slot.box.cy + value_of(cells[cell]) / per_point, per_point)
        fitting: dict[int, set[int]] = {}
        for at, number in pairs:
            if fit.fits(dots[at], cells[number]):
                fitting.setdefault(at, set()).add(number)
        votes = min(len(fitting), len(set().union(*fitting.values()))) if fitting else 0
        off = sum(min(fit.off(dots[at], cells[it]) for it in fitting[at]) for at in fitting)
        ranked.append((votes, -off, fit, fitting))
    labelled = {dot for dot, _ in pairs}
    if not ranked:
        return None
    votes, _, fit, fitting = max(ranked, key=lambda it: it[:2])
    # Any two points are on a line: only more than these are evidence, for it or against it.
    against = len(labelled) - votes
    if votes < _LEAST or (against and votes - 2 < max(_STRONG, against + 1)):
        return None
    rivals = [it[3] for it in ranked if it[0] >= votes]
    return None if any(_differs(fitting, rival) for rival in rivals) else fit


def counts(cell: FigureCell) -> bool:
    """Whether a label is a figure that can be read."""
    return cell.number is not None and cell.number.value is not None


def _differs(fitting: Mapping[int, set[int]], rival: Mapping[int, set[int]]) -> bool:
    """Whether as good a line gives several points other labels."""
    others = [at for at in rival if not rival[at] & fitting.get(at, set())]
    return len(others) > 1
