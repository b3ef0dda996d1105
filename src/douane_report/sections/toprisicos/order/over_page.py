"""Two columns of risks under the headings of two groups, and how they go on over the page.

The next page is read from its left column to its right one, as if all of it came after the right
column of the page before. Where each column goes on by itself, its rest is put after it. Text may
also run from one column into the next: where that cannot be told apart, the measures at the top
of a column, over the first risk that is named there, are those of nobody.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from douane_report.document import Line
from douane_report.sections.toprisicos.order.opens import group_opened_by
from douane_report.sections.toprisicos.titles import TypeOf, type_of
from douane_report.sections.toprisicos.words import is_heading
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.sections.toprisicos.blocks import Block

_INDENT = 18.0
"""How far a heading is set in on its column at most, in points."""


def by_columns(told: "Sequence[Line | Block]", words: SectionWords) -> "list[Line | Block]":
    """Give what pages tell, each column that goes on over the page with its rest after it."""
    told = list(told)
    heads = [it for it in told if isinstance(it, Line) and group_opened_by(it, words, None)]
    for left, right in pairwise(heads):
        alone = sum(it.page == left.page for it in heads) == 2
        if not alone or left.page != right.page or not left.box or not right.box:
            continue
        if left.box.overlap_y(right.box) > 0 and left.box.x1 < right.box.x0:
            told = _with_rests(told, left, right, words)
    return told


def _with_rests(
    told: "list[Line | Block]", left: Line, right: Line, words: SectionWords
) -> "list[Line | Block]":
    """Put the rests of two columns after these, or leave out what is of nobody."""
    after = told[told.index(left) + 1 :]
    here = [it for it in after if it is not right and _page(it) == left.page]
    columns = _parted([it for it in here if _top(it) >= left.placed.top], left, right)
    if columns is None or not all(columns):
        return told
    title = type_of(columns[0][0].words[0])
    styles = {type_of(it.words[0]) for column in columns for it in column}
    told_as_titles = any(it.bullet and type_of(it.words[0]) == title for it in columns[0])
    if told_as_titles or after.index(columns[0][-1]) > after.index(right):
        return told

    def ends(it: "Line | Block") -> bool:
        if not isinstance(it, Line) or type_of(it.words[0]) not in styles:
            return True
        return not it.bullet and is_heading(it.text, words)

    there = [it for it in after if _page(it) == left.page + 1]
    end = min((_top(it) for it in there if ends(it)), default=inf)
    rests = _parted([it for it in there if _top(it) < end], left, right)
    if rests is None or not rests[0]:
        return told
    units = [_units(rest, title) for rest in rests]
    own = _goes_by_itself(columns, rests, units)
    if own is None:
        return told
    if not own:
        nobodys = _nobodys(columns, rests, units, title)
        return [it for it in told if id(it) not in nobodys]
    moved = {id(it) for rest in rests for it in rest}
    found: list[Line | Block] = []
    for it in told:
        found += [it] if id(it) not in moved else []
        for column, rest in zip(columns, rests, strict=True):
            found += rest if it is column[-1] else []
    return found


def _goes_by_itself(
    columns: Sequence[Sequence[Line]],
    rests: Sequence[Sequence[Line]],
    units: Sequence[Sequence[Sequence[Line]]],
) -> bool | None:
    """Whether each column goes on by itself; False where nobody knows, None where neither does.

    A column that had room for what comes next is not what goes on. Text that runs from one column
    into the next fills the left one, down to the foot or as far as the right one: no more of it
    stands in either than the other one had no room for.
    """
    foot = max(_bottom(column) for column in columns)
    left, right = (foot - _bottom(column) for column in columns)
    first = _room_for(units[0][0])
    if left > first:
        return None  # The right column goes on, in the left one.
    if not rests[1]:
        return right > first
    other = _room_for(units[1][0])
    lower = _bottom(rests[0]) - _bottom(rests[1])
    unfilled = foot - _bottom(rests[0]) > other and lower > _room_for(units[0][-1])
    return right <= other and (right > first or -lower > other or unfilled)


def _nobodys(
    columns: Sequence[Sequence[Line]],
    rests: Sequence[Sequence[Line]],
    units: Sequence[Sequence[Sequence[Line]]],
    title: TypeOf,
) -> set[int]:
    """The lines over the first names in the rests, and of measures that these may go on with."""
    found = {
        id(line)
        for some in units
        for unit in some
        if unit[0].bullet or type_of(unit[0].words[0]) != title
        for line in unit
    }
    if any(rest and not rest[0].bullet and id(rest[0]) in found for rest in rests):
        for lines in (*columns, rests[0]):
            last = max((at for at, it in enumerate(lines) if it.bullet), default=len(lines))
            found |= {id(it) for it in lines[last:]}
    return found


def _units(lines: Sequence[Line], title: TypeOf) -> list[list[Line]]:
    """What stands together in a column: each measure before the first risk, and each risk."""
    units: list[list[Line]] = []
    named, was = False, False
    for line in lines:
        names = not line.bullet and type_of(line.words[0]) == title
        if not units or (names and not was) or (line.bullet and not named):
            units.append([])
        units[-1].append(line)
        named, was = named or names, names
    return units


def _room_for(unit: Sequence[Line]) -> float:
    """How much room something takes, with the space over it."""
    return _bottom(unit) - unit[0].placed.top + unit[0].placed.height


def _bottom(lines: Sequence[Line]) -> float:
    return max(it.placed.bottom for it in lines)


def _parted(
    told: "Sequence[Line | Block]", left: Line, right: Line
) -> tuple[list[Line], list[Line]] | None:
    """Give the lines in the columns of two headings; None where something is in neither."""
    found: tuple[list[Line], list[Line]] = ([], [])
    for it in told:
        if not isinstance(it, Line) or it.placed.x0 < left.placed.x0 - _INDENT:
            return None
        beside = it.placed.x0 >= right.placed.x0 - _INDENT
        if not beside and it.placed.x1 > right.placed.x0:
            return None
        found[beside].append(it)
    return found


def _page(it: "Line | Block") -> int:
    return (
        it.page if isinstance(it, Line) else (it.items[0].lines if it.items else it.title)[0].page
    )


def _top(it: "Line | Block") -> float:
    return it.placed.top if isinstance(it, Line) else it.box.top
