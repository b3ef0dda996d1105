"""Afdrachten as a ring with a legend: amounts before or behind their names, the total within."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

AMOUNTS = {
    "Douanerechten": "3,76",
    "Btw bij invoer": "1,68",
    "Accijnzen": "13,17",
    "Verbruiksbelastingen": "0,34",
    "Kolenbelasting": "0,10",
}
TOTAL = "19,05"
COLOURS = ("#0b3c49", "#2d6a74", "#5f9ea0", "#9fc1c3", "#ff7f50")
CAPTION = "Wat de Douane in 2028 inde (x € 1 mld)"
X, Y, OUTER, INNER = 125.0, 240.0, 75.0, 45.0


def value(text: str) -> Decimal:
    return Decimal(text.replace(",", ".")) * 10**9


WANTED = {name: value(text) for name, text in AMOUNTS.items()}


def ring(canvas: Canvas, *, drawn: str = "slices") -> None:
    start, whole = 90.0, sum(WANTED.values())
    for colour, amount in zip(COLOURS, WANTED.values(), strict=True):
        angle = float(360 * amount / whole)
        if drawn == "slices":
            canvas.setFillColor(colour)
            canvas.wedge(
                X - OUTER, Y - OUTER, X + OUTER, Y + OUTER, start - angle, angle, stroke=0, fill=1
            )
        else:
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(OUTER - INNER)
            middle = (OUTER + INNER) / 2
            canvas.arc(X - middle, Y - middle, X + middle, Y + middle, start - angle, angle)
        start -= angle
    canvas.setFillColor("#ffffff")
    canvas.circle(X, Y, INNER, stroke=0, fill=1)


def legend(canvas: Canvas, *, behind: bool) -> None:
    for at, (colour, (name, text)) in enumerate(zip(COLOURS, AMOUNTS.items(), strict=True)):
        y = Y + 32 - 16 * at
        canvas.setFillColor(colour)
        canvas.rect(225, y, 7, 7, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(238 if behind else 272, y, name)
        canvas.drawRightString(400 if behind else 265, y, text)


def chart(
    *texts: str, behind: bool = False, drawn: str = "slices", x: float = X, y: float = Y
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(50, 340, CAPTION)
        ring(canvas, drawn=drawn)
        legend(canvas, behind=behind)
        canvas.setFillColor("#000000")
        for at, text in enumerate(texts):
            canvas.setFont("Helvetica", 11 if text == TOTAL else 7)
            canvas.drawCentredString(x, y + 4 * (len(texts) - 1) - 12 * at - 2, text)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(50, 120, "De grootste post is accijnzen. De opbrengst gaat naar de")

    return draw


def amounts_of(draw: Draw) -> dict[str, Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(480.0, 380.0))), 2028))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {it.item: it.bedragen[0].value for it in entries}


@pytest.mark.parametrize("drawn", ["slices", "arcs"])
@pytest.mark.parametrize("behind", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize(
    "texts",
    [("Alle middelen samen", TOTAL), (TOTAL, "Totaal"), ("Totaal", "afdrachten", TOTAL)],
    ids=["over", "under", "on two lines"],
)
def test_the_total_in_a_ring(texts: tuple[str, ...], behind: bool, drawn: str) -> None:
    found = amounts_of(chart(*texts, behind=behind, drawn=drawn))
    assert found == {**WANTED, "Totaal": value(TOTAL)}


@pytest.mark.parametrize(
    "draw",
    [
        chart("Aantal douaniers", "5.600"),
        chart("Totaal 2027", TOTAL),
        chart("Totaal", TOTAL, "18,20"),
        chart("Totaal", TOTAL, y=Y + 58),
        chart("2028"),
    ],
    ids=["another name", "another year", "two figures", "off the middle", "a year"],
)
def test_what_else_stands_in_a_ring_is_no_total(draw: Draw) -> None:
    assert amounts_of(draw) == WANTED
