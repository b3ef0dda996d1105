"""Groups whose activities stand side by side under one title, as tiles do."""

from __future__ import annotations

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box

_LEVEL = 3.0
"""How far the first lines of two tiles of one row stand off each other at most, in points."""

Label = Sequence[Line]


class PlacedGroups:
    """The groups of a page that were read so far, and where their labels stand."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, Box, bool]] = []

    @property
    def boxes(self) -> list[Box]:
        """Where the first lines of the labels stand."""
        return [box for _, box, _ in self._rows]

    def add(self, labels: Sequence[Label], groups: Sequence[str]) -> None:
        """Remember where the labels of a table stand, and of which group each is."""
        for index, (label, group) in enumerate(zip(labels, groups, strict=True)):
            self._rows.append((group, label[0].placed, index == 0))

    def beside(self, labels: Sequence[Label]) -> list[str]:
        """Give the group of each label where all stand in rows of groups on their left.

        Labels of the next column of text may be level with some of a table by chance; tiles of
        one group are level from the first.
        """
        found: list[str] = []
        for label in labels:
            box = label[0].placed
            level = [
                (group, first)
                for group, it, first in self._rows
                if abs(it.cy - box.cy) <= _LEVEL and it.x1 < box.x0
            ]
            if not level or not (found or level[-1][1]):
                return []
            found.append(level[-1][0])
        return found
