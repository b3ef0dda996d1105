"""The cover and the lines of the table of contents."""

from __future__ import annotations

from dataclasses import replace

from tests.facsimile.compose import Block, Box
from tests.facsimile.draw import Circle, Rect, Shape, rgb
from tests.facsimile.setter import Setter
from tests.facsimile.truth import Truth

MARK = "Facsimile — verzonnen cijfers"


def set_cover(setter: Setter, truth: Truth, width: float) -> list[Box]:
    """The cover, which says that the report is a facsimile."""
    big = replace(setter.style(3.4, color=setter.primary, head=True), leading=1.1)
    shapes: list[Shape] = []
    for at, line in enumerate(("Jaarrapportage", f"Douane {truth.year}")):
        shapes.append(setter.text(0, 150 + at * big.size * 1.15, line, big))
    shapes.append(setter.text(0, 250, "Ministerie van Financiën", setter.style(1.3)))
    for at, code in enumerate(("#39870c", "#e17000", "#d52b1e")):
        shapes.append(Circle(width - 40.0 - at * 26, 330.0, 16.0, rgb(code)))
    shapes.append(Rect(0, 290, 60, 6, fill=setter.accent))
    shapes.append(setter.text(0, 360, MARK, setter.style(0.8)))
    return [Box(380.0, tuple(shapes))]


def set_entry(setter: Setter, title: str, page: int, level: int) -> Block:
    """A line of the table of contents, with dot leaders where the design has them."""
    layout = setter.layout
    style = setter.style(0.95, bold=level == 1)

    def made(width: float) -> list[Box]:
        indent = (level - 1) * 10.0
        line = style.size * 1.45
        lines = setter.wrap(title, width - indent - 30.0, style, hyphenate=False)
        base = style.size * 1.1
        shapes: list[Shape] = [
            setter.text(indent, base + at * line, text, style) for at, text in enumerate(lines)
        ]
        y = base + (len(lines) - 1) * line
        number = str(page - layout.page_offset) if page else "0"
        shapes.append(setter.text(width, y, number, style, "end"))
        if layout.toc == "dots":
            start = indent + setter.width(lines[-1], style) + 4.0
            dots = int((width - 18.0 - start) / setter.width(".", style))
            shapes.append(setter.text(start, y, "." * max(dots, 0), style))
        return [Box(line * len(lines), tuple(shapes))]

    return Block(made)
