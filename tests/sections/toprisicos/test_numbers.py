"""Ranked lists whose numbers are no plain figures, stand over centred names, or on bars."""

from __future__ import annotations

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from douane_report.document import Line
from douane_report.document.lists.number_leads import numbered_fragments
from douane_report.document.pdf import PdfPage
from tests.document.making import Draw, pdf_bytes, read
from tests.facsimile.fonts import SYMBOL_FAMILY, path_of
from tests.sections.toprisicos.risk_pages import (
    RISKS,
    announce,
    measures,
    section_of,
    shade,
    wrap,
    write,
)
from tests.sections.toprisicos.test_lists import NAMES, ranks_of
from tests.sections.toprisicos.test_wordings import called

ROMAN = ("I", "II", "III", "IV", "V")
FORMS = ["Nummer {at}", "Nr. {at}", "nr. {at}", "Plaats {at}", "Risico {at}", "Toprisico {at}",
         "#{at}", "0{at}", "{roman}.", "{letter}.", "{letter})"]  # fmt: skip


def number(form: str, at: int) -> str:
    return form.format(at=at + 1, roman=ROMAN[at], letter="ABCDE"[at])


def treated(canvas: Canvas) -> None:
    """Write measures under titles in other words, so that the list alone tells the names."""
    y = 490.0
    for name, _, texts in RISKS:
        y = measures(canvas, 46, write(canvas, 44, y, called(name), bold=True), texts) - 7


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", ["column", "far", "tile", "line"])
def test_numbers_in_other_forms(form: str, place: str) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            y = 420.0 - 20 * at
            if place == "tile":
                x, y = 40.0 + 180 * (at % 2), 420.0 - 80 * (at // 2)
                shade(canvas, x, y - 50, 172, 64, "#eeeeff")
                write(canvas, x + 8, y, number(form, at), bold=True, size=7.5)
                for step, line in enumerate(wrap(name, 30)):
                    write(canvas, x + 8, y - 13 - 11 * step, line)
            elif place == "line":
                sign = "" if form[-1] in ".)" else ":"
                write(canvas, 40, y, f"{number(form, at)}{sign} {name}")
            else:
                write(canvas, 40, y, number(form, at))
                write(canvas, 105 if place == "column" else 118, y, name)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("signs", ["ACBDE", "BCDEF", "AABCD", "AXBCD"])
def test_letters_that_do_not_count_up_are_no_ranks(signs: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, name in enumerate(NAMES):
            write(canvas, 40, 420 - 20 * at, f"{signs[at]}. {name}")

    assert [line.text[:2] for line in lines_of(draw)] == [f"{it}." for it in signs]


def lines_of(*pages: Draw) -> tuple[Line, ...]:
    page = read(pdf_bytes(*pages, pagesize=(600.0, 520.0))).pages[0]
    assert isinstance(page, PdfPage)
    return numbered_fragments(page)


@pytest.mark.parametrize("text", ["Risico op uitval", "Plaats 2026 in de tijd", "½ van het werk",
                                  "Nr. een in Europa", "² Zie de bijlage"])  # fmt: skip
def test_other_words_are_left_as_they_are(text: str) -> None:
    assert [line.text for line in lines_of(lambda canvas: canvas.drawString(40, 400, text))] == [
        text
    ]


@pytest.mark.parametrize("most", [14, 20])
def test_names_in_the_middle_under_their_numbers(most: int) -> None:
    """Those of the tiles beside them are wider than the numbers are, and level with them."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            x, y = 40.0 + 130 * (at % 3), 410.0 - 110 * (at // 3)
            shade(canvas, x, y - 80, 122, 100, "#eeeeff")
            canvas.setFillColor("#224488")
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawCentredString(x + 61, y, str(at + 1))
            canvas.setFont("Helvetica", 8.5)
            for step, line in enumerate(wrap(name, most)):
                canvas.drawCentredString(x + 61, y - 14 - 10.5 * step, line)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("wide", [170.0, 400.0])
def test_names_on_bars_that_grow_shorter(wide: float) -> None:
    """A name may go on under its number where its own bar is narrower than those above."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            y, width = 420.0 - 34 * at, wide - 8 * at
            shade(canvas, 40, y - 17, width, 30, "#cc6600")
            lines = wrap(name, int(width / 5.6))
            write(canvas, 46, y, f"{at + 1}   {lines[0]}")
            for step, line in enumerate(lines[1:], start=1):
                write(canvas, 46, y - 11 * step, line)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("gap", [0.0, 0.6])
def test_a_name_starts_a_little_before_the_number_over_it(gap: float) -> None:
    """It is no part of the name on its left."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            x, y = 40.0 + 150 * (at % 3), 410.0 - 100 * (at // 3)
            shade(canvas, x - 8, y - 60, 140, 84, "#eeeeff")
            write(canvas, x, y, str(at + 1), bold=True, size=18)
            for step, line in enumerate(wrap(name, 22)):
                write(canvas, x - gap, y - 20 - 11 * step, line)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("arrow", ["→", "➔", "⇒", "▹"])
@pytest.mark.parametrize("indent", [12.0, 16.0])
def test_arrows_are_bullets(arrow: str, indent: float) -> None:
    """The words of each measure are its own, with no sign before them."""
    pdfmetrics.registerFont(TTFont("Arrows", str(path_of(SYMBOL_FAMILY, bold=False))))

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for name, _, texts in RISKS:
            y = write(canvas, 44, y, name, bold=True)
            for text in texts:
                canvas.setFont("Arrows", 9)
                canvas.drawString(46, y, arrow)
                y = write(canvas, 46 + indent, y, text)
            y -= 7

    def ranked(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            write(canvas, 40, 420 - 16 * at, f"{at + 1}. {name}")

    found = {it.item: [m.value for m in it.maatregelen] for it in section_of(ranked, draw).risicos}
    assert found == {name: list(texts) for name, _, texts in RISKS}


@pytest.mark.parametrize("sign", ["{}.", "{})"])
def test_letters_before_measures_that_end_on_one_edge(sign: str) -> None:
    """An ``a`` is wider than a ``c``: they start at different places."""

    def draw(canvas: Canvas) -> None:
        y = 470.0
        for at, (name, _, _) in enumerate(RISKS, start=1):
            y = write(canvas, 44, y, f"{at}. {name}", bold=True)
            for letter in "abc":
                canvas.setFont("Helvetica", 9)
                canvas.drawRightString(58, y, sign.format(letter))
                y = write(canvas, 62, y, f"Maatregel {letter} bij risico {at}")
            y -= 5

    def ranked(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            write(canvas, 40, 420 - 16 * at, f"{at + 1}. {name}")

    found = [[m.value for m in it.maatregelen] for it in section_of(ranked, draw).risicos]
    assert found == [[f"Maatregel {it} bij risico {at}" for it in "abc"] for at in range(1, 6)]
