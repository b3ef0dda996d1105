"""Mark a PDF from elsewhere as a facsimile, in the file and on its first page.

    python -m tests.facsimile.mark FILE...

The copies among the cases that this project did not typeset itself came without a mark.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pikepdf
from reportlab.pdfgen.canvas import Canvas

MARK = "Facsimile: verzonnen cijfers"


def mark(path: Path) -> None:
    """Write the mark at the foot of the first page and in the file's information."""
    with pikepdf.Pdf.open(path, allow_overwriting_input=True) as pdf:
        if str(pdf.docinfo.get("/Subject", "")) == MARK:
            return
        first = pdf.pages[0]
        box = [float(edge) for edge in first.mediabox]
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(box[2] - box[0], box[3] - box[1]), invariant=1)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 14, MARK)
        canvas.save()
        with pikepdf.Pdf.open(io.BytesIO(buffer.getvalue())) as overlay:
            first.add_overlay(overlay.pages[0])
        pdf.docinfo["/Subject"] = MARK
        pdf.docinfo["/Keywords"] = "facsimile"
        pdf.save(path, deterministic_id=True)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        mark(Path(name))
