"""Which line is a heading among measures: it opens the overarching ones, a table or a chapter."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report import model
from douane_report.document import Line
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.titles import Treated, outranks, type_of, without_repeat
from douane_report.sections.toprisicos.words import group_of, is_header, is_overarching, named_group
from douane_report.sections.vocabulary import SectionWords

_CELL = 2.5
"""Space from which words are parts of two cells, in type sizes."""

_STEP = 3.5
"""Farthest that a title stands under the heading of its group, in sizes of the heading's type."""

_LEAST_TAGS = 3
"""How often names of groups stand under each other that head nothing, on one page."""

_SAME_EDGE = 3.0
"""How far apart in points these start at most."""

_MOST_WORDS = 3
"""How many words the name of a group in a column has at most."""

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


def group_opened_by(
    line: Line, words: SectionWords, measures: Sequence[Item] | None
) -> model.Risicogroep | None:
    """Give the group that a line opens; one with a number where it is set as a heading is."""
    if not line.bullet:
        return group_of(line.text, words)
    if not line.bullet[:1].isdigit() or not named_group(line.text, words):
        return None
    headed = line.words[0].bold or heads_chapter(line, measures)
    return group_of(line.text, words) if headed else None


def column_tags(told: Sequence[object], words: SectionWords) -> frozenset[int]:
    """Give the names of groups that come back in a column of a page, known by their first words.

    They say where each risk of a table comes from, and stand beside its name; there is one heading
    for each group. What stands in a row whose risk and measures are known is said of these.
    """
    named = [
        it
        for before, it, after in zip([None, *told], told, [*told[1:], None], strict=False)
        if isinstance(it, Line)
        and not it.bullet
        and len(it.words) <= _MOST_WORDS
        and it.box
        and (isinstance(before, Line) and _is_level(before, it))
        and (after is None or isinstance(after, Line))
        and named_group(it.text, words)
    ]
    return frozenset(
        id(line.words[0])
        for line in named
        if sum(
            it.page == line.page
            and type_of(it.words[0]) == type_of(line.words[0])
            and abs(it.placed.x0 - line.placed.x0) <= _SAME_EDGE
            for it in named
        )
        >= _LEAST_TAGS
    )


def _is_level(line: Line, tag: Line) -> bool:
    """Whether a line stands in another cell of the row of a tag."""
    if line.page != tag.page or line.bullet:
        return False
    box, other = tag.placed, line.placed
    return other.overlap_y(box) > 0.5 * box.height and other.overlap_x(box) <= 0


def heads_title(named: Line, line: Line) -> bool:
    """Whether the name of a group heads a bold line under it: after a tag come measures."""
    under = 0 < line.placed.bottom - named.placed.bottom <= _STEP * named.words[0].size
    return under and line.words[0].bold and named.page == line.page


def ends_group(
    line: Line, opened: tuple[Line, int], treated: Sequence[Treated], words: SectionWords
) -> bool:
    """Whether a line is a heading as high as that of the group before it, or higher.

    What the headings and the titles of a report look like is known once a group has a risk.
    """
    head, before = opened
    if line.box is None or len(treated) == before or is_header(line.text, words):
        return False
    return outranks(line, head, treated[-1].title.lines[0])


def heads_rest(line: Line, items: Sequence[Item] | None) -> bool:
    """Whether a heading says that it is repeated over what goes on from the page before."""
    if not items or line.bullet or without_repeat(line) is line:
        return False
    return items[-1].lines[-1].page == line.page - 1


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
