"""Groups in a column of their own, on the left of the activities: ``Thema | Activiteit | Status``.

Each row names its group again.
"""

from __future__ import annotations

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.status_sheet import Table
from douane_report.sections.vocabulary import SectionWords

_HEADED = 6.0
"""How far over the first label the heads of the columns stand at most, in sizes of its type."""

_EDGE = 3.0
"""How far before its head the column may start, in points."""

_MOST_LINES = 2.5
"""How far a line of a cell may be from the middle of its row, in sizes of its type."""


def column_groups(
    table: Table, labels: Sequence[Sequence[Line]], words: SectionWords
) -> list[str] | None:
    """Give the group of each label from the column on its left, or nothing without such a column.

    Args:
        table: the table.
        labels: its labels, from the top down.
        words: the vocabulary; its ``group_heads`` are what such a column is called.
    """
    head = _head(table, labels[0][0], words)
    if head is None:
        return None
    edge = min(line.placed.x0 for label in labels for line in label)
    middles = [(label[0].placed.top + label[-1].placed.bottom) / 2 for label in labels]
    cells: list[list[Line]] = [[] for _ in labels]
    for line in sorted(table.sheet.lines, key=lambda it: it.placed.bottom):
        box = line.placed
        if not (
            head.placed.x0 - _EDGE <= box.x0 and box.x1 <= edge and box.cy > head.placed.bottom
        ):
            continue
        nearest = min(range(len(labels)), key=lambda at: abs(middles[at] - box.cy))
        if abs(middles[nearest] - box.cy) <= _MOST_LINES * line.words[0].size:
            cells[nearest].append(line)
    groups = [join_lines(line.text for line in cell) for cell in cells]
    # Lines that were given to a wrong row would make groups of one row each.
    repeated = len(set(groups)) < len(groups) or len(groups) == 1
    whole = all(group and not group.endswith("-") for group in groups)
    return groups if repeated and whole else None


def _head(table: Table, label: Line, words: SectionWords) -> Line | None:
    """The head of a column of groups: over the labels, and on the left of where they start."""
    reach = _HEADED * label.words[0].size
    found = [
        line
        for line in table.sheet.lines
        if words.listed("group_heads", line.text)
        and line.placed.x1 < label.placed.x0
        and 0 < label.placed.bottom - line.placed.bottom <= reach
    ]
    return found[0] if len(found) == 1 else None
