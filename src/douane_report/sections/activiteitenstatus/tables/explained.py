"""Lines on the edge of labels that explain activities: their headings, and prose in columns.

Under a table its activities may be explained one by one, each under its name in the type of a
heading. Over or under one may stand a text in several columns, of which the first is on the edge
of the labels: then more of that text is level with it, before the marks, where no row has words.
"""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 0.6
"""How far the baselines of one line of a text in columns are apart at most, in points."""

_SAME_EDGE = 3.0
"""How far words of one column are off each other at most, in points."""


def is_in_columns(line: Line, column: Column, sheet: Sheet, words: SectionWords) -> bool:
    """Whether a line without a mark is of a text in columns that reaches over the table.

    Args:
        line: a line on the edge of the labels.
        column: the column of marks, on the right of the labels.
        sheet: the page.
        words: the vocabulary; the name of a known activity is no text, nor is what stands
            level with a head of statuses.
    """
    box = line.placed
    if column.x0 <= box.x1 or column.level(box) or line.words[0].bold:
        return False
    if any(it.placed.overlap_y(box) > 0 for it in sheet.heads):
        return False
    beside = [
        it
        for it in sheet.lines
        if abs(it.placed.bottom - box.bottom) <= _LEVEL
        and box.x1 < it.placed.x0 < column.x0
        and in_one_type(it, line)
        and sum(char.isalpha() for char in it.text) > 2
    ]
    if not beside or words.lookup("labels", line.text):
        return False
    edges = [
        it.placed.x0
        for mark in column.marks
        for it in sheet.lines
        if abs(it.placed.cy - mark.box.cy) <= 0.9 * it.placed.height
    ]
    return not any(abs(it.placed.x0 - x0) <= _SAME_EDGE for it in beside for x0 in edges)


def without_headings(
    run: Sequence[Line], column: Column, words: SectionWords
) -> Iterator[list[Line]]:
    """Yield the parts of a run of lines that no name of an activity parts which is a heading.

    It has no mark and neither has what stands under it, and it is set otherwise than rows are.

    Args:
        run: lines on the edge of the labels of a column of marks, from the top.
        column: the column.
        words: the vocabulary.
    """
    marked = [line for line in run if column.level(line.placed)]
    if not marked or len(marked) == len(run):
        yield list(run)
        return
    names = {fold(line.text) for line in marked}
    kept: list[Line] = []
    for line, below in zip(run, [*run[1:], None], strict=True):
        explained = (
            not column.level(line.placed)
            and (below is None or not column.level(below.placed))
            and not any(in_one_type(line, it) for it in marked)
            and (fold(line.text) in names or words.lookup("labels", line.text))
        )
        if not explained:
            kept.append(line)
        elif kept:
            yield kept
            kept = []
    if kept:
        yield kept
