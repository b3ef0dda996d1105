"""Activities in one column of the page, and a table of figures in the other."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_columns import GREEN, ORANGE, RED, STATUS, dot, groups

TITLES = ["Professionele en integere organisatie", "Slimme handhaving, soepele logistiek"]
ROWS = [
    [("Vakmanschap", GREEN), ("Integriteit", ORANGE), ("In control", RED), ("Cultuur", GREEN)],
    [("Ondermijning", RED), ("Internationale samenwerking", GREEN), ("Brexit", ORANGE)],
]
WANTED = {
    title: [(name, STATUS[colour]) for name, colour in rows]
    for title, rows in zip(TITLES, ROWS, strict=True)
}
CHECKS = [
    ["Aantallen controles", "vracht, koeriers, post", "402.983", "416.226"],
    ["Aantal controles op", "bagage van passagiers", "14.299", "10.522"],
    ["Aantal uren toezicht", "", "407.382", "367.884"],
    ["Aantal scancontroles", "", "103.282", "143.792"],
]


def checks(canvas: Canvas, top: float, pitch: float, *, ruled: bool) -> None:
    """Set a table of controles in the left column, with heads in the type of the others."""
    canvas.setFont("Helvetica-Bold", 8)
    for x, text in ((40, "Soort controle"), (180, "Doelstelling"), (240, "Realisatie")):
        canvas.drawString(x, top, text)
    canvas.setFont("Helvetica", 8)
    for at, (first, second, goal, done) in enumerate(CHECKS):
        y = top - 16 - pitch * at
        canvas.drawString(40, y, first)
        canvas.drawString(40, y - 9, second)
        canvas.drawRightString(228, y, goal)
        canvas.drawRightString(278, y, done)
        if ruled:
            canvas.line(40, y - 13, 280, y - 13)


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("pitch", [16.0, 24.0, 27.0])
@pytest.mark.parametrize("down", [0.0, 4.0, 11.0])
@pytest.mark.parametrize("again", [True, False])
def test_a_table_of_controles_on_the_left_names_no_groups(
    ruled: bool, pitch: float, down: float, again: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        checks(canvas, 380 - down, pitch, ruled=ruled)
        y = 398.0
        for title, rows in zip(TITLES, ROWS, strict=True):
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(320, y, title)
            canvas.setFont("Helvetica-Bold", 8)
            canvas.drawString(320, y - 18, title if again else "Activiteit")
            canvas.drawString(540, y - 18, "Status")
            canvas.setFont("Helvetica", 8)
            for at, (name, colour) in enumerate(rows):
                low = y - 34 - 16 * at
                dot(canvas, 552, low, colour, "")
                canvas.drawString(320, low, name)
                if ruled:
                    canvas.line(320, low - 5, 580, low - 5)
            y -= 60 + 16 * len(rows)

    assert groups(draw) == WANTED


@pytest.mark.parametrize("parts", [1, 2])
@pytest.mark.parametrize("step", [17.0, 20.0])
def test_a_title_over_a_table_and_again_in_its_head_is_one(parts: int, step: float) -> None:
    titles = ["Verbetering interne beheersing (Douane)", TITLES[1]]

    def draw(canvas: Canvas) -> None:
        y = 398.0
        for title, rows in zip(titles, ROWS, strict=True):
            canvas.setFont("Helvetica-Bold", 9)
            head, _, rest = title.rpartition(" ") if parts > 1 else (title, "", "")
            lines = [head, rest] if parts > 1 else [title]
            for text in lines:
                canvas.drawString(40, y, text)
                y -= 11
            y -= step - 11
            for text in lines:
                canvas.drawString(40, y, text)
                y -= 11
            canvas.drawString(300, y + 11, "Status")
            canvas.setFont("Helvetica", 9)
            for name, colour in rows:
                y -= 15
                dot(canvas, 312, y, colour, "")
                canvas.drawString(40, y, name)
            y -= 40

    assert groups(draw) == dict(zip(titles, WANTED.values(), strict=True))
