"""Status marks: every way to draw a coloured dot, the tables and the legend around them."""

from __future__ import annotations

from dataclasses import replace

from tests.facsimile.compose import Box
from tests.facsimile.draw import WHITE, Bitmap, Circle, Color, Line, Rect, Shape, Text, dot_png, rgb
from tests.facsimile.fonts import SYMBOL_FAMILY
from tests.facsimile.layouts import Layout
from tests.facsimile.setter import Setter, Style
from tests.facsimile.truth import ActivityTable

STATES = ("groen", "oranje", "rood")
LEGENDS = (
    (
        "Verloopt zoals gepland in het jaarplan.",
        "Verloopt minder of anders dan gepland was in het jaarplan.",
        "Verloopt niet zoals gepland in het jaarplan.",
    ),
    ("Op koers.", "Aandacht nodig.", "Loopt niet volgens plan."),
)


def status_color(layout: Layout, status: str) -> Color:
    """The shade of a status, in the colour space of the design."""
    look = rgb({"groen": layout.green, "oranje": layout.orange, "rood": layout.red}[status])
    if layout.mark_space == "rgb":
        return look
    if layout.mark_space == "icc":
        return replace(look, space="icc")
    key = 1 - max(look.rgb)
    inks = tuple(round((1 - part - key) / (1 - key), 3) for part in look.rgb)
    parts = (*inks, round(key, 3))
    if layout.mark_space == "spot":
        return replace(look, space="spot", parts=parts, name=f"DOUANE {status}")
    return replace(look, space="cmyk", parts=parts)


def mark_shapes(layout: Layout, status: str, x: float, y: float, size: float) -> list[Shape]:
    """A mark around a centre."""
    fill = status_color(layout, status)
    half = size / 2
    kind = layout.mark
    if kind == "rounded":
        return [Rect(x - size, y - half * 0.8, size * 2, size * 0.8, fill=fill, radius=size * 0.35)]
    if kind == "square":
        return [Rect(x - half, y - half, size, size, fill=fill, radius=1.0)]
    if kind == "glyph":
        scaled = size * 1.3
        return [Text(x, y + scaled * 0.36, "●", scaled, SYMBOL_FAMILY, False, fill, "middle")]
    if kind == "bitmap":
        png = dot_png(replace(fill, space="rgb"), square=layout.seed % 2 == 1)
        return [Bitmap(x - half, y - half, size, size, png)]
    shapes: list[Shape] = [Circle(x, y, half, fill, form=kind == "form")]
    if kind == "letter":
        letter = {"groen": "G", "oranje": "O", "rood": "R"}[status]
        shapes.append(
            Text(x, y + size * 0.24, letter, size * 0.66, layout.body, True, WHITE, "middle")
        )
    if kind == "check":
        sign = {"groen": "✓", "oranje": "!", "rood": "✗"}[status]
        shapes.append(
            Text(x, y + size * 0.26, sign, size * 0.72, SYMBOL_FAMILY, False, WHITE, "middle")
        )
    return shapes


def set_status_table(
    setter: Setter, table: ActivityTable, width: float, at: int, grouped: bool
) -> list[Box]:
    """A table of activities; `grouped` sets the title as a band inside one long table."""
    layout = setter.layout
    style = replace(setter.style(0.98), leading=1.22)
    line = style.size * style.leading
    size = max(style.size * 1.05, 8.0)
    mark_width = min(70.0, width * 0.25)
    if layout.mark_near:
        width = min(width, 330.0)
    centre = mark_width / 2 if layout.mark_left else width - mark_width / 2
    indent = mark_width if layout.mark_left else 6.0
    room = width - mark_width - 14.0
    filled = layout.table_style in ("head", "boxed") and not grouped
    color = WHITE if filled else setter.primary
    bold = replace(style, bold=True, color=color)
    lines = setter.wrap(table.title, room, bold, hyphenate=False)
    height = len(lines) * line + 8.0
    shapes: list[Shape] = []
    if filled:
        shapes.append(Rect(0, 0, width, height, fill=setter.primary))
    elif grouped:
        shapes.append(Rect(0, 0, width, height, fill=setter.tint))
    for number, text in enumerate(lines):
        shapes.append(setter.text(indent, 4.0 + number * line + style.size, text, bold))
    if layout.status_word and not (grouped and at):
        word = setter.text(centre, 4.0 + style.size, layout.status_word, bold, "middle")
        shapes.append(word)
    if layout.table_style in ("ruled", "zebra", "bare"):
        shapes.append(Line(0, height, width, height, setter.primary, 1.0))
    boxes = [Box(height, tuple(shapes), keep=True, before=8.0)]
    for row, (label, status) in enumerate(table.rows):
        lines = setter.wrap(label, room, style)
        height = max(len(lines) * line, size * 1.1) + 7.0
        shapes = []
        if layout.table_style == "zebra" and row % 2:
            shapes.append(Rect(0, 0, width, height, fill=setter.tint))
        if layout.table_style in ("ruled", "boxed"):
            shapes.append(Line(0, height, width, height, rgb("#b4b4b4")))
        if status and layout.mark == "cell":
            x = centre - mark_width / 2
            shapes.append(Rect(x, 0.7, mark_width, height - 1.4, fill=status_color(layout, status)))
        elif status:
            y = {"top": line / 2 + 3.5, "middle": height / 2, "bottom": height - line / 2 - 3.5}
            shapes += mark_shapes(layout, status, centre, y[layout.valign], size)
        top = (height - len(lines) * line) / 2
        for number, text in enumerate(lines):
            y_line = top + number * line + style.size
            shapes.append(setter.text(indent, y_line, setter.softened(text), style))
        keep = row == 0 or row == len(table.rows) - 2
        boxes.append(Box(height, tuple(shapes), (f"status:{at}:{row}",), keep=keep))
    return boxes


def set_legend(setter: Setter, width: float) -> list[Box]:
    """The legend that says what the colours mean."""
    layout = setter.layout
    texts = LEGENDS[layout.wording % len(LEGENDS)]
    style = setter.style(0.95)
    small: Style = replace(style, leading=1.2)
    legend = replace(layout, mark="square") if layout.mark == "cell" else layout
    boxes = []
    for status, text in zip(STATES, texts, strict=True):
        shapes = mark_shapes(legend, status, 14.0, 10.0, max(style.size * 1.05, 8.0))
        name = setter.text(
            36.0, 10.0 + style.size * 0.3, status.capitalize(), replace(small, bold=True)
        )
        body, height = setter.lines(text, width - 40.0, small, 36.0, 15.0)
        boxes.append(Box(height + 19.0, (*shapes, name, *body), keep=status != "rood"))
    return boxes
