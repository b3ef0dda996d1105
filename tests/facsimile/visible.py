"""Marks must be seen: each one is looked up in the rendered page of the finished file."""

from __future__ import annotations

import colorsys
from dataclasses import replace
from pathlib import Path

import pypdfium2

from tests.facsimile.decoys import ornaments
from tests.facsimile.draw import Bitmap, Circle, Color, Page, Rect, Shape, Text
from tests.facsimile.status import STATES, status_color
from tests.facsimile.typeset import Typeset

SCALE = 3.0


def _spot(shape: Shape) -> tuple[Color | None, float, float]:
    """Colour of a filled shape and a point inside it, clear of a letter in the middle."""
    match shape:
        case Circle():
            return shape.fill, shape.x - shape.r * 0.72, shape.y
        case Rect():
            return shape.fill, shape.x + shape.w * 0.14, shape.y + shape.h / 2
        case Text(text="●"):
            return shape.color, shape.x, shape.y - shape.size * 0.36
        case _:
            return None, 0.0, 0.0


def _marks(
    states: list[Color], page: Page, meaningless: list[Shape]
) -> list[tuple[Color, float, float]]:
    found = []
    for shape in page.shapes:
        if shape in meaningless:
            continue
        color, x, y = _spot(shape)
        if color is not None and color in states:
            found.append((color, x, y))
    return found


def _apart(hue: float, other: float) -> float:
    return min(abs(hue - other), 1 - abs(hue - other))


def _hue(rgb: tuple[float, float, float]) -> float:
    return colorsys.rgb_to_hls(*rgb)[0]


def _shown(seen: tuple[float, float, float], wanted: Color, others: list[Color]) -> bool:
    """Whether a pixel is coloured, and nearer to its own status than to the others.

    Inks are shown in another shade than the one that was asked for, so only that can be held.
    """
    hue, light, strength = colorsys.rgb_to_hls(*seen)
    nearest = min(others, key=lambda color: _apart(hue, _hue(color.rgb)))
    return nearest == wanted and strength > 0.12 and 0.08 < light < 0.85


def unseen(path: Path, report: Typeset) -> list[str]:
    """Every mark that the rendered page does not show in its colour."""
    missing = []
    wanted = sum(1 for table in report.truth.activities for _, status in table.rows if status)
    count = 0
    document = pypdfium2.PdfDocument(path)
    states = [status_color(report.layout, status) for status in STATES]
    for number, drawn in enumerate(report.pages):
        if number == 0:
            continue
        # Furniture may lie over an ornament, whose colour may happen to be that of a status.
        plain = replace(drawn, shapes=[])
        ornaments(report.layout, plain, number + 1)
        marks = _marks(states, drawn, plain.shapes)
        count += len(marks) + sum(isinstance(shape, Bitmap) for shape in drawn.shapes)
        if not marks:
            continue
        page = document[number]
        image = page.render(scale=SCALE).to_pil().convert("RGB")
        page.close()
        for color, x, y in marks:
            seen = image.getpixel((int(x * SCALE), int(y * SCALE)))
            if not isinstance(seen, tuple):
                raise TypeError(seen)
            if not _shown((seen[0] / 255, seen[1] / 255, seen[2] / 255), color, states):
                missing.append(f"p{number + 1}: {color.hex} is {seen} at {x:.0f}, {y:.0f}")
    document.close()
    if count < wanted:
        missing.append(f"{count} marks for {wanted} statuses")
    return missing
