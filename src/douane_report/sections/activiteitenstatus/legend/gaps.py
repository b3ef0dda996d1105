"""Lines of a legend whose words nobody knows, between two whose words are known.

A legend may call a colour by a word of its own (``Aandacht``), or explain it in words of its own.
What stands between two lines of one legend, with a mark in line with theirs, is no activity.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.colours import status_marks
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.pieces import pieces_of
from douane_report.sections.activiteitenstatus.legend.sides import words_beside
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.vocabulary import SectionWords

_IN_LINE = 2.0
"""How much the marks of one legend may be out of line, in points."""

_STEP = 3.0
"""How much the words may be nearer to one mark than to another, in points."""


def with_gaps_filled(
    page: PdfPage, items: Sequence[LegendItem], words: SectionWords
) -> list[LegendItem]:
    """Give the lines of a legend, and those between them whose words nobody knows."""
    shown = [it for it in items if it.mark is not None]
    told = {it.status for it in shown}
    rest = [status for status in model.STATUSKLEUREN if status not in told]
    if len(shown) == 1:
        return [*items, *_others(page, shown, rest, words)]
    if len(told) < 2 or len(rest) != 1 or len(told) != len(shown):
        return list(items)
    taken = {id(it.mark) for it in shown}
    own = {id(it.line) for it in items}
    fragments = [
        line
        for line in pieces_of(page)
        if id(line) not in own and words.lookup("labels", line.text) is None
    ]
    for one, two in pairwise(sorted(shown, key=lambda it: _place(it))):
        found = [
            (mark, line)
            for mark in status_marks(page)
            if id(mark) not in taken
            and hue_name(mark.colour) == rest[0]
            and one.mark is not None
            and two.mark is not None
            and _is_between(mark.box, one.mark.box, two.mark.box)
            and (line := _beside(mark, one, fragments)) is not None
        ]
        if len(found) == 1:
            mark, line = found[0]
            added = LegendItem(line, rest[0], line.text, mark, mark.colour)
            return [*items, added]
    return [*items, *_others(page, shown, rest, words)]


def _others(
    page: PdfPage,
    shown: Sequence[LegendItem],
    rest: Sequence[model.Statuskleur],
    words: SectionWords,
) -> list[LegendItem]:
    """Give the lines beside the one or two whose words are known, in the other colours.

    They are evenly set, and each in the type of the known ones.
    """
    item = shown[0]
    assert item.mark is not None
    own = [it.mark for it in shown]
    fragments = [
        line
        for line in pieces_of(page)
        if all(line is not it.line for it in shown)
        and in_one_type(line, item.line)
        and words.lookup("labels", line.text) is None
    ]
    marks = [it for it in status_marks(page) if it not in own]
    for along, across in ((_cy, _cx), (_cx, _cy)):
        in_line = [
            it
            for it in (*marks, *own)
            if it is not None
            and abs(across(it.box) - across(item.mark.box)) <= _IN_LINE
            and is_like(it, item.mark)
        ]
        in_line.sort(key=lambda it: along(it.box))
        for three in zip(in_line, in_line[1:], in_line[2:], strict=False):
            first, second, third = (along(it.box) for it in three)
            found = [it for it in three if it not in own]
            hues = [hue_name(it.colour) for it in found]
            lines = [_beside(it, item, fragments) for it in found]
            even = along is _cx or abs((third - second) - (second - first)) <= _STEP
            if len(found) == len(rest) and even and sorted(hues) == sorted(rest) and all(lines):
                return [
                    LegendItem(line, status, line.text, mark, mark.colour)
                    for line, mark in zip(lines, found, strict=True)
                    for status in rest
                    if line is not None and status == hue_name(mark.colour)
                ]
    return []


def _cx(box: Box) -> float:
    return box.cx


def _cy(box: Box) -> float:
    return box.cy


def is_like(mark: Mark, other: Mark) -> bool:
    """Whether two marks have one size."""
    return all(
        abs(one - two) <= 0.2 * two
        for one, two in (
            (mark.box.width, other.box.width),
            (mark.box.height, other.box.height),
        )
    )


def _place(item: LegendItem) -> tuple[float, float]:
    assert item.mark is not None
    return round(item.mark.box.cy), item.mark.box.cx


def _is_between(box: Box, one: Box, two: Box) -> bool:
    """Whether a mark of the size of two others stands between them, in line with both."""
    alike = all(
        abs(box.width - it.width) <= 0.2 * it.width
        and abs(box.height - it.height) <= 0.2 * it.height
        for it in (one, two)
    )
    in_column = all(abs(box.cx - it.cx) <= _IN_LINE for it in (one, two))
    in_row = all(abs(box.cy - it.cy) <= _IN_LINE for it in (one, two))
    return alike and (
        (in_column and one.cy < box.cy < two.cy) or (in_row and one.cx < box.cx < two.cx)
    )


def _beside(mark: Mark, item: LegendItem, fragments: Sequence[Line]) -> Line | None:
    """Give the words that stand to a mark as those of a known line stand to theirs."""
    assert item.mark is not None
    box, like, shown = mark.box, words_beside(item.line), item.mark.box
    across = like.x0 - shown.x1 if like.x0 >= shown.x1 else like.x1 - shown.x0
    down = like.cy - shown.cy
    for line in fragments:
        it = words_beside(line)
        step = it.x0 - box.x1 if like.x0 >= shown.x1 else it.x1 - box.x0
        if abs(step - across) <= _STEP and abs(it.cy - box.cy - down) <= _STEP:
            return line
    return None
