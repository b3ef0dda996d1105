"""Cards with the years before over a rule, and the large figure with its year under it."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from tests.document.making import drawn

DRUGS = {
    "Cocaïne": ("57.802 kg", "62.802 kg", "50.209 kg"),
    "Heroïne": ("757 kg", "873 kg", "2.932 kg"),
    "Fantasiedrug": ("2.053 kg", "1.653 kg", "2.994 kg"),
    "Qat": ("6.272 kg", "4.634 kg", "2.785 kg"),
    "Amfetamine": ("58 kg", "291 kg", "98 kg"),
    "LSD": ("28 kg", "33 kg", "13 kg"),
}
KNOWN = {"Cocaïne", "Heroïne", "Qat", "Amfetamine", "LSD"}


@pytest.mark.parametrize("ground", [True, False])
@pytest.mark.parametrize("columns", [2, 3])
def test_the_rule_in_a_card_parts_no_cards(ground: bool, columns: int) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, (now, *earlier)) in enumerate(DRUGS.items()):
            x, y = 40 + 170 * (at % columns), 380 - 110 * (at // columns)
            if ground:
                canvas.setFillColor("#e6f0f8")
                canvas.rect(x, y - 90, 160, 104, stroke=0, fill=1)
            canvas.setFillColor("#20323f")
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 8, y - 2, name)
            canvas.setFont("Helvetica", 7)
            for offset, (year, figure) in enumerate(zip((2014, 2013), earlier, strict=True)):
                canvas.drawString(x + 8 + 60 * offset, y - 22, str(year))
                canvas.drawString(x + 8 + 60 * offset, y - 31, figure)
            canvas.rect(x + 7, y - 38, 146, 1.5, stroke=0, fill=1)
            canvas.drawString(x + 8, y - 60, "2015")
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawString(x + 8, y - 76, now)

    cards = find_cards(drawn(draw, pagesize=(600.0, 420.0)), 2015, KNOWN.__contains__)
    found = {it.name.text: {year: cell.text for year, cell in it.figures} for it in cards}
    # Without a ground nothing tells that an unknown name is one.
    names = DRUGS if ground else KNOWN
    assert found == {
        name: dict(zip((2015, 2014, 2013), figures, strict=True))
        for name, figures in DRUGS.items()
        if name in names
    }
