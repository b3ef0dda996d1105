"""Small sources for tests: lines of a text, words with boxes, and one-page PDFs."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Box, Document, Line, Word
from douane_report.document.pdf import PdfPage, read_pdf
from douane_report.document.pdfium.pages import open_pages
from douane_report.document.text import read_text

SHA256 = "0" * 64
PAGE = (400.0, 300.0)

Draw = Callable[[Canvas], None]


def text_line(text: str, number: int = 1, *, gap: bool = False, bullet: str = "") -> Line:
    """Make a line of a text source."""
    words = tuple(Word(text=word) for word in text.split(" ") if word)
    return Line(words=words, page=1, number=number, gap=gap, bullet=bullet)


def text_document(text: str) -> Document:
    """Read a text source."""
    return read_text(Path("proef.txt"), text.encode(), SHA256)


def boxed(
    text: str, x0: float, bottom: float, *, size: float = 10.0, width: float | None = None
) -> Word:
    """Make a word with a box; each character is half its size wide."""
    wide = 0.5 * size * len(text) if width is None else width
    return Word(text=text, box=Box(x0, bottom - size, x0 + wide, bottom), size=size)


def boxed_line(text: str, x0: float, bottom: float, *, size: float = 10.0) -> Line:
    """Make a line of words with boxes, a word space apart."""
    words: list[Word] = []
    for part in text.split(" "):
        word = boxed(part, x0, bottom, size=size)
        words.append(word)
        assert word.box is not None
        x0 = word.box.x1 + 0.25 * size
    return Line(words=tuple(words), page=1)


def pdf_bytes(*draws: Draw, pagesize: tuple[float, float] = PAGE) -> bytes:
    """Typeset a PDF with a page per function; y goes upwards, as reportlab has it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=pagesize, invariant=1)
    for draw in draws:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def read(data: bytes) -> Document:
    """Read the bytes of a PDF."""
    return read_pdf(open_pages(Path("proef.pdf"), data), SHA256)


def first_page(data: bytes) -> PdfPage:
    """Read the first page of a PDF."""
    page = read(data).pages[0]
    assert isinstance(page, PdfPage)
    return page


def drawn(draw: Draw, pagesize: tuple[float, float] = PAGE) -> PdfPage:
    """Typeset one page and read it."""
    return first_page(pdf_bytes(draw, pagesize=pagesize))


def texts(page: PdfPage) -> list[str]:
    """The fragments of a page."""
    return [line.text for line in page.fragments]
