"""Tables of figures, in every style that a designer may give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.facsimile.compose import Box
from tests.facsimile.draw import WHITE, Line, Rect, Shape, rgb
from tests.facsimile.setter import Setter, Style


@dataclass(frozen=True)
class Cell:
    """A figure in a table; `note` is a footnote mark beside it."""

    text: str
    note: str = ""


@dataclass(frozen=True)
class TableRow:
    """A row: label, figures, and the anchor of its page."""

    label: str
    cells: tuple[Cell, ...]
    anchor: str = ""
    bold: bool = False
    note: str = ""
    indent: float = 0.0
    group: bool = False


@dataclass(frozen=True)
class Table:
    """A table as the story knows it."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[TableRow, ...]
    corner: str = ""
    subtitle: str = ""
    footnotes: tuple[str, ...] = ()
    euro_column: bool = False


def set_table(setter: Setter, table: Table, width: float) -> list[Box]:
    """The boxes of a table: title, head, a box per row, footnotes."""
    layout = setter.layout
    boxes = setter.heading(table.title, width, 4) if table.title else []
    if table.subtitle:
        style = setter.style(0.88)
        boxes += setter.paragraph(table.subtitle, width, style, before=0.0, keep=True)
    share, style = fit(setter, table, width)
    count = max(len(table.headers), 1)
    label_width = width * share
    step = (width - label_width) / count
    align = layout.number_align
    offset = {"end": step - 6.0, "middle": step / 2, "start": 6.0}[align]
    edges = [label_width + step * at + offset for at in range(count)]
    if any(table.headers) or table.corner:
        boxes.append(_head(setter, table, width, label_width, step, edges, style))
    for at, row in enumerate(table.rows):
        box = _row(setter, table, row, width, label_width, edges, style, at)
        boxes.append(replace(box, keep=at == 0 or at == len(table.rows) - 2))
    for mark, note in enumerate(table.footnotes, 1):
        small = setter.style(0.78)
        kind = {"star": "*", "bracket": f"{mark})"}.get(layout.footnote_mark, str(mark))
        text = note if note.startswith("*") else f"{kind} {note}"
        boxes += setter.paragraph(text, width, small, before=4.0 if mark == 1 else 0.0)
    return boxes


def fit(setter: Setter, table: Table, width: float) -> tuple[float, Style]:
    """Share of the width for the labels, and a style small enough for every word and figure."""
    style = replace(setter.style(0.94), leading=1.22)
    count = max(len(table.headers), 1)
    share = setter.layout.label_share
    while share > 0.26 and _squeeze(setter, table, style, width * (1 - share) / count - 9.0) < 0.85:
        share -= 0.02
    room = width * (1 - share) / count - 9.0
    style = replace(style, size=style.size * _squeeze(setter, table, style, room))
    words = [word for row in table.rows for word in row.label.split() if not row.group]
    longest = max((setter.width(word, replace(style, bold=True)) for word in words), default=1.0)
    return share, replace(style, size=style.size * min(1.0, (width * share - 26.0) / longest))


def _squeeze(setter: Setter, table: Table, style: Style, room: float) -> float:
    """How much smaller the type must be for every figure and header to fit its column."""
    bold = replace(style, bold=True)
    words = [word for header in table.headers for word in header.split()]
    # A footnote mark may stand behind any figure.
    words += [
        f"{cell.text}1" if cell.note else cell.text for row in table.rows for cell in row.cells
    ]
    euro = setter.width("€ ", bold) if table.euro_column else 0.0
    widest = max((setter.width(word, bold) for word in words), default=0.0) + euro
    return min(1.0, room / widest) if widest else 1.0


def _head(
    setter: Setter,
    table: Table,
    width: float,
    label_width: float,
    step: float,
    edges: Sequence[float],
    style: Style,
) -> Box:
    layout = setter.layout
    filled = layout.table_style in ("head", "boxed")
    color = WHITE if filled else setter.primary
    bold = replace(style, bold=True, color=color)
    line = bold.size * bold.leading
    align = layout.number_align
    columns = []
    for header in table.headers:
        parts = header.split("\n") if layout.two_line_headers else [header.replace("\n", " ")]
        columns.append(
            [piece for part in parts for piece in setter.wrap(part, step - 8.0, bold, False)]
        )
    corner = setter.wrap(table.corner, label_width - 12.0, bold) if table.corner else []
    rows = max([len(lines) for lines in columns] + [len(corner)])
    height = rows * line + 8.0
    shapes: list[Shape] = []
    if filled:
        shapes.append(Rect(0, 0, width, height, fill=setter.primary))
    for lines, edge in zip(columns, edges, strict=False):
        top = height - 4.0 - len(lines) * line
        for at, text in enumerate(lines):
            shapes.append(setter.text(edge, top + at * line + bold.size, text, bold, align))
    top = height - 4.0 - len(corner) * line
    for at, text in enumerate(corner):
        shapes.append(setter.text(6.0, top + at * line + bold.size, text, bold))
    if layout.table_style in ("ruled", "zebra"):
        shapes.append(Line(0, height, width, height, setter.primary, 1.0))
    return Box(height, tuple(shapes), keep=True, before=3.0)


def _row(
    setter: Setter,
    table: Table,
    row: TableRow,
    width: float,
    label_width: float,
    edges: Sequence[float],
    style: Style,
    at: int,
) -> Box:
    layout = setter.layout
    style = replace(style, bold=row.bold or row.group)
    line = style.size * style.leading
    room = (width if row.group else label_width) - 14.0 - row.indent
    lines = setter.wrap(row.label, room, style)
    pad = 3.5 if layout.table_style != "bare" else 2.5
    height = len(lines) * line + 2 * pad
    shapes: list[Shape] = []
    if layout.table_style == "zebra" and at % 2 == 0:
        shapes.append(Rect(0, 0, width, height, fill=setter.tint))
    if row.group:
        shapes.append(Rect(0, 0, width, height, fill=setter.tint))
    if layout.table_style == "boxed":
        shapes.append(Rect(0, 0, width, height, stroke=rgb("#9a9a9a")))
        for column in range(1, len(edges)):
            x = label_width + (width - label_width) * column / len(edges)
            shapes.append(Line(x, 0, x, height, rgb("#9a9a9a")))
        shapes.append(Line(label_width, 0, label_width, height, rgb("#9a9a9a")))
    for number, text in enumerate(lines):
        y = pad + number * line + style.size
        marked = row.note and layout.footnote_mark == "unicode" and number == len(lines) - 1
        if marked:
            text += "¹"
        shapes.append(setter.text(6.0 + row.indent, y, setter.softened(text), style))
        if row.note and not marked and number == len(lines) - 1:
            x = 6.5 + row.indent + setter.width(text, style)
            shapes.append(_note(setter, x, y, row.note, style))
    offset = {"top": 0.0, "middle": (len(lines) - 1) / 2, "bottom": len(lines) - 1.0}[layout.valign]
    y = pad + offset * line + style.size
    for cell, edge in zip(row.cells, edges, strict=False):
        text = cell.text
        if table.euro_column and text[:1].isdigit():
            shapes.append(setter.text(edge - (edges[0] - label_width) + 3.0, y, "€", style))
        if cell.note and layout.footnote_mark == "unicode":
            text += "¹"
        shapes.append(setter.text(edge, y, text, style, layout.number_align))
        if cell.note and layout.footnote_mark != "unicode":
            part = {"end": 0.0, "middle": 0.5, "start": 1.0}[layout.number_align]
            x = edge + 0.6 + part * setter.width(text, style)
            shapes.append(_note(setter, x, y, cell.note, style))
    if layout.table_style == "ruled":
        shapes.append(Line(0, height, width, height, rgb("#b4b4b4")))
    if row.bold and layout.table_style in ("bare", "head"):
        rule = 0.0 if layout.total_place == "last" else height
        shapes.append(Line(0, rule, width, rule, setter.primary, 0.8))
    return Box(height, tuple(shapes), (row.anchor,) if row.anchor else ())


def _note(setter: Setter, x: float, y: float, mark: str, style: Style) -> Shape:
    kind = setter.layout.footnote_mark
    mark = {"star": "*", "bracket": f"{mark})"}.get(kind, mark)
    small = replace(style, size=style.size * (0.9 if kind == "star" else 0.62), bold=False)
    return setter.text(x, y - style.size * 0.36, mark, small)
