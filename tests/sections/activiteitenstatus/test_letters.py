"""Letters in the marks of statuses, as a report has them that is to be printed in gray."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Origin
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
ONE_GRAY = dict.fromkeys(COLOURS, "#595959")
BLACK = dict.fromkeys(COLOURS, "#000000")
PALE = dict.fromkeys(COLOURS, "#dddddd")
GRAYS = {"groen": "#6b6b6b", "oranje": "#909090", "rood": "#4d4d4d"}
MEANINGS = {
    "groen": "verloopt zoals gepland",
    "oranje": "verloopt anders dan gepland",
    "rood": "verloopt niet zoals gepland",
}
ROWS = [
    ("Integriteit", "oranje"),
    ("Nieuwe werving", "groen"),
    ("Ondermijning", "rood"),
    ("Pakketpost aan huis", "groen"),
]
Statuses = dict[str, tuple[str | None, Origin, str]]


def statuses(
    letters: str,
    fills: dict[str, str],
    *,
    legend: str = "dots",
    shown: str = "",
    broken: bool = False,
) -> Statuses:
    """Set a table of dots that hold letters; ``shown`` is a row with the letter of another."""
    of = dict(zip(COLOURS, letters.split(), strict=True))

    def dot(canvas: Canvas, x: float, y: float, status: str, letter: str) -> None:
        canvas.setFillColor(fills[status])
        canvas.circle(x, y + 3, 7, stroke=0, fill=1)
        canvas.setFillColor("#000000" if fills is PALE else "#ffffff")
        canvas.setFont("Helvetica-Bold", 8)
        canvas.drawCentredString(x, y, letter)
        canvas.setFillColor("#000000")

    def page(canvas: Canvas, *, second: bool = False) -> None:
        y = 380.0
        for status, meaning in MEANINGS.items():
            canvas.setFont("Helvetica", 10)
            if legend == "dots" and not second:
                dot(canvas, 47, y, status, of[status])
                canvas.setFont("Helvetica", 10)
                canvas.drawString(60, y, f"{status.capitalize()}: {meaning}")
            elif legend == "words" and not second:
                canvas.drawString(40, y, f"{of[status]} = {status.capitalize()}: {meaning}")
            y -= 22
        if not second:
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(40, 290, "Mensen en toezicht")
            canvas.drawString(300, 290, "Status")
        rows = (ROWS[2:] if second else ROWS[:2]) if broken else ROWS
        for at, (label, status) in enumerate(rows):
            canvas.setFont("Helvetica", 10)
            canvas.drawString(40, 266 - 24 * at, label)
            other = "groen" if status == "rood" else "rood"
            letter = of[other if label == shown else status]
            dot(canvas, 315, 266 - 24 * at, status, letter)

    draws = [page, lambda canvas: page(canvas, second=True)] if broken else [page]
    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(*draws, pagesize=(420.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return {
        it.item: (it.status.value, it.status.origin, it.status.reason)
        for it in found.section.activiteiten
    }


WANTED: Statuses = {label: (status, Origin.READ, "") for label, status in ROWS}


@pytest.mark.parametrize("letters", ["G O R", "V ! X", "A B C", "1 2 3", "GR OR RO", "+ ± -"])
@pytest.mark.parametrize("fills", [ONE_GRAY, BLACK, GRAYS, COLOURS])
@pytest.mark.parametrize("legend", ["dots", "words"])
def test_the_legend_teaches_what_the_letters_mean(
    letters: str, fills: dict[str, str], legend: str
) -> None:
    assert statuses(letters, fills, legend=legend) == WANTED


def test_letters_in_pale_dots() -> None:
    assert statuses("G O R", PALE) == WANTED


def test_a_table_goes_on_over_a_gray_page() -> None:
    assert statuses("G O R", ONE_GRAY, broken=True) == WANTED


@pytest.mark.parametrize("row", ["Integriteit", "Ondermijning"])
def test_a_letter_and_a_colour_that_contradict_each_other_say_nothing(row: str) -> None:
    found = statuses("G O R", COLOURS, shown=row)
    value, origin, reason = found.pop(row)
    assert (value, origin) == (None, Origin.UNKNOWN)
    assert "spreken elkaar tegen" in reason
    assert found == {label: own for label, own in WANTED.items() if label != row}


@pytest.mark.parametrize(("letters", "legend"), [("G G G", "dots"), ("G O R", "none")])
def test_letters_that_nothing_teaches_say_nothing(letters: str, legend: str) -> None:
    found = statuses(letters, ONE_GRAY, legend=legend)
    assert {value for value, _, _ in found.values()} == {None}
