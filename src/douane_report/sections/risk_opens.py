"""Which line is a heading among measures: it opens the overarching ones, a table or a chapter."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.sections.risk_items import Item
from douane_report.sections.risk_titles import Treated, type_of
from douane_report.sections.risk_words import is_overarching
from douane_report.sections.vocabulary import SectionWords

_CELL = 2.5
"""Space from which words are parts of two cells, in type sizes."""

_LARGER = 1.15
"""By what the heading of a chapter is larger than measures at least."""


def opens_overarching(
    line: Line, words: SectionWords, last: Treated | None, opened: tuple[Line, int] | None
) -> bool:
    """Whether a line that names no risk opens the overarching measures.

    A wording that only resembles the known ones must be set as a heading, and one that may
    mean other things must come after risks, set as their titles or the heading of their group.

    Args:
        line: the line.
        words: the vocabulary of the section.
        last: the risk before it.
        opened: the heading of the group before it, and how many risks there were then.
    """
    if words.listed("overarching", line.text):
        return True
    if not is_overarching(line.text, words):
        return False
    after = words.listed("overarching_after", line.text)
    return _is_set_as_head(line, last, opened[0] if opened else None, after=after)


def _is_set_as_head(line: Line, last: Treated | None, opened: Line | None, *, after: bool) -> bool:
    """Whether a line is set as the heading of the overarching measures is.

    Args:
        line: the line.
        last: the risk before it.
        opened: the heading of the group before it.
        after: whether its wording may mean other things, so that it must come after risks and be
            set as their titles or the heading of their group.
    """
    word = line.words[0]
    if last is None:
        return not after and word.bold
    if after:
        heads = [last.title.lines[0], *([opened] if opened else ())]
        return any(type_of(it.words[0]) == type_of(word) for it in heads)
    like = last.measures and type_of(last.measures[-1].lines[-1].words[0]) == type_of(word)
    return word.box is None or word.bold or not like


def is_header_row(line: Line, words: SectionWords) -> bool:
    """Whether the last of the cells on a line is the header of measures."""
    for at, (before, word) in enumerate(pairwise(line.words), start=1):
        if before.box and word.box and word.placed.x0 - before.placed.x1 > _CELL * word.size:
            cell = " ".join(it.text for it in line.words[at:])
            if words.listed("measures", cell):
                return True
    return False


def heads_chapter(line: Line, items: Sequence[Item] | None) -> bool:
    """Whether a line with a number is set as a heading is, not as the measures before it are."""
    if not items or not line.bullet[:1].isdigit():
        return False
    word, last = line.words[0], items[-1].lines[0]
    bolder = word.bold and not last.words[0].bold and not last.bullet[:1].isdigit()
    return bolder or word.size > _LARGER * last.words[0].size
