"""Upright bars in groups, with a name under each group and a figure over each bar.

The colours of a legend say of which series a bar is. Each group has one bar of each series, in one
order; where a bar is missing nobody can tell what the others belong to.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import SAME_COLOUR, legend_keys, one_per_colour
from douane_report.document.colour import distance
from douane_report.document.forms.bar_shapes import figures_on, on_one_base
from douane_report.document.forms.upright_bars import are_shares, is_figure_of, label_under
from douane_report.document.model import Known, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_without, table_within

_NARROWEST, _WIDEST = 4.0, 140.0
"""How wide an upright bar is, in points."""

_LOWEST = 1.0
"""How high it is at least, in points."""

_FEWEST, _MOST = 2, 30
"""Number of groups, and of the bars of all; the least number of series."""

_AS_HIGH = 1.0
"""How much lower a bar is at least than that of a larger figure, in points, to be told from it."""

_CONTRADICTED = "its bar is not as high as the figure says"


def upright_groups(page: PdfPage, known: Known, is_series: Known) -> Table | None:
    """Give the table that groups of upright bars make up; None when the page has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
        is_series: tells whether a text may be the name of a series in a legend.
    """
    tables = [
        table
        for marks in on_one_base(filter(_may_be_bar, page.marks))
        if (table := _table(page, marks, is_series)) is not None
    ]
    return max(tables, key=lambda it: sum(known(row.text) for row in it.rows), default=None)


def _may_be_bar(mark: Mark) -> bool:
    wide = _NARROWEST <= mark.box.width <= _WIDEST
    return mark.kind == "path" and not mark.stroked and wide and mark.box.height >= _LOWEST


def _may_be_groups(marks: Sequence[Mark]) -> bool:
    """Whether shapes on one base differ in colour and height, as cells of a row do not."""
    colours, heights = {it.colour for it in marks}, {round(it.box.height) for it in marks}
    return len(colours) >= _FEWEST and len(heights) >= _FEWEST


def _table(page: PdfPage, marks: Sequence[Mark], is_series: Known) -> Table | None:
    if len(marks) < _FEWEST * _FEWEST or not _may_be_groups(marks):
        return None
    area = union([mark.box for mark in marks])
    axis = Axis(years=((0, area),), vertical=True)
    keys = [key for key in legend_keys(page, axis, is_series) if is_series(key.name.text)]
    series = {key.colours[0]: key.name.text for key in one_per_colour(keys, area)}
    bars = {mark.box: name for mark in marks if (name := _name_of(mark, series)) is not None}
    boxes = sorted(bars, key=lambda it: it.x0)
    names = list(dict.fromkeys(bars[box] for box in boxes))
    count = len(boxes) // len(names) if names else 0
    if len(names) < _FEWEST or count < _FEWEST or len(boxes) > _MOST:
        return None
    if [bars[box] for box in boxes] != names * count:
        return None
    if any(one.overlap_x(two) > 0 for one, two in pairwise(boxes)):
        return None
    groups = [boxes[at : at + len(names)] for at in range(0, len(boxes), len(names))]
    wholes = [union(group) for group in groups]
    pitch = min(two.cx - one.cx for one, two in pairwise(wholes))
    cells = list(figures_on(page))
    texts = [line for line in page.fragments if read_cell(line) is None]
    rows: list[Row] = []
    for group, whole in zip(groups, wholes, strict=True):
        own = [[cell for cell in cells if is_figure_of(cell.line.placed, bar)] for bar in group]
        label = label_under(texts, whole, pitch)
        if not label or any(len(figures) != 1 for figures in own):
            return None
        heights = [bar.height for bar in group]
        rows.append(Row(label, _borne_out([figures[0] for figures in own], heights)))
    if are_shares([cell for row in rows for cell in row.cells]):
        return None
    used = [line for row in rows for line in (*row.label, *(it.line for it in row.cells if it))]
    extent = union([*wholes, *(line.placed for line in used)])
    around = lines_without(page.fragments, used)
    return table_within(extent, rows, around, used, rows[0].label[0].words[0].size, names)


def _name_of(mark: Mark, series: dict[str, str]) -> str | None:
    near = [name for colour, name in series.items() if distance(mark.colour, colour) <= SAME_COLOUR]
    return near[0] if len(near) == 1 else None


def _borne_out(cells: Sequence[FigureCell], heights: Sequence[float]) -> tuple[FigureCell, ...]:
    """Give the figures of a group; none can be read where a larger one has a lower bar."""
    ordered = sorted(zip(heights, cells, strict=True), key=lambda it: it[0])
    for (low, small), (high, large) in pairwise(ordered):
        one, two = (it.number.value if it.number else None for it in (small, large))
        if one is not None and two is not None and high - low >= _AS_HIGH and one > two:
            return tuple(FigureCell(cell.line, None, _CONTRADICTED) for cell in cells)
    return tuple(cells)
