"""The scale of afdrachten in a caption that ends the page before their table."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

CAPTION = "Afdrachten in 2027 (bedragen x € 1 mln)"
ROWS = (
    ("4.092,5", "Invoerrechten"),
    ("1.441,7", "Omzetbelasting bij invoer"),
    ("11.926,7", "Accijnzen"),
    ("17.460,9", "Totaal"),
)


@pytest.mark.parametrize(
    ("over", "caption", "factor"),
    [
        ("", CAPTION, 10**6),
        # What stands over the table on its own page comes between it and the caption.
        ("2.2 Wat de Douane heeft geïnd", CAPTION, 0),
        # A sentence is no caption, and neither is what speaks of something else.
        ("", "De afdrachten staan in miljoenen euro’s in de tabel hierna.", 0),
        ("", "Subsidies in 2027 (bedragen x € 1 mln)", 0),
    ],
)
def test_a_caption_may_end_the_page_before_its_table(over: str, caption: str, factor: int) -> None:
    def before(canvas: Canvas) -> None:
        canvas.drawString(30, 200, "Dit hoofdstuk gaat over wat de Douane int.")
        canvas.drawString(30, 100, caption)

    def table(canvas: Canvas) -> None:
        canvas.drawString(30, 260, over)
        canvas.drawRightString(420, 226, "2027")
        for at, (amount, label) in enumerate(ROWS):
            canvas.drawString(30, 208 - 19 * at, label)
            canvas.drawRightString(420, 208 - 19 * at, amount)

    document = read(pdf_bytes(before, table, pagesize=(560.0, 300.0)))
    found = afdrachten.extract(Context(document, 2027))
    assert isinstance(found, Found)
    assert found.section.totaal is not None
    assert {
        entry.item: entry.bedragen[0].value
        for entry in (*found.section.posten, found.section.totaal)
    } == {
        label: Decimal(amount.replace(".", "").replace(",", ".")) * factor if factor else None
        for amount, label in ROWS
    }
