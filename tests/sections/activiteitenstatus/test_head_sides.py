"""Tables of activities side by side: on which side of the marks the labels stand, by the heads."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, PITCH, activities

TABLES = (
    {"Integriteit": "o", "Vakmanschap behouden en versterken": "g", "Diversiteit en inclusie": "r"},
    {"Dienstverlening": "g", "E-Commerce": "r", "Internationale samenwerking": "o"},
    {"Datamanagement": "r", "Verbetering informatiepositie": "g", "Nieuwe werving": "g"},
)
SENTENCE = ("De activiteit ‘E-Commerce’ heeft over", "2026 de status rood gekregen.")
WIDTH, TOP, LOW = 205.0, 360.0, 4.0
WANTED = {label: NAMES[mark] for rows in TABLES for label, mark in rows.items()}


def draw_table(
    canvas: Canvas, rows: dict[str, str], left: float, top: float, *, before: bool, head: str
) -> None:
    """Write a table with a head over each column; marks stand lower than the labels do."""
    label, mark = (left + 30, left) if before else (left, left + 165)
    write(canvas, mark, top, "Status", size=8, bold=True)
    write(canvas, label + 10 * before, top, head, size=8, bold=True)
    for at, (text, colour) in enumerate(rows.items(), start=1):
        write(canvas, label + 10 * before, top - PITCH * at, text, size=8)
        canvas.setFillColor(COLOURS[colour])
        canvas.rect(mark, top - PITCH * at - LOW, 9, 9, stroke=0, fill=1)


def statuses(
    *, step: float, before: bool, head: str = "Activiteit", heading: str = ""
) -> dict[str, str | None]:
    def draw(canvas: Canvas) -> None:
        for at, rows in enumerate(TABLES):
            left, top = 20 + WIDTH * at, TOP - step * at
            draw_table(canvas, rows, left, top, before=before, head=head)
            for line, text in enumerate(SENTENCE):
                write(canvas, left, top - 30 - PITCH * 3 - 10 * line, text, size=8)
        if heading:
            write(canvas, 20, TOP + 30, heading, size=14, bold=True)

    return {it.item: it.status.value for it in activities(draw)}


# The labels of the next table stand at the heights of the marks, or of no mark.
@pytest.mark.parametrize("step", [LOW - 1.5, PITCH + LOW - 1.5, 40.0, 0.0])
@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("head", ["Activiteit", "Activiteit uit het jaarplan"])
def test_the_labels_are_under_the_head_of_the_activities(
    head: str, before: bool, step: float
) -> None:
    assert statuses(step=step, before=before, head=head) == WANTED


# Neither a heading of the chapter nor a head that says nothing of activities tells a side.
@pytest.mark.parametrize("heading", ["", "Activiteiten"])
@pytest.mark.parametrize("before", [False, True])
def test_without_heads_of_activities_the_names_tell(before: bool, heading: str) -> None:
    assert statuses(step=0.0, before=before, head="Omschrijving", heading=heading) == WANTED
