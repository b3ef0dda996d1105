"""A list whose first item stands alone at the foot of a page, under the line that announces it."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

REST = (
    "Afhankelijkheid van leveranciers voor kritieke systemen",
    "Stapeling van nieuwe taken",
    "Cyberdreigingen en uitval van systemen",
)


def bullet(canvas: Canvas, y: float, text: str) -> None:
    canvas.rect(60, y + 2, 3, 3, stroke=0, fill=1)
    canvas.drawString(72, y, text)


@pytest.mark.parametrize(
    "first", ["Personele veiligheid en integriteit", "Schaarste aan laadpalen voor de vloot"]
)
@pytest.mark.parametrize("end", [":", ""])
def test_the_first_risk_keeps_its_rank(first: str, end: str) -> None:
    """Its bullet is drawn, and is the only one of the page."""

    def foot(canvas: Canvas) -> None:
        canvas.drawString(60, 400, "4 Risicomanagement")
        canvas.drawString(60, 70, f"Eind 2026 waren dit de toprisico’s voor de Douane{end}")
        bullet(canvas, 52, first)

    def head(canvas: Canvas) -> None:
        for at, text in enumerate(REST):
            bullet(canvas, 400 - 14 * at, text)
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(60, 330, "Risico’s voortkomend uit interne organisatie")
        for at, text in enumerate((first, *REST)):
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(60, 310 - 40 * at, text)
            canvas.setFont("Helvetica", 10)
            bullet(canvas, 296 - 40 * at, f"Maatregel nummer {at + 1} wordt uitgevoerd")

    document = read(pdf_bytes(foot, head, pagesize=(480.0, 430.0)))
    found = toprisicos.extract(Context(document, 2026))
    assert isinstance(found, Found)
    ranks = {risico.item: risico.rang.value for risico in found.section.risicos}
    assert ranks == {text: at for at, text in enumerate((first, *REST), start=1)}
