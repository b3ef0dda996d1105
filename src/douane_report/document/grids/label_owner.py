"""Labels that are rather those of a figure before them than of the one behind them.

``4.170 Invoerrechten      1.133 Omzetbelasting``: such figures lead their names, and stand in
columns all the same.
"""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell
from douane_report.document.grids.figure_grid import Grid
from douane_report.document.model import Line
from douane_report.document.rows import Row, Table

_CLOSE = 1.5
"""How far behind the figure before it such a label starts at most, in type sizes."""

_NEARER = 0.5
"""How much nearer it is to that than to the one behind it, at least."""

_SMALLER = 0.9
"""Size of the type of such a label, as a part of that of its figure, where that is larger."""


def has_led_labels(table: Table, grids: Sequence[Grid]) -> bool:
    """Whether a label of a table stands right behind a figure that has no other."""
    leading = [
        group.cells[-1]
        for grid in grids
        for group in grid.groups
        if group.label is None and not any(row.cells[0] in group.cells for row in table.rows)
    ]
    return any(_is_led(row, leading) for row in table.rows)


def leads_words(grid: Grid, texts: Sequence[Line]) -> bool:
    """Whether words stand right behind figures of a grid, as their labels may."""
    return any(
        -1 <= line.placed.x0 - box.x1 <= _CLOSE * group.size
        and abs(line.placed.bottom - box.bottom) <= 0.4 * group.size
        for group in grid.groups
        for box in group.boxes[-1:]
        for line in texts
    )


def _is_led(row: Row, leading: Sequence[FigureCell]) -> bool:
    figure = next((cell for cell in row.cells if cell), None)
    if figure is None or not row.label:
        return False
    label = row.label[0]
    box, size = label.placed, label.words[0].size
    gap = figure.line.placed.x0 - box.x1
    for cell in leading:
        other, large = cell.line.placed, cell.line.words[0].size
        # A bare number in the same type may number the rows.
        is_amount = size <= _SMALLER * large or any(char in cell.text for char in ".,€")
        if (
            is_amount
            and abs(other.bottom - box.bottom) <= 0.4 * large
            and -1 <= box.x0 - other.x1 <= min(_CLOSE * size, _NEARER * gap)
        ):
            return True
    return False
