"""Text on a picture, set by pdfium in the Helvetica that it carries inside.

Pillow carries a font without accents or the euro sign, and which fonts a machine has is luck.
pdfium's own is there wherever a PDF can be read, and looks the same everywhere.
"""

import ctypes
from types import TracebackType
from typing import Self

import pypdfium2 as pdfium
import pypdfium2.raw as c
from PIL import Image

Colour = tuple[int, int, int]

_FONTS = {False: b"Helvetica", True: b"Helvetica-Bold"}
_ASCENT = 0.72
"""Height of a capital, as a part of the type size."""


class Lettering:
    """A sheet of transparent text, to be laid over a picture of the same size.

    Coordinates are points from the top left corner, and ``y`` is the baseline.
    """

    def __init__(self, width: float, height: float) -> None:
        self._height = height
        self._pdf = pdfium.PdfDocument.new()
        self._page = self._pdf.new_page(width, height)
        self._fonts = {
            bold: c.FPDFText_LoadStandardFont(self._pdf.raw, name) for bold, name in _FONTS.items()
        }
        self._widths: dict[tuple[str, float, bool], float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._page.close()
        self._pdf.close()

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Give the width of a text, in points."""
        key = (text, size, bold)
        if key not in self._widths:
            item = self._text(text, size, bold)
            left, bottom, right, top = (ctypes.c_float() for _ in range(4))
            known = c.FPDFPageObj_GetBounds(item, left, bottom, right, top)
            self._widths[key] = right.value - left.value if known else 0.0
            c.FPDFPageObj_Destroy(item)
        return self._widths[key]

    def fit(self, text: str, room: float, size: float, *, bold: bool = False) -> str:
        """Shorten a text to the room that there is, in points."""
        if self.width(text, size, bold=bold) <= room:
            return text
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self.width(text[:middle].rstrip() + "…", size, bold=bold) <= room:
                fits = middle
            else:
                too_long = middle
        return text[:fits].rstrip() + "…"

    def write(
        self, text: str, x: float, y: float, size: float, colour: Colour, *, bold: bool = False
    ) -> None:
        """Write a text with its left end at ``x`` and its baseline at ``y``."""
        item = self._text(text, size, bold)
        c.FPDFPageObj_SetFillColor(item, *colour, 255)
        c.FPDFPageObj_Transform(item, 1, 0, 0, 1, x, self._height - y)
        c.FPDFPage_InsertObject(self._page.raw, item)

    def centre(
        self, text: str, x: float, y: float, size: float, colour: Colour, *, bold: bool = False
    ) -> None:
        """Write a text with its middle, both ways, at a point."""
        left = x - self.width(text, size, bold=bold) / 2
        self.write(text, left, y + _ASCENT * size / 2, size, colour, bold=bold)

    def lay_over(self, picture: Image.Image, scale: float) -> None:
        """Lay the text over a picture of ``scale`` pixels to a point."""
        c.FPDFPage_GenerateContent(self._page.raw)
        sheet = self._page.render(scale=scale, fill_color=(255, 255, 255, 0)).to_pil()
        picture.alpha_composite(sheet.convert("RGBA").crop((0, 0, *picture.size)))

    def _text(self, text: str, size: float, bold: bool) -> object:
        # The standard fonts hold the characters of this code page; others would come out wrong.
        shown = text.encode("cp1252", errors="replace").decode("cp1252")
        data = (shown + "\0").encode("utf-16-le")
        buffer = ctypes.create_string_buffer(data, len(data))
        item = c.FPDFPageObj_CreateTextObj(self._pdf.raw, self._fonts[bold], size)
        c.FPDFText_SetText(item, ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR)))
        return item
