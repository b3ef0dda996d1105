"""Where a table ends: figures of the chart under it are no rows."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.tables import find_tables
from tests.document.making import drawn

ROWS = {
    "Controles vracht": ("565.332", "567.318", "550.512"),
    "Controles bagage": ("405.829", "348.756", "371.696"),
    "Uren toezicht": ("458.882", "442.252", "462.691"),
    "Scancontroles": ("91.502", "82.762", "94.903"),
}
RIGHTS = (260.0, 320.0, 380.0)
PROSE = (
    "Met de opdrachtgevers zijn afspraken",
    "gemaakt over het aantal controles. Dat",
    "geldt zowel voor de inzet als voor de",
    "uren van het toezicht in de havens.",
)


def rows_of(under: list[tuple[float, float, str]]) -> list[str]:
    """Set a table, prose under it on the left, and figures (x, y, text) under its columns."""

    def draw(canvas: Canvas) -> None:
        y = 270.0
        for label, cells in ROWS.items():
            canvas.drawString(20, y, label)
            for right, cell in zip(RIGHTS, cells, strict=True):
                canvas.drawRightString(right, y, cell)
            y -= 18
        for at, line in enumerate(PROSE):
            canvas.drawString(20, 160 - 14 * at, line)
        canvas.setFont("Helvetica-Bold", 8)
        for x, y, text in under:
            canvas.drawString(x, y, text)

    tables = find_tables(drawn(draw), lambda label: label in ROWS)
    return [row.text for row in tables[0].rows]


@pytest.mark.parametrize(
    "under",
    [
        [(362, 160, "542"), (298, 146, "421"), (236, 132, "275"), (366, 118, "249")],
        [(362, 160, "542"), (298, 132, "421")],
        [(236, 146, "275")],
    ],
    ids=["four labels", "two", "one"],
)
def test_labels_of_a_chart_under_a_table_are_no_rows(under: list[tuple[float, float, str]]) -> None:
    assert rows_of(under) == list(ROWS)


def test_last_rows_with_few_figures_that_stand_in_their_columns_are_rows() -> None:
    def draw(canvas: Canvas) -> None:
        y = 270.0
        rows = {**ROWS, "Speurhonden": ("", "", "1.204"), "Drones": ("", "", "97")}
        for label, cells in rows.items():
            canvas.drawString(20, y, label)
            for right, cell in zip(RIGHTS, cells, strict=True):
                canvas.drawRightString(right, y, cell)
            y -= 18

    (table,) = find_tables(drawn(draw), lambda label: label in ROWS)
    assert [row.text for row in table.rows] == [*ROWS, "Speurhonden", "Drones"]


def test_the_rest_of_a_table_under_another_one_is_a_table_of_its_own() -> None:
    """It goes on at the top of the right column, close under a wide table over both columns."""

    def draw(canvas: Canvas) -> None:
        y = 280.0
        for label in ("Cocaïne", "Heroïne", "Marihuana", "Qat", "Hasjiesj"):
            canvas.drawString(20, y, label)
            for at, right in enumerate((150, 210, 270, 330, 390)):
                canvas.drawRightString(right, y, f"{at + 1}.{int(y)}")
            y -= 14
        y -= 24
        canvas.drawString(20, y, "Tekst in de linkerkolom, die hier verder gaat.")
        for label, cells in (
            ("Toezicht", ("543.737", "483.104")),
            ("Scans", ("181.980", "157.491")),
        ):
            canvas.drawString(235, y, label)
            for right, cell in zip((322, 383), cells, strict=True):
                canvas.drawRightString(right, y, cell)
            y -= 14

    found = [[row.text for row in it.rows] for it in find_tables(drawn(draw), lambda label: False)]
    assert found == [["Cocaïne", "Heroïne", "Marihuana", "Qat", "Hasjiesj"], ["Toezicht", "Scans"]]
