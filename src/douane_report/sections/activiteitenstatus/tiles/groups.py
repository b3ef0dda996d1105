"""Titles over tiles of activities, or on the left of their rows, and the year that they state."""

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.tiles.tiles import Tile
from douane_report.sections.activiteitenstatus.tiles.titles import (
    INSET,
    LEVEL,
    is_over,
    is_right_over,
    level_with,
    with_shrunk,
    without_text_beside,
)
from douane_report.sections.activiteitenstatus.titles.headings import (
    group_named,
    is_heading,
    opens_heading,
)
from douane_report.sections.activiteitenstatus.titles.titles import BIGGEST, NUMBER, names_no_group
from douane_report.sections.vocabulary import SectionWords, fold

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
        titles = [
            line
            for line in self.outside
            if not sheet.explains(line)
            and (
                is_heading(line, label)
                or opens_heading(line, label, self.outside)
                or fold(NUMBER.sub("", line.text)) in headings
            )
        ]
        titles = with_shrunk(titles, tiles, self.outside)
        self._titles = without_text_beside(titles, tiles, self.outside, words)
        self._flows = self._edges_of_flows()

    def in_order(self, tiles: Sequence[Tile]) -> list[Tile]:
        """Give tiles in reading order: columns of text that have titles of their own in turn."""
        return sorted(tiles, key=lambda it: self._flow_of(it)) if self._flows else list(tiles)

    def group_of(self, tile: Tile) -> str:
        """Give the group of a tile; empty where no title or more than one may be meant."""
        if self._flows:
            return self._group_in_flow(tile)
        row = [it.box for it in self._tiles if abs(it.box.top - tile.box.top) <= LEVEL]
        left = min(box.x0 for box in row)
        beside = [
            it
            for it in self._titles
            if it.placed.x1 <= left and it.placed.overlap_y(union(row)) > 0.5 * it.placed.height
        ]
        if beside:
            return self._named(beside[-1], tile, beside)
        right = max(it.box.x1 for it in self._tiles)
        above = [
            it
            for it in self._titles
            if it.placed.bottom <= tile.box.top + 1 and it.placed.x0 < right
        ]
        # What stands on the left of other rows is their title, and no one's below.
        if not above or any(self._is_beside(it) for it in above):
            return ""
        nearest = above[-1]
        level = level_with(nearest, above)
        if len(level) == 1:
            return self._named(nearest, tile, above)
        boxes = [it.box for it in self._tiles]
        if not all(any(is_over(it, box) for box in boxes) for it in level):
            return ""
        own = [it for it in level if it.placed.x0 <= tile.box.cx]
        if not own:
            return ""
        last = own[-1].placed
        column = [
            it
            for it in above
            if min(abs(it.placed.x0 - last.x0), abs(it.placed.cx - last.cx)) <= LEVEL
        ]
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

    def _edges_of_flows(self) -> list[float]:
        """Give the left edges of columns of text, where a title in one is level with tiles beside.

        Over rows of tiles that go across the page no tile stands level with a title. Where no
        title does, they are apart as well if no row has tiles under the titles of two columns, or
        if tiles of two columns are in no common rows.
        """
        over = [it for it in self._titles if is_right_over(it, self._tiles)]
        edges: list[float] = []
        for x0 in sorted(it.placed.x0 for it in over):
            if not edges or x0 - edges[-1] > INSET:
                edges.append(x0)
        if len(edges) < 2:
            return []
        beside = any(
            it.placed.overlap_y(tile.box) > 0.5 * it.placed.height
            for it in over
            for tile in self._tiles
        )
        return edges if beside or self._are_apart(edges) or self._are_staggered(edges) else []

    def _are_apart(self, edges: Sequence[float]) -> bool:
        """Whether no tile after an edge is level with one before it."""
        flows = [(it.box, sum(x0 <= it.box.x0 + INSET for x0 in edges)) for it in self._tiles]
        return not any(
            own != flow and box.overlap_y(other) > 0 for box, own in flows for other, flow in flows
        )

    def _are_staggered(self, edges: Sequence[float]) -> bool:
        """Whether a tile after an edge is beside one before it, and level with it nowhere."""
        flows = [(it.box, sum(x0 <= it.box.x0 + INSET for x0 in edges)) for it in self._tiles]
        return any(
            own != flow and box.overlap_y(other) > 0 and _is_off(box, other)
            for box, own in flows
            for other, flow in flows
        )

    def _flow_of(self, tile: Tile) -> int:
        """Number of the column of text that a tile stands in, from the left."""
        return max(0, sum(x0 <= tile.box.x0 + INSET for x0 in self._flows) - 1)

    def _group_in_flow(self, tile: Tile) -> str:
        """Give the group of a tile by the titles over it in its column, or the end of the last."""
        at = self._flow_of(tile)
        start, *after = self._flows[at:]
        above = [
            it
            for it in self._titles
            if it.placed.bottom <= tile.box.top + 1
            and start - INSET <= it.placed.x0 < min(after, default=1e9) - INSET
        ]
        if above:
            return self._named(above[-1], tile, above)
        before = [it for it in self._tiles if self._flow_of(it) == at - 1]
        return self.group_of(max(before, key=lambda it: it.box.bottom)) if before else ""

    def _named(self, title: Line, tile: Tile, titles: Sequence[Line]) -> str:
        own = [it for it in titles if it.placed.overlap_x(title.placed) > 0]
        return group_named(title, own, tile.label[0], self._words)

    def _is_beside(self, line: Line) -> bool:
        box = line.placed
        return any(
            box.x1 <= it.box.x0 and box.overlap_y(it.box) > 0.5 * box.height for it in self._tiles
        )


def _is_off(box: Box, other: Box) -> bool:
    """Whether two tiles share neither their top, their middle nor their foot."""
    return (
        min(abs(box.top - other.top), abs(box.cy - other.cy), abs(box.bottom - other.bottom))
        > LEVEL
    )


def joined(label: Sequence[Line]) -> str:
    """The lines of a name as one text."""
    return join_lines(line.text for line in label)


def around(label: Sequence[Line]) -> Box:
    """Where the lines of a name stand."""
    return union([line.placed for line in label])
