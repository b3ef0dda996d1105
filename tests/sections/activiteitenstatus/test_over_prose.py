"""Headings of groups over a paragraph that is set larger than the rows of the table under it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

ROWS = {"E-Commerce": "g", "Ondermijning": "o", "Weerbare havens": "r"}
TWO = ["Met de partners in de haven is dit jaar gewerkt aan vaste", "afspraken over elk toezicht."]
FOUR = [
    "De samenwerking met de Belgische Douane blijft van belang. In 2026 is",
    "het duikteam ingezet in de haven van Antwerpen. Daarnaast gaf het team",
    "acht keer voorlichting over het controleren van containers op zeeschepen.",
    "Ook is er uitwisseling van kennis met de havens, de gemeenten en de",
]


def page(canvas: Canvas, over: Sequence[str], *, bold: bool, heading: str) -> None:
    y = 411.0
    for part in heading.split("|"):
        y -= 16
        write(canvas, 60, y, part, bold=True, size=14)
    y -= 19
    for text in over:
        write(canvas, 60, y, text, bold=bold)
        y -= 13
    y -= 14
    write(canvas, 62, y, "Voornemen", bold=True, size=8)
    write(canvas, 380, y, "Verloop", bold=True, size=8)
    for label, mark in ROWS.items():
        y -= 18
        write(canvas, 62, y, label, size=8)
        dot(canvas, 395, y, COLOURS[mark])


@pytest.mark.parametrize("text", [TWO, FOUR, [*FOUR, "ketens."], [*FOUR, *TWO]])
def test_a_paragraph_between_a_heading_and_a_table_names_no_group(text: list[str]) -> None:
    found = statuses(lambda canvas: page(canvas, text, bold=False, heading="Data en mensen"))
    assert found == {label: ("Data en mensen", NAMES[mark]) for label, mark in ROWS.items()}


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize(
    "lines", [["Data en mensen"], ["Toezicht op de goederen en", "op de reizigers in de havens"]]
)
def test_a_heading_on_two_lines_over_a_table_is_its_group(lines: list[str], *, bold: bool) -> None:
    found = statuses(lambda canvas: page(canvas, lines, bold=bold, heading="Activiteiten"))
    assert {group for group, _ in found.values()} == {" ".join(lines)}


@pytest.mark.parametrize("text", [TWO, FOUR])
def test_a_heading_over_a_paragraph_breaks_after_a_comma(text: list[str]) -> None:
    heading = "Slimme handhaving,|soepele logistiek"
    found = statuses(lambda canvas: page(canvas, text, bold=False, heading=heading))
    assert {group for group, _ in found.values()} == {heading.replace("|", " ")}
