"""Rows of risks and measures under the headings of groups, with neither rules nor headers.

The names stand in one column and the lists in the next. Each list stands level with its name, and
more white space parts the lists of two risks than the measures of one.
"""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.space import groups_apart, split_by_space
from douane_report.sections.toprisicos.titles import type_of

_SAME_EDGE = 3.0
"""How far apart in points the names, or the bullets, of one column start at most."""

_ASIDE = 18.0
"""How far on the left of its heading a column starts at most, in points."""

_LEAST, _LEAST_ALIKE = 2, 3
"""Fewest rows, and fewest where the names are set as the measures are."""


class _Columns(NamedTuple):
    """The lines of the names under headings, the measures beside them, and where each part ends."""

    names: list[Line]
    items: list[ListItem]
    ends: list[float]


def rows_under_groups(
    free: Sequence[Line], items: Sequence[ListItem], headings: Sequence[Heading]
) -> Iterator[Block]:
    """Give the rows under the headings of groups, those of all groups in the same two columns.

    Args:
        free: the lines of the page that are part of no list, table or heading.
        items: the list items that are in no table.
        headings: the headings of groups and of overarching measures.
    """
    tables: list[_Columns] = []
    for heading in sorted(headings, key=lambda it: it.box.top):
        found = _under(heading, free, items, headings) if heading.group else None
        if found is None:
            continue
        same = next((it for it in tables if _are_alike(it, found)), None)
        if same is None:
            tables.append(found)
        else:
            same.names.extend(found.names)
            same.items.extend(found.items)
            same.ends.extend(found.ends)
    for names, own, ends in tables:
        titles = [title for title, _ in split_by_space(names, own)]
        alike = type_of(names[0].words[0]) == type_of(own[0].lines[0].words[0])
        if len(titles) < (_LEAST_ALIKE if alike else _LEAST) or not _are_parted(titles, ends):
            continue
        for title, measures in zip(titles, groups_apart(titles, own), strict=False):
            if block := make_block(title, measures):
                yield block


def _under(
    heading: Heading,
    free: Sequence[Line],
    items: Sequence[ListItem],
    headings: Sequence[Heading],
) -> _Columns | None:
    """The two columns under a heading, down to the next heading or to what crosses them."""
    box = heading.box
    left, top = box.x0 - _ASIDE, box.bottom - 2
    right = min(
        (it.box.x0 for it in headings if it.box.x0 >= box.x1 and it.box.overlap_y(box) > 0),
        default=inf,
    )
    floor = min(
        (it.box.top for it in headings if it.box.top > top and left <= it.box.x0 < right),
        default=inf,
    )
    own = [it for it in items if top < it.box.top < floor and left <= it.bullet.x0 < right]
    lines = [it for it in free if top < it.placed.top < floor and left <= it.placed.x0 < right]
    if not own or not lines:
        return None
    lines.sort(key=lambda it: it.placed.top)
    edge, first = min(it.bullet.x0 for it in own), lines[0]
    ends = [it.placed.top for it in lines if not _is_name(it, first, edge)]
    floor = min(ends, default=inf)
    own = [it for it in own if it.box.top < floor]
    names = [it for it in lines if it.placed.top < floor]
    if not names or not own or any(it.bullet.x0 - edge > _SAME_EDGE for it in own):
        return None
    bottom = max(it.placed.bottom for it in names)
    return _Columns(names, sorted(own, key=lambda it: it.box.top), [bottom])


def _are_parted(titles: Sequence[Sequence[Line]], ends: Sequence[float]) -> bool:
    """Whether space parts the names under some heading; else those of each may be several."""
    parts = {sum(end < title[0].placed.cy for end in ends) for title in titles}
    return len(parts) < len(titles) or all(len(title) == 1 for title in titles)


def _is_name(line: Line, first: Line, edge: float) -> bool:
    """Whether a line is set as the first name is, in its column."""
    return (
        type_of(line.words[0]) == type_of(first.words[0])
        and abs(line.placed.x0 - first.placed.x0) <= _SAME_EDGE
        and line.placed.x1 <= edge + 2
    )


def _are_alike(one: _Columns, other: _Columns) -> bool:
    """Whether the columns under two headings are those of one table."""
    name, like = one.names[0], other.names[0]
    return (
        abs(one.items[0].bullet.x0 - other.items[0].bullet.x0) <= _SAME_EDGE
        and abs(name.placed.x0 - like.placed.x0) <= _SAME_EDGE
        and type_of(name.words[0]) == type_of(like.words[0])
    )
