"""The total of a list of bars on a row without a bar: over the list, under it, far behind it."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.test_bar_lists import AMOUNTS, CAPTION, amounts_of, bar, printed, wanted, write


def with_total(
    *, place: str = "under", leads: str = "rule", text: str = "", end: float = 650, gap: float = 26
) -> Draw:
    """Set the parts as bars under their names, and the total at the right margin."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 470, CAPTION, 11)
        top = 430 - (gap if place == "over" else 0)
        parts = [name for name in AMOUNTS if name != "Totaal"]
        for at, name in enumerate(parts):
            y = top - 30 * at
            write(canvas, 50, y + 13, name)
            bar(canvas, 50, y, 300 * AMOUNTS[name] / AMOUNTS["Accijnzen"], "#224488")
            length = 300 * AMOUNTS[name] / AMOUNTS["Accijnzen"]
            write(canvas, 55 + length, y, f"€ {printed(AMOUNTS[name])}")
        y = 447 - gap / 2 if place == "over" else top - 30 * (len(parts) - 1) - gap
        canvas.setFillColor("#224488")
        if leads == "rule":
            canvas.rect(50, y + 12, end - 50, 1, stroke=0, fill=1)
        elif leads == "rule under":
            canvas.rect(50, y - 5, end - 50, 1, stroke=0, fill=1)
        elif leads == "ground":
            canvas.setFillColor("#dde4ee")
            canvas.rect(50, y - 4, end - 50, 16, stroke=0, fill=1)
        elif leads == "border":
            canvas.setStrokeColor("#224488")
            for inset in (0, 1.5):  # a double line, painted as two outlines
                outline = canvas.beginPath()
                for off in (inset, inset + 0.5):
                    outline.rect(50 + off, y - 4 + off, end - 50 - 2 * off, 18 - 2 * off)
                canvas.drawPath(outline, stroke=0, fill=1, fillMode=0)
        write(canvas, 58 if leads in ("ground", "border") else 50, y, text or "Totaal")
        if not text:
            canvas.drawRightString(end, y, f"€ {printed(AMOUNTS['Totaal'])}")

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        with_total(),
        with_total(leads="rule under"),
        with_total(leads="ground"),
        with_total(leads="border"),
        with_total(leads="none", end=400),
        with_total(place="over"),
        with_total(leads="none", text="Totaal  € 17.463.848"),
        with_total(leads="none", text="Totaal € 17.463.848"),
    ],
    ids=["rule", "rule under", "ground", "border", "near", "over", "wide space", "space"],
)
def test_a_total_without_a_bar(draw: Draw) -> None:
    assert amounts_of(draw) == wanted(2027)


@pytest.mark.parametrize(
    "draw",
    [with_total(leads="none"), with_total(gap=80), with_total(text="Totaal in kasstelsel € 5.000")],
    ids=["nothing leads to it", "too far down", "another name"],
)
def test_what_may_be_of_something_else_is_no_total(draw: Draw) -> None:
    found = amounts_of(draw)
    assert found == {it: value for it, value in wanted(2027).items() if it[0] != "Totaal"}
