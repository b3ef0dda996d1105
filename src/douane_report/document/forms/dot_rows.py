"""Dots of two series on one line for each name, with the figure of each outside them.

What was planned and what was done are two dots with a line between, and the larger is on the right;
so the figures of one series stand now left, now right, and in columns only by chance. The colours
of a legend say which dot is of which series, and the order of the dots must be that of the figures.
A ring is as a white dot.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import SAME_COLOUR, legend_keys, one_per_colour
from douane_report.document.colour import distance
from douane_report.document.forms.bar_shapes import figures_on
from douane_report.document.model import Known, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within

_SMALLEST, _LARGEST = 4.0, 18.0
"""How wide and high a dot is, in points."""

_ROUND = 1.5
"""How much wider a dot is than high at most, or higher than wide."""

_LEVEL = 2.0
"""How far apart the middles of the dots of one row are at most, in points."""

_GAP = 14.0
"""How far a figure stands from its dot at most, in points."""

_SAME_PLACE = 0.3
"""How far apart the middles of dots are that stand for the same, in points."""

_HOLLOW = "#ffffff"

_FEWEST = 2
"""Fewest rows; the dots of one row, and the series."""

_CONTRADICTED = "its dot stands in another order than its figure"


class _Dots(NamedTuple):
    """The dots of one row.

    Attributes:
        dots: from left to right.
        cells: the figure before the first, and the one behind the last.
    """

    dots: tuple[Mark, ...]
    cells: tuple[FigureCell, FigureCell]


def dot_table(page: PdfPage, known: Known, is_series: Known) -> Table | None:
    """Give the table that rows of dots make up; None when the page has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
        is_series: tells whether a text may be the name of a series in a legend.
    """
    rows = page.derive(_rows_of_dots)
    if len(rows) < _FEWEST:
        return None
    area = union([dot.box for row in rows for dot in row.dots])
    axis = Axis(years=((0, area),), vertical=False)
    shapes = [*_dots_on(page), *page.marks]
    keys = [key for key in legend_keys(page, axis, is_series, shapes) if is_series(key.name.text)]
    series = {key.name.text: key.colours[0] for key in one_per_colour(keys, area)}
    if len(series) != _FEWEST:
        return None
    found = [_of_series(row, list(series.values())) for row in rows]
    told = [cells for cells in found if cells is not None]
    return _table(page, rows, told, list(series), known) if len(told) == len(rows) else None


def are_at_dots(page: PdfPage, table: Table) -> bool:
    """Whether figures of a table are those of rows of dots, so that its columns say nothing."""
    rows = page.derive(_rows_of_dots)
    if not rows:
        return False
    places = {cell.line.placed for row in rows for cell in row.cells}
    own = [cell.line.placed for row in table.rows for cell in row.cells if cell]
    return sum(box in places for box in own) >= _FEWEST


def _table(
    page: PdfPage,
    rows: Sequence[_Dots],
    figures: Sequence[tuple[FigureCell, ...]],
    series: Sequence[str],
    known: Known,
) -> Table | None:
    from douane_report.document.forms.bar_names import names_of

    boxes = [union([dot.box for dot in row.dots]) for row in rows]
    area = union([*boxes, *(cell.line.placed for row in rows for cell in row.cells)])
    texts = [line for line in page.fragments if read_cell(line) is None]
    labels = names_of(boxes, texts, area, known)
    if labels is None:
        return None
    used = [line for label in labels for line in label]
    extent = union([area, *(line.placed for line in used)])
    found = [Row(label, cells) for label, cells in zip(labels, figures, strict=True)]
    return table_within(extent, found, texts, used, used[0].words[0].size, series)


def _rows_of_dots(page: PdfPage) -> list[_Dots]:
    """Give the rows of two dots with a figure outside each, or of one dot for two that are equal.

    Where there are fewer than two with two dots, there are none.
    """
    level: list[list[Mark]] = []
    for dot in sorted(_dots_on(page), key=lambda it: it.box.cy):
        if level and dot.box.cy - level[-1][0].box.cy <= _LEVEL:
            level[-1].append(dot)
        else:
            level.append([dot])
    if sum(len(dots) == _FEWEST for dots in level) < _FEWEST:
        return []
    cells = list(figures_on(page))
    found = [row for dots in level if (row := _with_figures(dots, cells)) is not None]
    return found if sum(len(row.dots) == _FEWEST for row in found) >= _FEWEST else []


def _with_figures(dots: Sequence[Mark], cells: Sequence[FigureCell]) -> _Dots | None:
    if len(dots) > _FEWEST:
        return None
    ordered = tuple(sorted(dots, key=lambda it: it.box.cx))
    left, right = ordered[0].box, ordered[-1].box
    level = [it for it in cells if abs(it.line.placed.cy - left.cy) <= 0.5 * it.line.placed.height]
    before = [it for it in level if -1 <= left.x0 - it.line.placed.x1 <= _GAP]
    behind = [it for it in level if -1 <= it.line.placed.x0 - right.x1 <= _GAP]
    if len(before) != 1 or len(behind) != 1:
        return None
    row = _Dots(ordered, (before[0], behind[0]))
    return row if len(dots) == _FEWEST or _values(row)[0] == _values(row)[1] else None


def _dots_on(page: PdfPage) -> list[Mark]:
    """Give the dots of a page, a ring as one in the colour that is seen within it."""
    return [
        mark._replace(colour=_HOLLOW, stroked=False) if mark.stroked else mark
        for mark in page.marks
        if _is_dot(mark)
    ]


def _is_dot(mark: Mark) -> bool:
    wide, high = mark.box.width, mark.box.height
    return (
        mark.kind != "image"
        and min(wide, high) >= _SMALLEST
        and max(wide, high) <= _LARGEST
        and abs(wide - high) <= _ROUND
    )


def _of_series(row: _Dots, colours: Sequence[str]) -> tuple[FigureCell, ...] | None:
    """Give the figure of each series; None where the dots are not of one series each.

    None can be read where the figures stand in another order than their dots.
    """
    first, second = _values(row)
    if len(row.dots) == 1:
        return row.cells
    own = [
        [cell for dot, cell in zip(row.dots, row.cells, strict=True) if _is_of(dot, colour)]
        for colour in colours
    ]
    if any(len(cells) != 1 for cells in own):
        return None
    apart = row.dots[1].box.cx - row.dots[0].box.cx > _SAME_PLACE
    if first is None or second is None or not (first < second if apart else first == second):
        return tuple(FigureCell(cells[0].line, None, _CONTRADICTED) for cells in own)
    return tuple(cells[0] for cells in own)


def _is_of(dot: Mark, colour: str) -> bool:
    return distance(dot.colour, colour) <= SAME_COLOUR


def _values(row: _Dots) -> list[Decimal | None]:
    return [cell.number.value if cell.number else None for cell in row.cells]
