"""Controles as cards or as bars: the name of each, and its figures with their measures."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

ROWS = {
    "Aantal controles op bagage van passagiers": ("262.677", "235.905"),
    "Aantal uren toezicht": ("516.696", "511.054"),
    "Aantal controles liquide middelen": ("3.129", "3.008"),
    "Aantal scancontroles": ("126.231", "116.018"),
}
WANTED = {name: list(pair) for name, pair in ROWS.items()}
Block = Callable[[Canvas, float, float, str, tuple[str, str]], None]


def read_of(
    block: Block, *, caption: str = "Controles in 2028", across: int = 2
) -> dict[str, list[str]]:
    """Set a block for each row, ``across`` side by side, and give the values as printed."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 410, caption)
        for at, (name, pair) in enumerate(ROWS.items()):
            block(canvas, 40 + 265 * (at % across), 385 - 80 * (at // across), name, pair)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(40, 40, "De doelstelling van 2028 is met 3.008 controles niet gehaald.")

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 440.0))), 2028))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [f[0].source_text for f in (it.doelstelling, it.realisatie) if f]
        for it in found.section.controles
    }


def title(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(x + 8, y - 14, name)


def ground(canvas: Canvas, x: float, y: float) -> None:
    canvas.setFillColor("#e8f1f8")
    canvas.rect(x, y - 66, 250, 66, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def card(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """Measures side by side, each with its figure under it."""
    ground(canvas, x, y)
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 8, y - 34, "Doelstelling")
    canvas.drawString(x + 70, y - 34, "Realisatie")
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(x + 8, y - 47, pair[0])
    canvas.drawString(x + 70, y - 47, pair[1])


def card_of_captions(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """Large figures, each with its measure under it."""
    title(canvas, x, y, name)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(x + 8, y - 36, pair[1])
    canvas.drawString(x + 90, y - 36, pair[0])
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 8, y - 46, "Gerealiseerd")
    canvas.drawString(x + 90, y - 46, "Gepland")


def card_of_lines(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """A line for each measure, with its figure at the right."""
    ground(canvas, x, y)
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 8)
    for step, (measure, figure) in enumerate(zip(("Norm", "Realisatie"), pair, strict=True)):
        canvas.drawString(x + 8, y - 36 - 12 * step, measure)
        canvas.drawRightString(x + 240, y - 36 - 12 * step, figure)


def bar(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    title(canvas, x, y, name)
    canvas.rect(x + 8, y - 32, 100, 8, stroke=0, fill=1)


def bar_with_a_line(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    bar(canvas, x, y, name, pair)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 120, y - 31, f"Doelstelling {pair[0]}  Realisatie {pair[1]}")


def bar_with_a_stack(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    bar(canvas, x, y, name, pair)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 120, y - 26, f"Realisatie {pair[1]} (97%)")
    canvas.drawString(x + 120, y - 35, f"Doelstelling {pair[0]}")


def bar_over_its_ends(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    bar(canvas, x, y, name, pair)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 8, y - 44, f"Doelstelling 2028: {pair[0]}")
    canvas.drawRightString(x + 240, y - 44, f"Realisatie 2028: {pair[1]}")


def bar_with_a_phrase(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    bar(canvas, x, y, name, pair)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 8, y - 44, f"Realisatie {pair[1]} van de doelstelling {pair[0]} (97%)")


def lines_with_leaders(
    canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]
) -> None:
    """A line for each measure, with dots up to its figure."""
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 8)
    for step, (measure, figure) in enumerate(
        zip(("doelstelling", "realisatie"), pair, strict=True)
    ):
        dots = "." * (60 - len(measure) - len(figure))
        canvas.drawString(x + 20, y - 26 - 12 * step, f"{measure} {dots} {figure}")


def far_apart(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """A line for each measure, with dots to the far end of the page."""
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 8)
    for step, (measure, figure) in enumerate(
        zip(("doelstelling", "realisatie"), pair, strict=True)
    ):
        canvas.drawString(x + 20, y - 26 - 12 * step, measure + "." * 180)
        canvas.drawRightString(x + 510, y - 26 - 12 * step, figure)


def under_a_sentence(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """A sentence right over the name, in its type."""
    card_of_lines(canvas, x, y, name, pair)
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(x + 8, y - 1, "Wij doen wat is afgesproken.")


def label_on_two_lines(
    canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]
) -> None:
    ground(canvas, x, y)
    canvas.setFont("Helvetica-Bold", 9)
    first, _, rest = name.partition(" ")
    canvas.drawString(x + 8, y - 12, first)
    canvas.drawString(x + 8, y - 23, rest)
    canvas.setFont("Helvetica", 8)
    canvas.drawString(x + 8, y - 45, f"Doel: {pair[0]} · Realisatie: {pair[1]}")


@pytest.mark.parametrize(
    "block",
    [
        card,
        card_of_captions,
        card_of_lines,
        bar_with_a_line,
        bar_with_a_stack,
        bar_over_its_ends,
        bar_with_a_phrase,
        label_on_two_lines,
        lines_with_leaders,
    ],
)
@pytest.mark.parametrize("across", [1, 2])
def test_cards_and_bars(block: Block, across: int) -> None:
    assert read_of(block, across=across) == WANTED


@pytest.mark.parametrize("across", [1, 2])
def test_a_sentence_is_none_of_the_name_under_it(across: int) -> None:
    assert read_of(under_a_sentence, across=across) == WANTED


def test_dots_lead_however_far() -> None:
    assert read_of(far_apart, across=1) == WANTED


EARLIER = {name: pair[0].replace("1", "7") for name, pair in ROWS.items()}


def card_with_a_large_figure(
    canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]
) -> None:
    """The result large under its measure; what was planned and the year before in lines."""
    ground(canvas, x, y)
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 6)
    canvas.drawString(x + 8, y - 24, "Realisatie")
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(x + 8, y - 38, pair[1])
    canvas.setFont("Helvetica", 7)
    for step, (measure, figure) in enumerate(
        (("Doelstelling", pair[0]), ("Realisatie 2027", EARLIER[name]))
    ):
        canvas.drawString(x + 8, y - 50 - 10 * step, measure)
        canvas.drawRightString(x + 240, y - 50 - 10 * step, figure)


def card_with_years(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
    """Two years over their figures, and what was planned for one of them only."""
    ground(canvas, x, y)
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 7)
    for right, (head, done, planned) in (
        (130, ("2027", EARLIER[name], "")),
        (190, ("2028", pair[1], pair[0])),
    ):
        for step, text in enumerate((head, done, planned)):
            canvas.drawRightString(x + right, y - 28 - 12 * step, text)
    canvas.drawString(x + 8, y - 40, "Realisatie")
    canvas.drawString(x + 8, y - 52, "Doelstelling")


def card_of_figures_first(
    canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]
) -> None:
    """Each figure before its measure, all on one line."""
    ground(canvas, x, y)
    title(canvas, x, y, name)
    canvas.setFont("Helvetica", 8)
    for left, text in ((8, pair[1]), (46, "Realisatie"), (120, pair[0]), (158, "Doelstelling")):
        canvas.drawString(x + left, y - 40, text)


@pytest.mark.parametrize("across", [1, 2])
def test_figures_before_their_measures(across: int) -> None:
    assert read_of(card_of_figures_first, across=across) == WANTED


@pytest.mark.parametrize("block", [card_with_a_large_figure, card_with_years])
@pytest.mark.parametrize("across", [1, 2])
def test_cards_with_the_year_before(block: Block, across: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 410, "Controles in 2028")
        for at, (name, pair) in enumerate(ROWS.items()):
            block(canvas, 40 + 265 * (at % across), 385 - 80 * (at // across), name, pair)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 440.0))), 2028))
    assert isinstance(found, Found)
    assert {
        it.item: [
            (figure.period, figure.source_text) for figure in (*it.doelstelling, *it.realisatie)
        ]
        for it in found.section.controles
    } == {
        name: [(2028, pair[0]), (2028, pair[1]), (2027, EARLIER[name])]
        for name, pair in ROWS.items()
    }


def test_two_figures_behind_one_measure_are_of_no_year() -> None:
    """The nearest is as likely that of the year before."""

    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        ground(canvas, x, y)
        title(canvas, x, y, name)
        canvas.setFont("Helvetica", 8)
        for step, measure in enumerate(("Doelstelling", "Realisatie")):
            canvas.drawString(x + 8, y - 36 - 12 * step, measure)
            canvas.drawRightString(x + 130, y - 36 - 12 * step, EARLIER[name])
            canvas.drawRightString(x + 190, y - 36 - 12 * step, pair[step])

    assert read_of(block) == {}


@pytest.mark.parametrize("across", [1, 2])
def test_a_name_goes_on_beyond_what_is_known_of_it(across: int) -> None:
    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        card(canvas, x, y, name, pair)
        if "uren" in name:
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x + 8, y - 25, "op de luchthaven")

    found = read_of(block, across=across)
    assert found.pop("Aantal uren toezicht op de luchthaven") == ["516.696", "511.054"]
    assert found.items() <= WANTED.items()
    assert len(found) == 3


def test_a_dash_is_no_figure_of_its_neighbour() -> None:
    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        card(canvas, x, y, name, (pair[0], "–" if "uren" in name else pair[1]))

    assert read_of(block) == {**WANTED, "Aantal uren toezicht": ["516.696", "–"]}


def test_a_measure_that_is_not_there_is_none_of_the_next() -> None:
    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        if "uren" in name:
            title(canvas, x, y, name)
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 120, y - 31, f"Realisatie {pair[1]}")
        else:
            bar_with_a_line(canvas, x, y, name, pair)

    assert read_of(block) == {**WANTED, "Aantal uren toezicht": ["511.054"]}


@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("across", [1, 2])
def test_names_under_their_figures_give_none(framed: bool, across: int) -> None:
    """Nobody may read the figures of one card under the name of the card before."""

    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        if framed:
            ground(canvas, x, y)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(x + 8, y - 12, "Doelstelling")
        canvas.drawString(x + 70, y - 12, "Realisatie")
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(x + 8, y - 24, pair[0])
        canvas.drawString(x + 70, y - 24, pair[1])
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(x + 8, y - 40, name)

    assert read_of(block, across=across) == {}


def test_figures_without_a_measure_are_of_none() -> None:
    def block(canvas: Canvas, x: float, y: float, name: str, pair: tuple[str, str]) -> None:
        title(canvas, x, y, name)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(x + 8, y - 36, pair[0])
        canvas.drawString(x + 70, y - 36, pair[1])

    assert read_of(block) == {}


def test_the_caption_gives_the_scale_of_cards_too() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 410, "Controles in 2028 (x 1.000)")
        for at, (name, pair) in enumerate(ROWS.items()):
            card(canvas, 40 + 265 * (at % 2), 385 - 80 * (at // 2), name, pair)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 440.0))), 2028))
    assert isinstance(found, Found)
    values = [it.realisatie[0].value for it in found.section.controles]
    assert values[:2] == [235905000, 511054000]
