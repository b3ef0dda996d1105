"""Bars of a chart: which shapes stand on the axis, and where; and what a bar is with its label."""

from collections.abc import Sequence, Set
from typing import Literal, NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark, union

_EDGE = 0.6
"""Points within which edges of shapes that make up one bar lie."""

_GLOW = 9.0
"""Points by which a shadow goes beyond its bar."""

STACK_GAP = 4.0
"""Widest white line, in points, between a bar and the one that is stacked on it."""


Measures = Literal["bar", "part", "whole", "either"]
"""What a label tells the length of; ``either`` where part and whole are as good as equal."""


_OFF_AXIS = 2.0
"""Points within which a bar starts at the axis."""

_THINNEST = 1.4
"""Least width of a bar, in points: that of the stem of a pin."""

_SHORTEST = 0.2
"""Least length of a bar, in points: that of a figure close to nothing."""


class Slot(NamedTuple):
    """A bar before its label is known.

    Attributes:
        year: year of the axis at which it stands.
        box: what is painted; a bar that is stacked starts at the one under it.
    """

    year: int
    box: Box

    def lengths(self, base: float, vertical: bool) -> tuple[float, float]:
        """Length of the bar itself, and from the axis to its end (they differ when stacked)."""
        if vertical:
            return self.box.height, base - self.box.top
        return self.box.width, self.box.x1 - base


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
        unsure: whether that figure may as well be that of another bar.
        tabled: whether that figure stands in a table, which says whose it is.
    """

    box: Box
    series: int
    year: int
    label: FigureCell | None
    contradicted: bool = False
    measures: Measures = "bar"
    over: FigureCell | None = None
    unsure: bool = False
    tabled: bool = False


def find_slots(marks: Sequence[Mark], colours: Sequence[str], axis: Axis) -> list[list[Slot]]:
    """Give the bars of each series, one per year at most, in the order of the years.

    Args:
        marks: painted shapes of the page.
        colours: colours of the series as ``#rrggbb``.
        axis: the years.
    """
    vertical = axis.vertical
    shapes = [_in_pieces(shapes_of(marks, colour, axis), vertical) for colour in colours]
    found = [_largest_per_year(group) for group in shapes]
    if not any(found):
        return found
    base = base_of(found, vertical)
    standing = standing_on([slot for group in shapes for slot in group], base, vertical)
    found = [_largest_per_year(group, standing) for group in shapes]
    return [_on_axis(group, found, base, vertical) for group in found]


def shapes_of(marks: Sequence[Mark], colour: str, axis: Axis) -> list[Slot]:
    """Give the shapes in a colour that stand where a bar may; none under others, as shadows are."""
    found = [slot for mark in marks if (slot := slot_of(mark, colour, axis))]
    return [
        slot
        for at, slot in enumerate(found)
        if not any(
            it.year == slot.year and (_is_halo(slot.box, it.box) or it.box.contains(slot.box))
            for it in found[at + 1 :]
        )
    ]


def separate_bars(marks: Sequence[Mark], colour: str, axis: Axis) -> bool:
    """Whether at some year two bars in one colour stand on the axis."""
    bars = _in_pieces(shapes_of(marks, colour, axis), axis.vertical)
    if not bars:
        return False
    base = base_of([bars], axis.vertical)
    standing = [
        bar.year
        for bar in bars
        if abs((bar.box.bottom if axis.vertical else bar.box.x0) - base) < 2
    ]
    return len(standing) > len(set(standing))


def base_of(slots: Sequence[Sequence[Slot]], vertical: bool) -> float:
    """Give where bars start, in points of the page: the edge that most of them share.

    Args:
        slots: the bars of each series, one bar at least.
        vertical: whether they stand up, so that the edge is the lower one; else the left one.
    """
    edges = [slot.box.bottom if vertical else slot.box.x0 for group in slots for slot in group]
    return max(edges, key=lambda edge: sum(abs(edge - other) < 1.2 for other in edges))


def slot_of(mark: Mark, colour: str, axis: Axis) -> Slot | None:
    """Take a shape as a bar when its colour and place on the axis fit; else None.

    Args:
        mark: the shape.
        colour: colour of the series as ``#rrggbb``.
        axis: the years.
    """
    if mark.stroked or distance(mark.colour or "#ffffff", colour) > SAME_COLOUR:
        return None
    box = mark.box
    first, last = axis.years[0][1], axis.years[-1][1]
    if axis.vertical:
        pitch = abs(last.cx - first.cx) / (len(axis.years) - 1)
        across, length = box.width, box.height
        position, beyond = box.cx, box.top > first.bottom + 4
    else:
        pitch = abs(last.cy - first.cy) / (len(axis.years) - 1)
        across, length = box.height, box.width
        position, beyond = box.cy, box.x1 < first.x0 - 4
    if beyond or not _THINNEST <= across <= 0.98 * pitch or length < _SHORTEST:
        return None
    if box.bottom > first.top + 6 if axis.vertical else box.x0 < first.x1 - 6:
        return None
    year, at = min(
        axis.years, key=lambda it: abs((it[1].cx if axis.vertical else it[1].cy) - position)
    )
    centre = at.cx if axis.vertical else at.cy
    return Slot(year, box) if abs(centre - position) <= 0.5 * pitch else None


def _in_pieces(slots: list[Slot], vertical: bool) -> list[Slot]:
    """Join shapes that make up one bar, as a rounded end and the body under it do."""
    whole: list[Slot] = []
    for slot in slots:
        box = slot.box
        for at, other in enumerate(whole):
            if other.year == slot.year and _is_piece(other.box, box, vertical):
                whole[at] = other._replace(box=union([other.box, box]))
                break
        else:
            whole.append(slot)
    return whole


def _is_piece(one: Box, other: Box, vertical: bool) -> bool:
    if vertical:
        edges = max(abs(one.x0 - other.x0), abs(one.x1 - other.x1))
        return edges < _EDGE and one.overlap_y(other) > -_EDGE
    edges = max(abs(one.top - other.top), abs(one.bottom - other.bottom))
    return edges < _EDGE and one.overlap_x(other) > -_EDGE


def _largest_per_year(shapes: Sequence[Slot], standing: Set[Slot] = frozenset()) -> list[Slot]:
    """Keep one bar per year: the largest (a legend key or ornament is smaller).

    What stands on the axis goes before what does not: the head of a table over the chart may be
    of the same colour, and larger.
    """
    best: dict[int, Slot] = {}
    for slot in shapes:
        old = best.get(slot.year)
        if old is None or _rank(slot, standing) > _rank(old, standing):
            best[slot.year] = slot
    return [best[year] for year in sorted(best)]


def _rank(slot: Slot, standing: Set[Slot]) -> tuple[bool, float]:
    return slot in standing, slot.box.width * slot.box.height


def standing_on(slots: Sequence[Slot], base: float, vertical: bool) -> set[Slot]:
    """Give the shapes that stand on the axis, or on others of their year that do."""
    found: set[Slot] = set()
    for slot in sorted(slots, key=lambda it: -it.box.bottom if vertical else it.box.x0):
        edge = slot.box.bottom if vertical else slot.box.x0
        if abs(edge - base) < _OFF_AXIS or any(
            _is_stacked(slot, other, vertical) for other in found
        ):
            found.add(slot)
    return found


def _is_stacked(slot: Slot, other: Slot, vertical: bool) -> bool:
    """Whether a shape is stacked on another of its year."""
    if slot.year != other.year or slot is other:
        return False
    one, under = slot.box, other.box
    if vertical:
        return abs(under.top - one.bottom) < STACK_GAP and abs(under.cx - one.cx) < 2
    return abs(under.x1 - one.x0) < STACK_GAP and abs(under.cy - one.cy) < 2


def _is_halo(outer: Box, inner: Box) -> bool:
    """Whether a shape is the shadow under a bar painted after it, and passes it on all sides."""
    margins = (
        inner.x0 - outer.x0,
        inner.top - outer.top,
        outer.x1 - inner.x1,
        outer.bottom - inner.bottom,
    )
    return min(margins) >= _EDGE and max(margins) <= _GLOW


def _on_axis(
    group: list[Slot], slots: Sequence[Sequence[Slot]], base: float, vertical: bool
) -> list[Slot]:
    """Drop what does not reach the axis, unless it is stacked on a bar that does."""
    kept = []
    for slot in group:
        edge = slot.box.bottom if vertical else slot.box.x0
        if abs(edge - base) < _OFF_AXIS or any(
            _is_stacked(slot, other, vertical) for others in slots for other in others
        ):
            kept.append(slot)
    return kept
