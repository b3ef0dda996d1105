"""Names and large figures on cards without frames: what parts do to their places, and lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = (2027, 2026, 2025, 2024)
DRUGS = {
    "Cocaïne": ("21.548 kg", "6.933 kg", "2.536 kg", "57.235 kg"),
    "Heroïne": ("78 kg", "12 kg", "778 kg", "595 kg"),
    "Methamfetamine": ("6.454 kg", "640 kg", "34.294 kg", "22.580 kg"),
    "Qat": ("77.723 kg", "410 kg", "69.160 kg", "93 kg"),
    "GHB": ("8.397 kg", "45.119 kg", "28.636 kg", "8.655 kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}
PARTS = {"Cocaïne": "8.025 kg", "Methamfetamine": "6.422 kg"}
Found = dict[str, dict[int, str]]


def read_of(cards: Sequence[Card]) -> Found:
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


def parts_of(cards: Sequence[Card]) -> dict[str, str]:
    return {card.name.text: cell.text for card in cards for _, cell in card.parts}


def history(canvas: Canvas, x: float, y: float, figures: Sequence[str], form: str) -> None:
    """Set the years before from a height down: a year to a line, or side by side."""
    canvas.setFont("Helvetica", 7)
    for step, (year, figure) in enumerate(zip(YEARS[1:], figures[1:], strict=True)):
        if form == "lines":
            canvas.drawString(x, y - 10 * step, f"{year}: {figure}")
        elif form == "apart":
            canvas.drawString(x, y - 10 * step, str(year))
            canvas.drawRightString(x + 200, y - 10 * step, figure)
        else:
            canvas.drawString(x + 44 * step, y, str(year))
            canvas.drawString(x + 44 * step, y - 9, figure)


def stacked(
    order: Sequence[str], form: str, *, columns: int = 2, unknown: str = ""
) -> tuple[Card, ...]:
    """Draw cards whose name, figure and part stand under each other.

    Args:
        order: what comes first on a card, then what comes under it; ``behind`` is a part that
            follows the figure on its line.
        form: how the years before are set.
        columns: cards in a row.
        unknown: name that is not known.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 230 * (at % columns), 540 - 100 * (at // columns)
            for what in order:
                if what == "name":
                    canvas.setFont("Helvetica", 11)
                    y -= 12
                    canvas.drawString(x, y, name)
                elif what == "figure":
                    canvas.setFont("Helvetica-Bold", 16)
                    y -= 16
                    canvas.drawString(x, y, figures[0])
                elif name in PARTS:
                    text = f"w.v. maritiem {PARTS[name]}"
                    if what == "behind":
                        shift = canvas.stringWidth(figures[0], "Helvetica-Bold", 16) + 5
                        canvas.setFont("Helvetica", 8)
                        canvas.drawString(x + shift, y, text)
                    else:
                        canvas.setFont("Helvetica", 8)
                        y -= 9
                        canvas.drawString(x, y, text)
            history(canvas, x, y - 14, figures, form)

    known = DRUGS.keys() - {unknown}
    return find_cards(drawn(draw, (560.0, 580.0)), 2027, known.__contains__)


@pytest.mark.parametrize("unknown", ["", "Qat", "GHB"])
@pytest.mark.parametrize("form", ["lines", "apart", "side by side"])
@pytest.mark.parametrize(
    "order",
    [
        ("figure", "part", "name"),
        ("figure", "behind", "name"),
        ("name", "figure", "part"),
        ("name", "figure", "behind"),
        ("figure", "name"),
        ("name", "figure"),
    ],
    ids="-".join,
)
@pytest.mark.parametrize("columns", [1, 2])
def test_a_part_is_of_the_figure_over_or_before_it(
    order: Sequence[str], form: str, unknown: str, columns: int
) -> None:
    cards = stacked(order, form, unknown=unknown, columns=columns)
    assert read_of(cards) == WANTED
    assert parts_of(cards) == (PARTS if len(order) > 2 else {})


def side_by_side(
    place: str, *, swapped: bool = False, unknown: str = "", wide: float = 260, close: float = 0
) -> tuple[Card, ...]:
    """Draw cards with name and figure on one line, over the years before.

    Args:
        place: where the part is: behind the figure, which moves that to the left, or under it.
        swapped: whether the name is behind the figure.
        unknown: name that is not known.
        wide: width of the first column.
        close: how far behind its name a figure is where it is one run of words with it.
    """

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + wide * (at % 2), 540 - 80 * (at // 2)
            end = x + (wide if not at % 2 else 240) - 20
            part = f"w.v. maritiem {PARTS[name]}" if name in PARTS else ""
            room = canvas.stringWidth(part, "Helvetica", 7) + 5 if part else 0
            size = canvas.stringWidth(figures[0], "Helvetica-Bold", 16)
            start = x if swapped else end - (room if place == "behind" else 0) - size
            if place == "under" and part and not swapped:
                start = min(start, end - room)
            if close and at % 2:
                start = x + canvas.stringWidth(name, "Helvetica", 11) + close
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawString(start, y, figures[0])
            canvas.setFont("Helvetica", 7)
            if place == "behind":
                canvas.drawString(start + size + 5, y, part)
            elif part:
                canvas.drawString(start, y - 9, part)
            canvas.setFont("Helvetica", 11)
            if swapped:
                canvas.drawRightString(end, y, name)
            else:
                canvas.drawString(x, y, name)
            history(canvas, x, y - 24, figures, "lines")

    known = DRUGS.keys() - {unknown}
    return find_cards(drawn(draw, (600.0, 580.0)), 2027, known.__contains__)


@pytest.mark.parametrize("unknown", ["", "Heroïne", "GHB"])
@pytest.mark.parametrize("place", ["behind", "under", "none"])
@pytest.mark.parametrize("wide", [260, 280])
@pytest.mark.parametrize("close", [0, 5])
def test_a_name_is_of_the_figure_behind_it_on_its_line(
    place: str, unknown: str, wide: float, close: float
) -> None:
    cards = side_by_side(place, unknown=unknown, wide=wide, close=close)
    assert read_of(cards) == WANTED


@pytest.mark.parametrize("unknown", ["", "Heroïne", "GHB", "Qat"])
@pytest.mark.parametrize("place", ["under", "none"])
def test_behind_its_figure_a_name_is_not_of_the_next(place: str, unknown: str) -> None:
    for name, figures in read_of(side_by_side(place, swapped=True, unknown=unknown)).items():
        assert figures.items() <= WANTED[name].items()
