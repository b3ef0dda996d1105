"""Cards without frames or large figures: names in rows and columns, each over its years."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from tests.document.making import drawn

DRUGS = {
    "Cocaïne": ("69.582 kg", "46.186 kg", "65.017 kg"),
    "Heroïne": ("1.788 kg", "773 kg", "683 kg"),
    "Marihuana": ("2.073 kg", "1.275 kg", "4.577 kg"),
    "Qat": ("6.435 kg", "5.006 kg", "2.994 kg"),
    "LSD": ("8 kg", "3 kg", "- kg"),
}
Found = dict[str, list[tuple[int, str]]]
WANTED: Found = {
    name: list(zip((2028, 2027, 2026), figures, strict=True)) for name, figures in DRUGS.items()
}


def read(*, columns: int = 2, years: tuple[int, ...] = (2028, 2027, 2026), lost: str = "") -> Found:
    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 180 * (at % columns), 360 - 90 * (at // columns)
            canvas.setFont("Times-Bold", 11)
            canvas.drawString(x, y, name)
            canvas.setFont("Times-Roman", 8)
            for row, (year, figure) in enumerate(zip(years, figures, strict=True)):
                width = 20 + 11 * ((at + row) % 4)
                canvas.drawString(x, y - 18 - 13 * row, str(year))
                canvas.setFillColor("#c8b89f")
                canvas.rect(x + 24, y - 18 - 13 * row, width, 7, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                if not (name == lost and row == 1):
                    canvas.drawString(x + 30 + width, y - 18 - 13 * row, figure)
            if name == "Cocaïne":
                canvas.drawString(x + 24, y - 58, "waarvan maritiem: 60.218 kg")

    page = drawn(draw, (600.0, 400.0))
    cards = find_cards(page, 2028, DRUGS.__contains__)
    assert all(name == "waarvan maritiem" for card in cards for name, _ in card.parts)
    return {card.name.text: [(y, cell.text) for y, cell in card.figures] for card in cards}


@pytest.mark.parametrize("columns", [2, 3])
def test_each_year_has_its_figure(columns: int) -> None:
    assert read(columns=columns) == WANTED


@pytest.mark.parametrize(
    ("columns", "first", "lost"),
    [(2, 2027, ""), (2, 2028, "Qat"), (5, 2028, "")],
    ids=["no year of the report", "a year without a figure", "one row"],
)
def test_without_these_there_are_none(columns: int, first: int, lost: str) -> None:
    assert read(columns=columns, years=(first, first - 1, first - 2), lost=lost) == {}
