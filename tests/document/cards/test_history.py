"""Years of a history over or under their figures, in stacks side by side."""

from __future__ import annotations

import pytest

from douane_report.document.cards.history import pair_years
from douane_report.document.cards.tokens import Token
from douane_report.document.cells import read_cell
from tests.document.making import boxed_line

AMOUNTS = {2022: "69.605 kg", 2023: "48.975 kg", 2024: "36.323 kg", 2025: "53.129 kg"}
PLACES = {2022: (40, 0), 2023: (110, 0), 2024: (40, 1), 2025: (110, 1)}


def pairs(*, under: float, step: float, more: float = 0.0) -> dict[int, str]:
    """Pair two rows of two years; each figure is set ``under`` its year, negative for over it."""
    years, figures = [], []
    for year, (x, row) in PLACES.items():
        y = 100 + step * row
        years.append(Token("year", boxed_line(str(year), x, y, size=6)))
        line = boxed_line(AMOUNTS[year], x + more, y + under, size=7)
        figures.append(Token("figure", line, read_cell(line)))
    return {year: cell.line.text for year, cell in pair_years(years, figures)}


@pytest.mark.parametrize("under", [9.0, 10.0, 11.0, -9.0, -10.0])
def test_the_order_on_top_is_that_of_all(under: float) -> None:
    assert pairs(under=under, step=19) == AMOUNTS


@pytest.mark.parametrize("under", [9.5, 10.0])
def test_a_year_midway_between_figures_that_are_not_set_under_it_has_none(under: float) -> None:
    """The upper years have nothing over them; the lower ones stand between two figures."""
    found = pairs(under=under, step=19, more=5)
    assert found == {2022: AMOUNTS[2022], 2023: AMOUNTS[2023]}


def test_figures_close_under_their_years_need_no_order() -> None:
    assert pairs(under=8, step=30, more=5) == AMOUNTS
