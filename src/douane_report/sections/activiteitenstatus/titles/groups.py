"""The group of each label that has no title over it in its own table.

It may be that of the tile on its left, for tiles of one row stand side by side under one title, or
that of the paragraph in which its table stands.
"""

from collections.abc import Collection, Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.card_rows import groups_over_cards
from douane_report.sections.activiteitenstatus.titles.headings import heading_above
from douane_report.sections.activiteitenstatus.titles.titles import NUMBER, is_head
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 3.0
"""How far the first lines of two tiles of one row stand off each other at most, in points."""

_HEADED = 4.0
"""How far over a label the heads of its columns stand at most, in sizes of its type."""

Label = Sequence[Line]


class PlacedGroups:
    """The groups of a page that were read so far, and where their labels stand."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, Box, Box, bool]] = []

    @property
    def boxes(self) -> list[Box]:
        """Where the first lines of the labels stand."""
        return [box for _, box, _, _ in self._rows]

    def add(self, labels: Sequence[Label], groups: Sequence[str]) -> None:
        """Remember where the labels of a table stand, and of which group each is."""
        for index, (label, group) in enumerate(zip(labels, groups, strict=True)):
            whole = union([line.placed for line in label])
            self._rows.append((group, label[0].placed, whole, index == 0))

    def beside(self, labels: Sequence[Label]) -> list[tuple[str, Box]]:
        """Give the group and place of the label on the left of each, where all have one.

        Labels of the next column of text may be level with some of a table by chance; tiles of
        one group are level from the first.
        """
        found: list[tuple[str, Box]] = []
        for label in labels:
            box, whole = label[0].placed, union([line.placed for line in label])
            # Names on more lines than those beside them start higher, or have the same middle.
            level = [
                (group, it, first)
                for group, it, all_of_it, first in self._rows
                if min(abs(it.cy - box.cy), abs(all_of_it.cy - whole.cy)) <= _LEVEL
                and it.x1 < box.x0
            ]
            if not level or not (found or level[-1][2]):
                return []
            found.append(level[-1][:2])
        return found


def groups_of(
    table: Table, title: str, labels: Sequence[Label], placed: PlacedGroups, words: SectionWords
) -> list[str]:
    """Give the group of each label; empty where only the table before can tell.

    Args:
        table: the table.
        title: the title over the labels; empty where there is none.
        labels: the labels.
        placed: the groups of the page that were read before.
        words: the vocabulary.
    """
    first = labels[0][0]
    beside = [] if _is_headed(table, first, words) else placed.beside(labels)
    if title:
        # A long title over a tile on the left reaches over those beside it, and over no others.
        shared = title in {group for group, _ in beside}
        return [group for group, _ in beside] if shared else [title] * len(labels)
    if over := groups_over_cards(table, labels, words):
        return over
    left = max((box.x1 for _, box in beside), default=0.0)
    heading = heading_above(table, first, placed.boxes, words, right_of=left)
    if heading and not (beside and _is_under_row_title(table, first, beside, left)):
        return [heading] * len(labels)
    return [group for group, _ in beside]


def _is_under_row_title(
    table: Table, label: Line, beside: Sequence[tuple[str, Box]], left: float
) -> bool:
    """Whether nothing of its own stands over a tile, down from the title of the row of tiles.

    The title then stands over the row as a whole, and a heading over that is of the text before.
    """
    names = {fold(group) for group, _ in beside}
    box = label.placed
    over = [
        it
        for it in table.sheet.lines
        if it.placed.bottom <= box.top and it.placed.x0 < left and _names(it, names)
    ]
    title = max(over, key=lambda it: it.placed.bottom, default=None)
    if title is None:
        return False
    return not any(
        it is not title
        and title.placed.top - 1 <= it.placed.top
        and it.placed.bottom <= box.top + 1
        and it.placed.x1 > left
        and it.placed.overlap_x(table.extent) > 0
        and not _names(it, names)
        for it in table.sheet.lines
    )


def _names(line: Line, names: Collection[str]) -> bool:
    """Whether a line is the name of a group, or one of the lines of it."""
    text = fold(NUMBER.sub("", line.text))
    return len(text) > 3 and any(text in name for name in names)


def _is_headed(table: Table, label: Line, words: SectionWords) -> bool:
    """Whether heads of columns stand over a label that are not those of its row of tiles."""
    reach = _HEADED * label.words[0].size
    heads = [it for it in table.sheet.lines if is_head(it, words)]
    over = any(
        0 < label.placed.bottom - it.placed.bottom <= reach
        and it.placed.overlap_x(table.extent) > 0
        for it in heads
    )
    return over and not _are_paired(heads, table)


def _are_paired(heads: Sequence[Line], table: Table) -> bool:
    """Whether heads over a table, more than once, are level with those of one on its left.

    Two activities then share a row under the title of each group. A table that goes on at the top
    of the next column has its heads again but once.
    """
    left = [it.placed.bottom for it in heads if it.placed.x1 < table.extent.x0]
    own = [it.placed.bottom for it in heads if it.placed.overlap_x(table.extent) > 0]
    level = {round(it) for it in own if any(abs(it - other) <= _LEVEL for other in left)}
    return len(level) > 1
