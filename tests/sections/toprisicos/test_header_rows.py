"""The header of the risks beside that of the measures, in words that nobody listed."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.toprisicos.measures.header_rows import header_of_risks
from douane_report.sections.toprisicos.order.opens import is_header_row
from douane_report.sections.vocabulary import words_of
from tests.document.making import drawn
from tests.sections.toprisicos.risk_pages import write

KNOWN = "Personele veiligheid en integriteit"
LONG = "Onvoldoende medewerkers met de juiste"
"""The first line of a risk that the vocabulary knows."""


@pytest.mark.parametrize(
    ("head", "bold", "under", "found"),
    [
        ("Strategisch risico", True, KNOWN, True),
        ("Wat kan er misgaan?", True, LONG, True),
        ("Strategisch risico", False, KNOWN, False),
        ("Strategisch risico", True, "Drukte in de havens", False),
        (KNOWN, True, LONG, False),
    ],
)
def test_the_header_of_the_risks_is_known_by_those_under_it(
    head: str, bold: bool, under: str, found: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 250, head, bold=bold)
        write(canvas, 240, 250, "Maatregelen", bold=True)
        write(canvas, 40, 230, under)
        write(canvas, 240, 230, "Screening vooraf")

    lines = drawn(draw).fragments
    words = words_of("toprisicos")
    header = next(it for it in lines if it.text == "Maatregelen")
    risks = header_of_risks(header, lines, words)
    assert (risks.text if risks else None) == (head if found else None)


@pytest.mark.parametrize(
    ("cells", "is_header"),
    [
        (("Strategisch risico", "Wat doen we eraan"), True),
        (("Strategisch risico", "Drukte"), False),
        (("Wat doen we eraan",), False),
    ],
)
def test_cells_of_which_the_last_is_the_header_of_measures(
    cells: tuple[str, ...], is_header: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        for at, cell in enumerate(cells):
            write(canvas, 40 + 180 * at, 250, cell)

    parts = drawn(draw).fragments
    line = parts[0]._replace(words=tuple(word for it in parts for word in it.words))
    assert is_header_row(line, words_of("toprisicos")) is is_header
