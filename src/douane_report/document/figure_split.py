"""A fragment of a page taken apart into words and the figures at its end."""

from collections.abc import Iterator

from douane_report.document.cells import FigureCell, read_cell, split_tail
from douane_report.document.model import Line


def split_figures(line: Line) -> Iterator[tuple[Line, FigureCell | None]]:
    """Split the figures off the end of a fragment in which a narrow gap glued them on."""
    whole = read_cell(line)
    if whole is not None:
        yield line, whole
        return
    label, cells = split_tail(line)
    if cells and label.words and _wide_gap(label, cells[0].line):
        yield label, None
        for cell in cells:
            yield cell.line, cell
    elif cells and not label.words:
        for cell in cells:
            yield cell.line, cell
    else:
        yield line, None


def _wide_gap(label: Line, cell: Line) -> bool:
    word = label.words[-1]
    return cell.placed.x0 - label.placed.x1 >= 0.5 * word.size + 3 * word.spacing
