"""Two tables side by side of which rows stand level by chance."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.tables import find_tables
from tests.document.making import drawn

LEFT = {"Invoerrechten": "2.882.164", "Omzetbelasting": "1.129.381", "Accijnzen": "11.606.388"}
RIGHT = {
    "Aantal controles ambulant": ("9.643", "7.195"),
    "Aantal uren toezicht": ("427.781", "432.044"),
    "Aantal administratieve/controles KM": ("2.633", "2.672"),
    "Aantal scancontroles": ("111.764", "109.843"),
}


@pytest.mark.parametrize("start", [200.0, 220.0, 240.0])
def test_a_label_around_the_baseline_parts_two_tables(start: float) -> None:
    def draw(canvas: Canvas) -> None:
        y = 240.0
        for label, cells in RIGHT.items():
            lines = label.split("/")
            for at, line in enumerate(lines):
                canvas.drawString(190, y + 6 * (len(lines) - 1) - 12 * at, line)
            for edge, cell in zip((350, 395), cells, strict=True):
                canvas.drawRightString(edge, y, cell)
            y -= 20
        y = start
        for label, cell in LEFT.items():
            canvas.drawString(20, y, label)
            canvas.drawRightString(160, y, cell)
            y -= 20

    tables = [
        {row.text: [cell and cell.text for cell in row.cells] for row in table.rows}
        for table in find_tables(drawn(draw), lambda label: False)
    ]
    assert sorted(tables, key=len) == [
        {label: [cell] for label, cell in LEFT.items()},
        {label.replace("/", " "): list(cells) for label, cells in RIGHT.items()},
    ]
