"""Legends of bar charts: the names of the series, each beside a key in the series' colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from douane_report.document.chart_axes import Axis
from douane_report.document.colour import distance
from douane_report.document.model import Box, Known, Line, Mark
from douane_report.document.pdf import PdfPage

SAME_COLOUR = 24.0
"""Largest distance between two colours that are meant to be the same."""

_LONGEST_NAME = 70
"""Most characters of a series' name."""

_REACH = 460.0
"""Points above and below the axis within which its legend stands."""


Legend = list[tuple[Line, str]]
"""Names of series and the colours of their keys, as ``#rrggbb``."""


def legend_keys(page: PdfPage, axis: Axis, known: Known) -> Legend:
    """Give the names beside small coloured keys near an axis, in order.

    Those of other charts on the page are there as well, perhaps in the same colours.
    """
    span = axis.box
    reach = Box(0, span.top - _REACH, page.frame.width, span.bottom + _REACH)
    found: list[tuple[Line, Mark]] = []
    for line in page.fragments:
        for part in _names(line, known):
            key = _key(page, part.placed) if reach.contains(part.placed, slack=40) else None
            if key is not None:
                found.append((part, key))
    whole = [(_whole_name(page, part, key, known), key.colour) for part, key in found]
    return sorted(whole, key=lambda it: (round(it[0].placed.cy / 6), it[0].placed.x0))


def one_per_colour(keys: Legend, area: Box) -> Legend:
    """Keep one name for each colour: the one nearest to the bars, whose chart it explains.

    Args:
        keys: names and their colours, in order.
        area: where the axis and the bars in these colours stand.
    """
    kept: Legend = []
    for name, colour in sorted(keys, key=lambda it: it[0].placed.gap(area)):
        if all(distance(colour, other) > SAME_COLOUR for _, other in kept):
            kept.append((name, colour))
    return [key for key in keys if key in kept]


def _names(line: Line, known: Known) -> Iterator[Line]:
    """Yield the names that a fragment holds: known ones side by side, or the fragment itself."""
    rest = line.words
    parts: list[Line] = []
    while rest:
        for length in range(len(rest), 0, -1):
            part = replace(line, words=rest[:length])
            if known(part.text):
                parts.append(part)
                rest = rest[length:]
                break
        else:
            parts = []
            break
    if parts:
        yield from parts
    elif len(line.text) <= _LONGEST_NAME and any(char.isalpha() for char in line.text):
        yield line


def _whole_name(page: PdfPage, part: Line, key: Mark, known: Known) -> Line:
    """Add the lines on which a legend's name goes on, closely under its first line."""
    whole = part
    size = part.words[0].size
    for line in sorted(page.fragments, key=lambda it: it.placed.bottom):
        step = line.placed.bottom - whole.words[-1].placed.bottom
        if (
            abs(line.placed.x0 - part.placed.x0) <= 0.4 * size
            and 0.6 * size < step <= 1.6 * size
            and abs(line.words[0].size - size) < 0.3
            and _key(page, line.placed) in (None, key)
            and (not known(whole.text) or line.text[0] in "(<€" or line.text[0].islower())
        ):
            whole = replace(whole, words=(*whole.words, *line.words))
    return whole


def _key(page: PdfPage, box: Box) -> Mark | None:
    """Give the little coloured shape just before (or after) a legend's name."""
    near = [
        mark
        for mark in page.marks
        if not mark.stroked
        and 2.5 <= mark.box.height <= 22
        and 2.5 <= mark.box.width <= 40
        and abs(mark.box.cy - box.cy) <= 0.75 * box.height
        and (-1 <= box.x0 - mark.box.x1 <= 16 or -1 <= mark.box.x0 - box.x1 <= 8)
    ]
    return min(near, key=lambda m: abs(box.x0 - m.box.x1)) if near else None
