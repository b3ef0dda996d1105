"""Rows of a table that no rules part: which measures are whose, by level and white space."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.lists.breaks import is_open
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box
from douane_report.sections.toprisicos.measures.numbered_names import (
    holds_several,
    parted_by_numbers,
)
from douane_report.sections.toprisicos.measures.row_groups import (
    APART,
    aligned_groups,
    groups_of,
    room,
)

_LEVEL = 0.7
"""How far apart, in type sizes, are the baselines of a risk and a measure that are level."""


_STEP = 1.6
"""Widest distance between the lines of a title, in type sizes."""

_WIDER = 1.15
"""By what the distance between two titles is wider at least than that between lines of one."""

_MIDDLE = 0.3
"""How far apart, in type sizes, are the middles of a risk and its measures at most."""

_RAGGED = 1.0
"""By how much a full line may fall short of what would hold its next word, in type sizes."""


def split_by_space(
    lines: Sequence[Line], items: Sequence[ListItem], tags: Sequence[Box] = ()
) -> Iterator[tuple[list[Line], list[ListItem]]]:
    """Split a band without rules into rows, where white space tells them apart.

    A risk stands level with the first of its measures, or with the middle of them, or with
    the middle of a group of measures that white space parts from the others, or ends level with
    such a group. Where it does none of these, or two with other measures, nothing is given.

    Args:
        lines: those of the risks.
        items: their measures.
        tags: what tells the groups of the risks, in a column of its own.
    """
    ordered = sorted(lines, key=_place)
    blocks = _titles(ordered, _STEP)
    if any(map(holds_several, blocks)):
        blocks = parted_by_numbers(ordered) or _titles(ordered, _least_step(ordered))
        if any(map(holds_several, blocks)):
            return
    blocks = [part for it in blocks for part in _parted_by_tags(it, items, tags)]
    blocks = _parted_by_breaks(blocks, items)
    if len(blocks) <= 1:
        yield (blocks[0] if blocks else []), list(items)
        return
    own = sorted(items, key=lambda it: it.box.top)
    groups = groups_of(blocks, own)
    if not groups:
        blocks = _titles(ordered, _least_step(ordered))
        groups = groups_of(blocks, own)
    yield from zip(blocks, groups, strict=True) if groups else ()


def groups_apart(
    blocks: Sequence[Sequence[Line]], items: Sequence[ListItem]
) -> list[list[ListItem]]:
    """Give the measures of each of some titles, where level and white space both tell them.

    Level alone does not: what stands in another column of the page may be on the same lines.
    Some title that is not the last has several measures, closer to each other than to others.
    """
    own = sorted(items, key=lambda it: it.box.top)
    groups = aligned_groups(blocks, own)
    apart = any(len(group) > 1 for group in groups[:-1]) and room(groups) > APART
    return groups if apart else []


def _titles(ordered: Sequence[Line], most: float) -> list[list[Line]]:
    """Part lines into titles, where they are farther apart or a bold one follows a plain one.

    A number beside a title is set in a type of its own, and parts no lines of it.
    """
    blocks: list[list[Line]] = []
    texts = _texts(ordered)
    for line in texts:
        above = blocks[-1][-1] if blocks else None
        step = _step(above, line) if above else 0.0
        bolder = above and line.words[0].bold and not above.words[-1].bold and step > _LEVEL
        if above and not bolder and step <= most:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    for number in (it for it in ordered if it not in texts):
        nearest = min(blocks, key=lambda block: min(abs(_step(it, number)) for it in block))
        nearest.append(number)
        nearest.sort(key=_place)
    return blocks


def _parted_by_tags(
    title: Sequence[Line], items: Sequence[ListItem], tags: Sequence[Box]
) -> list[list[Line]]:
    """Part lines that follow each other closely where each risk has the tag of its group beside it.

    Names that fill their rows leave no white space between them. A tag opens one where it is level
    with a line that may start a name, and with the start of a measure. One that is not, as in the
    middle of its row, says that none does.
    """
    slack = _MIDDLE * title[0].words[0].size
    top, bottom = title[0].placed.bottom - slack, title[-1].placed.bottom + slack
    levels = sorted(it.bottom for it in tags if top <= it.bottom <= bottom)
    starts = [item.lines[0].placed.bottom for item in items]
    opening = [
        next((at for at, it in enumerate(title) if abs(it.placed.bottom - y) <= slack), None)
        for y in levels
        if any(abs(start - y) <= slack for start in starts)
    ]
    cuts = [at for at in opening if at is not None and title[at].text[:1].isupper()]
    if len(cuts) < max(len(levels), 2) or cuts[0] != 0:
        return [list(title)]
    return [list(title[a:b]) for a, b in pairwise([*cuts, len(title)])]


def _parted_by_breaks(blocks: list[list[Line]], items: Sequence[ListItem]) -> list[list[Line]]:
    """Part lines that follow each other closely after one that is not full.

    In a table whose rows leave no space between them nothing else tells where a name starts: with a
    capital and level with the start of a measure, as all names do. Where another line is broken
    that is not full either, its author may have broken any.
    """
    lines = sorted((line for it in items for line in it.lines), key=_place)
    steps = [it for it in (_step(*two) for two in pairwise(lines)) if it > _MIDDLE]
    if len(blocks) < 2 or not steps or max(steps) > _WIDER * min(steps):
        return blocks
    edge = max(line.placed.x1 for title in blocks for line in title)
    parted: list[list[Line]] = []
    for title in blocks:
        above: list[Line] = []
        for row in _rows(title):
            first = min(row, key=lambda it: it.placed.x0)
            if above and _had_to_break(above, first, edge):
                parted[-1] += row
            elif _starts_level(first, items):
                parted.append(row)
            else:
                return blocks
            above = row
    return parted


def _rows(title: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of a title, each with all pieces into which wide spaces part it."""
    row: list[Line] = []
    for line in title:
        if row and abs(_step(row[-1], line)) > _MIDDLE:
            yield row
            row = []
        row.append(line)
    yield row


def _had_to_break(above: Sequence[Line], following: Line, edge: float) -> bool:
    """Whether a line had no room for the next word, or ends as no name does."""
    last, word = max(above, key=lambda it: it.placed.x1), following.words[0]
    return is_open(last.text) or last.placed.x1 + word.placed.width > edge - _RAGGED * word.size


def _starts_level(line: Line, items: Sequence[ListItem]) -> bool:
    """Whether a line starts with a capital and is level with the start of a measure."""
    slack = _MIDDLE * line.words[0].size
    return line.text[:1].isupper() and any(
        abs(it.lines[0].placed.bottom - line.placed.bottom) <= slack for it in items
    )


def _place(line: Line) -> tuple[float, float]:
    return round(line.placed.bottom), line.placed.x0


def _texts(ordered: Sequence[Line]) -> list[Line]:
    """The lines without those that are numbers; all of them where nothing else is there."""
    return [it for it in ordered if number_in(it.text) is None] or list(ordered)


def _step(above: Line, line: Line) -> float:
    return (line.placed.bottom - above.placed.bottom) / line.words[0].size


def _least_step(ordered: Sequence[Line]) -> float:
    """The distance of the lines of one title, where some stand closer than those of two."""
    steps = [_step(above, line) for above, line in pairwise(_texts(ordered))]
    return min(_STEP, _WIDER * min((it for it in steps if it > 0), default=_STEP))
