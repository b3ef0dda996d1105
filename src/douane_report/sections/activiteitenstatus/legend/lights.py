"""Traffic lights: lamps side by side or under each other, of which one is lit.

A light is one mark in the colour of the lamp that is lit. The others are gray, pale, dark or mere
outlines. Three years side by side are no light: in a light each place has a colour of its own, and
in all lights of a page exactly one lamp is lit, or none in one that is off: this is no mark. Dots
under each other that have each a name beside them are no light either, however dull their green.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.colour import distance, hue_name, rgb
from douane_report.document.model import Box, Mark, union
from douane_report.model import STATUSKLEUREN

_SMALLEST, _LARGEST = 3.0, 30.0
"""Size of a lamp in points."""

_FEWEST, _MOST = 3, 5
"""How many lamps a light has."""

_MOST_SHAPES = 600
"""Most small shapes of a page that are looked at; an illustration has thousands."""

_LEVEL = 1.5
"""By how much the middles of the lamps of one light may differ, in points."""

_UNEQUAL = 1.5
"""By how much the lamp that is lit may be larger than the others."""

_BESIDE, _UNDER = 1.0, 0.35
"""Widest space between lamps side by side and under each other, as a part of their size."""

_DIM = 0.6
"""How colourful a lamp is at most that is off, as a part of one that is lit."""

_DARK = 0.3
"""How colourful a light is at most in which no lamp is lit, as a part of the others."""

_ROOM = 2.0
"""How much longer and wider than its lamps a housing is at most, in sizes of a lamp."""

_FULL = 0.55
"""Least brightness and saturation of a lamp that is on, 0 to 1, whatever the others are."""

_SAME_COLOUR = 24.0
"""How far the colours of two lamps are apart at most that are of one colour, in RGB."""

_OF_A_STATUS, _BRIGHT = 0.45, 0.3
"""Least saturation and brightness of a colour that is more than a tint or shade, 0 to 1."""

_SAME_EDGE = 2.0
"""How far names in one column are off each other at most, in points."""


class _Lamp(NamedTuple):
    """A place in a light: all that is painted there, and how colourful its surface is."""

    box: Box
    marks: tuple[Mark, ...]
    shown: Mark
    strength: float


class _Light(NamedTuple):
    """Lamps that are one light, and which of them is lit; None where the light is off."""

    lamps: Sequence[_Lamp]
    lit: int | None


Along = Callable[[Box], tuple[float, float, float]]
"""Gives the two edges of a box along a light, and its middle across it."""


def with_lights(
    marks: Sequence[Mark], shapes: Iterable[Mark], lines: Iterable[Line] = ()
) -> list[Mark]:
    """Put a mark for each traffic light among ``marks``, in place of those of its lamps.

    Args:
        marks: what may be a status.
        shapes: everything that is painted on the page, lamps that are off among them.
        lines: the words of the page; lamps that have each a name beside them are no light.
    """
    lamps = _lamps(shapes)
    lights = _lights(lamps, _across, _BESIDE)
    if upright := _lights(lamps, _down, _UNDER):
        names = [name for line in lines if (name := _name_in(line))]
        lights += [it for it in upright if not _are_rows(it.lamps, names)]
    if not lights:
        return list(marks)
    parts = {mark for light in lights for lamp in light.lamps for mark in lamp.marks}
    boxes = [union([lamp.box for lamp in light.lamps]) for light in lights]
    kept = [
        mark
        for mark in marks
        if mark not in parts and not any(_is_housing(mark.box, it) for it in boxes)
    ]
    return [*kept, *(it for light in lights if (it := _as_mark(light)))]


def _across(box: Box) -> tuple[float, float, float]:
    return box.x0, box.x1, box.cy


def _down(box: Box) -> tuple[float, float, float]:
    return box.top, box.bottom, box.cx


def _lamps(shapes: Iterable[Mark]) -> list[_Lamp]:
    """Gather what is painted around one middle: a disc, its edge, the shine on it."""
    small = [
        it
        for it in shapes
        if it.colour and all(_SMALLEST <= side <= _LARGEST for side in _sides(it.box))
    ]
    if not _FEWEST <= len(small) <= _MOST_SHAPES:
        return []
    places: dict[tuple[int, int], list[Mark]] = defaultdict(list)
    for mark in small:
        places[_place(mark.box, places)].append(mark)
    lamps = []
    for own in places.values():
        surfaces = [it for it in own if not it.stroked]
        # Of what is as colourful, the topmost: a lamp that is off lies on the housing.
        shown = max(reversed(surfaces or own), key=_strength)
        strength = _strength(shown) if surfaces else 0.5 * _DIM * _strength(shown)
        lamps.append(_Lamp(shown.box, tuple(own), shown, strength))
    return lamps


def _sides(box: Box) -> tuple[float, float]:
    return box.width, box.height


def _place(box: Box, places: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The middle of a box, as that of what was painted there before."""
    at = (round(box.cx), round(box.cy))
    near = (it for it in places if abs(it[0] - box.cx) <= 1 and abs(it[1] - box.cy) <= 1)
    return next(near, at)


def _strength(mark: Mark) -> float:
    """How colourful a mark is, 0 to 255."""
    channels = rgb(mark.colour)
    return max(channels) - min(channels)


def _lights(lamps: Sequence[_Lamp], along: Along, widest: float) -> list[_Light]:
    """Give the lights whose lamps follow each other in one direction."""
    columns: dict[tuple[int, int], list[list[_Lamp]]] = defaultdict(list)
    for group in _groups(lamps, along, widest):
        if len(group) >= _FEWEST:
            columns[len(group), round(group[0].box.cx)].append(group)
    found = [
        light
        for own in columns.values()
        if (lights := _of_column(own)) and all(len(it.lamps) <= _MOST for it in lights)
        for light in lights
    ]
    hues: dict[int, set[str]] = defaultdict(set)
    for lamps, lit in found:
        if lit is not None:
            hues[lit].add(hue_name(lamps[lit].shown.colour))
    return found if all(len(it) == 1 for it in hues.values()) else []


def _of_column(groups: Sequence[list[_Lamp]]) -> list[_Light]:
    """Say which lamps of the lights in one column are lit; give none where they are no lights.

    A light that is far less colourful than others is off.
    """
    least = _DARK * max(lamp.strength for it in groups for lamp in it)
    off = [all(lamp.strength < least for lamp in it) for it in groups]
    lights = [
        _Light(it, None if is_off else _lit(it)) for it, is_off in zip(groups, off, strict=True)
    ]
    return lights if sum(it.lit is None for it in lights) == sum(off) else []


def _groups(lamps: Sequence[_Lamp], along: Along, widest: float) -> list[list[_Lamp]]:
    """Put lamps together that follow each other closely on one line."""
    lines: list[list[_Lamp]] = []
    for lamp in sorted(lamps, key=lambda it: along(it.box)[0]):
        line = next((it for it in lines if _follows(it[-1].box, lamp.box, along, widest)), None)
        if line is None:
            lines.append([lamp])
        else:
            line.append(lamp)
    return lines


def _follows(one: Box, other: Box, along: Along, widest: float) -> bool:
    start, end, middle = along(other)
    before, last, level = along(one)
    long, short = max(last - before, end - start), min(last - before, end - start)
    return (
        abs(middle - level) <= _LEVEL
        and long <= _UNEQUAL * short
        and -0.2 * short <= start - last <= widest * short
    )


def _name_in(line: Line) -> Line | None:
    """Give a line without the signs it opens with, if a capital or figure follows them."""
    at = next((at for at, it in enumerate(line.words) if it.text[0].isalnum()), None)
    if at is None or not (line.words[at].text[0].isupper() or line.words[at].text[0].isdigit()):
        return None
    return line._replace(words=line.words[at:])


def _are_rows(lamps: Sequence[_Lamp], names: Sequence[Line]) -> bool:
    """Whether each lamp has a name beside it, in one column and one type: it is a row of its own.

    Lines on which one name goes on beside a light open with small letters.
    """
    beside = [
        [it for it in names if abs(it.placed.cy - lamp.box.cy) <= 0.5 * it.placed.height]
        for lamp in lamps
    ]
    return any(
        all(any(_are_of_one_column(one, it) for it in others) for others in beside[1:])
        for one in beside[0]
    )


def _are_of_one_column(one: Line, other: Line) -> bool:
    """Whether two names start on one edge, in one type."""
    first, second = one.words[0], other.words[0]
    return (
        abs(one.placed.x0 - other.placed.x0) <= _SAME_EDGE
        and (first.bold, first.colour) == (second.bold, second.colour)
        and abs(first.size - second.size) <= 0.04 * first.size
    )


def _lit(lamps: Sequence[_Lamp]) -> int | None:
    """Say which lamp is lit; None where that is not exactly one."""
    strongest = max(lamp.strength for lamp in lamps)
    strong = [
        at
        for at, lamp in enumerate(lamps)
        if lamp.strength > _DIM * strongest or _is_full(lamp.shown)
    ]
    off = [lamp for at, lamp in enumerate(lamps) if at not in strong]
    if len(strong) != 1 or _has_colour_twice(off):
        return None
    return strong[0] if hue_name(lamps[strong[0]].shown.colour) != "grijs" else None


def _has_colour_twice(lamps: Sequence[_Lamp]) -> bool:
    """Whether two lamps have one full colour, as no two places of a light do."""
    colours = [
        lamp.shown.colour
        for lamp in lamps
        if not lamp.shown.stroked and _is_of_a_status(lamp.shown)
    ]
    return any(distance(one, other) <= _SAME_COLOUR for one, other in combinations(colours, 2))


def _is_of_a_status(mark: Mark) -> bool:
    """Whether a colour is so full that it may be that of a status."""
    brightest = max(rgb(mark.colour))
    return (
        hue_name(mark.colour) in STATUSKLEUREN
        and _strength(mark) >= _OF_A_STATUS * brightest
        and brightest >= _BRIGHT * 255
    )


def _is_full(mark: Mark) -> bool:
    """Whether a surface has a full colour, as no lamp has that is off; green is never as strong."""
    brightest = max(rgb(mark.colour))
    return (
        not mark.stroked
        and brightest >= _FULL * 255
        and _strength(mark) >= _FULL * brightest
        and hue_name(mark.colour) != "grijs"
    )


def _is_housing(box: Box, light: Box) -> bool:
    """Whether a shape is what the lamps of a light are set in."""
    return (
        box.contains(light, slack=1)
        and box.width <= light.width + _ROOM * min(_sides(light))
        and box.height <= light.height + _ROOM * min(_sides(light))
    )


def _as_mark(light: _Light) -> Mark | None:
    """The light as one mark, in the colour of the lamp that is lit; None where none is."""
    if light.lit is None:
        return None
    shown = light.lamps[light.lit].shown
    return shown._replace(box=union([lamp.box for lamp in light.lamps]), stroked=False)
