"""The lines that stand level with the numbers of a list, on their right.

A number stands beside the first line of its text, beside its middle one, or midway between two
lines where it is centred in the cell of a table.
"""

from collections.abc import Sequence

from douane_report.document.lists.numbered_under import HIGHEST_BAR, shape_of
from douane_report.document.model import Box, Line, Word
from douane_report.document.pdf import PdfPage

_FARTHEST = 9.0
"""Widest space between a number and its text, in sizes of the number's type."""

_LEVEL = 0.3
"""How much of its height a line shares with what it is level with at least."""

_MIDWAY = 0.22
"""How far a number may be from the middle between two lines, in type sizes."""

_STEP = 1.9
"""Widest distance between two lines of one text, in type sizes."""

_SAME_EDGE = 1.5
"""How far apart the lines of one text start at most, in points."""


def lines_level(
    page: PdfPage, column: Sequence[Word], right: Sequence[Line], tags: Sequence[Line]
) -> list[Line]:
    """Give the first line on the right of each number that has one, by which its text is known.

    Args:
        page: the page.
        column: the numbers.
        right: the lines on the right of them.
        tags: what may stand between a number and its text.
    """
    firsts = []
    for word in column:
        near = [line for line in right if _is_near(line, word, tags)]
        level = [line for line in near if is_level(line, word.placed)]
        # On a card the text may start at the top of the shape in whose middle the number stands.
        shape = shape_of(page, word, HIGHEST_BAR * word.size)
        level = level or [line for line in near if is_level(line, shape)]
        level = level or _around(near, word)
        if level:
            firsts.append(min(level, key=lambda it: it.placed.x0))
    return firsts


def is_level(line: Line, box: Box) -> bool:
    """Whether a text stands beside a number, or beside its shape."""
    return line.placed.overlap_y(box) > _LEVEL * min(box.height, line.words[0].size)


def _is_near(line: Line, word: Word, tags: Sequence[Line]) -> bool:
    """Whether a text is close to its number, or nothing but a tag stands between the two."""
    if line.placed.x0 - word.placed.x1 <= _FARTHEST * word.size:
        return True
    return any(
        word.placed.x1 <= it.placed.x0
        and it.placed.x1 <= line.placed.x0
        and it.placed.x0 - word.placed.x1 <= _FARTHEST * word.size
        and it.placed.overlap_y(word.placed) > 0
        for it in tags
    )


def _around(near: Sequence[Line], word: Word) -> list[Line]:
    """The upper one of two lines of a text between which a number stands midway."""
    ordered = sorted(near, key=lambda it: it.placed.cy)
    return [
        upper
        for at, upper in enumerate(ordered)
        for lower in ordered[at + 1 :]
        if abs(upper.placed.x0 - lower.placed.x0) <= _SAME_EDGE
        and 0 < lower.placed.cy - upper.placed.cy <= _STEP * upper.words[0].size
        and abs((upper.placed.cy + lower.placed.cy) / 2 - word.placed.cy)
        <= _MIDWAY * upper.words[0].size
    ]
