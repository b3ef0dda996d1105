"""A part of what was seized behind the name of a card, or behind one of its figures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from tests.document.making import drawn

YEARS = (2026, 2025, 2024, 2023)
DRUGS = {
    "Cocaïne": ("48.117 kg", "51.902 kg", "37.460 kg", "29.333 kg"),
    "Heroïne": ("1.204 kg", "866 kg", "2.071 kg", "1.530 kg"),
    "Qat": ("3.915 kg", "7.748 kg", "- kg", "982 kg"),
    "LSD": ("9 kg", "14 kg", "5 kg", "21 kg"),
}
WANTED = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}


def read_of(cards: tuple[Card, ...]) -> dict[str, dict[int, str]]:
    return {card.name.text: {year: cell.text for year, cell in card.figures} for card in cards}


def parts_of(cards: tuple[Card, ...]) -> list[tuple[str, str, str]]:
    return [(card.name.text, text, cell.text) for card in cards for text, cell in card.parts]


def _write(canvas: Canvas, x: float, y: float, *runs: tuple[str, str, float]) -> None:
    """Write runs of text in a type of their own, a space apart."""
    for text, font, size in runs:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
        x += stringWidth(f"{text} ", font, size)


def strips(part: str, behind: int, *, size: float = 9) -> tuple[Card, ...]:
    """Draw strips with each year over its figure, and a part behind one of the first strip."""

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            y = 340 - 48 * at
            canvas.setFillColor("#edf3f4")
            canvas.rect(40, y - 14, 880, 42, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            _write(canvas, 50, y + 4, (name, "Helvetica-Bold", 11))
            for index, (year, figure) in enumerate(zip(YEARS, figures, strict=True)):
                x = 160 + 210 * index
                _write(canvas, x, y + 10, (str(year), "Helvetica", 8))
                own = (figure, "Helvetica" if index else "Helvetica-Bold", 10)
                more = ((part, "Helvetica", size),) if part and (at, index) == (0, behind) else ()
                _write(canvas, x, y - 4, own, *more)

    return find_cards(drawn(draw, (960.0, 420.0)), YEARS[0], DRUGS.__contains__)


@pytest.mark.parametrize("size", [7, 10])
@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("waarvan maritiem 41.286 kg", "waarvan maritiem"),
        ("(waarvan over zee: 41.286 kg)", "waarvan over zee"),
        ("via zeehavens 41.286 kg", "via zeehavens"),
        ("waarvan 41.286 kg maritiem", "waarvan maritiem"),
    ],
)
def test_a_part_behind_the_figure_of_the_year(part: str, name: str, size: float) -> None:
    cards = strips(part, 0, size=size)
    assert parts_of(cards) == [("Cocaïne", name, "41.286 kg")]
    assert read_of(cards) == WANTED


@pytest.mark.parametrize("behind", [1, 2])
def test_a_part_behind_the_figure_of_an_earlier_year_is_of_that_year(behind: int) -> None:
    cards = strips("waarvan maritiem 24.800 kg", behind, size=7)
    assert parts_of(cards) == [("Cocaïne", f"waarvan maritiem {YEARS[behind]}", "24.800 kg")]
    assert read_of(cards) == WANTED


@pytest.mark.parametrize("part", ["ruim 2 keer zoveel", ""])
def test_what_is_no_part_behind_a_figure_changes_no_figure(part: str) -> None:
    assert read_of(strips(part, 0, size=7)) == WANTED


def charts(runs: Sequence[tuple[str, str, float]], *, large: bool = False) -> tuple[Card, ...]:
    """Draw framed cards, the first with some runs as its name, over bars or a large figure."""

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 280 * (at % 2), 390 - 170 * (at // 2)
            canvas.setFillColor("#edf3f4")
            canvas.rect(x - 8, y - 140, 260, 156, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            _write(canvas, x, y, *(runs if not at else [(name, "Helvetica-Bold", 9)]))
            canvas.setFont("Helvetica-Bold", 18)
            canvas.drawString(x, y - 30, figures[0] if large else "")
            for index, (year, figure) in enumerate(zip(YEARS, figures, strict=True)):
                if large and not index:
                    continue
                middle, height = x + 30 + 55 * index, 12 + 11 * ((at + index) % 4)
                canvas.rect(middle - 12, y - 120, 24, height, stroke=0, fill=1)
                canvas.setFont("Helvetica", 8)
                canvas.drawCentredString(middle, y - 116 + height, figure)
                canvas.drawCentredString(middle, y - 130, str(year))

    return find_cards(drawn(draw, (600.0, 420.0)), YEARS[0], DRUGS.__contains__)


NAME = ("Cocaïne", "Helvetica-Bold", 9.0)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    ("runs", "name"),
    [
        (
            [NAME, ("waarvan over zee in 2026: 41.286 kg", "Helvetica", 7)],
            "waarvan over zee in 2026",
        ),
        ([NAME, ("via zeehavens 41.286 kg", "Helvetica", 9)], "via zeehavens"),
        ([("Cocaïne waarvan maritiem: 41.286 kg", "Helvetica-Bold", 9)], "waarvan maritiem"),
    ],
    ids=["small", "not bold", "alike"],
)
def test_a_part_behind_the_name_of_a_card(
    runs: Sequence[tuple[str, str, float]], name: str, large: bool
) -> None:
    cards = charts(runs, large=large)
    assert parts_of(cards) == [("Cocaïne", name, "41.286 kg")]
    assert read_of(cards) == WANTED


@pytest.mark.parametrize(
    "more", ["2025 nog 51.902 kg, waarvan 47.300 kg maritiem", "waarvan maritiem"]
)
def test_what_is_no_single_part_stays_with_the_name(more: str) -> None:
    cards = charts([NAME, (more, "Helvetica", 7)])
    assert not parts_of(cards)
    assert {name: it for name, it in read_of(cards).items() if name in list(DRUGS)[1:]} == {
        name: it for name, it in WANTED.items() if name != "Cocaïne"
    }


def test_a_part_behind_a_figure_of_no_year_is_none() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 280 * (at % 2), 390 - 170 * (at // 2)
            canvas.rect(x - 8, y - 140, 260, 156)
            _write(canvas, x, y, (name, "Helvetica-Bold", 11))
            _write(canvas, x, y - 30, (figures[0], "Helvetica-Bold", 18))
            more = (("waarvan maritiem 24.800 kg", "Helvetica", 7),) if not at else ()
            _write(canvas, x, y - 60, (figures[1], "Helvetica", 9), *more)

    cards = find_cards(drawn(draw, (600.0, 420.0)), YEARS[0], DRUGS.__contains__)
    assert len(cards) == len(DRUGS)
    assert not parts_of(cards)


def test_a_remark_that_is_part_of_the_name_stays_with_it() -> None:
    names = {"Cocaïne": "Cocaïne incl. crack", **{name: name for name in list(DRUGS)[1:]}}

    def draw(canvas: Canvas) -> None:
        for at, (name, figures) in enumerate(DRUGS.items()):
            x, y = 40 + 280 * (at % 2), 390 - 170 * (at // 2)
            canvas.rect(x - 8, y - 140, 260, 160)
            first, _, more = names[name].partition(" ")
            remark = ((more, "Helvetica", 7),) if more else ()
            figure = (figures[0], "Helvetica-Bold", 11)
            _write(canvas, x, y, (first, "Helvetica-Bold", 9), *remark, figure)
            for index, (year, text) in enumerate(zip(YEARS[1:], figures[1:], strict=True)):
                _write(canvas, x, y - 40 - 11 * index, (f"{year}  {text}", "Helvetica", 7))

    known = {*names, *names.values()}
    cards = find_cards(drawn(draw, (600.0, 420.0)), YEARS[0], known.__contains__)
    assert read_of(cards) == {names[name]: figures for name, figures in WANTED.items()}
    assert not parts_of(cards)
