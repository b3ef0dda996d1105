"""Figures that stand close before their labels: parted from them in columns, never in prose."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.grids.figure_heads import parted_after_figures
from tests.document.making import first_page, pdf_bytes

AMOUNTS = ["3.437.312", "11.543.427", "328.945", "16.519.035"]
NAMES = ["Invoerrechten", "Accijnzen", "Verbruiksbelasting", "Totaal"]


def texts(
    figures: list[str], names: list[str], gap: float = 6.0, lefts: tuple[float, ...] = ()
) -> list[str]:
    """Set figures flush right with names behind them, and give the fragments."""

    def draw(canvas: Canvas) -> None:
        for at, (figure, name) in enumerate(zip(figures, names, strict=True)):
            canvas.drawRightString(120, 200 - 18 * at, figure)
            x = 120 + gap + (lefts[at] if lefts else 0)
            canvas.drawString(x, 200 - 18 * at, name)

    page = first_page(pdf_bytes(draw))
    return [line.text for line in parted_after_figures(page.fragments)]


def in_turn(figures: list[str], names: list[str]) -> list[str]:
    return [text for pair in zip(figures, names, strict=True) for text in pair]


def glued(figures: list[str], names: list[str]) -> list[str]:
    return [" ".join(pair) for pair in zip(figures, names, strict=True)]


@pytest.mark.parametrize(
    "figures", [AMOUNTS, ["€ " + it for it in AMOUNTS], ["3.437,3", "11.543,4", "328,9", "1,2"]]
)
@pytest.mark.parametrize("gap", [6.0, 8.0])
def test_figures_in_a_column_are_parted_from_the_names_behind(
    figures: list[str], gap: float
) -> None:
    assert texts(figures, NAMES, gap) == in_turn(figures, NAMES)


@pytest.mark.parametrize(
    ("figures", "names", "gap", "lefts"),
    [
        (AMOUNTS, NAMES, 2.8, ()),  # The space of a sentence.
        (AMOUNTS, NAMES, 5.0, (0.0, 0.7, 1.4, 2.1)),  # Names on no one edge.
        (AMOUNTS[:2], NAMES[:2], 6.0, ()),  # Too few to be a column.
        (["2022", "2023", "2024", "2025"], NAMES, 6.0, ()),  # Years.
        (["12", "13", "14", "15"], NAMES, 6.0, ()),  # Numbers of a list.
        (AMOUNTS, ["(1)", "%", "/ 2", "– 3"], 6.0, ()),  # No names.
    ],
)
def test_other_figures_stay_with_what_follows(
    figures: list[str], names: list[str], gap: float, lefts: tuple[float, ...]
) -> None:
    assert texts(figures, names, gap, lefts) == glued(figures, names)
