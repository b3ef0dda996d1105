"""Tables side by side, the left one with labels before its figures, the right one behind them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.tables import find_tables
from tests.document.making import Draw, drawn

LEFT = {
    "Accijnzen": "7.593",
    "Invoerrechten": "6.482",
    "Kolenbelasting": "1.604",
    "Totaal": "15.679",
}
RIGHT = {"Amfetamine": "6.301", "Qat": "94", "Heroïne": "31.405", "Hasj": "88"}
KNOWN = frozenset({*LEFT, *RIGHT})


def sides(
    canvas: Canvas, off: float, lower: float, *, prose: bool = True, size: float = 12
) -> None:
    """Draw both tables, the right one ``lower``, and each of its rows ``off`` points more so."""
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(30, 270, "Afdrachten")
    canvas.drawString(300, 270, "Drugsvangsten")
    canvas.setFont("Helvetica", 9)
    if prose:
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


def found_in(draw: Draw) -> dict[str, list[str]]:
    page = drawn(draw, (560.0, 300.0))
    return {
        row.text: [cell.text for cell in row.cells if cell]
        for table in find_tables(page, KNOWN.__contains__)
        for row in table.rows
    }


BOTH = {name: [figure] for name, figure in LEFT.items()} | {
    name: [figure, f"{at + 1}7"] for at, (name, figure) in enumerate(RIGHT.items())
}


@pytest.mark.parametrize("lower", [0.0, 9.0])
@pytest.mark.parametrize("off", [0.0, 0.4])
def test_figures_in_two_columns_of_the_page_are_of_two_tables(off: float, lower: float) -> None:
    assert found_in(lambda canvas: sides(canvas, off, lower)) == BOTH


@pytest.mark.parametrize("size", [9, 12])
def test_a_title_over_each_is_enough(size: float) -> None:
    assert found_in(lambda canvas: sides(canvas, 0.0, 0.0, prose=False, size=size)) == BOTH


@pytest.mark.parametrize("head", ["Soort", ""])
@pytest.mark.parametrize("edge", [225.0, 205.0])
def test_heads_of_columns_part_no_table_with_remarks_behind_its_figures(
    edge: float, head: str
) -> None:
    """They are in a row with others, and no titles."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(30, 240, head)
        canvas.drawString(130, 240, "Begroting")
        canvas.drawString(edge, 240, "Realisatie")
        canvas.drawString(330, 240, "Toelichting")
        for x, year in ((180, "2024"), (280, "2025")):
            canvas.drawRightString(x, 226, year)
        canvas.setFont("Helvetica", 9)
        for at, (name, figure) in enumerate(LEFT.items()):
            y = 208 - 18 * at
            canvas.drawString(30, y, name)
            canvas.drawRightString(180, y, figure)
            canvas.drawRightString(280, y, f"{at + 1}.234")
            canvas.drawString(330, y, "Hoger door de prijzen")

    assert found_in(draw) == {
        name: [figure, f"{at + 1}.234"] for at, (name, figure) in enumerate(LEFT.items())
    }
