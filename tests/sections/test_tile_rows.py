"""Figures in one row under a row of names that begin level, as under a bar that is parted."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.test_open_tiles import CAPTION, amounts_of

AMOUNTS = {
    ("Invoerrechten",): "4.193",
    ("Omzetbelasting bij invoer",): "1.834",
    ("Accijnzen",): "10.550",
    ("Verbruiksbelasting van alcoholvrije", "dranken en andere producten"): "377",
    ("Totaal",): "16.954",
}
WANTED = {
    " ".join(name): Decimal(amount.replace(".", "")) * 1_000_000 for name, amount in AMOUNTS.items()
}
COLOURS = ("#0b4f6c", "#d1495b", "#8aa5bf", "#c9b27c")
LEFT, WIDE = 20.0, 116.0


def row(*, keys: bool = True, gap: float = 22, step: float = 9) -> Draw:
    """Set the names, each with a key in the colour of its part of the bar, over the amounts.

    Args:
        keys: whether names have keys, before which the amounts do not begin.
        gap: points from the first line of the names to the amounts.
        step: points between the lines of a name.
    """

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(LEFT, 440, CAPTION)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            x = LEFT + WIDE * at
            canvas.setFont("Helvetica", 6.5)
            for line, text in enumerate(name):
                canvas.drawString(x + 10, 380 - step * line, text)
            if keys and at < len(COLOURS):
                canvas.setFillColor(COLOURS[at])
                canvas.rect(x, 380, 6, 6, stroke=0, fill=1)
                canvas.rect(LEFT + 100 * at, 400, 100, 20, stroke=0, fill=1)
                canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x + 10, 380 - gap, amount)

    return draw


def with_lines(draw: Draw, *lines: tuple[float, float, str]) -> Draw:
    def drawn(canvas: Canvas) -> None:
        draw(canvas)
        canvas.setFont("Helvetica", 6)
        for x, y, text in lines:
            canvas.drawString(x, y, text)

    return drawn


NOTE = (LEFT, 348.0, "* Exclusief nagekomen betalingen over eerdere jaren.")


@pytest.mark.parametrize(
    "draw",
    [
        row(),
        row(keys=False),
        with_lines(row(), NOTE),
        with_lines(row(keys=False), (LEFT + 10, 348, NOTE[2])),
    ],
    ids=["keys", "names alone", "a note", "a note under the first"],
)
def test_the_longest_name_is_near(draw: Draw) -> None:
    assert amounts_of(draw) == WANTED


UNDER = [(LEFT + 10 + WIDE * at, 348.0, text) for at, text in enumerate(("Rente", "Leges", "Btw"))]


@pytest.mark.parametrize(
    "draw",
    [row(gap=45), with_lines(row(), *UNDER), row(step=14, gap=22)],
    ids=["far", "names on the other side", "the second line of a name is that of another"],
)
def test_what_is_no_row_of_tiles(draw: Draw) -> None:
    assert amounts_of(draw) == {}
