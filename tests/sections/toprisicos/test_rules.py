"""Tables of risks and measures without a header: only rules tell of them, and what is beside."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    Put,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    title,
    write,
)

WANTED = {name: (group, list(texts)) for name, group, texts in RISKS}
PROSE = ("Het afgelopen jaar vroeg veel van allen.", "gelukt is het ook, en dat telt.")


def rule(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


def table(x0: float, x1: float, text: float, cells: bool) -> Put:
    """Draw a table between two edges, its measures on a third, its rules whole or in cells."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in ("extern", "intern"):
            y = write(canvas, x0, y, GROUP[group], bold=True, size=10) - 4
            for name, texts in own(group):
                low = title(canvas, x0 + 3, y, name, most=26)
                y = min(low, measures(canvas, text, y, texts)) + PITCH - 6
                for left, right in ((x0, text - 4), (text - 4, x1)) if cells else ((x0, x1),):
                    rule(canvas, left, right, y)
                y -= PITCH
            y -= 6
        y = write(canvas, x0, y, OVERARCHING, bold=True, size=10)
        measures(canvas, x0, y, OVERALL)

    return draw


@pytest.mark.parametrize("cells", [False, True])
@pytest.mark.parametrize("level", [False, True])
def test_a_text_in_the_column_on_the_left(level: bool, cells: bool) -> None:
    """A rule in that column may stand level with one of the table."""

    def draw(canvas: Canvas) -> None:
        for at in range(26):
            write(canvas, 40, 490 - PITCH * at, PROSE[at % 2])
        table(300, 580, 440, cells)(canvas)
        if level:
            rule(canvas, 40, 270, 453.3)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


def test_columns_of_text_without_rules_are_no_table() -> None:
    """A heading parts no rows of a list and the text beside it."""
    outer, inner = own("extern"), own("intern")

    def risks(canvas: Canvas, x: float, y: float, some: list[tuple[str, tuple[str, ...]]]) -> float:
        for name, texts in some:
            y = measures(canvas, x, write(canvas, x, y, name, bold=True), texts, "–")
        return y

    def draw(canvas: Canvas) -> None:
        for at in range(13):
            write(canvas, 40, 490 - PITCH * at, PROSE[at % 2])
        write(canvas, 40, 306, "Maatregelen bij de toprisico’s", bold=True, size=12)
        write(canvas, 40, 282, GROUP["extern"], bold=True, size=10)
        low = risks(canvas, 40, 268, outer[:1])
        name, texts = outer[1]
        risks(canvas, 40, low, [(name, texts[:1])])
        y = measures(canvas, 310, 490, texts[1:], "–")
        y = risks(canvas, 310, y, outer[2:])
        y = write(canvas, 310, y, GROUP["intern"], bold=True, size=10)
        risks(canvas, 310, y, inner)
        write(canvas, 310, 326, OVERARCHING, bold=True, size=10)
        measures(canvas, 310, 312, OVERALL)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)
