"""Lists whose numbers stand by themselves: what belongs to the text of each."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.numbered import numbered_lists
from tests.document.making import drawn

TITLES = [
    ("Cyberdreigingen en uitval van digitale", "infrastructuur"),
    ("Afhankelijkheid van leveranciers buiten de", "EU"),
    ("Personele veiligheid en", "integriteit"),
    ("Toename van kleine zendingen uit verre", "landen"),
]


@pytest.mark.parametrize("font", ["Helvetica-Bold", "Helvetica"])
@pytest.mark.parametrize("gap", [8.0, 14.0, 19.0])
def test_a_column_close_behind_the_texts_is_no_part_of_them(font: str, gap: float) -> None:
    """As where each risk comes from, which one long first line nearly touches."""

    def draw(canvas: Canvas) -> None:
        edge = 60 + gap + max(canvas.stringWidth(first, font, 9) for first, _ in TITLES)
        for at, (first, second) in enumerate(TITLES):
            y = 260 - 40 * at
            canvas.setFont("Helvetica", 14)
            canvas.drawString(30, y - 4, str(at + 1))
            canvas.setFont(font, 9)
            canvas.drawString(60, y, first)
            canvas.drawString(60, y - 11, second)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(edge, y, "Extern" if at % 2 else "Intern")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in TITLES]


def test_the_last_text_goes_on_up_to_the_rule_under_it() -> None:
    """Its lines stand wide apart, and nothing but the rules tells where the row ends."""

    def draw(canvas: Canvas) -> None:
        for at, (first, second) in enumerate(TITLES):
            y = 260 - 40 * at
            canvas.line(25, y + 14, 380, y + 14)
            canvas.setFont("Helvetica", 14)
            canvas.drawString(30, y - 4, str(at + 1))
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(60, y, first)
            if at == len(TITLES) - 1:
                canvas.drawString(60, y - 13.2, second)
        canvas.line(25, 260 - 40 * 4 + 18, 380, 260 - 40 * 4 + 18)
        canvas.drawString(60, 260 - 40 * 4 + 2, "Overkoepelende maatregelen")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[-1].lines] == list(TITLES[-1])


@pytest.mark.parametrize("down", [0, 30])
def test_prose_over_a_list_in_a_cell_says_nothing_of_how_wide_its_texts_are(down: float) -> None:
    """A text that goes on at the edge of its number does so where a word did not fit."""
    texts = [
        ("Uitval van digitale systemen en", "diensten"),
        ("Enorme toename van het", "aanbodsvolume"),
        ("Verouderde wetgeving op het", "grondgebied"),
    ]
    prose = "Eind 2023 waren dit de risico’s voor ons, het zwaarste eerst"

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(25, 280 - down, prose)
        for at, (first, second) in enumerate(texts):
            y = 250 - down - 26 * at
            canvas.drawString(30, y, f"{at + 1}. {first}")
            canvas.drawString(30, y - 11, second)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in texts]


@pytest.mark.parametrize("size", [8.7, 9.3, 10])
def test_a_paragraph_under_a_list_is_no_part_of_its_last_text(size: float) -> None:
    """It is set a little larger or smaller, as text around a table is."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(["Uitval", "Aanbod", "Een langere naam van een risico"]):
            canvas.drawString(30, 250 - 14 * at, f"{at + 1}. {text}")
        canvas.setFont("Helvetica", size)
        canvas.drawString(30, 208, "Zie ook de weergave verderop.")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[-1].lines] == ["Een langere naam van een risico"]
