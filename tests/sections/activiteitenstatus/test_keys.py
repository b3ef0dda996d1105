"""Keys of the chart of declaration lines: a series may be called what an activity is called."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_legend import COLOURS, ROWS, pill, section_of, table

BLUE = "#154273"
OTHERS = ["Overige aangifteregels", "Overige regels", "Overig", "Reguliere aangiften"]


def chart(
    canvas: Canvas,
    names: list[tuple[str, str]],
    *,
    upright: bool = False,
    side: str = "left",
    bars: bool = True,
) -> None:
    """Draw a chart with the keys of its series under it, in the size of the marks of statuses."""
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(40, 390, "Aangifteregels Douane Nederland (x 1 mln)")
    for at in range(4 if bars else 0):
        for part, (_, colour) in enumerate(names):
            canvas.setFillColor(colour)
            canvas.rect(60 + 60 * at, 260 + 40 * part, 30, 40, stroke=0, fill=1)
    canvas.setFont("Helvetica", 8)
    x, y = 60.0, 230.0
    for name, colour in names:
        wide = canvas.stringWidth(name, "Helvetica", 8)
        pill(canvas, x if side == "left" else x + wide + 4, y, colour)
        canvas.drawString(x + 30 if side == "left" else x, y, name)
        x, y = (x, y - 18) if upright else (x + wide + 50, y)


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("bars", [False, True])
@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("other", OTHERS[:3])
def test_a_series_with_others_beside_it_is_no_activity(
    other: str, last: bool, bars: bool, side: str, upright: bool
) -> None:
    """The key of the next series stands on the right of the name of the first."""
    for own, rest in ((BLUE, COLOURS["oranje"]), (COLOURS["oranje"], BLUE)):
        names = [("E-commerce", own), (other, rest)]
        if last:
            names.reverse()

        def page(canvas: Canvas, names: list[tuple[str, str]] = names) -> None:
            chart(canvas, names, upright=upright, side=side, bars=bars)

        section = section_of(table, page)
        assert {it.item: it.status.value for it in section.activiteiten} == ROWS


@pytest.mark.parametrize("other", [*OTHERS, "B2B"])
def test_a_series_with_bars_in_its_colour_is_no_activity(other: str) -> None:
    def page(canvas: Canvas) -> None:
        chart(canvas, [("E-commerce", COLOURS["oranje"]), (other, BLUE)])

    section = section_of(table, page)
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS


def lone(canvas: Canvas, label: str = "E-commerce") -> None:
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(40, 380, "Slimme handhaving, soepele logistiek")
    canvas.drawString(300, 380, "Status")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(40, 358, label)
    pill(canvas, 303, 358, COLOURS["rood"])


def test_an_activity_that_is_alone_in_its_group_stays() -> None:
    section = section_of(lone, table)
    assert {it.item: it.status.value for it in section.activiteiten} == {
        **ROWS,
        "E-commerce": "rood",
    }


@pytest.mark.parametrize("others", [True, False])
def test_an_activity_beside_a_bar_of_all_statuses_stays(others: bool) -> None:
    """How many activities have each status is drawn in the colours of the marks."""

    def page(canvas: Canvas) -> None:
        lone(canvas)
        if others:
            table(canvas)
        for at, colour in enumerate([*COLOURS.values()] * 2):
            canvas.setFillColor(colour)
            canvas.rect(40 + 80 * at, 40, 80, 20, stroke=0, fill=1)

    section = section_of(page, *([] if others else [table]))
    assert {it.item: it.status.value for it in section.activiteiten} == {
        **ROWS,
        "E-commerce": "rood",
    }
