"""Tiles under each other without frames: a name right over each larger figure, time and again.

Figures of other years may stand under each, on lines of their own. The order of the lines alone
says what belongs together, so that all lines of a column must be in it: names, a figure, years,
and the next names. Under the last tile stand no words as a name is set, since else the names may be
those of the figures over them.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.forms.dated_figures import (
    LARGER,
    by_year,
    dated_figures,
    is_change,
)
from douane_report.document.model import ALIGNMENTS, Box, Edge, Known, Line, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_without, table_within
from douane_report.document.unit_words import EURO, join_units

_FEWEST, _MOST = 2, 40
"""Fewest figures of a column, and most of one size on a page; more are those of a table."""

_ALIKE = 0.5
"""How much the sizes of the figures differ at most, in points."""

_FLUSH = 0.35
"""How far the lines of a tile may be off its edge, in sizes of the figure."""

_NEAR = 1.3
"""How far over its figure a name stands at most, as a multiple of the larger type size."""

_STEP = 0.7
"""How far the lines of a name are apart at most, in sizes of their type."""

_MOST_LINES = 5
"""Most lines of a name."""

_UNDER = 3.0
"""How far under the last tile words show that they may be a name, in sizes of the figure."""

_Dated = dict[Line, tuple[str, FigureCell]]


class _Tile(NamedTuple):
    """A figure with the lines of its name, and those of other years."""

    name: tuple[Line, ...]
    cell: FigureCell
    years: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The name."""
        return join_lines(line.text for line in self.name)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its lines, from top to bottom."""
        return (*self.name, self.cell.line, *self.years)


def tile_column_table(page: PdfPage, known: Known) -> Table | None:
    """Give the table that the columns of tiles of a page make up; None when it has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
    """
    signs = [line for line in page.fragments if line.text == EURO]
    items = join_units([(line, read_cell(line)) for line in page.fragments], signs)
    lines = [line for line, _ in items]
    cells = [cell for _, cell in items if cell and not is_change(cell)]
    dated = dated_figures([line for line, cell in items if cell is None])
    best: list[_Tile] = []
    for size in {round(cell.line.words[0].size) for cell in cells}:
        own = [it for it in cells if abs(it.line.words[0].size - size) <= _ALIKE]
        for edge in ALIGNMENTS if _FEWEST <= len(own) <= _MOST else ():
            tiles = _tiles(own, lines, dated, edge)
            if _known(tiles, known) > max(1, _known(best, known)):
                best = tiles
    if not best:
        return None
    others = [by_year({it: dated[it] for it in tile.years}, [tile.cell]) for tile in best]
    years = sorted({year for own in others for year in own})
    rows = [
        Row(tile.name, (tile.cell, *(own.get(year) for year in years)))
        for tile, own in zip(best, others, strict=True)
    ]
    used = [line for tile in best for line in tile.lines]
    return table_within(
        union([line.placed for line in used]),
        rows,
        lines_without(page.fragments, used),
        used,
        median(line.words[0].size for tile in best for line in tile.name),
        ("", *years),
    )


def _known(tiles: Sequence[_Tile], known: Known) -> int:
    return sum(known(tile.text) for tile in tiles)


def _tiles(
    cells: Sequence[FigureCell], lines: Sequence[Line], dated: _Dated, edge: Edge
) -> list[_Tile]:
    """Give the tiles of all columns, in reading order; none where one of them has another order."""
    found: list[_Tile] = []
    columns: list[list[FigureCell]] = []
    for cell in sorted(cells, key=lambda it: it.line.placed.top):
        place, reach = edge(cell.line.placed), _FLUSH * cell.line.words[0].size
        home = next((it for it in columns if abs(edge(it[0].line.placed) - place) <= reach), None)
        if home is None:
            columns.append([cell])
        else:
            home.append(cell)
    for column in columns:
        tiles = _column(column, lines, dated, edge)
        if tiles is None and len(column) >= _FEWEST:
            return []
        found += tiles or []
    if len({tile.text for tile in found}) < len(found):
        return []
    return sorted(found, key=lambda it: (round(it.cell.line.placed.top), it.cell.line.placed.x0))


def _column(
    cells: Sequence[FigureCell], lines: Sequence[Line], dated: _Dated, edge: Edge
) -> list[_Tile] | None:
    """Give the tiles of a column; None where its lines are in another order."""
    tiles = [_tile(cell, lines, dated, edge) for cell in cells]
    whole = [tile for tile in tiles if tile is not None]
    if len(whole) < len(tiles) or len(tiles) < _FEWEST:
        return None
    own = {id(line) for tile in whole for line in tile.lines}
    extent = union([line.placed for tile in whole for line in tile.lines])
    size, name = cells[0].line.words[0].size, whole[-1].name[-1]
    within = extent._replace(bottom=extent.bottom + _UNDER * size)
    for line in lines:
        if id(line) in own or line.placed.overlap_x(within) <= 0 or not _is_in(line, within):
            continue
        if line.placed.cy < extent.bottom or line.words[0].size >= name.words[0].size - _ALIKE:
            return None
    apart = all(one.lines[-1].placed.cy < two.lines[0].placed.cy for one, two in pairwise(whole))
    return whole if apart else None


def _is_in(line: Line, box: Box) -> bool:
    return box.top < line.placed.cy < box.bottom


def _tile(cell: FigureCell, lines: Sequence[Line], dated: _Dated, edge: Edge) -> _Tile | None:
    """Give the tile of a figure; None where no name stands over it."""
    figure = cell.line
    size, box = figure.words[0].size, figure.placed
    flush = [
        line
        for line in lines
        if line is not figure and abs(edge(line.placed) - edge(box)) <= _FLUSH * size
    ]
    name: list[Line] = []
    for line in sorted(flush, key=lambda it: -it.placed.cy):
        if line.placed.cy >= box.cy:
            continue
        last = name[-1] if name else figure
        own = line.words[0].size
        gap = last.placed.top - line.placed.bottom
        if (
            line in dated
            or LARGER * own > size
            or gap > (_STEP * own if name else _NEAR * size)
            or (name and _style(line) != _style(last))
        ):
            break
        name.append(line)
    years: list[Line] = []
    for line in sorted(flush, key=lambda it: it.placed.cy):
        if line.placed.cy <= box.cy:
            continue
        if line not in dated or line.placed.top - (years or [figure])[-1].placed.bottom > size:
            break
        years.append(line)
    if not 1 <= len(name) <= _MOST_LINES or not any(map(str.isalpha, name[0].text)):
        return None
    return _Tile(tuple(reversed(name)), cell, tuple(years))


def _style(line: Line) -> tuple[float, bool, str]:
    word = line.words[0]
    return round(word.size, 1), word.bold, word.colour
