"""Titles as small as the labels, with prose between them and their activities on the next page."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, activities, dot

FIRST = {"Integriteit": "g", "Leiderschap en cultuur": "o"}
SECOND = {"Ondermijning": "r", "Weerbare havens": "g"}
PROSE = (
    "Met de partners in de haven is dit jaar gewerkt aan vaste",
    "afspraken over elk toezicht,",
)


def rows_of(canvas: Canvas, rows: dict[str, str], y: float) -> float:
    for label, mark in rows.items():
        y -= 16
        write(canvas, 60, y, label)
        dot(canvas, 395, y, COLOURS[mark])
    return y


def test_a_title_set_as_the_one_before_goes_on_over_the_page() -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, 60, 400, "Professionele organisatie", bold=True)
        y = rows_of(canvas, FIRST, 398) - 24
        write(canvas, 60, y, "Slimme handhaving", bold=True)
        for text in PROSE:
            y -= 13
            write(canvas, 60, y, text)

    def second(canvas: Canvas) -> None:
        write(canvas, 60, 400, "die in de jaren erna hun beslag krijgen.")
        rows_of(canvas, SECOND, 390)

    found = [(it.groep, it.item) for it in activities(first, second)]
    assert found == [
        *(("Professionele organisatie", label) for label in FIRST),
        *(("Slimme handhaving", label) for label in SECOND),
    ]
