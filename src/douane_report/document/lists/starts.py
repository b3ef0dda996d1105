"""Lists of the full width under columns of text, which begin with lines that cross no gutter.

A heading and items that are short keep clear of the gutter over them, so that they seem to be the
rest of a column: the text of the column beside it would be read in the middle of the list.
"""

from collections.abc import Iterable, Sequence
from math import inf

from douane_report.document.layout import opens_item
from douane_report.document.model import Line

_FARTHEST = 2.5
"""How far under each other two items of a list stand at most, in type sizes."""

_LEADING = 1.5
"""The same of two lines of one paragraph."""

_SAME_EDGE = 2.0
"""How far apart the lines of one paragraph start at most, in points."""

_LARGER = 1.05
"""Size of the type of a heading that is not bold, at least, in sizes of that of the items."""


def start_of_list(
    first: Line, above: Sequence[Line], gutters: Sequence[tuple[float, float]]
) -> list[Line]:
    """Give the heading and the items that go before an item which crosses the columns over it.

    Args:
        first: the first line under the columns.
        above: the lines of the columns.
        gutters: left and right end of what parts these.
    """
    box = first.placed
    crossed = [low for low, high in gutters if box.x0 < low and box.x1 > high]
    if not crossed or not opens_item(first.words):
        return []
    left = max((high for _, high in gutters if high <= box.x0), default=-inf)
    own = [it for it in above if left <= it.placed.x0 <= min(crossed)]
    floor = max((it.placed.bottom for it in above if it not in own), default=inf)
    rest = [it for it in own if it.placed.top > floor]
    start = _without_column(rest, [it for it in own if it.placed.top <= floor])
    near = start and box.bottom - start[-1].placed.bottom <= _FARTHEST * first.words[-1].size
    return _from_heading(start, first) if near else []


def _without_column(rest: Iterable[Line], column: Sequence[Line]) -> list[Line]:
    """Leave out the lines with which a paragraph or list goes on that began in a column."""
    done, left = list(column), list[Line]()
    listed = any(opens_item(it.words) for it in column)
    for line in sorted(rest, key=lambda it: it.placed.bottom):
        on = (listed and opens_item(line.words)) or any(_goes_on(it, line) for it in done)
        (left if left or not on else done).append(line)
    return left


def _goes_on(line: Line, other: Line) -> bool:
    """Whether a line is the next one of a paragraph."""
    one, two = line.words[-1], other.words[-1]
    return (
        0 < other.placed.bottom - line.placed.bottom <= _LEADING * one.size
        and abs(one.size - two.size) < 0.3
        and (one.bold, one.colour) == (two.bold, two.colour)
        and line.placed.aside(other.placed) <= _SAME_EDGE
    )


def _from_heading(lines: list[Line], item: Line) -> list[Line]:
    """Leave out what stands over the last heading; everything is kept where there is none."""
    heads = [at for at, line in enumerate(lines) if _is_heading(line, item)]
    start = heads[-1] if heads else 0
    while start - 1 in heads:
        start -= 1
    return lines[start:]


def _is_heading(line: Line, item: Line) -> bool:
    word, text = line.words[0], item.words[-1]
    larger = word.size > _LARGER * text.size
    bolder = word.bold and not text.bold and word.size >= text.size
    return (larger or bolder) and not opens_item(line.words)
