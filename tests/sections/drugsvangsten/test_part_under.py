"""Parts of a drug on two lines under its figure: the figure, and what it is of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = ("2025", "2024", "2023", "2022")
DRUGS = {
    "Cocaïne": ("57.783", "51.265", "68.590", "53.402"),
    "Heroïne": ("1.024", "28", "858", "32"),
    "Qat": ("1.464", "1.129", "1.824", "1.663"),
    "Ketamine": ("570", "386", "640", "77"),
    "LSD": ("17", "9", "11", "–"),
}
WANTED = {
    name: {
        int(year): "" if text == "–" else text for year, text in zip(YEARS, figures, strict=True)
    }
    for name, figures in DRUGS.items()
}
Write = Callable[[Canvas, float, float, str], None]
Under = dict[tuple[str, str], tuple[str, ...]]
MARITIME = ("50.743 kg", "Maritiem")


def left(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.drawString(x - 20, y, text)


def middle(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.drawCentredString(x, y, text)


def right(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.drawRightString(x + 20, y, text)


def table(
    under: Under, write: Write, *, turned: bool = True, size: float = 7, note: float = 7
) -> Draw:
    """Years as rows and drugs as columns, or the other way round, with lines under some cells."""
    rows, columns = (YEARS, tuple(DRUGS)) if turned else (tuple(DRUGS), YEARS)

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 9)
        for at, name in enumerate(columns):
            write(canvas, 140 + 90 * at, 350, name)
        y = 330.0
        for row in rows:
            canvas.setFont("Helvetica", 9)
            canvas.drawString(40, y, row)
            deep = 0
            for at, column in enumerate(columns):
                drug, year = (column, row) if turned else (row, column)
                canvas.setFont("Helvetica", 9)
                write(canvas, 140 + 90 * at, y, DRUGS[drug][YEARS.index(year)])
                lines = under.get((drug, year), ())
                for step, text in enumerate(lines):
                    canvas.setFont("Helvetica", note if step else size)
                    write(canvas, 140 + 90 * at, y - 9 - 8 * step, text)
                deep = max(deep, len(lines))
            y -= 20 + 9 * deep

    return draw


def found_in(draw: Draw) -> tuple[dict[str, dict[int, str]], list[tuple[str, str, int, str]]]:
    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    return {
        it.item: {
            one.period: "" if one.value is None else one.source_text for one in it.hoeveelheden
        }
        for it in vangsten
    }, [
        (it.item, one.measure, one.hoeveelheid.period, one.hoeveelheid.source_text)
        for it in vangsten
        for one in it.delen
    ]


@pytest.mark.parametrize("write", [left, middle, right])
@pytest.mark.parametrize("turned", [True, False])
@pytest.mark.parametrize("note", [7, 6.6])
@pytest.mark.parametrize("words", ["Maritiem", "over zee", "w.v. maritiem"])
def test_a_part_of_the_year_of_its_figure(
    write: Write, turned: bool, note: float, words: str
) -> None:
    under = {("Cocaïne", "2025"): ("50.743 kg", words)}
    figures, parts = found_in(table(under, write, turned=turned, note=note))
    assert figures == WANTED
    assert parts == [("Cocaïne", "waarvan maritiem", 2025, "50.743 kg")]


@pytest.mark.parametrize("turned", [True, False])
def test_parts_of_several_drugs_and_years(turned: bool) -> None:
    under = {
        ("Cocaïne", "2025"): MARITIME,
        ("Heroïne", "2025"): ("1.002 kg", "Maritiem"),
        ("Cocaïne", "2024"): ("47.311 kg", "Maritiem"),
    }
    figures, parts = found_in(table(under, middle, turned=turned))
    assert figures == WANTED
    assert parts == [
        ("Cocaïne", "waarvan maritiem", 2025, "50.743 kg"),
        ("Cocaïne", "waarvan maritiem", 2024, "47.311 kg"),
        ("Heroïne", "waarvan maritiem", 2025, "1.002 kg"),
    ]


def test_a_part_that_is_none_of_a_drug_costs_no_figure() -> None:
    figures, parts = found_in(table({("Cocaïne", "2025"): ("212", "zendingen")}, middle))
    assert figures == WANTED
    assert parts == []


def test_a_row_in_small_type_is_a_row_though_words_stand_under_one_figure() -> None:
    """The second year is set small, closely under the first, and a note under a figure of it."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        for at, name in enumerate(DRUGS):
            canvas.setFont("Helvetica-Bold", 8)
            middle(canvas, 140 + 90 * at, 350, name)
            for index, year in enumerate(YEARS):
                canvas.setFont("Helvetica", 8 if index else 9)
                canvas.drawString(40, 330 - 11 * index, year)
                middle(canvas, 140 + 90 * at, 330 - 11 * index, DRUGS[name][index])
        canvas.setFont("Helvetica", 8)
        middle(canvas, 140, 330 - 44, "voorlopig")

    assert found_in(draw)[0] == WANTED


def with_row(text: str, *, set_in: float, down: float, size: float = 7) -> Draw:
    """A table with a row under the first drug that has words in the column of the names alone."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 9)
        for at, year in enumerate(YEARS):
            canvas.drawRightString(260 + 90 * at, 350, year)
        y = 330.0
        for name, figures in DRUGS.items():
            canvas.setFont("Helvetica", 9)
            canvas.drawString(40, y, name)
            for at, figure in enumerate(figures):
                canvas.drawRightString(260 + 90 * at, y, figure)
            if name == "Cocaïne":
                canvas.setFont("Helvetica", size)
                canvas.drawString(40 + set_in, y - down, text)
                y -= down
            y -= 18

    return draw


@pytest.mark.parametrize("set_in", [0, 10, 20])
@pytest.mark.parametrize("down", [9, 15, 18])
@pytest.mark.parametrize(
    ("text", "period"),
    [("waarvan maritiem: 40.868 kg", 2025), ("waarvan maritiem in 2024: 40.868 kg", 2024)],
)
def test_a_row_of_its_own_under_the_name_is_a_part(
    text: str, period: int, set_in: float, down: float
) -> None:
    figures, parts = found_in(with_row(text, set_in=set_in, down=down))
    assert figures == WANTED
    assert parts == [("Cocaïne", "waarvan maritiem", period, "40.868 kg")]


@pytest.mark.parametrize(
    ("text", "size"),
    [("inclusief 40.868 kg uit 2024", 7), ("waarvan 3 zendingen van 40.868 kg", 7)],
)
def test_other_words_under_a_name_are_no_part(text: str, size: float) -> None:
    assert found_in(with_row(text, set_in=10, down=15, size=size)) == (WANTED, [])
