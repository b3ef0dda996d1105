"""Cards without frames under the title of a chapter, whose number is set larger than any figure."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from douane_report.document.cards.tokens import Piece, large_figures
from tests.document.making import boxed_line, first_page, pdf_bytes

DRUGS = (("Cocaïne", "34.520"), ("Heroïne", "1.255"), ("Marihuana", "1.468"), ("Qat", "1.618"))


@pytest.mark.parametrize("size", [13.0, 13.6, 17.0])
@pytest.mark.parametrize("number", ["2", "2.1", "12.", ""])
@pytest.mark.parametrize(
    "title", ["Beschermen Samenleving", "De Douane in 2033", "In 2033 en later"]
)
def test_the_number_of_a_chapter_is_no_figure_of_a_card(
    number: str, title: str, size: float
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Bold", size)
        canvas.drawString(40, 410, f"{number} {title}".strip())
        for at, (name, figure) in enumerate(DRUGS):
            x, y = 50 + 170 * (at % 2), 382 - 82 * (at // 2)
            canvas.setFont("Times-Bold", 10)
            canvas.drawString(x, y, name)
            canvas.setFont("Times-Bold", 13)
            canvas.drawString(x, y - 24, f"{figure} kg")
            canvas.setFont("Times-Roman", 6.5)
            for column, year in enumerate((2032, 2031)):
                canvas.drawString(x + 60 * column, y - 40, str(year))
                canvas.drawString(x + 60 * column, y - 48, f"{at + 1}{column} kg")

    names = {name for name, _ in DRUGS}
    page = first_page(pdf_bytes(draw, pagesize=(420, 440)))
    cards = find_cards(page, 2033, lambda text: text in names)
    assert [card.name.text for card in cards] == [name for name, _ in DRUGS]
    assert [[(year, cell.text) for year, cell in card.figures] for card in cards] == [
        [(2033, f"{figure} kg"), (2032, f"{at}0 kg"), (2031, f"{at}1 kg")]
        for at, (_, figure) in enumerate(DRUGS, start=1)
    ]


@pytest.mark.parametrize(
    ("size", "wanted"),
    [(13.0, ["34.520 kg", "48"]), (17.0, ["34.520 kg"])],
    ids=["as large as the others", "larger"],
)
def test_a_figure_before_a_name_may_be_that_of_a_card(size: float, wanted: list[str]) -> None:
    """Only what is larger than all figures by themselves is the number of a title."""
    lines = [
        boxed_line("34.520 kg", 40, 60, size=13),
        boxed_line("48 LSD", 240, 60, size=size),
        boxed_line("17 kg", 40, 90, size=7),
    ]
    assert [it.text for it in large_figures([Piece(line) for line in lines])] == wanted


@pytest.mark.parametrize("size", [13.0, 17.0])
def test_the_title_of_the_chapter_under_cards_has_no_figure_of_the_last(size: float) -> None:
    """Without a frame the last card reaches down to it."""

    def draw(canvas: Canvas) -> None:
        for at, (name, figure) in enumerate(DRUGS):
            x, y = 50 + 170 * (at % 2), 420 - 60 * (at // 2)
            canvas.rect(x, y + 14, 150, 2, stroke=0, fill=1)
            canvas.setFont("Times-Bold", 10)
            canvas.drawString(x, y, name)
            canvas.setFont("Times-Bold", 13)
            canvas.drawString(x, y - 16, f"{figure} kg")
            canvas.setFont("Times-Roman", 7)
            canvas.drawString(x, y - 28, f"({at + 1}0 kg in 2032; {at + 1}1 kg in 2031)")
        canvas.setFont("Times-Bold", size)
        canvas.drawString(50, 310, "5 Aangifteregels")

    names = {name for name, _ in DRUGS}
    page = first_page(pdf_bytes(draw, pagesize=(420, 440)))
    cards = find_cards(page, 2033, lambda text: text in names)
    assert [[(year, cell.text) for year, cell in card.figures] for card in cards] == [
        [(2033, f"{figure} kg"), (2032, f"{at}0 kg"), (2031, f"{at}1 kg")]
        for at, (_, figure) in enumerate(DRUGS, start=1)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("48 2033", ["48"]),
        ("34.520 kg in 2033", ["34.520 kg"]),
        ("48 LSD 37 XTC", ["48", "37"]),
    ],
)
def test_what_is_no_title_has_no_number(text: str, wanted: list[str]) -> None:
    """A title has one number, without a unit, and words behind it."""
    lines = [boxed_line(text, 40, 60, size=17), boxed_line("17 kg", 40, 90, size=7)]
    assert [it.text for it in large_figures([Piece(line) for line in lines])] == wanted


@pytest.mark.parametrize("size", [13.0, 13.8, 17.0])
@pytest.mark.parametrize("told", ["over", "under", "both"])
def test_a_paragraph_with_a_year_across_the_columns_parts_no_card(size: float, told: str) -> None:
    text = "In 2033 is de samenwerking met het bedrijfsleven voortgezet, en in 2034 ook elders."

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Bold", size)
        canvas.drawString(40, 410, "2 Beschermen Samenleving")
        canvas.setFont("Times-Roman", 9)
        for y in [397] * (told != "under") + [262] * (told != "over"):
            canvas.drawString(40, y, text)
        for at, (name, figure) in enumerate(DRUGS):
            x, y = 48 + 150 * (at % 2), 376 - 64 * (at // 2)
            canvas.setFont("Times-Bold", 13)
            canvas.drawString(x, y, figure)
            canvas.setFont("Times-Bold", 9)
            canvas.drawString(x, y - 12, name)
            for column, year in enumerate((2032, 2031, 2030)):
                canvas.setFont("Times-Bold", 6.5)
                canvas.drawString(x + 46 * column, y - 24, str(year))
                canvas.setFont("Times-Roman", 6.5)
                canvas.drawString(x + 46 * column, y - 34, f"{at + 1}.{column}00")

    names = {name for name, _ in DRUGS}
    page = first_page(pdf_bytes(draw, pagesize=(420, 440)))
    cards = find_cards(page, 2033, lambda text: text in names)
    assert {
        card.name.text: [(year, cell.text) for year, cell in card.figures] for card in cards
    } == {
        name: [(2033, figure), *((2032 - it, f"{at}.{it}00") for it in range(3))]
        for at, (name, figure) in enumerate(DRUGS, start=1)
    }
