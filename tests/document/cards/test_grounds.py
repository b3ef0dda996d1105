"""Cards on grounds that touch: one in two tones, and the next, whose name nobody knows."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import find_cards
from tests.document.making import drawn

YEARS = (2033, 2032, 2031)
DRUGS = {
    "Cocaïne": ("39.946 kg", "51.482 kg", "43.797 kg"),
    "Middel (soort)": ("361 kg", "146 kg", "355 kg"),
    "Heroïne": ("615 kg", "477 kg", "1.876 kg"),
    "Ander / middel": ("130 kg", "131 kg", "63 kg"),
    "LSD": ("22 kg", "23 kg", "- kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}


def strips(
    *, tones: bool, unknown: Collection[str] = (), head: str = "", large: float = 15
) -> dict[str, dict[int, str]]:
    """Set a strip for each drug: its name and figure over, or beside, those of the years before.

    Args:
        tones: whether the years before have a ground of their own, under that of the name.
        unknown: names that are not known.
        head: words in the type of the names before the years.
        large: type size of the figure of the year.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            y = 380 - 60 * at
            for low, high in ((30, 30), (0, 30)) if tones else ((0, 60),):
                canvas.setFillColor("#eef2f0" if low else "#f7f7f7")
                canvas.rect(40, y + low, 480, high, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(44, y + 40, name)
            canvas.drawString(44, y + 8, head)
            canvas.setFont("Helvetica-Bold", large)
            canvas.drawString(160, y + 38, figures[0])
            canvas.setFont("Helvetica", 7.5)
            for column, (year, figure) in enumerate(zip(YEARS[1:], figures[1:], strict=True)):
                canvas.drawString(300 + 80 * column, y + 17, str(year))
                canvas.drawString(300 + 80 * column, y + 6, figure)

    known = DRUGS.keys() - set(unknown)
    cards = find_cards(drawn(draw, (560.0, 460.0)), 2033, known.__contains__)
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


@pytest.mark.parametrize("name", DRUGS)
def test_a_name_that_nobody_knows_has_a_card_of_its_own(name: str) -> None:
    assert strips(tones=False, unknown=[name]) == WANTED


def test_so_have_several() -> None:
    assert strips(tones=False, unknown=["Middel (soort)", "Ander / middel"]) == WANTED


@pytest.mark.parametrize("large", [9, 15])
@pytest.mark.parametrize("head", ["", "Eerdere jaren"])
def test_the_lower_ground_of_a_card_is_no_card(head: str, large: float) -> None:
    assert strips(tones=True, head=head, large=large) == WANTED


@pytest.mark.parametrize("name", DRUGS)
def test_no_figure_is_given_to_the_card_above_one_in_two_tones(name: str) -> None:
    found = strips(tones=True, unknown=[name])
    assert {it: figures for it, figures in found.items() if it != name} == {
        it: figures for it, figures in WANTED.items() if it != name
    }
    assert found.get(name, {}).items() <= WANTED[name].items()
