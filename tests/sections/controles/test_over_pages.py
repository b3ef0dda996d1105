"""Controles that a page break parts: the rest is set as before, at the top of the next page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read
from tests.sections.controles.test_blocks import card

ROWS = [
    ("Aantal controles op bagage van passagiers", ("262.677", "235.905")),
    ("Aantal controles liquide middelen", ("3.129", "3.008")),
    ("Aantal scancontroles", ("126.231", "116.018")),
    ("Aantal controles ambulant binnenland", ("412", "377")),
    ("Aantal controles vracht, koeriers en post", ("91.118", "82.150")),
    ("Controles op uitvoer", ("5.014", "4.926")),
]
Form = Callable[[Canvas, float, list[tuple[str, tuple[str, str]]], bool], None]


def cards(
    canvas: Canvas, top: float, rows: list[tuple[str, tuple[str, str]]], headed: bool
) -> None:
    for at, (name, pair) in enumerate(rows):
        card(canvas, 40 + 265 * (at % 2), top - 80 * (at // 2), name, pair)


def labels_between(
    canvas: Canvas, top: float, rows: list[tuple[str, tuple[str, str]]], headed: bool
) -> None:
    """Set each name between its two figures."""
    heads = [("Soort controle", ("Planning", "Realisatie"))] if headed else []
    for at, (name, (planned, done)) in enumerate([*heads, *rows]):
        canvas.setFont("Helvetica-Bold" if headed and not at else "Helvetica", 9)
        canvas.drawRightString(120, top - 18 * at, planned)
        canvas.drawString(132, top - 18 * at, name)
        canvas.drawRightString(420, top - 18 * at, done)


@pytest.mark.parametrize(
    ("form", "headed", "cut"),
    [(cards, False, 2), (cards, False, 4), (labels_between, False, 3), (labels_between, True, 3)],
)
def test_what_stands_on_the_next_page_belongs_to_it(form: Form, headed: bool, cut: int) -> None:
    def first(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(40, 240, "Controles in 2028")
        form(canvas, 190, ROWS[:cut], True)

    rest = partial(form, top=400, rows=ROWS[cut:], headed=headed)
    found = controles.extract(Context(read(pdf_bytes(first, rest, pagesize=(595.0, 440.0))), 2028))
    assert isinstance(found, Found)
    assert [
        (it.item, tuple(f[0].source_text for f in (it.doelstelling, it.realisatie)))
        for it in found.section.controles
    ] == ROWS
