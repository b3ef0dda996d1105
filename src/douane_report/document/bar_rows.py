"""Lists of lying bars: a name before each or over it, and the figure at the end of the bar.

Such figures stand under each other in no column, so that they are no table as they are; the bars
say what is one row. Where each row has several bars, in colours of their own, a legend says what
each colour is of; without one nobody can tell, and nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import NamedTuple

from douane_report.document.bar_names import is_between, last_row, names_of
from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.chart_axes import Axis
from douane_report.document.chart_legend import SAME_COLOUR, legend_keys, one_per_colour
from douane_report.document.colour import distance
from douane_report.document.figure_split import split_figures
from douane_report.document.model import Box, Known, Line, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_around

_LOWEST, _HIGHEST = 2.5, 40.0
"""How high a lying bar is, in points."""

_FLUSH = 1.0
"""How far the left edges of the bars of one list may stand apart, in points."""

_BEHIND = 26.0
"""How far behind the end of its bar a figure may stand, in points."""

_KEY, _KEY_GAP = 40.0, 16.0
"""How wide the key of a legend is at most, and how far its name stands behind it."""

_MOST_BARS = 60
_NO_LEGEND = "no legend says which of the bars it is of"
_SHARE = re.compile(r"\(?[+±–−-]?\d{1,3}(?:,\d+)?\s?%\)?")


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
    lists = _lists(page.marks)
    if not lists:
        return None
    cells = list(_cells(page))
    tables = [
        table
        for bars in lists
        if (table := _table(page, bars, cells, known, is_series)) is not None
    ]
    return max(tables, key=lambda it: sum(known(row.text) for row in it.rows), default=None)


def _lists(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Group the shapes that may be bars by their left edge, from top to bottom."""
    found: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda it: it.box.x0):
        if mark.kind != "path" or mark.stroked or not _LOWEST <= mark.box.height <= _HIGHEST:
            continue
        if found and mark.box.x0 - found[-1][0].box.x0 <= _FLUSH:
            found[-1].append(mark)
        else:
            found.append([mark])
    lists = [_without_tracks(bars) for bars in found]
    return [
        sorted(bars, key=lambda it: it.box.top)
        for bars in lists
        if 2 <= len(bars) <= _MOST_BARS and not _are_covering(bars)
    ]


def _without_tracks(bars: Sequence[Mark]) -> list[Mark]:
    """Leave out the ground that each bar is painted on, which is as long for all of them."""
    longest = max(bar.box.width for bar in bars)
    for colour in {bar.colour for bar in bars}:
        tracks = [bar for bar in bars if bar.colour == colour]
        rest = [bar for bar in bars if bar.colour != colour]
        if len(tracks) >= 2 and all(
            bar.box.width >= longest - 0.5
            and any(it.box.overlap_y(bar.box) > 0.5 * it.box.height for it in rest)
            for bar in tracks
        ):
            return rest
    return list(bars)


def _are_covering(bars: Sequence[Mark]) -> bool:
    """Whether two bars lie on each other, so that a figure may be of either."""
    return any(one.box.overlap_y(two.box) > 0.5 for one, two in combinations(bars, 2))


def _cells(page: PdfPage) -> Iterator[FigureCell]:
    """Give the figures of a page; a share behind an amount is left out."""
    for line in page.fragments:
        words = line.words
        while len(words) > 1 and _SHARE.fullmatch(words[-1].text):
            words = words[:-1]
        for _, cell in split_figures(replace(line, words=words)):
            if cell is not None:
                yield cell


def _table(
    page: PdfPage,
    bars: Sequence[Mark],
    cells: Sequence[FigureCell],
    known: Known,
    is_series: Known,
) -> Table | None:
    bars = [bar for bar in bars if not _is_key(bar, page.fragments)]
    if len(bars) < 2:
        return None
    area = union([bar.box for bar in bars])
    names = _series(page, bars, area, is_series)
    if len(names) < 2:
        bars = sorted([*bars, *_of_no_length(bars, cells, area)], key=lambda it: it.box.top)
    own = [_at(bar.box, cells) for bar in bars]
    figures = [cell for cell in own if cell is not None]
    if len(figures) < len(bars) or len({id(cell) for cell in figures}) < len(bars):
        return None
    if all(cell.number is not None and cell.number.unit == "procent" for cell in figures):
        return None
    texts = [line for line in page.fragments if read_cell(line) is None]
    rows = _parted(list(zip(bars, figures, strict=True)), names)
    if len(rows) < 2:
        return None
    labels = names_of([row.box for row in rows], texts, area, known)
    if labels is None and len(names) < 2:
        rows = [_unclear(row) for row in _grouped(rows)]
        labels = names_of([row.box for row in rows], texts, area, known) if rows[1:] else None
    if labels is None:
        return None
    if any(is_between(cell, area, labels) for cell in cells):
        return None
    series = list(names) or [""]
    found = [
        Row(label, tuple(_of_series(row, names, name) for name in series))
        for row, label in zip(rows, labels, strict=True)
    ]
    extent = union([area, *(line.placed for label in labels for line in label)])
    step = min(two.box.top - one.box.top for one, two in pairwise(rows))
    last = last_row(texts, cells, extent, step, known) if len(series) == 1 else None
    if last is not None:
        found.append(last)
        extent = union([extent, *(line.placed for line in last.label)])
    used = [line for row in found for line in row.label]
    size = used[0].words[0].size
    return Table(
        page=page.number,
        headers=tuple(series),
        header_line="",
        rows=tuple(found),
        above=lines_around(texts, extent, used, size, upwards=True),
        below=lines_around(texts, extent, used, size, upwards=False),
    )


def _is_key(bar: Mark, lines: Sequence[Line]) -> bool:
    """Whether a shape is the key of a legend: a small one with a word behind it."""
    return bar.box.width <= _KEY and any(
        abs(line.placed.cy - bar.box.cy) <= 0.5 * line.placed.height
        and -1 <= line.placed.x0 - bar.box.x1 <= _KEY_GAP
        and (line.words[0].text[0].isalpha() or is_year(line.words[0].text))
        for line in lines
    )


def _of_no_length(bars: Sequence[Mark], cells: Sequence[FigureCell], area: Box) -> Iterator[Mark]:
    """Give bars that are not painted, where a figure stands among the others at their start."""
    high = min(bar.box.height for bar in bars) / 2
    for cell in cells:
        box = cell.line.placed
        if (
            area.top < box.cy < area.bottom
            and -1 <= box.x0 - area.x0 <= _KEY_GAP
            and all(bar.box.overlap_y(box) <= 0 for bar in bars)
        ):
            yield Mark("path", Box(area.x0, box.cy - high, area.x0, box.cy + high), "")


def _at(bar: Box, cells: Sequence[FigureCell]) -> FigureCell | None:
    """Give the only figure that stands right behind the end of a bar, or in it."""
    found = [
        cell
        for cell in cells
        if abs((box := cell.line.placed).cy - bar.cy) <= max(0.5 * bar.height, 0.3 * box.height)
        and box.x1 >= bar.x0
        and box.x0 <= bar.x1 + _BEHIND
    ]
    return found[0] if len(found) == 1 and _is_at(found[0].line.placed, bar) else None


def _is_at(figure: Box, bar: Box) -> bool:
    inside = figure.x0 >= bar.x0 - 1 and figure.x1 <= bar.x1 + 1
    return inside or figure.x0 >= bar.x1 - 1


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
