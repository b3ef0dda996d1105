"""What stands over the drugs, in the words of any editor."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

ROWS = [
    ("Cocaïne", "48.117", "51.902"),
    ("Heroïne", "1.204", "866"),
    ("Qat", "3.915", "7.748"),
]


def heading_of(text: str) -> str:
    """Read a table of drugs under a heading, and give what was recognised as its heading."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(40, 380, text)
        canvas.setFont("Helvetica", 9)
        for edge, year in ((300, "2027"), (400, "2026")):
            canvas.drawRightString(edge, 340, year)
        for at, (name, now, before) in enumerate(ROWS):
            canvas.drawString(40, 320 - 18 * at, name)
            canvas.drawRightString(300, 320 - 18 * at, now)
            canvas.drawRightString(400, 320 - 18 * at, before)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2027))
    assert isinstance(found, Found)
    assert [
        (it.item, *(one.source_text for one in it.hoeveelheden)) for it in found.section.vangsten
    ] == ROWS
    return found.section.heading


@pytest.mark.parametrize(
    "heading",
    [
        "Inbeslaggenomen verdovende middelen 2027",
        "Onderschepte verdovende middelen",
        "Tegengehouden: verdovende middelen",
        "Inbeslagnames van drugs",
        "2.3 Vangsten van verdovende middelen in 2027",
        "Tabel 4. Aangetroffen drugs, in kilogrammen",
    ],
)
def test_a_heading_in_other_words(heading: str) -> None:
    assert heading_of(heading) == heading


@pytest.mark.parametrize("heading", ["Tegengehouden goederen", "Bescherming van de maatschappij"])
def test_a_heading_of_something_else(heading: str) -> None:
    assert heading_of(heading) == ""
