"""The total of upright bars in a tile of its own, beside the bars or over the short ones."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.test_bar_lists import AMOUNTS, CAPTION, amounts_of, printed, wanted, write

TOTAL = printed(AMOUNTS["Totaal"])
PARTS = [name for name in AMOUNTS if name != "Totaal"]
BASE = 120.0


def with_tile(
    *texts: str, x: float = 520, y: float = BASE, border: bool = False, again: bool = False
) -> Draw:
    """Set upright bars, and a tile with some lines in it."""

    def tile(canvas: Canvas, x: float, y: float) -> None:
        canvas.setFillColor("#d4a017")
        canvas.setStrokeColor("#d4a017")
        canvas.rect(x, y, 100, 70, stroke=int(border), fill=int(not border))
        canvas.setFillColor("#000000")
        for at, text in enumerate(texts):
            canvas.setFont("Helvetica", 12 if any(map(str.isdigit, text)) else 9)
            canvas.drawCentredString(x + 50, y + 46 - 16 * at, text)

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        for at, name in enumerate(PARTS):
            left, high = 60 + 110 * at, 300 * AMOUNTS[name] / AMOUNTS["Accijnzen"]
            canvas.setFillColor("#224488")
            canvas.rect(left, BASE, 60, high, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 8)
            canvas.drawCentredString(left + 30, BASE + high + 4, printed(AMOUNTS[name]))
            for step, start in enumerate(range(0, len(name.split()), 2)):
                line = " ".join(name.split()[start : start + 2])
                canvas.drawCentredString(left + 30, BASE - 12 - 10 * step, line)
        tile(canvas, x, y)
        if again:
            tile(canvas, 60, y + 110)

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        with_tile(TOTAL, "Totaal"),
        with_tile("Alle middelen samen", TOTAL),
        with_tile(f"Totaal {TOTAL}"),
        with_tile(TOTAL, "Totaal", "100%"),
        with_tile(TOTAL, "Totaal", y=BASE + 100),
        with_tile(TOTAL, "Totaal", y=BASE + 100, border=True),
        with_tile(TOTAL, "Totaal", x=60, y=BASE + 200),
    ],
    ids=["under", "over", "in one line", "share", "higher", "border", "over a short bar"],
)
def test_a_total_in_a_tile(draw: Draw) -> None:
    assert amounts_of(draw) == wanted(2027)


@pytest.mark.parametrize(
    "draw",
    [
        with_tile(TOTAL, "Aantal douaniers"),
        with_tile(TOTAL, "Totaal", printed(AMOUNTS["Totaal"] - 100)),
        with_tile(TOTAL, "Totaal", y=BASE + 100, again=True),
        with_tile(TOTAL, "Totaal", y=0),
        with_tile("2026", "Totaal", TOTAL),
        with_tile("Totaal 2026", TOTAL),
        with_tile("3.000.000", "Accijnzen", y=BASE + 100),
    ],
    ids=[
        "another name",
        "two figures",
        "two tiles",
        "under the chart",
        "a year",
        "its year",
        "said",
    ],
)
def test_a_tile_of_something_else(draw: Draw) -> None:
    """Such a figure under the caption may take away that of the scale."""
    parts = {it: value for it, value in wanted(2027).items() if it[0] != "Totaal"}
    found = amounts_of(draw)
    assert found.keys() == parts.keys()
    assert {it: value for it, value in found.items() if value is not None}.items() <= parts.items()
