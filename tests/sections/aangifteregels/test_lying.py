"""Panels of lying bars, some so short that their title is longer than they are."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.aangifteregels.test_variants import (
    AMBER,
    BLUE,
    NAMES,
    Draw,
    block,
    found_in,
    heading,
    number,
    text,
    values,
)

TOTAL = {2020: 329, 2021: 463, 2022: 576, 2023: 721}
PART = {2021: 78, 2022: 104, 2023: 130}


def lying(
    given: dict[int, int],
    x: float,
    title: str,
    *,
    colour: str = BLUE,
    at: float = 30.0,
    years: int = 2020,
    before: str = "",
) -> Draw:
    """Bars beside their years, under a title that starts ``at`` points right of these."""

    def draw(canvas: Canvas) -> None:
        for row, year in enumerate(range(years, 2024)):
            y = 260 - 22 * row
            text(canvas, x, y + 4, str(year))
            if year in given:
                long = given[year] * 0.2
                block(canvas, x + 30, y, long, 14, colour)
                text(canvas, x + 33 + long, y + 4, number(given[year]))
        text(canvas, x + at, 290, title)
        text(canvas, x + at, 302, before)

    return draw


def times(given: dict[int, int]) -> dict[int, int]:
    return {year: value * 1_000_000 for year, value in given.items()}


@pytest.mark.parametrize("at", [30.0, 0.0], ids=["flush with bars", "flush with years"])
@pytest.mark.parametrize("title", [NAMES[1], "Waarvan e-commerce tot € 150", "Deel e-commerce"])
def test_a_title_longer_than_the_bars(title: str, at: float) -> None:
    found = found_in(
        heading("Aangifteregels (x 1 mln)"),
        lying(TOTAL, 60, "Totaal aantal aangifteregels", at=at),
        lying(PART, 320, title, colour=AMBER, at=at),
    )
    assert values(found) == {"Totaal aantal aangifteregels": times(TOTAL), title: times(PART)}


@pytest.mark.parametrize(
    "second",
    [
        # Not flush with the bars or their years.
        lying(PART, 320, NAMES[1], colour=AMBER, at=50),
        # The end of a paragraph.
        lying(
            PART,
            320,
            "Waarvan het aandeel van e-commerce",
            at=0,
            before="Dat groeit door de webwinkels",
        ),
    ],
    ids=["aside", "paragraph"],
)
def test_a_line_that_is_no_title_of_the_bars(second: Draw) -> None:
    found = found_in(
        heading("Aangifteregels (x 1 mln)"),
        lying(TOTAL, 60, "Totaal aantal aangifteregels"),
        second,
    )
    assert values(found) == {"Totaal aantal aangifteregels": times(TOTAL)}


def test_a_line_over_the_years_of_two_panels_is_the_title_of_neither() -> None:
    found = found_in(
        lying(PART, 60, "Totaal aantal aangifteregels x 1 mln bij haven en post"),
        lying(PART, 150, "", colour=AMBER),
    )
    assert values(found) == {}
