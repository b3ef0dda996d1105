"""Cards with the large figure in a circle, and the small charts under rules that are no cards."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = (2021, 2022, 2023, 2024)
DRUGS = {
    "Cocaïne": ("55.638 kg", "42.777 kg", "68.405 kg", "33.111 kg"),
    "Qat": ("1.709 kg", "8.483 kg", "2.148 kg", "856 kg"),
    "Marihuana": ("2.402 kg", "4.244 kg", "4.774 kg", "5.310 kg"),
    "LSD": ("- kg", "17 kg", "15 kg", "14 kg"),
    "Hasjiesj": ("296 kg", "1.322 kg", "1.142 kg", "910 kg"),
    "Heroïne": ("1.714 kg", "848 kg", "1.507 kg", "1.246 kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}


def read_of(cards: tuple[Card, ...]) -> dict[str, dict[int, str]]:
    return {card.name.text: dict(sorted(_texts(card).items())) for card in cards}


def _texts(card: Card) -> dict[int, str]:
    return {year: cell.text for year, cell in card.figures if not cell.damage}


def parts_of(cards: tuple[Card, ...]) -> dict[str, list[tuple[str, str]]]:
    return {
        card.name.text: [(text, cell.text) for text, cell in card.parts]
        for card in cards
        if card.parts
    }


def circles(
    part: tuple[str, ...] = (),
    *,
    drop: float = 78,
    dated: bool = True,
    painted: bool = True,
    aside: float = 0,
) -> tuple[Card, ...]:
    """Draw cards with a name over a circle, years on the right of it, and a part under it.

    Args:
        part: lines of the part under the first circle.
        drop: how far under its name that stands.
        dated: whether the year stands in the circle, over the figure.
        painted: whether the circle is painted.
        aside: how far right of its name the part stands.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 170 * (at % 3), 380 - 110 * (at // 3)
            canvas.setFillColor("#154273")
            canvas.setFont("Helvetica-Bold", 8.4)
            canvas.drawString(x, y, name)
            if painted:
                canvas.circle(x + 32, y - 40, 32, stroke=0, fill=1)
                canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica", 6.2)
            canvas.drawCentredString(x + 32, y - 32, str(YEARS[-1]) if dated else "")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(x + 32, y - 43, figures[-1])
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 7.2)
            for step, (year, figure) in enumerate(zip(YEARS[:-1], figures, strict=False)):
                canvas.drawString(x + 72, y - 15 - 11.5 * step, str(year))
                canvas.drawString(x + 98, y - 15 - 11.5 * step, figure)
            canvas.setFont("Helvetica", 6.6)
            for step, text in enumerate(part if at == 0 else ()):
                canvas.drawString(x + aside, y - drop - 8 * step, text)

    return find_cards(drawn(draw, (595.0, 420.0)), YEARS[-1], DRUGS.__contains__)


@pytest.mark.parametrize("painted", [True, False])
@pytest.mark.parametrize("dated", [True, False])
def test_years_in_a_list_and_a_year_in_a_circle(dated: bool, painted: bool) -> None:
    assert read_of(circles(dated=dated, painted=painted)) == WANTED


@pytest.mark.parametrize("painted", [True, False])
@pytest.mark.parametrize("drop", [78, 88, 96])
@pytest.mark.parametrize(
    ("part", "name"),
    [
        (("Waarvan maritiem: 26.891 kg",), "Waarvan maritiem"),
        (("26.891 kg Maritiem",), "Maritiem"),
        (("waarvan maritiem", "26.891 kg"), "waarvan maritiem"),
    ],
)
def test_a_part_under_a_circle_is_of_the_card_above(
    part: tuple[str, ...], name: str, drop: float, painted: bool
) -> None:
    cards = circles(part, drop=drop - 8 * (len(part) - 1), painted=painted)
    assert parts_of(cards) == {"Cocaïne": [(name, "26.891 kg")]}
    assert read_of(cards) == WANTED


@pytest.mark.parametrize("painted", [True, False])
@pytest.mark.parametrize("dated", [True, False])
def test_a_part_under_the_list_of_years_is_of_the_card(dated: bool, painted: bool) -> None:
    """It stands level with the circle, and is no part of the last of those years."""
    part = ("waarvan maritiem: 26.891 kg",)
    cards = circles(part, drop=50, dated=dated, painted=painted, aside=72)
    assert parts_of(cards) == {"Cocaïne": [("waarvan maritiem", "26.891 kg")]}
    assert read_of(cards) == WANTED


def small_charts(
    *, axis: float = 0, prose: bool = False, unknown: bool = False
) -> tuple[Card, ...]:
    """Draw cards under rules, with bars on an axis, which is shorter than the rules by ``axis``."""

    def draw(canvas: Canvas) -> None:
        if prose:
            canvas.setFont("Helvetica-Bold", 9.6)
            canvas.drawString(40, 400, "Drugsvangsten")
            canvas.setFont("Helvetica", 9)
            canvas.drawString(40, 386, "Er werden 22.318 zendingen")
            canvas.drawString(40, 374, "onderschept in de post.")
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 175 * (at % 3), 350 - 125 * (at // 3)
            canvas.line(x, y, x + 160, y)
            canvas.setFont("Helvetica-Bold", 9.2)
            canvas.drawString(x, y - 12, name)
            canvas.line(x + axis, y - 98, x + 160 - axis, y - 98)
            for step, (year, figure) in enumerate(zip(YEARS, figures, strict=True)):
                height, middle = 15 + 9 * ((at + step) % 4), x + 20 + 40 * step
                canvas.rect(middle - 11, y - 98, 22, height, stroke=0, fill=1)
                canvas.setFont("Helvetica-Bold" if step == 3 else "Helvetica", 6.5)
                canvas.drawCentredString(middle, y - 95 + height, figure)
                canvas.setFont("Helvetica", 6.5)
                canvas.drawCentredString(middle, y - 106, str(year))

    return find_cards(drawn(draw, (595.0, 420.0)), YEARS[-1], DRUGS.__contains__)


@pytest.mark.parametrize("axis", [0, 6])
def test_the_axis_of_a_small_chart_is_no_rule_over_a_card(axis: float) -> None:
    assert read_of(small_charts(axis=axis)) == WANTED


def test_a_title_and_a_figure_of_a_text_are_no_card() -> None:
    assert read_of(small_charts(axis=6, prose=True)) == WANTED


def test_years_over_the_figures_of_a_small_table_are_no_axis() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 175 * (at % 3), 350 - 125 * (at // 3)
            canvas.line(x, y, x + 160, y)
            canvas.setFont("Helvetica-Bold", 9.2)
            canvas.drawString(x, y - 12, name)
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(x, y - 30, figures[-1])
            canvas.setFont("Helvetica", 6.5)
            for step, (year, figure) in enumerate(zip(YEARS[:-1], figures, strict=False)):
                canvas.drawCentredString(x + 20 + 55 * step, y - 45, str(year))
                canvas.drawCentredString(x + 20 + 55 * step, y - 53, figure)

    cards = find_cards(drawn(draw, (595.0, 420.0)), YEARS[-1], DRUGS.__contains__)
    assert read_of(cards) == WANTED
