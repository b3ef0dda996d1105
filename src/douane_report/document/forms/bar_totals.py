"""The total of a list of lying bars, which has a row of its own without a bar."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell, split_tail
from douane_report.document.model import Box, Known, Line, Mark
from douane_report.document.rows import Row

_FAR = 90.0
"""How far behind the longest bar the figure may stand where nothing painted leads to it."""

_STEPS = 1.2
"""How far from the nearest bar or name the row stands at most, in steps of the list."""

_FLUSH = 3.0
"""How far the edge of its name may be off that of the other names, in points."""

_INDENT = 12.0
"""How far in from that edge it may be set on a ground, or in a border, in points."""

_LARGER = 1.2
"""How many times as large as its name a figure is at least that need not stand on its baseline."""


class _Named(NamedTuple):
    """A known name, and the figures that stand level with it on its right."""

    name: Line
    cells: tuple[FigureCell, ...]


def total_rows(
    lines: Sequence[Line],
    cells: Sequence[FigureCell],
    marks: Sequence[Mark],
    extent: Box,
    step: float,
    known: Known,
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Give the rows with a known name and no bar right over the first row, and under the last.

    The figure stands near the bars, or at the end of a rule or a ground that leads to it from the
    name. Over the bars such a row is taken only where there is none under them, and nothing
    between it and the first name.

    Args:
        lines: the lines of the page.
        cells: the figures of the page.
        marks: painted shapes of the page.
        extent: where the bars are, and their names.
        step: least distance between two bars, in points.
        known: tells whether a name is in the vocabulary.
    """
    near = [line for line in lines if -_FLUSH <= line.placed.x0 - extent.x0 <= _INDENT]
    under = (it for it in near if 0 < it.placed.cy - extent.bottom <= _STEPS * step)
    if last := _row(under, cells, marks, extent, known):
        return (), (last,)
    over = (it for it in near if 0 < extent.top - it.placed.cy <= _STEPS * step)
    first = _row(over, cells, marks, extent, known)
    if first is None or any(
        first.label[0].placed.bottom < line.placed.cy < extent.top
        and line.placed.overlap_x(extent) > 0
        for line in lines
    ):
        return (), ()
    return (first,), ()


def _row(
    lines: Iterator[Line],
    cells: Sequence[FigureCell],
    marks: Sequence[Mark],
    extent: Box,
    known: Known,
) -> Row | None:
    for line in lines:
        name, own = _named(line, cells, known)
        if len(own) == 1 and (
            (own[0].line.placed.x0 <= extent.x1 + _FAR and name.placed.x0 <= extent.x0 + _FLUSH)
            or _are_joined(name.placed, own[0].line.placed, extent, marks)
        ):
            return Row((name,), own)
    return None


def _named(line: Line, cells: Sequence[FigureCell], known: Known) -> _Named:
    """Part a line into a name and its figures; these may stand apart from it."""
    name, own = split_tail(line)
    if own and name.words and known(name.text):
        return _Named(name, tuple(own))
    if not known(line.text):
        return _Named(line, ())
    box = line.placed
    level = (cell for cell in cells if cell.line.placed.x0 > box.x1 and _is_level(cell, line))
    return _Named(line, tuple(level))


def _is_level(cell: FigureCell, name: Line) -> bool:
    """Whether a figure stands on the baseline of a name, or is larger and hangs beside it."""
    figure, box, size = cell.line.placed, name.placed, name.words[0].size
    larger = cell.line.words[0].size >= _LARGER * size
    return abs(figure.bottom - box.bottom) <= 0.3 * size or (
        larger and figure.top <= box.cy <= figure.bottom
    )


def _are_joined(name: Box, figure: Box, extent: Box, marks: Sequence[Mark]) -> bool:
    """Whether a rule over or under a row, or its ground, reaches from its name to its figure.

    It begins where the bars or their names do.
    """
    return any(
        mark.kind != "image"
        and abs(mark.box.x0 - extent.x0) <= _INDENT
        and mark.box.x0 <= name.x0 + 1
        and mark.box.x1 >= figure.x1 - 1
        and mark.box.height <= 3 * name.height
        and mark.box.top <= name.bottom + name.height
        and mark.box.bottom >= name.top - name.height
        for mark in marks
    )
