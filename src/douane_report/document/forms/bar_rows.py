"""Lists of lying bars: a name before each or over it, and the figure at the end of the bar.

Such figures stand under each other in no column, so that they are no table as they are; the bars
say what is one row. Where each row has several bars, in colours of their own, a legend says what
each colour is of; without one nobody can tell, and nothing is read.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import SAME_COLOUR, legend_keys, one_per_colour
from douane_report.document.colour import distance
from douane_report.document.forms.bar_shapes import (
    bar_lists,
    figure_at,
    figures_on,
    is_key,
    of_no_length,
    without_grounds,
)
from douane_report.document.model import Box, Known, Line, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within

_NO_LEGEND = "no legend says which of the bars it is of"


class _Bars(NamedTuple):
    """The bars of one row.

    Attributes:
        bars: one for each series, from top to bottom.
        cells: the figure of each.
    """

    bars: tuple[Mark, ...]
    cells: tuple[FigureCell, ...]

    @property
    def box(self) -> Box:
        """Where the bars are."""
        return union([bar.box for bar in self.bars])


def bar_table(page: PdfPage, known: Known, is_series: Known) -> Table | None:
    """Give the table that a list of bars makes up; None when the page has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
        is_series: tells whether a text may be the name of a series in a legend.
    """
    lists = bar_lists(page.marks)
    if not lists:
        return None
    cells = list(figures_on(page))
    at_bars = [cell for bars in lists for bar in bars if (cell := figure_at(bar.box, cells))]
    tables = [
        table
        for bars in lists
        if (table := _table(page, bars, cells, at_bars, known, is_series)) is not None
    ]
    return max(
        _side_by_side(tables),
        key=lambda it: sum(known(row.text) for row in it.rows),
        default=None,
    )


def _side_by_side(tables: Sequence[Table]) -> Iterator[Table]:
    """Join lists that stand beside the same names; each needs a header of its own."""
    for table in tables:
        alike = [it for it in tables if _names(it) == _names(table)]
        if alike[0] is not table:
            continue
        headers = tuple(header for it in alike for header in it.headers)
        rows = [
            row._replace(cells=tuple(cell for it in alike for cell in it.rows[index].cells))
            for index, row in enumerate(table.rows)
        ]
        if len(alike) > 1 and (not all(headers) or len(set(headers)) < len(headers)):
            rows = [_illegible(row) for row in rows]
        heads = tuple(head for it in alike for head in it.heads)
        yield table._replace(headers=headers, heads=heads, rows=tuple(rows))


def _names(table: Table) -> list[tuple[Line, ...]]:
    return [row.label for row in table.rows]


def _illegible(row: Row) -> Row:
    cells = (cell and FigureCell(cell.line, None, _NO_LEGEND) for cell in row.cells)
    return row._replace(cells=tuple(cells))


def _table(
    page: PdfPage,
    bars: Sequence[Mark],
    cells: Sequence[FigureCell],
    others: Sequence[FigureCell],
    known: Known,
    is_series: Known,
) -> Table | None:
    bars = [bar for bar in bars if not is_key(bar, page.fragments)]
    bars = without_grounds(bars, page.fragments, known)
    if len(bars) < 2:
        return None
    area = union([bar.box for bar in bars])
    names = _series(page, bars, area, is_series)
    if len(names) < 2:
        bars = sorted([*bars, *of_no_length(bars, cells, area)], key=lambda it: it.box.top)
    own = [figure_at(bar.box, cells) for bar in bars]
    figures = [cell for cell in own if cell is not None]
    if len(figures) < len(bars) or len({id(cell) for cell in figures}) < len(bars):
        return None
    if all(cell.number is not None and cell.number.unit == "procent" for cell in figures):
        return None
    texts = [line for line in page.fragments if read_cell(line) is None]
    rows = _parted(list(zip(bars, figures, strict=True)), names)
    if len(rows) < 2:
        return None
    from douane_report.document.forms.bar_names import header_over, is_between, names_of

    labels = names_of([row.box for row in rows], texts, area, known)
    if labels is None and len(names) < 2:
        rows = [_unclear(row) for row in _grouped(rows)]
        labels = names_of([row.box for row in rows], texts, area, known) if rows[1:] else None
    if labels is None:
        return None
    if any(is_between(cell, area, labels) for cell in cells if cell not in others):
        return None
    series = list(names) or [header_over(rows[0].box, area, texts, is_series)]
    found = [
        Row(label, tuple(_of_series(row, names, name) for name in series))
        for row, label in zip(rows, labels, strict=True)
    ]
    extent = union([area, *(line.placed for label in labels for line in label)])
    step = min(two.box.top - one.box.top for one, two in pairwise(rows))
    if len(series) == 1:
        from douane_report.document.forms.bar_totals import total_rows

        before, after = total_rows(page.fragments, cells, page.marks, extent, step, known)
        found = [*before, *found, *after]
        extent = union([extent, *(it.placed for row in (*before, *after) for it in row.label)])
    used = [line for row in found for line in row.label]
    size = used[0].words[0].size
    return table_within(extent, found, texts, used, size, series)


def _series(page: PdfPage, bars: Sequence[Mark], area: Box, is_series: Known) -> dict[str, str]:
    """Give the colour of each series that a legend near the bars names; empty without one."""
    axis = Axis(years=((0, area),), vertical=False)
    keys = [key for key in legend_keys(page, axis, is_series) if is_series(key.name.text)]
    colours = [bar.colour for bar in bars]
    kept = [
        key
        for key in one_per_colour(keys, area)
        if any(distance(key.colours[0], colour) <= SAME_COLOUR for colour in colours)
    ]
    return {key.name.text: key.colours[0] for key in kept}


def _parted(bars: Sequence[tuple[Mark, FigureCell]], names: dict[str, str]) -> list[_Bars]:
    """Part bars into rows: one each, or one of each series; empty where they cannot be told."""
    if len(names) < 2:
        return [_Bars((bar,), (cell,)) for bar, cell in bars]
    if any(_name_of(bar, names) is None for bar, _ in bars):
        return []
    gaps = [two.box.top - one.box.bottom for (one, _), (two, _) in pairwise(bars)]
    closest = min(gaps)
    rows: list[list[tuple[Mark, FigureCell]]] = [[bars[0]]]
    for gap, item in zip(gaps, bars[1:], strict=True):
        taken = [_name_of(bar, names) for bar, _ in rows[-1]]
        if gap <= closest + 2 and _name_of(item[0], names) not in taken:
            rows[-1].append(item)
        else:
            rows.append([item])
    far = min(two[0][0].box.top - one[-1][0].box.bottom for one, two in pairwise(rows))
    if len(rows) < 2 or far <= closest + 1:
        return []
    return [_Bars(tuple(bar for bar, _ in row), tuple(cell for _, cell in row)) for row in rows]


def _grouped(rows: Sequence[_Bars]) -> list[_Bars]:
    """Group bars that stand closer to each other than to the others, as many in each group."""
    gaps = [two.box.top - one.box.bottom for one, two in pairwise(rows)]
    limit = min(gaps) + 2
    groups: list[list[_Bars]] = [[rows[0]]]
    for gap, row in zip(gaps, rows[1:], strict=True):
        if gap <= limit:
            groups[-1].append(row)
        else:
            groups.append([row])
    return [
        _Bars(tuple(it.bars[0] for it in group), tuple(it.cells[0] for it in group))
        for group in groups
    ]


def _unclear(row: _Bars) -> _Bars:
    """Take the figure off a row with several bars, of which no legend says what they are."""
    if len(row.cells) < 2:
        return row
    return row._replace(cells=tuple(FigureCell(it.line, None, _NO_LEGEND) for it in row.cells))


def _name_of(bar: Mark, names: dict[str, str]) -> str | None:
    near = [name for name, colour in names.items() if distance(bar.colour, colour) <= SAME_COLOUR]
    return near[0] if len(near) == 1 else None


def _of_series(row: _Bars, names: dict[str, str], name: str) -> FigureCell | None:
    if len(names) < 2:
        return row.cells[0]
    own = [
        cell for bar, cell in zip(row.bars, row.cells, strict=True) if _name_of(bar, names) == name
    ]
    return own[0] if own else None
