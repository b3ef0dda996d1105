"""Headers on several lines that are centred in cells whose figures are set flush right."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.tables import find_tables
from tests.document.making import drawn

NAMES = (
    ("Controles vracht,", "koeriers en post"),
    ("Controles schepen,", "vliegtuigen en", "vluchten (hoog", "risico)"),
    ("Controles bagage", "van passagiers"),
    ("Uren", "toezicht"),
    ("Ambulante", "controles", "binnenland"),
)
ROWS = {
    "Doelstelling": ("560.936", "12.826", "411.672", "418.922", "8.769"),
    "Realisatie": ("612.482", "14.471", "418.319", "345.126", "10.740"),
}
WIDTH, FIRST, SIZE, LEADING, FOOT = 78.0, 90.0, 8.0, 10.0, 200.0


@pytest.mark.parametrize("foot", [True, False], ids=["foot", "middle"])
def test_short_lines_head_the_column_that_the_longest_of_them_covers(foot: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", SIZE)
        for at, lines in enumerate(NAMES):
            middle = FIRST + WIDTH * (at + 0.5)
            start = FOOT + LEADING * (len(lines) - 1 if foot else 1 + len(lines) / 2)
            for down, line in enumerate(lines):
                canvas.drawCentredString(middle, start - LEADING * down, line)
        for down, (label, figures) in enumerate(ROWS.items(), 1):
            canvas.drawString(20, FOOT - 16 * down, label)
            for at, figure in enumerate(figures, 1):
                canvas.drawRightString(FIRST + WIDTH * at - 1, FOOT - 16 * down, figure)

    page = drawn(draw, pagesize=(520.0, 300.0))
    (table,) = find_tables(page, lambda text: text in ROWS)
    assert table.headers == tuple(" ".join(lines) for lines in NAMES)
