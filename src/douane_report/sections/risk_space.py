"""Rows of a table that no rules part: which measures are whose, by level and white space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists import ListItem

_LEVEL = 0.7
"""How far apart, in type sizes, are the baselines of a risk and a measure that are level."""


_MIDDLE = 0.3
"""How far apart, in type sizes, are the middles of a risk and its measures at most."""


def split_by_space(
    lines: Sequence[Line], items: Sequence[ListItem]
) -> Iterator[tuple[list[Line], list[ListItem]]]:
    """Split a band without rules into rows, where white space tells them apart.

    A risk stands level with the first of its measures, or with the middle of them, or with
    the middle of a group of measures that white space parts from the others. Where it does
    neither, or both with other measures, nothing is given.
    """
    ordered = sorted(lines, key=lambda it: (round(it.placed.bottom), it.placed.x0))
    blocks: list[list[Line]] = []
    for line in ordered:
        size = line.words[0].size
        if blocks and line.placed.bottom - blocks[-1][-1].placed.bottom <= 1.6 * size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    if len(blocks) <= 1:
        yield (blocks[0] if blocks else []), list(items)
        return
    own = sorted(items, key=lambda it: it.box.top)
    groups = _aligned_groups(blocks, own) or _spaced_groups(blocks, own)
    yield from zip(blocks, groups, strict=True) if groups else ()


def _aligned_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures by their first lines or middles: where these differ, the one that is spaced."""
    found = [it for it in (_middle_groups(blocks, items), _level_groups(blocks, items)) if it]
    if len(found) == 2 and list(map(len, found[0])) != list(map(len, found[1])):
        found = [groups for groups in found if _room(groups) > 0]
    return found[0] if found and (len(found) == 1 or found[0] == found[1]) else []


def _room(groups: Sequence[Sequence[ListItem]]) -> float:
    """How much wider the least space between groups is than the widest within one."""
    between = [lower[0].box.top - upper[-1].box.bottom for upper, lower in pairwise(groups)]
    within = [two.box.top - one.box.bottom for group in groups for one, two in pairwise(group)]
    return min(between) - max(within, default=0.0)


def _middle_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures in groups of which each has its middle level with that of its risk."""
    groups: list[list[ListItem]] = []
    at = 0
    for block in blocks:
        middle = (block[0].placed.top + block[-1].placed.bottom) / 2
        slack = _MIDDLE * block[0].words[0].size
        ends = [
            end
            for end in range(at, len(items))
            if abs((_top(items[at]) + _bottom(items[end])) / 2 - middle) <= slack
        ]
        if len(ends) != 1:
            return []
        groups.append(list(items[at : ends[0] + 1]))
        at = ends[0] + 1
    return groups if at == len(items) else []


def _top(item: ListItem) -> float:
    return item.lines[0].placed.top


def _bottom(item: ListItem) -> float:
    return item.lines[-1].placed.bottom


def _level_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures from the one that is level with the first line of each risk."""
    starts = []
    for block in blocks:
        first = block[0]
        level = [
            at
            for at, item in enumerate(items)
            if abs(item.lines[0].placed.bottom - first.placed.bottom)
            <= _LEVEL * first.words[0].size
        ]
        if not level:
            return []
        starts.append(level[0])
    if starts[0] != 0 or any(one >= other for one, other in pairwise(starts)):
        return []
    return [list(items[a:b]) for a, b in pairwise([*starts, len(items)])]


def _spaced_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures in as many groups as there are risks, parted by the widest white space."""
    spaces = [lower.box.top - upper.box.bottom for upper, lower in pairwise(items)]
    widest = sorted(range(len(spaces)), key=lambda at: -spaces[at])[: len(blocks) - 1]
    rest = [space for at, space in enumerate(spaces) if at not in widest]
    if len(widest) < len(blocks) - 1:
        return []
    if rest and min(spaces[at] for at in widest) < max(rest) + 2:
        return []
    cuts = [0, *(at + 1 for at in sorted(widest)), len(items)]
    groups = [list(items[a:b]) for a, b in pairwise(cuts)]
    for block, group in zip(blocks, groups, strict=True):
        middle = (block[0].placed.top + block[-1].placed.bottom) / 2
        if not group[0].box.top - 2 <= middle <= group[-1].box.bottom + 2:
            return []
    return groups
