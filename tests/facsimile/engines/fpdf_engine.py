"""fpdf2: a fifth engine, with its own way of writing fonts and shapes."""

from __future__ import annotations

import io
from pathlib import Path

from fpdf import FPDF

from tests.facsimile.draw import Bitmap, Circle, Color, Line, Page, Poly, Rect, Text
from tests.facsimile.fonts import METRIC_OF as FAMILY_OF
from tests.facsimile.fonts import path_of
from tests.facsimile.typeset import Typeset

SUPPORTS = frozenset({"invisible", "standard-fonts", "soft-hyphen"})


def _bytes(color: Color) -> tuple[int, int, int]:
    red, green, blue = (round(part * 255) for part in color.rgb)
    return red, green, blue


def write(report: Typeset, path: Path) -> None:
    """Write the PDF."""
    pdf = FPDF(unit="pt")
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    pdf.set_title(f"Jaarrapportage Douane {report.truth.year}")
    # The standard Helvetica knows Latin-1 only; text needs more, so its twin stands in.
    fonts = {
        (FAMILY_OF.get(s.family, s.family), s.bold)
        for page in report.pages
        for s in page.shapes
        if isinstance(s, Text)
    }
    for name, bold in sorted(fonts):
        pdf.add_font(f"{name} {int(bold)}", "", str(path_of(name, bold)))
    for page in report.pages:
        pdf.add_page(format=(page.w + 2 * page.bleed, page.h + 2 * page.bleed))
        _draw(pdf, page)
    pdf.output(str(path))


def _draw(pdf: FPDF, page: Page) -> None:
    off = page.bleed
    for shape in page.shapes:
        match shape:
            case Text():
                _text(pdf, shape, off)
            case Rect():
                style = ("D" if shape.stroke else "") + ("F" if shape.fill else "")
                if shape.fill:
                    pdf.set_fill_color(*_bytes(shape.fill))
                if shape.stroke:
                    pdf.set_draw_color(*_bytes(shape.stroke))
                    pdf.set_line_width(shape.width)
                pdf.rect(
                    shape.x + off, shape.y + off, shape.w, shape.h, style=style,
                    round_corners=bool(shape.radius),
                    corner_radius=min(shape.radius, shape.h / 2, shape.w / 2),
                )  # fmt: skip
            case Line():
                pdf.set_draw_color(*_bytes(shape.color))
                pdf.set_line_width(shape.width)
                pdf.line(shape.x + off, shape.y + off, shape.x2 + off, shape.y2 + off)
            case Circle():
                pdf.set_fill_color(*_bytes(shape.fill))
                pdf.circle(shape.x + off, shape.y + off, shape.r, style="F")
            case Poly():
                pdf.set_fill_color(*_bytes(shape.fill))
                pdf.polygon([(x + off, y + off) for x, y in shape.points], style="F")
            case Bitmap():
                pdf.image(io.BytesIO(shape.png), shape.x + off, shape.y + off, shape.w, shape.h)


def _text(pdf: FPDF, shape: Text, off: float) -> None:
    family = FAMILY_OF.get(shape.family, shape.family)
    pdf.set_font(f"{family} {int(shape.bold)}", size=shape.size)
    pdf.set_char_spacing(shape.letter_space)
    pdf.set_text_color(*_bytes(shape.color))
    width = pdf.get_string_width(shape.text)
    x = shape.x + off - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
    y = shape.y + off
    pieces = shape.text.split(" ") if shape.word_space else [shape.text]
    space = pdf.get_string_width(" ") + shape.word_space
    pdf.text_mode = 3 if shape.invisible else 0
    with pdf.rotation(shape.angle, shape.x + off, y):
        for piece in pieces:
            for shift in (0.0, 0.35) if shape.fake_bold else (0.0,):
                pdf.text(x + shift, y, piece)
            x += pdf.get_string_width(piece) + space
    pdf.text_mode = 0
