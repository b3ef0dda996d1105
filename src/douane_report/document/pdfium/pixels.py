"""Colours as they are painted, taken from the pixels of a page.

An object does not always know its own colour: pdfium calls a gradient white and a pattern gray,
and does not tell what transparency and masks make of a colour. Then the part of the page where
it stands is painted, and looked at.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from douane_report.document.colour import hex_colour, hue_name
from douane_report.document.frame import Frame
from douane_report.document.model import Box, Mark, union

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 3.0
"""Pixels to a point."""

_PAPER = 235
"""Least channel of a colour that may be the paper's, or that of what is white."""

_COLOURED = 40
"""Least difference between the channels of a colour that is not gray."""

_RIM = 0.15
"""What is left out at each edge of a shape that is asked whether it is coloured at all."""

_STRONG = 0.85
"""How colourful the strongest colours of a mark are at least, as a part of the very strongest."""

_ONE_HUE = 0.75
"""Least part of the strongest colours that is of the hue that a mark is called by."""

_NO_HUE = "#808080"
"""Colour of what has no colour of its own."""

_MOST_COLOURS = 600 * 250

Colour = tuple[int, int, int]
Seen = tuple[int, Colour]
"""How many pixels have a colour."""

_COVERED = 0.35
"""Least part of a shape that is coloured where it is not called white, or not gray."""

_WIDEST = 140.0
"""Width in points up to which one is looked at."""

_SIGN = 60.0
"""How many times as large as a sign that is painted on it a mark may be."""

_TALLEST = 60.0
"""Height in points up to which a picture or shape may be a status mark, and is looked at."""

_SMALLEST = 2.0
"""Least width and height in points of what is looked at."""

_HIDING = frozenset({"#ffffff", "#bfbfbf"})
"""What pdfium calls a gradient, and a pattern of tiles: a shape that says so may be either."""

_COVER = 0.25
"""From which part of a white shape another that is painted on it is what is seen there."""


def as_painted(
    page: pdfium.PdfPage, frame: Frame, found: Sequence[tuple[Mark, bool]]
) -> tuple[Mark, ...]:
    """Give the marks of a page in the colours that are seen.

    Args:
        page: the page, open.
        frame: how it is shown.
        found: its marks in painting order, and whether their colour is known.
    """
    marks = [mark for mark, _ in found]
    unsure = [
        at
        for at, (mark, known) in enumerate(found)
        if (not known or mark.colour in _HIDING)
        and _SMALLEST <= mark.box.height <= _TALLEST
        and _SMALLEST <= mark.box.width <= _WIDEST
        and not _lies_under(at, marks)
    ]
    if not unsure:
        return tuple(marks)
    pixels = Pixels(page, frame, [marks[at].box for at in unsure])
    for at in unsure:
        box, colour = marks[at].box, marks[at].colour
        hiding = colour in _HIDING
        if hiding and _lies_on(at, marks):
            continue
        seen = pixels.filled_with(box, colour) if hiding else pixels.main_colour(box)
        marks[at] = marks[at]._replace(colour=seen)
    return tuple(marks)


def _lies_under(at: int, marks: Sequence[Mark]) -> bool:
    """Whether a white shape is but the ground of another that is painted on it."""
    mark = marks[at]
    if mark.colour not in _HIDING:
        return False
    least = _COVER * mark.box.width * mark.box.height
    return any(
        it.colour not in _HIDING
        and it.box.width * it.box.height >= least
        and mark.box.contains(it.box, slack=1)
        for it in marks[at + 1 :]
    )


def _lies_on(at: int, marks: Sequence[Mark]) -> bool:
    """Whether a white shape is a sign on a coloured one, as a check is on a disc."""
    box = marks[at].box
    return any(
        it.box.contains(box, slack=0.5)
        and it.box.width * it.box.height <= _SIGN * box.width * box.height
        and it.colour
        and hue_name(it.colour) != "grijs"
        for it in marks[:at]
    )


class Pixels:
    """The part of an open page where some boxes stand, as a picture.

    Args:
        page: the page, open.
        frame: how it is shown.
        boxes: where colours will be asked for; at least one of them is on the page.
    """

    def __init__(self, page: pdfium.PdfPage, frame: Frame, boxes: Sequence[Box]) -> None:
        around = union(boxes)
        left, top = (max(0.0, float(int(edge) - 1)) for edge in around[:2])
        right = max(0.0, float(int(frame.width - around.x1) - 1))
        bottom = max(0.0, float(int(frame.height - around.bottom) - 1))
        self._left, self._top = left, top
        enlarged = frame.scale
        crop = (left / enlarged, bottom / enlarged, right / enlarged, top / enlarged)
        self._picture: Image = (
            page.render(scale=_SCALE * enlarged, crop=crop).to_pil().convert("RGB")
        )

    def main_colour(self, box: Box) -> str:
        """Give the strongest colour within a box, else the most frequent that is not white.

        Gray where colours of different hue are as strong, so that none of them is its own.
        """
        seen = self._colours(box)
        coloured = _coloured(seen)
        if coloured:
            return _strongest(coloured)
        grays = [it for it in seen if min(it[1]) < _PAPER]
        return hex_colour(*max(grays)[1]) if grays else "#ffffff"

    def filled_with(self, box: Box, known: str) -> str:
        """Give the colour that fills a shape, or ``known`` where nothing but signs stand on it."""
        dx, dy = _RIM * box.width, _RIM * box.height
        seen = self._colours(Box(box.x0 + dx, box.top + dy, box.x1 - dx, box.bottom - dy))
        coloured = _coloured(seen)
        share = sum(count for count, _ in coloured) / max(1, sum(count for count, _ in seen))
        return _strongest(coloured) if share >= _COVERED else known

    def _colours(self, box: Box) -> list[Seen]:
        """How often each colour is seen within a box."""
        area = (
            max(0, int((box.x0 - self._left) * _SCALE)),
            max(0, int((box.top - self._top) * _SCALE)),
            min(self._picture.width, int((box.x1 - self._left) * _SCALE) + 1),
            min(self._picture.height, int((box.bottom - self._top) * _SCALE) + 1),
        )
        if area[0] >= area[2] or area[1] >= area[3]:
            return []
        found = self._picture.crop(area).getcolors(_MOST_COLOURS) or []
        return [(n, (it[0], it[1], it[2])) for n, it in found if isinstance(it, tuple)]


def _coloured(seen: Sequence[Seen]) -> list[Seen]:
    return [it for it in seen if _strength(it[1]) >= _COLOURED and min(it[1]) < _PAPER]


def _strength(colour: Colour) -> int:
    """How colourful a colour is, 0 to 255."""
    return max(colour) - min(colour)


def _strongest(seen: Sequence[Seen]) -> str:
    """Give the mean of the strongest colours, which shine and shade have changed the least.

    Shades of one hue may go from nearly white to nearly black; what they have in common is the
    tone between. Gray, which tells nothing, where those are of different hues.
    """
    least = _STRONG * max(_strength(colour) for _, colour in seen)
    strong = [it for it in seen if _strength(it[1]) >= least]
    hues: dict[str, int] = defaultdict(int)
    for count, colour in strong:
        hues[hue_name(hex_colour(*colour))] += count
    hue = max(hues, key=lambda it: hues[it])
    if hues[hue] < _ONE_HUE * sum(hues.values()):
        return _NO_HUE
    own = [it for it in strong if hue_name(hex_colour(*it[1])) == hue]
    total = sum(count for count, _ in own)
    red, green, blue = (round(sum(n * it[at] for n, it in own) / total) for at in range(3))
    return hex_colour(red, green, blue)
