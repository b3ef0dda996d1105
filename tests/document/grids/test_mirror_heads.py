"""Headers of figures that have their labels a space behind them."""

from __future__ import annotations

import pytest

from douane_report.document.grids.columns import find_grids
from douane_report.document.grids.mirror_heads import headers_apart
from douane_report.document.model import Line
from tests.document.making import boxed_line

EDGES = (160.0, 240.0)
LABEL = 246.0


def header(*words: tuple[str, float]) -> Line:
    """Words of one line, each with its right edge, or its left one from the labels on."""
    lines = [boxed_line(text, x if x >= LABEL else x - 5.0 * len(text), 40) for text, x in words]
    return Line(words=tuple(word for line in lines for word in line.words), page=1)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            header(("Realisatie", 160), ("Doelstelling", 240), ("Controle", LABEL)),
            ["Realisatie", "Doelstelling", "Controle"],
        ),
        (header(("Doelstelling", 240), ("Controle", LABEL)), ["Doelstelling", "Controle"]),
        # A title whose word begins at the edge of the labels by chance.
        (boxed_line("Controles in 2018", LABEL - 47.5 - 12.5, 40), ["Controles in 2018"]),
    ],
)
def test_headers_are_parted_from_that_of_the_labels(line: Line, parts: list[str]) -> None:
    rows = [
        item
        for at in range(3)
        for item in (
            boxed_line("1.234", EDGES[0] - 25, 60 + 16 * at),
            boxed_line("5.678", EDGES[1] - 25, 60 + 16 * at),
            boxed_line("Scans", LABEL, 60 + 16 * at),
        )
    ]
    (grid,), texts = find_grids([line, *rows])
    lines, _ = headers_apart(grid, texts)
    assert [it.text for it in lines if it.placed.bottom == 40] == parts
