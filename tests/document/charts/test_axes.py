"""Axes of charts: years in a row or in a column, in full or cut short."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.axes import Axis, find_axes
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, drawn, pdf_bytes, read

PAGE = (595.0, 420.0)
TOTAL = {2022: 304, 2023: 394, 2024: 427, 2025: 598}
NAME = "Totaal aantal aangifteregels"


def row(words: Sequence[str], signs: str = "’") -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(words):
            canvas.drawCentredString(90 + 60 * at, 100, text.replace("’", signs))

    return draw


def column(words: Sequence[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(words):
            canvas.drawString(60, 300 - 30 * at, text)

    return draw


def upright(words: Sequence[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(words):
            canvas.saveState()
            canvas.translate(90 + 40 * at, 100)
            canvas.rotate(90)
            canvas.drawString(0, 0, text)
            canvas.restoreState()

    return draw


def axes_of(draw: Draw) -> list[Axis]:
    return list(find_axes(drawn(draw, PAGE)))


@pytest.mark.parametrize(
    ("words", "years"),
    [
        (["2023", "2024", "2025"], [2023, 2024, 2025]),
        (["’23", "’24", "’25", "’26"], [2023, 2024, 2025, 2026]),
        (["2023", "’24", "’25"], [2023, 2024, 2025]),
        (["’25", "’24", "’23"], [2025, 2024, 2023]),
        (["’98", "’99", "’00"], [1998, 1999, 2000]),
    ],
)
def test_years_in_full_or_cut_short(words: Sequence[str], years: Sequence[int]) -> None:
    for draw in (row(words), row(words, "'"), row(words, "‘"), column(words), upright(words)):
        assert [[year for year, _ in axis.years] for axis in axes_of(draw)] == [years]


@pytest.mark.parametrize(
    "words",
    [
        ["23", "24", "25"],
        ["’23", "’24"],
        ["’23", "’25", "’27"],
        ["’230", "’240", "’250"],
        ["in ’23", "in ’24", "in ’25"],
    ],
)
def test_what_is_no_axis_of_years(words: Sequence[str]) -> None:
    assert axes_of(row(words)) == []


@pytest.mark.parametrize("signs", ["’", "'", "‘"])
@pytest.mark.parametrize("lying", [False, True])
def test_a_chart_over_years_that_are_cut_short(signs: str, lying: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(60, 380, "Aangifteregels (x 1 mln)")
        canvas.rect(60, 60, 8, 8, stroke=0, fill=1)
        canvas.drawString(74, 60, NAME)
        for at, (year, value) in enumerate(TOTAL.items()):
            short = f"{signs}{year % 100}"
            if lying:
                canvas.drawRightString(90, 304 - 40 * at, short)
                canvas.rect(96, 300 - 40 * at, value / 3, 16, stroke=0, fill=1)
                canvas.drawString(100 + value / 3, 304 - 40 * at, str(value))
            else:
                canvas.drawCentredString(100 + 60 * at, 86, short)
                canvas.rect(85 + 60 * at, 100, 30, value / 3, stroke=0, fill=1)
                canvas.drawCentredString(100 + 60 * at, 103 + value / 3, str(value))

    found = aangifteregels.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2025))
    assert isinstance(found, Found)
    assert {
        (reeks.item, figure.period): int(figure.value or 0)
        for reeks in found.section.reeksen
        for figure in reeks.aantallen
    } == {(NAME, year): value * 10**6 for year, value in TOTAL.items()}
