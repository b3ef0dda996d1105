"""Cards without frames: which name is that of which large figure, and which strip is a card."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
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


BESIDE_CIRCLES = {
    "Cocaïne": ("48.117 kg", "51.902 kg", "37.460 kg"),
    "Amfetamine": ("58 kg", "91 kg", "103 kg"),
    "3-MMC": ("212 kg", "340 kg", "175 kg"),
    "Qat": ("3.915 kg", "7.748 kg", "982 kg"),
    "Methamfetamine": ("77 kg", "51 kg", "86 kg"),
    "LSD": ("9 kg", "14 kg", "- kg"),
}


def beside_circles(
    remark: tuple[str, ...], unknown: str, *, columns: int = 2, part: str = ""
) -> tuple[Card, ...]:
    """Draw cards beside circles, each in the middle of its row: a name over a figure and its year.

    Args:
        remark: lines under the name of one of them.
        unknown: a name that is not known.
        columns: cards in a row.
        part: a part under the figure of the first.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(BESIDE_CIRCLES.items()):
            under = remark if name == "Methamfetamine" else ()
            own = part if not at else ""
            x, y = 40 + 180 * (at % columns), 560 - 90 * (at // columns)
            canvas.circle(x, y, 10 + 2 * at, stroke=0, fill=1)
            y += 5 * len(under) + (5 if own else 0) + 22
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x + 45, y, name)
            canvas.setFont("Helvetica", 7)
            for line in under:
                y -= 10
                canvas.drawString(x + 45, y, line)
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(x + 45, y - 15, figures[0])
            canvas.setFont("Helvetica", 9)
            canvas.drawString(x + 125, y - 15, "2021")
            canvas.setFont("Helvetica", 7)
            if own:
                canvas.drawString(x + 45, y - 26, own)
                y -= 10
            for step, (year, figure) in enumerate((("2020", figures[1]), ("2019", figures[2]))):
                canvas.drawString(x + 45, y - 27 - 10 * step, f"{year}  {figure}")

    page = drawn(draw, (600.0, 700.0))
    return find_cards(page, 2021, lambda text: text in BESIDE_CIRCLES and text != unknown)


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("unknown", ["", "3-MMC", "Cocaïne", "LSD"])
@pytest.mark.parametrize("remark", [(), ("incl. crystal meth",), ("inclusief", "crystal meth")])
def test_names_beside_circles(remark: tuple[str, ...], unknown: str, columns: int) -> None:
    cards = beside_circles(remark, unknown, columns=columns, part="via zeehavens 41.286 kg")
    assert read_of(cards) == {
        name: {2021: now, 2020: first, 2019: second}
        for name, (now, first, second) in BESIDE_CIRCLES.items()
    }
    assert [(card.name.text, text, cell.text) for card in cards for text, cell in card.parts] == [
        ("Cocaïne", "via zeehavens", "41.286 kg")
    ]
