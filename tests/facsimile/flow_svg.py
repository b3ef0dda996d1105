"""Shapes as a picture inside HTML."""

from __future__ import annotations

from html import escape

from tests.facsimile.draw import Line, Rect, Shape, Text


def svg_of(shapes: tuple[Shape, ...], width: float, height: float) -> str:
    """Shapes as one inline picture whose words stay words."""
    parts = []
    for shape in shapes:
        match shape:
            case Rect():
                fill = shape.fill.hex if shape.fill else "none"
                parts.append(
                    f"<rect x='{shape.x:.2f}' y='{shape.y:.2f}' width='{shape.w:.2f}' "
                    f"height='{shape.h:.2f}' fill='{fill}'/>"
                )
            case Line():
                parts.append(
                    f"<line x1='{shape.x:.2f}' y1='{shape.y:.2f}' x2='{shape.x2:.2f}' "
                    f"y2='{shape.y2:.2f}' stroke='{shape.color.hex}' stroke-width='{shape.width}'/>"
                )
            case Text():
                turn = (
                    f" transform='rotate({-shape.angle} {shape.x:.2f} {shape.y:.2f})'"
                    if shape.angle
                    else ""
                )
                parts.append(
                    f"<text x='{shape.x:.2f}' y='{shape.y:.2f}' font-family='F {shape.family}' "
                    f"font-size='{shape.size:.2f}' font-weight='{700 if shape.bold else 400}' "
                    f"fill='{shape.color.hex}' text-anchor='{shape.anchor}'{turn}>"
                    f"{escape(shape.text)}</text>"
                )
            case _:
                raise TypeError(shape)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:.2f} {height:.2f}' "
        f"style='width:{width:.2f}pt;height:{height:.2f}pt'>{''.join(parts)}</svg>"
    )
