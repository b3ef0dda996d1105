"""Texts over a table that are no headers, however short they are: columns of text, captions."""

from collections.abc import Sequence

from douane_report.document.cells import is_year
from douane_report.document.model import Line
from douane_report.numbers import NumberError, parse_scale

_LEADING = 1.8
"""How far under each other two lines of a text stand at most, in sizes of its type."""

_FLUSH = 0.3
"""How far apart their left edges are at most, in sizes of its type."""

_SAME_SIZE = 0.04
"""By what part the sizes of one type differ at most."""

_PROSE = 5
"""From how many lines on they are a text: a header has fewer."""


def is_of_column(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line is one of many in its type, closely under each other at one edge.

    Args:
        line: the line.
        lines: the lines of its page.
    """
    first, box = line.words[0], line.placed
    type_ = (round(first.size, 1), first.bold, first.colour)
    bottoms = sorted(
        it.placed.bottom
        for it in lines
        if abs(it.placed.x0 - box.x0) <= _FLUSH * first.size
        and (round(it.words[0].size, 1), it.words[0].bold, it.words[0].colour) == type_
    )
    if len(bottoms) < _PROSE:
        return False
    stack: list[float] = []
    for bottom in bottoms:
        if stack and bottom - stack[-1] > _LEADING * first.size:
            if box.bottom in stack:
                break
            stack = []
        stack.append(bottom)
    return box.bottom in stack and len(stack) >= _PROSE


def is_caption(line: Line, row: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether a line over a row of bold headers says what all figures under it are counted in.

    It is not bold, of another size, and alone. Else it may head some of the columns: ``uren`` over
    these and ``x 1.000`` over others.

    Args:
        line: the line.
        row: the headers under it.
        lines: all that may be a header.
    """
    word, head = line.words[-1], row[0].words[0]
    if word.bold or not all(it.bold for own in row for it in own.words):
        return False
    if abs(word.size - head.size) <= _SAME_SIZE * head.size:
        return False
    if any(it is not line and it.placed.overlap_y(line.placed) > 0 for it in lines):
        return False
    try:
        return parse_scale(line.text) is not None
    except NumberError:
        return True


def are_years(row: Sequence[Line], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a year stands over each column: what is set as a text over these is a caption."""
    return len(columns) > 1 and sum(is_year(it.text) for it in row) == len(columns)
