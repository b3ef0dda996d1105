"""Cards on grounds: one of each, or one of all that strips cut apart; with rules in the cards."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from douane_report.document.model import Box
from douane_report.document.painted import parted
from tests.document.making import drawn

PAGE = (600.0, 500.0)
WIDE = 180.0
DRUGS = {
    "Cocaïne": ("67.534 kg", "71.087 kg", "39.906 kg", "61.686 kg"),
    "Heroïne": ("748 kg", "958 kg", "559 kg", "1.807 kg"),
    "Marihuana": ("798 kg", "1.143 kg", "1.041 kg", "1.078 kg"),
    "Qat": ("2.081 kg", "4.763 kg", "3.350 kg", "2.033 kg"),
    "Methamfetamine": ("308 kg", "177 kg", "348 kg", "268 kg"),
    "Hasjiesj": ("690 kg", "593 kg", "406 kg", "215 kg"),
    "LSD": ("12 kg", "18 kg", "10 kg", "- kg"),
}
YEARS = (2019, 2018, 2017, 2016)
Found = dict[str, dict[int, str]]


def wanted(years: int = 3, count: int = 7) -> Found:
    rows = {name: figures[: years + 1] for name, figures in list(DRUGS.items())[:count]}
    return {name: dict(zip(YEARS, row, strict=False)) for name, row in rows.items()}


def read_of(cards: tuple[Card, ...]) -> Found:
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


def card(canvas: Canvas, x: float, y: float, name: str, rules: str, years: int) -> None:
    """Write a card from its top left corner down: the first has a part, another one a remark."""
    now, *past = DRUGS[name]
    y -= 16
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(x + 10, y, name)
    if name == "Methamfetamine":
        y -= 9
        canvas.setFont("Helvetica", 7)
        canvas.drawString(x + 10, y, "incl. crystal meth")
    y -= 19
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(x + 10, y, now)
    canvas.setFont("Helvetica", 7)
    if name == "Cocaïne":
        y -= 10
        canvas.drawString(x + 10, y, "61.955 kg Maritiem")
    for year, figure in list(zip(YEARS[1:], past, strict=True))[:years]:
        y -= 13
        canvas.drawString(x + 10, y, str(year))
        canvas.drawRightString(x + WIDE - 10, y, figure)
        if rules in ("over", "under"):
            height = y + (10 if rules == "over" else -3)
            canvas.line(x + 10, height, x + WIDE - 10, height)


def grid(
    ground: str, rules: str, *, years: int = 3, count: int = 7, unknown: str = "", shift: float = 0
) -> tuple[Card, ...]:
    """Draw cards in three columns.

    Args:
        ground: what is painted: of a card, a row or all, with strips between them; or nothing.
        rules: where each year has a rule, if anywhere.
        years: earlier years on a card.
        count: number of cards.
        unknown: a name that is not known.
        shift: how much lower the cards of the first column stand, from row to row.
    """

    def draw(canvas: Canvas) -> None:
        high = 58 + 13 * years
        boxes = [(30 + WIDE * (at % 3), 460 - high * (at // 3)) for at in range(count)]
        bottom = boxes[-1][1] - high
        canvas.setFillColor("#e9f1e8")
        for x, y in boxes:
            if ground == "cards":
                canvas.rect(x, y - high, WIDE, high, stroke=0, fill=1)
            elif ground == "rows" and x == 30:
                canvas.rect(x, y - high, 3 * WIDE, high, stroke=0, fill=1)
        if ground == "all":
            canvas.rect(30, bottom, 3 * WIDE, 460 - bottom, stroke=0, fill=1)
        if ground:
            canvas.saveState()
            canvas.setStrokeColor("#ffffff")
            canvas.setLineWidth(6)
            for y in {y for _, y in boxes}:
                canvas.line(30, y, 30 + 3 * WIDE, y)
            for column in (1, 2):
                canvas.line(30 + column * WIDE, 460, 30 + column * WIDE, bottom)
            canvas.restoreState()
        for (x, y), name in zip(boxes, DRUGS, strict=False):
            card(canvas, x, y - (shift * (460 - y) / high if x == 30 else 0), name, rules, years)

    return find_cards(drawn(draw, PAGE), 2019, lambda it: it in DRUGS and it != unknown)


@pytest.mark.parametrize("ground", ["", "cards", "rows", "all"])
@pytest.mark.parametrize("rules", ["", "over", "under"])
@pytest.mark.parametrize("years", [1, 2, 3])
def test_rules_within_cards(ground: str, rules: str, years: int) -> None:
    cards = grid(ground, rules, years=years, count=6)
    assert read_of(cards) == wanted(years, 6)
    assert [(it.name.text, it.parts[0][1].text) for it in cards if it.parts] == [
        ("Cocaïne", "61.955 kg")
    ]


@pytest.mark.parametrize("ground", ["cards", "rows", "all"])
@pytest.mark.parametrize("unknown", ["Cocaïne", "Qat", "Hasjiesj"])
def test_a_name_that_nobody_knows_keeps_its_figures(ground: str, unknown: str) -> None:
    assert read_of(grid(ground, "over", count=6, unknown=unknown)) == wanted(count=6)


@pytest.mark.parametrize("rules", ["", "over"])
def test_one_card_in_the_last_row(rules: str) -> None:
    assert read_of(grid("all", rules)) == wanted()


@pytest.mark.parametrize("count", [4, 5])
def test_columns_that_few_cards_share(count: int) -> None:
    assert read_of(grid("", "over", count=count)) == wanted(count=count)


@pytest.mark.parametrize("rules", ["", "over", "under"])
def test_columns_with_rows_at_heights_of_their_own(rules: str) -> None:
    found = read_of(grid("", rules, shift=24))
    assert all(own.items() <= wanted()[name].items() for name, own in found.items())


def test_rules_of_columns_that_touch() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(2)
        for at, name in enumerate(list(DRUGS)[:6]):
            x, y = 30 + WIDE * (at % 2), 460 - 120 * (at // 2) - (0 if at % 2 else 14)
            canvas.line(x, y, x + WIDE, y)
            card(canvas, x, y, name, "", 3)

    cards = find_cards(drawn(draw, PAGE), 2019, DRUGS.__contains__)
    assert read_of(cards) == wanted(count=6)


def strips(*boxes: tuple[float, float, float, float], colour: str = "#ffffff") -> list[Box]:
    """Paint strips over a ground of 200 by 100 points that holds four names."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(10, 10, "Drugs")
        canvas.setFillColor("#e9f1e8")
        canvas.rect(100, 100, 200, 100, stroke=0, fill=1)
        canvas.setFillColor(colour)
        for x, y, width, height in boxes:
            canvas.rect(x, y, width, height, stroke=0, fill=1)

    names = [Box(x, y, x + 30, y + 8) for x in (110, 210) for y in (110, 160)]
    found = parted(drawn(draw), (names, ()))
    return [it for it in found if it.height > 10 and it.width > 10]


def test_strips_from_side_to_side_part_a_ground() -> None:
    across, down, upper = (95, 146, 210, 8), (196, 95, 8, 110), (196, 150, 8, 50)
    assert [round(it.height) for it in strips(across)] == [50, 50]
    assert [round(it.width) for it in strips(across, down)] == [100, 100, 100, 100]
    # What crosses only one of the parts cuts no other.
    assert [round(it.width) for it in strips(across, upper)] == [100, 100, 200]


def test_what_does_not_part_a_ground() -> None:
    assert len(strips((110, 146, 190, 8))) == 1
    assert len(strips((100, 130, 200, 60))) == 2
    assert len(strips((95, 146, 210, 8), colour="#e9f1e8")) == 1
