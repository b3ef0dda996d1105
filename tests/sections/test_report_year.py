"""The year of a report whose title is in words that nobody listed."""

from __future__ import annotations

from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.report_year import read_year
from tests.document.making import pdf_bytes, read, text_document

Pages = list[tuple[str, ...]]


def write(lines: tuple[str, ...], canvas: Canvas) -> None:
    for at, line in enumerate(lines):
        canvas.drawString(40, 260 - 16 * at, line)


def year_of(pages: Pages) -> int | None:
    return read_year(read(pdf_bytes(*(partial(write, lines) for lines in pages))))


@pytest.mark.parametrize(
    ("cover", "year"),
    [
        (("Jaarrapportage Douane 2023",), 2023),
        (("Terugblik Douane 2027", "Directoraat-generaal Douane"), 2027),
        (("De Douane in cijfers 2021", "Uitgave van het Ministerie van Financiën"), 2021),
        (("2018: een jaar Douane", "Den Haag, mei 2019"), 2018),
        # The year on a line of its own, below or above.
        (("Verantwoording Douane", "2030", "Ministerie van Financiën"), 2030),
        (("2030", "Verantwoording Douane", "Den Haag, mei 2031"), 2030),
        # The title counts more than what else the cover says of the Douane.
        (("Jaarverslag Douane 2022", "Douane Nederland, Rotterdam, maart 2023"), 2022),
        # Two years, none, or one that is no part of a title.
        (("Terugblik Douane 2027", "Meerjarenplan Douane 2028"), None),
        (("Douane 2026-2027",), None),
        (("Douane", "Den Haag, mei 2027"), None),
        (("Douaneblad 2027",), None),
        (("Besluit van de directie van de Douane over het handboek van 2027, met bijlage",), None),
        (("Douane 12023",), None),
    ],
)  # fmt: skip
def test_the_title_on_the_cover(cover: tuple[str, ...], year: int | None) -> None:
    assert year_of([cover, ("Inhoud",), ("Voorwoord",)]) == year


@pytest.mark.parametrize(
    ("pages", "year"),
    [
        ([("Omslag",), *[("Terugblik Douane 2027", "Tekst")] * 3], 2027),
        ([("Omslag",), *[("Terugblik Douane 2027", "Tekst")] * 2], None),
        (
            [("Omslag",), *[("Terugblik Douane 2027", "Plannen van de Douane voor 2028")] * 3,
             ("Terugblik Douane 2027",)],
            2027,
        ),
        # A slogan is not the title, where the pages speak of another year.
        ([("Samen naar Douane 2030",), *[("In 2026 en 2027", "In 2026")] * 3], None),
        ([("Samen naar Douane 2030",), *[("Terugblik Douane 2026", "Over 2026")] * 3], 2026),
        # What the cover says goes before what runs on the pages.
        ([("Douane 2026",), *[("Naar de Douane van 2030",)] * 4], 2026),
    ],
)  # fmt: skip
def test_a_title_that_runs_on_the_pages(pages: Pages, year: int | None) -> None:
    assert year_of(pages) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Terugblik Douane 2027\n\nAfdrachten in 2026", 2027),
        ("Inleiding\n\nAfdrachten in 2026\n\nControles 2026", 2026),
        ("Inleiding\n" * 30 + "Terugblik Douane 2027\n", None),
    ],
)
def test_the_year_of_a_text(text: str, year: int | None) -> None:
    assert read_year(text_document(text)) == year
