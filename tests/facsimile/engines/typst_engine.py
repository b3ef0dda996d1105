"""Typst: a fixed template draws the shapes of a JSON file; CMYK, and ICC by linear RGB."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import typst

from tests.facsimile.draw import Bitmap, Circle, Color, Line, Page, Poly, Rect, Shape, Text
from tests.facsimile.fonts import ROOT
from tests.facsimile.typeset import Typeset

SUPPORTS = frozenset({"cmyk", "icc", "soft-hyphen-inside"})
TEMPLATE = Path(__file__).with_name("report.typ")


def _paint(color: Color | None) -> Any:
    if color is None:
        return None
    if color.space in ("cmyk", "spot"):
        return ["cmyk", *(f"{part * 100:.1f}" for part in color.parts)]
    if color.space == "icc":
        return ["icc", *(f"{part * 100:.2f}" for part in _linear(color.rgb))]
    return ["rgb", color.hex]


def _linear(parts: tuple[float, float, float]) -> list[float]:
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def _shape(shape: Shape, off: float) -> dict[str, Any]:
    match shape:
        case Text():
            return {
                "kind": "text", "x": shape.x + off, "y": shape.y + off, "text": shape.text,
                "size": shape.size, "family": shape.family, "bold": shape.bold,
                "color": _paint(shape.color), "anchor": shape.anchor, "angle": -shape.angle,
                "tracking": shape.letter_space, "spacing": shape.word_space,
                "twice": shape.fake_bold,
            }  # fmt: skip
        case Rect():
            return {
                "kind": "rect", "x": shape.x + off, "y": shape.y + off, "w": shape.w, "h": shape.h,
                "fill": _paint(shape.fill), "stroke": _paint(shape.stroke), "width": shape.width,
                "radius": shape.radius,
            }  # fmt: skip
        case Line():
            return {
                "kind": "line", "x": shape.x + off, "y": shape.y + off,
                "dx": shape.x2 - shape.x, "dy": shape.y2 - shape.y,
                "color": _paint(shape.color), "width": shape.width,
            }  # fmt: skip
        case Circle():
            return {
                "kind": "circle", "x": shape.x - shape.r + off, "y": shape.y - shape.r + off,
                "r": shape.r, "fill": _paint(shape.fill),
            }  # fmt: skip
        case Poly():
            points = [[x + off, y + off] for x, y in shape.points]
            return {"kind": "poly", "points": points, "fill": _paint(shape.fill)}
        case Bitmap():
            return {
                "kind": "image", "x": shape.x + off, "y": shape.y + off, "w": shape.w,
                "h": shape.h, "png": list(shape.png),
            }  # fmt: skip
    raise TypeError(shape)


def _page(page: Page) -> dict[str, Any]:
    return {
        "w": page.w + 2 * page.bleed,
        "h": page.h + 2 * page.bleed,
        "shapes": [_shape(shape, page.bleed) for shape in page.shapes],
    }


def write(report: Typeset, path: Path) -> None:
    """Write the PDF."""
    data = {
        "title": f"Jaarrapportage Douane {report.truth.year}",
        "pages": [_page(page) for page in report.pages],
    }
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "report.typ").write_text(TEMPLATE.read_text(encoding="utf-8"), "utf-8")
        (Path(folder) / "pages.json").write_text(json.dumps(data), encoding="utf-8")
        typst.compile(
            str(Path(folder) / "report.typ"),
            output=str(path),
            font_paths=[str(ROOT)],
            ignore_system_fonts=True,
        )
