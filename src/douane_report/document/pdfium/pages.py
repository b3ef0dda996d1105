"""Open pages of a PDF: loading one costs more than most of what is then read of it.

The plain text of a page, its marks and its words are wanted at different moments, and often all
three. So the pages of a report stay open between them. Of a longer document only one page is open
at a time, and the document itself is opened anew now and then, as pdfium keeps the fonts of every
page that it has shown: so what is held does not grow with its length.
"""

from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from douane_report.document.frame import Rectangle
from douane_report.errors import SourceError

MAX_PAGES = 2000
"""Most pages that are read; a report has about thirty."""

OPEN_PAGES = 48
"""Most pages of a document that stays open: a whole report and more, but no book of any length."""

_PASSWORD = pdfium_c.FPDF_ERR_PASSWORD


class _Open(NamedTuple):
    page: pdfium.PdfPage
    text: list[pdfium.PdfTextPage]

    def close(self) -> None:
        for text in self.text:
            text.close()
        self.page.close()


class OpenPages:
    """The pages of a document that are open: all of them, or one at a time.

    Args:
        data: the bytes of the document.
        path: where it lies, for messages.

    Attributes:
        path: where it lies.
        all_stay: whether there is room for all pages of the document.

    Raises:
        PdfiumError: pdfium cannot open it.
    """

    def __init__(self, data: bytes, path: Path) -> None:
        self.path = path
        self._data = data
        self._pdf = pdfium.PdfDocument(data)
        self._count = len(self._pdf)
        self.all_stay = self._count <= OPEN_PAGES
        self._open: dict[int, _Open] = {}
        self._loads = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> pdfium.PdfPage:
        """Give a page, opened if it is not.

        Args:
            number: page number, from 1.

        Raises:
            SourceError: the page is damaged.
        """
        return self._opened(number).page

    def text(self, number: int) -> pdfium.PdfTextPage:
        """Give the characters of a page, as :meth:`__getitem__` gives the page."""
        opened = self._opened(number)
        if not opened.text:
            opened.text.append(opened.page.get_textpage())
        return opened.text[0]

    def close(self, number: int) -> None:
        """Close a page of which nothing more is wanted for now; no matter if it is not open."""
        opened = self._open.pop(number, None)
        if opened is not None:
            opened.close()

    def close_all(self) -> None:
        """Close every page that is open."""
        while self._open:
            self._open.popitem()[1].close()

    def _opened(self, number: int) -> _Open:
        opened = self._open.get(number)
        if opened is None:
            if not self.all_stay:
                self.close_all()
                self._let_fonts_go()
            opened = self._open[number] = _Open(self._load(number), [])
        return opened

    def _let_fonts_go(self) -> None:
        """Open the document anew where it has shown many pages, of which none is open."""
        if self._loads >= OPEN_PAGES:
            self._pdf.close()
            self._pdf = pdfium.PdfDocument(self._data)
            self._loads = 0

    def _load(self, number: int) -> pdfium.PdfPage:
        self._loads += 1
        try:
            return self._pdf[number - 1]
        except pdfium.PdfiumError:
            raise SourceError(
                "source-corrupt",
                f"page {number} of the PDF is damaged",
                where=str(self.path),
                advice="fetch the file again",
            ) from None


def open_pages(path: Path, data: bytes) -> OpenPages:
    """Open a PDF, and load its pages if all of them can stay open.

    Args:
        path: where the PDF lies, for messages.
        data: its bytes.

    Raises:
        SourceError: the PDF is corrupt, encrypted, or too large.
    """
    try:
        opened = OpenPages(data, path)
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
    if len(opened) > MAX_PAGES:
        raise SourceError(
            "source-too-large",
            f"the PDF has {len(opened)} pages, more than the {MAX_PAGES} that are read",
            where=str(path),
        )
    if opened.all_stay:
        for number in range(1, len(opened) + 1):
            opened.text(number)
    return opened


def boxes_of(page: pdfium.PdfPage) -> tuple[Rectangle, Rectangle]:
    """Give the MediaBox and the CropBox of a page, which it may have from the tree of pages.

    pdfium's functions for these boxes look at the page alone; only its bounding box, which is
    what both share, looks further (https://crbug.com/pdfium/1786).
    """
    shown: Rectangle = page.get_bbox()
    left, bottom, right, top = shown
    if left < right and bottom < top:
        return shown, shown
    return page.get_mediabox(), page.get_cropbox()
