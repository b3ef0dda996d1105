"""Tables of a PDF that a column's end has parted: which part is the rest of which table."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

KNOWN = [("Aantal uren toezicht", "501.007", "470.154"), ("Aantal scancontroles", "104", "132")]
NEW = [("Ambulante inzet", "8.148", "7.811"), ("Inzet van honden", "1.881", "1.889")]
Rows = list[tuple[str, str, str]]


def write(canvas: Canvas, x: float, y: float, rows: Rows, gap: float = 60) -> None:
    for at, (label, *figures) in enumerate(rows):
        canvas.drawString(x, y - 18 * at, label)
        for column, figure in enumerate(figures):
            canvas.drawRightString(x + 160 + gap * column, y - 18 * at, figure)


def labels_of(first: Rows, rest: Rows, gap: float = 60, above: str = "") -> list[str]:
    """Read a table whose first part has the header, and whose rest stands at the top."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Controles in 2023")
        write(canvas, 40, 300, [("", "Doelstelling", "Realisatie"), *first])
        canvas.drawString(320, 350, above)
        write(canvas, 320, 330, rest, gap)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    return [it.item for it in found.section.controles]


@pytest.mark.parametrize(("first", "rest"), [(KNOWN, NEW), (NEW, KNOWN)])
def test_the_rest_of_a_table_may_have_names_that_are_new(first: Rows, rest: Rows) -> None:
    assert labels_of(first, rest) == [row[0] for row in (*first, *rest)]


def test_a_table_set_in_other_columns_is_another() -> None:
    assert labels_of(KNOWN, NEW, gap=80) == [row[0] for row in KNOWN]


def test_a_table_under_words_of_its_own_is_another() -> None:
    assert labels_of(KNOWN, NEW, above="Bezetting") == [row[0] for row in KNOWN]
