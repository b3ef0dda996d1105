"""Infographics of cards: framed or not, in any grid, with any form of history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards import Card, find_cards
from tests.document.making import drawn

PAGE = (600.0, 400.0)
DRUGS = {
    "Cocaïne": ("59.116 kg", ["51.447 kg", "71.796 kg", "48.891 kg"]),
    "Heroïne": ("19 kg", ["2.611 kg", "1.734 kg", "105 kg"]),
    "Qat": ("684 kg", ["3.265 kg", "2.887 kg", "9.137 kg"]),
    "LSD": ("37 kg", ["6 kg", "4 kg", "- kg"]),
}
YEARS = ["2022", "2021", "2020"]
WIDE, HIGH = 250.0, 150.0
Found = dict[str, list[tuple[int, str]]]
WANTED: Found = {
    name: [(2023, now), *zip((2022, 2021, 2020), past, strict=True)]
    for name, (now, past) in DRUGS.items()
}


def known(text: str) -> bool:
    return text in DRUGS


def cards_of(*parts: Callable[[Canvas, float, float, str], None]) -> tuple[Card, ...]:
    """Draw the drugs in a grid of two by two, and read it."""

    def draw(canvas: Canvas) -> None:
        for at, name in enumerate(DRUGS):
            x, y = 30 + (at % 2) * (WIDE + 30), 360 - (at // 2) * (HIGH + 30)
            for part in parts:
                part(canvas, x, y, name)

    return find_cards(drawn(draw, PAGE), 2023, known)


def found_in(cards: tuple[Card, ...]) -> Found:
    return {card.name.text: [(year, cell.text) for year, cell in card.figures] for card in cards}


def tint(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFillColor("#e5eef7")
    canvas.rect(x, y - HIGH, WIDE, HIGH, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def frame(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.roundRect(x, y - HIGH, WIDE, HIGH, 6, stroke=1, fill=0)


def nothing(canvas: Canvas, x: float, y: float, name: str) -> None:
    return


def title(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(x + 10, y - 22, name)


def hero(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica-Bold", 26)
    canvas.drawString(x + 10, y - 58, DRUGS[name][0])


def columns(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write the years in a row, and the figures under them."""
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS, DRUGS[name][1], strict=True)):
        canvas.drawString(x + 10 + 70 * at, y - 100, year)
        canvas.drawString(x + 10 + 70 * at, y - 112, figure)


def ascending(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS[::-1], DRUGS[name][1][::-1], strict=True)):
        canvas.drawString(x + 10 + 70 * at, y - 100, year)
        canvas.drawString(x + 10 + 70 * at, y - 112, figure)


def lines(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write a line per year."""
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS, DRUGS[name][1], strict=True)):
        canvas.drawString(x + 10, y - 95 - 12 * at, year)
        canvas.drawRightString(x + 130, y - 95 - 12 * at, figure)


def inline(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write one line: ``2022: 51.447 kg | 2021: …``."""
    canvas.setFont("Helvetica", 7)
    pairs = zip(YEARS, DRUGS[name][1], strict=True)
    canvas.drawString(x + 10, y - 100, " | ".join(f"{year}: {figure}" for year, figure in pairs))


@pytest.mark.parametrize("ground", [tint, frame, nothing])
@pytest.mark.parametrize("history", [columns, lines, inline])
def test_a_grid_of_cards(ground: Callable[..., None], history: Callable[..., None]) -> None:
    assert found_in(cards_of(ground, title, hero, history)) == WANTED


def test_cards_are_read_row_by_row() -> None:
    cards = cards_of(tint, title, hero, columns)
    assert [card.name.text for card in cards] == list(DRUGS)
    assert all(card.box.width == pytest.approx(WIDE, abs=2) for card in cards)


def test_years_in_ascending_order() -> None:
    found = found_in(cards_of(frame, title, hero, ascending))
    assert {name: sorted(pairs, reverse=True) for name, pairs in found.items()} == WANTED


def test_a_printed_report_year_is_no_history() -> None:
    def year(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(x + 10, y - 72, "2023")

    assert found_in(cards_of(tint, title, hero, year, columns)) == WANTED


def test_a_part_and_a_remark() -> None:
    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        if name == "Cocaïne":
            canvas.drawString(x + 10, y - 72, "waarvan maritiem 56.858 kg")
        if name == "Qat":
            canvas.drawString(x + 10, y - 35, "vooral verse bladeren")

    cards = cards_of(tint, title, hero, part, columns)
    assert found_in(cards) == WANTED
    parts = {card.name.text: [(text, cell.text) for text, cell in card.parts] for card in cards}
    assert parts == {
        "Cocaïne": [("waarvan maritiem", "56.858 kg")],
        "Heroïne": [],
        "Qat": [],
        "LSD": [],
    }
    remarks = {
        card.name.text: [" ".join(line.text for line in group) for group in card.remarks]
        for card in cards
    }
    assert remarks["Qat"] == ["vooral verse bladeren"]
    assert remarks["Heroïne"] == []


def test_a_name_that_nobody_knows() -> None:
    def other(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, "Fentanyl" if name == "Qat" else name)

    found = found_in(cards_of(tint, other, hero, columns))
    assert list(found) == ["Cocaïne", "Heroïne", "Fentanyl", "LSD"]
    assert found["Fentanyl"] == WANTED["Qat"]


def test_a_damaged_figure_is_kept_as_it_stands() -> None:
    def damaged(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(x + 10, y - 58, "6.8O4 kg" if name == "Qat" else DRUGS[name][0])

    cards = cards_of(tint, title, damaged, columns)
    assert found_in(cards) == WANTED | {"Qat": [(2023, "6.8O4 kg"), *WANTED["Qat"][1:]]}
    unread = [cell for card in cards for _, cell in card.figures if cell.number is None]
    assert [(cell.text, bool(cell.damage)) for cell in unread] == [("6.8O4 kg", True)]


def test_no_cards_without_names() -> None:
    def other(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, "Kaart")

    assert cards_of(tint, other, hero, columns) == ()


def test_no_cards_without_figures() -> None:
    assert cards_of(tint, title) == ()


def test_cards_of_another_width_on_the_page_before() -> None:
    def draw(names: Sequence[str], width: float) -> Callable[[Canvas], None]:
        def page(canvas: Canvas) -> None:
            for at, name in enumerate(names):
                y = 360 - at * (HIGH + 30)
                canvas.setFillColor("#e5eef7")
                canvas.rect(30, y - HIGH, width, HIGH, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                title(canvas, 30, y, name)
                columns(canvas, 30, y, name)
                hero(canvas, width - 140, y + 20, name)

        return page

    names = list(DRUGS)
    like = find_cards(drawn(draw(names[:2], WIDE), PAGE), 2023, known)
    others = drawn(draw(names[2:], WIDE + 280), PAGE)
    assert found_in(find_cards(others, 2023, known, like)) == {it: WANTED[it] for it in names[2:]}
