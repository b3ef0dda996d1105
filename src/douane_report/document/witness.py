"""The second witness: every figure of a PDF is read again from its box, by pdfplumber.

pypdfium2 has read the figures; pdfplumber (which runs on pdfminer) decodes fonts and places
glyphs with code of its own, so that what both give is hardly wrong, and what they give
differently is no reading at all: such a figure becomes ``ambiguous`` with both. Only pages that
hold a figure are opened, one at a time.

pdfplumber makes an object of every glyph and line, and measures from the MediaBox; here its
interpreter gets a device that keeps the glyphs in the boxes only, already in the frame of
:class:`~douane_report.document.pdf.Frame`. Invisible text, text at an angle and the second copy
of fake bold are left out, as the first reader does.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager

from douane_report import model
from douane_report.document.model import Box
from douane_report.document.pdf import Frame
from douane_report.document.repair import fold_spaces, mend_characters
from douane_report.numbers import NumberError, parse_number

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdfdevice import PDFTextSeq
    from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.utils import Matrix

# What pdfminer finds odd in a font is no matter of the user, unless a program asks for it.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())

UNDECODED = "\ufffd"
"""Stands for a glyph whose character the second reader cannot tell."""

_READ_AGAIN = frozenset({model.Origin.READ, model.Origin.STATED, model.Origin.UNPUBLISHED})
_UNSEEN = frozenset({3, 7})
"""Text render modes that paint nothing."""

_SLACK = 0.6
_MIDDLE = 0.3
"""Height above the baseline, as a part of the type size, at which a glyph is looked for."""

_COPY = 0.12
_GAP = 0.15
_MARKED = 0.85
_MARKS = re.compile(r"[*†‡¹²³⁰⁴-⁹]+\)?$")
_AROUND = "()[].,;:"
_DASHES = str.maketrans(dict.fromkeys("–−‒‑‐", "-"))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character that the second reader found, in points of the page as shown."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    colour: object


def second_reading(report: model.Jaarrapportage, source: Path | bytes) -> model.Jaarrapportage:
    """Read every figure of a PDF again, and say per figure what the second reader found.

    Args:
        report: what the first reader made of the PDF.
        source: the same PDF, as path or bytes.

    Returns:
        The report, with ``second`` filled in for each figure that has a box. A figure on which
        the readers differ has become ``ambiguous``, with both readings as candidates; one that
        cannot be read again keeps its value.
    """
    figures = [
        value.reading
        for value in report.values()
        if isinstance(value.reading, model.Figure)
        and value.measure != "rang"
        and value.reading.origin in _READ_AGAIN
    ]
    boxes: dict[int, list[Box]] = {}
    for page, box in filter(None, map(_where, figures)):
        boxes.setdefault(page, []).append(box)
    found = _read(source, boxes) if boxes else {}
    judged = {
        id(figure): _judge(figure, found.get(where, ()))
        for figure in figures
        if (where := _where(figure))
    }
    again = _rebuild(report, judged)
    assert isinstance(again, model.Jaarrapportage)
    return again.model_copy(update={"bron": again.bron.model_copy(update={"second_reading": True})})


def _where(figure: model.Figure) -> tuple[int, Box] | None:
    place = figure.place
    if place is None or place.page is None or place.box is None:
        return None
    box = place.box
    return place.page, Box(float(box.x0), float(box.top), float(box.x1), float(box.bottom))


def _rebuild(node: object, judged: Mapping[int, model.Figure]) -> object:
    """Copy only what leads to a figure that was judged; all else stays the same object."""
    if isinstance(node, tuple):
        items = tuple(_rebuild(item, judged) for item in node)
        return items if any(a is not b for a, b in zip(items, node, strict=True)) else node
    if not isinstance(node, model.Frozen):
        return node
    if id(node) in judged:
        return judged[id(node)]
    changes = {
        name: after for name, before in node if (after := _rebuild(before, judged)) is not before
    }
    return node.model_copy(update=changes) if changes else node


def _judge(figure: model.Figure, glyphs: Sequence[Glyph]) -> model.Figure:
    """Hold a figure to the glyphs in its box."""
    first = _core(figure.source_text)
    readings = list(_readings(glyphs))
    agreeing = next((text for text in readings if _core(text) == first), None)
    text = agreeing if agreeing is not None else readings[0]
    if agreeing is None and text and UNDECODED not in text:
        return _disputed(figure, text)
    second = model.SecondReading(
        outcome="unreadable" if agreeing is None else "agrees", source_text=text
    )
    return figure.model_copy(update={"second": second})


def _readings(glyphs: Sequence[Glyph]) -> Iterator[str]:
    """Give what the glyphs may say: without footnote marks, with them, and one colour alone.

    Text in the colour of the paper is decoy or waste; which colour that is, only the first
    reader knows, so that any one colour will do if it gives the very same characters.
    """
    largest = max((glyph.size for glyph in glyphs), default=0.0)
    plain = [glyph for glyph in glyphs if glyph.size >= _MARKED * largest]
    yield _text(plain)
    yield _text(glyphs)
    for colour in dict.fromkeys(glyph.colour for glyph in plain):
        yield _text([glyph for glyph in plain if glyph.colour == colour])


def _text(glyphs: Iterable[Glyph]) -> str:
    """Put glyphs in order, without copies, with spaces where the gap is wide."""
    text = ""
    kept: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.x0, glyph.y, glyph.text)):
        if any(_is_copy(glyph, other) for other in kept[-4:]):
            continue
        if kept and glyph.x0 - kept[-1].x1 > _GAP * glyph.size:
            text += " "
        text += glyph.text
        kept.append(glyph)
    return fold_spaces(mend_characters(text))


def _is_copy(glyph: Glyph, other: Glyph) -> bool:
    reach = _COPY * glyph.size
    return (
        glyph.text == other.text
        and abs(glyph.x0 - other.x0) <= reach
        and abs(glyph.y - other.y) <= reach
    )


def _core(text: str) -> str:
    """Reduce a reading to the characters that both readers must agree on.

    White space, footnote marks and the punctuation of a sentence around a figure are no part of
    it; every digit and every separator between two digits is.
    """
    characters = "".join(mend_characters(text).translate(_DASHES).split())
    return _MARKS.sub("", characters.strip(_AROUND)).strip(_AROUND)


def _disputed(figure: model.Figure, second: str) -> model.Figure:
    """Give the figure without a value, and both readings of it."""
    first_value = "" if figure.value is None else format(figure.value, "f")
    candidates = tuple(
        model.Candidate(value=value, source_text=text, place=figure.place, reason=reason)
        for value, text, reason in (
            (first_value or figure.source_text, figure.source_text, "zo leest pypdfium2 het"),
            (_in_base_unit(figure, second), second, "zo leest pdfplumber hetzelfde vak"),
        )
    )
    return figure.model_copy(
        update={
            "value": None,
            "decimals": None,
            "origin": model.Origin.AMBIGUOUS,
            "reason": f"pypdfium2 leest ‘{figure.source_text}’, pdfplumber ‘{second}’",
            "candidates": candidates,
            "second": model.SecondReading(outcome="differs", source_text=second),
        }
    )


def _in_base_unit(figure: model.Figure, second: str) -> str:
    """Give the second reading under the scale of the first; as printed where it is no number."""
    try:
        first_number, number = parse_number(figure.source_text), parse_number(second)
    except NumberError:
        return second
    if number.value is None or first_number.decimals is None or figure.decimals is None:
        return second
    return format(number.value.scaleb(first_number.decimals - figure.decimals), "f")


def _read(
    source: Path | bytes, boxes: Mapping[int, Sequence[Box]]
) -> dict[tuple[int, Box], list[Glyph]]:
    """Give the glyphs in each box of each page; nothing where the file defeats the reader.

    pdfminer raises whatever its parsers stumble over. A witness that fails has seen nothing, and
    must not take the first reading down with it.
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
    page: PDFPage, resources: PDFResourceManager, boxes: Sequence[Box]
) -> dict[Box, list[Glyph]]:
    device = _Witness(resources, boxes)
    interpreter = PDFPageInterpreter(resources, device)
    interpreter.render_contents(page.resources, page.contents, ctm=_ctm(page))
    return {box: [glyph for glyph in device.glyphs if _inside(box, glyph)] for box in boxes}


def _inside(box: Box, glyph: Glyph) -> bool:
    middle = (glyph.x0 + glyph.x1) / 2
    return (
        box.top - _SLACK <= glyph.y <= box.bottom + _SLACK
        and box.x0 - _SLACK <= middle <= box.x1 + _SLACK
    )


def _ctm(page: PDFPage) -> Matrix:
    """Give the matrix from user space to the page as shown, x to the right and y down."""
    media, crop = _sorted(page.mediabox), _sorted(page.cropbox)
    shown = (
        max(media[0], crop[0]),
        max(media[1], crop[1]),
        min(media[2], crop[2]),
        min(media[3], crop[3]),
    )
    if shown[0] >= shown[2] or shown[1] >= shown[3]:
        shown = media
    frame = Frame(width=0, height=0, crop=shown, rotation=page.rotate)
    (e, f), (ae, bf), (ce, df) = frame.point(0, 0), frame.point(1, 0), frame.point(0, 1)
    return ae - e, bf - f, ce - e, df - f, e, f


def _sorted(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


class _Witness(PDFTextDevice):
    """A device that keeps the glyphs at the height of the boxes, if they are seen upright."""

    def __init__(self, resources: PDFResourceManager, boxes: Sequence[Box]) -> None:
        super().__init__(resources)
        self.glyphs: list[Glyph] = []
        self._hidden = False
        self._heights = frozenset(
            height
            for box in boxes
            for height in range(int(box.top - _SLACK) - 1, int(box.bottom + _SLACK) + 2)
        )

    def render_string(
        self,
        textstate: PDFTextState,
        seq: PDFTextSeq,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> None:
        self._hidden = textstate.render in _UNSEEN
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> float:
        advance = font.char_width(cid) * fontsize * scaling
        a, b, c, d, e, f = matrix
        up = rise + _MIDDLE * fontsize
        y = d * up + f
        if self._hidden or int(y) not in self._heights or abs(b) > 0.04 * a or d >= 0:
            return advance
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = UNDECODED
        x0 = c * up + e
        self.glyphs.append(Glyph(text, x0, x0 + a * advance, y, -d * fontsize, graphicstate.ncolor))
        return advance
