"""The lines around a table in which the scale of its figures may stand."""

import re
from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.document.rows import Table

FLUSH = 6.0
"""Points within which the lines of a caption start, or end, at one edge."""

LONGEST = 120
"""Most characters of a caption."""

_MOST_LINES = 3
"""Most lines of a caption under a table."""

_LEADING = 1.7
"""How far under each other two lines of a caption stand at most, in sizes of its type."""

_PROSE = 4
"""From how many lines in one type under each other on they are prose, and none is a caption."""

_CLOSE = 1.2
"""How far under a table a caption is close to it, in sizes of its type."""

_UNDER = 2.5
"""How far under a table its caption stands at most, in sizes of its type."""

_MONEY = re.compile(
    r"\(?\s*(?:bedrag\w*\s*)?(?:[x×]\s*€|in\s+(?:duizend|miljoen)\w*\s+euro).*$", re.I
)
"""A scale of money at the end of a header."""


def without_money(header: str) -> str:
    """Give a header without the scale of money that it ends in."""
    return _MONEY.sub("", header)


def up_to(lines: Sequence[Line], heading: Line | None) -> list[str]:
    """The texts of lines above a table, from the nearest up to its heading and what is level."""
    texts: list[str] = []
    for index, line in enumerate(lines):
        if line is heading:
            texts.extend(it.text for it in lines[index + 1 :] if _are_level(it, line))
        texts.append(line.text)
        if line is heading:
            break
    return texts


def _are_level(one: Line, two: Line) -> bool:
    """Whether two lines of a PDF stand on one baseline."""
    if one.box is None or two.box is None:
        return False
    return abs(one.box.bottom - two.box.bottom) <= 0.3 * min(one.box.height, two.box.height)


def pairs_of(texts: Sequence[str]) -> list[str]:
    """Texts that a line break has parted, the upper line first."""
    return [join_lines((upper, lower)) for lower, upper in pairwise(texts)]


def goes_on(line: Line, other: Line, leading: float = _LEADING) -> bool:
    """Whether a line of a PDF is the next one closely under another, in its type, at its edge."""
    one, two = line.placed, other.placed
    first, second = line.words[0], other.words[0]
    return (
        0.6 * first.size < two.bottom - one.bottom <= leading * first.size
        and abs(second.size - first.size) < 0.3
        and (first.bold, first.colour) == (second.bold, second.colour)
        and one.aside(two) <= FLUSH
    )


def is_prose(line: Line, lines: Sequence[Line], leading: float = _LEADING) -> bool:
    """Whether a line of a PDF is one of a paragraph, or of a column with the leading of several.

    Args:
        line: the line.
        lines: all that stands around it, from top to bottom.
        leading: how far under each other two lines stand at most, in sizes of their type.
    """
    count = 1
    for ordered in (lines, lines[::-1]):
        last = line
        start = next(at for at, it in enumerate(ordered) if it is line)
        for other in ordered[start + 1 :]:
            upper, lower = (last, other) if ordered is lines else (other, last)
            if goes_on(upper, lower, leading):
                count, last = count + 1, other
    return count >= _PROSE


def caption_under(table: Table) -> str:
    """Give the caption that stands right under a table of a PDF; empty where there is none.

    It is no sentence, and close to the table, or nearer to it than to what stands under it, which
    may be another table that it is the caption of.
    """
    cells = [cell.line for cell in table.rows[-1].cells if cell]
    if not table.below or not cells or table.below[0].box is None:
        return ""
    lines = [table.below[0]]
    while following := next((it for it in table.below if goes_on(lines[-1], it)), None):
        lines.append(following)
    text, last = join_lines(line.text for line in lines), lines[-1].placed
    gap = lines[0].placed.top - max(line.placed.bottom for line in cells)
    under = [it.placed.top - last.bottom for it in table.below if it.placed.cy > last.bottom]
    size = lines[0].words[0].size
    near = gap <= max(_CLOSE * size, min([_UNDER * size, *under]))
    short = len(lines) <= _MOST_LINES and len(text) <= LONGEST
    return text if near and short and not text.endswith((".", ":")) else ""
