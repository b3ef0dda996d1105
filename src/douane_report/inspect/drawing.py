"""Pages with what was recognised drawn on them, and a panel beside them that explains it.

Colours on the page say two things: the fill and the line around a part say which section it
belongs to, the box around a value whether the value is settled. Every value has a number, and a
line under that number in the panel, so that little is written over the page itself.
"""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.inspect.lettering import Colour, Lettering
from douane_report.inspect.palette import PAPER, RULE, SECTION_COLOURS, STATE_COLOURS, WHITE
from douane_report.inspect.panel import Panel
from douane_report.inspect.sightings import SectionOnPage, Sighting
from douane_report.inspect.spots import Spots, along, beside, within

SCALE = 2.0
"""Pixels to a point: small print stays legible."""

_FILL, _EDGE = 26, 120
_PAD = 1.2
_AREA_PAD = 5.0
_COVERS_TOO_MUCH = 2.5
_BADGE_SIZE, _TAG_SIZE, _LABEL_SIZE = 6.0, 7.5, 5.6


def draw_page(page: PdfPage, title: str, sections: Sequence[SectionOnPage]) -> bytes:
    """Draw what some sections have on a page; the picture is a PNG."""
    shown = page.render(SCALE).convert("RGBA")
    width, height = shown.width / SCALE, shown.height / SCALE
    panel = Panel.of(title, sections, height)
    sheet_width, sheet_height = width + panel.width, max(height, panel.height)
    size = (round(sheet_width * SCALE), round(sheet_height * SCALE))
    sheet = Image.new("RGBA", size, (*PAPER, 255))
    sheet.paste(shown, (0, 0))
    sheet.alpha_composite(_parts(sections, size))
    ink = ImageDraw.Draw(sheet)
    ink.line(_pixels((width, 0, width, sheet_height)), fill=RULE, width=2)
    with Lettering(sheet_width, sheet_height) as lettering:
        _draw_values(page, sections, (width, height), ink, lettering)
        panel.draw(width, sheet_height, ink, lettering, _pixels)
        lettering.lay_over(sheet, SCALE)
    file = io.BytesIO()
    sheet.convert("RGB").save(file, "PNG")
    return file.getvalue()


def _parts(sections: Sequence[SectionOnPage], size: tuple[int, int]) -> Image.Image:
    """Draw the parts of each section, as a sheet that the page shows through."""
    sheet = Image.new("RGBA", size, (0, 0, 0, 0))
    for section in sections:
        # A sheet of its own for each, because drawing replaces what lies under it.
        own = Image.new("RGBA", size, (0, 0, 0, 0))
        ink = ImageDraw.Draw(own)
        colour = SECTION_COLOURS[section.name]
        ink.rounded_rectangle(
            _pixels(_grown(section.area, _AREA_PAD)), 8, outline=(*colour, 200), width=2
        )
        for box, _ in section.regions:
            ink.rectangle(
                _pixels(_grown(box, _PAD)), fill=(*colour, _FILL), outline=(*colour, _EDGE)
            )
        for box in section.labels:
            ink.line(
                _pixels((box.x0, box.bottom, box.x1, box.bottom)), fill=(*colour, 230), width=2
            )
        sheet.alpha_composite(own)
    return sheet


def _draw_values(
    page: PdfPage,
    sections: Sequence[SectionOnPage],
    size: tuple[float, float],
    ink: ImageDraw.ImageDraw,
    lettering: Lettering,
) -> None:
    values = [value for section in sections for value in section.values]
    words = [Box(*(edge / page.scale for edge in word.placed)) for word in page.words]
    spots = Spots(*size, precious=[value.box for value in values], print_boxes=words)
    for value in values:
        ink.rectangle(_pixels(_grown(value.box, _PAD)), outline=STATE_COLOURS[value.state], width=2)
    for section in sections:
        text = f"{section.name}, confidence {section.confidence}"
        _draw_tag(text, _grown(section.area, _AREA_PAD), section, spots, ink, lettering)
    for value in values:
        _draw_badge(value, spots, ink, lettering)
    for section in sections:
        for box, label in section.regions:
            if label:
                _draw_label(label, box, section, spots, ink, lettering)


def _draw_tag(
    text: str,
    area: Box,
    section: SectionOnPage,
    spots: Spots,
    ink: ImageDraw.ImageDraw,
    lettering: Lettering,
) -> None:
    """Draw the name of a section at the edge of its area."""
    width = lettering.width(text, _TAG_SIZE, bold=True) + 8
    spot = spots.take(along(area, width, 11.5))
    ink.rectangle(_pixels(spot), fill=SECTION_COLOURS[section.name])
    lettering.centre(text, spot.cx, spot.cy, _TAG_SIZE, WHITE, bold=True)


def _draw_badge(
    value: Sighting, spots: Spots, ink: ImageDraw.ImageDraw, lettering: Lettering
) -> None:
    """Draw the number of a value beside its box."""
    text = str(value.number)
    width = lettering.width(text, _BADGE_SIZE, bold=True) + 4.5
    spot = spots.take(beside(_grown(value.box, _PAD), width, 7.6))
    ink.rounded_rectangle(_pixels(spot), 4, fill=STATE_COLOURS[value.state])
    lettering.centre(text, spot.cx, spot.cy, _BADGE_SIZE, WHITE, bold=True)


def _draw_label(
    text: str,
    box: Box,
    section: SectionOnPage,
    spots: Spots,
    ink: ImageDraw.ImageDraw,
    lettering: Lettering,
) -> None:
    """Draw what a part was taken for, where there is room for it."""
    width = lettering.width(text, _LABEL_SIZE) + 4
    spot = spots.take_if_free(within(_grown(box, _PAD), width, 7.4), _COVERS_TOO_MUCH)
    if spot is None:
        return
    colour: Colour = SECTION_COLOURS[section.name]
    ink.rectangle(_pixels(spot), fill=WHITE, outline=colour)
    lettering.centre(text, spot.cx, spot.cy, _LABEL_SIZE, colour)


def _grown(box: Box, pad: float) -> Box:
    return Box(box.x0 - pad, box.top - pad, box.x1 + pad, box.bottom + pad)


def _pixels(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    x0, top, x1, bottom = (round(edge * SCALE) for edge in box)
    return x0, top, x1, bottom
