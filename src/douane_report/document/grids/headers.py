"""Headers of tables on a PDF page: what stands over the columns, on one line or several."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.cells import is_year, years_in
from douane_report.document.grids.figure_grid import Grid, Sheet
from douane_report.document.grids.header_cells import header_cells
from douane_report.document.grids.header_corner import head_of_labels
from douane_report.document.grids.header_heads import heads_any, heads_others
from douane_report.document.grids.header_lone import without_lone
from douane_report.document.grids.header_parts import parted, years_apart
from douane_report.document.grids.header_prose import are_years, is_caption, is_of_column
from douane_report.document.grids.header_spans import (
    columns_of,
    header_text,
    off,
    row_over_groups,
    turned_heads,
)
from douane_report.document.grids.header_stacks import close_above, stacks_of
from douane_report.document.model import Box, Line, union

_REACH = 9.0
"""How far above its first row a table's header may start, in type sizes."""

_ASIDE = 6.0
"""How far right of a header a year over its last columns may stand, in type sizes."""

_WORDS_OVER_GROUP = 3
"""Most words of a line that stands over a group of columns."""

_FEWEST_IN_GROUPS = 4
"""Fewest columns that make two groups of several."""

_OVER_GROUPS = 3.0
"""How far above the headers that come back such a line may stand, in type sizes."""

_WORDS_OF_PROSE = 5
"""Fewest words of a line that is no header of a column."""


class Header(NamedTuple):
    """The header of a table.

    Attributes:
        top: its upper edge in points; that of the first row where there is no header.
        columns: the text over each column, from left to right; empty where there is none.
        heads: the lines of these texts.
        lines: its lines, those over the labels first.
    """

    top: float
    columns: tuple[str, ...]
    heads: tuple[tuple[Line, ...], ...]
    lines: tuple[Line, ...]


def read_header(grid: Grid, texts: Sequence[Line], sheet: Sheet, edge: float) -> Header:
    """Find what stands over the columns of a grid.

    Args:
        grid: the figures and their columns.
        texts: the fragments of the page that are no figure.
        sheet: the page, for the years among its fragments, and for its painted shapes.
        edge: left edge of the labels, in points.
    """
    size = grid.size
    top, columns = grid.groups[0].bottom - size, grid.columns
    first = columns[0][0]
    lowest = top + 0.2 * size
    texts = [
        part
        for line in texts
        for part in (
            parted(line, columns)
            if top - _REACH * size <= line.placed.bottom <= lowest
            else (line,)
        )
    ]
    texts_and_years = [*texts, *years_apart(sheet.fragments)]
    near = [it for it in texts_and_years if top - _REACH * size <= it.placed.bottom <= lowest]
    near = without_lone(near, grid, sheet.fragments)
    # Heads in bold over labels that are not are none of a text, however long their line is.
    plain = not all(it.label.words[0].bold for it in grid.groups if it.label)
    heads = [
        it for it in near if (plain and it.words[0].bold) or not _in_prose(it, texts, edge, columns)
    ]
    columns = header_cells(grid, heads, edge + 0.25 * (first - edge))
    first = columns[0][0]
    prose = [line for line in texts if len(line.words) >= _WORDS_OF_PROSE]
    candidates = [
        line
        for line in near
        if line.placed.cx > edge + 0.55 * (first - edge)
        and line.placed.x0 > edge + 0.25 * (first - edge)
        and (
            line.placed.x1 < columns[-1][1] + 6 * size
            or abs(line.placed.x0 - columns[-1][0]) <= 0.6 * size
        )
        and not heads_others(line, sheet.fragments, grid)
        and not _in_prose(line, texts, edge, columns)
        and not (_ends_paragraph(line, prose) or is_of_column(line, texts))
        and not _is_over_title(line, texts, grid, edge)
    ]
    block = close_above(candidates, top, size)
    if not stacks_of(block, columns):
        block = []
    candidates = [line for line in candidates if line in block or heads_any(line, columns)]
    reach = max(1.1 * size, _step(grid) - size)
    rows: list[list[Line]] = []
    for line in sorted(candidates, key=lambda it: -it.placed.bottom):
        if rows and abs(rows[-1][0].placed.bottom - line.placed.bottom) <= 0.5 * size:
            rows[-1].append(line)
        elif not rows or (
            rows[-1][0].placed.top - line.placed.bottom <= reach
            and not (len(line.words) >= _WORDS_OF_PROSE and are_years(rows[0], columns))
            and not is_caption(line, rows[-1], candidates)
        ):
            rows.append([line])
        else:
            break
    rows, parts = _parts(rows, columns, sheet, texts_and_years, size, edge)
    header = [line for row in reversed(rows) for line in sorted(row, key=lambda it: it.placed.x0)]
    if not header and sheet.turned:
        parts = turned_heads(columns, sheet.turned, top, size)
        header = [line for part in parts for line in part]
    corner = head_of_labels(header, texts, sheet.fragments, grid, edge)
    top = min([top, *(line.placed.top for line in (*header, *corner))])
    return Header(
        top=top,
        columns=tuple(header_text(part) for part in parts),
        heads=tuple(tuple(part) for part in parts),
        lines=(*corner, *header),
    )


def _parts(
    rows: list[list[Line]],
    columns: Sequence[tuple[float, float]],
    sheet: Sheet,
    texts: Sequence[Line],
    size: float,
    edge: float,
) -> tuple[list[list[Line]], list[list[Line]]]:
    """Give the rows of a header, and the lines over each column.

    Where the same headers come back under a row, it is taken whole, wherever its lines are set.
    """
    for count in range(1, len(rows) + 1) if len(columns) >= _FEWEST_IN_GROUPS else ():
        lowest = [line for row in rows[:count] for line in row]
        lines = _row_above(lowest, texts, _OVER_GROUPS * size, edge)
        if len(lines) < 2 or len(columns) % len(lines):
            continue
        under = columns_of(rows[:count], columns, sheet.marks)
        if groups := row_over_groups(under, columns, lines, edge):
            lowest_above = groups[0].placed.bottom - 0.5 * size
            above = [row for row in rows[count:] if row[0].placed.bottom < lowest_above]
            over_all, width = columns_of(above, columns, sheet.marks), len(columns) // len(groups)
            parts = [[*over_all[at], groups[at // width], *part] for at, part in enumerate(under)]
            return [*rows[:count], groups, *above], parts
    return rows, columns_of(rows, columns, sheet.marks)


def _row_above(
    header: Sequence[Line], texts: Sequence[Line], reach: float, edge: float
) -> list[Line]:
    """Give the short lines on the first level above a header, within its width or near it."""
    extent = union([line.placed for line in header])
    near = sorted(
        (
            line
            for line in texts
            if 0 <= extent.top - line.placed.bottom <= reach
            and line not in header
            and (line.placed.overlap_x(extent) > 0 or _is_year_aside(line, extent, edge))
            and len(line.words) <= _WORDS_OVER_GROUP
            and len(years_in(line)) <= 1
        ),
        key=lambda it: -it.placed.bottom,
    )
    level = [it for it in near if near[0].placed.bottom - it.placed.bottom <= 1.0]
    return sorted(level, key=lambda it: it.placed.x0)


def _is_year_aside(line: Line, header: Box, edge: float) -> bool:
    """Whether a bare year stands over the labels, left of a header, or closely right of it."""
    x0, size = line.placed.x0, line.words[0].size
    aside = edge - size <= x0 < header.x0 or 0 <= x0 - header.x1 <= _ASIDE * size
    return aside and is_year(line.text)


def _step(grid: Grid) -> float:
    """Give the least distance between two rows, in points; 0 for a single row."""
    return min((b.bottom - a.bottom for a, b in pairwise(grid.groups)), default=0.0)


def _in_prose(
    line: Line, texts: Sequence[Line], edge: float, columns: Sequence[tuple[float, float]]
) -> bool:
    """Whether a fragment is a piece of a justified line of prose that starts at the labels' edge.

    Such a line has several pieces, none of them far from the next, and no two of them stand
    exactly over columns.
    """
    box, size = line.placed, line.words[0].size
    level = sorted(
        (
            other
            for other in texts
            if abs(other.placed.bottom - box.bottom) <= 0.25 * size
            and other.placed.x0 >= edge - size
        ),
        key=lambda it: it.placed.x0,
    )
    if len(level) < 2 or abs(level[0].placed.x0 - edge) > 1.2 * size:
        return False
    gaps = [b.placed.x0 - a.placed.x1 for a, b in pairwise(level)]
    return (
        max(gaps) <= 6.0 * size
        and sum(len(it.words) for it in level) >= 5
        and sum(len(it.text) for it in level) >= 30
        and sum(any(off(it, column) <= 0.2 * size for column in columns) for it in level) < 2
    )


def _ends_paragraph(line: Line, prose: Sequence[Line]) -> bool:
    """Whether a line ends a paragraph beside the table: close under a long line at its edge."""
    box, size = line.placed, line.words[0].size
    return any(
        abs(other.placed.x0 - box.x0) <= 0.3 * size
        and 0.6 * size < box.bottom - other.placed.bottom <= 1.6 * size
        and abs(other.words[0].size - size) <= 0.1
        for other in prose
    )


def _is_over_title(line: Line, texts: Sequence[Line], grid: Grid, edge: float) -> bool:
    """Whether a title in type of its own, at the edge of the labels, stands under a line.

    Then the line belongs to something over the table: a title stands over the whole header. The
    name of a group of rows stands under it too, but never far.
    """
    label, size = grid.groups[0].label, grid.size
    if label is None:
        return False
    top = grid.groups[0].bottom - size
    own = (label.words[0].bold, label.words[0].colour)
    return any(
        other.placed.top - line.placed.bottom > 3 * max(size, top - other.placed.bottom)
        and other.placed.bottom <= top
        and edge - 2 * size <= other.placed.x0 <= edge + size
        and other.placed.x1 < grid.columns[-1][0]
        and other.words[0].size >= label.words[0].size
        and (other.words[0].bold, other.words[0].colour) != own
        and not any(
            abs(it.placed.bottom - other.placed.bottom) <= 0.5 * size
            and it.placed.cx > edge + 0.55 * (grid.columns[0][0] - edge)
            for it in texts
        )
        for other in texts
    )
