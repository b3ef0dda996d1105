"""The scale of a report: by how much its pages are enlarged before they are read.

How far a label stands from its mark, how thick a rule is, how wide a gutter: all of it goes with
the size of the type. A report that was made for a screen, or printed as a poster or two pages to
a sheet, has the same pages as any other, but larger or smaller; and one set in 11 points has wider
gaps than one in 8. So pages are brought to the scale at which their running text has the usual
size, but for those that are within a hair of it.

One scale goes for a whole report, because what goes on from one page to the next is held to it.
A sheet that is larger because more is on it, such as a spread, has type of the same size.
"""

from collections.abc import Iterable, Sequence
from statistics import median_low

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.pdfium.style import type_size

USUAL = 9.0
"""Size of running text in points that is usual in a report on paper."""

_OFTEN = 1.05
"""How many times as large or as small running text may be, and still be read as it is.

A twentieth is less than designs differ by themselves, and spares most reports the conversion.
"""

_PAGES = 6
"""How many pages are looked at: those with most text, which is where it runs."""

_LEAST = 500
"""Least characters of these that tell how large the type of a report is."""

_SAMPLE = 60
"""How many characters of a page are asked for their size."""

_SMALLEST, _LARGEST = 1.5, 60.0
"""Sizes in points beyond which a font's own idea of size is not that of its letters."""


def most_text(pages: Sequence[str]) -> list[int]:
    """Give the numbers of the pages with most text; none where that is too little to go by.

    Args:
        pages: the characters of each page, in order.
    """
    order = sorted(range(len(pages)), key=lambda at: (-len(pages[at]), at))[:_PAGES]
    enough = sum(len(pages[at]) for at in order) >= _LEAST
    return [at + 1 for at in order] if enough else []


def usual_scale(texts: Iterable[pdfium.PdfTextPage]) -> float:
    """Give the scale at which the running text of some pages has the usual size.

    Args:
        texts: the characters of the pages; each is done with before the next is asked for.

    Returns:
        What sizes and places are multiplied by; 1 where the type is near enough the usual size.
    """
    sizes = [size for text in texts for size in _sizes(text)]
    size = median_low(sizes) if sizes else USUAL
    near = USUAL / _OFTEN <= size <= USUAL * _OFTEN
    return 1.0 if near or not _SMALLEST <= size <= _LARGEST else USUAL / size


def _sizes(text: pdfium.PdfTextPage) -> Iterable[float]:
    """Yield the type size of letters and digits that stand spread over a page."""
    raw, matrix, count = text.raw, c.FS_MATRIX(), text.count_chars()
    for index in range(0, count, max(1, count // _SAMPLE)):
        if chr(c.FPDFText_GetUnicode(raw, index)).isalnum():
            yield type_size(raw, index, matrix)
