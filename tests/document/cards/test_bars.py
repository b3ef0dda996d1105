"""Cards with a bar at their left edge, and nothing else around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = (2027, 2026, 2025)
DRUGS = {
    "Cocaïne": ("634 kg", "305 kg", "9.088 kg"),
    "Middel": ("38.893 kg", "9.630 kg", "1.867 kg"),
    "Heroïne": ("29.031 kg", "913 kg", "27.218 kg"),
    "LSD": ("2.658 kg", "49 kg", "- kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}
PART = "waarvan maritiem 272 kg"
Found = dict[str, dict[int, str]]
Paint = Callable[[Canvas, float, float, float], None]


def filled(canvas: Canvas, x: float, y: float, high: float) -> None:
    canvas.setFillColor("#a90061")
    canvas.rect(x, y, 3, high, stroke=0, fill=1)


def stroked(canvas: Canvas, x: float, y: float, high: float) -> None:
    canvas.setStrokeColor("#a90061")
    canvas.setLineWidth(3)
    canvas.line(x + 1.5, y, x + 1.5, y + high)


def in_colours(canvas: Canvas, x: float, y: float, high: float) -> None:
    canvas.setFillColor("#154273" if y > 370 else "#39870c" if x > 60 else "#e17000")
    canvas.rect(x, y, 3, high, stroke=0, fill=1)


def clipped(canvas: Canvas, x: float, y: float, high: float) -> None:
    """Paint a whole frame, of which a clip leaves the left side."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, 3, high)
    canvas.clipPath(path, stroke=0, fill=0)
    filled(canvas, x, y, high)
    canvas.rect(x, y, 200, high, stroke=0, fill=1)
    canvas.restoreState()


def read_of(cards: Sequence[Card]) -> Found:
    return {
        card.name.text: {year: cell.text for year, cell in card.figures if not cell.damage}
        for card in cards
    }


def barred(
    paint: Paint = filled,
    *,
    columns: int = 2,
    high: float = 60,
    beside: bool = True,
    draw_more: Callable[[Canvas], None] = lambda _: None,
    painted: Sequence[int] = (0, 1, 2, 3),
    cut: str = "",
) -> tuple[Card, ...]:
    """Draw cards with the large figure at their right, over the years before, or beside these.

    Args:
        paint: draws a bar.
        columns: cards in a row.
        high: how high a bar is.
        beside: whether the name and the figure are on one line.
        draw_more: draws what else is on the page.
        painted: which cards have a bar.
        cut: name of a card of which the end of the page leaves the name.
    """
    wide = 480 / columns

    def draw(canvas: Canvas) -> None:
        for at, (name, (now, first, second)) in enumerate(DRUGS.items()):
            x, y = 40 + wide * (at % columns), 440 - 90 * (at // columns)
            if at in painted:
                paint(canvas, x, y - high, high)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(x + 12, y - 14, name)
            if name == cut:
                continue
            right, down = x + wide - 20, 14 if beside else 30
            canvas.setFont("Helvetica-Bold", 16)
            if beside:
                canvas.drawRightString(right, y - down, now)
            else:
                canvas.drawString(x + 12, y - down, now)
            canvas.setFont("Helvetica", 7)
            if not at:
                canvas.drawString(x + 12, y - down - 10, PART)
            for step, (year, figure) in enumerate(((2026, first), (2025, second))):
                text = f"{figure} ({year})"
                if beside:
                    canvas.drawString(x + 12, y - 40 - 9 * step, text)
                else:
                    canvas.drawRightString(right, y - 40 - 9 * step, text)
        draw_more(canvas)

    known = DRUGS.keys() - {"Middel"}
    return find_cards(drawn(draw, (560.0, 480.0)), 2027, known.__contains__)


@pytest.mark.parametrize("paint", [filled, stroked, in_colours, clipped])
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize("high", [60, 80])
def test_a_card_reaches_from_its_bar_to_the_next(
    paint: Paint, columns: int, beside: bool, high: float
) -> None:
    cards = barred(paint, columns=columns, beside=beside, high=high)
    assert read_of(cards) == WANTED
    assert [(card.name.text, text, cell.text) for card in cards for text, cell in card.parts] == [
        ("Cocaïne", "waarvan maritiem", "272 kg")
    ]


def test_what_the_page_cuts_off_is_no_card() -> None:
    assert read_of(barred(columns=1, cut="LSD")) == {
        name: figures for name, figures in WANTED.items() if name != "LSD"
    }


def test_a_bar_beside_a_quotation_is_no_card() -> None:
    def quote(canvas: Canvas) -> None:
        filled(canvas, 40, 200, 40)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(52, 222, "Wij vonden 950 kg meer")
        canvas.drawString(52, 211, "dan in 2026.")

    assert read_of(barred(draw_more=quote)) == WANTED


def test_a_text_beside_cards_in_one_column_is_of_none() -> None:
    def aside(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 7)
        for line in range(40):
            canvas.drawString(535, 440 - 9 * line, f"{line + 3} kg")

    assert read_of(barred(columns=1, draw_more=aside)) == WANTED


def test_a_larger_figure_beside_a_card_is_not_that_of_the_card() -> None:
    def aside(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 30)
        canvas.drawString(200, 400, "71.216 kg")

    for name, figures in read_of(barred(columns=1, beside=False, draw_more=aside)).items():
        assert figures.items() <= WANTED[name].items()


def test_lines_between_columns_are_no_bars() -> None:
    for name, figures in read_of(barred(painted=(1, 3))).items():
        assert figures.items() <= WANTED[name].items()


def test_bars_as_high_as_the_titles_do_not_cut_cards() -> None:
    for name, figures in read_of(barred(high=26, beside=False)).items():
        assert figures.items() <= WANTED[name].items()
