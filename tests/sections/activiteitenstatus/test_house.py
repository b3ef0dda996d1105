"""Marks in the colour of the house, such as the bullets of lists, which are no statuses."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.activiteitenstatus.sheet.names import named_lines
from douane_report.sections.vocabulary import words_of
from tests.document.making import Draw, boxed_line
from tests.sections.activiteitenstatus.test_statuses_pdf import (
    GREEN,
    NAMES,
    ORANGE,
    RED,
    ROWS,
    WANTED,
    dot,
    statuses,
    table,
)

HOUSE = "#1f4e36"
MEANINGS = {
    GREEN: "Verloopt zoals gepland",
    ORANGE: "Verloopt anders dan gepland",
    RED: "Verloopt niet zoals gepland",
}


def legend(canvas: Canvas) -> None:
    for at, (colour, meaning) in enumerate(MEANINGS.items()):
        dot(canvas, 46, 150 - 20 * at, colour)
        canvas.drawString(60, 150 - 20 * at, f"{NAMES[colour].title()}: {meaning}")


def with_legend(canvas: Canvas) -> None:
    table(canvas)
    legend(canvas)


def tiled(canvas: Canvas) -> None:
    """Draw a tile for each activity, two side by side, with its status along the left edge."""
    for at, (label, colour) in enumerate(ROWS):
        x, y = 40 + 180 * (at % 2), 330 - 40 * (at // 2)
        canvas.setFillColor("#f2f2f2")
        canvas.rect(x, y, 165, 24, stroke=0, fill=1)
        canvas.setFillColor(colour)
        canvas.rect(x, y, 4, 24, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(x + 12, y + 8, label)
    legend(canvas)


def listed(canvas: Canvas, names: list[str], colour: str) -> None:
    """Write names in bold, each with two measures behind bullets on its right."""
    for at, name in enumerate(names):
        canvas.setFont("Helvetica-Bold", 9)
        for row, part in enumerate(name.split("/")):
            canvas.drawString(40, 350 - 60 * at - 11 * row, part.strip())
        canvas.setFont("Helvetica", 9)
        for row in range(2):
            dot(canvas, 165, 350 - 60 * at - 14 * row, colour, size=3.2)
            canvas.drawString(175, 350 - 60 * at - 14 * row, f"Extra inzet op terrein {at}{row}")


@pytest.mark.parametrize(
    "names",
    [
        ["Ondermijning", "Dreiging van buiten", "Verlies van kennis"],
        ["Personele veiligheid en /integriteit", "Dreiging van buiten", "Verlies van kennis"],
        ["Integriteit", "Dienstverlening", "Ondermijning"],
    ],
)
@pytest.mark.parametrize("colour", [HOUSE, "#0e6655", "#7b241c"])
@pytest.mark.parametrize("first", [with_legend, tiled])
def test_bullets_in_the_colour_of_the_house_are_no_statuses(
    first: Draw, names: list[str], colour: str
) -> None:
    assert statuses(first, lambda canvas: listed(canvas, names, colour)) == WANTED


def test_a_table_of_one_status_on_the_next_page() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, [("Integriteit", GREEN), ("Dienstverlening", GREEN)])

    wanted = {**WANTED, "Integriteit": "groen", "Dienstverlening": "groen"}
    assert statuses(with_legend, draw) == wanted


@pytest.mark.parametrize(
    ("texts", "named"),
    [
        (["Personele veiligheid en", "integriteit"], 0),
        (["Aantasting van de", "dienstverlening"], 0),
        (["Personele veiligheid", "Integriteit"], 1),
        (["nieuwe werving", "integriteit"], 1),
        (["Leiderschap", "en cultuur"], 2),
    ],
)
def test_the_last_word_of_a_longer_name_is_no_activity(texts: list[str], named: int) -> None:
    lines = [boxed_line(text, 40, 100 + 12 * at) for at, text in enumerate(texts)]
    assert len(named_lines(lines, words_of("activiteitenstatus"))) == named


def test_colours_that_no_activity_has_are_not_taught() -> None:
    assert statuses(lambda canvas: table(canvas, [(it, HOUSE) for it, _ in ROWS])) == dict.fromkeys(
        WANTED, "groen"
    )
