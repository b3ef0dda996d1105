"""Controles a line each, with the name between its figures or behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

ROWS = {
    "Fysieke controles vracht": ("45.244", "38.890"),
    "Scancontroles containers": ("106.363", "103.726"),
    "Uren toezicht haven en luchthaven": ("457.391", "596.752"),
    "Controles liquide middelen": ("4.446", "5.762"),
}
WANTED = {name: list(pair) for name, pair in ROWS.items()}
Row = Callable[[Canvas, float, str, str, str], None]
PROSE = (
    "Bij ‘Fysieke controles vracht’ kwamen we onder de afspraak uit: 86 procent.",
    "In de rechtshandhaving werken we samen met het Openbaar Ministerie.",
)


def pair(canvas: Canvas, x: float, y: float, text: str, measure: str, *, before: bool) -> None:
    """Set a large figure before its measure, up to a place, or behind it."""
    if before:
        canvas.setFont("Helvetica", 7)
        canvas.drawString(x + 4, y, measure)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawRightString(x, y, text)
    else:
        canvas.setFont("Helvetica", 9)
        canvas.drawRightString(x, y, text)
        wide = canvas.stringWidth(text, "Helvetica", 9)
        canvas.setFont("Helvetica", 7)
        canvas.drawRightString(x - wide - 3, y, measure)


def between(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    pair(canvas, 120, y, done, "gerealiseerd", before=True)
    pair(canvas, 540, y, planned, "gepland", before=False)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(230, y, name)


def turned(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    pair(canvas, 120, y, planned, "afgesproken", before=False)
    pair(canvas, 480, y, done, "verricht", before=True)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(230, y, name)


def behind(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    pair(canvas, 80, y, done, "realisatie", before=True)
    pair(canvas, 190, y, planned, "doelstelling", before=True)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(280, y, name)


def on_two_lines(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    between(canvas, y, "", planned, done)
    first, rest = name.split(" ", 1)
    canvas.drawString(230, y + 5, first)
    canvas.drawString(230, y - 5, rest)


def beside_another(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    between(canvas, y, name, planned, done)
    canvas.drawString(360, y, "Controles e-commerce")


def under(canvas: Canvas, y: float, name: str, planned: str, done: str) -> None:
    between(canvas, y, "", planned, done)
    canvas.drawString(230, y - 15, name)


def read_of(row: Row, rows: dict[str, tuple[str, str]]) -> dict[str, list[str]]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(30, 370, "Inzet op controle en toezicht, 2028")
        for at, (name, (planned, done)) in enumerate(rows.items()):
            row(canvas, 340 - 30 * at, name, planned, done)
            canvas.setFont("Helvetica", 9)
        for at, text in enumerate(PROSE):
            canvas.drawString(30, 180 - 12 * at, text)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 400.0))), 2028))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [figure.source_text for figure in (*it.doelstelling, *it.realisatie)]
        for it in found.section.controles
    }


@pytest.mark.parametrize("row", [between, turned, behind, on_two_lines])
def test_a_name_on_the_line_of_its_figures(row: Row) -> None:
    assert read_of(row, ROWS) == WANTED


@pytest.mark.parametrize("row", [beside_another, under])
def test_figures_that_may_be_of_another_name_are_of_none(row: Row) -> None:
    assert read_of(row, ROWS) == {}
