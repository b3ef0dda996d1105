"""Cards whose painted ground holds the name and the large figure, and no year before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = (2022, 2021, 2020)
DRUGS: dict[str, Sequence[str]] = {
    "Cocaïne": ("48.117 kg", "51.902 kg", "37.460 kg"),
    "Heroïne": ("1.204 kg", "866 kg", "2.071 kg"),
    "Qat": ("3.915 kg", "7.748 kg", "982 kg"),
    "Amfetamine": ("58 kg", "91 kg", "103 kg"),
    "LSD": ("9 kg", "14 kg", "- kg"),
}
Where = Literal["under", "row", "right"]


def wanted(drugs: Mapping[str, Sequence[str]] = DRUGS) -> dict[str, dict[int, str]]:
    return {name: dict(zip(YEARS, figures, strict=False)) for name, figures in drugs.items()}


def read_of(cards: tuple[Card, ...]) -> dict[str, dict[int, str]]:
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


def parts_of(cards: tuple[Card, ...]) -> list[tuple[str, str, str]]:
    return [(card.name.text, text, cell.text) for card in cards for text, cell in card.parts]


def grounds(
    where: Where = "under",
    *,
    drugs: Mapping[str, Sequence[str]] = DRUGS,
    circle: bool = True,
    over: str = "",
    part: Sequence[str] = (),
    columns: int = 3,
) -> tuple[Card, ...]:
    """Draw grounds with a name, a figure and its year, and the years before outside.

    Args:
        where: under each ground, there with the years in a row, or to the right of it.
        drugs: the figures of each, the report's year first.
        circle: whether the grounds are circles.
        over: words between a ground and its years.
        part: lines under the years of the first.
        columns: grounds in a row.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, (now, *earlier)) in enumerate(drugs.items()):
            x, y = 70 + 190 * (at % columns), 460 - 160 * (at // columns)
            canvas.setFillColor("#1d3557")
            if circle:
                canvas.circle(x, y, 42, stroke=0, fill=1)
            else:
                canvas.roundRect(x - 50, y - 30, 100, 62, 5, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(x, y + 14, name)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawCentredString(x, y - 4, now)
            canvas.setFont("Helvetica", 7)
            canvas.drawCentredString(x, y - 18, str(YEARS[0]))
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 7.5)
            canvas.drawCentredString(x, y - 52, over)
            below = y - (62 if over else 52)
            for step, (year, figure) in enumerate(zip(YEARS[1:], earlier, strict=False)):
                if where == "under":
                    canvas.drawString(x - 36, below - 10 * step, str(year))
                    canvas.drawRightString(x + 36, below - 10 * step, figure)
                elif where == "row":
                    canvas.drawCentredString(x - 22 + 44 * step, below, str(year))
                    canvas.drawCentredString(x - 22 + 44 * step, below - 10, figure)
                else:
                    canvas.drawString(x + 55, y - 10 * step, str(year))
                    canvas.drawString(x + 80, y - 10 * step, figure)
            for step, line in enumerate(part if not at else ()):
                canvas.setFont("Helvetica-Bold" if step else "Helvetica", 7.5)
                canvas.drawCentredString(x, below - 23 - 9.5 * step, line)

    return find_cards(drawn(draw, (620.0, 560.0)), YEARS[0], DRUGS.__contains__)


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("circle", [True, False])
@pytest.mark.parametrize("where", ["under", "row", "right"])
def test_years_outside_the_grounds(where: Where, circle: bool, columns: int) -> None:
    assert read_of(grounds(where, circle=circle, columns=columns)) == wanted()


@pytest.mark.parametrize("where", ["under", "right"])
def test_a_drug_may_be_new(where: Where) -> None:
    drugs = {**DRUGS, "Qat": ("3.915 kg",), "LSD": ("9 kg", "14 kg")}
    assert read_of(grounds(where, drugs=drugs)) == wanted(drugs)


@pytest.mark.parametrize(
    ("part", "name"),
    [
        (["via zeehavens (2022):", "41.286 kg"], "via zeehavens (2022"),
        (["waarvan over zee (2022):", "41.286 kg"], "waarvan over zee (2022"),
        (["via zeehavens", "41.286 kg"], "via zeehavens"),
        (["waarvan maritiem 41.286 kg"], "waarvan maritiem"),
    ],
)
@pytest.mark.parametrize("where", ["under", "row"])
def test_a_part_under_the_years(part: Sequence[str], name: str, where: Where) -> None:
    cards = grounds(where, part=part)
    assert parts_of(cards) == [("Cocaïne", name, "41.286 kg")]
    assert read_of(cards) == wanted()


def test_years_under_words_of_their_own_are_not_of_the_grounds() -> None:
    now = {name: {YEARS[0]: figures[0]} for name, figures in DRUGS.items()}
    assert read_of(grounds(over="Aantal zendingen")) == now


@pytest.mark.parametrize("as_rows", [True, False])
def test_a_table_under_the_grounds_is_not_of_them(as_rows: bool) -> None:
    drugs = {name: figures[:1] for name, figures in list(DRUGS.items())[:3]}

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(drugs.items()):
            x = 70 + 190 * at
            canvas.setFillColor("#1d3557")
            canvas.rect(x - 60, 300, 120, 60, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(x, 340, name)
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawCentredString(x, 315, figures[0])
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 8)
            for row, year in enumerate(YEARS):
                head = (str(year), "14", "91")[at] if as_rows else str(YEARS[at])
                canvas.drawCentredString(x, 288 - 11 * row, head if as_rows or not row else "77")

    cards = find_cards(drawn(draw, (620.0, 400.0)), YEARS[0], DRUGS.__contains__)
    assert read_of(cards) == wanted(drugs)
