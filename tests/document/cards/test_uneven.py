"""Frames in columns that are each as wide as what they hold, one of them of a name nobody knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from tests.document.making import drawn

YEARS = (2027, 2026, 2025)
DRUGS = {
    "Cocaïne": ("17.829 kg", "48.267 kg", "317 kg"),
    "Hasj": ("81 kg", "524 kg", "23 kg"),
    "Qat": ("234 kg", "30 kg", "2.709 kg"),
    "GHB": ("79 kg", "6.506 kg", "4.048 kg"),
    "LSD": ("46 kg", "34 kg", "- kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}
WIDE = (200.0, 130.0, 165.0)
Found = dict[str, dict[int, str]]


def nothing(canvas: Canvas) -> None:
    return


def uneven(
    unknown: str,
    *,
    columns: int = 2,
    gap: float = 8,
    close: bool = False,
    draw_more: Callable[[Canvas], None] = nothing,
) -> Found:
    """Draw cards on grounds in columns of several widths.

    Args:
        unknown: name that is not known.
        columns: cards in a row.
        gap: what is between grounds.
        close: whether name and figure are one run of words.
        draw_more: draws what else is on the page.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, (now, first, second)) in enumerate(DRUGS.items()):
            column = at % columns
            x, y = 30 + sum(WIDE[:column]) + gap * column, 400 - (70 + gap) * (at // columns)
            canvas.setFillColor("#eef3f8")
            canvas.rect(x, y - 70, WIDE[column], 70, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 11)
            canvas.drawString(x + 8, y - 18, name)
            canvas.setFont("Helvetica-Bold", 16)
            if close:
                canvas.drawString(x + 13 + canvas.stringWidth(name, "Helvetica", 11), y - 18, now)
            else:
                canvas.drawRightString(x + WIDE[column] - 8, y - 18, now)
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 8, y - 34, f"{first} (2026)")
            canvas.drawString(x + 8, y - 44, f"{second} (2025)")
        draw_more(canvas)

    known = DRUGS.keys() - {unknown}
    cards = find_cards(drawn(draw, (580.0, 440.0)), 2027, known.__contains__)
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


@pytest.mark.parametrize("unknown", ["", *DRUGS])
@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("close", [True, False])
def test_a_card_is_in_line_with_the_others(unknown: str, columns: int, close: bool) -> None:
    assert uneven(unknown, columns=columns, close=close) == WANTED


@pytest.mark.parametrize("unknown", ["", "Qat"])
def test_a_note_in_line_with_cards_is_none(unknown: str) -> None:
    def note(canvas: Canvas) -> None:
        canvas.setFillColor("#eef3f8")
        canvas.rect(238, 174, 130, 70, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(246, 226, "Alles bij elkaar")
        canvas.drawString(246, 214, "8.614 kg in 2026")

    assert uneven(unknown, draw_more=note) == WANTED


def test_the_next_cell_of_a_strip_is_no_card() -> None:
    def cell(canvas: Canvas) -> None:
        for at in range(3):
            canvas.setFillColor("#e0e8f0")
            canvas.rect(30 + WIDE[0] + WIDE[1] + 8, 330 - 78 * at, 60, 70, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(380, 380 - 78 * at, "Stuks")
            canvas.drawString(380, 366 - 78 * at, "12")

    found = uneven("", draw_more=cell)
    assert "Stuks" not in found
    assert found == WANTED
