"""Glyphs of a PDF as pdfplumber's engine finds them: the eyes of the second witness.

pdfplumber runs on pdfminer, which decodes fonts and places glyphs with code of its own. Used as
it comes, pdfplumber makes an object of every glyph and line of a page, and measures from the
MediaBox. Here its interpreter gets a device that keeps the glyphs at the height of the boxes that
are asked for, already in the frame of :class:`~douane_report.document.frame.Frame`. Invisible text
and text at an angle are left out, as the first reader does; text that is turned by 90 degrees is
looked at where a box holds no other. Only the pages that hold a box are opened, one at a time.
"""

import io
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pdfplumber
from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager

from douane_report.document.frame import Frame, Rectangle
from douane_report.document.model import Box

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdfdevice import PDFTextSeq
    from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.utils import Matrix

# What pdfminer finds odd in a font is no matter of the user, unless a program asks for it.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())

UNDECODED = "\ufffd"
"""Stands for a glyph whose character cannot be told."""

_UNSEEN = frozenset({3, 7})
"""Text render modes that paint nothing."""

_SLACK = 0.6
"""Points that the middle of a glyph may lie outside a box."""

_MIDDLE = 0.3
"""Height above the baseline, as a part of the type size, at which a glyph is looked for."""

_TILT = 0.04
"""Tangent of the largest angle at which text still counts as upright."""


class Glyph(NamedTuple):
    """One character, in points of the page as shown.

    Of a turned one, x counts along its line in the direction of reading, and y across that.

    Attributes:
        text: the character; several for a ligature.
        x0: left edge.
        x1: right edge.
        y: height of its middle.
        size: size of the type.
        colour: fill colour as the file states it, whatever its colour space.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    colour: object


def read_glyphs(
    source: Path | bytes, boxes: Mapping[int, Sequence[Box]]
) -> dict[tuple[int, Box], list[Glyph]]:
    """Read the glyphs in some boxes of a PDF.

    pdfminer raises whatever its parsers stumble over. A witness that fails has seen nothing, and
    must not take the first reading down with it.

    Args:
        source: the PDF, as path or bytes.
        boxes: boxes by page number, in points from the top left corner of the page as shown.

    Returns:
        The glyphs per page and box, in the order of the file; nothing for a page, or a file, that
        defeats the reader.
    """
    found: dict[tuple[int, Box], list[Glyph]] = {}
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    try:
        with pdfplumber.open(stream, pages=sorted(boxes)) as pdf:
            for page in pdf.pages:
                number = page.page_number
                try:
                    glyphs = _glyphs(page.page_obj, pdf.rsrcmgr, boxes[number])
                except Exception:
                    continue
                finally:
                    page.close()
                found |= {(number, box): inside for box, inside in glyphs.items()}
    except Exception:
        return found
    return found


def _glyphs(
    page: "PDFPage", resources: PDFResourceManager, boxes: Sequence[Box]
) -> dict[Box, list[Glyph]]:
    device = _Collector(resources, boxes)
    interpreter = PDFPageInterpreter(resources, device)
    interpreter.render_contents(page.resources, page.contents, ctm=_ctm(page))
    return {box: _within(box, device) for box in boxes}


def _within(box: Box, device: "_Collector") -> list[Glyph]:
    """Give the glyphs in a box: the upright ones, or else those that are turned."""
    upright = [it for it in device.glyphs if _inside(box, (it.x0 + it.x1) / 2, it.y)]
    return upright or [glyph for x, y, glyph in device.turned if _inside(box, x, y)]


def _inside(box: Box, x: float, y: float) -> bool:
    return box.top - _SLACK <= y <= box.bottom + _SLACK and box.x0 - _SLACK <= x <= box.x1 + _SLACK


def _ctm(page: "PDFPage") -> "Matrix":
    """Give the matrix from user space to the page as shown, x to the right and y down."""
    frame = Frame.of(_sorted(page.mediabox), _sorted(page.cropbox), page.rotate)
    (e, f), (ae, bf), (ce, df) = frame.point(0, 0), frame.point(1, 0), frame.point(0, 1)
    return ae - e, bf - f, ce - e, df - f, e, f


def _sorted(box: Rectangle) -> Rectangle:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


class _Collector(PDFTextDevice):
    """A device that keeps the glyphs at the height of the boxes, upright ones and turned ones.

    Attributes:
        glyphs: those that are seen upright.
        turned: those that run up or down the page, each after the x and y of its middle.
    """

    def __init__(self, resources: PDFResourceManager, boxes: Sequence[Box]) -> None:
        super().__init__(resources)
        self.glyphs: list[Glyph] = []
        self.turned: list[tuple[float, float, Glyph]] = []
        self._hidden = False
        self._heights = frozenset(
            height
            for box in boxes
            for height in range(int(box.top - _SLACK) - 1, int(box.bottom + _SLACK) + 2)
        )

    def render_string(
        self,
        textstate: "PDFTextState",
        seq: "PDFTextSeq",
        ncs: "PDFColorSpace",
        graphicstate: "PDFGraphicState",
    ) -> None:
        self._hidden = textstate.render in _UNSEEN
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: "Matrix",
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: "PDFColorSpace",
        graphicstate: "PDFGraphicState",
    ) -> float:
        advance = font.char_width(cid) * fontsize * scaling
        a, b, c, d, e, f = matrix
        up = rise + _MIDDLE * fontsize
        y = d * up + f
        if self._hidden or int(y) not in self._heights:
            return advance
        upright = abs(b) <= _TILT * a and d < 0
        if not upright and (abs(a) > _TILT * abs(b) or b * c <= 0):
            return advance
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = UNDECODED
        x0 = c * up + e
        if not upright:
            start = -f if b < 0 else f
            glyph = Glyph(
                text, start, start + abs(b) * advance, x0, abs(c) * fontsize, graphicstate.ncolor
            )
            self.turned.append((x0, f + b * advance / 2, glyph))
            return advance
        self.glyphs.append(Glyph(text, x0, x0 + a * advance, y, -d * fontsize, graphicstate.ncolor))
        return advance
