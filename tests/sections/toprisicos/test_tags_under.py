"""The group of each risk as a tag under its title, in the rows of a table beside measures."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    SIZE,
    measures,
    overall_of,
    owned,
    ranked,
    section_of,
    title,
    write,
)

WANTED = {name: (group, list(texts)) for name, group, texts in RISKS}


def announced(canvas: Canvas) -> None:
    write(canvas, 40, 500, "Eind 2026 waren onderstaande risico’s de toprisico’s van de Douane:")


def ended(canvas: Canvas, y: float) -> None:
    y = write(canvas, 40, y - 8, OVERARCHING, bold=True, size=11)
    measures(canvas, 40, y - 2, OVERALL)


def tagged(canvas: Canvas, form: str, grey: bool, room: float) -> None:
    announced(canvas)
    y = 470.0
    for at, (name, of, texts) in enumerate(RISKS, start=1):
        write(canvas, 40, y - 4, str(at), bold=True, size=16)
        under = measures(canvas, 260, y, texts)
        down = title(canvas, 70, y, name, 26) - room
        canvas.setFillColor("#777777" if grey else "#000000")
        canvas.setFont("Helvetica", 7 if grey else SIZE)
        canvas.drawString(70, down, form.format(of.capitalize()))
        y = min(under, down - PITCH)
        canvas.line(40, y + 5, 560, y + 5)
        y -= 12
    ended(canvas, y)


@pytest.mark.parametrize("form", ["{}", "{} risico", "{}e risico’s"])
@pytest.mark.parametrize(("grey", "room"), [(True, 0.0), (True, 4.0), (False, 4.0)])
def test_a_tag_under_each_title_tells_its_own_group(form: str, grey: bool, room: float) -> None:
    """A tag may stand lower than the measures; it is no heading of the row that follows."""
    section = section_of(lambda canvas: tagged(canvas, form, grey, room))
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("form", ["{} risico", "{}e risico’s"])
def test_headings_over_rows_are_no_tags_of_the_titles_above_them(bold: bool, form: str) -> None:
    """One stands under the title of the row before it, as close as a tag would."""

    def draw(canvas: Canvas) -> None:
        y = 470.0
        for name, of, texts in RISKS:
            y = write(canvas, 40, y, form.format(of.capitalize()), bold=bold, size=10) - 2
            under = measures(canvas, 260, y, texts[:1])
            y = min(under, title(canvas, 40, y, name, 26)) - 2
            canvas.line(40, y + 10, 560, y + 10)
        ended(canvas, y)

    found = owned(section_of(ranked, draw))
    assert {name: of for name, (of, _) in found.items()} == {name: of for name, of, _ in RISKS}
