"""What a table is once it is found: rows of a label and figures in columns."""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell, without_marks
from douane_report.document.model import Known, Line
from douane_report.document.repair import join_lines

_OF_TWO = "its label is that of two rows"


class Row(NamedTuple):
    """One row of a table.

    Attributes:
        label: the lines of its label, from top to bottom; empty when none was found.
        cells: one figure per column; None where the row has none.
        unit: words between the label and the figures, in a column of their own: most often
            what the row is counted in.
    """

    label: tuple[Line, ...]
    cells: tuple[FigureCell | None, ...]
    unit: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """The label as one text, without footnote marks."""
        return join_lines(without_marks(line)[0].text for line in self.label)


class Table(NamedTuple):
    """Rows with figures in columns.

    Attributes:
        page: number of the page.
        headers: text above each column, from left to right; for a text source empty, because
            the columns of ``header_line`` cannot be told apart without their names.
        heads: the lines of that text; empty for a text source.
        header_line: everything that stands in the header row.
        rows: the rows, from top to bottom.
        above: lines above the header, the nearest first.
        below: lines under the last row, the nearest first.
        beside: captions that stand level with the table, in a column of their own.
    """

    page: int
    headers: tuple[str, ...]
    header_line: str
    rows: tuple[Row, ...]
    above: tuple[Line, ...]
    below: tuple[Line, ...]
    heads: tuple[tuple[Line, ...], ...] = ()
    beside: tuple[Line, ...] = ()

    @property
    def first(self) -> Line:
        """The first line of the first label that there is."""
        return next(row.label[0] for row in self.rows if row.label)

    @property
    def width(self) -> int:
        """Number of columns with figures."""
        return max(len(row.cells) for row in self.rows)


def names_parted(label: Sequence[Line], known: Known) -> int | None:
    """Give the line with which a second known name begins, in a label that is two of them."""
    texts = [without_marks(line)[0].text for line in label]
    if len(texts) < 2 or known(join_lines(texts)):
        return None
    return next(
        (
            cut
            for cut in range(1, len(texts))
            if known(join_lines(texts[:cut])) and known(join_lines(texts[cut:]))
        ),
        None,
    )


def parted_row(row: Row, known: Known) -> tuple[Row, ...]:
    """Part a row whose label is two known names: nobody can tell whose its figures are."""
    cut = names_parted(row.label, known)
    if cut is None:
        return (row,)
    cells = tuple(cell and FigureCell(cell.line, None, _OF_TWO) for cell in row.cells)
    return (Row(row.label[:cut], cells), Row(row.label[cut:], cells))
