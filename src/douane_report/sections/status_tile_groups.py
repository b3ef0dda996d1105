"""Titles over tiles of activities, or on the left of their rows, and the year that they state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.status_headings import group_named, is_heading
from douane_report.sections.status_legend import LegendItem
from douane_report.sections.status_sheet import Sheet
from douane_report.sections.status_tiles import Tile
from douane_report.sections.status_titles import BIGGEST, NUMBER, names_no_group
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 3.0
"""How far lines and tiles of one row stand off each other at most, in points."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class TileGroups:
    """The titles of a page with tiles."""

    def __init__(
        self,
        sheet: Sheet,
        tiles: Sequence[Tile],
        items: Sequence[LegendItem],
        headings: frozenset[str],
        words: SectionWords,
    ) -> None:
        self._tiles = tiles
        self._words = words
        label = tiles[0].label[0]
        legend = [item.line.placed for item in items]
        self.outside = [
            line
            for line in sheet.downwards
            if not any(tile.box.contains(line.placed, slack=1) for tile in tiles)
            and not any(it.contains(line.placed, slack=1) for it in legend)
        ]
        self._titles = [
            line
            for line in self.outside
            if not sheet.explains(line)
            and (is_heading(line, label) or fold(NUMBER.sub("", line.text)) in headings)
        ]

    def group_of(self, tile: Tile) -> str:
        """Give the group of a tile; empty where no title or more than one may be meant."""
        row = [it.box for it in self._tiles if abs(it.box.top - tile.box.top) <= _LEVEL]
        left = min(box.x0 for box in row)
        beside = [
            it
            for it in self._titles
            if it.placed.x1 <= left and it.placed.overlap_y(union(row)) > 0.5 * it.placed.height
        ]
        if beside:
            return self._named(beside[-1], tile, beside)
        above = [it for it in self._titles if it.placed.bottom <= tile.box.top + 1]
        # What stands on the left of other rows is their title, and no one's below.
        if not above or any(self._is_beside(it) for it in above):
            return ""
        nearest = above[-1]
        level = [it for it in above if abs(it.placed.bottom - nearest.placed.bottom) <= _LEVEL]
        level.sort(key=lambda it: it.placed.x0)
        if len(level) == 1:
            return self._named(nearest, tile, above)
        edges = [it.box.x0 for it in self._tiles]
        if not all(any(-4 <= it.placed.x0 - x0 <= 20 for x0 in edges) for it in level):
            return ""
        own = [it for it in level if it.placed.x0 <= tile.box.cx]
        if not own:
            return ""
        column = [it for it in above if abs(it.placed.x0 - own[-1].placed.x0) <= _LEVEL]
        return self._named(own[-1], tile, column)

    def opens_chapter(self, tile: Tile) -> bool:
        """Whether a title over a tile is as large as that of a chapter, and not of this one."""
        size = BIGGEST * tile.label[0].words[0].size
        return any(
            it.words[0].size >= size
            and it.placed.bottom <= tile.box.top
            and sum(char.isalpha() for char in it.text) >= 4
            and not names_no_group(it.text, self._words)
            for it in self.outside
        )

    def year_of(self, tile: Tile) -> set[int]:
        """Give the years that the nearest title over a tile states that states any."""
        above = [it for it in self.outside if it.placed.bottom <= tile.box.top + 1]
        stated = [
            {int(year) for year in _YEAR.findall(it.text)}
            for it in above
            if is_heading(it, tile.label[0])
        ]
        return next((years for years in reversed(stated) if years), set())

    def _named(self, title: Line, tile: Tile, titles: Sequence[Line]) -> str:
        return group_named(title, titles, tile.label[0], self._words)

    def _is_beside(self, line: Line) -> bool:
        box = line.placed
        return any(
            box.x1 <= it.box.x0 and box.overlap_y(it.box) > 0.5 * box.height for it in self._tiles
        )


def joined(label: Sequence[Line]) -> str:
    """The lines of a name as one text."""
    return join_lines(line.text for line in label)


def around(label: Sequence[Line]) -> Box:
    """Where the lines of a name stand."""
    return union([line.placed for line in label])
