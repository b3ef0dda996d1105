"""Drugs in a long table: a row for each year of each, and perhaps one for a part."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = (2025, 2024, 2023)
DRUGS = {
    "Cocaïne": (46110, 67326, 43608),
    "Heroïne": (31, 51, 502),
    "Qat": (8925, 2184, 2691),
    "Ketamine": (176, 251, 590),
}
SHIPPED = 39547
PART = "waarvan maritiem"
Rows = list[tuple[str, str, int]]


def rows_of(*, part: int | None = 1, again: bool = False, lacks: str = "") -> Rows:
    """Give the rows: name, year and figure.

    Args:
        part: behind how many of the years of the first drug the row of a part stands.
        again: whether each row has the name.
        lacks: the drug of which no more than the first year is known.
    """
    rows: Rows = []
    for name, figures in DRUGS.items():
        own: Rows = [
            (name if again or not at else "", str(year), figure)
            for at, (year, figure) in enumerate(zip(YEARS, figures, strict=True))
        ]
        own = own[:1] if name == lacks else own
        if part is not None and not rows:
            own.insert(part, (name if again else "", PART, SHIPPED))
        rows += own
    return rows


def found_in(*pages: Rows) -> tuple[dict[str, dict[int, int]], list[tuple[str, int, int]]]:
    """Set the rows of each page and read them: the drugs by year, and the parts."""

    def page(rows: Rows, first: bool) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Bold", 10)
            y = 520.0 if first else 560.0
            if first:
                canvas.drawString(50, 550, "Drugsvangsten 2025")
            for x, head in ((50, "Middel"), (200, "Jaar")):
                canvas.drawString(x, y, head)
            canvas.drawRightString(380, y, "Hoeveelheid")
            canvas.setFont("Helvetica", 9)
            for name, year, figure in rows:
                y -= 14
                canvas.drawString(50, y, name)
                canvas.drawString(200 if year.isdigit() else 206, y, year)
                canvas.drawRightString(380, y, f"{figure:,} kg".replace(",", "."))

        return draw

    draws = [page(rows, not at) for at, rows in enumerate(pages)]
    report = read(pdf_bytes(*draws, pagesize=(440.0, 600.0)))
    found = drugsvangsten.extract(Context(report, 2025))
    if not isinstance(found, Found):
        return {}, []
    vangsten = found.section.vangsten
    figures = {
        it.item: {one.period: int(one.value) for one in it.hoeveelheden if one.value is not None}
        for it in vangsten
    }
    parts = [
        (part.measure, part.hoeveelheid.period, int(part.hoeveelheid.value or 0))
        for it in vangsten
        for part in it.delen
    ]
    return figures, parts


def wanted(lacks: str = "") -> dict[str, dict[int, int]]:
    return {
        name: dict(list(zip(YEARS, figures, strict=True))[: 1 if name == lacks else None])
        for name, figures in DRUGS.items()
    }


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(("part", "year"), [(None, 0), (1, 2025), (2, 2024), (3, 2023)])
@pytest.mark.parametrize("lacks", ["", "Heroïne"])
def test_a_row_for_each_year(part: int | None, year: int, again: bool, lacks: str) -> None:
    figures, parts = found_in(rows_of(part=part, again=again, lacks=lacks))
    assert figures == wanted(lacks)
    assert parts == ([(PART, year, SHIPPED)] if part else [])


def test_a_table_that_goes_on_over_the_page() -> None:
    rows = rows_of()
    assert found_in(rows[:7], rows[7:]) == (wanted(), [(PART, 2025, SHIPPED)])


def test_a_row_of_a_part_over_the_years_is_of_none() -> None:
    figures, parts = found_in(rows_of(part=0))
    assert parts == []
    assert all(figures.get(name, {}).items() <= wanted()[name].items() for name in DRUGS)


def test_years_under_the_name_of_a_part_may_be_of_the_drug() -> None:
    rows = rows_of(part=None)
    rows.insert(1, (PART, "2025", SHIPPED))
    figures, parts = found_in(rows)
    assert (figures, parts) == ({}, []) or not any(figures.values())
