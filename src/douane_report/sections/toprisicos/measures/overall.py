"""Overarching measures in paragraphs: their heading, and under it one paragraph for each.

The heading says that measures follow. A sentence that only announces them is none, and where a
paragraph is a text of several sentences nobody knows whether it tells of measures or is one.
"""

import re
from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.cells import Cell, paragraphs_of, unmarked_item
from douane_report.sections.toprisicos.measures.leading import Leading
from douane_report.sections.toprisicos.measures.paragraphs import (
    Unit,
    is_stronger,
    right_edge,
    units_of,
)
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.vocabulary import fold

_EDGE = 2.0
"""How far apart the texts of one column start at most, in points."""

_INDENT = 26.0
"""How far the measures are set in under their heading at most, in points."""

_APART = 4.0
"""Widest space between the heading and its measures, and between these, in type sizes."""

_FOOT = 3.0
"""Space under a text that shows that the page is not full, in type sizes."""

_LOW = 0.7
"""Where the last text of a page stands at least that goes on on the next one, of its height."""

_SENTENCE = re.compile(r"[.!?] +[A-Z’‘“]")


def overall_in_paragraphs(
    page: PdfPage,
    free: Sequence[Line],
    headings: Sequence[Heading],
    items: Sequence[ListItem],
    leading: Leading,
) -> Iterator[Block]:
    """Give the overarching measures of a page.

    Args:
        page: the page.
        free: its lines that are part of no list, table, block or heading of a group.
        headings: its headings of groups and of overarching measures.
        items: its list items.
        leading: that of each type.
    """
    over = [it for it in headings if it.group is None and "maatregel" in fold(it.line.text)]
    units = units_of(free) if over else []
    for heading in over:
        own = _under(heading, units, headings, items)
        if not own or any(_is_beside(own, it) for it in units if it not in own):
            continue
        lines = [line for unit in own for line in unit.lines]
        listed = [line for it in items for line in it.lines]
        x0 = lines[0].placed.x0
        column = [
            it
            for it in (*free, *listed)
            if abs(it.placed.x0 - x0) <= _INDENT and type_of(it.words[0]) == own[0].style
        ]
        edge = right_edge(lines, column)
        cells = [Cell(None, None, lines)]
        paragraphs = next(iter(paragraphs_of(cells, [edge], leading.of(own[0].style))))
        found = [unmarked_item(it) for it in _measures(paragraphs)]
        block = make_block((heading.line,), found) if found else None
        if block is not None and not _may_go_on(paragraphs, edge, free, page.frame.height):
            yield block._replace(prose=True)


def _under(
    heading: Heading, units: Sequence[Unit], headings: Sequence[Heading], items: Sequence[ListItem]
) -> list[Unit]:
    """The texts under a heading, in its column and of one type, down to what is none of them."""
    box, style = heading.box, type_of(heading.line.words[0])
    ends = [it.box for it in headings if it is not heading]
    ends += [it.box for it in items]
    floor = min(
        (it.top for it in ends if it.top >= box.bottom - 2 and _shares(it, box)),
        default=float("inf"),
    )
    own: list[Unit] = []
    bottom = box.bottom
    for unit in sorted(units, key=lambda it: it.box.top):
        first = own[0] if own else unit
        size = unit.lines[0].words[0].size
        if unit.box.top < box.bottom - 2 or not _shares(unit.box, box):
            continue
        if unit.box.top >= floor or unit.box.top - bottom > _APART * size:
            break
        if not -_EDGE <= unit.box.x0 - box.x0 <= _INDENT or unit.style != first.style:
            break
        if abs(unit.box.x0 - first.box.x0) > _EDGE or not is_stronger(style, unit.style):
            break
        own.append(unit)
        bottom = unit.box.bottom
    # A list right under them is what they announce.
    near = floor - bottom <= _APART * heading.line.words[0].size
    return [] if near and any(it.box.top == floor for it in items) else own


def _shares(one: Box, other: Box) -> bool:
    """Whether two stand over each other, or one is set in a little under the other."""
    return one.overlap_x(other) > -_EDGE


def _is_beside(own: Sequence[Unit], unit: Unit) -> bool:
    """Whether a text of the same type stands level with some: nobody knows whose it is."""
    return unit.style == own[0].style and any(it.box.overlap_y(unit.box) > 0 for it in own)


def _measures(paragraphs: Sequence[Sequence[Line]]) -> list[Sequence[Line]]:
    """The paragraphs that are measures; none where that is open."""
    texts = [Unit(tuple(lines)).text for lines in paragraphs]
    announced = [
        text.endswith(":") or (at == 0 and _speaks_of_measures(text))
        for at, text in enumerate(texts)
    ]
    if any(announced[1:]):
        return []
    rest = paragraphs[1:] if announced[:1] == [True] else paragraphs
    if any(_SENTENCE.search(Unit(tuple(lines)).text) for lines in rest):
        return []
    # One sentence by itself may as well tell where the measures are.
    return [] if len(rest) == 1 and texts[-1].endswith(".") else list(rest)


def _speaks_of_measures(text: str) -> bool:
    """Whether a text tells of measures, and so is none."""
    folded = fold(text)
    return folded.startswith("maatregelen ") or ("maatregel" in folded and text.endswith("."))


def _may_go_on(
    paragraphs: Sequence[Sequence[Line]], edge: float, free: Sequence[Line], height: float
) -> bool:
    """Whether what ends the page may not be all: a line that is full, or a text by itself."""
    last = paragraphs[-1]
    line = last[-1]
    size = line.words[0].size
    if max(it.placed.bottom for it in free) - line.placed.bottom >= _FOOT * size:
        return False
    low = line.placed.bottom > _LOW * height
    full = low and len(last) > 1 and line.placed.x1 > edge - 6 * size
    return len(paragraphs) == 1 or (full and not line.text.endswith((".", ";", "!")))
