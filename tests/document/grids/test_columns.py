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


@pytest.mark.parametrize(("label", "rows"), [(330.0, 3), (100.0, 4)])
def test_a_figure_with_its_label_among_the_columns_is_of_another_table(
    label: float, rows: int
) -> None:
    """It stands under the last column by chance, as the amounts of the next section may do."""
    lines = [
        part
        for at in range(3)
        for part in (
            boxed_line("Cocaïne", 100, 40 + 16 * at, size=8),
            *(
                boxed_line(f"{at + 1}.23{it}", 200 + 90 * it, 40 + 16 * at, size=8)
                for it in range(3)
            ),
        )
    ]
    lines += [boxed_line("Accijnzen", label, 88, size=8), boxed_line("4.567", 380, 88, size=8)]
    grids, _ = find_grids(lines)
    assert len(grids[0].groups) == rows
