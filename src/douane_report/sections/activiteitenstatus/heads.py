"""Heads of the columns of an activity table: what says that statuses or activities follow."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 0.3
"""Least part of its height by which a head is level with another of its table."""

_JOINING = frozenset({"of", "en"})


class Heads(NamedTuple):
    """What stands over the columns of the tables of a page.

    Attributes:
        activities: left edges of heads of columns of activities.
        groups: heads of columns with the group of each row.
        remarks: left edges of heads of columns of remarks.
    """

    activities: tuple[float, ...]
    groups: tuple[Line, ...]
    remarks: tuple[float, ...]


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
    return Heads(
        activities=tuple(it.placed.x0 for it in others if heads_activities(it.text, words)),
        groups=groups,
        remarks=tuple(it.placed.x0 for it in others if words.listed("remarks", it.text)),
    )


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
