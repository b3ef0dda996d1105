"""Which line opens the overarching measures, by its words and the type it is set in."""

from __future__ import annotations

from douane_report.document import Line
from douane_report.sections.risk_titles import Treated, type_of
from douane_report.sections.risk_words import is_overarching
from douane_report.sections.vocabulary import SectionWords


def opens_overarching(
    line: Line, words: SectionWords, last: Treated | None, opened: Line | None
) -> bool:
    """Whether a line that names no risk opens the overarching measures.

    A wording that only resembles the known ones must be set as a heading, and one that may
    mean other things must come after risks, set as their titles or the heading of their group.

    Args:
        line: the line.
        words: the vocabulary of the section.
        last: the risk before it.
        opened: the heading of the group before it.
    """
    if words.listed("overarching", line.text):
        return True
    if not is_overarching(line.text, words):
        return False
    after = words.listed("overarching_after", line.text)
    return _is_set_as_head(line, last, opened, after=after)


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
