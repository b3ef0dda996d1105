"""Rows of a table that read as lines of a legend: ``Rood`` with a sign, and then an activity.

A legend that is known says once what a colour means. What names that colour again, under a head of
statuses and beside words under a head of activities, is a row. So is the name of a colour after an
activity, whatever the remark on that says.
"""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.heads import heads_activities, heads_statuses
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.running import in_one_type, is_of_prose
from douane_report.sections.vocabulary import SectionWords

_SAME_EDGE = 2.0
"""How far words of one column are off each other at most, in points."""

_LEVEL = 0.5
"""Least part of its height by which words are level with the name of a colour."""

_LONGEST_SIGN = 3
"""Most letters of what stands for a status before its name."""

_BESIDE = 20.0
"""How far beside a head of statuses a mark may stand, in points."""


def without_rows(
    pages: Sequence[PdfPage], items: Sequence[list[LegendItem]], words: SectionWords
) -> list[list[LegendItem]]:
    """Give the lines of the legend on each page, without those that are rows of a table.

    Args:
        pages: the pages.
        items: what reads as lines of a legend on each of them.
        words: the vocabulary.
    """
    told = {it.status for own in items for it in own if it.mark and _is_known(it, words)}
    found: list[list[LegendItem]] = []
    for page, own in zip(pages, items, strict=True):
        names = [it for it in own if it.mark is None and it.meaning != it.line.text]
        again = [it for it in own if it.mark and it.status in told and not _is_known(it, words)]
        rows = [it for it in again if _is_under_heads(it, page.fragments, words)]
        rows += [it for it in names if _has_remark(it, names, page.fragments, words)]
        found.append([it for it in own if it not in rows])
    return found


def _is_known(item: LegendItem, words: SectionWords) -> bool:
    return words.colour_meant(item.meaning.rstrip(".")) is not None


def _has_remark(
    item: LegendItem, names: Sequence[LegendItem], lines: Sequence[Line], words: SectionWords
) -> bool:
    """Whether what a colour "means" is a remark, for an activity stands before its name.

    The words before it are under a head level with one of statuses. Where that does not say that
    activities follow, as the title of a group does not, the column names the colour again.
    """
    box = item.line.placed
    edges = [
        it.placed.x0
        for it in lines
        if it.placed.x1 <= box.x0
        and it.placed.overlap_y(box) > _LEVEL * box.height
        and sum(char.isalpha() for char in it.text) > _LONGEST_SIGN
    ]
    column = [it.status for it in names if it.line.placed.overlap_x(box) > 0]
    again = column.count(item.status) > 1
    return any(
        heads_activities(it.text, words)
        or (again and not heads_statuses(it.text, words) and not is_of_prose(it, lines))
        for it in (_heads(box, edges, lines, words) if edges else ())
    )


def _is_under_heads(item: LegendItem, lines: Sequence[Line], words: SectionWords) -> bool:
    """Whether a line is under a head of statuses, and what it "means" under one of activities."""
    own, size = item.line.placed, item.line.words[0].size
    edges = [
        it.placed.x0
        for it in lines
        if it.text == item.meaning
        and it.placed.x0 >= own.x1
        and abs(it.words[0].placed.cy - own.cy) <= size
    ]
    return bool(edges) and any(
        heads_activities(it.text, words) for it in _heads(own, edges, lines, words)
    )


def _heads(
    own: Box, edges: Sequence[float], lines: Sequence[Line], words: SectionWords
) -> Iterator[Line]:
    """Yield what stands level with a head of statuses over a place, on one of some edges."""
    over = [it for it in lines if it.placed.bottom <= own.top + 1]
    for head in over:
        under = head.placed.x0 - _BESIDE <= own.x0 <= head.placed.x1 + _BESIDE
        if under and heads_statuses(head.text, words):
            yield from (
                it
                for it in over
                if it.placed.overlap_y(head.placed) > 0
                and in_one_type(it, head)
                and any(abs(it.placed.x0 - x0) <= _SAME_EDGE for x0 in edges)
            )
