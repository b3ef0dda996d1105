"""Overarching measures in paragraphs, after risks with measures in lists."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    owned,
    ranked,
    section_of,
    title,
    write,
)
from tests.sections.toprisicos.test_prose import Column

LONG = (
    "Groei naar een volwassen organisatie met Auditdienst Rijk en Algemene Rekenkamer, samen met "
    "Directie Control",
    "Monitoren van de doelstellingen",
)


def read(texts: tuple[str, ...], space: float = 4.0, most: int = 60) -> Toprisicos:
    """Read a page with two groups beside each other, and the overarching measures under these."""

    def draw(canvas: Canvas) -> None:
        for x, group, risk in ((40.0, "extern", RISKS[0]), (320.0, "intern", RISKS[1])):
            write(canvas, x, 480, GROUP[group], bold=True, size=10)
            y = title(canvas, x, 460, risk[0], most=60)
            measures(canvas, x, y, risk[2])
        write(canvas, 40, 380, OVERARCHING, bold=True, size=10)
        column = Column(canvas, y=364, most=most, space=space)
        for text in texts:
            column.measure(text)

    return section_of(ranked, draw)


@pytest.mark.parametrize("space", [4.0, 8.0])
@pytest.mark.parametrize("most", [30, 44, 60, 100])
@pytest.mark.parametrize("texts", [OVERALL, LONG, LONG[::-1]])
def test_each_paragraph_is_an_overarching_measure(
    texts: tuple[str, ...], most: int, space: float
) -> None:
    section = read(texts, space, most)

    assert overall_of(section) == list(texts)
    assert owned(section)[RISKS[0][0]] == ("extern", list(RISKS[0][2]))
    assert owned(section)[RISKS[1][0]] == ("intern", list(RISKS[1][2]))


@pytest.mark.parametrize(
    "opening",
    ["Naast de genoemde maatregelen geldt voor alle risico’s meer.", "Voor alles geldt:"],
)
def test_a_sentence_that_announces_measures_is_none(opening: str) -> None:
    assert overall_of(read((opening, *OVERALL))) == list(OVERALL)


@pytest.mark.parametrize(
    "texts",
    [
        ("De Douane groeit naar een volwassen organisatie.",),
        ("Maatregelen die gaan over het voeren van regie in de keten",),
        ("De Douane groeit. Daarbij hoort dat risico’s samen worden bezien.", "Ook later nog."),
    ],
)
def test_a_text_under_the_heading_may_be_no_measure(texts: tuple[str, ...]) -> None:
    assert overall_of(read(texts)) == []


@pytest.mark.parametrize("leader", [" 8", " ........ 8", ""])
def test_the_table_of_contents_names_no_overarching_measures(leader: str) -> None:
    """A line of it may open them as their heading does, and two of its lines may make one."""

    def contents(canvas: Canvas) -> None:
        write(canvas, 40, 480, "Inhoud", size=18)
        write(canvas, 40, 450, f"4 Risico’s en beheersing{leader}", bold=True)
        write(canvas, 54, 436, f"{OVERARCHING}{leader}")

    def page(canvas: Canvas) -> None:
        for x, group, risk in ((40.0, "extern", RISKS[0]), (320.0, "intern", RISKS[1])):
            write(canvas, x, 480, GROUP[group], bold=True, size=10)
            measures(canvas, x, title(canvas, x, 460, risk[0], most=60), risk[2])
        measures(canvas, 40, write(canvas, 40, 380, OVERARCHING, bold=True, size=10), OVERALL)

    section = section_of(contents, ranked, page)
    assert section.overkoepelend is not None
    assert section.overkoepelend.item == OVERARCHING
    assert section.overkoepelend.place is not None
    assert section.overkoepelend.place.page == 3
    assert overall_of(section) == list(OVERALL)
