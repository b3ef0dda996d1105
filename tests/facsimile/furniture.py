"""What stands on every page: running heads, page numbers, navigation, watermark."""

from __future__ import annotations

from dataclasses import replace

from tests.facsimile.compose import Sheet
from tests.facsimile.decoys import hide, ornaments
from tests.facsimile.draw import Rect, Text, rgb
from tests.facsimile.setter import Setter


def furnish(setter: Setter, sheets: list[Sheet], year: int, chapters: list[str]) -> None:
    """Add the furniture to all pages but the cover."""
    layout = setter.layout
    small = replace(setter.style(0.8), color=rgb("#6b6b6b"))
    for number, sheet in enumerate(sheets, 1):
        page = sheet.page
        hide(layout, page, number)
        if number == 1:
            continue
        ornaments(layout, page, number)
        shown = number - layout.page_offset
        title = f"Jaarrapportage Douane {year}"
        even = number % 2 == 0
        start = layout.margin + (56.0 if layout.navigation == "side" else 0.0)
        y = 24.0 + (16.0 if layout.navigation == "top" else 0.0)
        if layout.header in ("left", "right", "alternate"):
            left = layout.header == "left" or (layout.header == "alternate" and even)
            text = sheet.chapter or title
            x = start if left else page.w - layout.margin
            page.shapes.append(setter.text(x, y, text, small, "start" if left else "end"))
        foot = page.h - 22.0
        right = page.w - layout.margin
        if layout.footer.startswith("glued"):
            text, x, side = f"{title}{shown}", right, "end"
            if layout.footer == "glued-alternate" and even:
                text, x, side = f"{shown}{title}", start, "start"
            page.shapes.append(setter.text(x, foot, text, small, side))
        elif layout.footer == "pipe":
            text = f"{shown} | {title}" if even else f"{title} | {shown}"
            x = start if even else right
            page.shapes.append(setter.text(x, foot, text, small, "start" if even else "end"))
        elif layout.footer == "page":
            page.shapes.append(setter.text(page.w / 2, foot, str(shown), small, "middle"))
        _navigate(setter, sheet, chapters)
        if layout.watermark:
            _watermark(setter, sheet)


def _navigate(setter: Setter, sheet: Sheet, chapters: list[str]) -> None:
    layout = setter.layout
    page = sheet.page
    if layout.navigation == "none":
        return
    style = replace(setter.style(0.72), color=rgb("#ffffff"))
    if layout.navigation == "top":
        page.shapes.append(Rect(0, 0, page.w, 18.0, fill=setter.primary))
        step = (page.w - 2 * layout.margin) / len(chapters)
        for at, name in enumerate(chapters):
            bold = replace(style, bold=name == sheet.chapter)
            short = name if setter.width(name, bold) < step - 6 else name.split(" ")[0]
            page.shapes.append(setter.text(layout.margin + at * step, 12.0, short, bold))
        return
    page.shapes.append(Rect(0, 0, 62.0, page.h, fill=setter.primary))
    y = 70.0
    for name in chapters:
        bold = replace(style, bold=name == sheet.chapter, leading=1.15)
        shapes, height = setter.lines(name, 54.0, bold, 5.0, y, hyphenate=False)
        page.shapes += shapes
        y += height + 10.0


def _watermark(setter: Setter, sheet: Sheet) -> None:
    page = sheet.page
    size = min(page.w, page.h) / 6.0
    mark = Text(
        page.w / 2,
        page.h / 2 + size / 3,
        setter.layout.watermark,
        size,
        "Liberation Sans",
        True,
        rgb("#ededed"),
        "middle",
        angle=35.0,
    )
    page.shapes.insert(0, mark)
