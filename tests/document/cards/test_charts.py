"""Cards with a small chart in place of a large figure: each figure is that of the year under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = [2019, 2020, 2021, 2022, 2023]
DRUGS = {
    "Cocaïne": [30_004, 40_736, 23_073, 68_002, 34_300],
    "Heroïne": [181, 33, 2_448, 71, 1_570],
    "Qat": [443, 1_087, 4_825, 6_524, 740],
    "LSD": [41, 18, 55, 9, 33],
}
More = Callable[[Canvas, float, float, str], None]


def dutch(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def nothing(canvas: Canvas, x: float, y: float, name: str) -> None:
    return


def cards_of(
    years: Sequence[int] = YEARS, *, unit: str = "", more: More = nothing, own: float = 7.0
) -> dict[str, Card]:
    """Draw a bar for each year, its figure over it and the year under it, and read the cards."""

    def draw(canvas: Canvas) -> None:
        for at, (name, values) in enumerate(DRUGS.items()):
            x, y = 20 + (at % 2) * 290, 380 - (at // 2) * 190
            canvas.setFillColor("#eeeeee")
            canvas.rect(x, y - 160, 270, 160, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(x + 8, y - 16, name)
            most = max(values)
            for index, year in enumerate(years):
                value = values[YEARS.index(year)]
                cx, high = x + 30 + 52 * index, 80 * value / most
                canvas.rect(cx - 14, y - 135, 28, high, stroke=0, fill=1)
                canvas.setFont("Helvetica", own if year == 2023 else 7)
                canvas.drawCentredString(cx, y - 135 + high + 3, dutch(value) + unit)
                canvas.setFont("Helvetica", 7)
                canvas.drawCentredString(cx, y - 145, str(year))
            more(canvas, x, y, name)

    found = find_cards(drawn(draw, (600.0, 400.0)), 2023, lambda text: text in DRUGS)
    return {card.name.text: card for card in found}


def read_of(card: Card) -> dict[int, str]:
    return {year: cell.text for year, cell in card.figures if cell.number is not None}


@pytest.mark.parametrize("unit", ["", " kg"])
@pytest.mark.parametrize("years", [YEARS, YEARS[::-1], YEARS[1:], YEARS[:1] + YEARS[-1:]])
@pytest.mark.parametrize("own", [7.0, 8.0])
def test_each_figure_is_of_the_year_under_it(years: list[int], unit: str, own: float) -> None:
    cards = cards_of(years, unit=unit, own=own)
    for name, values in DRUGS.items():
        wanted = {year: dutch(values[YEARS.index(year)]) + unit for year in years}
        assert read_of(cards[name]) == wanted
        assert cards[name].figures[0][0] == 2023
        assert not cards[name].parts


@pytest.mark.parametrize(("dx", "dy"), [(110, -16), (8, -28), (8, -156)])
@pytest.mark.parametrize("size", [7, 9])
def test_a_part_is_none_of_the_years(dx: float, dy: float, size: float) -> None:
    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Cocaïne":
            canvas.setFont("Helvetica", size)
            canvas.drawString(x + dx, y + dy, "waarvan maritiem 32.525 kg")

    card = cards_of(more=part)["Cocaïne"]
    assert read_of(card) == {
        year: dutch(value) for year, value in zip(YEARS, DRUGS["Cocaïne"], strict=True)
    }
    assert [(name, cell.text) for name, cell in card.parts] == [("waarvan maritiem", "32.525 kg")]


def test_words_level_with_a_figure_by_chance_name_no_part() -> None:
    def remark(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Heroïne":
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 40, y - 135 + 83, "incl. opium")

    assert not cards_of(more=remark)["Heroïne"].parts


def test_without_a_bar_of_the_report_year_its_figure_is_not_guessed() -> None:
    cards = cards_of([2019, 2020, 2021, 2022])
    assert len(cards) == 4
    assert all(2023 not in read_of(card) for card in cards.values())


def test_of_two_figures_over_one_year_none_is_read() -> None:
    def second(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Qat":
            canvas.setFont("Helvetica", 7)
            canvas.drawCentredString(x + 30 + 52 * 4, y - 132, "112")

    cards = cards_of(more=second)
    assert 2023 not in read_of(cards["Qat"])
    assert read_of(cards["LSD"])[2023] == "33"


@pytest.mark.parametrize(("large", "wanted"), [("33 kg", "33 kg"), ("33", "33"), ("35 kg", None)])
def test_a_large_figure_beside_the_chart_must_be_the_same(large: str, wanted: str | None) -> None:
    def hero(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica-Bold", 20)
        text = large if name == "LSD" else dutch(DRUGS[name][-1]) + " kg"
        canvas.drawString(x + 120, y - 24, text)

    card = cards_of(unit=" kg", more=hero)["LSD"]
    assert read_of(card).get(2023) == wanted
    assert {year: text for year, text in read_of(card).items() if year < 2023} == {
        year: dutch(value) + " kg"
        for year, value in zip(YEARS, DRUGS["LSD"], strict=True)
        if year < 2023
    }


@pytest.mark.parametrize("down", [False, True])
def test_bars_that_lie_have_their_years_before_them(down: bool) -> None:
    order = YEARS[::-1] if down else YEARS

    def draw(canvas: Canvas) -> None:
        for at, (name, values) in enumerate(DRUGS.items()):
            x, y = 20 + (at % 2) * 290, 380 - (at // 2) * 190
            canvas.rect(x, y - 130, 270, 130, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(x + 8, y - 16, name)
            canvas.setFont("Helvetica", 7)
            for index, year in enumerate(order):
                value = values[YEARS.index(year)]
                wide, level = 150 * value / max(values), y - 40 - 18 * index
                canvas.drawString(x + 8, level, str(year))
                canvas.rect(x + 34, level - 1, wide, 8, stroke=0, fill=1)
                canvas.drawString(x + 38 + wide, level, dutch(value))

    found = find_cards(drawn(draw, (600.0, 400.0)), 2023, lambda text: text in DRUGS)
    assert {card.name.text: read_of(card) for card in found} == {
        name: dict(zip(YEARS, map(dutch, values), strict=True)) for name, values in DRUGS.items()
    }
