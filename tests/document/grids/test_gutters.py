"""Tables side by side, the left one with labels before its figures, the right one behind them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.tables import find_tables
from tests.document.making import drawn

LEFT = {
    "Accijnzen": "7.593",
    "Invoerrechten": "6.482",
    "Kolenbelasting": "1.604",
    "Totaal": "15.679",
}
RIGHT = {"Amfetamine": "6.301", "Qat": "94", "Heroïne": "31.405", "Hasj": "88"}
KNOWN = frozenset({*LEFT, *RIGHT})


def sides(canvas: Canvas, off: float, lower: float) -> None:
    """Draw both tables, the right one ``lower``, and each of its rows ``off`` points more so."""
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(30, 270, "Afdrachten")
    canvas.drawString(300, 270, "Drugsvangsten")
    canvas.setFont("Helvetica", 9)
    canvas.drawString(30, 250, "De Douane int belastingen.")
    canvas.drawString(300, 250, "De Douane onderschept drugs in de haven.")
    canvas.drawString(30, 225, "Soort")
    canvas.drawRightString(260, 225, "2025")
    canvas.drawRightString(350, 225 - lower, "2025")
    canvas.drawRightString(430, 225 - lower, "2024")
    canvas.drawString(450, 225 - lower, "Soort")
    for at, ((left, one), (right, two)) in enumerate(zip(LEFT.items(), RIGHT.items(), strict=True)):
        y = 205 - 18 * at
        canvas.drawString(30, y, left)
        canvas.drawRightString(260, y, one)
        canvas.drawRightString(350, y - lower - off * at, two)
        canvas.drawRightString(430, y - lower - off * at, f"{at + 1}7")
        canvas.drawString(450, y - lower - off * at, right)


@pytest.mark.parametrize("lower", [0.0, 9.0])
@pytest.mark.parametrize("off", [0.0, 0.4])
def test_figures_in_two_columns_of_the_page_are_of_two_tables(off: float, lower: float) -> None:
    page = drawn(lambda canvas: sides(canvas, off, lower), (560.0, 300.0))
    found = {
        row.text: [cell.text for cell in row.cells if cell]
        for table in find_tables(page, KNOWN.__contains__)
        for row in table.rows
    }
    assert found == {name: [figure] for name, figure in LEFT.items()} | {
        name: [figure, f"{at + 1}7"] for at, (name, figure) in enumerate(RIGHT.items())
    }
