"""Tiles without frames: a name right under or right over each figure, two or more beside another.

White space alone says what belongs together, so all tiles must be made alike: figures of one type
size, each with its name on the same side and set to the same edge, and much nearer to it than
anything on the other side. Where one figure has no such name, nothing is read.

Under a row of names that begin level the figures are in a row, too: only the longest name is near.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import ALIGNMENTS, Box, Edge, Known, Line, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within
from douane_report.document.unit_words import unit_lines, with_unit

_MOST_LINES = 5
"""Most lines of a name."""

_LONGEST_NAME = 130
"""Most characters of a name."""

_NEAR = 1.3
"""How far from its figure a name stands at most, as a multiple of the larger type size."""

_NEARER = 0.75
"""How much nearer the name is than what stands on the other side, at least."""

_FAR = 5.0
"""The same of a name that is shorter than others in its row."""

_FEW = 3
"""Of how many figures of such a row one may have something under it, as a note."""

_ALIKE = 0.1
"""How much the type sizes of the figures may differ, as a part."""

_EDGE = 0.35
"""How far the edge of a name may be off that of its figure, in sizes of the larger type."""

_AROUND = 3.0
"""How far off the tiles what belongs to none of them shows that they are no tiles, in sizes."""

_LEVEL = 0.3
"""How far the baselines of a row, or its type sizes, are apart at most, in points."""

_WORDS_OF_LABEL = 4
"""Most words of the label of such a row."""

_MOST_FIGURES = 40
"""More figures of one size on a page are those of a table or of a chart."""


class _Tile(NamedTuple):
    """A figure with the lines of its name, from top to bottom."""

    cell: FigureCell
    name: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The name."""
        return join_lines(line.text for line in self.name)

    @property
    def box(self) -> Box:
        """Where both stand."""
        return union([self.cell.line.placed, *(line.placed for line in self.name)])


def open_tile_table(page: PdfPage, known: Known) -> Table | None:
    """Give the table that the tiles of a page make up; None when it has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
    """
    cells = [cell for line in page.fragments if (cell := read_cell(line)) and _is_amount(cell)]
    units = unit_lines(page.fragments)
    joined = [(both[0] if (both := with_unit(it, units)) else it) for it in cells]
    taken = {id(line) for line in (*(cell.line for cell in cells), *units)}
    lines = [line for line in page.fragments if id(line) not in taken]
    texts = [line for line in lines if any(char.isalpha() for char in line.text)]
    lines += [cell.line for cell in joined]
    cells = joined
    best: list[_Tile] = []
    for size in {round(cell.line.words[0].size) for cell in cells}:
        own = [it for it in cells if abs(it.line.words[0].size - size) <= max(0.5, _ALIKE * size)]
        if not 2 <= len(own) <= _MOST_FIGURES or not _are_side_by_side(own):
            continue
        for tiles in _ways(own, texts, lines):
            if _has_stray_name(tiles, texts, known) or _is_labelled(tiles, lines):
                continue
            if _known(tiles, known) > max(1, _known(best, known)):
                best = tiles
    if not best:
        return None
    rows = [Row(tile.name, (tile.cell,)) for tile in best]
    used = [line for tile in best for line in tile.name]
    extent = union([tile.box for tile in best])
    # A scale may go on in a line that is read as a figure: "bedragen x", and "€ 1.000)" under it.
    return table_within(extent, rows, page.fragments, used, median(it.words[0].size for it in used))


def _known(tiles: Sequence[_Tile], known: Known) -> int:
    return sum(known(tile.text) for tile in tiles)


def _is_amount(cell: FigureCell) -> bool:
    """Whether a figure may be that of a tile: no share, and no change."""
    signed = cell.text[:1] in "+-–−±" and len(cell.text) > 1
    return not signed and not (cell.number and cell.number.unit == "procent")


def _are_side_by_side(cells: Sequence[FigureCell]) -> bool:
    """Whether two figures stand level."""
    bottoms = sorted(cell.line.placed.bottom for cell in cells)
    return any(two - one <= 1.0 for one, two in pairwise(bottoms))


def _ways(
    cells: Sequence[FigureCell], texts: Sequence[Line], lines: Sequence[Line]
) -> Iterator[list[_Tile]]:
    """Give the tiles with the names on either side, set to either edge, where all have one."""
    for side in (1, -1):
        for edge in ALIGNMENTS:
            tiles = [_Tile(cell, _name(cell.line, texts, side, edge)) for cell in cells]
            named = [tile for tile in tiles if tile.name]
            if len(named) < 2 or any(_is_among(tile, named) for tile in tiles if not tile.name):
                continue
            owned = [id(line) for tile in named for line in tile.name]
            alone = len(set(owned)) == len(owned) and len({it.text for it in named}) == len(named)
            if alone and all(_is_nearer(tile, lines, side, edge) for tile in named):
                yield sorted(named, key=lambda it: (round(it.box.top), it.box.x0))
    yield from _rows(cells, texts, lines)


def _rows(
    cells: Sequence[FigureCell], texts: Sequence[Line], lines: Sequence[Line]
) -> Iterator[list[_Tile]]:
    """Give the tiles of a row of figures, each with its name in a row of these over it."""
    for edge in ALIGNMENTS:
        tiles = [_Tile(cell, _name(cell.line, texts, -1, edge, _FAR)) for cell in cells]
        if not all(tile.name for tile in tiles):
            continue
        size = max(tile.name[0].words[0].size for tile in tiles)
        figures, firsts = [it.cell.line.placed for it in tiles], [it.name[0].placed for it in tiles]
        lowest = max(tile.name[-1].placed.bottom for tile in tiles)
        under = [
            box
            for box in figures
            if any(
                abs(edge(line.placed) - edge(box)) <= _EDGE * size
                and 0 < line.placed.cy - box.bottom <= _AROUND * size
                for line in lines
            )
        ]
        level = all(_spread([it.bottom for it in row]) <= 1.0 for row in (figures, firsts))
        near = min(box.top for box in figures) - lowest <= _NEAR * size
        alone = len({tile.text for tile in tiles}) == len(tiles)
        if level and near and alone and _FEW * len(under) <= len(tiles):
            yield sorted(tiles, key=lambda it: it.box.x0)


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _is_among(tile: _Tile, named: Sequence[_Tile]) -> bool:
    """Whether a figure without a name stands where the tiles are."""
    extent, box = union([it.box for it in named]), tile.cell.line.placed
    around = _AROUND * tile.cell.line.words[0].size
    return extent.overlap_x(box) > -around and extent.overlap_y(box) > -around


def _has_stray_name(tiles: Sequence[_Tile], texts: Sequence[Line], known: Known) -> bool:
    """Whether a known name stands at the tiles and is that of none of their figures.

    Then names are not on the side on which they were looked for.
    """
    extent = union([it.box for it in tiles])
    own = {id(line) for tile in tiles for line in tile.name}
    around = _AROUND * max(tile.cell.line.words[0].size for tile in tiles)
    return any(
        line.placed.overlap_x(extent) > 0
        and line.placed.overlap_y(extent) > -around
        and known(line.text)
        for line in texts
        if id(line) not in own
    )


def _is_labelled(tiles: Sequence[_Tile], lines: Sequence[Line]) -> bool:
    """Whether a label stands before figures, level with them and in their type: they are a row."""
    own = {id(line) for tile in tiles for line in (tile.cell.line, *tile.name)}
    figures = [tile.cell.line for tile in tiles]
    left = min(line.placed.x0 for line in figures)
    return any(
        line.placed.x1 < left
        and abs(line.placed.bottom - it.placed.bottom) <= _LEVEL
        and abs(line.words[0].size - it.words[0].size) <= _LEVEL
        and len(line.words) <= _WORDS_OF_LABEL
        for line in lines
        if id(line) not in own
        for it in figures
    )


def _name(
    figure: Line, texts: Sequence[Line], side: int, edge: Edge, reach: float = _NEAR
) -> tuple[Line, ...]:
    """Give the lines of the name under a figure (side 1) or over it (side -1), in reading order."""
    found: list[Line] = []
    box, large = figure.placed, figure.words[0].size
    column = [line for line in texts if abs(edge(line.placed) - edge(box)) <= _EDGE * large]
    for line in sorted(column, key=lambda it: side * it.placed.cy):
        size = line.words[0].size
        if side * (line.placed.cy - box.cy) <= 0.5 * size:
            continue
        last = found[-1] if found else figure
        gap = _gap(last.placed, line.placed, side)
        if not found and gap > reach * size:
            return ()
        if found and (gap > 0.7 * size or _style(line) != _style(last)):
            break
        found.append(line)
    name = tuple(found if side == 1 else reversed(found))
    short = sum(len(line.text) for line in name) <= _LONGEST_NAME
    return name if len(name) <= _MOST_LINES and short else ()


def _gap(one: Box, two: Box, side: int) -> float:
    """How far the second of two lies under the first (side 1), or over it."""
    return two.top - one.bottom if side == 1 else one.top - two.bottom


def _style(line: Line) -> tuple[float, bool, str]:
    word = line.words[0]
    return round(word.size, 1), word.bold, word.colour


def _is_nearer(tile: _Tile, lines: Sequence[Line], side: int, edge: Edge) -> bool:
    """Whether the name stands nearer to its figure than whatever is on the other side of it."""
    figure, size = tile.cell.line.placed, tile.name[0].words[0].size
    first = tile.name[0 if side == 1 else -1].placed
    own = _step(figure, first, side)
    others = [
        _step(figure, line.placed, -side)
        for line in lines
        if line is not tile.cell.line
        and line.placed.overlap_x(tile.box) > 0
        and -side * (line.placed.cy - figure.cy) > 0.5 * size
    ]
    return own <= _NEARER * min(others, default=2 * own)


def _step(figure: Box, other: Box, side: int) -> float:
    """How far another line's middle is off the nearer edge of a figure, to one side."""
    return other.cy - figure.bottom if side == 1 else figure.top - other.cy
