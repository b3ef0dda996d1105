"""Initials in signs beside the names on cards."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from tests.document.making import drawn

DRUGS = {"Marihuana": "7.039 kg", "Qat": "7.788 kg", "Heroïne": "53 kg", "Onbekendeen": "86 kg"}
KNOWN = {"Marihuana", "Qat", "Heroïne"}


@pytest.mark.parametrize("under", [True, False])
def test_a_letter_in_a_dot_is_no_part_of_the_name(under: bool) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, figure) in enumerate(DRUGS.items()):
            x, y = 30 + 180 * (at % 2), 260 - 110 * (at // 2)
            canvas.rect(x, y - 70, 170, 100, stroke=1, fill=0)
            canvas.setFillColor("#00609c")
            canvas.circle(x + 14, y + 14, 8, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica", 10)
            canvas.drawCentredString(x + 14, y + 11, name[0])
            canvas.setFillColor("#000000")
            canvas.drawString(x + (6 if under else 22), y - (6 if under else -11), name)
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawString(x + 6, y - 24, figure)
            canvas.setFont("Helvetica", 8)
            for line, year in enumerate((2019, 2018)):
                canvas.drawString(x + 6, y - 40 - 12 * line, str(year))
                canvas.drawRightString(x + 160, y - 40 - 12 * line, f"{at + 2}{line} kg")

    cards = find_cards(drawn(draw), 2020, KNOWN.__contains__)
    found = {card.name.text: card.figures[0][1].text for card in cards}
    assert found == DRUGS
