"""Rows of one cell, parted by rules or shadings, and the lines of the text in each."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights
from douane_report.sections.toprisicos.titles import TypeOf, type_of

_NARROWEST = 100.0
"""Width in points from which rules may part such rows."""

_TALLEST_ROW = 80.0
_LEAST_HEIGHT = 5.0
SAME_EDGE = 2.0
_SHARE = 0.9
"""Part of the width of the table that a rule covers at least."""

_AS_FAR = 1.5
"""By how much the space between words and the edges of their rows differs, in points."""

_CLOSE = 1.5
"""Farthest that the lines of one text are apart, in sizes of their type."""

_INDENT = 26.0
"""Farthest that the text of a row starts from its left edge, in points."""


class Row(NamedTuple):
    """The lines of one cell, from the top."""

    lines: tuple[Line, ...]
    top: float
    bottom: float
    fill: str

    @property
    def style(self) -> TypeOf:
        """What type its words are set in."""
        return type_of(self.lines[0].words[0])

    @property
    def text(self) -> str:
        """What it says, as one text."""
        return " ".join(line.text for line in self.lines)


def spans_of(marks: Sequence[Mark]) -> list[Box]:
    """Give the left and right edges that rules and shadings have in common, wide ones first."""
    spans: list[Box] = []
    for mark in marks:
        box = mark.box
        if box.width < _NARROWEST or box.height > _TALLEST_ROW:
            continue
        if not any(abs(it.x0 - box.x0) < 2 and abs(it.x1 - box.x1) < 2 for it in spans):
            spans.append(box)
    return sorted(spans, key=lambda it: -it.width)


def has_cells_beside(span: Box, marks: Sequence[Mark]) -> bool:
    """Whether rules or shadings go on beside it, or part it: the rows have more than one cell."""
    boxes = [it.box for it in marks if it.box.width > _NARROWEST / 4]
    if any(abs(it.x1 - span.x0) < 2 or abs(it.x0 - span.x1) < 2 for it in boxes):
        return True
    inner = [it for it in boxes if span.width - it.width > _NARROWEST / 4]
    left = [it for it in inner if abs(it.x0 - span.x0) < 2]
    right = [it for it in inner if abs(it.x1 - span.x1) < 2]
    return any(
        abs(one.x1 - other.x0) < 2 and abs(one.bottom - other.bottom) < 1
        for one in left
        for other in right
    )


def runs_of(page: PdfPage, span: Box, free: Sequence[Line]) -> Iterator[list[Row]]:
    """Yield rows that follow each other without a gap, all on one edge and of one cell."""
    own = [
        mark
        for mark in page.marks
        if abs(mark.box.x0 - span.x0) < 2 and abs(mark.box.x1 - span.x1) < 2
    ]
    edges = crossing_heights(own, span, tallest=_TALLEST_ROW, share=_SHARE)
    inside = [it for it in free if it.placed.overlap_x(span) > 0]
    everything = [it for it in page.fragments if it.placed.overlap_x(span) > 0]
    run: list[Row] = []
    for top, bottom in pairwise(_with_ends(edges, inside, own)):
        if bottom - top < _LEAST_HEIGHT:
            continue
        lines = sorted(
            (it for it in inside if top < it.placed.cy < bottom), key=lambda it: it.placed.cy
        )
        row = Row(tuple(lines), top, bottom, _fill(own, (top + bottom) / 2))
        others = sum(top < it.placed.cy < bottom for it in everything)
        sound = bool(lines) and others == len(lines) and _is_of_one_cell(row, span)
        if run and not (sound and _is_under(row, run[-1])):
            yield run
            run = []
        if sound:
            run.append(row)
    if run:
        yield run


def _with_ends(edges: Sequence[float], lines: Sequence[Line], marks: Sequence[Mark]) -> list[float]:
    """Add the edges that nobody drew: over the first row, and under the last, of each table.

    Their words are as far from the edge that is there as those of the other rows are. No such
    edge parts a shading, as that of a card with a title and paragraphs is.
    """
    rows = [
        (top, bottom, there)
        for top, bottom in pairwise(edges)
        if _LEAST_HEIGHT <= bottom - top <= _TALLEST_ROW
        and (there := [it.placed for it in lines if top < it.placed.cy < bottom])
    ]
    if not rows:
        return list(edges)
    over = min(min(it.top for it in there) - top for top, _, there in rows)
    under = min(bottom - max(it.bottom for it in there) for _, bottom, there in rows)
    added: set[float] = set()
    for edge in edges:
        for line in lines:
            box = line.placed
            if abs(edge - box.bottom - under) <= _AS_FAR:
                first = _paragraph(line, lines, -1)
                added.add(first.placed.top - over)
            if abs(box.top - edge - over) <= _AS_FAR:
                added.add(_paragraph(line, lines, 1).placed.bottom + under)
    shades = [it.box for it in marks if not it.stroked and it.box.height <= _TALLEST_ROW]
    free = [
        it
        for it in added
        if all(abs(it - edge) > _AS_FAR for edge in edges)
        and not any(box.top < it < box.bottom for box in shades)
    ]
    return sorted([*edges, *free])


def _paragraph(line: Line, lines: Sequence[Line], way: int) -> Line:
    """The last line of those that follow one closely in its type, upwards (-1) or downwards."""
    last, size = line, line.words[0].size
    while True:
        near = [
            it
            for it in lines
            if 0.8 * size < way * (it.placed.bottom - last.placed.bottom) <= _CLOSE * size
            and abs(it.placed.x0 - line.placed.x0) <= SAME_EDGE
            and type_of(it.words[0]) == type_of(line.words[0])
        ]
        if not near:
            return last
        last = near[0]


def _is_under(row: Row, above: Row) -> bool:
    """Whether a row follows another without a gap, on its edge."""
    edge = above.lines[0].placed.x0
    return abs(row.lines[0].placed.x0 - edge) <= SAME_EDGE and row.top - above.bottom <= 3


def _fill(marks: Sequence[Mark], y: float) -> str:
    """The colour of the shading at a height, the smallest one; empty where there is none."""
    there = [it for it in marks if not it.stroked and it.box.top < y < it.box.bottom]
    there = [it for it in there if it.box.height <= _TALLEST_ROW]
    return min(there, key=lambda it: it.box.height).colour if there else ""


def _is_of_one_cell(row: Row, span: Box) -> bool:
    """Whether a row holds the lines of a single text, within its edges."""
    first = row.lines[0].placed
    return (
        row.bottom - row.top <= _TALLEST_ROW
        and all(abs(it.placed.x0 - first.x0) <= SAME_EDGE for it in row.lines)
        and first.x0 - span.x0 <= _INDENT
        and all(span.x0 - 1 <= it.placed.x0 and it.placed.x1 <= span.x1 + 1 for it in row.lines)
        and all(
            0 < b.placed.bottom - a.placed.bottom <= 1.8 * b.words[0].size
            for a, b in pairwise(row.lines)
        )
        and len({type_of(it.words[0]) for it in row.lines}) == 1
    )
