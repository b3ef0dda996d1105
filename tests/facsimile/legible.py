"""A facsimile must be readable: no text over other text, none off the page."""

from __future__ import annotations

from dataclasses import dataclass

from tests.facsimile.draw import Page, Text
from tests.facsimile.fonts import face
from tests.facsimile.typeset import Typeset


@dataclass(frozen=True)
class _Inked:
    left: float
    right: float
    top: float
    bottom: float
    text: str


def _inked(shape: Text) -> _Inked:
    width = face(shape.family, shape.bold).width(shape.text, shape.size, shape.letter_space)
    width += shape.word_space * shape.text.count(" ")
    left = shape.x - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
    return _Inked(
        left, left + width, shape.y - shape.size * 0.7, shape.y + shape.size * 0.1, shape.text
    )


def faults(report: Typeset) -> list[str]:
    """Every pair of texts that overlap, and every text that leaves its page."""
    found = []
    for number, page in enumerate(report.pages, 1):
        found += [f"p{number}: {fault}" for fault in _page_faults(page)]
    return found


def _page_faults(page: Page) -> list[str]:
    seen = [
        _inked(shape)
        for shape in page.shapes
        if isinstance(shape, Text) and not shape.invisible and not shape.angle and shape.size > 2.0
    ]
    shown = [box for box in seen if box.bottom > 0 and box.top < page.h]
    found = [f"{box.text!r} leaves the page" for box in shown if box.left < 0 or box.right > page.w]
    shown.sort(key=lambda box: box.left)
    for at, box in enumerate(shown):
        for other in shown[at + 1 :]:
            if other.left > box.right - 1.0:
                break
            if min(box.bottom, other.bottom) - max(box.top, other.top) > 1.0:
                found.append(f"{box.text!r} touches {other.text!r}")
    return found
