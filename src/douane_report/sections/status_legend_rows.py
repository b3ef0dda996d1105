"""Rows of a table that read as lines of a legend: ``Rood`` with a sign, and then an activity.

A legend that is known says once what a colour means. What names that colour again, under a head of
statuses and beside words under a head of activities, is a row.
"""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.pdf import PdfPage
from douane_report.sections.status_heads import heads_activities, heads_statuses
from douane_report.sections.status_legend import LegendItem
from douane_report.sections.status_running import in_one_type
from douane_report.sections.vocabulary import SectionWords

_SAME_EDGE = 2.0
"""How far words of one column are off each other at most, in points."""

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
    return [
        [
            it
            for it in own
            if it.mark is None
            or it.status not in told
            or _is_known(it, words)
            or not _is_under_heads(it, page.fragments, words)
        ]
        for page, own in zip(pages, items, strict=True)
    ]


def _is_known(item: LegendItem, words: SectionWords) -> bool:
    return words.colour_meant(item.meaning.rstrip(".")) is not None


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
    if not edges:
        return False
    over = [it for it in lines if it.placed.bottom <= own.top + 1]
    return any(
        head.placed.x0 - _BESIDE <= own.x0 <= head.placed.x1 + _BESIDE
        and any(
            it.placed.overlap_y(head.placed) > 0
            and in_one_type(it, head)
            and any(abs(it.placed.x0 - x0) <= _SAME_EDGE for x0 in edges)
            for it in over
            if heads_activities(it.text, words)
        )
        for head in over
        if heads_statuses(head.text, words)
    )
