"""A tile at the bars of a chart, with a known name and its figure in it: the total, most often."""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, is_year, read_cell, split_tail
from douane_report.document.model import Box, Known, Line
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row

_ASIDE = 60.0
"""How far beside the bars such a tile may stand, in points."""

_LOWEST = 16.0
"""How high a tile is at least, in points."""

_SLACK = 1.5


def without_tile(bars: Sequence[Box], page: PdfPage) -> list[Box]:
    """Leave out the one shape that is no bar, since words stand in it."""
    texts = [line.placed for line in page.fragments if read_cell(line) is None]
    tiles = [bar for bar in bars if any(bar.contains(text, _SLACK) for text in texts)]
    return [bar for bar in bars if bar not in tiles] if len(tiles) == 1 else list(bars)


def tile_row(page: PdfPage, chart: Box, rows: Sequence[Row], known: Known) -> Row | None:
    """Give the row of the one tile at a chart; None where there is none, or are several.

    Args:
        page: the page.
        chart: where the bars are, with their names and figures.
        rows: what the bars are of: a tile of one of these says it again.
        known: tells whether a name is in the vocabulary.
    """
    own = {row.text.casefold() for row in rows}
    tiles = {mark.box for mark in page.marks if mark.kind == "path" and _is_at(mark.box, chart)}
    found: list[Row] = []
    for tile in sorted(tiles):
        within = [line for line in page.fragments if tile.contains(line.placed, _SLACK)]
        row = _row(within, known)
        if row is not None and row.text.casefold() not in own and row not in found:
            found.append(row)
    return found[0] if len(found) == 1 else None


def _is_at(tile: Box, chart: Box) -> bool:
    """Whether a shape stands beside the bars of a chart, or among them."""
    return (
        tile.height >= _LOWEST
        and tile.overlap_y(chart) > 0
        and tile.overlap_x(chart) > -_ASIDE
        and not tile.contains(chart)
    )


def _row(within: Sequence[Line], known: Known) -> Row | None:
    """Give what stands in a tile as a row: one known name and one figure, but for shares.

    With a year in it it may be of another year than the bars.
    """
    names: list[Line] = []
    cells: list[FigureCell] = []
    for line in within:
        name, own = split_tail(line)
        names += [name] if name.words and known(name.text) else []
        cells += [cell for cell in own if cell.number is None or cell.number.unit != "procent"]
    dated = any(is_year(word.text) for line in within for word in line.words)
    if len(names) != 1 or len(cells) != 1 or dated:
        return None
    return Row((names[0],), (cells[0],))
