"""Ranks on a line down the page, with the risks of one group on its left, of one on its right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.lists.number_spine import spine_of
from douane_report.document.pdf import PdfPage
from douane_report.model import Toprisicos
from tests.document.making import pdf_bytes, read
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PAGE,
    RISKS,
    measures,
    overall_of,
    owned,
    section_of,
    shade,
    wrap,
    write,
)

AXIS = 300.0
ORDER = [RISKS[at] for at in (1, 0, 2, 3, 4)]
LEFT = {"extern": 40.0, "intern": 330.0}


def numbered(canvas: Canvas, y: float, rank: int, disc: bool) -> None:
    if disc:
        canvas.setFillColor("#14532d")
        canvas.circle(AXIS, y + 3.5, 9, stroke=0, fill=1)
    canvas.setFillColor("#ffffff" if disc else "#000000")
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawCentredString(AXIS, y, str(rank))


def spine(canvas: Canvas, disc: bool, axis: bool, right: bool, most: int) -> None:
    """Write risks on both sides; with ``right``, names on the left end at the spine."""
    write(canvas, 40, 500, "Eind 2026 waren onderstaande risico’s de toprisico’s van de Douane:")
    if axis:
        shade(canvas, AXIS - 1, 150, 2, 320, "#888888")
    for group, x in LEFT.items():
        write(canvas, x, 482, GROUP[group].replace(" voortkomend", ""), bold=True, size=10)
    y, ends = 464.0, {"extern": 500.0, "intern": 500.0}
    for rank, (name, of, texts) in enumerate(ORDER, start=1):
        y = min(y, ends[of])
        numbered(canvas, y, rank, disc)
        at = y
        for line in wrap(name, most):
            ending = right and of == "extern"
            x = AXIS - 20 - stringWidth(line, "Helvetica-Bold", 9) if ending else LEFT[of]
            at = write(canvas, x, at, line, bold=True)
        ends[of] = measures(canvas, LEFT[of] + 8, at, texts) - 10
        y -= 26
    end = write(canvas, 40, 120, OVERARCHING, bold=True, size=10)
    measures(canvas, 40, end, OVERALL)


def ranks(section: Toprisicos) -> dict[str, int | None]:
    return {it.item: int(it.rang.value) if it.rang.value else None for it in section.risicos}


@pytest.mark.parametrize(("disc", "axis"), [(True, True), (True, False), (False, False)])
@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("most", [60, 30])
def test_a_number_on_a_spine_is_the_rank_of_the_risk_beside_it(
    disc: bool, axis: bool, right: bool, most: int
) -> None:
    section = section_of(lambda canvas: spine(canvas, disc, axis, right, most))
    assert ranks(section) == {name: rank for rank, (name, _, _) in enumerate(ORDER, start=1)}
    if not right:
        assert owned(section) == {name: (of, list(texts)) for name, of, texts in RISKS}
    assert overall_of(section) == list(OVERALL)


def both_sides(canvas: Canvas, at: int) -> None:
    """Names on either side; one number has text in their type on both sides."""
    for rank, (name, of, _) in enumerate(ORDER):
        y = 460.0 - 30 * rank
        numbered(canvas, y, rank + 1, False)
        write(canvas, LEFT[of], y, name, bold=True)
        if rank == at:
            write(canvas, LEFT["intern" if of == "extern" else "extern"], y, "Een ander", bold=True)


def one_side(canvas: Canvas, at: int) -> None:
    for rank, (name, _, _) in enumerate(ORDER):
        numbered(canvas, 460.0 - 30 * rank, rank + 1, False)
        write(canvas, 330, 460.0 - 30 * rank, name, bold=True)


def skipped(canvas: Canvas, at: int) -> None:
    for rank, (name, of, _) in enumerate(ORDER):
        numbered(canvas, 460.0 - 30 * rank, rank + 1 + (rank >= at), False)
        write(canvas, LEFT[of], 460.0 - 30 * rank, name, bold=True)


def off_edge(canvas: Canvas, at: int) -> None:
    for rank, (name, of, _) in enumerate(ORDER):
        numbered(canvas, 460.0 - 30 * rank, rank + 1, False)
        write(canvas, LEFT[of] + 9 * rank, 460.0 - 30 * rank, name, bold=True)


@pytest.mark.parametrize("draw", [both_sides, one_side, skipped, off_edge])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_other_numbers_between_columns_are_no_spine(
    draw: Callable[[Canvas, int], None], at: int
) -> None:
    page = read(pdf_bytes(lambda canvas: draw(canvas, at), pagesize=PAGE)).pages[0]
    assert isinstance(page, PdfPage)
    assert spine_of(page) == ()
