"""Figures on one baseline that are in one row, and those that are not."""

from __future__ import annotations

import pytest

from douane_report.document.grids.columns import find_grids
from douane_report.document.model import Line
from tests.document.making import boxed_line


def figure(text: str, x: float, bottom: float, size: float, colour: str) -> Line:
    line = boxed_line(text, x, bottom, size=size)
    return line._replace(words=tuple(it._replace(colour=colour) for it in line.words))


@pytest.mark.parametrize(
    ("size", "colour", "rows"),
    [
        (16.0, "#aa3300", [["3.841,9"], ["7.199,1"], ["21.054,3"]]),
        (16.0, "#000000", [["3.841,9"], ["7.199,1"], ["21.054,3", "15 kilo"]]),
        (10.0, "#aa3300", [["3.841,9"], ["7.199,1"], ["21.054,3", "15 kilo"]]),
    ],
)
def test_a_large_figure_of_another_colour_is_in_no_row(
    size: float, colour: str, rows: list[list[str]]
) -> None:
    """As that of a card beside a table, level with its last row by chance."""
    amounts = ["3.841,9", "7.199,1", "21.054,3"]
    lines = [figure(text, 100, 40 + 16 * at, 8, "#000000") for at, text in enumerate(amounts)]
    grids, _ = find_grids([*lines, figure("15 kilo", 200, 72, size, colour)])
    found = [[cell.text for cell in group.cells] for group in grids[0].groups]
    assert found[: len(rows)] == rows
