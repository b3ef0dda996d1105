"""Cards side by side, on each of which a line says that measures follow."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    RISKS,
    measures,
    owned,
    section_of,
    shade,
    title,
    write,
)

TAG = {"extern": "Externe risico’s", "intern": "Interne risico’s"}
ORDER = [RISKS[at] for at in (0, 1, 4, 2, 3)]
"""The risks on the cards; the vocabulary knows the last one, which stands at the left."""


def card(canvas: Canvas, at: int, top: float, label: str) -> None:
    """Draw a card with a number on a disc, a tag, the name, a label and measures."""
    name, group, texts = ORDER[at]
    x, y = 40.0 + 270 * (at % 2), top - 90 * (at // 2)
    shade(canvas, x - 6, y - 64, 250, 78, "#eee6f3")
    canvas.setFillColor("#a60067")
    canvas.circle(x + 6, y + 2, 8, stroke=0, fill=1)
    canvas.setFillColor("#ffffff")
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawCentredString(x + 6, y - 1, str(at + 1))
    write(canvas, x + 18, y, TAG[group], size=7)
    y = write(canvas, x, title(canvas, x, y - 14, name, 60), label, size=7)
    measures(canvas, x + 6, y, texts)


@pytest.mark.parametrize("label", ["Maatregelen", "Beheersmaatregelen"])
@pytest.mark.parametrize("first", [0, 2, 4])
def test_cards_go_on_on_the_next_page(label: str, first: int) -> None:
    """The label on the right is no header of a table, with that on the left over risks."""

    def start(canvas: Canvas) -> None:
        write(canvas, 40, 490, "De toprisico’s van de Douane eind 2026", bold=True, size=12)
        for at in range(first):
            card(canvas, at, 450, label)

    def rest(canvas: Canvas) -> None:
        for at in range(first, len(ORDER)):
            card(canvas, at, 480 + 90 * (first // 2), label)

    section = section_of(start, rest)

    assert owned(section) == {name: (group, list(texts)) for name, group, texts in ORDER}
    assert [it.rang.value for it in section.risicos] == [1, 2, 3, 4, 5]
