"""Paragraphs among the lines of activity tables: what no mark stands beside, and reads as prose.

The last lines of a column of text may stand on the edge of the labels of a table under it, and go
on in the next column, so that no full stop tells where they end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.status_sheet import Column, Sheet, status_beside
from douane_report.sections.vocabulary import SectionWords

_CLOSE = 1.65
"""Farthest that the lines of one paragraph are apart, in sizes of their type."""

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_LONGEST_LABEL = 130

_SENTENCE_END = re.compile(r"[a-z)]\.\s+[A-Z]")


def without_prose(
    run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> Iterator[list[Line]]:
    """Yield the parts of a run of lines that no paragraph parts.

    Args:
        run: lines on the edge of the labels of a column of marks, from the top.
        column: the column.
        sheet: the page.
        words: the vocabulary.
    """
    kept: list[Line] = []
    headed = _first_head(run, column, sheet, words)
    marked = False
    at = 0
    for block in _blocks(run):
        at += len(block)
        level = any(column.level(line.placed) for line in block)
        marked = marked or level
        # Names of activities stand under the head of their column, and not over it.
        early = len(block) > 1 and not marked and at <= headed
        if level or any(words.lookup("labels", line.text) for line in block):
            kept += block
        elif early or _is_prose(block):
            if kept:
                yield kept
            kept = []
        else:
            kept += block
    if kept:
        yield kept


def _first_head(run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords) -> int:
    """Give the number of lines over the first that has "Status" beside it; 0 without one."""
    heads = (at for at, line in enumerate(run) if status_beside(line, column, sheet, words))
    return next(heads, 0)


def _blocks(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines of one type that are closely set under each other."""
    block: list[Line] = []
    for line in run:
        if block and not _goes_on(block[-1], line):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _goes_on(above: Line, line: Line) -> bool:
    one, two = above.words[0], line.words[0]
    return (
        line.placed.bottom - above.placed.bottom <= _CLOSE * two.size
        and abs(one.size - two.size) <= 0.04 * two.size
        and (one.bold, one.colour) == (two.bold, two.colour)
    )


def _is_prose(block: Sequence[Line]) -> bool:
    if len(block) < 2:
        return False
    text = join_lines(line.text for line in block)
    long = len(block) > _MOST_LINES or len(text) > _LONGEST_LABEL
    return long or bool(_SENTENCE_END.search(text))
