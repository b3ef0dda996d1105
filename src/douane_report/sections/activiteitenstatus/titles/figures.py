"""Tables of figures in the next column of the page, whose words are no titles of activities."""

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.sections.activiteitenstatus.sheet.sheet import Table

_FEWEST = 2
"""How many figures level with activities are those of another table."""

_COUNTED = re.compile(r":\s*\d[\d.\s]*$")
"""What a line of a card ends in that says a figure: ``Gepland: 799.721``."""

_DIGITS = 3
"""How many digits a figure has at least; the number of a row has fewer."""


def is_of_figures(column: Sequence[Line], rows: Sequence[Box], table: Table) -> bool:
    """Whether what stands on the left of activities is a column of a table of figures.

    Its heads and rows may be level with theirs by chance. The figures are the column itself
    (``Doelstelling`` stands over goals of both kinds), or stand between it and the activities.

    Args:
        column: the lines of the column.
        rows: where the activities stand, from the top down.
        table: their table.
    """
    own, edge = union([it.placed for it in column]), min(row.x0 for row in rows)
    between = [
        it
        for it in table.sheet.lines
        if own.x0 < it.placed.x0
        and it.placed.x1 < edge
        and rows[0].top <= it.placed.cy <= rows[-1].bottom
        and _is_figure(it)
    ]
    counted = any(_COUNTED.search(it.text) for it in column)
    return counted or len(between) >= _FEWEST or 2 * sum(map(_is_figure, column)) > len(column)


def _is_figure(line: Line) -> bool:
    text = line.text
    return sum(map(str.isdigit, text)) >= _DIGITS and not any(map(str.isalpha, text))
