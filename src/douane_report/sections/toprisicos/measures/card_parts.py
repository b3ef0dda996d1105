"""What a shape with risks is made of: cards side by side on one strip, a title with a number.

A strip of colour may run behind two cards; each title over measures of its own is then a risk.
Lines may part a ground into cards, as if each were painted by itself.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box, Mark
from douane_report.document.painted_lines import parted_by_lines
from douane_report.sections.toprisicos.titles import type_of

_APART = 60.0
"""How far from the edge of one column of measures the next one starts at least, in points."""

_GUTTER = 20.0
"""Least space between two titles side by side, in points."""

_OUT = 14.0
"""How far a title may stand out to the left of the bullets under it, in points."""


class Cell(NamedTuple):
    """One of the cards on a strip: its box, the lines that name the risk, and the measures."""

    box: Box
    lines: list[Line]
    items: list[ListItem]


def grounds_of(
    ground: Mark, marks: Sequence[Mark], lines: Sequence[Line], items: Sequence[ListItem]
) -> list[Box]:
    """Give the cards that lines part a ground into, or the ground as it is.

    One of them at least has measures under a title of its own. Else they are cells of a table,
    or the measures of one risk, with its title elsewhere on the same ground.
    """
    parts = parted_by_lines(ground, marks)
    own = len(parts) > 1 and any(_has_title(it, lines, items) for it in parts)
    return parts if own else [ground.box]


def _has_title(part: Box, lines: Sequence[Line], items: Sequence[ListItem]) -> bool:
    """Whether measures stand under lines that are set in another type."""
    over, inside = with_numbered_title(
        [it for it in lines if part.contains(it.placed, slack=2)],
        [it for it in items if part.contains(it.box, slack=2)],
    )
    styles = {type_of(it.lines[0].words[0]) for it in inside}
    titles = _titles(over, inside) if inside else []
    return bool(titles) and all(type_of(it.words[0]) not in styles for it in titles)


def cells_of(shape: Box, lines: Sequence[Line], items: Sequence[ListItem]) -> list[Cell]:
    """Part a strip into cards that stand side by side; nothing where it holds but one.

    A column of measures without a title over it belongs to the one before it, as a list in two
    columns under one title does.
    """
    starts: list[float] = []
    for item in sorted(items, key=lambda it: it.bullet.x0):
        if not starts or item.bullet.x0 - starts[-1] > _APART:
            starts.append(item.bullet.x0)
    over = _titles(lines, items)
    titled: list[float] = []
    for start, end in pairwise([*starts, inf]):
        if any(start - _OUT <= it.placed.x0 < end - _OUT for it in over):
            titled.append(start)
    if len(titled) < 2 or titled[0] != starts[0] or len({type_of(it.words[0]) for it in over}) > 1:
        return []
    edges = [shape.x0 - _OUT, *(start - _OUT for start in titled[1:]), inf]
    return [
        Cell(
            shape._replace(x0=max(left, shape.x0), x1=min(right, shape.x1)),
            [it for it in lines if left <= it.placed.x0 < right],
            [it for it in items if left <= it.bullet.x0 < right],
        )
        for left, right in pairwise(edges)
    ]


def titles_in(cell: Cell) -> list[Line]:
    """The lines of a card that are set as the first one, which names the risk."""
    first = min(cell.lines, key=lambda it: it.placed.top)
    return [it for it in cell.lines if type_of(it.words[0]) == type_of(first.words[0])]


def are_beside(titles: Sequence[Line]) -> bool:
    """Whether lines that may name a risk are two names side by side, which nobody can join."""
    worded = [it for it in titles if number_in(it.text) is None]
    return any(
        other.placed.x0 - one.placed.x1 > _GUTTER
        and one.placed.overlap_y(other.placed) > 0
        and type_of(one.words[0]) == type_of(other.words[0])
        for one in worded
        for other in worded
    )


def _titles(lines: Sequence[Line], items: Sequence[ListItem]) -> list[Line]:
    """The lines with words, not only a number, that stand over all the measures of a strip."""
    top = min(item.box.top for item in items)
    return [it for it in lines if it.placed.bottom <= top + 3 and number_in(it.text) is None]


def with_numbered_title(
    lines: Sequence[Line], items: Sequence[ListItem]
) -> tuple[list[Line], list[ListItem]]:
    """Tell the title of a card with the number of the risk before it from the measures.

    It looks like the item of a numbered list: the only one, over measures that have bullets, and
    in another type.
    """
    numbered = [it for it in items if number_in(it.sign.text) is not None]
    rest = [it for it in items if it not in numbered]
    if len(numbered) != 1 or not rest or not numbered[0].sign.text:
        return list(lines), list(items)
    title = numbered[0]
    style = type_of(title.lines[0].words[0])
    over = all(title.box.bottom <= it.box.top + 3 for it in rest)
    unlike = all(type_of(it.lines[0].words[0]) != style for it in rest)
    if not (over and unlike):
        return list(lines), list(items)
    first, *others = title.lines
    whole = first._replace(words=(title.sign, *first.words), bullet="")
    return [*lines, whole, *others], rest
