"""The unit of what is seized: kilograms, or what a caption, a header or a figure says instead."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report import model
from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from douane_report.sections.drugsvangsten.units import Weights, weights_in
from tests.document.making import pdf_bytes, read
from tests.sections.making import context_of

Read = tuple[Decimal | None, int | None]
UNKNOWN: Read = (None, None)


def figures_of(found: object) -> list[Read]:
    assert isinstance(found, Found)
    section = found.section
    assert isinstance(section, model.Drugsvangsten)
    figures = [it for vangst in section.vangsten for it in vangst.hoeveelheden]
    assert {it.unit for it in figures} == {"kg"}
    return [(it.value, it.decimals) for it in figures]


def table(
    figures: Sequence[tuple[str, str]],
    caption: str = "",
    header: str = "Middel",
    *,
    below: str = "",
    apart: str = "",
) -> list[Read]:
    """Set two drugs over two years; ``apart`` is a unit in smaller type behind each figure."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 376, caption)
        canvas.drawString(40, 350, header)
        for edge, year in ((300, "2024"), (400, "2025")):
            canvas.drawRightString(edge, 350, year)
        for at, (name, row) in enumerate(zip(("Cocaïne", "Heroïne"), figures, strict=True)):
            canvas.drawString(40, 334 - 14 * at, name)
            for edge, text in zip((300, 400), row, strict=True):
                canvas.drawRightString(edge, 334 - 14 * at, text)
                canvas.setFont("Helvetica", 5)
                canvas.drawString(edge + 2, 334 - 14 * at, apart)
                canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 290, below)

    page = pdf_bytes(draw, pagesize=(595.0, 420.0))
    return figures_of(drugsvangsten.extract(Context(read(page), 2025)))


def rings(cards: Sequence[tuple[str, str, str]], caption: str = "") -> list[Read]:
    """Set cards in two columns: the large figure on the left, name and history right of it."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 376, caption)
        for at, (name, large, small) in enumerate(cards):
            x, y = 40 + 250 * (at % 2), 340 - 90 * (at // 2)
            canvas.circle(x + 40, y - 30, 38)
            canvas.setFont("Helvetica", 6)
            canvas.drawCentredString(x + 40, y - 20, "2025")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawCentredString(x + 40, y - 34, large)
            canvas.drawString(x + 90, y, name)
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 90, y - 20, "2024")
            canvas.drawString(x + 120, y - 20, small)

    page = pdf_bytes(draw, pagesize=(595.0, 420.0))
    return figures_of(drugsvangsten.extract(Context(read(page), 2025)))


TONS = (("53,5", "52,8"), ("2,9", "0,2"))
IN_TONS = [(Decimal(52800), -2), (Decimal(53500), -2), (Decimal(200), -2), (Decimal(2900), -2)]


@pytest.mark.parametrize(
    ("caption", "header"),
    [
        ("Cijfers inbeslaggenomen drugs in tonnen (2024 - 2025)", "Middel"),
        ("Cijfers inbeslaggenomen drugs (in ton)", "Middel"),
        ("", "Middel (ton)"),
        ("Hoeveelheden in tonnen, afgerond op honderd kilo", "Middel"),
        ("Hoeveelheden x 1.000 kg", "Middel"),
    ],
)
def test_tons_are_brought_to_kilograms(caption: str, header: str) -> None:
    assert table(TONS, caption, header) == IN_TONS


@pytest.mark.parametrize("unit", ["ton", "Ton"])
def test_a_unit_at_the_figure_is_that_of_the_figure(unit: str) -> None:
    figures = [(f"{one} {unit}", f"{two} {unit}") for one, two in TONS]
    assert table(figures) == IN_TONS
    assert table(figures, "Cijfers inbeslaggenomen drugs in kilogrammen") == IN_TONS


def test_a_unit_in_smaller_type_behind_each_figure_counts() -> None:
    assert table(TONS, apart="ton") == IN_TONS


def test_grams_are_brought_to_kilograms() -> None:
    found = table((("1.500", "800"), ("20", "5")), "Hoeveelheden in gram")
    assert found[:2] == [(Decimal("0.800"), 3), (Decimal("1.500"), 3)]


@pytest.mark.parametrize("caption", ["", "Cijfers inbeslaggenomen drugs in kilogrammen"])
def test_without_another_unit_figures_are_kilograms(caption: str) -> None:
    found = table((("53.512", "52.800"), ("2.900", "15")), caption)
    assert found == [(Decimal(it), 0) for it in (52800, 53512, 15, 2900)]


def test_a_part_of_a_kilogram_shows_that_a_unit_was_missed() -> None:
    assert table(TONS) == [UNKNOWN] * 4
    assert table(TONS, "Cijfers inbeslaggenomen drugs in kilogrammen")[0] == (Decimal("52.8"), 1)


@pytest.mark.parametrize(
    "caption", ["Cocaïne in tonnen, heroïne in kilogrammen", "In kilo's (eerder: in tonnen)"]
)
def test_two_units_that_contradict_each_other_are_none(caption: str) -> None:
    assert table((("53.512", "52.800"), ("2.900", "15")), caption) == [UNKNOWN] * 4


def test_more_than_there_can_be_shows_that_the_unit_is_another() -> None:
    found = table((("53.512", "52.800"), ("2.900", "15")), "Gewicht in tonnen")
    assert found == [UNKNOWN, UNKNOWN, (Decimal(15000), -3), (Decimal(2900000), -3)]


def test_a_unit_in_a_note_under_the_table_counts() -> None:
    assert table(TONS, below="Alle hoeveelheden in tonnen.") == IN_TONS


CARDS = (
    ("Cocaïne", "47,7 ton", "37,0 ton"),
    ("Heroïne", "1,0 ton", "2,1 ton"),
    ("Marihuana", "1,5 ton", "2,9 ton"),
    ("Qat", "8,7 ton", "- ton"),
)


def test_large_figures_left_of_their_names_in_tons() -> None:
    values = (47700, 37000, 1000, 2100, 1500, 2900, 8700)
    expected: list[Read] = [(Decimal(it), -2) for it in values]
    assert rings(CARDS, "Cijfers inbeslaggenomen drugs in tonnen") == [*expected, UNKNOWN]


def test_a_text_in_tons() -> None:
    text = """
    Drugsvangsten 2023
    Cijfers inbeslaggenomen drugs in tonnen (2022 - 2023)
    Cocaïne Heroïne
    59,1 2,3
    2022 2021
    51,0 70,6
    2022 2021
    1,1 - ton
    """
    found = drugsvangsten.extract(context_of("\n".join(map(str.strip, text.splitlines()))))
    tons = [59100, 51000, 70600, 2300, 1100]
    assert figures_of(found) == [*((Decimal(it), -2) for it in tons), UNKNOWN]


@pytest.mark.parametrize(
    ("places", "unit", "unclear"),
    [
        ([["Middel (kg)"], ["Hoeveelheden in tonnen"]], "kg", False),
        ([["Middel"], ["Hoeveelheden in tonnen"]], "ton", False),
        ([["in 2023 namen we 22 ton cocaïne in beslag"]], None, False),
        ([["bedragen x € 1.000"]], None, False),
        ([["kg"], ["ton"]], "kg", False),
        ([["kg", "ton"]], None, True),
    ],
)
def test_the_closest_place_that_says_it_counts(
    places: list[list[str]], unit: str | None, unclear: bool
) -> None:
    found = weights_in(*places)
    assert isinstance(found, Weights)
    assert (found.scale and found.scale.unit, found.unclear) == (unit, unclear)


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["Middel (kg)"], ""),
        ([], ""),
        (["in tonnen"], "; figures in ton, brought to kg"),
        (["x 1.000 kg"], "; figures in 1000 kg, brought to kg"),
        (["kg", "ton"], "; two units are stated that contradict each other"),
    ],
)
def test_what_inspect_tells_of_the_unit(texts: list[str], told: str) -> None:
    assert weights_in(texts).told == told


@pytest.mark.parametrize(
    ("large", "history", "wanted"),
    [
        ("382,7 kg", "355,4", (Decimal("355.4"), 1)),
        ("1.956 kg", "1,8", UNKNOWN),
        ("382,7", "355,4", UNKNOWN),
        ("1,9 ton", "1,8", UNKNOWN),
        ("382,7 kg", "0,4 ton", (Decimal(400), -2)),
    ],
)
def test_a_fraction_beside_a_fraction_of_kilograms_is_one(
    large: str, history: str, wanted: Read
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        for at, (name, figure) in enumerate((("Cocaïne", "59.116 kg"), ("Methamfetamine", large))):
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(40 + 250 * at, 340, name)
            canvas.setFont("Helvetica-Bold", 20)
            canvas.drawString(40 + 250 * at, 316, figure)
            canvas.setFont("Helvetica", 8)
            for column, (year, text) in enumerate(((2024, history), (2023, "12 kg"))):
                canvas.drawString(40 + 250 * at + 90 * column, 300, str(year))
                canvas.drawString(40 + 250 * at + 90 * column, 288, text if at else "17 kg")

    found = figures_of(
        drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    )
    assert found[4] == wanted
