"""Cards that are strips across the page, with the years over their columns."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

DRUGS = {
    "Cocaïne": ["50.424 kilo", "62.190 kilo", "27.480 kilo", "43.887 kilo"],
    "Heroïne": ["110 kilo", "73 kilo", "410 kilo", "33 kilo"],
    "Qat": ["4.961 kilo", "535 kilo", "531 kilo", "6.823 kilo"],
    "LSD": ["14 kilo", "20 kilo", "5 kilo", "- kilo"],
}
YEARS = ("2023", "2020", "2021", "2022")
LEFTS = (160.0, 360.0, 430.0, 500.0)


def strips(
    years: Sequence[str] = YEARS,
    lefts: Sequence[float] = LEFTS,
    *,
    part: str = "",
    right: bool = False,
    size: float = 13,
) -> list[Card]:
    """Draw a strip for each drug between rules: name, large figure, bar, earlier figures."""

    def draw(canvas: Canvas) -> None:
        place = canvas.drawRightString if right else canvas.drawString
        canvas.setFont("Helvetica-Bold", 10)
        for left, year in zip(lefts, years, strict=True):
            place(left, 375, year)
        canvas.line(40, 368, 560, 368)
        for at, (name, figures) in enumerate(DRUGS.items()):
            y = 340 - 40 * at
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(45, y + 3, name)
            canvas.rect(250, y, 60 + 10 * at, 6, stroke=0, fill=1)
            for index, (left, figure) in enumerate(zip(lefts, figures, strict=True)):
                canvas.setFont("Helvetica-Bold" if not index else "Helvetica", 8 if index else size)
                place(left, y + (3 if index else 5), figure)
            if part and not at:
                canvas.setFont("Helvetica", 8)
                place(lefts[0], y - 6, part)
            canvas.line(40, y - 12, 560, y - 12)

    return list(find_cards(drawn(draw, (600.0, 400.0)), 2023, lambda text: text in DRUGS))


def read_of(cards: Sequence[Card]) -> dict[str, dict[int, str]]:
    return {
        card.name.text: {year: cell.text for year, cell in card.figures if cell.number is not None}
        for card in cards
    }


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("size", [13, 9, 8])
def test_each_figure_is_of_the_year_over_its_column(right: bool, size: float) -> None:
    lefts = [left + (60 if right else 0) for left in LEFTS]
    cards = strips(lefts=lefts, right=right, size=size)
    assert read_of(cards) == {
        name: dict(zip((2023, 2020, 2021, 2022), figures, strict=True))
        for name, figures in DRUGS.items()
    }
    assert not any(card.parts for card in cards)


def test_a_part_under_the_large_figure_is_none_of_the_years() -> None:
    cards = strips(part="34.787 kilo Maritiem")
    assert read_of(cards)["Cocaïne"][2023] == "50.424 kilo"
    assert [(text, cell.text) for text, cell in cards[0].parts] == [("Maritiem", "34.787 kilo")]


def test_the_large_figure_may_have_no_year_over_it() -> None:
    cards = strips(("", *YEARS[1:]))
    assert read_of(cards)["Heroïne"] == {
        2023: "110 kilo",
        2020: "73 kilo",
        2021: "410 kilo",
        2022: "33 kilo",
    }


def test_of_two_columns_under_one_year_neither_is_that_of_the_whole() -> None:
    # The second may be that of a part, whose name stands over its year.
    assert read_of(strips(("2023", "2023", "2021", "2022")))["Heroïne"] == {
        2021: "410 kilo",
        2022: "33 kilo",
    }


def test_a_large_figure_of_another_year_is_not_of_the_report_year() -> None:
    cards = strips(("2019", *YEARS[1:]))
    assert all(2023 not in figures for figures in read_of(cards).values())


def test_figures_off_the_years_are_of_none() -> None:
    cards = strips((*YEARS[:1], "", *YEARS[2:]))
    assert read_of(cards)["Qat"] == {2023: "4.961 kilo", 2021: "531 kilo", 2022: "6.823 kilo"}
