"""Heads of the columns of an activity table: what says that statuses or activities follow."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 0.3
"""Least part of its height by which a head is level with another of its table."""

_SAME_EDGE = 2.0
"""How far words of one column are off each other at most, in points."""

_FEWEST = 2
"""How many names stand under a head at least."""

LETTERS = 3
"""Fewest letters of a name; a number or a letter before a row is none."""

_JOINING = frozenset({"of", "en"})


class Heads(NamedTuple):
    """What stands over the columns of the tables of a page.

    Attributes:
        activities: left edges of heads of columns of activities.
        groups: heads of columns with the group of each row.
        remarks: heads of columns of remarks.
    """

    activities: tuple[float, ...]
    groups: tuple[Line, ...]
    remarks: tuple[Line, ...]


def heads_activities(text: str, words: SectionWords) -> bool:
    """Whether a text says that activities follow, as ``Activiteit uit het jaarplan`` does.

    Two names may be joined, as in ``Programma of activiteit``.
    """
    first, *rest = fold(text).split() or [""]
    return words.listed("activity", text) or (
        words.listed("activity", first)
        and all(
            it.isdigit()
            or words.listed("no_group", it)
            or words.listed("activity", it)
            or it in _JOINING
            for it in rest
        )
    )


def heads_statuses(text: str, words: SectionWords) -> bool:
    """Whether a text says that statuses follow: ``Status``, ``Stand eind 2025``."""
    if words.listed("status", text):
        return True
    rest = [it for it in text.split() if not words.listed("status", it)]
    return len(rest) < len(text.split()) and all(
        it.strip("()").isdigit() or words.listed("dated", it) for it in rest
    )


def heads_of_columns(lines: Sequence[Line], words: SectionWords) -> Heads:
    """Find the heads of columns among the lines of a page."""
    groups = tuple(_heads_of_groups(lines, words))
    others = [it for it in lines if it not in groups]
    described = [
        it
        for it in others
        if words.listed("descriptions", it.text) and _has_name_beside(it, others, lines, words)
    ]
    others = [it for it in others if it not in described]
    remarks = [it for it in others if words.listed("remarks", it.text)]
    return Heads(
        activities=tuple(it.placed.x0 for it in others if heads_activities(it.text, words)),
        groups=groups,
        remarks=(*remarks, *described),
    )


def _has_name_beside(
    line: Line, heads: Sequence[Line], lines: Sequence[Line], words: SectionWords
) -> bool:
    """Whether a head such as ``Omschrijving`` is of remarks, for the names have another head.

    That says so, or it is the title of the group, before the head of the statuses, and has words
    under it that are different in each row. With statuses alone beside them descriptions are names.
    """
    box = line.placed
    level = [
        it for it in heads if it is not line and it.placed.overlap_y(box) > _LEVEL * box.height
    ]
    statuses = [it for it in level if heads_statuses(it.text, words)]
    if not statuses:
        return False
    for head in level:
        if words.listed("descriptions", head.text) or not in_one_type(head, line):
            continue
        if heads_activities(head.text, words):
            return True
        told = head in statuses or words.listed("remarks", head.text)
        between = [it for it in statuses if head.placed.x1 < it.placed.x0 < box.x0]
        if told or not between or len(level) > 2:
            continue
        under = [
            it.text
            for it in lines
            if it.placed.top >= head.placed.bottom
            and abs(it.placed.x0 - head.placed.x0) <= _SAME_EDGE
            and sum(char.isalpha() for char in it.text) >= LETTERS
        ]
        if len(under) >= _FEWEST and len(set(under)) == len(under):
            return True
    return False


def _heads_of_groups(lines: Sequence[Line], words: SectionWords) -> Iterator[Line]:
    """Yield the heads of columns with the group of each row, as ``Thema`` beside ``Activiteit``.

    Such a word may be the head of the activities themselves in another table. Where both heads of
    a table may be either, the activities are those on the right.
    """
    may_be = [it for it in lines if words.listed("group_heads", it.text)]
    for line in may_be:
        box = line.placed
        others = [
            it
            for it in lines
            if it is not line
            and it.placed.overlap_y(box) > _LEVEL * box.height
            and heads_activities(it.text, words)
        ]
        if any(it not in may_be or it.placed.x0 > box.x1 for it in others) and not any(
            it in may_be and it.placed.x1 < box.x0 for it in others
        ):
            yield line
