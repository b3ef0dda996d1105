"""Afdrachten whose labels begin a space behind the figures."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

ROWS = (
    ("3.273,3", "4.092,5", "Invoerrechten"),
    ("1.290,9", "1.441,7", "Omzetbelasting bij invoer"),
    ("13.029,8", "11.926,7", "Accijnzen"),
    ("17.594,0", "17.460,9", "Totaal"),
)
CAPTION = "Afdrachten in 2027 (bedragen x € 1 mln)"


@pytest.mark.parametrize("label_header", ["", "Omschrijving", "Soort opbrengst"])
@pytest.mark.parametrize("years", [(2026, 2027), (2027,)])
@pytest.mark.parametrize(
    "over",
    ["geeft inzicht in de opbrengsten.", "2.1 Wat de Douane in 2027 voor het Rijk heeft geïnd"],
)
@pytest.mark.parametrize("gap", [4.5, 12.0])
def test_headers_and_labels_a_space_behind_figures(
    label_header: str, years: tuple[int, ...], gap: float, over: str
) -> None:
    edges = (90.0, 150.0)[-len(years) :]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(30, 283, over)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(30, 266, CAPTION)
        for edge, year in zip(edges, years, strict=True):
            if len(years) > 1 or label_header:
                canvas.drawRightString(edge, 247, str(year) if len(years) > 1 else "Bedrag")
        canvas.drawString(150 + gap, 247, label_header)
        canvas.setFont("Helvetica", 10)
        for at, (*amounts, label) in enumerate(ROWS):
            for edge, amount in zip(edges, amounts[-len(years) :], strict=True):
                canvas.drawRightString(edge, 228 - 19 * at, amount)
            canvas.drawString(150 + gap, 228 - 19 * at, label)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(560.0, 300.0))), 2027))
    assert isinstance(found, Found)
    assert found.section.totaal is not None
    values = {
        (entry.item, bedrag.period): bedrag.value
        for entry in (*found.section.posten, found.section.totaal)
        for bedrag in entry.bedragen
    }
    assert values == {
        (label, year): Decimal(amount.replace(".", "").replace(",", ".")) * 10**6
        for *amounts, label in ROWS
        for year, amount in zip(years, amounts[-len(years) :], strict=True)
    }
