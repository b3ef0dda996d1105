"""Labels that end on one edge before their marks, and start wherever their length lets them.

All that looks for labels goes by the edge on which they start. So such labels are moved to one
edge, that of the longest, and what was read of them is put back where it stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box, Mark

_FEWEST = 3
"""How many labels before marks in line show on which edge these end."""

_BEFORE = 3.0
"""How far before its mark a label ends at most, in sizes of its type."""

_FLUSH = 1.0
"""How far apart the ends of labels, and marks in line, are at most, in points."""

_RAGGED = 1.0
"""How far apart the starts of some labels are at least, in sizes of their type."""

_TITLE = 7.0
"""How far over the first mark a title ends at most, in sizes of its type."""


class _Flush(NamedTuple):
    """Labels that end on one edge, with the marks behind them."""

    labels: Sequence[Line]
    marks: Sequence[Mark]


def on_left_edges(
    lines: Iterable[Line], marks: Sequence[Mark]
) -> tuple[tuple[Line, ...], dict[int, Line]]:
    """Give lines, with those that are set flush right before marks moved to a left edge.

    Args:
        lines: those of a page.
        marks: what may be its marks of statuses.

    Returns:
        The lines, and what the moved ones are, by their ids.
    """
    lines = tuple(lines)
    columns = [(it, list(_lines_of(it, lines, marks))) for it in _columns(lines, marks)]
    # Tables of one make have their labels as far from their marks.
    widest = max((line.placed.width for _, own in columns for line in own), default=0.0)
    moved: dict[int, Line] = {}
    for column, own in columns:
        left = column.labels[0].placed.x1 - widest
        moved |= {id(it): _moved(it, left - it.placed.x0) for it in own}
    originals = {id(moved[id(it)]): it for it in lines if id(it) in moved}
    return tuple(moved.get(id(it), it) for it in lines), originals


def _columns(lines: Sequence[Line], marks: Sequence[Mark]) -> Iterator[_Flush]:
    pairs = [(line, mark) for mark in marks if (line := _label_before(mark, lines))]
    taken: set[int] = set()
    for first, mark in pairs:
        own = [
            (line, it)
            for line, it in pairs
            if abs(line.placed.x1 - first.placed.x1) <= _FLUSH
            and abs(it.box.cx - mark.box.cx) <= _FLUSH
        ]
        labels = list({id(line): line for line, _ in own}.values())
        if id(mark) in taken or len(labels) < _FEWEST or not _are_ragged(labels):
            continue
        taken |= {id(it) for _, it in own}
        yield _Flush(labels, [it for _, it in own])


def _label_before(mark: Mark, lines: Sequence[Line]) -> Line | None:
    """Give the words that end closely before a mark; none where others follow it as closely."""
    box = mark.box
    level = [
        it
        for it in lines
        if abs(it.placed.cy - box.cy) <= 0.9 * it.placed.height
        and sum(char.isalpha() for char in it.text) > 2
    ]
    before = [it for it in level if -1 <= box.x0 - it.placed.x1 <= _BEFORE * it.words[-1].size]
    label = max(before, key=lambda it: it.placed.x1, default=None)
    gap = box.x0 - label.placed.x1 if label else 0.0
    return None if any(-1 <= it.placed.x0 - box.x1 <= 2 * gap for it in level) else label


def _are_ragged(labels: Sequence[Line]) -> bool:
    """Whether labels, which end on one edge, do not all start on one as well."""
    starts = [it.placed.x0 for it in labels]
    return max(starts) - min(starts) > _RAGGED * labels[0].words[0].size


def _lines_of(column: _Flush, lines: Sequence[Line], marks: Sequence[Mark]) -> Iterator[Line]:
    """Yield the labels, with or without a mark, on one line or several, and the titles over them.

    Titles may end over the labels or over the marks.
    """
    ends = {column.labels[0].placed.x1, column.marks[0].box.x1, column.marks[0].box.cx}
    size = column.labels[0].words[0].size
    top = min(it.box.top for it in column.marks) - _TITLE * size
    bottom = max(it.box.bottom for it in column.marks) + _BEFORE * size
    first = min(it.placed.x0 for it in column.labels)
    left = max((it.box.x1 for it in marks if it.box.x1 <= first), default=0.0)
    for line in lines:
        box = line.placed
        if (
            top <= box.top
            and box.bottom <= bottom
            and left <= box.x0
            and any(abs(box.x1 - end) <= 2 * _FLUSH for end in ends)
        ):
            yield line


def _moved(line: Line, by: float) -> Line:
    words = tuple(
        it._replace(box=Box(it.box.x0 + by, it.box.top, it.box.x1 + by, it.box.bottom))
        for it in line.words
        if it.box
    )
    return line._replace(words=words)
