"""Legends of bar charts: the names of the series, each beside a key in the series' colour."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from douane_report.document.cells import read_cell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.flowing import Entry, flowing_names
from douane_report.document.charts.name_lines import LONGEST_NAME, whole_name
from douane_report.document.colour import distance
from douane_report.document.model import Box, Known, Line, Mark, Word, union
from douane_report.document.pdf import PdfPage

SAME_COLOUR = 24.0
"""Largest distance between two colours that are meant to be the same."""

_TOUCH = 0.6
"""Points within which the edges of two shapes are one edge."""

_REACH = 460.0
"""Points above and below the axis within which its legend stands."""


class Key(NamedTuple):
    """A series in a legend.

    Attributes:
        name: what it is called, footnote marks that are raised left out.
        colours: its colour as ``#rrggbb``; several where the key shows the whole of a stack.
    """

    name: Line
    colours: tuple[str, ...]


Legend = list[Key]
"""The series that a legend names, in order."""


def legend_keys(
    page: PdfPage, axis: Axis, known: Known, shapes: Sequence[Mark] | None = None
) -> Legend:
    """Give the names beside small coloured keys near an axis, in order.

    Those of other charts on the page are there as well, perhaps in the same colours.

    Args:
        page: the page.
        axis: the axis.
        known: tells whether a text is the known name of a series.
        shapes: the painted shapes to look at, if not those of the page as they are.
    """
    span = axis.box
    reach = Box(0, span.top - _REACH, page.frame.width, span.bottom + _REACH)
    found: list[tuple[Line, list[Mark]]] = []
    marks = [*(page.marks if shapes is None else shapes), *_signs(page)]
    parts = [part for line in page.fragments for part in _parts(line)]
    for part in parts:
        if not reach.contains(part.placed, slack=40):
            continue
        names = [(name, _key(marks, name.placed)) for name in _names(part, known)]
        if len(names) > 1 and not all(near for _, near in names):
            # One name in known words, not several side by side: each would have its own key.
            names = [(part, _key(marks, part.placed))]
        found += [(name, near) for name, near in names if near]
    before = {id(near[0]) for name, near in found if near[0].box.x1 <= name.placed.x0 + 1}
    found = [
        (name, near)
        for name, near in found
        if near[0].box.x1 <= name.placed.x0 + 1 or id(near[0]) not in before
    ]
    entries = [Entry(name, tuple(near)) for name, near in found]
    columns = [_with_lines_under(page, marks, name, near, known) for name, near in found]
    named = flowing_names(entries, columns, parts, page, marks, span, known)
    keys = [Key(plain_name(it.name), _colours(it.key)) for it in named]
    return sorted(keys, key=lambda it: (round(it.name.placed.cy / 6), it.name.placed.x0))


def one_per_colour(keys: Legend, area: Box) -> Legend:
    """Keep one name for each colour: the one nearest to the bars, whose chart it explains.

    A key in the colours of a whole stack stands for what no other name has the colour of.

    Args:
        keys: names and their colours, in order.
        area: where the axis and the bars in these colours stand.
    """
    kept: dict[int, Key] = {}
    taken: list[str] = []
    ranked = sorted(keys, key=lambda it: (len(it.colours), it.name.placed.gap(area)))
    for key in ranked:
        free = [
            colour
            for colour in key.colours
            if all(distance(colour, other) > SAME_COLOUR for other in taken)
        ]
        if len(free) == 1:
            kept[id(key)] = key._replace(colours=(free[0],))
            taken.append(free[0])
    return [kept[id(key)] for key in keys if id(key) in kept]


def _names(line: Line, known: Known) -> Iterator[Line]:
    """Yield the names that a fragment holds: known ones side by side, or the fragment itself."""
    rest = line.words
    parts: list[Line] = []
    while rest:
        for length in range(len(rest), 0, -1):
            part = line._replace(words=rest[:length])
            if known(part.text):
                parts.append(part)
                rest = rest[length:]
                break
        else:
            parts = []
            break
    if parts:
        yield from parts
    elif len(line.text) <= LONGEST_NAME and any(char.isalpha() for char in line.text):
        # ``62 mln`` beside a little bar is the figure of that.
        yield from () if read_cell(line) else (line,)


def _signs(page: PdfPage) -> Iterator[Mark]:
    """Yield the signs in the type that may be a key, such as a square, as shapes."""
    for line in page.fragments:
        for word in line.words:
            if is_sign(word):
                yield Mark("glyph", word.placed, word.colour, text=word.text)


def is_sign(word: Word) -> bool:
    """Whether a word is a sign, such as a square, that may be a key."""
    return len(word.text) == 1 and unicodedata.category(word.text) in ("So", "Co")


def _parts(line: Line) -> Iterator[Line]:
    """Yield what stands between the signs of a fragment."""
    for apart, words in groupby(line.words, is_sign):
        if not apart:
            yield line._replace(words=tuple(words))


def _with_lines_under(
    page: PdfPage, marks: Sequence[Mark], name: Line, key: list[Mark], known: Known
) -> Line:
    """Give a name with the lines under it on which it goes on."""
    box = union([mark.box for mark in key])
    return whole_name(
        page, marks, name, box, known, lambda line: _key(marks, line.placed) in ([], key)
    )


def plain_name(name: Line) -> Line:
    """Give a name without its footnote marks, as far as these are raised."""
    words = tuple(word for word in name.words if not word.raised)
    return name._replace(words=words) if words else name


def _colours(key: Sequence[Mark]) -> tuple[str, ...]:
    """The colours of a key, each once."""
    found: list[str] = []
    for mark in key:
        if all(distance(mark.colour, other) > SAME_COLOUR for other in found):
            found.append(mark.colour)
    return tuple(found)


def _key(marks: Sequence[Mark], box: Box) -> list[Mark]:
    """Give the little coloured shapes just before (or after) a legend's name.

    There are several where a key is parted into the colours of a stack.
    """
    near = [
        mark
        for mark in marks
        if not mark.stroked
        and 2.5 <= mark.box.height <= 22
        and 2.5 <= mark.box.width <= 40
        and abs(mark.box.cy - box.cy) <= 0.75 * box.height
        and (-1 <= box.x0 - mark.box.x1 <= 16 or -1 <= mark.box.x0 - box.x1 <= 8)
    ]
    if not near:
        return []
    nearest = min(near, key=lambda m: abs(box.x0 - m.box.x1))
    return [
        mark
        for mark in marks
        if mark is nearest or (not mark.stroked and _abut(mark.box, nearest.box))
    ]


def _abut(one: Box, other: Box) -> bool:
    """Whether two shapes are the halves of one: side by side, or one on the other."""
    beside = min(abs(one.x1 - other.x0), abs(other.x1 - one.x0)) < _TOUCH
    over = min(abs(one.bottom - other.top), abs(other.bottom - one.top)) < _TOUCH
    high = max(abs(one.top - other.top), abs(one.bottom - other.bottom)) < _TOUCH
    wide = max(abs(one.x0 - other.x0), abs(one.x1 - other.x1)) < _TOUCH
    return (beside and high) or (over and wide)
