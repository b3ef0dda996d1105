"""Parts of what was seized of a drug that came by sea, in other words than ``waarvan maritiem``."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from douane_report.sections.drugsvangsten.words import names_part, part_called, part_in
from douane_report.sections.vocabulary import words_of
from tests.document.making import Draw, pdf_bytes, read

BY_SEA = [
    "waarvan maritiem",
    "waarvan via zeehavens",
    "waarvan over zee",
    "waarvan in de zeehavens",
    "in zeecontainers",
    "waarvan op het water",
    "waarvan maritieme stroom",
    "per zeeschip",
    "Zeevracht",
    "Maritieme vangsten",
    "aandeel zeehavens",
    "aangetroffen in zeecontainers",
    "langs de zeeweg",
    "w.v. maritiem",
    "wv. maritiem",
    "wv maritiem",
    "v.w. over zee",
    "W.v. via zeehavens",
    "w. v. maritiem",
    "waarv. maritiem",
    "– w.v.: maritiem",
]
OTHERWISE = {
    "waarvan luchthavens": "luchthavens",
    "via de haven van Rotterdam": "via de haven van rotterdam",
    "waarvan in de Rotterdamse haven": "in de rotterdamse haven",
    "waarvan op schepen uit Zuid-Amerika": "op schepen uit zuid amerika",
    "via luchthavens": "via luchthavens",
    "waarvan niet maritiem": "niet maritiem",
    "waarvan buiten de zeehavens": "buiten de zeehavens",
    "waarvan lucht- en zeehavens": "lucht en zeehavens",
    "in post en pakketten": "in post en pakketten",
    "waarvan in Zeeland": "in zeeland",
    "daarvan luchtvracht": "luchtvracht",
    "op Schiphol": "op schiphol",
    "w.v. luchthavens": "luchthavens",
    "w.v. niet maritiem": "niet maritiem",
}
NO_PART = [
    "In 2023",
    "over 2023",
    "in kilo's",
    "In beslag genomen",
    "per jaar",
    "In totaal",
    "Op opium gelijkende stoffen",
    "Overige drugs",
    "Zeer zuivere amfetamine",
    "Watermeloenzaad met MDMA",
    "v.w.b. zeehavens",
    "W. Vertakt",
    "VWA-middelen",
]


@pytest.mark.parametrize("text", BY_SEA)
def test_what_came_by_sea_is_one_part(text: str) -> None:
    words = words_of("drugsvangsten")
    assert names_part(words, text)
    assert part_in(words, text) == part_called(words, text) == "maritiem"


@pytest.mark.parametrize(("text", "name"), OTHERWISE.items())
def test_a_part_that_did_not_come_by_sea(text: str, name: str) -> None:
    words = words_of("drugsvangsten")
    assert names_part(words, text)
    assert part_called(words, text) == name


@pytest.mark.parametrize("text", NO_PART)
def test_what_names_no_part(text: str) -> None:
    assert not names_part(words_of("drugsvangsten"), text)


ROWS = [
    ("Cocaïne", "33.438", "74.681", "45.489", "-55%"),
    ("Heroïne", "1.463", "2.179", "2.530", "-33%"),
    ("Hennep", "4.684", "2.706", "3.511", "+73%"),
    ("Qat", "1.133", "6.294", "7.056", "-82%"),
]
EDGES = (180.0, 240.0, 300.0, 520.0)
WANTED = {row[0]: list(row[1:4]) for row in ROWS}


def found_in(
    rows: Sequence[tuple[str, ...]], heads: Sequence[tuple[str, ...]], figure: str = ""
) -> tuple[dict[str, list[str]], list[tuple[str, str, int, str]]]:
    """Read a table with a column of percentages, before which one figure may stand by itself."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 380, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 8)
        for edge, lines in zip((*EDGES, 430.0), heads, strict=False):
            for at, text in enumerate(lines):
                canvas.drawRightString(edge, 350 + 4.5 * (len(lines) - 1) - 9 * at, text)
        canvas.setFont("Helvetica", 8)
        for at, row in enumerate(rows):
            canvas.drawString(40, 325 - 17 * at, row[0])
            for edge, text in zip(EDGES, row[1:], strict=True):
                canvas.drawRightString(edge, 325 - 17 * at, text)
        canvas.drawRightString(430, 325, figure)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    assert all([it.period for it in one.hoeveelheden] == [2025, 2024, 2023] for one in vangsten)
    return (
        {one.item: [it.source_text for it in one.hoeveelheden] for one in vangsten},
        [
            (one.item, it.measure, it.hoeveelheid.period, it.hoeveelheid.source_text)
            for one in vangsten
            for it in one.delen
        ],
    )


HEADS = [("2025",), ("2024",), ("2023",), ("Mutatie t.o.v.", "2024")]


@pytest.mark.parametrize(
    "head",
    [
        ("waarvan in de zeehavens", "(2025)"),
        ("in zeecontainers", "(2025)"),
        ("in zeecontainers",),
        ("via", "zeehavens", "(2025)"),
        ("waarvan over zee (2025)",),
    ],
)
def test_the_head_of_a_single_figure_is_not_that_of_the_column_beside_it(
    head: tuple[str, ...],
) -> None:
    figures, parts = found_in(ROWS, [*HEADS, head], "30.520")
    assert figures == WANTED
    assert parts == [("Cocaïne", "waarvan maritiem", 2025, "30.520")]


def test_a_single_figure_under_other_words_is_no_part() -> None:
    figures, parts = found_in(ROWS, [*HEADS, ("aantal zaken",)], "412")
    assert figures == WANTED
    assert parts == []


@pytest.mark.parametrize(
    "label",
    [
        "in zeecontainers",
        "via zeehavens",
        "Cocaïne via zeehavens",
        "w.v. maritiem",
        "wv. via zeehavens",
        "v.w. maritiem",
        "Cocaïne w.v. maritiem",
    ],
)
def test_a_row_under_a_drug_that_names_a_way_is_a_part(label: str) -> None:
    rows = [ROWS[0], (label, "30.520", "", "", ""), *ROWS[1:]]
    figures, parts = found_in(rows, HEADS)
    assert figures == WANTED
    assert parts == [("Cocaïne", "waarvan maritiem", 2025, "30.520")]


def test_a_drug_that_nobody_knows_is_no_part() -> None:
    row = ("Op fentanyl gelijkend", "12", "3", "1", "+300%")
    figures, parts = found_in([*ROWS, row], HEADS)
    assert figures == {**WANTED, row[0]: ["12", "3", "1"]}
    assert parts == []


def test_the_longer_half_of_a_table_may_be_the_second() -> None:
    more = [
        ("XTC / MDMA", "322", "686", "688"),
        ("Hasjiesj", "1.440", "1.323", "1.000"),
        ("Amfetamine", "40", "95", "81"),
        ("Methamfetamine", "77", "542", "95"),
        ("LSD", "3", "8", "5"),
    ]

    def part(rows: Sequence[tuple[str, ...]], title: str, top: float) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, top + 20, title)
            canvas.setFont("Helvetica-Bold", 8)
            for edge, year in zip(EDGES, ("2025", "2024", "2023"), strict=False):
                canvas.drawRightString(edge, top, year)
            canvas.setFont("Helvetica", 8)
            for at, row in enumerate(rows):
                y = top - 18 - 17 * at
                canvas.drawString(40, y, row[0])
                for edge, text in zip(EDGES, row[1:4], strict=False):
                    canvas.drawRightString(edge, y, text)

        return draw

    sea = ("in zeecontainers", "30.520", "", "")
    pages = part([ROWS[0], sea, *ROWS[1:]], "Drugsvangsten 2025", 130), part(more, "", 380)
    found = drugsvangsten.extract(Context(read(pdf_bytes(*pages, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    read_ = {
        one.item: [it.source_text for it in one.hoeveelheden] for one in found.section.vangsten
    }
    assert read_ == {**WANTED, **{row[0]: list(row[1:]) for row in more}}
    assert found.section.heading == "Drugsvangsten 2025"


@pytest.mark.parametrize(
    "text", ["in zeecontainers", "waarvan via zeehavens", "over zee", "w.v. maritiem"]
)
@pytest.mark.parametrize("first", [True, False])
def test_a_part_on_a_card_in_other_words(text: str, first: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        for at, row in enumerate(ROWS):
            x, y = 40 + 260 * (at % 2), 270 - 110 * (at // 2)
            canvas.rect(x, y, 240, 95)
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(x + 8, y + 78, row[0])
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(x + 8, y + 52, f"{row[1]} kg")
            canvas.setFont("Helvetica", 7)
            if at == 0:
                canvas.drawString(
                    x + 8, y + 40, f"30.520 kg {text}" if first else f"{text} 30.520 kg"
                )
            for step, (year, figure) in enumerate(zip(("2024", "2023"), row[2:4], strict=True)):
                canvas.drawString(x + 8 + 80 * step, y + 20, year)
                canvas.drawString(x + 8 + 80 * step, y + 9, f"{figure} kg")

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    parts = [
        (one.item, it.measure, it.hoeveelheid.source_text)
        for one in found.section.vangsten
        for it in one.delen
    ]
    assert parts == [("Cocaïne", "waarvan maritiem", "30.520 kg")]
