"""A table of drugs with a part under one figure, so that the row stands midway between both."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

ROWS = (
    ("Cocaïne", 40770, 39340, 58622),
    ("Heroïne", 2108, 2656, 2090),
    ("Marihuana", 2377, 2864, 618),
    ("LSD", 26, 20, 3),
)
YEARS = (2025, 2024, 2023)


def dutch(number: int) -> str:
    return f"{number:,} kg".replace(",", ".")


@pytest.mark.parametrize("part_row", [0, 1, 3])
@pytest.mark.parametrize("part_column", [0, 1, 2])
def test_figure_and_part_share_a_cell(part_row: int, part_column: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(40, 200, "Soort")
        for column, year in enumerate(YEARS):
            canvas.drawRightString(280 + 90 * column, 200, str(year))
        for at, (name, *figures) in enumerate(ROWS):
            y = 176.0 - 24 * at
            canvas.drawString(40, y, name)
            for column, figure in enumerate(figures):
                lift = 6.5 if (at, column) == (part_row, part_column) else 0.0
                canvas.drawRightString(280 + 90 * column, y + lift, dutch(figure))
                if lift:
                    canvas.setFont("Helvetica", 8)
                    canvas.drawRightString(280 + 90 * column, y - 5, "waarvan maritiem 2 kg")
                    canvas.setFont("Helvetica", 9)

    document = read(pdf_bytes(draw, pagesize=(560.0, 240.0)))
    found = drugsvangsten.extract(Context(document, 2025))
    assert isinstance(found, Found)
    assert {
        (vangst.item, figure.period): figure.value
        for vangst in found.section.vangsten
        for figure in vangst.hoeveelheden
    } == {
        (name, year): figure
        for name, *figures in ROWS
        for year, figure in zip(YEARS, figures, strict=True)
    }
