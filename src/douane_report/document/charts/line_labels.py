"""Figures at the points of a line chart: which is whose, and which its point contradicts.

The labels of each year are given to the points of that year in the one way in which all fit.
Where there are two ways, the colour of a label or its side of the point may settle it, if these
differ from line to line.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.line_fit import Dot, Fit, Near, colour_of, counts
from douane_report.document.charts.stack import value_of

_TELLING = 5
"""Fewest labels that tell on which sides of points labels are, and how finely these are drawn."""

_CLOSE = 5.0
"""Points by which a point must be off a label for it to be none of its own, if it has no other."""

_FINE = 0.35
"""Least sum of differences in height, in points, that is no matter of drawing."""

_NEARER = 6.0
"""Points by which another way to give labels must not be nearer than the one that fits."""


class Given(NamedTuple):
    """The label that a point is given; whether another may be its own, or its height is another."""

    cell: FigureCell | None
    unsure: bool = False
    contradicted: bool = False


def give_labels(
    dots: Sequence[Dot], cells: Sequence[FigureCell], near: Near, fit: Fit | None
) -> list[Given]:
    """Give each point its label, year by year.

    Args:
        dots: all points.
        cells: all figures around them.
        near: the labels within reach of each point.
        fit: what heights stand for; None where nothing tells, so that no label is sure.
    """
    given = [Given(None) for _ in dots]
    labels = _Labels(dots, cells, near, fit)
    for year in sorted({dot.slot.year for dot in dots}):
        here = [at for at, dot in enumerate(dots) if dot.slot.year == year]
        sure = labels.fitting(here) if fit else {}
        for at, label in {**labels.left_over(here, sure), **sure}.items():
            given[at] = label
    return given


class _Labels:
    """The labels of a chart, and the points that may have them."""

    def __init__(
        self, dots: Sequence[Dot], cells: Sequence[FigureCell], near: Near, fit: Fit | None
    ) -> None:
        self._dots, self._cells, self._near, self._fit = dots, cells, near, fit
        self._fits = {
            at: [it for it in labels if fit and counts(cells[it]) and fit.fits(dots[at], cells[it])]
            for at, labels in near.items()
        }
        sure = [
            (at, labels[0])
            for at, labels in self._fits.items()
            if len(labels) == 1 and sum(labels[0] in other for other in self._fits.values()) == 1
        ]
        self._owners = self._colours(sure)
        self._sides = self._sides_of(sure)
        offs = [fit.off(dots[at], cells[label]) for at, label in sure] if fit else []
        self._fine = max(_FINE, 4 * median(offs)) if len(offs) >= _TELLING else None

    def fitting(self, here: Sequence[int]) -> dict[int, Given]:
        """Give points of one year the labels that fit; unsure where there are two ways to do so."""
        ways = _fullest(_ways(here, self._own(here, self._fits)))
        ways = [way for way in ways if self._in_place(way)] or ways
        if len(ways[0]) == len(here):
            ways = self._closest(ways)
        far = min(self._distance(way) for way in ways)
        rivals = [way for way in _ways(here, self._near) if len(way) == len(ways[0])]
        is_odd = min(self._distance(way) for way in rivals) < far - _NEARER
        found: dict[int, Given] = {}
        for at in here:
            labels = [way.get(at) for way in ways]
            values = {None if it is None else value_of(self._cells[it]) for it in labels}
            label = next((it for it in labels if it is not None), None)
            if label is not None:
                found[at] = Given(self._cells[label], unsure=is_odd or len(values) > 1)
                without = [other for other in here if all(other not in way for way in ways)]
                if any(self._is_close(other, label) for other in without):
                    found[at] = found[at]._replace(unsure=True)
        return found

    def _is_close(self, at: int, label: int) -> bool:
        """Whether a point without a label could nearly have one that another point is given."""
        if self._fit is None or label not in self._near[at]:
            return False
        return self._fit.off(self._dots[at], self._cells[label]) <= _CLOSE

    def left_over(self, here: Sequence[int], given: Mapping[int, Given]) -> dict[int, Given]:
        """Give the other points of one year the nearest labels that are left; none is sure."""
        used = {id(it.cell) for it in given.values()}
        may = self._own(here, self._near)
        pairs = sorted((self._near[at][it], at, it) for at in here for it in may[at])
        found: dict[int, Given] = {}
        for _, at, number in pairs:
            cell = self._cells[number]
            if at in given or at in found or id(cell) in used:
                continue
            used.add(id(cell))
            fits = self._fit is None or number in self._fits[at]
            found[at] = Given(cell, unsure=fits, contradicted=not fits)
        return found

    def _closest(self, ways: list[dict[int, int]]) -> list[dict[int, int]]:
        """Drop ways in which heights are off by more than in the best, if drawing is so fine."""
        if self._fit is None or self._fine is None or len(ways) < 2:
            return ways
        fit = self._fit
        offs = [
            sum(fit.off(self._dots[at], self._cells[it]) for at, it in way.items()) for way in ways
        ]
        labels = {it for way in ways for it in way.values()}
        least = self._fine + 2 * sum(fit.rounding(self._cells[it]) for it in labels)
        return [way for way, off in zip(ways, offs, strict=True) if off < min(offs) + least]

    def _distance(self, way: Mapping[int, int]) -> float:
        return sum(self._near[at][label] for at, label in way.items())

    def _colours(self, sure: Sequence[tuple[int, int]]) -> dict[str, int]:
        """Give the line whose labels are in a colour, where those that are sure tell it."""
        lines: dict[str, list[int]] = {}
        for at, label in sure:
            lines.setdefault(colour_of(self._cells[label]), []).append(self._dots[at].line)
        return {colour: at[0] for colour, at in lines.items() if len(at) > 1 and len(set(at)) == 1}

    def _sides_of(self, sure: Sequence[tuple[int, int]]) -> dict[int, bool]:
        """Say of lines whether their labels are over their points, if lines differ in that."""
        sides: dict[int, list[bool]] = {}
        for at, label in sure:
            sides.setdefault(self._dots[at].line, []).append(self._is_over(at, label))
        told = {
            line: over[0] for line, over in sides.items() if len(over) > 1 and len(set(over)) == 1
        }
        return told if len(set(told.values())) > 1 and len(sure) >= _TELLING else {}

    def _is_over(self, at: int, label: int) -> bool:
        return self._cells[label].line.placed.cy < self._dots[at].slot.box.cy

    def _in_place(self, way: Mapping[int, int]) -> bool:
        """Whether labels are all on the side of their points that those of their line are on."""
        return all(
            self._sides.get(self._dots[at].line) is self._is_over(at, label)
            for at, label in way.items()
        )

    def _own(self, here: Sequence[int], may: Mapping[int, Iterable[int]]) -> dict[int, list[int]]:
        """Leave out labels in the colour of those of another line, if colours differ here."""
        colours = {colour_of(self._cells[it]) for at in here for it in may[at]}
        if len(colours) < 2:
            return {at: list(may[at]) for at in here}
        return {
            at: [
                it
                for it in may[at]
                if self._owners.get(colour_of(self._cells[it])) in (None, self._dots[at].line)
            ]
            for at in here
        }


def _ways(here: Sequence[int], may: Mapping[int, Iterable[int]]) -> Iterator[dict[int, int]]:
    """Yield every way to give points a label each, or none."""
    if not here:
        yield {}
        return
    for rest in _ways(here[1:], may):
        yield rest
        for label in may[here[0]]:
            if label not in rest.values():
                yield {**rest, here[0]: label}


def _fullest(ways: Iterable[dict[int, int]]) -> list[dict[int, int]]:
    """Keep the ways in which most points have a label."""
    found = list(ways)
    most = max(map(len, found))
    return [way for way in found if len(way) == most]
