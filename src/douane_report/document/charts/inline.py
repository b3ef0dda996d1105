"""Names of series that stand at the bars of a chart, and not in a legend.

A name is set in the colour of the bars that it explains, or it stands next to one of them.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.charts.alike import shapes_on
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import Key, Legend, plain_name
from douane_report.document.charts.name_lines import LONGEST_NAME
from douane_report.document.charts.table import DataTable
from douane_report.document.model import Box, Known, Line
from douane_report.document.pdf import PdfPage

_BESIDE = 220.0
"""Points beside an axis within which a name may stand at its bars."""

_ABOVE = 460.0
"""Points above an axis within which a name may stand at its bars."""

_NEXT = 40.0
"""Widest gap between a lying bar and the name before it; under an upright one it is half."""


def coloured_names(page: PdfPage, axis: Axis, named: Known) -> Legend:
    """Give the names near an axis that are each in a colour of their own.

    One name alone may be a title in the colour of the house, and explains nothing.

    Args:
        page: the page.
        axis: the years.
        named: tells whether a text may name a series.
    """
    keys = [
        Key(plain_name(line), (colours.pop(),))
        for line in _names_near(page, axis, named)
        if len(colours := {word.colour for word in line.words}) == 1
    ]
    return keys if len({key.colours for key in keys}) > 1 else []


def names_at_bars(page: PdfPage, axis: Axis, named: Known) -> Legend:
    """Give the names that stand before a lying bar or under an upright one, with its colour.

    Each colour must have one name only, wherever it is written. What stands under the years, too,
    may be the title of another chart: one name alone is none there.

    Args:
        page: the page.
        axis: the years.
        named: tells whether a text may name a series.
    """
    shapes = shapes_on(page.marks, axis)
    found: dict[str, Key] = {}
    for line in _names_near(page, axis, named):
        for slot, colour in shapes:
            if not colour or not _is_next(line.placed, slot.box, axis.vertical):
                continue
            key = found.setdefault(colour, Key(plain_name(line), (colour,)))
            if key.name.text.casefold() != plain_name(line).text.casefold():
                return []
    under = axis.vertical and any(key.name.placed.cy > axis.box.bottom for key in found.values())
    return [] if under and len(found) < 2 else list(found.values())


def are_mixed(keys: Legend, tables: Sequence[DataTable]) -> bool:
    """Whether some names head rows of a table and others do not, so that they are no legend."""
    heads = {word.placed for table in tables for row in table.rows for word in row.name.words}
    return len({key.name.words[0].placed in heads for key in keys}) > 1


def _names_near(page: PdfPage, axis: Axis, named: Known) -> Iterator[Line]:
    span = axis.box
    reach = Box(span.x0 - _BESIDE, span.top - _ABOVE, span.x1 + _BESIDE, span.bottom + _BESIDE)
    if not axis.vertical:
        reach = Box(0, span.top - _BESIDE, page.frame.width, span.bottom + _BESIDE)
    for line in page.fragments:
        if reach.contains(line.placed) and len(line.text) <= LONGEST_NAME and named(line.text):
            yield line


def _is_next(name: Box, bar: Box, vertical: bool) -> bool:
    """Whether a name stands where a bar starts, in its middle."""
    if vertical:
        in_middle = abs(name.cx - bar.cx) <= 0.3 * bar.width
        return in_middle and -1 <= name.top - bar.bottom <= 0.5 * _NEXT
    in_middle = abs(name.cy - bar.cy) <= 0.3 * name.height
    return in_middle and -1 <= bar.x0 - name.x1 <= _NEXT
