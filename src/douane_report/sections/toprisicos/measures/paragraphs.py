"""Lines of one type that stand close under each other on one edge."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.breaks import is_open, opens_within
from douane_report.document.lists.whole_lines import whole_line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.toprisicos.measures.cells import STEP
from douane_report.sections.toprisicos.titles import TypeOf, type_of

_SAME_EDGE = 2.0
"""How far apart the lines of one text start at most, in points."""

_WIDE_STEP = 1.85
"""The same where a line goes on in mid-sentence, as in the title of a text with wide leading."""


class Unit:
    """A text of one or more lines.

    Attributes:
        lines: its lines, from the top.
    """

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines

    @property
    def style(self) -> TypeOf:
        """What it is set in."""
        return type_of(self.lines[0].words[0])

    @cached_property
    def box(self) -> Box:
        """Where it stands."""
        return union([line.placed for line in self.lines])

    @cached_property
    def text(self) -> str:
        """Its lines as one text."""
        return join_lines(line.text for line in self.lines)


def units_of(rows: Sequence[Line]) -> list[Unit]:
    """Join lines to the texts that they are, and the pieces of justified lines before that."""
    done: set[int] = set()
    texts: list[list[Line]] = []
    for line in sorted(rows, key=lambda it: (round(it.placed.bottom), it.placed.x0)):
        if id(line.words[0]) in done:
            continue
        whole = whole_line(line, rows)
        done |= {id(word) for word in whole.words}
        size = whole.words[0].size
        own = next(
            (
                it
                for it in texts
                if type_of(it[0].words[0]) == type_of(whole.words[0])
                and abs(it[0].placed.x0 - whole.placed.x0) <= _SAME_EDGE
                and 0 < whole.placed.bottom - it[-1].placed.bottom <= _widest(it[-1], whole) * size
            ),
            None,
        )
        if own is None:
            texts.append([whole])
        else:
            own.append(whole)
    return [Unit(tuple(lines)) for lines in texts]


def _widest(above: Line, line: Line) -> float:
    """How far apart two lines of one text are at most, in type sizes."""
    return _WIDE_STEP if is_open(above.text) or opens_within(line.text) else STEP


def is_stronger(style: TypeOf, other: TypeOf) -> bool:
    """Whether a type is bold where another is not, or larger."""
    return (style[1] and not other[1]) or (style[0] > other[0] and style[1] >= other[1])


def is_alike(style: TypeOf, title: TypeOf, text: TypeOf) -> bool:
    """Whether a type is that of titles; their colour may tell the group if more sets them off."""
    return style == title or (style[:2] == title[:2] != text[:2])


def right_edge(texts: Sequence[Line], others: Sequence[Line]) -> float:
    """How far to the right the lines of some paragraphs may go.

    Their own lines show it if some of these are surely broken. If not, the longest may be far
    from full: then what else starts on their edge, as their titles, may show more of the width.

    Args:
        texts: the lines of the paragraphs, from the top.
        others: other lines of the same column.
    """
    own = max(line.placed.x1 for line in texts)
    broken = any(
        opens_within(lower.text) and lower.placed.bottom - upper.placed.bottom > 0
        for upper, lower in pairwise(texts)
    )
    return own if broken else max([own, *(line.placed.x1 for line in others)])
