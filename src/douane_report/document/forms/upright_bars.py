"""Upright bars with a name under each and a figure over it, as a table with a single column."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.forms.bar_shapes import figures_on, on_one_base
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_without, table_within

_NARROWEST, _WIDEST = 8.0, 140.0
"""How wide an upright bar is, in points."""

_OVER = 14.0
"""How far over the end of its bar a figure may stand, in points."""

_UNDER = 60.0
"""How far under the bars the lines of their names may stand, in points."""

_FEWEST, _MOST = 3, 30


def upright_table(page: PdfPage, known: Known) -> Table | None:
    """Give the table that upright bars make up; None when the page has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
    """
    upright = (
        mark
        for mark in page.marks
        if mark.kind == "path" and not mark.stroked and _NARROWEST <= mark.box.width <= _WIDEST
    )
    rows: list[Row] = []
    area: Box | None = None
    for row in on_one_base(upright):
        bars = list(dict.fromkeys(mark.box for mark in row))
        if not _FEWEST <= len(bars) <= _MOST or any(a.overlap_x(b) > 0 for a, b in pairwise(bars)):
            continue
        found = _rows(page, bars) or _without_tile(page, bars)
        if sum(known(row.text) for row in found) > sum(known(row.text) for row in rows):
            rows, area = found, union(bars)
    if area is None:
        return None
    from douane_report.document.forms.bar_tiles import tile_row

    chart = union([area, *(line.placed for line in _lines(rows))])
    total = tile_row(page, chart, rows, known)
    rows += [total] if total else []
    used = _lines(rows)
    texts = lines_without(page.fragments, used)
    extent = union([area, *(line.placed for line in used)])
    size = rows[0].label[0].words[0].size
    return table_within(extent, rows, texts, used, size)


def _lines(rows: Sequence[Row]) -> list[Line]:
    return [line for row in rows for line in (*row.label, *(it.line for it in row.cells if it))]


def _without_tile(page: PdfPage, bars: Sequence[Box]) -> list[Row]:
    """Give the same of bars beside which a tile stands, as the total may."""
    from douane_report.document.forms.bar_tiles import without_tile

    rest = without_tile(bars, page)
    return _rows(page, rest) if _FEWEST <= len(rest) < len(bars) else []


def _rows(page: PdfPage, bars: Sequence[Box]) -> list[Row]:
    """Give each bar with its name and its figure; none where one lacks either."""
    cells = list(figures_on(page))
    texts = [line for line in page.fragments if read_cell(line) is None]
    pitch = min(two.cx - one.cx for one, two in pairwise(bars))
    rows: list[Row] = []
    for bar in bars:
        figures = [cell for cell in cells if is_figure_of(cell.line.placed, bar)]
        label = label_under(texts, bar, pitch)
        if len(figures) != 1 or not label:
            return []
        rows.append(Row(label, (figures[0],)))
    tops = [row.label[0].placed.top for row in rows]
    alike = max(tops) - min(tops) <= 0.5 * rows[0].label[0].words[0].size
    return rows if alike and not are_shares([row.cells[0] for row in rows]) else []


def is_figure_of(figure: Box, bar: Box) -> bool:
    """Whether a figure stands over a bar or in it, in its middle."""
    over = -2 <= bar.top - figure.bottom <= _OVER
    inside = figure.top >= bar.top - 1 and figure.bottom <= bar.bottom + 1
    return (over or inside) and abs(figure.cx - bar.cx) <= 0.2 * bar.width


def label_under(texts: Sequence[Line], bar: Box, pitch: float) -> tuple[Line, ...]:
    """Give the lines under a bar that follow each other closely, centred on it."""
    under = sorted(
        (
            line
            for line in texts
            if -1 <= line.placed.top - bar.bottom <= _UNDER
            and abs(line.placed.cx - bar.cx) <= 0.15 * pitch
            and line.placed.width <= pitch
        ),
        key=lambda it: it.placed.bottom,
    )
    label = list(under[:1])
    for line in under[1:]:
        if line.placed.bottom - label[-1].placed.bottom > 1.6 * line.words[0].size:
            break
        label.append(line)
    names = any(char.isalpha() for line in label for char in line.text)
    return tuple(label) if names and not any(is_year(line.text) for line in label) else ()


def are_shares(cells: Sequence[FigureCell | None]) -> bool:
    """Whether all figures are percentages."""
    return all(it and it.number is not None and it.number.unit == "procent" for it in cells)
