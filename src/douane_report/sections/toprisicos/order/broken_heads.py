"""Headings that a narrow column breaks in mid-word: ``Overkoepelende maatre-`` over ``gelen``."""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.toprisicos.words import group_of, is_overarching
from douane_report.sections.vocabulary import SectionWords

_STEP = 2.0
"""How far under each other the lines of a heading stand at most, in type sizes."""


def with_whole_heads(told: Sequence[Line | Block], words: SectionWords) -> Iterator[Line | Block]:
    """Yield what pages tell, with the two lines of a broken heading as one.

    Only what is the heading of a group, or of the overarching measures, when it is whole.
    """
    before: Line | None = None
    for item in told:
        if before is not None:
            whole = _joined(before, item, words) if isinstance(item, Line) else None
            if whole is not None:
                yield whole
                before = None
                continue
            yield before
            before = None
        if isinstance(item, Line) and not item.bullet and item.text.endswith("-"):
            before = item
        else:
            yield item
    if before is not None:
        yield before


def _joined(line: Line, after: Line, words: SectionWords) -> Line | None:
    """Give two lines as one heading, if they are that."""
    first, last = line.words[-1], after.words[0]
    if after.bullet or type_of(first) != type_of(last) or line.page != after.page:
        return None
    if line.box and not 0 < after.placed.bottom - line.placed.bottom <= _STEP * first.size:
        return None
    word = first._replace(text=join_lines((first.text, last.text)))
    whole = line._replace(words=(*line.words[:-1], word, *after.words[1:]))
    is_head = is_overarching(whole.text, words) or group_of(whole.text, words) is not None
    return whole if is_head else None
