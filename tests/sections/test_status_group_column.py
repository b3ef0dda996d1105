"""Groups in a column of their own on the left of the activities."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
GROUPS = {
    "Professionele en integere organisatie": ["Professionele en integere", "organisatie"],
    "Verbetering interne beheersing Grote geldstroom (Douane)": [
        "Verbetering interne be-",
        "heersing",
        "Grote geldstroom (Douane)",
    ],
}
ROWS = [
    ("Integriteit", 0, "groen"),
    ("Leiderschap en cultuur", 0, "oranje"),
    ("Verbeteren scriptbeheer", 1, "rood"),
    ("Versterking van het inkoopbeheer", 1, "groen"),
]


def groups_of(head: str, *, empty: int = -1) -> dict[str, tuple[str, str | None]]:
    """Set a table with the group of each row in its first column, but for one row."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 380, "Informatiebeveiliging")
        canvas.setFont("Helvetica-Bold", 9)
        for x, text in ((40, head), (180, "Activiteit"), (400, "Status")):
            canvas.drawString(x, 350, text)
        for at, (label, group, status) in enumerate(ROWS):
            y = 325 - 36 * at
            canvas.setFont("Helvetica", 8)
            lines = [] if at == empty else list(GROUPS.values())[group]
            for step, text in enumerate(lines):
                canvas.drawString(40, y + 5 * (len(lines) - 1) - 10 * step, text)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(180, y, label)
            canvas.setFillColor(COLOURS[status])
            canvas.circle(415, y + 3, 5, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.line(36, y - 18, 450, y - 18)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return {it.item: (it.groep, it.status.value) for it in found.section.activiteiten}


@pytest.mark.parametrize("head", ["Thema", "Programma", "Strategisch doel"])
def test_each_row_has_the_group_in_its_first_column(head: str) -> None:
    names = list(GROUPS)
    assert groups_of(head) == {label: (names[group], status) for label, group, status in ROWS}


def test_a_row_without_its_group_gets_none_of_its_neighbours() -> None:
    # The names of the groups may then be in cells over several rows, whose ends nothing tells.
    found = groups_of("Thema", empty=2)
    assert found["Verbeteren scriptbeheer"][0] not in GROUPS
