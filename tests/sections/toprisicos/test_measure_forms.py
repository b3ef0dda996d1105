"""Measures against risks in a PDF: lists over columns and pages, and tables that go on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

PAGE = (500.0, 400.0)
PITCH = 12.0
RISKS = ("Ondermijnende criminaliteit in de havens", "Uitval van digitale systemen")

Measures = dict[str, list[str]]


def write(canvas: Canvas, x: float, y: float, lines: Sequence[str]) -> float:
    """Write lines under each other, bullets hanging; bold where they start with ``#``."""
    for line in lines:
        bold = line.startswith("#")
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 9)
        bullet = line.startswith("• ")
        if bullet:
            canvas.drawString(x, y, "•")
        canvas.drawString(x + (12 if bullet or line.startswith(" ") else 0), y, line.strip("#• "))
        y -= PITCH
    return y


def listed(canvas: Canvas) -> None:
    write(canvas, 40, 340, ["De tien toprisico’s zijn:", *(f"• {risk}" for risk in RISKS)])


def measures_of(*pages: Draw) -> Measures:
    """Read the measures against each risk, and the overarching ones under an empty name."""
    document = read(pdf_bytes(listed, *pages, pagesize=PAGE))
    found = toprisicos.extract(Context(document, 2023))
    assert isinstance(found, Found)
    section: Toprisicos = found.section
    measures = {it.item: [m.value or "" for m in it.maatregelen] for it in section.risicos}
    if section.overkoepelend:
        measures[""] = [it.value or "" for it in section.overkoepelend.maatregelen]
    return measures


@pytest.mark.parametrize("opening", ["(campagne), maar", "en dus"])
def test_a_measure_goes_on_at_the_top_of_the_next_column(opening: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 340, ["#Risico’s voortkomend uit externe ontwikkelingen", ""])
        left = [
            f"#{RISKS[0]}",
            "• Er is een omvangrijke set maatregelen in",
            "  uitvoering voor werving",
        ]
        write(canvas, 40, 80, left)
        right = [
            f"  {opening} ook voor het",
            "  opleiden van medewerkers.",
            "• Oefenen in de havens met de politie",
        ]
        write(canvas, 260, 340, right)

    whole = (
        f"Er is een omvangrijke set maatregelen in uitvoering voor werving {opening} ook voor het"
    )
    assert measures_of(draw)[RISKS[0]] == [
        f"{whole} opleiden van medewerkers.",
        "Oefenen in de havens met de politie",
    ]


@pytest.mark.parametrize("opening", ["(campagne), maar", "en dus"])
def test_a_measure_goes_on_under_its_letter(opening: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 340, ["#Risico’s voortkomend uit externe ontwikkelingen", ""])
        lines = [
            f"#{RISKS[0]}",
            "a. Er is een omvangrijke set maatregelen in uitvoering voor werving",
            f"{opening} ook voor het opleiden van medewerkers.",
            "b. Oefenen in de havens met de politie",
        ]
        write(canvas, 40, 300, lines)

    assert measures_of(draw)[RISKS[0]] == [
        "Er is een omvangrijke set maatregelen in uitvoering voor werving "
        f"{opening} ook voor het opleiden van medewerkers.",
        "Oefenen in de havens met de politie",
    ]


def row(canvas: Canvas, y: float, title: str, *items: str) -> float:
    """Draw a row of a table, the risk on the left, its measures on the right, a rule under it."""
    write(canvas, 40, y, [f"#{title}"])
    y = write(canvas, 280, y, [f"• {item}" for item in items])
    canvas.line(36, y, 460, y)
    return y - 16


def test_a_table_goes_on_at_the_top_of_the_next_page() -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, 40, 340, ["#Risico’s voortkomend uit externe ontwikkelingen"])
        write(canvas, 40, 310, ["#Risico"])
        write(canvas, 280, 310, ["#Maatregelen"])
        canvas.line(36, 304, 460, 304)
        row(canvas, 290, RISKS[0], "Oefenen met de politie", "Camera’s op de kade")

    def second(canvas: Canvas) -> None:
        y = row(canvas, 340, RISKS[1], "Jaarlijkse uitwijktest", "Een tweede rekencentrum")
        y = write(canvas, 40, y - 10, ["#Overkoepelende maatregelen", ""])
        write(canvas, 40, y, ["• Groei naar een volwassen organisatie"])

    assert measures_of(first, second) == {
        RISKS[0]: ["Oefenen met de politie", "Camera’s op de kade"],
        RISKS[1]: ["Jaarlijkse uitwijktest", "Een tweede rekencentrum"],
        "": ["Groei naar een volwassen organisatie"],
    }


def test_the_last_word_of_a_measure_is_no_header_of_a_table() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 360, ["#Risico’s voortkomend uit externe ontwikkelingen"])
        cards = [
            (40, 340, "Nieuwe eisen", ["• Toezien op invoering"]),
            (260, 340, "Drukte in de havens", ["• Voortzetten van de gezamenlijke", "  aanpak."]),
            (40, 240, RISKS[0], ["• Oefenen met de politie"]),
            (260, 240, RISKS[1], ["• Contracten hebben een exitstrategie"]),
        ]
        for x, y, title, lines in cards:
            canvas.setFillColor("#fdf0e3")
            canvas.rect(x - 8, y - 60, 200, 75, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            write(canvas, x, y, [f"#{title}", *lines])

    found = measures_of(draw)
    assert found[RISKS[0]] == ["Oefenen met de politie"]
    assert found[RISKS[1]] == ["Contracten hebben een exitstrategie"]
    assert found["Drukte in de havens"] == ["Voortzetten van de gezamenlijke aanpak."]
