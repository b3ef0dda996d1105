"""Cards without frames: which name is that of which large figure, and which strip is a card."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards import Card, find_cards
from tests.document.making import drawn

DRUGS = {
    "Cocaïne": ("42.898 kg", "52.768 kg", "34.724 kg"),
    "Heroïne": ("1.803 kg", "160 kg", "2.713 kg"),
    "Marihuana": ("1.690 kg", "5.509 kg", "1.887 kg"),
    "Qat": ("- kg", "3.005 kg", "8.302 kg"),
}
WANTED = {
    name: {2021: now, 2019: first, 2020: second} for name, (now, first, second) in DRUGS.items()
}


def read_of(cards: tuple[Card, ...]) -> dict[str, dict[int, str]]:
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


def grid(
    name_at: float, figure_at: float, *, caption: str = "", lift: float = 0
) -> tuple[Card, ...]:
    """Draw two columns of cards, each with its name and its large figure side by side."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(30, 380, caption)
        for at, (name, (now, first, second)) in enumerate(DRUGS.items()):
            x, y = 30 + 260 * (at % 2), 340 - 120 * (at // 2)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + name_at, y + lift, name)
            canvas.drawCentredString(x + figure_at, y - 40, now)
            canvas.setFont("Helvetica", 7)
            for step, (year, figure) in enumerate((("2019", first), ("2020", second))):
                canvas.drawString(x + name_at, y - 40 - 11 * step, year)
                canvas.drawString(x + name_at + 40, y - 40 - 11 * step, figure)

    return find_cards(drawn(draw, (600.0, 420.0)), 2021, DRUGS.__contains__)


@pytest.mark.parametrize(
    ("name_at", "figure_at"),
    [(110, 40), (0, 180), (170, 40), (60, 200)],
    ids=["figure first", "name first", "figure far before", "figure far behind"],
)
@pytest.mark.parametrize("lift", [0, -14, -40])
def test_a_name_is_of_the_figure_to_which_all_names_stand_alike(
    name_at: float, figure_at: float, lift: float
) -> None:
    assert read_of(grid(name_at, figure_at, lift=lift)) == WANTED


def test_the_dash_of_a_large_caption_is_no_large_figure() -> None:
    caption = "Cijfers inbeslaggenomen drugs (2019 - 2021)"
    assert read_of(grid(110, 40, caption=caption)) == WANTED


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("unknown", ["", "Qat"])
def test_strips_with_a_ground_every_other_time_are_all_cards(first: int, unknown: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, (now, one, two)) in enumerate(DRUGS.items()):
            y = 330 - 40 * at
            if at % 2 == first:
                canvas.setFillColor("#eeeeee")
                canvas.rect(30, y - 8, 540, 38, stroke=0, fill=1)
                canvas.setFillColor("#000000")
            canvas.line(30, y - 9, 570, y - 9)
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(36, y, name)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(150, y + 3, now)
            canvas.setFont("Helvetica", 6)
            for x, year in ((150, "2021"), (300, "2019"), (420, "2020")):
                canvas.drawString(x, y + 16, year)
            canvas.setFont("Helvetica", 8)
            canvas.drawString(300, y, one)
            canvas.drawString(420, y, two)

    names = DRUGS.keys() - {unknown}
    cards = find_cards(drawn(draw, (600.0, 400.0)), 2021, names.__contains__)
    assert read_of(cards) == WANTED
