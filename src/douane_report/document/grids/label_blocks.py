"""Labels of several rows each, which a column of words beside the figures counts off.

``Doelstelling`` and ``Realisatie`` stand in turn beside the figures, or one year and the next;
the label of both rows stands level with the first of them, with the last, or in the middle.
"""

from collections.abc import Sequence

from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.label_edge import is_level
from douane_report.document.grids.labels import assign_to_blocks
from douane_report.document.model import Known, Line
from douane_report.document.repair import join_lines

Labels = list[list[Line]]


def labels_of_blocks(
    labels: Labels,
    units: Sequence[Line],
    grid: Grid,
    lines: Sequence[Line],
    separators: Sequence[float],
    known: Known,
) -> Labels:
    """Give each block its label, on its first row; the labels as they are where there are none.

    Rows that each have a label of their own stay as they are, unless more of the labels of
    blocks are known.

    Args:
        labels: the label lines of each row, when each has its own.
        units: the words beside the figures.
        grid: the figures.
        lines: lines that may be labels.
        separators: heights at which rules part rows, in points.
        known: tells whether a label is in the vocabulary.
    """
    rows = grid.groups
    count = _rows_of_block(units, grid)
    if count < 2:
        return labels
    bottoms = [row.bottom for row in rows]
    blocks = [bottoms[at : at + count] for at in range(0, len(rows), count)]
    found = assign_to_blocks(lines, blocks, grid.size, separators, known)
    if all(labels) and _known(found, known) <= _known(labels, known):
        return labels
    return [label if at == 0 else [] for label in found for at in range(count)]


def _rows_of_block(units: Sequence[Line], grid: Grid) -> int:
    """After how many rows the words beside the figures begin anew; 0 where they do not in turn."""
    words = [
        " ".join(line.text.casefold() for line in units if is_level(line, row))
        for row in grid.groups
    ]
    count = len(set(words))
    return count if words == words[:count] * (len(words) // count) else 0


def _known(labels: Labels, known: Known) -> int:
    return sum(known(join_lines(line.text for line in label)) for label in labels)
