"""The headers of tables of risks: which belong together, and which are those of another table.

Tables may stand side by side, as in the columns of a page, with their headers level or not. What
a table beside has under its headers is no part of this one.
"""

from collections.abc import Iterable, Sequence
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.toprisicos.words import starts_risk
from douane_report.sections.vocabulary import SectionWords

_LEVEL = 4.0
"""How much of their height the headers of one row share at least, in points."""


_SAME_EDGE = 3.0
"""How far the texts of a column start from its header at most, in points."""

_OVER = 3.0
"""Widest space between headers and the line over their table, in type sizes."""


class Headers(NamedTuple):
    """The headers of one table.

    Attributes:
        measures: that of the column with measures.
        risks: that of the column with risks; None where there is none.
    """

    measures: Line
    risks: Line | None

    @property
    def span(self) -> Box:
        """From the one to the other."""
        return union([it.placed for it in self if it is not None])

    @property
    def after(self) -> bool:
        """Whether the risks stand on the right of the measures."""
        return self.risks is not None and self.risks.placed.x0 > self.measures.placed.x1

    def stands_beside(self, other: "Headers") -> bool:
        """Whether another table stands in other columns of the page, on the left or right."""
        both = self.risks is not None and other.risks is not None
        return both and self.span.overlap_x(other.span) <= 0

    def left_of(self, others: "Iterable[Headers]") -> float:
        """Where the heads of the next table on the left end; minus infinity without one."""
        edges = [it.span.x1 for it in others if self.stands_beside(it)]
        return max((x1 for x1 in edges if x1 < self.span.x0), default=-inf)

    def right_of(self, others: "Iterable[Headers]") -> float:
        """Where the next table on the right starts; infinity where there is none."""
        edges = [it.span.x0 for it in others if self.stands_beside(it)]
        return min((x0 for x0 in edges if x0 > self.span.x1), default=inf)


def header_of_risks(header: Line, lines: Sequence[Line], words: SectionWords) -> Line | None:
    """Give the header of the risks that are level with a header of measures.

    Where tables stand side by side, it is the nearest on the side on which all have theirs.

    Args:
        header: the header of the measures.
        lines: what may be a header.
        words: the vocabulary of the section.
    """
    box = header.placed
    row = sorted(
        (it for it in lines if it.placed.overlap_y(box) > _LEVEL), key=lambda it: it.placed.x0
    )
    risks = [it for it in row if words.listed("risks", it.text)]
    if not risks:
        risks = _over_known(header, [it for it in row if it is not header], lines, words)
    if len(risks) < 2:
        return risks[0] if risks else None
    tops = [it for it in row if words.listed("measures", it.text)]
    if risks[0].placed.x0 < tops[0].placed.x0:
        before = [it for it in risks if it.placed.x1 <= box.x0 + 2]
        return before[-1] if before else None
    return next((it for it in risks if it.placed.x0 >= box.x1 - 2), None)


def are_over_top_risks(
    headers: Headers,
    titles: Sequence[Sequence[Line]],
    lines: Sequence[Line],
    words: SectionWords,
) -> bool:
    """Whether a table is one of top risks, as a known one in it or the line right over it says.

    Args:
        headers: its headers.
        titles: the names in its rows, each on one or more lines.
        lines: what may stand over it.
        words: the vocabulary of the section.
    """
    if headers.risks is None:
        return False
    if any(words.lookup("labels", join_lines(it.text for it in title)) for title in titles):
        return True
    span, size = headers.span, headers.measures.words[0].size
    return any(
        0 <= span.top - it.placed.bottom <= _OVER * size
        and it.placed.x0 <= span.x0 + size
        and it.placed.overlap_x(span) > 0
        and words.heading_in(it.text)
        for it in lines
    )


def _over_known(
    header: Line, row: Sequence[Line], lines: Sequence[Line], words: SectionWords
) -> list[Line]:
    """The one header in words of its own, set as that of the measures, whose column has risks.

    Another header of measures is none: on cards side by side each has its own, and the name of a
    risk stands on the next card under it.
    """
    found = [
        it
        for it in row
        if type_of(it.words[0]) == type_of(header.words[0])
        and it.placed.x1 < header.placed.x0
        and not starts_risk(it.text, words)
        and not words.listed("measures", it.text)
        and any(
            line.placed.top >= it.placed.bottom - 1
            and abs(line.placed.x0 - it.placed.x0) <= _SAME_EDGE
            and starts_risk(line.text, words)
            for line in lines
        )
    ]
    return found if len(found) == 1 else []


def stands_under(header: Line, lines: Sequence[Line]) -> bool:
    """Whether a line is no header but what comes next under a risk, in the same column."""
    box, size = header.placed, header.words[0].size
    return any(
        0 < box.bottom - line.placed.bottom <= 3.2 * size and abs(line.placed.x0 - box.x0) <= 12
        for line in lines
    )
