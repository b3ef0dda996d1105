"""Tables of risks with a header that go on at the top of the next column of their page."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    Put,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    wrap,
    write,
)

WANTED = {name: (group, list(texts)) for name, group, texts in RISKS}
OTHER = {"extern": "intern", "intern": "extern"}


def rows(
    canvas: Canvas, x: float, y: float, some: list[tuple[str, tuple[str, ...]]], *, ruled: bool
) -> float:
    """Draw rows of a table, each with a rule under it or white space."""
    for name, texts in some:
        low = y
        for text in wrap(name, 22):
            low = write(canvas, x + 3, low, text)
        y = min(low, measures(canvas, x + 120, y, texts))
        if ruled:
            canvas.line(x, y + 5, x + 260, y + 5)
        y -= 8
    return y


def table(
    first: str, going_on: int, *, ruled: bool, top: float = 485, over: str = "", under: str = ""
) -> Put:
    """Draw two tables in the left column, the last rows of the second in the right one."""

    def draw(canvas: Canvas) -> None:
        last, y = own(OTHER[first]), 470.0
        for group, some in ((first, own(first)), (OTHER[first], last[:-going_on])):
            y = write(canvas, 30, y, GROUP[group], bold=True, size=10)
            write(canvas, 33, y, "Risico", bold=True)
            y = write(canvas, 150, y, "Maatregelen", bold=True) - 4
            y = rows(canvas, 30, y, some, ruled=ruled) - 8
        write(canvas, 30, y, under)
        y = rows(canvas, 310, 440 if over else top, last[-going_on:], ruled=ruled) - 8
        write(canvas, 325, 470, over, bold=True, size=10)
        measures(canvas, 310, write(canvas, 310, y, OVERARCHING, bold=True, size=10), OVERALL)

    return draw


@pytest.mark.parametrize("top", [485.0, 445.0])
@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize(("first", "going_on"), [("extern", 1), ("intern", 1), ("intern", 2)])
def test_a_table_goes_on_in_the_next_column(
    first: str, going_on: int, top: float, *, ruled: bool
) -> None:
    """Its rows may start lower there than the heading of another group on the left."""
    section = section_of(ranked, table(first, going_on, ruled=ruled, top=top))

    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


def test_a_title_over_both_columns_parts_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 30, 500, "Risico’s en maatregelen van de Douane " * 2, bold=True, size=12)
        table("intern", 2, ruled=True)(canvas)

    assert owned(section_of(ranked, draw)) == WANTED


def test_rows_with_something_beside_them_that_is_in_no_other_are_none_of_the_table() -> None:
    def draw(canvas: Canvas) -> None:
        table("intern", 1, ruled=True)(canvas)
        write(canvas, 406, 473, "intern")

    assert owned(section_of(ranked, draw))[own("extern")[-1][0]][0] != "extern"


def test_what_stands_over_a_title_under_it_in_both_columns_is_no_part_of_the_table() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 30, 455, "Risico’s en maatregelen van de Douane " * 2, bold=True, size=12)
        canvas.translate(0, -40)
        table("intern", 1, ruled=True, top=525)(canvas)

    assert owned(section_of(ranked, draw))[own("extern")[-1][0]][0] == ""


@pytest.mark.parametrize("under", ["De tabel hierboven is die van het vorige jaar.", ""])
@pytest.mark.parametrize("over", ["Risico’s van de keten", ""])
def test_what_ends_the_column_or_stands_over_the_next_one(over: str, under: str) -> None:
    """Nobody knows of which group that is, nor that it is of any."""
    found = owned(section_of(ranked, table("intern", 1, ruled=False, over=over, under=under)))

    name = own("extern")[-1][0]
    goes_on = not (over or under)
    assert found.pop(name)[0] == ("extern" if goes_on else "")
    assert found == {it: WANTED[it] for it in WANTED if it != name}
