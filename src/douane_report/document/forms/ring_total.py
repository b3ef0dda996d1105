"""The total in the middle of a ring whose parts a legend names, which was read as a table."""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, is_year, split_tail
from douane_report.document.charts.legend import SAME_COLOUR
from douane_report.document.colour import distance
from douane_report.document.model import Box, Known, Line, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_around

_KEY, _KEY_GAP = 12.0, 20.0
"""Size of the key of a row at most, and how far before the row it stands, in points."""

_FEWEST = 2
"""Fewest rows whose keys tell the colours of a ring."""

_LEAST = 12.0
"""Size of a part of a ring at least, in points: the others are the keys."""

_TOUCH = 2.0
"""Points within which parts of a ring are next to each other."""

_MIDDLE = 0.1
"""How far what stands in a ring may be off its middle, in sizes of the ring."""

_ROUND = 0.15
"""How much wider than high a ring may be, or higher than wide."""

_INNER = 0.75
"""Widest text in a ring, as a part of its width."""


def with_ring(page: PdfPage, table: Table, is_total: Known) -> Table:
    """Give the table that is the legend of a ring with what stands over both, and with the total.

    Args:
        page: the page of the table.
        table: a table; before the rows of one that is a legend stand the keys.
        is_total: tells whether a name is that of the sum of all.
    """
    keys = [key for row in table.rows if (key := _key(page.marks, row))]
    ring = _ring(page.marks, keys) if table.width == 1 and len(keys) >= _FEWEST else None
    if ring is None:
        return table
    total = _total(page, ring, is_total)
    rows = (*table.rows, total) if total else table.rows
    used = [line for row in rows for line in _lines(row)]
    extent, size = union([ring, *(line.placed for line in used)]), used[0].words[0].size
    return table._replace(
        rows=rows,
        above=lines_around(page.fragments, extent, used, size, upwards=True),
    )


def _lines(row: Row) -> list[Line]:
    return [*row.label, *(cell.line for cell in row.cells if cell)]


def _total(page: PdfPage, ring: Box, is_total: Known) -> Row | None:
    """Give the name and the figure in the middle of a ring."""
    reach = _MIDDLE * ring.width
    within = [
        line
        for line in page.fragments
        if ring.contains(line.placed)
        and abs(line.placed.cx - ring.cx) <= reach
        and line.placed.width <= _INNER * ring.width
    ]
    if not within or abs(union([line.placed for line in within]).cy - ring.cy) > reach:
        return None
    return _row(within, is_total)


def _key(marks: Sequence[Mark], row: Row) -> Mark | None:
    """Give the little shape right before a row."""
    left = min((line.placed for line in _lines(row)), default=None)
    near = [
        mark
        for mark in marks
        if left
        and not mark.stroked
        and max(mark.box.width, mark.box.height) <= _KEY
        and -1 <= left.x0 - mark.box.x1 <= _KEY_GAP
        and left.top <= mark.box.cy <= left.bottom
    ]
    return max(near, key=lambda it: it.box.x1, default=None)


def _ring(marks: Sequence[Mark], keys: Sequence[Mark]) -> Box | None:
    """Give where the one ring is: round, and painted in the colours of several keys."""
    parts: list[tuple[Box, set[int]]] = []
    for mark in marks:
        if max(mark.box.width, mark.box.height) < _LEAST:
            continue
        colours = {
            at
            for at, key in enumerate(keys)
            if distance(mark.colour or "#ffffff", key.colour) <= SAME_COLOUR
        }
        if not colours:
            continue
        box = mark.box
        while touching := [it for it in parts if it[0].gap(box) <= _TOUCH]:
            parts = [it for it in parts if it not in touching]
            box = union([box, *(it[0] for it in touching)])
            colours = colours.union(*(it[1] for it in touching))
        parts.append((box, colours))
    rings = [
        box
        for box, colours in parts
        if len(colours) >= _FEWEST
        and abs(box.width - box.height) <= _ROUND * max(box.width, box.height)
    ]
    return rings[0] if len(rings) == 1 else None


def _row(within: Sequence[Line], is_total: Known) -> Row | None:
    """Give the one name of a total, perhaps on several lines, and its one figure."""
    names: list[Line] = []
    cells: list[FigureCell] = []
    for line in within:
        name, own = split_tail(line)
        names += [name] if name.words else []
        cells += own
    names.sort(key=lambda it: it.placed.bottom)
    text = join_lines(name.text for name in names)
    dated = any(is_year(word.text) for line in within for word in line.words)
    if len(cells) != 1 or dated or not is_total(text):
        return None
    return Row(tuple(names), tuple(cells))
