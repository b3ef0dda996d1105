"""Measures without bullets under a hanging first line, in rows that rules part."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    title,
    wrap,
    write,
)

OWNED = {name: (group, list(texts)) for name, group, texts in RISKS}


def hung(canvas: Canvas, y: float, text: str, indent: float, most: int) -> float:
    for at, line in enumerate(wrap(text, most)):
        y = write(canvas, 300 + (indent if at else 0), y, line)
    return y


@pytest.mark.parametrize("head", [True, False])
@pytest.mark.parametrize("indent", [8, 16])
@pytest.mark.parametrize(("space", "most"), [(0, 16), (4, 16), (4, 20)])
def test_measures_under_a_hanging_first_line(
    head: bool, indent: float, space: float, most: int
) -> None:
    """With headers over the columns or without; the last row has nothing in its first cell."""

    def draw(canvas: Canvas) -> None:
        y = 500.0
        if head:
            write(canvas, 40, y, "Risico", bold=True)
            y = write(canvas, 300, y, "Maatregelen", bold=True) - 6
        parts = [*((GROUP[it], own(it)) for it in GROUP), (OVERARCHING, [("", OVERALL)])]
        for name, rows in parts:
            y = write(canvas, 40, y, name, bold=True, size=10) - 4
            for risk, texts in rows:
                low = title(canvas, 40, y, risk) if risk else y
                for text in texts:
                    y = hung(canvas, y, text, indent, most) - space
                y = min(y, low) - 12
                canvas.line(36, y + 16, 560, y + 16)

    section = section_of(ranked, draw)
    assert owned(section) == OWNED
    assert overall_of(section) == list(OVERALL)


def test_lines_that_go_on_from_the_edge_are_under_no_hanging_first_line() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, name in GROUP.items():
            y = write(canvas, 40, y, name, bold=True, size=10) - 4
            for risk, _ in own(group):
                low = title(canvas, 40, y, risk)
                y = write(canvas, 300, y, "Een plan voor de")
                y = write(canvas, 300, y, "haven van morgen en")
                y = min(low, write(canvas, 310, y, "de dagen daarna")) - 12
                canvas.line(36, y + 16, 560, y + 16)

    assert all(not texts for _, texts in owned(section_of(ranked, draw)).values())
