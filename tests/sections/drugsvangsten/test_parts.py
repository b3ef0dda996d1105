"""Parts of what was seized of a drug, in a column of their own or in a line under the table."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read
from tests.facsimile.fonts import SYMBOL_FAMILY, path_of

ROWS = [
    ("Cocaïne", "45.454 kg", "39.904 kg", "49.373 kg"),
    ("Heroïne", "96 kg", "1.026 kg", "766 kg"),
    ("Hasjiesj", "461 kg", "993 kg", "1.824 kg"),
    ("LSD", "3 kg", "27 kg", "– kg"),
]
YEARS = ("2025", "2024", "2023")
EDGES = (200.0, 290.0, 380.0)
Parts = dict[str, list[tuple[str, int, str]]]


def parts_of(
    header: Sequence[str] = (),
    figures: dict[str, str] | None = None,
    *,
    below: str = "",
    years: Sequence[str] = YEARS,
) -> Parts:
    """Set the drugs by year, a column of parts beside them, and a line below."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 380, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 8)
        for edge, year in zip(EDGES, YEARS, strict=True):
            canvas.drawRightString(edge, 350, year)
        for at, text in enumerate(header):
            canvas.drawRightString(540, 350 + 5 * (len(header) - 1) - 10 * at, text)
        for at, row in enumerate(ROWS):
            canvas.setFont("Helvetica", 8)
            y = 325 - 17 * at
            canvas.drawString(40, y, row[0])
            for edge, text in zip(EDGES, row[1:], strict=True):
                canvas.drawRightString(edge, y, text)
            canvas.drawRightString(540, y, (figures or {}).get(row[0], ""))
        canvas.drawString(40, 250, below)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    section = found.section
    for vangst, row in zip(section.vangsten, ROWS, strict=True):
        assert [it.period for it in vangst.hoeveelheden] == [2025, 2024, 2023]
        assert [it.source_text for it in vangst.hoeveelheden] == list(row[1:])
    return {
        vangst.item: [
            (it.measure, it.hoeveelheid.period, it.hoeveelheid.source_text) for it in vangst.delen
        ]
        for vangst in section.vangsten
        if vangst.delen
    }


@pytest.mark.parametrize(
    ("header", "name", "year"),
    [
        (["waarvan maritiem (2025)"], "waarvan maritiem", 2025),
        (["waarvan lucht-", "vracht (2025)"], "waarvan luchtvracht", 2025),
        (["waarvan", "maritiem"], "waarvan maritiem", 2025),
        (["waarvan maritiem 2024"], "waarvan maritiem", 2024),
        (["waarvan maritiem in", "2025"], "waarvan maritiem", 2025),
        (["waarvan maritiem", "2024"], "waarvan maritiem", 2024),
    ],
)
@pytest.mark.parametrize(
    "figures",
    [
        {"Cocaïne": "34.138 kg"},
        {"Heroïne": "12 kg", "Hasjiesj": "7 kg"},
        {"Cocaïne": "34.138 kg", "Heroïne": "12 kg", "Hasjiesj": "7 kg", "LSD": "1 kg"},
    ],
)
def test_a_column_of_parts(
    header: list[str], name: str, year: int, figures: dict[str, str]
) -> None:
    assert parts_of(header, figures) == {
        drug: [(name, year, text)] for drug, text in figures.items()
    }


def test_figures_beside_a_table_under_other_words_are_no_parts() -> None:
    assert parts_of(["Aantal zendingen"], {"Cocaïne": "212"}) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Cocaïne 2025: waarvan maritiem 34.138 kg",
        "Cocaïne: waarvan maritiem 34.138 kg",
        "Cocaïne (2025) waarvan 34.138 kg maritiem",
    ],
)
def test_a_line_under_the_table_names_drug_and_part(line: str) -> None:
    assert parts_of(below=line) == {"Cocaïne": [("waarvan maritiem", 2025, "34.138 kg")]}


@pytest.mark.parametrize(
    "line",
    [
        "Van de cocaïne kwam het meeste, waarvan 34.138 kg maritiem, in containers",
        "Ketamine 2025: waarvan maritiem 12 kg",
        "Cocaïne 2025: in totaal 34.138 kg",
        "Cocaïne: waarvan maritiem 34.138 kg en 12 kg per post",
    ],
)
def test_other_lines_name_none(line: str) -> None:
    assert parts_of(below=line) == {}


def test_a_column_and_a_line_of_one_part_are_one() -> None:
    found = parts_of(
        ["waarvan maritiem"],
        {"Cocaïne": "34.138 kg"},
        below="Cocaïne 2025: waarvan maritiem 34.138 kg",
    )
    assert found == {"Cocaïne": [("waarvan maritiem", 2025, "34.138 kg")]}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("waarvan maritiem 34.138 kg", "waarvan maritiem"),
        ("34.138 kg Maritiem", "waarvan maritiem"),
        ("waarvan per trein 34.138 kg", "waarvan per trein"),
        ("gemiddeld 12 kg per vangst", None),
        ("grootste vangst 4.200 kg", None),
    ],
)
def test_a_card_names_a_part_or_says_something_else(words: str, name: str | None) -> None:
    def draw(canvas: Canvas) -> None:
        for at, row in enumerate(ROWS):
            x, y = 30 + 280 * (at % 2), 380 - 150 * (at // 2)
            canvas.rect(x, y - 130, 250, 130, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 10, y - 20, row[0])
            canvas.setFont("Helvetica-Bold", 22)
            canvas.drawString(x + 10, y - 52, row[1])
            canvas.setFont("Helvetica", 8)
            if not at:
                canvas.drawString(x + 10, y - 66, words)
            for index, year in enumerate(YEARS[1:]):
                canvas.drawString(x + 10 + 70 * index, y - 90, year)
                canvas.drawString(x + 10 + 70 * index, y - 102, row[2 + index])

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    first, *others = found.section.vangsten
    assert [it.source_text for it in first.hoeveelheden] == list(ROWS[0][1:])
    assert [it.measure for it in first.delen] == ([name] if name else [])
    assert not any(it.delen for it in others)


@pytest.mark.parametrize("sign", ["", "▶", "⚓", "•", "(", "✈ "])
@pytest.mark.parametrize("over", [True, False])
def test_a_picture_before_the_words_of_a_part(sign: str, *, over: bool) -> None:
    """A font of pictures has these for letters; they are no words."""
    pdfmetrics.registerFont(TTFont("Pictures", str(path_of(SYMBOL_FAMILY, bold=False))))

    def draw(canvas: Canvas) -> None:
        for at, row in enumerate(ROWS):
            x, y = 30 + 280 * (at % 2), 380 - 150 * (at // 2)
            canvas.rect(x, y - 130, 250, 130, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 10, y - 20, row[0])
            canvas.setFont("Helvetica-Bold", 22)
            canvas.drawString(x + 10, y - 52, row[1])
            canvas.setFont("Pictures", 8)
            if not at and over:
                canvas.drawRightString(x + 230, y - 42, f"{sign} waarvan maritiem".strip())
                canvas.drawRightString(x + 230, y - 52, "34.138 kg")
            elif not at:
                words = f"{sign} waarvan maritiem: 34.138 kg".strip()
                canvas.drawRightString(x + 230, y - 52, words)
            for index, year in enumerate(YEARS[1:]):
                canvas.drawString(x + 10 + 70 * index, y - 90, year)
                canvas.drawString(x + 10 + 70 * index, y - 102, row[2 + index])

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    first, *others = found.section.vangsten
    assert [it.source_text for it in first.hoeveelheden] == list(ROWS[0][1:])
    parts = [(it.measure, it.hoeveelheid.source_text) for it in first.delen]
    assert parts == [("waarvan maritiem", "34.138 kg")]
    assert not any(it.delen for it in others)
