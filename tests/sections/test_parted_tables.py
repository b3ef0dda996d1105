"""Tables of a PDF that a column's end has parted: which part is the rest of which table."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
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


TAXES = [("Invoerrechten", "4.267.258"), ("Accijnzen", "11.593.100")]


def total_of(*, header: str = "", rest: str = "", indent: float = 0, above: str = "") -> str | None:
    """Read afdrachten of which the total stands at the top of the next column."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Afdrachten in 2023 (bedragen x € 1.000)")
        for at, (label, amount) in enumerate([("", header), *TAXES]):
            canvas.drawString(40, 300 - 18 * at, label)
            canvas.drawRightString(260, 300 - 18 * at, amount)
        canvas.drawString(320, 370, above)
        canvas.drawRightString(540 + indent, 348, rest)
        canvas.drawString(320, 330, "Totaal")
        canvas.drawRightString(540 + indent, 330, "15.860.358")

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.posten] == [label for label, _ in TAXES]
    total = found.section.totaal
    return total.bedragen[0].source_text if total else None


def test_a_total_alone_at_the_top_of_the_next_column() -> None:
    assert total_of() == "15.860.358"
    assert total_of(header="2023") == "15.860.358"


def test_a_header_that_is_repeated() -> None:
    assert total_of(header="2023", rest="2023", above="Hoofdstuk 2") == "15.860.358"


def test_another_table_with_the_same_header_and_columns() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Afdrachten in 2023 (bedragen x € 1.000)")
        canvas.drawString(320, 360, "Inbeslagnames in 2023")
        for x, top, rows in (
            (40, 300, [("", "2023"), *TAXES]),
            (320, 330, [("", "2023"), ("Parfum", "165"), ("Elektronica", "735")]),
        ):
            for at, (label, amount) in enumerate(rows):
                canvas.drawString(x, top - 18 * at, label)
                canvas.drawRightString(x + 220, top - 18 * at, amount)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.posten] == [label for label, _ in TAXES]


def test_a_total_of_another_table() -> None:
    assert total_of(indent=12) is None
    assert total_of(above="Inbeslagnames") is None
    assert total_of(header="2023", rest="2022") is None
