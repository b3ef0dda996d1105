"""What a page is made of: a handful of shapes that every engine can draw.

Coordinates are points from the top left corner of the page (or of the box that the shape
stands in), y downwards; a text's y is its baseline.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw


@dataclass(frozen=True)
class Color:
    """A colour as an engine may write it; `rgb` is how it looks.

    Attributes:
        rgb: red, green, blue from 0 to 1, the look in every engine.
        space: colour space that is asked for; an engine without it uses `rgb`.
        parts: components in that space (cmyk; for spot the cmyk alternate).
        name: name of the ink of a spot colour.
    """

    rgb: tuple[float, float, float]
    space: Literal["rgb", "cmyk", "spot", "icc", "gray"] = "rgb"
    parts: tuple[float, ...] = ()
    name: str = ""

    @property
    def hex(self) -> str:
        """The look as `#rrggbb`."""
        return "#" + "".join(f"{round(part * 255):02x}" for part in self.rgb)


def rgb(code: str) -> Color:
    """Colour from `#rrggbb`."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return Color((red, green, blue))


Anchor: TypeAlias = Literal["start", "middle", "end"]
"""Which point of a run its position is."""

BLACK = rgb("#1a1a1a")
WHITE = rgb("#ffffff")
GRAY = rgb("#767676")


@dataclass(frozen=True)
class Text:
    """One run of text on one line."""

    x: float
    y: float
    text: str
    size: float
    family: str
    bold: bool = False
    color: Color = BLACK
    anchor: Anchor = "start"
    letter_space: float = 0.0
    word_space: float = 0.0
    angle: float = 0.0
    fake_bold: bool = False
    invisible: bool = False


@dataclass(frozen=True)
class Rect:
    """A rectangle, with round corners if `radius` says so."""

    x: float
    y: float
    w: float
    h: float
    fill: Color | None = None
    stroke: Color | None = None
    width: float = 0.5
    radius: float = 0.0


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x: float
    y: float
    x2: float
    y2: float
    color: Color = BLACK
    width: float = 0.5
    dashed: bool = False


@dataclass(frozen=True)
class Circle:
    """A filled circle; `form` asks for a form XObject where the engine has them."""

    x: float
    y: float
    r: float
    fill: Color
    form: bool = False


@dataclass(frozen=True)
class Poly:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    fill: Color


@dataclass(frozen=True)
class Bitmap:
    """A small picture; `png` holds the file."""

    x: float
    y: float
    w: float
    h: float
    png: bytes = field(repr=False)


Shape = Text | Rect | Line | Circle | Poly | Bitmap


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """The shape at another place."""
    if isinstance(shape, Poly):
        return replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
    if isinstance(shape, Line):
        return replace(shape, x=shape.x + dx, y=shape.y + dy, x2=shape.x2 + dx, y2=shape.y2 + dy)
    return replace(shape, x=shape.x + dx, y=shape.y + dy)


@dataclass
class Page:
    """One page as it is shown: size, shapes, and the bleed around what is shown."""

    w: float
    h: float
    shapes: list[Shape] = field(default_factory=list)
    bleed: float = 0.0


def dot_png(fill: Color, pixels: int = 24, square: bool = False) -> bytes:
    """A status dot as a small PNG with a transparent ground."""
    scale = 4
    image = Image.new("RGBA", (pixels * scale, pixels * scale), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    colour = (*(round(part * 255) for part in fill.rgb), 255)
    box = (scale, scale, (pixels - 1) * scale, (pixels - 1) * scale)
    if square:
        pen.rounded_rectangle(box, radius=5 * scale, fill=colour)
    else:
        pen.ellipse(box, fill=colour)
    out = io.BytesIO()
    image.resize((pixels, pixels), Image.Resampling.LANCZOS).save(out, "PNG")
    return out.getvalue()
