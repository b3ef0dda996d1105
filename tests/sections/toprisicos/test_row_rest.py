"""Measures over the first risk on a page, which the last row of the page before has left there."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    PITCH,
    RISKS,
    measures,
    owned,
    ranked,
    section_of,
    title,
    write,
)

WANTED = {name: ("", list(texts)) for name, _, texts in RISKS}
LEFT, COLUMN = 40.0, 300.0
LAST = 2
"""The risk whose second measure stands on the next page."""


def row(canvas: Canvas, y: float, at: int, texts: tuple[str, ...]) -> float:
    name, _, _ = RISKS[at]
    under = title(canvas, LEFT, y, name, 30)
    return min(measures(canvas, COLUMN, y, texts), under) - 8


@pytest.mark.parametrize("more", [1, 2], ids=["one risk", "more risks"])
@pytest.mark.parametrize("again", [False, True], ids=["without heads", "heads again"])
def test_a_measure_over_the_first_risk_is_of_the_one_before(again: bool, more: int) -> None:
    """No rules part the rows: names are level with the first of their measures."""
    risks = RISKS[: LAST + 1 + more]
    *_, texts = RISKS[LAST]

    def heads(canvas: Canvas) -> float:
        for x, text in ((LEFT, "Risico"), (COLUMN, "Maatregelen")):
            write(canvas, x, 490, text, bold=True)
        return 490 - 2 * PITCH

    def first(canvas: Canvas) -> None:
        y = heads(canvas)
        for at in range(LAST):
            y = row(canvas, y, at, RISKS[at][2])
        row(canvas, y, LAST, texts[:1])

    def second(canvas: Canvas) -> None:
        y = heads(canvas) if again else 490.0
        y = measures(canvas, COLUMN, y, texts[1:]) - 8
        for at in range(LAST + 1, len(risks)):
            y = row(canvas, y, at, RISKS[at][2])

    found = owned(section_of(ranked, first, second))
    assert {name: found[name] for name, _, _ in risks} == {it: WANTED[it] for it, _, _ in risks}
