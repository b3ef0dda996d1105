"""Measures beside the names of risks in a table that no rules part: which of them are whose.

The first of them is level with the name, or their middle is, or the last one ends where it ends.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in

_LEVEL = 0.7
"""How far apart, in type sizes, are the baselines of a risk and a measure that are level."""

_MIDDLE = 0.3
"""How far apart, in type sizes, are the middles of a risk and its measures at most."""

APART = 1.0
"""How much more space there is between rows than within one at least, in points."""


def groups_of(blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]) -> list[list[ListItem]]:
    """Give the measures of each risk, or nothing where none of the three ways fits all of them.

    Args:
        blocks: the lines of each risk.
        items: the measures, from the top down.
    """
    return (
        aligned_groups(blocks, items)
        or _spaced_groups(blocks, items)
        or _sunk_groups(blocks, items)
    )


def aligned_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures by their first lines or middles: where these differ, the one that is spaced."""
    middle = _middle_groups(blocks, items)
    level = _level_groups(blocks, items, _LEVEL if not middle else _MIDDLE)
    if middle and level and list(map(len, middle)) != list(map(len, level)):
        spaced = [groups for groups in (middle, level) if room(groups) > 0]
        return spaced[0] if len(spaced) == 1 else []
    return middle or level


def room(groups: Sequence[Sequence[ListItem]]) -> float:
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
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem], slack: float
) -> list[list[ListItem]]:
    """The measures from the one that is level with the first line of each risk."""
    starts = []
    for block in blocks:
        first = block[0]
        level = [
            at
            for at, item in enumerate(items)
            if abs(item.lines[0].placed.bottom - first.placed.bottom) <= slack * first.words[0].size
        ]
        if not level:
            return []
        starts.append(level[0])
    if starts[0] != 0 or any(one >= other for one, other in pairwise(starts)):
        return []
    return [list(items[a:b]) for a, b in pairwise([*starts, len(items)])]


def _sunk_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures up to the one that ends level with each risk, as at the bottom of cells."""
    ends = []
    for block in blocks:
        last = next((it for it in reversed(block) if number_in(it.text) is None), block[-1])
        slack = _MIDDLE * last.words[0].size
        level = [
            at for at, it in enumerate(items) if abs(_bottom(it) - last.placed.bottom) <= slack
        ]
        if not level:
            return []
        ends.append(level[-1] + 1)
    if ends[-1] != len(items) or any(one >= other for one, other in pairwise(ends)):
        return []
    groups = [list(items[a:b]) for a, b in pairwise([0, *ends])]
    return groups if room(groups) > APART else []


def _spaced_groups(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """The measures in as many groups as there are risks, parted by the widest white space."""
    spaces = [lower.box.top - upper.box.bottom for upper, lower in pairwise(items)]
    widest = sorted(range(len(spaces)), key=lambda at: -spaces[at])[: len(blocks) - 1]
    rest = [space for at, space in enumerate(spaces) if at not in widest]
    if len(items) < len(blocks) or len(widest) < len(blocks) - 1:
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
