"""Tiles: frames that hold a name and one figure each, as a table with a single column.

The figure stands under its name, over it or beside it: the frame says that they are one. A tile
with two figures has none that can be read; only what says how much an amount has changed may
stand beside it, and a figure with the year that it is of, smaller or in brackets, which gets a
column of its own. A bar at the left edge of each tile says as much as a frame.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from statistics import median

from douane_report.document.cards.places import framed_boxes
from douane_report.document.cards.tokens import Piece
from douane_report.document.cells import FigureCell, is_year, read_cell, years_in
from douane_report.document.figure_split import split_figures
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within

_OWN = 1.15
"""From how many times the size of the others on a figure is the one of its tile."""

_MOST_LINES = 5
"""Most lines of a name."""


_BAR = 6.0
"""Width of the bar at the edge of a tile, at most, in points."""

_LOWEST = 18.0
"""Height in points from which such a bar may be that of a tile."""

_MOST_BARS = 40
"""Most bars of a page of tiles; more are those of a chart, or the edges of cells."""


def tile_table(page: PdfPage, known: Known) -> Table | None:
    """Give the table that the tiles of a page make up; None when it has none.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
    """
    pieces = [Piece(line) for line in page.fragments]
    rows: list[Row] = []
    boxes: list[Box] = []
    dated: list[dict[str, FigureCell]] = []
    for box in framed_boxes(page, pieces, known) or _beside_bars(page):
        within = [line for line in page.fragments if box.contains(line.placed, slack=1.5)]
        inside = [part for line in within for part in _without_brackets(line)]
        earlier = _of_years(inside)
        row = _row([line for line in inside if line not in earlier], known)
        if row is not None:
            rows.append(row)
            dated.append(_smaller(earlier, row))
            boxes.append(box)
    if sum(known(row.text) for row in rows) < 2 or _are_unlike(rows) or _overlap(boxes):
        return None
    used = [line for row in rows for line in row.label]
    texts = [line for line in page.fragments if not any(_is_in(line, box) for box in boxes)]
    extent = union(boxes)
    size = median(line.words[0].size for line in used)
    years = sorted({year for own in dated for year in own})
    rows = [
        row._replace(cells=(*row.cells, *(own.get(year) for year in years)))
        for row, own in zip(rows, dated, strict=True)
    ]
    return table_within(extent, rows, texts, used, size, ("", *years))


def _beside_bars(page: PdfPage) -> list[Box]:
    """Give the tiles that have a bar at their left edge, as high as they are, and no frame."""
    bars = sorted(
        {
            mark.box
            for mark in page.marks
            if mark.kind == "path" and mark.box.width <= _BAR and mark.box.height > _LOWEST
        },
        key=lambda box: (box.top, box.x0),
    )
    level = {
        bar: [it for it in bars if it.x0 > bar.x0 + 2 and it.overlap_y(bar) > 0.5 * bar.height]
        for bar in bars
    }
    steps = [min(it.x0 for it in right) - bar.x0 for bar, right in level.items() if right]
    if len(steps) < 2 or len(bars) > _MOST_BARS:
        return []
    ends = {
        bar: min((it.x0 for it in right), default=bar.x0 + median(steps)) - _BAR
        for bar, right in level.items()
    }
    alone = {bar for bar in bars if not _has_neighbour(bar, bars)}
    widest = max(ends.values())
    return [
        bar._replace(x1=widest if bar in alone else ends[bar]) for bar in bars if bar.x0 < widest
    ]


def _has_neighbour(bar: Box, bars: Sequence[Box]) -> bool:
    """Whether another bar stands level with one."""
    return any(it is not bar and it.overlap_y(bar) > 0.5 * bar.height for it in bars)


def _overlap(boxes: Sequence[Box]) -> bool:
    """Whether two of the tiles cover each other in part, so that a figure may be of either."""
    return any(
        one.overlap_x(two) > 2 and one.overlap_y(two) > 2 for one, two in combinations(boxes, 2)
    )


def _is_in(line: Line, box: Box) -> bool:
    return box.contains(line.placed, slack=1.5)


def _row(inside: Sequence[Line], known: Known) -> Row | None:
    """Give a tile as a row; None when it has no figure or no name."""
    texts: list[Line] = []
    cells: list[FigureCell] = []
    for line in inside:
        for part, cell in split_figures(line):
            if cell is not None:
                cells.append(cell)
            elif not years_in(part):
                texts.append(part)
    label = _name(sorted(texts, key=lambda it: (it.placed.bottom, it.placed.x0)), known)
    if not cells or not label:
        return None
    cell = max(cells, key=_size)
    if any(it is not cell and not (_is_change(it) and _is_smaller(it, cell)) for it in cells):
        cell = FigureCell(cell.line, None, "two figures stand in one tile")
    return Row(label, (cell,))


def _without_brackets(line: Line) -> Iterator[Line]:
    """Take a line apart that ends in a figure and its year in brackets: ``€ 9 (2017: € 8)``."""
    opening = [at for at, word in enumerate(line.words) if "(" in word.text]
    at = opening[0] if len(opening) == 1 else 0
    remark = line._replace(words=line.words[at:])
    if at and _is_in_brackets(remark) and _of_years([remark]):
        yield line._replace(words=line.words[:at])
        yield remark
    else:
        yield line


def _is_in_brackets(line: Line) -> bool:
    return line.text.startswith("(") and line.text.endswith(")")


def _of_years(inside: Sequence[Line]) -> dict[Line, tuple[str, FigureCell]]:
    """Give the lines that say no more than a figure and its year, as in ``2026: € 3,2 mln``."""
    found: dict[Line, tuple[str, FigureCell]] = {}
    for line in inside:
        bare = [word._replace(text=word.text.strip("():|")) for word in line.words]
        years = [word.text for word in bare if is_year(word.text)]
        rest = [word for word in bare if word.text not in ("", "in", "In", *years)]
        if len(years) != 1 or not rest:
            continue
        cell = read_cell(line._replace(words=tuple(rest)))
        if cell is not None and not _is_change(cell):
            found[line] = (years[0], cell)
    return found


def _smaller(dated: Mapping[Line, tuple[str, FigureCell]], row: Row) -> dict[str, FigureCell]:
    """Give the figure of each year, if it has one: smaller than that of the tile or in brackets."""
    own = [cell for cell in row.cells if cell is not None]
    counts = Counter(year for year, _ in dated.values())
    return {
        year: cell
        for line, (year, cell) in dated.items()
        if counts[year] == 1 and (_is_in_brackets(line) or all(_is_smaller(cell, it) for it in own))
    }


def _is_change(cell: FigureCell) -> bool:
    """Whether a figure says how much more or less it is than before, and is no amount itself."""
    return cell.text[:1] in "+-–−±" or (cell.number is not None and cell.number.unit == "procent")


def _is_smaller(cell: FigureCell, other: FigureCell) -> bool:
    return _size(other) >= _OWN * _size(cell)


def _size(cell: FigureCell) -> float:
    return cell.line.words[0].size


def _name(texts: Sequence[Line], known: Known) -> tuple[Line, ...]:
    """Give the lines of the name: a known one, else those that are set as the first one is."""
    runs = list(_runs([line for line in texts if any(char.isalpha() for char in line.text)]))
    for run in runs:
        for start in range(len(run)):
            for end in range(len(run), start, -1):
                if known(join_lines(line.text for line in run[start:end])):
                    return tuple(run[start:] if _reads_on(run, start, end) else run[start:end])
    if not runs or len(runs[0]) > _MOST_LINES:
        return ()
    return tuple(runs[0])


def _reads_on(run: Sequence[Line], start: int, end: int) -> bool:
    """Whether a text goes on in mid-sentence after the lines that are a known name."""
    more = run[end:]
    return bool(more) and len(run) - start <= _MOST_LINES and more[0].text[:1].islower()


def _runs(texts: Sequence[Line]) -> Iterator[list[Line]]:
    """Group lines in the same type that follow each other closely."""
    run: list[Line] = []
    for line in texts:
        size = line.words[0].size
        if run and not (
            _style(run[-1]) == _style(line)
            and 0.8 * size <= line.placed.bottom - run[-1].placed.bottom <= 1.7 * size
        ):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _style(line: Line) -> tuple[float, bool, str]:
    word = line.words[0]
    return round(word.size, 1), word.bold, word.colour


def _are_unlike(rows: Sequence[Row]) -> bool:
    """Whether the figures of tiles are set so differently that some are no figures of tiles."""
    sizes = Counter(round(cell.line.words[0].size) for row in rows for cell in row.cells if cell)
    return max(sizes) > 2 * min(sizes)
