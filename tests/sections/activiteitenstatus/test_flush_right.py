"""Labels that end on one edge before their marks, in tables side by side."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities

TABLES = {
    "Professionele en integere organisatie": {
        "Vakmanschap behouden en versterken": "g",
        "Integriteit": "o",
        "Douane aantoonbaar in control": "r",
        "Duurzame inzetbaarheid van|medewerkers": "g",
    },
    "Datagedreven organisatie": {
        "Verbetering informatiepositie": "o",
        "Douane Informatie Op Orde": "r",
        "Datamanagement": "g",
    },
    "Vernieuwing": {
        "Vervanging accijnsapplicaties": "r",
        "Koppelingen": "o",
        "Nieuwe systemen": "g",
    },
}
WIDTH, MARK, PITCH = 205.0, 190.0, 26.0


def write_flush(canvas: Canvas, end: float, y: float, text: str, *, bold: bool = False) -> None:
    font = "Helvetica-Bold" if bold else "Helvetica"
    write(canvas, end - stringWidth(text, font, 8), y, text, size=8, bold=bold)


@pytest.mark.parametrize("title", [MARK - 10, MARK + 5])
@pytest.mark.parametrize("legend", [True, False])
def test_labels_flush_right_are_those_of_the_marks_behind_them(title: float, legend: bool) -> None:
    """Titles end over the labels or over the marks."""

    def draw(canvas: Canvas) -> None:
        for column, (group, rows) in enumerate(TABLES.items()):
            left = 10 + WIDTH * column
            write_flush(canvas, left + title, 360, group, bold=True)
            for at, (label, mark) in enumerate(rows.items(), start=1):
                y = 350 - PITCH * at
                for line, text in enumerate(label.split("|")):
                    write_flush(canvas, left + MARK - 10, y - 10 * line, text)
                canvas.setFillColor(COLOURS[mark])
                canvas.circle(left + MARK, y + 3, 5, stroke=0, fill=1)
        for at, mark in enumerate("gor" if legend else ""):
            write(canvas, 34 + 120 * at, 200, NAMES[mark].capitalize(), size=8)
            canvas.setFillColor(COLOURS[mark])
            canvas.circle(26 + 120 * at, 203, 5, stroke=0, fill=1)

    found = activities(draw)
    assert {(it.groep, it.item): it.status.value for it in found} == {
        (group, label.replace("|", " ")): NAMES[mark]
        for group, rows in TABLES.items()
        for label, mark in rows.items()
    }
    # Where they stand is where they are printed.
    place = found[1].place
    assert place is not None
    assert place.box is not None
    end = Decimal(str(10 + MARK - 10))
    assert abs(place.box.x1 - end) < 1
