"""Tiles: frames that hold a name and one figure each, as a table with a single column.

The figure stands under its name, over it or beside it: the frame says that they are one. A tile
with two figures has none that can be read; only what says how much an amount has changed may
stand beside it, and a figure with the year that it is of, smaller or in brackets, which gets a
column of its own. A bar at the left edge of each tile says as much as a frame.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from statistics import median

from douane_report.document.cards.places import framed_boxes
from douane_report.document.cards.tokens import Piece
from douane_report.document.cells import FigureCell, years_in
from douane_report.document.figure_split import split_figures
from douane_report.document.forms.dated_figures import (
    by_year,
    dated_figures,
    is_change,
    is_smaller,
    parted_at_brackets,
)
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within

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
        inside = [part for line in within for part in parted_at_brackets(line)]
        earlier = dated_figures(inside)
        row = _row([line for line in inside if line not in earlier], known)
        if row is not None:
            rows.append(row)
            dated.append(by_year(earlier, [cell for cell in row.cells if cell]))
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
    cell = max(cells, key=lambda it: it.line.words[0].size)
    if any(it is not cell and not (is_change(it) and is_smaller(it, cell)) for it in cells):
        cell = FigureCell(cell.line, None, "two figures stand in one tile")
    return Row(label, (cell,))


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
