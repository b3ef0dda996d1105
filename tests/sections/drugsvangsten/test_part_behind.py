"""Parts of what was seized of a drug that stand right behind its figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from douane_report import model
from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = ("2025", "2024", "2023")
ROWS = {
    "Cocaïne": ("45.454 kg", "39.904 kg", "49.373 kg"),
    "Heroïne": ("96 kg", "1.026 kg", "766 kg"),
    "Hasjiesj": ("461 kg", "993 kg", "1.824 kg"),
    "LSD": ("3 kg", "27 kg", "14 kg"),
}
SAID = [
    ", waarvan maritiem: 34.138 kg",
    "waarvan maritiem 34.138 kg",
    "(waarvan 34.138 kg maritiem)",
    "waarvan over zee 34.138 kg",
    "w.v. maritiem 34.138 kg",
    "(wv. 34.138 kg maritiem)",
]
Parts = dict[str, list[tuple[str, int, str]]]
Form = Callable[[dict[tuple[str, int], str]], Draw]
Run = tuple[str, str, float]
PART: Parts = {"Cocaïne": [("waarvan maritiem", 2025, "34.138 kg")]}


def found_in(draw: Draw) -> tuple[dict[str, tuple[str, ...]], Parts]:
    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    assert all([it.period for it in one.hoeveelheden] == [2025, 2024, 2023] for one in vangsten)
    return {it.item: tuple(map(_text, it.hoeveelheden)) for it in vangsten}, {
        it.item: [
            (deel.measure, deel.hoeveelheid.period, _text(deel.hoeveelheid)) for deel in it.delen
        ]
        for it in vangsten
        if it.delen
    }


def _text(figure: model.Figure) -> str:
    return figure.source_text if figure.value is not None else ""


def runs(canvas: Canvas, x: float, y: float, parts: list[Run], align: float = 0.0) -> None:
    """Set words of several types on one line; ``align`` is 0 for the left, 1 for the right."""
    x -= align * sum(stringWidth(text, font, size) for text, font, size in parts)
    for text, font, size in parts:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
        x += stringWidth(text, font, size)


def strips(said: dict[tuple[str, int], str], small: float = 6) -> Draw:
    """Rows between rules, each figure under a year of its own."""

    def draw(canvas: Canvas) -> None:
        runs(canvas, 40, 390, [("Drugsvangsten 2025", "Helvetica-Bold", 11)])
        for at, (name, figures) in enumerate(ROWS.items()):
            y = 340 - 36 * at
            runs(canvas, 40, y, [(name, "Helvetica-Bold", 9)])
            for index, (x, year, text) in enumerate(
                zip((130, 370, 470), YEARS, figures, strict=True)
            ):
                runs(canvas, x, y + 11, [(year, "Helvetica", 6)])
                size = 9.0 if index else 12.0
                parts = [(f"{text} ", "Helvetica" if index else "Helvetica-Bold", size)]
                runs(canvas, x, y, [*parts, (said.get((name, index), ""), "Helvetica", small)])
            canvas.line(40, y - 8, 550, y - 8)

    return draw


def cards(said: dict[tuple[str, int], str], small: float = 6) -> Draw:
    """Cards with the figure of the year and a history under it."""

    def draw(canvas: Canvas) -> None:
        runs(canvas, 40, 395, [("Drugsvangsten 2025", "Helvetica-Bold", 11)])
        for at, (name, figures) in enumerate(ROWS.items()):
            x, y = 30 + 280 * (at % 2), 380 - 160 * (at // 2)
            canvas.rect(x, y - 140, 265, 140, stroke=1, fill=0)
            runs(canvas, x + 10, y - 20, [(name, "Helvetica-Bold", 12)])
            parts = [(f"{figures[0]} ", "Helvetica-Bold", 16.0)]
            runs(canvas, x + 10, y - 50, [*parts, (said.get((name, 0), ""), "Helvetica", small)])
            for index in (1, 2):
                runs(canvas, x + 10, y - 60 - 25 * index, [(YEARS[index], "Helvetica", 8)])
                run = (f"{figures[index]} {said.get((name, index), '')}", "Helvetica", 8.0)
                runs(canvas, x + 10, y - 70 - 25 * index, [run])

    return draw


def table(said: dict[tuple[str, int], str], small: float = 6, align: float = 0.0) -> Draw:
    """A table by year whose columns are flush left, flush right or centred."""
    edges = [x + align * 150 for x in (150.0, 330.0, 400.0)]

    def draw(canvas: Canvas) -> None:
        runs(canvas, 40, 390, [("Drugsvangsten 2025", "Helvetica-Bold", 11)])
        for x, year in zip(edges, YEARS, strict=True):
            runs(canvas, x, 350, [(year, "Helvetica-Bold", 8)], align)
        for at, (name, figures) in enumerate(ROWS.items()):
            y = 325 - 17 * at
            runs(canvas, 40, y, [(name, "Helvetica", 8)])
            for index, (x, text) in enumerate(zip(edges, figures, strict=True)):
                part = said.get((name, index), "")
                parts: list[Run] = [
                    (text, "Helvetica", 8),
                    (f" {part}".rstrip(), "Helvetica", small),
                ]
                runs(canvas, x, y, parts, align)

    return draw


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("small", [6.0, 8.0])
def test_behind_the_figure_of_a_strip(said: str, small: float) -> None:
    assert found_in(strips({("Cocaïne", 0): said}, small)) == (ROWS, PART)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("small", [6.0, 8.0])
def test_behind_the_large_figure_of_a_card(said: str, small: float) -> None:
    assert found_in(cards({("Cocaïne", 0): said}, small)) == (ROWS, PART)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("small", [6.0, 8.0])
@pytest.mark.parametrize("align", [0.0, 0.5, 1.0])
def test_behind_a_figure_in_a_table(said: str, small: float, align: float) -> None:
    assert found_in(table({("Cocaïne", 0): said}, small, align)) == (ROWS, PART)


@pytest.mark.parametrize("align", [0.0, 0.5, 1.0])
def test_of_several_drugs_and_of_another_year(align: float) -> None:
    said = {("Cocaïne", 0): SAID[0], ("Hasjiesj", 0): "waarvan maritiem 7 kg"}
    wanted = {**PART, "Hasjiesj": [("waarvan maritiem", 2025, "7 kg")]}
    assert found_in(table(said, align=align)) == (ROWS, wanted)


@pytest.mark.parametrize("form", [strips, cards])
def test_a_part_of_an_earlier_year_on_a_card_is_of_that_year(form: Form) -> None:
    found, parts = found_in(form({("Heroïne", 1): "waarvan maritiem 512 kg"}))
    assert found == ROWS
    assert parts == {"Heroïne": [("waarvan maritiem", 2024, "512 kg")]}


@pytest.mark.parametrize("form", [strips, cards, table])
def test_words_that_name_another_part_are_that_part(form: Form) -> None:
    said = {("Cocaïne", 0): "waarvan in de haven van Rotterdam 34.138 kg"}
    wanted = [("waarvan in de haven van rotterdam", 2025, "34.138 kg")]
    assert found_in(form(said)) == (ROWS, {"Cocaïne": wanted})
