"""The drug infographic: cards in a grid, or a plain table of drugs by year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from tests.facsimile.compose import Box
from tests.facsimile.draw import (
    Bitmap,
    Circle,
    Line,
    Poly,
    Rect,
    Shape,
    dot_png,
    moved,
)
from tests.facsimile.layouts import Layout
from tests.facsimile.numbers_nl import dutch
from tests.facsimile.setter import Setter, Style
from tests.facsimile.tables import Cell, Table, TableRow, set_table
from tests.facsimile.truth import Drug, Truth

PART_WORDINGS = ("{kg} {Part}", "waarvan {part} {kg}", "({part}: {kg})", "Waarvan {part}: {kg}")
NOTE = (
    "Vanwege de toename van bevindingen van {name} wordt deze stof ook opgenomen in het "
    "overzicht. Voor {year} zijn geen volledige cijfers beschikbaar."
)


def kg(layout: Layout, value: Decimal | None, unit: bool | None = None) -> str:
    """An amount of a drug as the design prints it."""
    with_unit = layout.unit_in_cells if unit is None else unit
    if value is None:
        return layout.dash
    text = dutch(value, layout.drug_decimals, layout.thousands)
    return f"{text} kg" if with_unit else text


def part_text(layout: Layout, part: str, value: Decimal) -> str:
    """The words of a part ("waarvan maritiem") in the wording of the design."""
    name = part.removeprefix("waarvan ")
    wording = PART_WORDINGS[layout.part_wording]
    return wording.format(kg=kg(layout, value, unit=True), part=name, Part=name.capitalize())


@dataclass
class _Pen:
    """Where the next line of a card goes."""

    shapes: list[Shape]
    y: float


def set_cards(setter: Setter, truth: Truth, width: float) -> list[Box]:
    """Rows of cards, a box per row."""
    layout = setter.layout
    gap = 10.0
    each = (width - gap * (layout.grid - 1)) / layout.grid
    boxes = []
    for start in range(0, len(truth.drugs), layout.grid):
        row = truth.drugs[start : start + layout.grid]
        cards = [_card(setter, truth, drug, each) for drug in row]
        height = max(pen.y for pen in cards) + 8.0
        shapes: list[Shape] = []
        for at, pen in enumerate(cards):
            x = at * (each + gap)
            shapes += _ground(setter, x, each, height)
            shapes += [moved(shape, x, 0) for shape in pen.shapes]
        anchors = tuple(f"drug:{start + at}" for at in range(len(row)))
        boxes.append(Box(height, tuple(shapes), anchors, before=gap))
    return boxes


def _ground(setter: Setter, x: float, width: float, height: float) -> list[Shape]:
    style = setter.layout.card_style
    if style == "tint":
        return [Rect(x, 0, width, height, fill=setter.tint)]
    if style == "frame":
        return [Rect(x, 0, width, height, stroke=setter.accent, width=0.8, radius=5.0)]
    if style == "bar":
        return [
            Rect(x, 0, width, height, fill=setter.tint),
            Rect(x, 0, 4.0, height, fill=setter.primary),
        ]
    return [Line(x, 0, x + width, 0, setter.primary, 1.2)]


def _icon(setter: Setter, x: float) -> list[Shape]:
    kind = setter.layout.icon
    color = setter.accent if setter.layout.ornament == "none" else setter.primary
    if kind == "circle":
        return [Circle(x, 15, 8.0, color)]
    if kind == "leaf":
        points = ((x, 5.0), (x + 7, 13.0), (x + 4, 24.0), (x, 21.0), (x - 4, 24.0), (x - 7, 13.0))
        return [Poly(points, color)]
    if kind == "bitmap":
        return [Bitmap(x - 8, 7, 16, 16, dot_png(color, square=True))]
    return []


def _card(setter: Setter, truth: Truth, drug: Drug, width: float) -> _Pen:
    layout = setter.layout
    pen = _Pen([], 7.0)
    pad = 9.0
    room = width - 2 * pad
    year = truth.year
    name_style = setter.style(1.12, bold=True, color=setter.primary, head=True)
    big = Style(min(layout.body_size * 1.9, room / 5.2), layout.head, True, leading=1.2)
    small = replace(setter.style(0.78), leading=1.25)
    amount = kg(layout, drug.amounts[year], unit=layout.unit_in_cells)
    figure_width = setter.width(amount, big)
    longest = max(setter.width(word, name_style) for word in drug.name.split())
    beside = layout.figure_place == "beside" and figure_width + longest + 12.0 < room
    name_room = room - figure_width - 8.0 if beside else room - 22.0
    if longest > name_room:
        name_style = replace(name_style, size=name_style.size * name_room / longest)

    def name() -> None:
        shapes, height = setter.lines(drug.name, name_room, name_style, pad, pen.y, hyphenate=False)
        pen.shapes += shapes
        pen.y += height
        if drug.note:
            shapes, height = setter.lines(drug.note, name_room, small, pad, pen.y - 1.0)
            pen.shapes += shapes
            pen.y += height

    def figure() -> None:
        x = pad
        if layout.year_label == "above":
            pen.shapes.append(setter.text(x, pen.y + small.size * 1.1, str(year), small))
            pen.y += small.size * 1.3
        base = pen.y + big.size
        if layout.year_label == "inside":
            label = setter.text(x, base, str(year), replace(small, bold=True))
            pen.shapes.append(label)
            x += setter.width(str(year), replace(small, bold=True)) + 5.0
        pen.shapes.append(setter.text(x, base, amount, big))
        pen.y += big.size * 1.3

    if beside:
        top = pen.y
        pen.shapes.append(setter.text(width - pad, top + big.size, amount, big, "end"))
        if layout.year_label != "none":
            y = top + big.size + small.size * 1.3
            pen.shapes.append(setter.text(width - pad, y, str(year), small, "end"))
        name()
        pen.y = max(pen.y, top + big.size + small.size * 2.0)
    else:
        if layout.grid < 5:
            pen.shapes += _icon(setter, width - 18.0)
        steps = (figure, name) if layout.figure_place == "above" else (name, figure)
        for step in steps:
            step()
    parts = [part_text(layout, part, value) for part, value in (drug.of_which or {}).items()]
    if layout.part_place == "below":
        _say(setter, pen, parts, room, pad, small)
    _history(setter, pen, drug, truth, room, pad, small)
    if layout.part_place == "foot":
        _say(setter, pen, parts, room, pad, small)
    gone = [when for when, value in drug.amounts.items() if value is None]
    if gone and layout.card_note:
        text = NOTE.format(name=drug.name, year=gone[0])
        tiny = replace(small, size=max(small.size * 0.85, 5.5))
        _say(setter, pen, [text], room, pad, tiny)
    return pen


def _say(
    setter: Setter, pen: _Pen, texts: list[str], room: float, pad: float, style: Style
) -> None:
    for text in texts:
        shapes, height = setter.lines(text, room, style, pad, pen.y, hyphenate=False)
        pen.shapes += shapes
        pen.y += height + 1.0


def _history(
    setter: Setter, pen: _Pen, drug: Drug, truth: Truth, room: float, pad: float, small: Style
) -> None:
    layout = setter.layout
    years = sorted(
        (year for year in drug.amounts if year != truth.year),
        reverse=not layout.history_ascending,
    )
    pen.y += 4.0
    texts = [kg(layout, drug.amounts[year]) for year in years]
    widest = max(setter.width(text, small) for text in texts)
    form = layout.history_form
    if form == "columns" and widest + 4.0 > room / len(years):
        form = "lines"
    if form == "columns":
        pen.shapes.append(Line(pad, pen.y, pad + room, pen.y, setter.accent, 0.6))
        step = room / len(years)
        for at, (year, text) in enumerate(zip(years, texts, strict=True)):
            x = pad + at * step
            pen.shapes.append(
                setter.text(
                    x, pen.y + small.size * 1.4, str(year), replace(small, color=setter.accent)
                )
            )
            pen.shapes.append(setter.text(x, pen.y + small.size * 2.7, text, small))
        pen.y += small.size * 3.1
    elif form == "lines":
        for year, text in zip(years, texts, strict=True):
            pen.y += small.size * 1.3
            pen.shapes.append(setter.text(pad, pen.y, str(year), small))
            pen.shapes.append(setter.text(pad + min(room, 110.0), pen.y, text, small, "end"))
        pen.y += 3.0
    else:
        pieces = [
            f"{year}: {text}".replace(" ", "\u00a0")
            for year, text in zip(years, texts, strict=True)
        ]
        _say(setter, pen, [" | ".join(pieces)], room, pad, small)


def drug_table(layout: Layout, truth: Truth) -> Table:
    """Drugs in rows, years in columns."""
    years = sorted(truth.drugs[0].amounts, reverse=not layout.history_ascending)
    rows = []
    for at, drug in enumerate(truth.drugs):
        cells = tuple(Cell(kg(layout, drug.amounts[year])) for year in years)
        rows.append(TableRow(f"{drug.name} {drug.note}".strip(), cells, f"drug:{at}"))
        for part, value in (drug.of_which or {}).items():
            cells = tuple(Cell(kg(layout, value) if year == truth.year else "") for year in years)
            rows.append(TableRow(part, cells, indent=10.0))
    return Table("", tuple(str(year) for year in years), tuple(rows), corner="Soort drugs")


def set_drug_table(setter: Setter, truth: Truth, width: float) -> list[Box]:
    """The plain table of drugs as boxes."""
    table = drug_table(setter.layout, truth)
    share = 0.28 if len(table.headers) > 3 else 0.36
    narrow = Setter(replace(setter.layout, label_share=share))
    return set_table(narrow, table, min(width, 560.0))
