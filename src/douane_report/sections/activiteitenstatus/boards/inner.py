"""Titles of groups within the columns of a board, over the activities that have its status.

A group stands in each column that has activities of it, so that its title comes back in others.
That tells it from the name of an activity, which has one status.
"""

from collections import Counter
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.activiteitenstatus.titles.headings import is_next_line
from douane_report.sections.activiteitenstatus.titles.titles import (
    NUMBER,
    Type,
    is_set_otherwise,
    names_no_group,
    type_of,
)
from douane_report.sections.vocabulary import SectionWords, fold


def titles_in(
    names: Sequence[tuple[Line, int]], known: Sequence[Line], columns: int, words: SectionWords
) -> tuple[tuple[Line, ...], ...]:
    """Give the lines of titles in each column; nothing where columns have none of their own.

    Args:
        names: the lines in the columns of a board, from the top, with the number of each column.
        known: those that name known activities.
        columns: how many columns there are.
        words: the vocabulary.
    """
    if not known:
        return ()
    usual = type_of(known)
    tops = {at: next(line for line, own in names if own == at) for at in {at for _, at in names}}
    if not all(_is_title(top, top, usual) for top in tops.values()):
        return ()
    found = tuple(
        tuple(line for line, own in names if own == at and _is_title(line, tops[at], usual))
        for at in range(columns)
    )
    texts = [[_text(block) for block in blocks_of(own)] for own in found]
    every = [it for own in texts for it in own]
    if any(names_no_group(it, words) or words.lookup("labels", it) for it in every):
        return ()
    counts = Counter(map(fold, every))
    # In one column each group has one place.
    if any(len({*map(fold, own)}) < len(own) for own in texts) or max(counts.values()) < 2:
        return ()
    return found


def blocks_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the lines of each title, from the top."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and is_next_line(blocks[-1][-1], line):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def inner_groups(inner: Sequence[Sequence[Line]], places: Sequence[tuple[int, Line]]) -> list[str]:
    """Give the group of each activity: the last title over it in its column.

    Args:
        inner: the lines of titles in each column.
        places: the column of each activity, and the first line of its name.
    """
    blocks = [blocks_of(own) for own in inner]
    return [
        next(
            (_text(it) for it in reversed(blocks[at]) if it[-1].placed.cy < line.placed.cy),
            "",
        )
        for at, line in places
    ]


def _is_title(line: Line, top: Line, usual: Type) -> bool:
    """Whether a line may be one of a title, in the type of the one that opens its column.

    Those over short lists may be smaller than names.
    """
    one, two = line.words[0], top.words[0]
    return (
        (one.bold, one.colour) == (two.bold, two.colour)
        and is_set_otherwise(line, usual)
        and not is_sign(line.text)
        and line.text[-1] not in ".:;"
    )


def _text(block: Sequence[Line]) -> str:
    return NUMBER.sub("", join_lines(it.text for it in block))
