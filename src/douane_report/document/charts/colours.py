"""The colours that bars are really painted in, where their shapes do not tell them apart.

A gradient or a pattern has no colour of its own in the file, and all that are filled so look the
same. A bar and its key in the legend then share what lies in the middle of what is painted.
"""

from collections.abc import Sequence
from statistics import median_low

from douane_report.document.charts.alike import shapes_on
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import separate_bars, shapes_of
from douane_report.document.charts.legend import SAME_COLOUR, Legend
from douane_report.document.colour import distance, hex_colour
from douane_report.document.model import Mark
from douane_report.document.pdf import PdfPage

_SCALE = 2.0
"""Pixels to a point of the picture that colours are taken from."""

_EDGE = 0.75
"""Points at the edge of a shape that are painted in part only."""

_LEAST = 2.5
"""Least width and height of a shape whose colour is looked at, in points."""


def may_hide_colours(keys: Legend, marks: Sequence[Mark], axis: Axis) -> bool:
    """Whether bars have no colour, or those in one may be of several series, as far as is told."""
    shared = _shared(keys)
    return any(not colour for _, colour in shapes_on(marks, axis)) or any(
        separate_bars(marks, colour, axis)
        or (colour in shared and _shapes_meet(marks, colour, axis))
        for colour in {colour for key in keys for colour in key.colours}
    )


def _shapes_meet(marks: Sequence[Mark], colour: str, axis: Axis) -> bool:
    years = [slot.year for slot in shapes_of(marks, colour, axis)]
    return len(years) > len(set(years))


def told_apart(keys: Legend, marks: Sequence[Mark], axis: Axis) -> Legend:
    """Leave out the names in a colour of which several bars stand at one year."""
    return [
        key for key in keys if not any(separate_bars(marks, colour, axis) for colour in key.colours)
    ]


def _shared(keys: Legend) -> list[str]:
    """The colours of more than one name."""
    colours = [colour for key in keys for colour in key.colours]
    return [
        colour
        for at, colour in enumerate(colours)
        if any(distance(colour, other) <= SAME_COLOUR for other in colours[:at])
    ]


def painted_marks(page: PdfPage) -> tuple[Mark, ...]:
    """Give the marks of a page, the filled ones in the colour that is seen in most of them."""
    picture = page.render(_SCALE * page.scale).convert("RGB")
    marks = []
    for mark in page.marks:
        box = mark.box
        if mark.kind != "path" or mark.stroked or min(box.width, box.height) < _LEAST:
            marks.append(mark)
            continue
        edges = (box.x0 + _EDGE, box.top + _EDGE, box.x1 - _EDGE, box.bottom - _EDGE)
        left, top, right, bottom = (round(edge * _SCALE) for edge in edges)
        part = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
        part.thumbnail((24, 24))
        red, green, blue = (median_low(part.getchannel(it).tobytes()) for it in "RGB")
        marks.append(mark._replace(colour=hex_colour(red, green, blue)))
    return tuple(marks)
