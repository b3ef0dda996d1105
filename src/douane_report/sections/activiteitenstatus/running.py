"""Running text around tables of activities, which is no heading however it is set."""

from collections.abc import Sequence

from douane_report.document import Line

LEADING = 1.7
"""Farthest that the lines of one heading or paragraph are apart, in sizes of their type."""

_OTHERWISE = 0.04
"""By what part of it a size of type is another."""

_MOST_LINES = 3
"""Most lines of a heading; a paragraph has more, or ends in a full stop."""


def is_of_prose(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a line is one of a paragraph: of too many for a heading, or that end in a full stop.

    Where labels are set small, the text between a heading and them is larger than they are.
    """
    block = [line]
    for step in (-1, 1):
        last: Line | None = line
        while last is not None and len(block) <= _MOST_LINES:
            last = _next_of_block(last, lines, step)
            block += [last] if last else []
    block.sort(key=lambda it: it.placed.bottom)
    return len(block) > _MOST_LINES or block[-1].text.endswith((".", ":", ";"))


def _next_of_block(line: Line, lines: Sequence[Line], step: int) -> Line | None:
    """Give the line closely under (1) or over (-1) a line, on its edge and in its type."""
    one = line.words[0]
    return next(
        (
            it
            for it in lines
            if 0.5 * one.size < step * (it.placed.bottom - line.placed.bottom) <= LEADING * one.size
            and abs(it.placed.x0 - line.placed.x0) <= 2
            and in_one_type(it, line)
        ),
        None,
    )


def in_one_type(line: Line, other: Line) -> bool:
    """Whether two lines are set in the same weight, colour and size."""
    one, two = line.words[0], other.words[0]
    same = (one.bold, one.colour) == (two.bold, two.colour)
    return same and abs(one.size - two.size) <= _OTHERWISE * two.size
