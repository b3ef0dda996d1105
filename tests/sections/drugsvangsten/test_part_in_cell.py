"""A part that opens with ``waarvan`` in the cell of its whole, set to the top, middle or foot."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

DRUGS = {
    "Cocaïne": ("42.285", "45.672", "50.674"),
    "Heroïne": ("1.036", "960", "441"),
    "Marihuana": ("4.133", "2.906", "3.245"),
    "Hasjiesj": ("902", "267", "1.279"),
}
YEARS = (2018, 2017, 2016)
PART = "36.559"
FORMS = (
    ("waarvan maritiem", PART),
    (f"waarvan maritiem {PART}",),
    (f"(waarvan maritiem: {PART})",),
    ("waarvan", "maritiem", PART),
)
Write = Callable[[Canvas, float, float, str], None]
LEADING = 10.0


def flush_right(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.drawRightString(x + 40, y, text)


def centred(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.drawCentredString(x, y, text)


def table(rows: list[str], columns: list[str], place: str, part: tuple[str, ...], w: Write) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for at, name in enumerate(columns):
            w(canvas, 170 + 100 * at, 240, name)
        y = 222.0
        for row in rows:
            cells = {column: (*pair(row, column),) for column in columns}
            if "Cocaïne" in (row, *columns) and "2018" in (row, *columns):
                column = "2018" if row == "Cocaïne" else "Cocaïne"
                if row in ("Cocaïne", "2018"):
                    cells[column] = (*cells[column], *part)
            height = max(map(len, cells.values()))
            for at, lines in enumerate(({"": (row,)} | cells).values()):
                free = (height - len(lines)) * LEADING
                top = y - {"top": 0.0, "middle": free / 2, "foot": free}[place]
                for down, line in enumerate(lines):
                    canvas.setFont("Helvetica", 7 if down else 9)
                    if at:
                        w(canvas, 70 + 100 * at, top - LEADING * down, line)
                    else:
                        canvas.drawString(40, top, line)
            y -= LEADING * height + 8

    return draw


def pair(row: str, column: str) -> tuple[str]:
    drug, year = (row, column) if row in DRUGS else (column, row)
    return (DRUGS[drug][YEARS.index(int(year))],)


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("turned", [False, True], ids=["drugs", "years"])
@pytest.mark.parametrize("write", [flush_right, centred])
@pytest.mark.parametrize(("place", "part"), product(("top", "middle", "foot"), FORMS))
def test_whole_and_part_are_told_apart(
    place: str, part: tuple[str, ...], write: Write, turned: bool, newest_first: bool
) -> None:
    years = [str(year) for year in sorted(YEARS, reverse=newest_first)]
    rows, columns = (years, [*DRUGS]) if turned else ([*DRUGS], years)
    draw = table(rows, columns, place, part, write)
    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(620.0, 300.0))), 2018))
    assert isinstance(found, Found)
    assert {
        (vangst.item, figure.period, str(figure.value))
        for vangst in found.section.vangsten
        for figure in vangst.hoeveelheden
    } == {
        (name, year, text.replace(".", ""))
        for name, figures in DRUGS.items()
        for year, text in zip(YEARS, figures, strict=True)
    }
    assert [
        (vangst.item, deel.measure, deel.hoeveelheid.period, str(deel.hoeveelheid.value))
        for vangst in found.section.vangsten
        for deel in vangst.delen
    ] == [("Cocaïne", "waarvan maritiem", 2018, "36559")]
