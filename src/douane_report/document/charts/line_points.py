"""Points of a line chart: where the line of each colour is at the years of an axis."""

import itertools
from collections.abc import Iterator, Sequence

from douane_report.document.charts.axes import Axis, before_next_axis
from douane_report.document.charts.bars import Slot
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark
from douane_report.document.pdfium.geometry import Point, around
from douane_report.document.pdfium.strokes import Stroke

_AT_YEAR = 0.15
"""How far from the middle of its year a point may be, in steps from year to year."""

_JOINT = 0.8
"""Points within which one line ends where the next begins."""

_LEVEL = 0.3
"""Points within which a line is level, as a rule is."""

_DOT = 2.0
"""Half of the size of the box that stands for a point."""

_STANDS_ON = 4.0
"""Points by which a line may reach into the years."""

_REACH = 460.0
"""Points above the years within which the lines are."""

Points = tuple[Slot, ...]
"""The points of one line, one a year, in the order of the axis."""


def lines_over(
    strokes: Sequence[Stroke], axis: Axis, axes: Sequence[Axis]
) -> list[tuple[str, Points]]:
    """Give the points of each line over an axis, with the colour of the line.

    A line may be drawn in one stroke, or in one from each point to the next. One colour is one
    line: where two lines of a colour go over the same years, nothing tells which is which.

    Args:
        strokes: what is drawn on the page.
        axis: the years.
        axes: all axes of the page; what is beyond the next one above is not looked at.
    """
    found: list[tuple[str, list[Points]]] = []
    for colour, chain in _chains(_near(strokes, axis, axes)):
        points = _at_years(chain, axis)
        if len(points) < 2 or _is_rule(chain, points, axis):
            continue
        lines = next((it for other, it in found if distance(other, colour) < 1), None)
        if lines is None:
            found.append((colour, [points]))
        elif points not in lines:
            lines.append(points)
    whole = ((colour, _in_one(lines)) for colour, lines in found)
    return [(colour, points) for colour, points in whole if points]


def pitch_of(axis: Axis) -> float:
    """Give the distance from year to year."""
    first, last = axis.years[0][1], axis.years[-1][1]
    return abs(last.cx - first.cx) / (len(axis.years) - 1)


def _near(strokes: Sequence[Stroke], axis: Axis, axes: Sequence[Axis]) -> list[Stroke]:
    """Give the strokes from one year to another that stand over an axis, from left to right."""
    span, slack = axis.box, _AT_YEAR * pitch_of(axis)
    first, last = (axis.years[at][1].cx for at in (0, -1))
    low, high = min(first, last) - slack, max(first, last) + slack
    found: list[tuple[Stroke, Mark]] = []
    for stroke in strokes:
        box = around(stroke.points)
        inside = low <= box.x0 and box.x1 <= high
        if inside and span.top - _REACH <= box.top and box.bottom <= span.top + _STANDS_ON:
            points = stroke.points if stroke.points[0][0] < stroke.points[-1][0] else ()
            points = points or stroke.points[::-1]
            if all(one[0] <= other[0] + 0.1 for one, other in itertools.pairwise(points)):
                mark = Mark("path", box, stroke.colour, stroked=True)
                found.append((stroke._replace(points=points), mark))
    kept = {id(mark) for mark in before_next_axis([mark for _, mark in found], axis, axes)}
    return [stroke for stroke, mark in found if id(mark) in kept]


def _chains(strokes: Sequence[Stroke]) -> Iterator[tuple[str, list[Point]]]:
    """Join strokes of one colour of which one begins where the other ends."""
    chains: list[tuple[str, list[Point]]] = []
    for stroke in sorted(set(strokes), key=lambda it: it.points[0]):
        start = stroke.points[0]
        for colour, chain in chains:
            if colour == stroke.colour and _is_joint(chain[-1], start):
                chain.extend(stroke.points[1:])
                break
        else:
            chains.append((stroke.colour, list(stroke.points)))
    yield from chains


def _is_joint(end: Point, start: Point) -> bool:
    return abs(end[0] - start[0]) < _JOINT and abs(end[1] - start[1]) < _JOINT


def _at_years(chain: Sequence[Point], axis: Axis) -> Points:
    """Give the points of a line at the years; none if it begins or ends between two."""
    slack = _AT_YEAR * pitch_of(axis)
    found: list[Slot] = []
    ends = 0
    for year, box in axis.years:
        x, y = min(chain, key=lambda point: abs(point[0] - box.cx))
        if abs(x - box.cx) <= slack:
            found.append(Slot(year, Box(x - _DOT, y - _DOT, x + _DOT, y + _DOT)))
            ends += any(abs(x - chain[at][0]) <= slack for at in (0, -1))
    return tuple(found) if ends == 2 else ()


def _is_rule(chain: Sequence[Point], points: Points, axis: Axis) -> bool:
    """Whether a line is level, and goes past years without a point."""
    box = around(chain)
    past = round(box.width / pitch_of(axis)) + 1
    return box.height < _LEVEL and len(points) < past


def _in_one(lines: list[Points]) -> Points:
    """Join the parts of a line that is broken; nothing where parts go over the same years.

    What is level all along is no part if another is not: it is a limit, or an edge.
    """
    if len(lines) > 1:
        steep = [
            it for it in lines if max(p.box.cy for p in it) - min(p.box.cy for p in it) >= _LEVEL
        ]
        lines = steep or lines
    points = sorted((point for line in lines for point in line), key=lambda it: it.box.x0)
    years = [point.year for point in points]
    return tuple(points) if len(set(years)) == len(years) else ()
