"""Reading a PDF with pypdfium2: words with boxes, marks, and the colours really painted.

Opening a document takes the plain text of every page and nothing else; words and marks of a
page are read when a section asks for them, and the page is closed again at once, so memory
does not grow with the number of pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from douane_report.document.furniture import Repeated, furniture, repeated_lines
from douane_report.document.layout import fragments, with_thousands
from douane_report.document.model import Box, Document, Line, Mark, Word
from douane_report.document.pdf_marks import read_marks
from douane_report.document.pdf_words import read_words
from douane_report.document.reading import reading_order
from douane_report.errors import SourceError

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PAGES = 2000
"""Most pages that are read; a report has about thirty."""

_PASSWORD = pdfium_c.FPDF_ERR_PASSWORD


@dataclass(frozen=True)
class Frame:
    """The page as it is shown: size, and the way from PDF user space to it.

    Attributes:
        width: width of the page as shown, in points.
        height: height of the page as shown, in points.
        crop: left, bottom, right and top of the part that is shown, in user space.
        rotation: clockwise rotation of the page, in degrees.
    """

    width: float
    height: float
    crop: tuple[float, float, float, float]
    rotation: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Take a point from user space to the page as shown."""
        left, bottom, right, top = self.crop
        if self.rotation == 90:
            return y - bottom, x - left
        if self.rotation == 180:
            return right - x, y - bottom
        if self.rotation == 270:
            return top - y, right - x
        return x - left, top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Take a rectangle from user space to the page as shown."""
        ax, ay = self.point(left, bottom)
        bx, by = self.point(right, top)
        return Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def shows(self, box: Box) -> bool:
        """Whether the middle of ``box`` is on the page as shown."""
        return 0 <= box.cx <= self.width and 0 <= box.cy <= self.height


class PdfPage:
    """One page of a PDF; words and marks are read on first use.

    Attributes:
        number: page number, from 1.
        text: all characters in the order of the file.
    """

    has_geometry = True

    def __init__(self, source: PdfSource, number: int, text: str) -> None:
        self._source = source
        self.number = number
        self.text = text

    @cached_property
    def _shapes(self) -> tuple[Frame, tuple[Mark, ...]]:
        with self._source.page(self.number) as page:
            frame = _frame(page)
            return frame, read_marks(page, frame)

    @property
    def frame(self) -> Frame:
        """Size of the page and its place in user space."""
        return self._shapes[0]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Painted shapes and pictures, in painting order."""
        return self._shapes[1]

    @cached_property
    def _all_words(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        frame, marks = self._shapes
        with self._source.page(self.number) as page:
            return read_words(page, frame, marks)

    @property
    def turned_words(self) -> tuple[Word, ...]:
        """Words that run up or down the page, as labels of an axis may do."""
        return self._all_words[1]

    @cached_property
    def fragments(self) -> tuple[Line, ...]:
        """Runs of words on one baseline without a wide gap, without running furniture."""
        found = fragments(self._all_words[0], self.number)
        frame = self.frame
        out = furniture(found, self.marks, frame.width, frame.height, self._source.repeated)
        return tuple(with_thousands(line) for line in found if line.words[0] not in out)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words that are seen upright on the page, without its running furniture."""
        return tuple(word for line in self.fragments for word in line.words)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Lines in reading order."""
        return reading_order(self.fragments, self.number)

    def render(self, scale: float) -> Image:
        """Paint the page as a picture, ``scale`` pixels to a point."""
        with self._source.page(self.number) as page:
            image: Image = page.render(scale=scale).to_pil()
        return image


class PdfSource:
    """The open file behind the pages of one document."""

    def __init__(self, path: Path, data: bytes) -> None:
        try:
            self._pdf = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if "assword" in str(error) or getattr(error, "err_code", None) == _PASSWORD:
                raise SourceError(
                    "source-encrypted",
                    "the PDF is encrypted and asks for a password",
                    where=str(path),
                    advice="save a copy without a password",
                ) from None
            raise SourceError(
                "source-corrupt",
                f"the PDF cannot be opened ({str(error).rstrip('.')})",
                where=str(path),
                advice="fetch the file again",
            ) from None
        if len(self._pdf) > MAX_PAGES:
            raise SourceError(
                "source-too-large",
                f"the PDF has {len(self._pdf)} pages, more than the {MAX_PAGES} that are read",
                where=str(path),
            )
        self.path = path
        self.pages = tuple(
            PdfPage(self, number, self._plain_text(number))
            for number in range(1, len(self._pdf) + 1)
        )

    @contextmanager
    def page(self, number: int) -> Iterator[pdfium.PdfPage]:
        """Open one page, and close it again."""
        try:
            page = self._pdf[number - 1]
        except pdfium.PdfiumError:
            raise SourceError(
                "source-corrupt",
                f"page {number} of the PDF is damaged",
                where=str(self.path),
                advice="fetch the file again",
            ) from None
        try:
            yield page
        finally:
            page.close()

    @cached_property
    def repeated(self) -> Repeated:
        """Lines that come back on many pages, their digits aside."""
        return repeated_lines([page.text for page in self.pages])

    def _plain_text(self, number: int) -> str:
        with self.page(number) as page:
            textpage = page.get_textpage()
            try:
                # pdfium joins the halves of a word that is broken over two lines by U+FFFE.
                return textpage.get_text_range().replace("\ufffe", "-\n")
            finally:
                textpage.close()


def read_pdf(path: Path, data: bytes, sha256: str) -> Document:
    """Read the bytes of a PDF.

    Raises:
        SourceError: the PDF is corrupt, encrypted, too large, or has no text layer.
    """
    source = PdfSource(path, data)
    if not any(page.text.strip() for page in source.pages):
        raise SourceError(
            "source-no-text",
            f"none of the {len(source.pages)} pages of the PDF has a text layer",
            where=str(path),
            advice="the pages are pictures: run text recognition (OCR) over them first",
        )
    return Document(kind="pdf", sha256=sha256, name=path.name, pages=source.pages)


def _frame(page: pdfium.PdfPage) -> Frame:
    media = page.get_mediabox()
    crop = page.get_cropbox()
    shown = (
        max(media[0], crop[0]),
        max(media[1], crop[1]),
        min(media[2], crop[2]),
        min(media[3], crop[3]),
    )
    if shown[0] >= shown[2] or shown[1] >= shown[3]:
        shown = media
    rotation = page.get_rotation()
    width, height = shown[2] - shown[0], shown[3] - shown[1]
    if rotation in (90, 270):
        width, height = height, width
    return Frame(width=width, height=height, crop=shown, rotation=rotation)
