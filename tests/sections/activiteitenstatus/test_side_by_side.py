"""Activities two a row under titles across both: a row may have a mark on one side alone."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES

GROUPS = {
    "Mensen en cultuur": {
        "Integriteit": "g",
        "Leiderschap en cultuur": "r",
        "Nieuwe werving": "o",
        "Leren op maat": "g",
    },
    "Slimme handhaving": {"Ondermijning": "g", "Gelaagde Handhaving": "o"},
    "Techniek op orde": {"Vervanging accijnsapplicaties": "r", "Koppelingen": "g"},
}


@pytest.mark.parametrize(
    "unmarked",
    [
        {"Ondermijning"},
        {"Gelaagde Handhaving"},
        {"Koppelingen"},
        {"Vervanging accijnsapplicaties", "Gelaagde Handhaving"},
        {"Ondermijning", "Koppelingen", "Leiderschap en cultuur"},
    ],
)
@pytest.mark.parametrize("right", [False, True])
def test_a_name_without_a_mark_has_not_that_of_its_neighbour(
    unmarked: set[str], right: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        y = 380.0
        for group, rows in GROUPS.items():
            canvas.setFillColor("#1c4f3f")
            canvas.rect(40, y - 6, 480, 18, stroke=0, fill=1)
            write(canvas, 46, y, group, bold=True, colour="#ffffff")
            for at, (label, mark) in enumerate(rows.items()):
                left = 40.0 + 250 * (at % 2)
                y -= 24 if at % 2 == 0 else 0
                write(canvas, left + (0 if right else 30), y, label)
                if label not in unmarked:
                    canvas.setFillColor(COLOURS[mark])
                    canvas.rect(left + (190 if right else 0), y - 2, 22, 10, stroke=0, fill=1)
                canvas.line(40, y - 7, 520, y - 7)
            y -= 38

    assert statuses(draw) == {
        label: (group, None if label in unmarked else NAMES[mark])
        for group, rows in GROUPS.items()
        for label, mark in rows.items()
    }
