"""Tables of risks and measures side by side, in the columns of one page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
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
TOLD = "Deze maatregelen gelden voor alle risico’s en helpen."


def rule(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


def table(canvas: Canvas, x: float, y: float, group: str, *, turned: bool = False) -> float:
    """Draw the heading of a group and the table under it; gives the height under these."""
    y = write(canvas, x, y, GROUP[group], bold=True, size=10) - 4
    return rows(canvas, x, y, own(group), turned=turned)


def rows(
    canvas: Canvas,
    x: float,
    y: float,
    risks: Sequence[tuple[str, tuple[str, ...]]],
    *,
    turned: bool = False,
) -> float:
    left, right = (x + 148, x + 4) if turned else (x + 4, x + 118)
    write(canvas, left, y, "Risico", bold=True)
    y = write(canvas, right, y, "Maatregelen", bold=True) - 4
    for name, texts in risks:
        low = title(canvas, left, y, name, most=22)
        y = min(low, measures(canvas, right + 6, y, texts)) + PITCH - 6
        rule(canvas, x, x + 268, y)
        y -= PITCH
    return y - 10


def overall(canvas: Canvas, x: float, y: float) -> None:
    y = write(canvas, x, y, OVERARCHING, bold=True, size=10)
    measures(canvas, x, write(canvas, x, y, TOLD) - 4, OVERALL)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("left", ["extern", "intern"])
@pytest.mark.parametrize("lower", [-40, -14, 0, 14, 40])
def test_under_headers_that_are_level_or_not(lower: float, left: str, turned: bool) -> None:
    """What the other table holds, or is followed by, is of no risk of this one."""

    def draw(canvas: Canvas) -> None:
        table(canvas, 20, 440 - lower, left, turned=turned)
        right = "intern" if left == "extern" else "extern"
        low = table(canvas, 310, 440, right, turned=turned)
        overall(canvas, 310, low)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("y", [440, 400, 360, 300])
def test_a_table_beside_the_overarching_measures(y: float) -> None:
    """These stand under a heading in the column on the right, level with rows of the table."""

    def draw(canvas: Canvas) -> None:
        low = table(canvas, 20, 480, "extern")
        table(canvas, 20, low, "intern")
        overall(canvas, 310, y)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("y", [440, 400, 380])
@pytest.mark.parametrize("foot", [470, 500])
def test_columns_that_go_on_on_the_next_page(foot: float, y: float) -> None:
    """The last column tells the group, though a row of another one ends lower."""

    def first(canvas: Canvas) -> None:
        table(canvas, 20, 480, "extern")
        low = write(canvas, 310, foot, GROUP["intern"], bold=True, size=10)
        rows(canvas, 310, low, own("intern")[:1])

    def second(canvas: Canvas) -> None:
        rows(canvas, 20, 440, own("intern")[1:])
        overall(canvas, 310, y)

    section = section_of(ranked, first, second)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)
