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


def paint(color: Color | None) -> Any:
    if color is None:
        return None
    if color.space in ("cmyk", "spot"):
        return ["cmyk", *(f"{part * 100:.1f}" for part in color.parts)]
    if color.space == "icc":
        return ["icc", *(f"{part * 100:.2f}" for part in _linear(color.rgb))]
    return ["rgb", color.hex]


def _linear(parts: tuple[float, float, float]) -> list[float]:
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def shape_data(shape: Shape, off: float) -> dict[str, Any]:
    match shape:
        case Text():
            return {
                "kind": "text", "x": shape.x + off, "y": shape.y + off, "text": shape.text,
                "size": shape.size, "family": shape.family, "bold": shape.bold,
                "color": paint(shape.color), "anchor": shape.anchor, "angle": -shape.angle,
                "tracking": shape.letter_space, "spacing": shape.word_space,
                "twice": shape.fake_bold,
            }  # fmt: skip
        case Rect():
            return {
                "kind": "rect", "x": shape.x + off, "y": shape.y + off, "w": shape.w, "h": shape.h,
                "fill": paint(shape.fill), "stroke": paint(shape.stroke), "width": shape.width,
                "radius": shape.radius,
            }  # fmt: skip
        case Line():
            return {
                "kind": "line", "x": shape.x + off, "y": shape.y + off,
                "dx": shape.x2 - shape.x, "dy": shape.y2 - shape.y,
                "color": paint(shape.color), "width": shape.width,
            }  # fmt: skip
        case Circle():
            return {
                "kind": "circle", "x": shape.x - shape.r + off, "y": shape.y - shape.r + off,
                "r": shape.r, "fill": paint(shape.fill),
            }  # fmt: skip
        case Poly():
            points = [[x + off, y + off] for x, y in shape.points]
            return {"kind": "poly", "points": points, "fill": paint(shape.fill)}
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
        "shapes": [shape_data(shape, page.bleed) for shape in page.shapes],
    }


def run(template: str, data: Any, path: Path | None) -> list[Any]:
    """Compile a template with its data beside it.

    Args:
        template: name of the template in this folder.
        data: what it reads from `data.json`.
        path: where the PDF goes; left out, the template is asked for its notes instead.

    Returns:
        The values that the template noted under the label `at`.
    """
    with tempfile.TemporaryDirectory() as folder:
        for name in (template, "shapes.typ"):
            text = Path(__file__).with_name(name).read_text(encoding="utf-8")
            (Path(folder) / name).write_text(text, encoding="utf-8")
        (Path(folder) / "data.json").write_text(json.dumps(data), encoding="utf-8")
        compiler = typst.Compiler(
            str(Path(folder) / template), font_paths=[str(ROOT)], ignore_system_fonts=True
        )
        if path is not None:
            compiler.compile(output=str(path))
            return []
        return list(json.loads(compiler.query("<at>", field="value")))


def write(report: Typeset, path: Path) -> None:
    """Write the PDF."""
    data = {
        "title": f"Jaarrapportage Douane {report.truth.year}",
        "pages": [_page(page) for page in report.pages],
    }
    run("report.typ", data, path)
