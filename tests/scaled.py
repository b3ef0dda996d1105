"""Pages made larger or smaller, with all that is on them."""

from __future__ import annotations

import io
from collections.abc import Collection

import pikepdf

_BOXES = ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox")


def scaled(data: bytes, factor: float, pages: Collection[int] | None = None) -> bytes:
    """Scale a PDF as a printer does that fits its pages to other paper.

    Args:
        data: the PDF.
        factor: how many times as large its pages become.
        pages: numbers of the pages, from 1, that are scaled; all when not given.
    """
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            if pages is not None and number not in pages:
                continue
            boxes = {"/MediaBox": page.mediabox, "/CropBox": page.cropbox}
            boxes |= {it: pikepdf.Array(page.obj[it]) for it in _BOXES if it in page.obj}
            for name, box in boxes.items():
                page.obj[name] = pikepdf.Array([float(edge) * factor for edge in box.as_list()])
            before = pdf.make_stream(f"q {factor} 0 0 {factor} 0 0 cm\n".encode())
            page.contents_add(before, prepend=True)
            page.contents_add(pdf.make_stream(b"\nQ"))
        pdf.save(file, deterministic_id=True)
    return file.getvalue()
