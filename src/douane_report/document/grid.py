"""Tables of a PDF page, from where their figures and labels stand.

1. Every fragment that is a figure is a cell; cells on one baseline, with no other words between
   them, are a group.
2. Groups that stand under each other in the same columns are a table.
3. The words to the left of the first column are its labels. Which lines belong to which row is
   settled for the table as a whole: rules and shading part rows; else the figures stand at the
   first line of every label, at the last, or in the middle, whichever fits all rows best.
4. What stands over the columns is the header.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from douane_report.document.cells import (
    FigureCell,
    is_year,
    read_cell,
    split_tail,
    without_marks,
)
from douane_report.document.labels import assign_labels
from douane_report.document.model import Box, Line, Page, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.tables import Known, Row, Table

_ROW_REACH = 9.0
"""Largest distance between two rows of a table, in type sizes: a label on four lines."""

_LONE_UNITS = frozenset({"€", "EUR", "kg"})
"""What may stand apart from its figure in a cell, at the column's other edge."""

_SUPPORT = 0.4
"""Least part of the rows that have a figure in a column of the table."""

_HEADER_REACH = 9.0
"""How far above its first row a table's header may start, in type sizes."""


@dataclass
class _Group:
    """Figures on one baseline, from left to right, and the words just left of them."""

    cells: list[FigureCell]
    label: Line | None

    @property
    def boxes(self) -> list[Box]:
        return [_box(cell.line) for cell in self.cells]

    @property
    def bottom(self) -> float:
        return self.boxes[0].bottom

    @property
    def size(self) -> float:
        return self.cells[0].line.words[0].size


@dataclass
class _Grid:
    """Groups under each other, and the extent of each of their columns."""

    groups: list[_Group]
    columns: list[tuple[float, float]] = field(default_factory=list)

    @property
    def size(self) -> float:
        return median(group.size for group in self.groups)


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def grid_tables(page: Page, known: Known) -> tuple[Table, ...]:
    """Give the tables of a PDF page, from top to bottom."""
    assert isinstance(page, PdfPage)
    grids, texts = _page_grids(page)
    return tuple(
        table
        for grid in grids
        if (table := _table(page, replace(grid, columns=list(grid.columns)), texts, known))
    )


@lru_cache(maxsize=8)
def _page_grids(page: PdfPage) -> tuple[list[_Grid], list[Line]]:
    """Find the grids of a page, and its other words, once for all sections that look at it."""
    items = [
        item for line in page.fragments if line.text not in _LONE_UNITS for item in _split(line)
    ]
    texts = [line for line, cell in items if cell is None]
    return _grids(_groups(items), texts), texts


def _split(line: Line) -> Iterator[tuple[Line, FigureCell | None]]:
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
    return _box(cell).x0 - _box(label).x1 >= 0.5 * word.size + 3 * word.spacing


def _groups(items: Sequence[tuple[Line, FigureCell | None]]) -> list[_Group]:
    """Group figures that stand side by side with no other words between them."""
    rows: list[list[tuple[Line, FigureCell | None]]] = []
    for item in sorted(items, key=lambda it: _box(it[0]).bottom):
        box = _box(item[0])
        for row in reversed(rows[-6:]):
            other = _box(row[0][0])
            if abs(other.bottom - box.bottom) <= 0.3 * min(box.height, other.height):
                row.append(item)
                break
        else:
            rows.append([item])
    groups: list[_Group] = []
    for row in rows:
        label: Line | None = None
        current: _Group | None = None
        for line, cell in sorted(row, key=lambda it: _box(it[0]).x0):
            if cell is None:
                label, current = line, None
            elif current is None:
                current = _Group([cell], label)
                groups.append(current)
            else:
                current.cells.append(cell)
    return groups


def _grids(groups: Sequence[_Group], texts: Sequence[Line]) -> list[_Grid]:
    """Stack groups whose figures stand in the same columns."""
    grids: list[_Grid] = []
    for group in sorted(groups, key=lambda g: (g.bottom, g.boxes[0].x0)):
        home = max(
            (grid for grid in grids if _fits(grid, group, texts)),
            key=lambda grid: (len(_hits(grid, group)), grid.groups[-1].bottom),
            default=None,
        )
        if home is None:
            grids.append(_Grid([group], [(box.x0, box.x1) for box in group.boxes]))
        else:
            home.groups.append(group)
            _widen(home, group)
    tables = [grid for grid in grids if len(grid.groups) >= 2]
    for grid in tables:
        _prune(grid)
    return tables


def _fits(grid: _Grid, group: _Group, texts: Sequence[Line]) -> bool:
    last = grid.groups[-1]
    distance = group.bottom - last.bottom
    if not 0.3 * group.size < distance <= _ROW_REACH * max(group.size, last.size):
        return False
    if not 0.75 <= group.size / grid.size <= 1.34:
        return False
    found = _hits(grid, group)
    if len(found) != len(set(found)) or not found:
        return False
    core = _core(grid)
    if len(core & set(found)) * 2 < min(len(core), len(group.cells)):
        return False
    return not _parted(grid, last.bottom, group, texts)


def _hits(grid: _Grid, group: _Group) -> list[int]:
    """The columns of a grid in which the figures of a group stand."""
    return [hit for box in group.boxes if (hit := _column_of(grid, box)) is not None]


def _core(grid: _Grid) -> set[int]:
    """The columns in which at least half of the rows so far have a figure."""
    counts = [
        sum(_column_of(grid, box) == index for group in grid.groups for box in group.boxes)
        for index in range(len(grid.columns))
    ]
    return {index for index, count in enumerate(counts) if count * 2 >= len(grid.groups)}


def _prune(grid: _Grid) -> None:
    """Drop columns that few rows have: labels of a chart that stands beside the table."""
    rows = len(grid.groups)
    counts = [
        sum(_column_of(grid, box) == index for group in grid.groups for box in group.boxes)
        for index in range(len(grid.columns))
    ]
    kept = [
        column
        for column, count in zip(grid.columns, counts, strict=True)
        if count >= _SUPPORT * rows or count == max(counts)
    ]
    grid.columns = kept


def _parted(grid: _Grid, above: float, group: _Group, texts: Sequence[Line]) -> bool:
    """Whether words stand in the columns between two rows, as a new header does."""
    shared = [grid.columns[index] for index in _hits(grid, group)]
    x0, x1 = min(low for low, _ in shared), max(high for _, high in shared)
    between = Box(x0, above, x1, group.bottom - 0.9 * group.size)
    return any(
        _box(line).overlap_x(between) > 0.25 * min(_box(line).width, between.width)
        and above + 0.3 * group.size < _box(line).cy < between.bottom
        for line in texts
    )


def _column_of(grid: _Grid, box: Box) -> int | None:
    for index, (x0, x1) in enumerate(grid.columns):
        if min(x1, box.x1) - max(x0, box.x0) > 0.3 * min(x1 - x0, box.width):
            return index
    return None


def _widen(grid: _Grid, group: _Group) -> None:
    for box in group.boxes:
        index = _column_of(grid, box)
        if index is None:
            grid.columns.append((box.x0, box.x1))
        else:
            x0, x1 = grid.columns[index]
            grid.columns[index] = (min(x0, box.x0), max(x1, box.x1))
    grid.columns.sort()


def _table(page: PdfPage, grid: _Grid, texts: Sequence[Line], known: Known) -> Table | None:
    columns = grid.columns
    size = grid.size
    area = Box(columns[0][0], grid.groups[0].bottom - size, columns[-1][1], grid.groups[-1].bottom)
    edge = _label_edge(grid, texts)
    beside = [
        line
        for line in texts
        if (box := _box(line)).x0 >= edge - 0.6 * size
        and box.x1 <= columns[0][1] + 2
        and box.x0 < columns[0][0]
        and area.top - 3.5 * size <= box.bottom
        and box.top <= area.bottom + 2.6 * size
    ]
    header_top, headers, header_words = _headers(grid, texts, page, edge)
    if any(headers) and not all(headers):
        _drop_headless(grid, headers)
        header_top, headers, header_words = _headers(grid, texts, page, edge)
        columns = grid.columns
        area = area._replace(x0=columns[0][0], x1=columns[-1][1])
    taken = {id(line) for line in header_words}
    level = [line for line in beside if id(line) not in taken]
    lines_by_row = assign_labels(
        level, [group.bottom for group in grid.groups], size, _separators(page, edge, area), known
    )
    rows = tuple(
        Row(
            label=tuple(lines_by_row[index]),
            cells=_aligned(grid, group),
        )
        for index, group in enumerate(grid.groups)
    )
    if not any(row.label for row in rows):
        return None
    used = {id(line) for row in rows for line in row.label} | taken
    left = min([edge, *(_box(line).x0 for row in rows for line in row.label)])
    extent = Box(left, header_top, columns[-1][1], area.bottom)
    return Table(
        page=page.number,
        headers=headers,
        header_line=" ".join(line.text for line in header_words),
        rows=rows,
        above=_around(texts, extent, used, size, upwards=True),
        below=_around(texts, extent, used, size, upwards=False),
    )


def _drop_headless(grid: _Grid, headers: tuple[str, ...]) -> None:
    """Drop columns without a header that not every row has, beside columns with one."""
    kept = []
    for index, (column, header) in enumerate(zip(grid.columns, headers, strict=True)):
        count = sum(_column_of(grid, box) == index for g in grid.groups for box in g.boxes)
        if header or count == len(grid.groups):
            kept.append(column)
    grid.columns = kept


def _aligned(grid: _Grid, group: _Group) -> tuple[FigureCell | None, ...]:
    cells: list[FigureCell | None] = [None] * len(grid.columns)
    for cell, box in zip(group.cells, group.boxes, strict=True):
        index = _column_of(grid, box)
        if index is not None:
            cells[index] = cell
    return tuple(cells)


def _label_edge(grid: _Grid, texts: Sequence[Line]) -> float:
    """Left edge of the labels: the one that most rows agree on."""
    edges = [round(_box(group.label).x0) for group in grid.groups if group.label]
    if not edges:
        column = grid.columns[0][0]
        top, bottom = grid.groups[0].bottom, grid.groups[-1].bottom
        edges = [
            round(_box(line).x0)
            for line in texts
            if _box(line).x1 <= column and top - 15 <= _box(line).bottom <= bottom + 15
        ]
    if not edges:
        return grid.columns[0][0]
    counts = {edge: sum(abs(edge - other) <= 2 for other in edges) for edge in set(edges)}
    most = max(counts.values())
    agreed = [edge for edge, count in counts.items() if count >= max(2, 0.3 * most)]
    return float(min(agreed or edges))


def _separators(page: PdfPage, edge: float, area: Box) -> list[float]:
    """Heights at which a rule or the edge of a shading parts rows."""
    width = area.x1 - edge
    spans: dict[int, float] = {}
    for mark in page.marks:
        box = mark.box
        if mark.kind == "image" or box.overlap_x(Box(edge, 0, area.x1, 0)) <= 0:
            continue
        overlap = box.overlap_x(Box(edge, 0, area.x1, 0))
        edges = [box.cy] if box.height <= 2.5 else [box.top, box.bottom]
        if box.height > 80:
            continue
        for y in edges:
            key = round(y)
            spans[key] = spans.get(key, 0.0) + overlap
    return sorted(float(y) for y, covered in spans.items() if covered >= 0.6 * width)


def _headers(
    grid: _Grid, texts: Sequence[Line], page: PdfPage, edge: float
) -> tuple[float, tuple[str, ...], list[Line]]:
    """Give the top of the header, the text over each column, and its lines."""
    size = grid.size
    top = grid.groups[0].bottom - size
    columns = grid.columns
    first = columns[0][0]
    lowest = top + 0.2 * size
    candidates = [
        line
        for line in [*texts, *_years(page)]
        if top - _HEADER_REACH * size <= _box(line).bottom <= lowest
        and _box(line).cx > edge + 0.55 * (first - edge)
        and _box(line).x0 > edge + 0.25 * (first - edge)
        and _box(line).x1 < columns[-1][1] + 6 * size
        and any(_heads(line, columns[index]) for index in _over(line, columns))
        and not _in_prose(line, texts, edge)
    ]
    rows: list[list[Line]] = []
    for line in sorted(candidates, key=lambda it: -_box(it).bottom):
        if rows and abs(_box(rows[-1][0]).bottom - _box(line).bottom) <= 0.5 * size:
            rows[-1].append(line)
        elif not rows or _box(rows[-1][0]).top - _box(line).bottom <= 1.1 * size:
            rows.append([line])
        else:
            break
    header = [line for row in reversed(rows) for line in sorted(row, key=lambda it: _box(it).x0)]
    parts: list[list[str]] = [[] for _ in columns]
    for line in header:
        for index in _over(line, columns):
            parts[index].append(without_marks(line)[0].text)
    top = min([top, *(_box(line).top for line in header)])
    corner = [
        line
        for line in texts
        if line not in header
        and edge - size <= _box(line).x0 < first
        and any(abs(_box(line).bottom - _box(it).bottom) <= 0.5 * size for it in header)
    ]
    return top, tuple(join_lines(part) for part in parts), [*corner, *header]


def _heads(line: Line, column: tuple[float, float]) -> bool:
    """Whether a line is set over a column: flush left, flush right, or centred on it."""
    box, (x0, x1) = _box(line), column
    reach = 1.2 * line.words[0].size
    flush = min(abs(box.x0 - x0), abs(box.x1 - x1), abs(box.cx - (x0 + x1) / 2))
    return flush <= reach or box.x0 <= x0 and box.x1 >= x1 or box.x1 < x0 or box.x0 > x1


def _in_prose(line: Line, texts: Sequence[Line], edge: float) -> bool:
    """Whether a fragment is a piece of a justified line of prose that starts at the labels' edge.

    Such a line has several pieces, none of them far from the next.
    """
    box, size = _box(line), line.words[0].size
    level = sorted(
        (
            other
            for other in texts
            if abs(_box(other).bottom - box.bottom) <= 0.25 * size and _box(other).x0 >= edge - size
        ),
        key=lambda it: _box(it).x0,
    )
    gaps = [_box(b).x0 - _box(a).x1 for a, b in pairwise(level)]
    return (
        len(level) >= 2
        and abs(_box(level[0]).x0 - edge) <= 1.2 * size
        and max(gaps) <= 6.0 * size
        and sum(len(it.words) for it in level) >= 5
        and sum(len(it.text) for it in level) >= 30
    )


def _years(page: PdfPage) -> Iterator[Line]:
    for line in page.fragments:
        if len(line.words) > 1 and all(is_year(word.text) for word in line.words):
            for word in line.words:
                yield replace(line, words=(word,))


def _over(line: Line, columns: Sequence[tuple[float, float]]) -> list[int]:
    """Say over which columns a header line stands: those it overlaps, else its neighbours."""
    box = _box(line)
    hits = [
        index
        for index, (x0, x1) in enumerate(columns)
        if min(x1, box.x1) - max(x0, box.x0) > 0.35 * min(x1 - x0, box.width)
    ]
    if len(hits) == 1 or len(hits) > 1:
        return hits
    left = [i for i, (_, x1) in enumerate(columns) if x1 <= box.cx]
    right = [i for i, (x0, _) in enumerate(columns) if x0 >= box.cx]
    near = [*left[-1:], *right[:1]]
    if len(near) == 1:
        index = near[0]
        gap = max(columns[index][0] - box.x1, box.x0 - columns[index][1])
        return near if gap <= 2.5 * line.words[0].size else []
    return near


def _around(
    texts: Sequence[Line], extent: Box, used: set[int], size: float, *, upwards: bool
) -> tuple[Line, ...]:
    """Give the lines above or below a table, the nearest first, within its width."""
    found = []
    for line in texts:
        box = _box(line)
        if id(line) in used or box.overlap_x(extent) <= 0:
            continue
        distance = extent.top - box.bottom if upwards else box.top - extent.bottom
        if -0.6 * size <= distance <= 18 * size:
            found.append((distance, box.x0, line))
    return tuple(line for _, _, line in sorted(found, key=lambda item: item[:2]))


def whole(lines: Sequence[Line]) -> Box:
    """The box around some lines of a PDF."""
    return union([_box(line) for line in lines])
