"""Cards whose name has something beside it: the year, the large figure, a part."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.tokens import Piece
from tests.document.cards.test_infographic import (
    DRUGS,
    WANTED,
    bars,
    cards_of,
    columns,
    found_in,
    frame,
    hero,
    inline,
    lines,
    nothing,
    rule,
    tint,
    title,
)
from tests.document.making import boxed_line

Part = Callable[[Canvas, float, float, str], None]


def beside(text: str, size: float = 8, gap: float = 6, only: str = "", bold: bool = False) -> Part:
    """Write words behind the name, closely, on the same line."""

    def draw(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, name)
        if not only or name == only:
            width = canvas.stringWidth(name, "Helvetica-Bold", 13)
            canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
            canvas.drawString(x + 10 + width + gap, y - 22, text)

    return draw


def before(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(x + 10, y - 22, "2023")
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(x + 32, y - 22, name)


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
@pytest.mark.parametrize("history", [columns, lines, inline])
@pytest.mark.parametrize("only", ["", "Heroïne", "Cocaïne", "LSD"])
@pytest.mark.parametrize("text", ["2023", "(2023)", "| 2023"])
def test_a_year_behind_the_name(ground: Part, history: Part, only: str, text: str) -> None:
    assert found_in(cards_of(ground, beside(text, only=only), hero, history)) == WANTED


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
@pytest.mark.parametrize("size", [8, 13])
def test_a_year_in_the_type_of_the_name(ground: Part, size: float) -> None:
    assert found_in(cards_of(ground, beside("2023", size=size, bold=True), hero, columns)) == WANTED


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
@pytest.mark.parametrize("history", [columns, lines])
def test_a_year_before_the_name(ground: Part, history: Part) -> None:
    assert found_in(cards_of(ground, before, hero, history)) == WANTED


@pytest.mark.parametrize("ground", [tint, frame, rule])
def test_a_year_behind_a_name_that_nobody_knows(ground: Part) -> None:
    def other(canvas: Canvas, x: float, y: float, name: str) -> None:
        beside("2023")(canvas, x, y, "Fentanyl" if name == "Qat" else name)

    found = found_in(cards_of(ground, other, hero, columns))
    assert found["Fentanyl"] == WANTED["Qat"]


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
@pytest.mark.parametrize("history", [columns, lines])
def test_the_large_figure_behind_the_name(ground: Part, history: Part) -> None:
    def both(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, name)
        width = canvas.stringWidth(name, "Helvetica-Bold", 13)
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(x + 16 + width, y - 22, DRUGS[name][0])

    assert found_in(cards_of(ground, both, history)) == WANTED


@pytest.mark.parametrize("ground", [tint, frame, rule])
@pytest.mark.parametrize("history", [columns, lines, bars])
@pytest.mark.parametrize("gap", [6, 30])
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("waarvan maritiem 56.858 kg", "waarvan maritiem"),
        ("waarvan maritiem (2023): 56.858 kg", "waarvan maritiem 2023"),
        ("waarvan maritiem in 2023: 56.858 kg", "waarvan maritiem in 2023"),
        ("waarvan in 2022 maritiem 56.858 kg", "waarvan in 2022 maritiem"),
    ],
)
def test_a_part_behind_the_name(
    ground: Part, history: Part, gap: float, text: str, part: str
) -> None:
    cards = cards_of(ground, beside(text, 7, gap, "Cocaïne"), hero, history)
    found = {name: sorted(pairs, reverse=True) for name, pairs in found_in(cards).items()}
    assert found == WANTED
    assert [(name, cell.text) for name, cell in cards[0].parts] == [(part, "56.858 kg")]


def words_on_cocaine(*texts: str, dx: float = 10, dy: float = 72) -> Part:
    def draw(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Cocaïne":
            canvas.setFont("Helvetica", 8)
            for at, text in enumerate(texts):
                canvas.drawString(x + dx, y - dy - 10 * at, text)

    return draw


@pytest.mark.parametrize("history", [columns, lines, inline, bars])
@pytest.mark.parametrize(("dx", "dy"), [(10, 72), (110, 24)])
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Maritiem 2022: 56.858 kg", "Maritiem 2022"),
        ("Maritiem 2023: 56.858 kg", "Maritiem 2023"),
        ("2023: waarvan maritiem 56.858 kg", "2023 waarvan maritiem"),
        ("(waarvan maritiem 56.858 kg)", "waarvan maritiem"),
    ],
)
def test_a_year_among_the_words_of_a_part_is_of_no_history(
    history: Part, dx: float, dy: float, text: str, part: str
) -> None:
    cards = cards_of(frame, title, hero, words_on_cocaine(text, dx=dx, dy=dy), history)
    found = {name: sorted(pairs, reverse=True) for name, pairs in found_in(cards).items()}
    assert found == WANTED
    assert [(name, cell.text) for name, cell in cards[0].parts] == [(part, "56.858 kg")]


@pytest.mark.parametrize("history", [columns, lines, inline, bars])
@pytest.mark.parametrize(("dx", "dy"), [(10, 72), (110, 24)])
@pytest.mark.parametrize("words", ["Maritiem (2022)", "waarvan maritiem (2022)", "Schatting 2022"])
def test_a_figure_under_words_with_a_year_is_not_of_that_year(
    history: Part, dx: float, dy: float, words: str
) -> None:
    more = words_on_cocaine(words, "56.858 kg", dx=dx, dy=dy)
    (card, *_) = cards_of(frame, title, hero, more, history)
    read = {(year, cell.text) for year, cell in card.figures if cell.number is not None}
    assert read <= set(WANTED["Cocaïne"])
    assert {cell.text for _, cell in card.parts} <= {"56.858 kg"}


def test_of_two_figures_for_one_year_none_is_read() -> None:
    more = words_on_cocaine("2022", "56.858 kg", dx=170)
    (card, *_) = cards_of(frame, title, hero, more, columns)
    figures = [(year, cell.number) for year, cell in card.figures if year == 2022]
    assert all(number is None for _, number in figures)
    assert len(figures) <= 1


def remark_on_two_lines(canvas: Canvas, x: float, y: float, name: str) -> None:
    title(canvas, x, y, name)
    if name == "LSD":
        width = canvas.stringWidth(name, "Helvetica-Bold", 13)
        canvas.setFont("Helvetica", 8.5)
        canvas.drawString(x + 13 + width, y - 22, "incl.")
        canvas.drawString(x + 10, y - 31, "paper trips")


@pytest.mark.parametrize("ground", [tint, frame])
def test_a_remark_on_two_lines_is_no_name_though_it_is_known(ground: Part) -> None:
    cards = cards_of(ground, remark_on_two_lines, hero, columns, names=["paper trips"])
    assert found_in(cards) == WANTED


@pytest.mark.parametrize("ground", [tint, frame])
@pytest.mark.parametrize("second", ["vracht", ""])
def test_the_words_of_a_part_go_on_after_a_hyphen(ground: Part, second: str) -> None:
    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Cocaïne":
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 10, y - 68, f"2.494 kg waarvan lucht{'-' if second else 'post'}")
            canvas.drawString(x + 10, y - 76.5, second)

    cards = cards_of(ground, title, hero, part)
    assert [(name, cell.text) for name, cell in cards[0].parts] == [
        (f"waarvan lucht{second or 'post'}", "2.494 kg")
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("371 kg XTC / MDMA", [("figure", "371 kg"), ("text", "XTC / MDMA")]),
        ("XTC / MDMA 371 kg", [("text", "XTC / MDMA"), ("figure", "371 kg")]),
        ("XTC / MDMA (242 kg)", [("text", "XTC / MDMA"), ("figure", "242 kg")]),
        ("2022 / 19 kg", [("year", "2022"), ("figure", "19 kg")]),
        ("19 kg / maritiem", [("figure", "19 kg"), ("text", "maritiem")]),
        ("maritiem : 19 kg", [("text", "maritiem"), ("figure", "19 kg")]),
    ],
)
def test_a_stroke_stays_within_a_name_and_parts_all_else(
    text: str, kinds: list[tuple[str, str]]
) -> None:
    tokens = Piece(boxed_line(text, 40, 60, size=8)).tokens
    assert [(it.kind, it.line.text) for it in tokens] == kinds
