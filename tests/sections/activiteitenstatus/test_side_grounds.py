"""Titles of groups on grounds beside their rows, as high as the rows together."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

GROUPS = {
    "Slimme handhaving": {"Ondermijning": "o", "E-Commerce": "g", "Weerbare havens": "r"},
    "Data in orde": {"Datamanagement": "g", "Nieuw dataplatform": "-", "Eigen opslag": "o"},
}
WANTED = {
    label: (group, NAMES[mark]) for group, rows in GROUPS.items() for label, mark in rows.items()
}
PITCH = 20.0


def rows(canvas: Canvas, own: dict[str, str], y: float, colour: str = "#000000") -> float:
    for label, mark in own.items():
        write(canvas, 240, y, label, colour=colour)
        if mark in COLOURS:
            dot(canvas, 500, y, COLOURS[mark])
        y -= PITCH
    return y


def ground(canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
    canvas.setFillColor("#0b4f6c")
    canvas.rect(x, top - height, width, height, stroke=0, fill=1)


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("down", [6.0, 12.0, 26.0, 44.0])
@pytest.mark.parametrize("gap", [2.0, 24.0, 90.0])
def test_a_title_on_a_ground_is_that_of_the_rows_beside_it(
    down: float, gap: float, *, bold: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        y = 380.0
        for group, own in GROUPS.items():
            ground(canvas, 60, y + 13, 170, PITCH * len(own) - 2)
            write(canvas, 68, y + 7 - down, group, bold=bold, colour="#ffffff")
            y = rows(canvas, own, y) - gap

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("heading", ["Data", "Data en mensen in de organisatie van de Douane"])
def test_words_on_a_bar_along_the_page_are_no_title(heading: str) -> None:
    def draw(canvas: Canvas) -> None:
        ground(canvas, 0, 420, 150, 420)
        write(canvas, 20, 330, "Jaarrapportage", colour="#ffffff")
        write(canvas, 240, 380, heading, bold=True, size=13)
        rows(canvas, GROUPS["Slimme handhaving"], 350)

    assert {group for group, _ in statuses(draw).values()} == {heading}


def test_words_on_a_ground_beside_each_row_are_no_titles() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 240, 390, "Slimme handhaving", bold=True, size=13)
        y = 360.0
        for owner in ("Team A", "Team B", "Team A"):
            ground(canvas, 60, y + 13, 170, PITCH - 2)
            write(canvas, 68, y, owner, colour="#ffffff")
            y -= PITCH
        rows(canvas, GROUPS["Slimme handhaving"], 360)

    assert {group for group, _ in statuses(draw).values()} == {"Slimme handhaving"}


def test_a_card_with_figures_beside_rows_is_no_title() -> None:
    def draw(canvas: Canvas) -> None:
        y = 380.0
        for group, own in GROUPS.items():
            write(canvas, 240, y + 24, group, bold=True)
            canvas.setFillColor("#e5eef7")
            canvas.rect(60, y - 45, 150, 58, stroke=0, fill=1)
            write(canvas, 66, y, "Controles van passagiers", bold=True)
            write(canvas, 66, y - 14, "Gepland: 799.721")
            write(canvas, 66, y - 28, "Gerealiseerd: 884.424")
            y = rows(canvas, own, y) - 50

    assert statuses(draw) == WANTED
