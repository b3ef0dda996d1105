"""A figure that is not published, printed as a dash or as the bullet that was made of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Origin
from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = ("2025", "2024", "2023")
ROWS = {
    "Cocaïne": ("45.454 kg", "39.904 kg", "49.373 kg"),
    "Heroïne": ("96 kg", "1.026 kg", "766 kg"),
    "Hasjiesj": ("461 kg", "993 kg", "1.824 kg"),
    "LSD": ("3 kg", "27 kg", "14 kg"),
}
Rows = dict[str, tuple[str, ...]]
Form = Callable[[Rows], Draw]


def cards(rows: Rows, between: str = "") -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(rows.items()):
            x, y = 30 + 280 * (at % 2), 380 - 150 * (at // 2)
            canvas.rect(x, y - 130, 250, 130, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 10, y - 20, name)
            canvas.setFont("Helvetica-Bold", 22)
            canvas.drawString(x + 10, y - 52, figures[0])
            canvas.setFont("Helvetica", 8)
            for index, (year, text) in enumerate(zip(YEARS[1:], figures[1:], strict=True)):
                if between:
                    canvas.drawString(x + 10, y - 80 - 12 * index, year + between + text)
                else:
                    canvas.drawString(x + 10 + 70 * index, y - 90, year)
                    canvas.drawString(x + 10 + 70 * index, y - 102, text)

    return draw


def history(rows: Rows) -> Draw:
    """Cards whose earlier years stand on one line with their figures, parted by bullets."""
    return cards(rows, between=" • ")


def table(rows: Rows) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 8)
        for edge, year in zip((200, 290, 380), YEARS, strict=True):
            canvas.drawRightString(edge, 350, year)
        canvas.setFont("Helvetica", 8)
        for at, (name, figures) in enumerate(rows.items()):
            canvas.drawString(40, 325 - 17 * at, name)
            for edge, text in zip((200, 290, 380), figures, strict=True):
                canvas.drawRightString(edge, 325 - 17 * at, text)

    return draw


def read_from(draw: Draw) -> dict[str, tuple[str, ...]]:
    def whole(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 395, "Drugsvangsten 2025")
        draw(canvas)

    found = drugsvangsten.extract(Context(read(pdf_bytes(whole, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    for vangst in found.section.vangsten:
        for figure in vangst.hoeveelheden:
            published = any(map(str.isdigit, figure.source_text))
            assert figure.origin == (Origin.READ if published else Origin.UNPUBLISHED)
            assert figure.unit == "kg"
    return {
        it.item: tuple(figure.source_text for figure in it.hoeveelheden)
        for it in found.section.vangsten
    }


@pytest.mark.parametrize("form", [cards, table])
@pytest.mark.parametrize("dash", ["– kg", "- kg", "• kg", "• kilo"])
@pytest.mark.parametrize("at", [1, 2])
def test_a_dash_that_became_a_bullet_is_one(form: Form, dash: str, at: int) -> None:
    """Of ``- kg`` on a line by itself a word processor makes an item of a list."""
    figures = list(ROWS["LSD"])
    figures[at] = dash
    rows = {**ROWS, "LSD": tuple(figures)}
    assert read_from(form(rows)) == rows


def test_a_bullet_between_a_year_and_its_figure_is_none() -> None:
    assert read_from(history(ROWS)) == ROWS
