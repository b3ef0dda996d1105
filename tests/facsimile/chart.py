"""The bar chart of declaration lines, and an unrelated chart as a decoy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tests.facsimile.compose import Box
from tests.facsimile.draw import BLACK, WHITE, Color, Line, Rect, Shape, Text, rgb
from tests.facsimile.numbers_nl import dutch
from tests.facsimile.setter import Setter, Style
from tests.facsimile.truth import Truth

FAINT = rgb("#c8c8c8")


@dataclass(frozen=True)
class Bars:
    """What a chart shows: a value per year and series, printed by `say`."""

    years: tuple[int, ...]
    names: tuple[str, ...]
    values: tuple[Mapping[int, Decimal], ...]
    colors: tuple[Color, ...]
    scale: Decimal
    decimals: int
    thousands: str

    def say(self, value: Decimal) -> str:
        """A value as its label prints it."""
        return dutch(value / self.scale, self.decimals, self.thousands)

    @property
    def top(self) -> Decimal:
        """Largest value."""
        return max(max(series.values()) for series in self.values)


def lines_of(setter: Setter, truth: Truth) -> Bars:
    """The chart of declaration lines as bars."""
    layout = setter.layout
    total, part = truth.series
    return Bars(
        tuple(sorted(total.lines)),
        (total.name, part.name),
        (total.lines, part.lines),
        (rgb(layout.chart_total), rgb(layout.chart_part)),
        Decimal(1_000_000 if layout.chart_scale == "million" else 1000),
        layout.chart_decimals,
        layout.thousands,
    )


def ink_on(color: Color) -> Color:
    """Black or white, whichever can be read on a colour."""
    red, green, blue = color.rgb
    return BLACK if 0.3 * red + 0.59 * green + 0.11 * blue > 0.55 else WHITE


def ticks(top: Decimal) -> list[Decimal]:
    """Round values of an axis from nought to above the largest."""
    magnitude = Decimal(10) ** (top.adjusted())
    step = next(
        magnitude * part
        for part in (Decimal("0.2"), Decimal("0.5"), Decimal(1), Decimal(2))
        if top / (magnitude * part) <= 6
    )
    count = int(top / step) + 1
    return [step * at for at in range(count + 1)]


def set_chart(setter: Setter, bars: Bars, width: float, anchor: str = "") -> list[Box]:
    """A bar chart in one box."""
    layout = setter.layout
    style = replace(setter.style(0.78), leading=1.2)
    width = min(width, 560.0)
    right = layout.chart_legend == "right" and width > 400
    plot_width = width - (130.0 if right else 0.0)
    shapes: list[Shape] = []
    y = 0.0
    if layout.chart_legend == "top":
        y += _legend(setter, bars, shapes, 0.0, y, plot_width, style) + 6.0
    widest = max(setter.width(bars.say(v), style) for s in bars.values for v in s.values())
    slot = (plot_width - 40.0) / len(bars.years)
    room = {"grouped": slot * 0.36, "stacked": slot * 0.8, "overlap": slot * 0.8}
    flat = (layout.chart == "horizontal" and len(bars.values) > 1) or widest > room.get(
        layout.chart, slot
    ) + 3.0
    if flat:
        y += _horizontal(setter, bars, shapes, y, plot_width, style)
    else:
        y += _vertical(setter, bars, shapes, y, plot_width, style)
    if right:
        _legend(setter, bars, shapes, plot_width + 12.0, 20.0, 118.0, style)
    elif layout.chart_legend != "top":
        y += 6.0 + _legend(setter, bars, shapes, 0.0, y + 6.0, plot_width, style)
    return [Box(y + 4.0, tuple(shapes), (anchor,) if anchor else (), before=2.0)]


def _legend(
    setter: Setter,
    bars: Bars,
    shapes: list[Shape],
    x: float,
    y: float,
    width: float,
    style: Style,
) -> float:
    names = [setter.width(name, style) + 26.0 for name in bars.names]
    row = sum(names) <= width
    left = x
    for name, color, room in zip(bars.names, bars.colors, names, strict=True):
        shapes.append(Rect(left, y + 1.0, 7.0, 7.0, fill=color))
        if row:
            shapes.append(setter.text(left + 11.0, y + 7.5, name, style))
            left += room
        else:
            lines = setter.wrap(name, width - 11.0, style, hyphenate=False)
            for at, line in enumerate(lines):
                place = y + 7.5 + at * style.size * 1.2
                shapes.append(setter.text(left + 11.0, place, line, style))
            y += len(lines) * style.size * 1.2 + 4.0
    return style.size * 1.4 if row else style.size * 1.2 * 3


def _axis(
    setter: Setter,
    bars: Bars,
    shapes: list[Shape],
    y0: float,
    height: float,
    width: float,
    style: Style,
) -> Decimal:
    layout = setter.layout
    marks = ticks(bars.top)
    top = marks[-1] if layout.chart_axis else bars.top
    faint = replace(style, size=style.size * 0.9, color=rgb("#6b6b6b"))
    for mark in marks:
        y = y0 - height * float(mark / top)
        if mark > top:
            continue
        if layout.chart_grid and mark:
            shapes.append(Line(34.0, y, width, y, FAINT, 0.4))
        if layout.chart_axis:
            label = dutch(mark / bars.scale, 0, bars.thousands)
            shapes.append(setter.text(30.0, y + style.size * 0.33, label, faint, "end"))
    return top


def _vertical(
    setter: Setter, bars: Bars, shapes: list[Shape], y: float, width: float, style: Style
) -> float:
    layout = setter.layout
    height = min(max(width * 0.36, 100.0), 170.0)
    base = y + height + 14.0
    top = _axis(setter, bars, shapes, base, height, width, style)
    left = 36.0 if layout.chart_axis else 8.0
    slot = (width - left) / len(bars.years)
    form = layout.chart
    for at, year in enumerate(bars.years):
        middle = left + slot * (at + 0.5)
        if layout.chart_rotated_ticks:
            shapes.append(
                Text(
                    middle + style.size * 0.35,
                    base + 24.0,
                    str(year),
                    style.size,
                    style.family,
                    angle=90.0,
                )
            )
        else:
            shapes.append(setter.text(middle, base + style.size * 1.4, str(year), style, "middle"))
        tall = float(bars.values[0][year] / top) * height
        part = bars.values[1].get(year) if len(bars.values) > 1 else None
        low = float(part / top) * height if part is not None else 0.0
        total_label, part_label = bars.say(bars.values[0][year]), bars.say(part or Decimal(0))
        if form == "stacked":
            w = slot * 0.62
            shapes.append(Rect(middle - w / 2, base - tall, w, tall - low, fill=bars.colors[0]))
            # Inside the upper part it would be read as the rest; the sum stands on the stack.
            shapes.append(setter.text(middle, base - tall - 2.5, total_label, style, "middle"))
            if part is not None:
                shapes.append(Rect(middle - w / 2, base - low, w, low, fill=bars.colors[1]))
                _inside(setter, shapes, part_label, middle, base - low, low, bars.colors[1], style)
        elif form == "overlap":
            w = slot * 0.7
            shapes.append(Rect(middle - w / 2, base - tall, w, tall, fill=bars.colors[0]))
            shapes.append(setter.text(middle, base - tall - 2.5, total_label, style, "middle"))
            if part is not None:
                shapes.append(Rect(middle - w * 0.3, base - low, w * 0.6, low, fill=bars.colors[1]))
                _inside(setter, shapes, part_label, middle, base - low, low, bars.colors[1], style)
        else:
            w = slot * 0.36
            x = middle - w / 2 if part is None else middle - w - 0.5
            shapes.append(Rect(x, base - tall, w, tall, fill=bars.colors[0]))
            _label(setter, shapes, total_label, x + w / 2, base - tall, tall, bars.colors[0], style)
            if part is not None:
                shapes.append(Rect(middle + 0.5, base - low, w, low, fill=bars.colors[1]))
                x = middle + 0.5 + w / 2
                _label(setter, shapes, part_label, x, base - low, low, bars.colors[1], style)
    shapes.append(Line(left, base, width, base, rgb("#444444"), 0.8))
    return base - y + (28.0 if layout.chart_rotated_ticks else style.size * 1.8)


def _label(
    setter: Setter,
    shapes: list[Shape],
    text: str,
    x: float,
    top: float,
    height: float,
    color: Color,
    style: Style,
) -> None:
    if setter.layout.chart_labels == "inside" and height > style.size * 1.6:
        bold = replace(style, color=ink_on(color))
        shapes.append(setter.text(x, top + style.size * 1.25, text, bold, "middle"))
    else:
        shapes.append(setter.text(x, top - 2.5, text, style, "middle"))


def _inside(
    setter: Setter,
    shapes: list[Shape],
    text: str,
    x: float,
    top: float,
    height: float,
    color: Color,
    style: Style,
) -> None:
    """A label inside a bar that stands in another; small type where the bar is low."""
    size = min(style.size, max(height - 1.5, 4.0))
    small = replace(style, size=size, color=ink_on(color))
    y = top + height / 2 + size * 0.35
    shapes.append(setter.text(x, y, text, small, "middle"))


def _horizontal(
    setter: Setter, bars: Bars, shapes: list[Shape], y: float, width: float, style: Style
) -> float:
    start = y
    left = 36.0
    widest = max(setter.width(bars.say(v), style) for s in bars.values for v in s.values())
    reach = width - left - widest - 10.0
    thick = style.size * 1.35
    for year in bars.years:
        present: Sequence[int] = [at for at, series in enumerate(bars.values) if year in series]
        height = thick * len(present)
        shapes.append(
            setter.text(left - 5.0, y + height / 2 + style.size * 0.35, str(year), style, "end")
        )
        for row, at in enumerate(present):
            value = bars.values[at][year]
            length = float(value / bars.top) * reach
            top = y + row * thick
            shapes.append(Rect(left, top, length, thick - 1.0, fill=bars.colors[at]))
            text = bars.say(value)
            if setter.layout.chart_labels == "inside" and length > widest + 8.0:
                shade = replace(style, color=ink_on(bars.colors[at]))
                shapes.append(
                    setter.text(left + length - 3.0, top + thick * 0.72, text, shade, "end")
                )
            else:
                shapes.append(setter.text(left + length + 3.0, top + thick * 0.72, text, style))
        y += height + 5.0
    shapes.append(Line(left, start, left, y, rgb("#444444"), 0.8))
    return y - start + 2.0
