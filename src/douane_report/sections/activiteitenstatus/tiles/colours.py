"""What the colours of tiles say: which of what is painted on them is a status, and which one.

An edge in one colour on all tiles is an ornament, and so is one in the colour of each group. The
very colours of the legend are always statuses; others are told by their hue, pale ones too.
"""

import colorsys
from collections.abc import Sequence, Set
from typing import NamedTuple

from douane_report import model
from douane_report.document.colour import degrees_outside, distance, hue_name, rgb
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.legend.colours import meaning_of
from douane_report.sections.activiteitenstatus.tiles.tiles import Tile
from douane_report.sections.activiteitenstatus.titles.titles import SAME_COLOUR

_SAME = 6.0
"""How far the colour of a tile may be from that of the legend, in RGB: it is the very same."""

_PALE, _TINTED = 215, 10
"""From how bright a colour may be the tint of another, and how colourful it is at least."""

_NEAR = 14.0
"""How many degrees a tint may be off the colour of the legend that it is a tint of."""

_ONE_COLUMN = 3.0
"""How far the left edges of tiles under each other are apart at most, in points."""

_SIDES = ("ground", "edge", "left", "right", "top", "bottom")

Legend = Sequence[model.LegendaRegel]


class Told(NamedTuple):
    """The shape on a tile that tells its status; without a value where shapes disagree."""

    mark: Mark | None
    value: model.Statuskleur | None


def statuses_of(
    tiles: Sequence[Tile], groups: Sequence[str], legend: Legend, house: Set[str]
) -> list[Told]:
    """Give the status of each tile; nothing where no colour of the tiles is one.

    Args:
        tiles: the tiles of a page.
        groups: the group of each.
        legend: what colours mean.
        house: the colours of the words of the page; one that all tiles have is an ornament.
    """
    found = {side: _status_marks(tiles, groups, side, legend) for side in _SIDES}
    layers = {side: marks for side, marks in found.items() if marks}
    varied = {side: it for side, it in layers.items() if len(_values(it)) > 1}
    layers = varied or {
        side: it
        for side, it in layers.items()
        if not house & {told.mark.colour for told in it if told.mark}
        and not any(tile.more for tile in tiles)
    }
    whole = {side: it for side, it in layers.items() if all(told.mark for told in it)}
    layers = whole or layers
    if not layers:
        return []
    return [_agreed([own[at] for own in layers.values()]) for at in range(len(tiles))]


def has_inks_of_statuses(tiles: Sequence[Tile], told: Sequence[Told]) -> bool:
    """Whether names in another colour than most are so for the status of their tile: no titles.

    Black is legible on orange and white on red: all tiles of one status have names in one colour.
    So are titles over tiles: a known activity has the status of such a name as well, or not all of
    these names stand over others, with one that opens the page.
    """
    inked = [(tile, it) for tile, it in zip(tiles, told, strict=True) if tile.inked]
    if not all(it.value for _, it in inked):
        return False
    inks: dict[model.Statuskleur, str] = {}
    for tile, it in zip(tiles, told, strict=True) if inked else ():
        ink = tile.label[0].words[0].colour
        if it.value and distance(inks.setdefault(it.value, ink), ink) > SAME_COLOUR:
            return False
    known = {it.value for tile, it in zip(tiles, told, strict=True) if not tile.inked}
    unsure = [tile for tile, it in inked if it.value not in known]
    return not (tiles[0] in unsure and all(_is_over_others(it, tiles) for it in unsure))


def has_status_colour(tile: Tile, legend: Legend, *, exact: bool) -> bool:
    """Whether anything on a tile has the colour of a status; if ``exact``, one of the legend."""
    return any(
        _is_of_legend(it.colour, legend) if exact else _meaning(it.colour, legend)
        for it in tile.layers.values()
    )


def _is_over_others(tile: Tile, tiles: Sequence[Tile]) -> bool:
    """Whether the next tile under one has a name in the colour that most have."""
    under = [
        it
        for it in tiles
        if it.box.top >= tile.box.cy and abs(it.box.x0 - tile.box.x0) <= _ONE_COLUMN
    ]
    nearest = min(under, key=lambda it: it.box.top, default=None)
    return nearest is not None and not nearest.inked


def _values(told: Sequence[Told]) -> set[model.Statuskleur]:
    return {it.value for it in told if it.value}


def _agreed(told: Sequence[Told]) -> Told:
    values = _values(told)
    mark = next((it.mark for it in reversed(told) if it.value), None)
    return Told(mark, values.pop() if len(values) == 1 else None)


def _status_marks(
    tiles: Sequence[Tile], groups: Sequence[str], side: str, legend: Legend
) -> list[Told]:
    """Give what one layer of the tiles says; nothing where it is an ornament."""
    marks = [tile.layers.get(side) for tile in tiles]
    coloured = [it for it in marks if it is not None and _is_coloured(it.colour)]
    exact = [it for it in coloured if _is_of_legend(it.colour, legend)]
    if (2 * len(exact) if exact else 4 * len(coloured) / 3) < len(tiles):
        return []
    told = [Told(it, _meaning(it.colour, legend) if it else None) for it in marks]
    if exact:
        # Beside the very colours of the legend, others are none of the statuses that it shows.
        shown = {it.status for it in legend if it.kleur}
        others = {it.mark.colour for it in told if it.mark and it.value and it.value not in shown}
        lone = len(others) == 1 and len(shown) == len(model.STATUSKLEUREN) - 1
        return [
            it if it.mark in exact or (lone and it.value not in shown) else Told(None, None)
            for it in told
        ]
    if any(it.value is None for it in told if it.mark in coloured) or len(_values(told)) < 2:
        return []
    colours = [it.colour if it else "" for it in marks]
    columns = [str(round(tile.box.x0)) for tile in tiles]
    if len(set(colours)) > len(_values(told)) or any(
        _goes_with(colours, places) for places in (groups, columns)
    ):
        return []
    return told


def _goes_with(colours: Sequence[str], places: Sequence[str]) -> bool:
    """Whether each group or column has a colour of its own, in which case that is no status."""
    pairs = set(zip(places, colours, strict=True))
    return 1 < len(set(places)) == len(pairs) < len(colours)


def _is_coloured(colour: str) -> bool:
    return hue_name(colour) != "grijs" or _is_tint(colour)


def _is_tint(colour: str) -> bool:
    channels = rgb(colour)
    return max(channels) >= _PALE and max(channels) - min(channels) >= _TINTED


def _is_of_legend(colour: str, legend: Legend) -> bool:
    return any(it.kleur and distance(colour, it.kleur) <= _SAME for it in legend)


def _meaning(colour: str, legend: Legend) -> model.Statuskleur | None:
    """Say what a colour means; a tint means what the colour does that it is a tint of."""
    if _is_of_legend(colour, legend) or not _is_tint(colour) or hue_name(colour) != "grijs":
        return meaning_of(colour, legend)
    shown = [it for it in legend if it.kleur and hue_name(it.kleur) != "grijs"]
    near = sorted((_turn(colour, it.kleur), it.status) for it in shown)
    if near and near[0][0] <= _NEAR and (len(near) < 2 or 2 * near[0][0] < near[1][0]):
        return near[0][1]
    hues = [it for it in model.STATUSKLEUREN if degrees_outside(colour, it) == 0]
    return hues[0] if len(hues) == 1 and hues[0] not in {it.status for it in shown} else None


def _turn(one: str, other: str) -> float:
    """How many degrees the hues of two colours are apart."""
    a, b = (
        360 * colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb(it)))[0] for it in (one, other)
    )
    return min(abs(a - b), 360 - abs(a - b))
