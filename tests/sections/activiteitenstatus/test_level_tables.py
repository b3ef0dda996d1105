"""Ruled tables in two columns of text whose rows are level by chance: they are no tiles."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

LEFT = {
    "Professionele organisatie": {"Vakmanschap": "g", "Integriteit": "g", "In control": "o"},
    "Slimme handhaving": {
        "Samenwerking": "g",
        "Dienstverlening": "g",
        "Ondermijning": "o",
        "Fraude met accijns": "-",
        "Klantgericht toezicht": "r",
    },
}
RIGHT = {
    "Datagedreven organisatie": {"Datamanagement": "o", "Informatiepositie": "g"},
    "Beheersing geldstroom": {"Inkoopbeheer": "-", "Scriptbeheer": "g"},
}
LEGEND = {
    "g": "Groen: verloopt zoals gepland",
    "o": "Oranje: verloopt anders dan gepland",
    "r": "Rood: verloopt niet zoals gepland",
}
PITCH, WIDE = 18.7, 200.0


def page(off: float) -> Draw:
    """Set two columns of tables; the last ones are level but for ``off`` points."""

    def table(canvas: Canvas, x: float, y: float, title: str, rows: dict[str, str]) -> None:
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(x + 5, y, title)
        canvas.drawCentredString(x + 175, y, "Status")
        canvas.setFont("Helvetica", 9)
        for at, (name, mark) in enumerate(rows.items(), 1):
            base = y - PITCH * at
            canvas.setFillColor("#000000")
            canvas.drawString(x + 5, base, name)
            canvas.setStrokeColor("#01689b")
            for edge in (base - 6, base - 6 + PITCH):
                canvas.line(x, edge, x + WIDE, edge)
            if mark in COLOURS:
                dot(canvas, x + 175, base, COLOURS[mark])

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, (mark, text) in enumerate(LEGEND.items()):
            dot(canvas, 40, 540 - 14 * at, COLOURS[mark])
            canvas.setFillColor("#000000")
            canvas.drawString(60, 540 - 14 * at, text)
        for x, groups, down in ((30.0, LEFT, 0.0), (260.0, RIGHT, off)):
            for y, (title, rows) in zip((480.0, 250.0), groups.items(), strict=True):
                table(canvas, x, y - down, title, rows)

    return draw


@pytest.mark.parametrize("off", [0.0, 1.0, -2.0, 9.0])
def test_each_row_is_of_the_group_over_it(off: float) -> None:
    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(page(off), pagesize=(500.0, 560.0))), 2026)
    )
    assert isinstance(found, Found)
    assert {
        it.item: (it.groep, it.status.value if it.status else None)
        for it in found.section.activiteiten
    } == {
        name: (group, NAMES[mark])
        for groups in (LEFT, RIGHT)
        for group, rows in groups.items()
        for name, mark in rows.items()
    }
