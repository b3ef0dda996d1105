"""Tiles of activities whose status is a colour of the tile itself: of an edge, its border, or all.

Tiles of one width stand side by side, each with the name of an activity. The colours of what is
painted on all of them are gathered here; what they tell is told elsewhere.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box, Mark
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.activiteitenstatus.legend.lines import colour_name
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.tiles.edges import THICK, as_drawn, edged_boxes
from douane_report.sections.activiteitenstatus.titles.titles import (
    differs_in_colour,
    is_set_otherwise,
    type_of,
)
from douane_report.sections.vocabulary import SectionWords

_FEWEST, _MOST = 3, 60
"""How many tiles stand on a page."""

_NARROWEST, _LOWEST, _HIGHEST = 50.0, 11.0, 160.0
_WIDEST = 0.55
"""Width of a tile at most, as a part of the page: two stand side by side at least."""

_SAME = 3.0
"""How far edges of shapes that are the same tile are apart at most, in points."""

_ALONG = 0.6
"""How much of the side of a tile its coloured edge takes at least."""

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_LEADING = 1.7
"""Farthest that the lines of a name are apart, in sizes of their type."""


class Tile(NamedTuple):
    """A tile with the name of an activity.

    Attributes:
        box: where it stands.
        label: the lines of the name.
        said: lines in it that are the name of a colour, or what it means.
        more: whether there are other words in it, which may say what its status is.
        layers: the shape that was painted last as its ``ground``, ``edge``, ``left``, ``right``,
            ``top`` and ``bottom``.
        inked: whether its name, of no known activity, is set like those of most tiles but for its
            colour: it is a title in a band, or has the colour that goes with its status.
    """

    box: Box
    label: tuple[Line, ...]
    said: tuple[Line, ...]
    more: bool
    layers: dict[str, Mark]
    inked: bool = False


def find_tiles(sheet: Sheet, words: SectionWords, *, inner: bool = False) -> list[Tile]:
    """Give the tiles of a page from the top, row by row; none where no two stand side by side.

    Args:
        sheet: the page.
        words: the vocabulary.
        inner: whether the shapes that others are painted around are the tiles, as shadows are.
    """
    page = sheet.page.frame
    shapes = [
        as_drawn(it)
        for it in sheet.page.marks
        if it.colour and it.box.width <= _WIDEST * page.width and it.box.height <= _HIGHEST
    ]
    large = [it.box for it in shapes if it.box.width >= _NARROWEST and it.box.height >= _LOWEST]
    boxes = _tiles_of(_distinct(large, inner=inner), sheet, words)
    if not boxes:
        boxes = _tiles_of(_distinct(edged_boxes(shapes, sheet.downwards)), sheet, words)
    if not boxes:
        return []
    # A dot between the lines of a name is no part of it.
    lines = [it for it in sheet.downwards if not is_sign(it.text)]
    texts = {box: own for box in boxes if (own := list(_lines_in(box, lines)))}
    if not texts:
        return []
    usual = type_of([own[0] for own in texts.values()])
    tiles = []
    for box, own in texts.items():
        said = tuple(it for it in own if words_status(it.text, words))
        label = _label([it for it in own if it not in said])
        if not label:
            continue
        # A band in the width of its tiles, with the title of their group in it, is no tile.
        inked = is_set_otherwise(label[0], usual)
        if inked and not differs_in_colour(label[0], usual):
            continue
        inked = inked and not words.lookup("labels", join_lines(it.text for it in label))
        more = len(own) > len(said) + len(label)
        tiles.append(Tile(box, label, said, more, _layers(box, shapes, boxes), inked))
    return sorted(tiles, key=lambda it: (round(it.box.top / _LOWEST), it.box.x0))


def _tiles_of(boxes: Sequence[Box], sheet: Sheet, words: SectionWords) -> list[Box]:
    """Give the boxes that may be tiles: with words, of one width, side by side."""
    if len(boxes) < _FEWEST:
        return []
    found = _alike(_with_words(boxes, sheet, words))
    return found if _FEWEST <= len(found) <= _MOST and _side_by_side(found) else []


def _distinct(boxes: Sequence[Box], *, inner: bool = False) -> list[Box]:
    """Give each place once, without what holds several, and the outer or the inner of the rest."""
    found: list[Box] = []
    for box in sorted(boxes, key=lambda it: -it.width * it.height):
        if len(found) > 4 * _MOST:
            return []
        if not any(_is_same(box, it) for it in found):
            found.append(box)
    within = {it: [o for o in found if o is not it and it.contains(o, slack=1)] for it in found}
    panels = {it for it, own in within.items() if _several(own)}
    return [
        it
        for it in found
        if it not in panels
        and not (within[it] if inner else any(it in within[o] for o in found if o not in panels))
    ]


def _several(boxes: Sequence[Box]) -> bool:
    return any(one.overlap_x(it) < 0 or one.overlap_y(it) < 0 for one in boxes for it in boxes)


def _is_same(one: Box, other: Box, slack: float = _SAME) -> bool:
    return all(abs(a - b) <= slack for a, b in zip(one, other, strict=True))


def _with_words(boxes: Sequence[Box], sheet: Sheet, words: SectionWords) -> list[Box]:
    """Give the boxes with words in them that are no part of the legend."""
    kept = []
    for box in boxes:
        own = list(_lines_in(box, sheet.downwards))
        if own and not (sheet.explains(own[0]) or colour_name(own[0], words)):
            kept.append(box)
    return kept


def _alike(boxes: Sequence[Box]) -> list[Box]:
    """Give the boxes of that width which most of them have."""
    sets = [[it for it in boxes if abs(it.width - one.width) <= 2] for one in boxes]
    return max(sets, key=len, default=[])


def _side_by_side(boxes: Sequence[Box]) -> bool:
    return any(
        min(abs(one.top - it.top), abs(one.bottom - it.bottom)) <= _SAME and it.x0 > one.x1 - 1
        for one in boxes
        for it in boxes
    )


def _lines_in(box: Box, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the words in a tile, from the top; those beside it are another's."""
    for line in lines:
        if line.placed.overlap_y(box) > 0.5 * line.placed.height and line.placed.overlap_x(box) > 0:
            own = tuple(it for it in line.words if box.x0 - 1 <= it.placed.cx <= box.x1 + 1)
            if own:
                yield line if len(own) == len(line.words) else line._replace(words=own)


def _label(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Give the lines of the name that opens a tile; nothing where prose does."""
    label: list[Line] = []
    for line in lines:
        if label:
            step = line.placed.bottom - label[-1].placed.bottom
            size = label[-1].words[0].size
            if step > _LEADING * size or is_set_otherwise(line, type_of(label[:1])):
                break
        label.append(line)
    text = " ".join(it.text for it in label)
    prose = len(label) > _MOST_LINES or text.endswith((".", ":", ";"))
    named = sum(char.isalpha() for char in text) >= 3
    return tuple(label) if named and not prose else ()


def _layers(box: Box, shapes: Sequence[Mark], tiles: Sequence[Box]) -> dict[str, Mark]:
    """Give what is painted as the tile itself, as its border, and along each of its edges."""
    layers: dict[str, Mark] = {}
    for mark in shapes:
        own = mark.box
        if _is_same(own, box, 2 * _SAME if mark.stroked else _SAME):
            layers["edge" if mark.stroked else "ground"] = mark
            continue
        if box.gap(own) > _SAME:
            continue
        inside = box.contains(own, slack=1)
        if not inside and any(it is not box and it.contains(own, slack=1) for it in tiles):
            continue
        for side in _sides(own, box):
            layers[side] = mark
    return layers


def _sides(own: Box, box: Box) -> Iterator[str]:
    """Yield along which edge of a tile a shape runs, inside or outside of it."""
    if own.width <= THICK and _is_along(box.overlap_y(own), box.height, own.height):
        if min(abs(own.x0 - box.x0), abs(own.x1 - box.x0)) <= _SAME:
            yield "left"
        elif min(abs(own.x1 - box.x1), abs(own.x0 - box.x1)) <= _SAME:
            yield "right"
    if own.height <= THICK and _is_along(box.overlap_x(own), box.width, own.width):
        if min(abs(own.top - box.top), abs(own.bottom - box.top)) <= _SAME:
            yield "top"
        elif min(abs(own.bottom - box.bottom), abs(own.top - box.bottom)) <= _SAME:
            yield "bottom"


def _is_along(overlap: float, side: float, length: float) -> bool:
    """Whether a shape runs along a side of a tile, and not along that of the next tile."""
    return overlap >= _ALONG * side and length <= side + 2 * THICK
