"""A column of units between the labels of controles, which nobody listed, and their figures."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report import sections
from tests.document.making import pdf_bytes, read

ROWS = (
    ("Controles liquide middelen", "aantal", "2.179", "2.176", "–3"),
    ("Scancontroles", "aantal", "100.235", "96.117", "–4.118"),
    ("Uren toezicht", "uren", "401.052", "448.804", "+47.752"),
    ("Ambulante controles", "aantal", "7.208", "7.495", "+287"),
)


@pytest.mark.parametrize("without", [None, 0, 3])
@pytest.mark.parametrize("difference", ["Verschil", "%"])
def test_units_are_no_labels_where_a_row_lacks_a_figure(
    without: int | None, difference: str
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 350, "Controles in 2022")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(40, 325, "Soort controle")
        canvas.drawString(230, 325, "Eenheid")
        for x, head in zip((340, 430, 520), ("Planning", "Realisatie", difference), strict=True):
            canvas.drawRightString(x, 325, head)
        canvas.setFont("Helvetica", 9)
        for at, (label, unit, planned, done, more) in enumerate(ROWS):
            y = 308 - 17 * at
            canvas.drawString(40, y, label)
            canvas.drawString(230, y, unit)
            canvas.drawRightString(340, y, planned)
            canvas.drawRightString(430, y, done)
            canvas.drawRightString(520, y, "" if at == without else more)

    report = sections.extract(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), year=2022).report
    assert report.controles is not None
    assert [
        (it.item, it.doelstelling[0].source_text, it.realisatie[0].source_text)
        for it in report.controles.controles
    ] == [(label, planned, done) for label, _, planned, done, _ in ROWS]
