"""One ground that lines in the colour of the page part into cells, and the cards in these."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards import find_cards
from douane_report.document.cut_grounds import cut_grounds
from douane_report.document.model import Box, Mark
from tests.document.making import first_page, pdf_bytes

GROUND = Mark("path", Box(40, 100, 240, 200), "#f6efe6")
ACROSS = Box(35, 146, 245, 154)
DOWN = Box(136, 95, 144, 205)


def line(box: Box, colour: str = "#ffffff") -> Mark:
    return Mark("path", box, colour, stroked=True)


@pytest.mark.parametrize(
    ("marks", "cells"),
    [
        (
            (GROUND, line(ACROSS), line(DOWN)),
            [
                Box(40, 100, 136, 146),
                Box(144, 100, 240, 146),
                Box(40, 154, 136, 200),
                Box(144, 154, 240, 200),
            ],
        ),
        ((GROUND, line(DOWN)), [Box(40, 100, 136, 200), Box(144, 100, 240, 200)]),
        ((line(DOWN), GROUND), []),
        ((GROUND, line(DOWN, "#5b2c06")), []),
        ((GROUND, line(DOWN._replace(bottom=180))), []),
        ((GROUND, line(DOWN._replace(x1=136.5))), []),
        ((GROUND._replace(colour="#ffffff"), line(DOWN)), []),
    ],
    ids=["grid", "two", "under the ground", "another colour", "not across", "a rule", "white"],
)
def test_what_lines_leave_of_a_ground(marks: tuple[Mark, ...], cells: list[Box]) -> None:
    assert cut_grounds(marks) == cells


DRUGS = (("Cocaïne", "34.520"), ("Heroïne", "1.255"), ("Marihuana", "1.468"), ("Qat", "1.618"))


@pytest.mark.parametrize("thick", [3.0, 8.0])
def test_cards_on_one_ground(thick: float) -> None:
    """Under each large figure is a rule, and under that the years before."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#f6efe6")
        canvas.rect(40, 240, 340, 160, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        for at, (name, figure) in enumerate(DRUGS):
            x, y = 50 + 170 * (at % 2), 382 - 82 * (at // 2)
            canvas.setFont("Times-Bold", 10)
            canvas.drawString(x, y, name)
            canvas.setFont("Times-Roman", 7)
            if at == 3:
                canvas.drawString(x + 22, y, "incl. gedroogd")
            canvas.drawString(x, y - 9, "2033")
            canvas.setFont("Times-Bold", 13)
            canvas.drawString(x, y - 24, f"{figure} kg")
            canvas.setFont("Times-Roman", 6.5)
            if not at:
                canvas.drawString(x + 66, y - 23, "30.145 kg Maritiem")
            canvas.line(x, y - 30, x + 150, y - 30)
            for column, year in enumerate((2032, 2031)):
                canvas.drawString(x + 60 * column, y - 40, str(year))
                canvas.drawString(x + 60 * column, y - 48, f"{at + 1}{column} kg")
        canvas.setStrokeColor("#ffffff")
        canvas.setLineWidth(thick)
        canvas.line(40, 320, 380, 320)
        canvas.line(210, 240, 210, 400)

    names = {name for name, _ in DRUGS}
    cards = find_cards(
        first_page(pdf_bytes(draw, pagesize=(420, 440))), 2033, lambda text: text in names
    )
    assert [card.name.text for card in cards] == [name for name, _ in DRUGS]
    assert [[(year, cell.text) for year, cell in card.figures] for card in cards] == [
        [(2033, f"{figure} kg"), (2032, f"{at}0 kg"), (2031, f"{at}1 kg")]
        for at, (_, figure) in enumerate(DRUGS, start=1)
    ]
