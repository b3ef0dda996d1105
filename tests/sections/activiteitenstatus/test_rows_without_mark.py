"""Rows without a mark, which are set closer than those that a mark makes higher."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, activities, dot

ABOVE = "Toezicht op invoer van hout"


@pytest.mark.parametrize(
    ("title", "second", "names"),
    [
        # The title shows that the first word of the second line had room on the first.
        (
            "Verbetering van de interne beheersing van de Grote geldstroom (Douane)",
            "Afvalstoffen en kringloop",
            [ABOVE, "Afvalstoffen en kringloop"],
        ),
        # A line that ends so is not finished, and one that begins so goes on.
        (
            "Verbetering van de interne beheersing van de Grote geldstroom (Douane)",
            "en afvalstoffen",
            [f"{ABOVE} en afvalstoffen"],
        ),
        # Nothing shows how wide the column is.
        ("Groene grens", "Afvalstoffen en kringloop", [f"{ABOVE} Afvalstoffen en kringloop"]),
    ],
)
def test_a_line_that_had_room_for_the_next_word_is_a_row(
    title: str, second: str, names: list[str]
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 60, 360, title, size=9, bold=True)
        write(canvas, 460, 360, "Status", size=9, bold=True)
        for y, name, mark in (
            (344, "Vergroening van de vloot", "g"),
            (324, "Integriteit in de keten", "o"),
            (304, ABOVE, ""),
            (290, second, "r"),
        ):
            write(canvas, 60, y, name, size=9)
            if mark:
                dot(canvas, 470, y, COLOURS[mark])

    assert [it.item for it in activities(draw)][2:] == names


@pytest.mark.parametrize("marked", [0, 1, 2])
def test_rules_part_rows_that_have_one_mark_in_their_middle(marked: int) -> None:
    rows = ["Toezicht op hout", "Vergroening van de vloot", "Circulair werken"]

    def draw(canvas: Canvas) -> None:
        write(canvas, 60, 360, "Groene grens", size=9, bold=True)
        write(canvas, 460, 360, "Status", size=9, bold=True)
        for at, (name, y) in enumerate(zip(rows, (344, 331, 318), strict=True)):
            write(canvas, 60, y, name, size=9)
            canvas.line(56, y - 3, 500, y - 3)
            if at == marked:
                dot(canvas, 470, y, COLOURS["g"])

    wanted = {name: "groen" if at == marked else None for at, name in enumerate(rows)}
    assert {it.item: it.status.value for it in activities(draw)} == wanted
