"""The ranked list in two tables, one under each heading of a group, whose numbers go on."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    measures,
    owned,
    section_of,
    shade,
    wrap,
    write,
)

ORDER = {2: RISKS[0], 5: RISKS[2], 4: RISKS[4], 1: RISKS[1], 3: RISKS[3]}
ANNOUNCED = "Eind 2026 waren onderstaande risico’s de toprisico’s van de Douane:"
HEADS = ("Nr.", "Toprisico", "Maatregelen")


def table(canvas: Canvas, heads: tuple[str, str, str], white: bool, cut: bool) -> None:
    """Write both tables; in the second, the first of all follows right under the header."""
    write(canvas, 40, 490, ANNOUNCED)
    y = 470.0
    for group, heading in GROUP.items():
        y = write(canvas, 40, y, heading, bold=True, size=10) - 6
        if white:
            shade(canvas, 38, y - 5, 520, 16, "#14532d")
        for x, text in zip((42, 70, 300), heads, strict=True):
            canvas.setFillColor("#ffffff" if white else "#000000")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x, y, text)
        y -= 16
        for rank, (name, _, texts) in ORDER.items():
            if name not in {it for it, of, _ in RISKS if of == group}:
                continue
            write(canvas, 42, y, str(rank), bold=True, size=12)
            lines = wrap(name, 28 if cut else 60)
            for at, line in enumerate(lines):
                write(canvas, 70, y - at * PITCH, line, bold=True)
            under = measures(canvas, 300, y, texts)
            y = min(under, y - PITCH * len(lines))
            canvas.line(38, y + 6, 558, y + 6)
            y -= 8
        y -= 4
    y = write(canvas, 40, y - 6, OVERARCHING, bold=True, size=10)
    measures(canvas, 40, y, OVERALL)


def ranks(section: Toprisicos) -> dict[str, int | None]:
    return {it.item: int(it.rang.value) if it.rang.value else None for it in section.risicos}


@pytest.mark.parametrize(
    ("heads", "white"),
    [
        (HEADS, True),
        (HEADS, False),
        (("#", "Toprisico", "Maatregelen"), True),
        (("Nr", "Risico", "Beheersing"), True),
        (("Rang", "Omschrijving", "Maatregelen"), True),
        (("Rang", "Omschrijving", "Maatregelen"), False),
        (("", "Toprisico", "Maatregelen"), True),
        (("", "Toprisico", "Maatregelen"), False),
    ],
)
@pytest.mark.parametrize("cut", [False, True])
def test_the_header_of_the_second_table_is_no_part_of_a_name(
    heads: tuple[str, str, str], white: bool, cut: bool
) -> None:
    section = section_of(lambda canvas: table(canvas, heads, white, cut))
    assert ranks(section) == {name: rank for rank, (name, _, _) in ORDER.items()}
    assert owned(section) == {name: (of, list(texts)) for name, of, texts in RISKS}


@pytest.mark.parametrize("tag", ["", "Van buiten"])
def test_names_that_stand_twice_on_the_page_are_no_headers(tag: str) -> None:
    """A ranked list with the group beside each, over one that says the same without ranks."""

    def draw(canvas: Canvas) -> None:
        write(
            canvas, 40, 490, "Eind 2026 waren onderstaande risico’s de toprisico’s van de Douane:"
        )
        for at, (name, of, _) in enumerate(RISKS):
            write(canvas, 42, 470 - 16 * at, str(at + 1), bold=True)
            for top in (470, 270):
                write(canvas, 70, top - 16 * at, name)
                write(canvas, 350, top - 16 * at, tag if of == "extern" else "")

    assert ranks(section_of(draw)) == {name: at for at, (name, _, _) in enumerate(RISKS, start=1)}
