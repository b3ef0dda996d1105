"""The panel beside a page: a line for every numbered value, section by section."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PIL import ImageDraw

from douane_report.inspect.lettering import Lettering
from douane_report.inspect.palette import (
    FAINT,
    INK,
    RULE,
    SECTION_COLOURS,
    STATE_COLOURS,
    WHITE,
)
from douane_report.inspect.sightings import SectionOnPage, Sighting

_COLUMN = 268.0
_MARGIN = 14.0
_LINE = 12.0
_SIZE = 7.6
_BADGE = 17.0
_GAP = 5.0
_VALUE_SHARE = 0.55
"""Part of a line that a value may take when it is long, as a measure in words is."""

_TITLE_ROOM = 34.0
_LEGEND_ROOM = 24.0

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True)
class Panel:
    """The lines of a panel, divided over as many columns as the height asks for.

    Attributes:
        title: what stands at its head.
        columns: the lines of each column: the head of a section, or a value of it.
    """

    title: str
    columns: tuple[tuple[SectionOnPage | Sighting | None, ...], ...]

    @classmethod
    def of(cls, title: str, sections: Sequence[SectionOnPage], height: float) -> "Panel":
        """Lay out the values of some sections for a page of this height."""
        lines = list(_lines(sections))
        room = max(8, int((height - _TITLE_ROOM - _LEGEND_ROOM - _MARGIN) / _LINE))
        count = max(1, math.ceil(len(lines) / room))
        return cls(
            title, tuple(tuple(lines[index * room : (index + 1) * room]) for index in range(count))
        )

    @property
    def width(self) -> float:
        """Width in points."""
        return len(self.columns) * _COLUMN + _MARGIN

    @property
    def height(self) -> float:
        """Least height in points."""
        longest = max(map(len, self.columns))
        return _TITLE_ROOM + longest * _LINE + _LEGEND_ROOM + _MARGIN

    def draw(
        self,
        x: float,
        height: float,
        ink: ImageDraw.ImageDraw,
        lettering: Lettering,
        pixels: Callable[[Rectangle], Rectangle],
    ) -> None:
        """Draw it with its left edge at ``x``, on a sheet of this height."""
        lettering.write(self.title, x + _MARGIN, 21, 10, INK, bold=True)
        for index, column in enumerate(self.columns):
            left = x + _MARGIN + index * _COLUMN
            for number, line in enumerate(column):
                y = _TITLE_ROOM + number * _LINE
                if isinstance(line, SectionOnPage):
                    _draw_head(line, left, y, ink, lettering, pixels)
                elif line is not None:
                    _draw_value(line, left, y, ink, lettering, pixels)
        self._draw_legend(x + _MARGIN, height - _LEGEND_ROOM, ink, lettering, pixels)

    def _draw_legend(
        self,
        x: float,
        y: float,
        ink: ImageDraw.ImageDraw,
        lettering: Lettering,
        pixels: Callable[[Rectangle], Rectangle],
    ) -> None:
        ink.line(pixels((x, y, x + _COLUMN - _MARGIN, y)), fill=RULE, width=1)
        for state, colour in STATE_COLOURS.items():
            ink.rectangle(pixels((x, y + 7, x + 9, y + 14)), outline=colour, width=3)
            lettering.write(state, x + 13, y + 13, _SIZE, FAINT)
            x += 13 + lettering.width(state, _SIZE) + 12


def _lines(sections: Sequence[SectionOnPage]) -> Iterator[SectionOnPage | Sighting | None]:
    for index, section in enumerate(sections):
        if index:
            yield None
        yield section
        yield from section.values


def _draw_head(
    section: SectionOnPage,
    x: float,
    y: float,
    ink: ImageDraw.ImageDraw,
    lettering: Lettering,
    pixels: Callable[[Rectangle], Rectangle],
) -> None:
    colour = SECTION_COLOURS[section.name]
    ink.rectangle(pixels((x, y, x + _COLUMN - _MARGIN, y + _LINE - 1)), fill=colour)
    baseline = y + 8.4
    lettering.write(section.name, x + 4, baseline, _SIZE, WHITE, bold=True)
    found = f"confidence {section.confidence}" if section.confidence else ""
    start = x + _COLUMN - _MARGIN - 4 - lettering.width(found, _SIZE)
    lettering.write(found, start, baseline, _SIZE, WHITE)


def _draw_value(
    value: Sighting,
    x: float,
    y: float,
    ink: ImageDraw.ImageDraw,
    lettering: Lettering,
    pixels: Callable[[Rectangle], Rectangle],
) -> None:
    colour = STATE_COLOURS[value.state]
    ink.rounded_rectangle(pixels((x, y + 1.5, x + _BADGE, y + _LINE - 1.5)), 5, fill=colour)
    lettering.centre(str(value.number), x + _BADGE / 2, y + _LINE / 2, 6.6, WHITE, bold=True)
    left, right = x + _BADGE + 5, x + _COLUMN - _MARGIN
    if value.swatch:
        ink.ellipse(pixels((right - 7, y + 2.5, right, y + 9.5)), fill=value.swatch, outline=RULE)
        right -= 10
    shown = lettering.fit(value.value, (right - left) * _VALUE_SHARE, _SIZE, bold=True)
    right -= lettering.width(shown, _SIZE, bold=True)
    tone = INK if value.state == "settled" else colour
    lettering.write(shown, right, y + 8.6, _SIZE, tone, bold=True)
    measure_width = lettering.width(value.measure, _SIZE) if value.measure else -_GAP
    item = lettering.fit(value.item, right - left - 2 * _GAP - measure_width, _SIZE)
    lettering.write(item, left, y + 8.6, _SIZE, INK)
    if value.measure:
        left += lettering.width(item, _SIZE) + _GAP
        lettering.write(value.measure, left, y + 8.6, _SIZE, FAINT)
