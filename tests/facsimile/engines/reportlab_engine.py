"""ReportLab: CMYK, spot inks, form XObjects, invisible text, the 14 standard fonts."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from reportlab.lib.colors import CMYKColor, CMYKColorSep
from reportlab.lib.colors import Color as RLColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.facsimile.draw import Bitmap, Circle, Color, Line, Page, Poly, Rect, Text
from tests.facsimile.fonts import HELVETICA, path_of
from tests.facsimile.typeset import Typeset

SUPPORTS = frozenset({"cmyk", "spot", "form", "invisible", "standard-fonts", "soft-hyphen"})


@cache
def _font(family: str, bold: bool) -> str:
    if family == HELVETICA:
        return "Helvetica-Bold" if bold else "Helvetica"
    name = f"{family.replace(' ', '')}{'-Bold' if bold else ''}"
    pdfmetrics.registerFont(TTFont(name, str(path_of(family, bold))))
    return name


def _paint(color: Color) -> RLColor:
    if color.space == "cmyk":
        return CMYKColor(*color.parts)
    if color.space == "spot":
        return CMYKColorSep(*color.parts, spotName=color.name)
    return RLColor(*color.rgb)


def write(report: Typeset, path: Path) -> None:
    """Write the PDF."""
    canvas = Canvas(str(path), invariant=1, pageCompression=1)
    canvas.setTitle(f"Jaarrapportage Douane {report.truth.year}")
    forms: set[str] = set()
    for page in report.pages:
        bleed = page.bleed
        canvas.setPageSize((page.w + 2 * bleed, page.h + 2 * bleed))
        canvas.translate(bleed, page.h + bleed)
        _draw(canvas, page, forms)
        canvas.showPage()
    canvas.save()


def _draw(canvas: Canvas, page: Page, forms: set[str]) -> None:
    for shape in page.shapes:
        match shape:
            case Text():
                _text(canvas, shape)
            case Rect():
                _rect(canvas, shape)
            case Line():
                canvas.setStrokeColor(_paint(shape.color))
                canvas.setLineWidth(shape.width)
                canvas.line(shape.x, -shape.y, shape.x2, -shape.y2)
            case Circle(form=True):
                _form(canvas, shape, forms)
            case Circle():
                canvas.setFillColor(_paint(shape.fill))
                canvas.circle(shape.x, -shape.y, shape.r, stroke=0, fill=1)
            case Poly():
                path = canvas.beginPath()
                path.moveTo(shape.points[0][0], -shape.points[0][1])
                for x, y in shape.points[1:]:
                    path.lineTo(x, -y)
                path.close()
                canvas.setFillColor(_paint(shape.fill))
                canvas.drawPath(path, stroke=0, fill=1)
            case Bitmap():
                image = ImageReader(io.BytesIO(shape.png))
                canvas.drawImage(image, shape.x, -shape.y - shape.h, shape.w, shape.h, mask="auto")


def _rect(canvas: Canvas, shape: Rect) -> None:
    if shape.fill:
        canvas.setFillColor(_paint(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(_paint(shape.stroke))
        canvas.setLineWidth(shape.width)
    box = (shape.x, -shape.y - shape.h, shape.w, shape.h)
    flags = {"stroke": int(bool(shape.stroke)), "fill": int(bool(shape.fill))}
    if shape.radius:
        canvas.roundRect(*box, shape.radius, **flags)
    else:
        canvas.rect(*box, **flags)


def _form(canvas: Canvas, shape: Circle, forms: set[str]) -> None:
    name = f"dot{shape.fill.hex[1:]}{round(shape.r * 10)}"
    if name not in forms:
        forms.add(name)
        canvas.beginForm(name, -shape.r, -shape.r, shape.r, shape.r)
        canvas.setFillColor(_paint(shape.fill))
        canvas.circle(0, 0, shape.r, stroke=0, fill=1)
        canvas.endForm()
    canvas.saveState()
    # The page lists an ink only once it is chosen on the page itself.
    canvas.setFillColor(_paint(shape.fill))
    canvas.translate(shape.x, -shape.y)
    canvas.doForm(name)
    canvas.restoreState()


def _text(canvas: Canvas, shape: Text) -> None:
    font = _font(shape.family, shape.bold)
    width = pdfmetrics.stringWidth(shape.text, font, shape.size)
    width += shape.letter_space * len(shape.text)
    shift = {"start": 0.0, "middle": -width / 2, "end": -width}[shape.anchor]
    canvas.saveState()
    canvas.setFillColor(_paint(shape.color))
    if shape.angle:
        canvas.translate(shape.x, -shape.y)
        canvas.rotate(shape.angle)
        places = [(shift, 0.0)]
    else:
        places = [(shape.x + shift, -shape.y)]
    if shape.fake_bold:
        x, y = places[0]
        places.append((x + 0.35, y))
    for x, y in places:
        run = canvas.beginText(x, y)
        run.setFont(font, shape.size)
        if shape.letter_space:
            run.setCharSpace(shape.letter_space)
        pieces = shape.text.split(" ") if shape.word_space else [shape.text]
        if shape.invisible:
            run.setTextRenderMode(3)
        if len(pieces) == 1:
            run.textOut(shape.text)
        else:
            # Word spacing has no effect on the two-byte codes of embedded fonts.
            space = pdfmetrics.stringWidth(" ", font, shape.size) + shape.word_space
            for piece in pieces:
                run.setTextOrigin(x, y)
                run.textOut(piece)
                x += pdfmetrics.stringWidth(piece, font, shape.size) + space
        if shape.letter_space:
            run.setCharSpace(0)
        canvas.drawText(run)
    canvas.restoreState()
