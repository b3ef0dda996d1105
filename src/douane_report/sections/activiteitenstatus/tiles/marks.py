"""Tiles of activities with a mark in them, of which some have none: their status is unknown.

Marks of tiles stand in one place in all of them. Where each tile has one, they make columns like
those of any table; a tile without one is in no row of such a column, and only its make tells that
it has an activity. Marks over or under the names are in no such columns either.
"""

from collections.abc import Sequence

from douane_report import model
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.legend.words import status_of
from douane_report.sections.activiteitenstatus.sheet.lamps import lit
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.tiles.colours import Told
from douane_report.sections.activiteitenstatus.tiles.tiles import Tile
from douane_report.sections.vocabulary import SectionWords

_SAME_PLACE = 3.0
"""How far marks are off each other at most, from the left or right edge of their tiles."""


def marks_in(tile: Tile, sheet: Sheet) -> list[Mark]:
    """Give the dots and other marks in a tile, which are its status."""
    own = {mark.box for mark in tile.layers.values()}
    return [
        mark
        for mark in (*sheet.marks, *sheet.untold)
        if tile.box.contains(mark.box, slack=2) and mark.box not in own and len(mark.text) < 2
    ]


def told_by_marks(
    tiles: Sequence[Tile],
    sheet: Sheet,
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> list[Told]:
    """Give what the mark in each tile says; nothing where some have several.

    Nothing either where all tiles have one beside the name, or a head over it: those are in
    columns.

    Args:
        tiles: the tiles of a page.
        sheet: the page.
        legend: what colours mean.
        words: the vocabulary.
    """
    marks = [lit(marks_in(tile, sheet)) for tile in tiles]
    if any(len(own) > 1 for own in marks):
        return []
    beside = [bool(own) and _is_beside(own[0], it) for own, it in zip(marks, tiles, strict=True)]
    if any(beside) and (all(marks) or _are_headed([own[0] for own in marks if own], sheet)):
        return []
    placed = [(tile.box, own[0].box) for tile, own in zip(tiles, marks, strict=True) if own]
    from_left = [mark.cx - box.x0 for box, mark in placed]
    from_right = [box.x1 - mark.cx for box, mark in placed]
    if all(max(it) - min(it) > _SAME_PLACE for it in (from_left, from_right)):
        return []
    told = [Told(own[0], status_of(own[0], legend, words)) if own else _NOTHING for own in marks]
    return told if all(it.value for it in told if it.mark) else []


def _is_beside(mark: Mark, tile: Tile) -> bool:
    """Whether a mark stands level with the name in its tile, and not over or under it."""
    return any(mark.box.overlap_y(line.placed) > 0 for line in tile.label)


def _are_headed(marks: Sequence[Mark], sheet: Sheet) -> bool:
    """Whether each mark has a head of statuses over it, as those of a table have.

    Ruled rows of two columns of text may be level by chance, and look like tiles then.
    """
    return all(
        any(
            head.placed.bottom <= mark.box.top and head.placed.overlap_x(mark.box) > 0
            for head in sheet.heads
        )
        for mark in marks
    )


_NOTHING = Told(None, None)
