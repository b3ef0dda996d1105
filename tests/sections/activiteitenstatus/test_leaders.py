"""Rows of dots that lead from the names of activities to their marks."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import GROUPS, PITCH, statuses, wanted, write
from tests.sections.activiteitenstatus.test_years import COLOURS, dot

MARK = 360.0


@pytest.mark.parametrize("dots", [".", "·", " ."])
@pytest.mark.parametrize("space", [" ", ""])
def test_dots_that_lead_to_a_mark_are_no_part_of_a_name(dots: str, space: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 380.0
        for title, rows in GROUPS.items():
            write(canvas, 70, y, title, bold=True)
            for label, mark in rows.items():
                y -= PITCH
                room = MARK - 90 - stringWidth(label + space, "Helvetica", 10)
                count = int(room / stringWidth(dots, "Helvetica", 10))
                write(canvas, 80, y, label + space + dots * count)
                if mark in COLOURS:
                    dot(canvas, MARK, y, COLOURS[mark])
            y -= 1.6 * PITCH

    assert statuses(draw) == wanted()
