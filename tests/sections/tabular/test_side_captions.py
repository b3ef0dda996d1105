"""Captions that stand beside a table, in a column of their own, and say its scale and year."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

AMOUNTS = (
    ("Invoerrechten", "4.170.277"),
    ("Omzetbelasting bij invoer", "1.132.980"),
    ("Accijnzen", "11.867.393"),
    ("Totaal", "17.170.650"),
)
CHECKS = (
    ("Aantal controles op bagage van passagiers", "412", "431"),
    ("Aantal uren toezicht", "407", "480"),
    ("Aantal scancontroles", "153", "154"),
)
Rows = tuple[tuple[str, ...], ...]


def beside(
    caption: tuple[str, ...],
    rows: Rows,
    heads: tuple[str, ...],
    *,
    left: bool = True,
    bold: bool = True,
    more: Draw | None = None,
) -> Draw:
    """Set a table with a caption on its left or right, level with its header."""

    def draw(canvas: Canvas) -> None:
        shift, aside = (150, 40) if left else (0, 470)
        for at, line in enumerate(caption):
            canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
            canvas.drawString(aside, 250 - 11 * at, line)
        canvas.setFont("Helvetica", 9)
        for at, row in enumerate((("", *heads), *rows)):
            canvas.drawString(40 + shift, 250 - 15 * at, row[0])
            for column, text in enumerate(row[1:]):
                canvas.drawRightString(shift + 330 + 90 * column, 250 - 15 * at, text)
        if more:
            more(canvas)

    return draw


def afdrachten_of(draw: Draw) -> dict[tuple[str, int], Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(640.0, 400.0))), 2027))
    assert isinstance(found, Found)
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {(it.item, figure.period): figure.value for it in entries for figure in it.bedragen}


def amounts(factor: int | None, year: int = 2027) -> dict[tuple[str, int], Decimal | None]:
    return {
        (name, year): Decimal(text.replace(".", "")) * factor if factor else None
        for name, text in AMOUNTS
    }


@pytest.mark.parametrize("left", [True, False])
@pytest.mark.parametrize(
    "caption",
    [
        ("Afdrachten in", "2027 (bedragen", "x € 1.000)"),
        ("Afdrachten in 2027", "(bedragen x €", "1.000)"),
        ("Wat kwam er binnen", "in 2027? In", "duizenden euro’s"),
        ("Geïnde bedragen,", "in duizend euro"),
        ("(x € 1.000)",),
    ],
)
def test_the_scale_stands_beside_the_table(caption: tuple[str, ...], left: bool) -> None:
    draw = beside(caption, AMOUNTS, ("2027",), left=left)
    assert afdrachten_of(draw) == amounts(1000)


@pytest.mark.parametrize("lines", [2, 3])
def test_the_caption_starts_level_with_the_first_of_several_lines_of_a_header(lines: int) -> None:
    def draw(canvas: Canvas) -> None:
        # A chart over the prose, which ends in the column of the amounts.
        canvas.drawString(60, 360, "313,8")
        for at in range(lines - 1):
            canvas.drawRightString(520, 250 + 11 * (at + 1), ("2027", "bedrag")[at])
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(40, 250 + 11 * (lines - 1), "(bedragen x")
        canvas.drawString(40, 239 + 11 * (lines - 1), "€ 1.000)")

    assert afdrachten_of(beside((), AMOUNTS, ("bedrag",), more=draw)) == amounts(1000)


def over(text: str, x: float, y: float, *lines: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, line in enumerate((text, *lines)):
            canvas.drawString(x, y - 11 * at, line)

    return draw


THOUSANDS = ("Bedragen in", "duizenden euro’s")
PROSE = (
    "De kosten stegen en",
    "kwamen uit op veel",
    "in duizenden euro’s",
    "gemeten over de tijd",
    "die daarvoor staat en",
    "dat is meer dan ooit",
    "in dit land is geteld",
    "bij de Douane zelf.",
)


@pytest.mark.parametrize(
    "draw",
    [
        # The caption of a chart or a table that stands under it, or over it.
        beside(THOUSANDS, AMOUNTS, ("2027",), more=over("Personeel 4.120", 40, 215, "1.903")),
        beside(THOUSANDS, AMOUNTS, ("2027",), more=over("4.120", 60, 300)),
        # A column of text, here and on.
        beside(PROSE, AMOUNTS, ("2027",), bold=False),
        beside(THOUSANDS, AMOUNTS, ("2027",), more=over("€ 3", 40, 228), bold=False),
        # Two that say different things.
        beside(THOUSANDS, AMOUNTS, ("2027",), more=over("In miljoenen euro’s", 40, 195)),
        beside(("Afdrachten in 2027",), AMOUNTS, ("2027",)),
        beside(THOUSANDS, AMOUNTS, ("2027",), more=over("Bedragen x € 1 mln", 190, 275)),
    ],
)
def test_what_is_not_said_of_the_table(draw: Draw) -> None:
    assert afdrachten_of(draw) == amounts(None)


def controles_of(draw: Draw) -> set[tuple[int, str]]:
    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(640.0, 400.0))), 2027))
    assert isinstance(found, Found)
    figures = [
        figure for it in found.section.controles for figure in (*it.doelstelling, *it.realisatie)
    ]
    return {(figure.period, str(figure.value)) for figure in figures}


@pytest.mark.parametrize(
    ("caption", "year", "zeros"),
    [
        (("Controles in", "2027 (x 1.000)"), 2027, "000"),
        (("Plan en uitkomst", "(aantallen en", "uren x 1.000)"), 2027, "000"),
        (("Controles in 2026",), 2026, ""),
        (("Plan en uitkomst", "over 2026"), 2026, ""),
        (("Plan en uitkomst", "2026 en 2027"), 2027, ""),
        # What speaks of something else.
        (("Nieuw in 2028:", "drones"), 2027, ""),
        (("Aangifteregels", "(x 1.000)"), 2027, ""),
    ],
)
def test_a_caption_beside_checks(caption: tuple[str, ...], year: int, zeros: str) -> None:
    figures = controles_of(beside(caption, CHECKS, ("Doelstelling", "Realisatie")))
    assert figures == {(year, text + zeros) for _, *both in CHECKS for text in both}
