"""After the engine: metadata, bleed cut by a CropBox, shifted origin, rotated pages."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from tests.facsimile.layouts import Layout

DATE = "D:20240601120000Z"


def finish(path: Path, layout: Layout, year: int, cards: int) -> None:
    """Mark the file as a facsimile and give its pages the form that the design asks for.

    Args:
        path: the file, changed in place.
        layout: the design.
        year: report year.
        cards: page of the drugs, counted from 1; some designs turn that page only.
    """
    with Pdf.open(path, allow_overwriting_input=True) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            still = layout.rotate_cards_only and number != cards
            _share_inks(page)
            _reframe(page, layout, 0 if still else layout.rotate % 360)
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        producer = str(pdf.docinfo.get("/Producer", layout.engine))
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        pdf.docinfo["/Title"] = f"Jaarrapportage Douane {year}"
        pdf.docinfo["/Subject"] = "Facsimile: verzonnen cijfers"
        pdf.docinfo["/Keywords"] = "facsimile"
        pdf.docinfo["/Producer"] = producer
        pdf.docinfo["/CreationDate"] = DATE
        # Some engines make the identifier from the clock.
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        modern = layout.seed % 2 == 0
        mode = pikepdf.ObjectStreamMode.generate if modern else pikepdf.ObjectStreamMode.disable
        pdf.save(path, object_stream_mode=mode, compress_streams=True, deterministic_id=True)


def _share_inks(page: pikepdf.Page) -> None:
    """Give forms the spot inks of their page; ReportLab leaves them out, and nothing is seen."""
    resources = page.resources
    if "/ColorSpace" not in resources or "/XObject" not in resources:
        return
    for form in resources.XObject.values():
        if form.get("/Subtype") == Name.Form:
            if "/Resources" not in form:
                form[Name.Resources] = Dictionary()
            form.Resources[Name.ColorSpace] = resources.ColorSpace


def _reframe(page: pikepdf.Page, layout: Layout, turn: int) -> None:
    box = [float(edge) for edge in page.mediabox]
    width, height = box[2] - box[0], box[3] - box[1]
    bleed = layout.bleed
    dx, dy = layout.shift
    matrix = {
        0: (1, 0, 0, 1, -box[0], -box[1]),
        90: (0, 1, -1, 0, height + box[1], -box[0]),
        180: (-1, 0, 0, -1, width + box[0], height + box[1]),
        270: (0, -1, 1, 0, -box[1], width + box[0]),
    }[turn]
    if turn in (90, 270):
        width, height = height, width
    a, b, c, d, e, f = matrix
    if (a, b, c, d, e + dx, f + dy) != (1, 0, 0, 1, 0, 0):
        start = f"q {a} {b} {c} {d} {e + dx:.4f} {f + dy:.4f} cm\n".encode()
        page.contents_add(start, prepend=True)
        page.contents_add(b"\nQ\n")
    for key in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox", "/Annots"):
        if key in page.obj:
            del page.obj[key]
    page.obj[Name.MediaBox] = Array([dx, dy, dx + width, dy + height])
    if bleed:
        inner = [dx + bleed, dy + bleed, dx + width - bleed, dy + height - bleed]
        page.obj[Name.CropBox] = Array(inner)
        page.obj[Name.TrimBox] = Array(inner)
    if turn:
        page.obj[Name.Rotate] = turn
