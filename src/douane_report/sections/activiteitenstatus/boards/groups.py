"""Groups of a board of activities: named on the left of its rows, or in titles over them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import union
from douane_report.document.repair import join_lines
from douane_report.document.rules import crossing_heights
from douane_report.sections.activiteitenstatus.boards.cells import Cell
from douane_report.sections.activiteitenstatus.boards.heads import Head
from douane_report.sections.activiteitenstatus.boards.lines import Body
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.titles.headings import (
    group_named,
    is_heading,
    is_next_line,
)
from douane_report.sections.activiteitenstatus.titles.titles import NUMBER, names_no_group
from douane_report.sections.vocabulary import SectionWords

_MOST_LINES = 4
"""Most lines of the name of a group."""

_OFF = 0.8
"""How far a name starts off the first of its activities at most, in sizes of its type."""

_REACH = 6.0
"""How far over the heads of a board its title stands at most, in sizes of the type of names."""

_INDENT = 2.0
"""How far after the left edge of a board its title starts at most, in sizes of the same."""

_ANY_HEIGHT = 2000.0

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Placed(NamedTuple):
    """The group of an activity, None where it goes on from before, and its number on the board."""

    rank: int
    group: str | None


def groups_of(
    heads: Sequence[Head],
    body: Body,
    cells: Sequence[Cell],
    floor: float,
    sheet: Sheet,
    words: SectionWords,
) -> list[Placed]:
    """Give the group of each activity of a board.

    Args:
        heads: the heads of the board.
        body: its lines.
        cells: the names of its activities.
        floor: where the board before ends.
        sheet: the page.
        words: the vocabulary.
    """
    if body.side:
        return _beside(body.side, cells, sheet, words)
    over = _title_over(heads, cells[0][0], floor, sheet, words)
    names = [over, *(_name([it], words) for it in body.titles)]
    tops = [it.placed.top for it in body.titles]
    ranks = [sum(top < cell[0].placed.top for top in tops) for cell in cells]
    return [Placed(at, names[at]) for at in ranks]


def years_over(heads: Sequence[Head], floor: float, sheet: Sheet) -> set[int]:
    """Give the years that the nearest title over a board states that states any."""
    first = heads[0].line
    above = [it for it in sheet.downwards if floor <= it.placed.top < first.placed.top - 1]
    stated = (
        {int(year) for year in _YEAR.findall(it.text)}
        for it in reversed(above)
        if is_heading(it, first)
    )
    return next((years for years in stated if years), set())


def _name(lines: Sequence[Line], words: SectionWords) -> str:
    text = NUMBER.sub("", join_lines(it.text for it in lines))
    return "" if names_no_group(text, words) else text


def _beside(
    pieces: Sequence[Line], cells: Sequence[Cell], sheet: Sheet, words: SectionWords
) -> list[Placed]:
    """Give the groups that are named on the left of the columns.

    Rules part them; without any, each starts level with the first of its activities. Where neither
    is so, no activity has a group.
    """
    rows = [cell[0].placed for cell in cells]
    span = union([it.placed for it in pieces])
    heights = crossing_heights(sheet.page.marks, span, tallest=_ANY_HEIGHT, share=0.9)
    rules = [y for y in heights if y > min(it.top for it in rows)]
    blocks = list(_blocks(pieces, rules))
    names = [_name(own, words) for own in blocks]
    nothing = [Placed(0, "")] * len(rows)
    if not all(names) or any(
        len(own) > _MOST_LINES or name.endswith((".", ":", ";"))
        for own, name in zip(blocks, names, strict=True)
    ):
        return nothing
    ends = [_next(rules, own[-1]) for own in blocks]
    if rules and len(set(ends)) == len(ends):
        at = [ends.index(y) if (y := _next(rules, cell[0])) in ends else None for cell in cells]
        return [Placed(-1, None) if it is None else Placed(it, names[it]) for it in at]
    tops = [own[0].placed.top for own in blocks]
    offs = [_OFF * own[0].words[0].size for own in blocks]
    if not all(
        any(abs(row.top - top) <= off for row in rows) for top, off in zip(tops, offs, strict=True)
    ):
        return nothing
    ranks = [
        sum(top - off <= row.top for top, off in zip(tops, offs, strict=True)) - 1 for row in rows
    ]
    return [Placed(it, names[it] if it >= 0 else None) for it in ranks]


def _next(rules: Sequence[float], line: Line) -> float:
    """Give the first rule under a line."""
    return min((y for y in rules if y > line.placed.cy), default=_ANY_HEIGHT)


def _blocks(pieces: Sequence[Line], rules: Sequence[float]) -> Iterator[list[Line]]:
    """Yield the lines of each name, which no rule parts."""
    block = [pieces[0]]
    for above, line in pairwise(pieces):
        parted = any(above.placed.cy < y < line.placed.cy for y in rules)
        if parted or not is_next_line(above, line):
            yield block
            block = []
        block.append(line)
    yield block


def _title_over(
    heads: Sequence[Head], label: Line, floor: float, sheet: Sheet, words: SectionWords
) -> str | None:
    """Give the title over the heads of a board; None where none stands there."""
    first, size = heads[0].line.placed, label.words[0].size
    over = [
        it
        for it in sheet.downwards
        if floor <= it.placed.top
        and it.placed.bottom <= first.top + 1
        and it.placed.x0 <= first.x0 + _INDENT * size
        and is_heading(it, label)
        and not sheet.explains(it)
    ]
    if not over or first.top - over[-1].placed.bottom > _REACH * size:
        return None
    return group_named(over[-1], over, label, words) or None
