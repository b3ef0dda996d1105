"""What is painted behind the words of a page: whether a word stands out from it."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from douane_report.document.colour import contrast
from douane_report.document.model import Box, Mark, Word

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST_CONTRAST = 1.25
"""Least contrast with what is behind it of a word that is seen."""

_LEAST_DIFFERENCE = 16
"""Least difference in lightness, 0 to 255, between a word and its ground."""

_BARE = 0.22
"""Part of the height of a word's box, above and below, that most words leave bare."""

_SCALE = 2.0
"""Pixels to a point of the picture that decides in the end."""


def _is_pale(colour: str) -> bool:
    """Whether type of a colour is not seen on white paper."""
    return contrast(colour, "#ffffff") < _LEAST_CONTRAST


def _ink(box: Box) -> Box:
    """Give about where the figures or capitals of a word are: between its leading and its tails."""
    bare = _BARE * box.height
    return box._replace(top=box.top + bare, bottom=box.bottom - bare)


class Scene:
    """The painted shapes of an open page, and its picture where the shapes do not tell.

    Args:
        page: the page, open.
        marks: its shapes, in painting order.
        scale: by how much these are enlarged.
    """

    def __init__(self, page: pdfium.PdfPage, marks: Sequence[Mark], scale: float = 1.0) -> None:
        self._page = page
        self._scale = scale
        self._marks = [mark for mark in marks if not mark.stroked]
        self._colours = {mark.colour for mark in self._marks}
        self._clear: dict[str, bool] = {}

    def shows(self, word: Word) -> bool:
        """Whether a word can be seen; where its colour is also painted, the picture decides."""
        clear = self._clear.get(word.colour)
        if clear is None:
            clear = self._clear[word.colour] = not _is_pale(word.colour) and (
                word.colour not in self._colours
            )
        if clear:
            return True
        pale = _is_pale(word.colour)
        behind = self._behind(word.placed) or self._behind(_ink(word.placed))
        if not behind:
            return not pale
        ground = behind[-1]
        if ground.kind == "image" or contrast(word.colour, ground.colour) >= _LEAST_CONTRAST:
            return True
        return self._differs(word.placed)

    def _behind(self, box: Box) -> list[Mark]:
        return [mark for mark in self._marks if mark.box.contains(box, slack=1.5)]

    def _differs(self, box: Box) -> bool:
        """Whether more than one colour is seen where a word stands."""
        left, top, right, bottom = (int(edge * _SCALE) for edge in box)
        part = self._picture.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
        colours = part.convert("L").getcolors(256) or []
        levels = [level for _, level in colours if isinstance(level, int)]
        return max(levels) - min(levels) > _LEAST_DIFFERENCE

    @cached_property
    def _picture(self) -> "Image":
        image: Image = self._page.render(scale=_SCALE * self._scale).to_pil()
        return image
