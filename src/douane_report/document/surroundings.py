"""What stands around a table that shapes make up: the lines over it, and those under it."""

from collections.abc import Sequence

from douane_report.document.model import Box, Line
from douane_report.document.rows import Row, Table


def table_within(
    extent: Box,
    rows: Sequence[Row],
    texts: Sequence[Line],
    used: Sequence[Line],
    size: float,
    headers: Sequence[str] = ("",),
) -> Table:
    """Make a table of rows that no columns hold together, with the lines around it.

    Args:
        extent: where the rows stand, with all that belongs to them.
        rows: the rows.
        texts: lines of the page that are no figures.
        used: those of the rows.
        size: size of the type of the rows, in points.
        headers: the header of each column; a single one without words when not given.
    """
    return Table(
        page=used[0].page,
        headers=tuple(headers),
        header_line="",
        rows=tuple(rows),
        above=lines_around(texts, extent, used, size, upwards=True),
        below=lines_around(texts, extent, used, size, upwards=False),
        heads=((),) * len(headers),
    )


def lines_without(lines: Sequence[Line], used: Sequence[Line]) -> list[Line]:
    """Give the lines that share no word with those of a table."""
    taken = {word.box for line in used for word in line.words}
    return [line for line in lines if not any(word.box in taken for word in line.words)]


def lines_around(
    texts: Sequence[Line], extent: Box, used: Sequence[Line], size: float, *, upwards: bool
) -> tuple[Line, ...]:
    """Give the lines above or below a table, the nearest first, within its width."""
    taken = {id(line) for line in used}
    found = []
    for line in texts:
        box = line.placed
        if id(line) in taken or box.overlap_x(extent) <= 0:
            continue
        distance = extent.top - box.bottom if upwards else box.top - extent.bottom
        if -0.6 * size <= distance <= 18 * size:
            found.append((distance, box.x0, line))
    return tuple(line for _, _, line in sorted(found, key=lambda item: item[:2]))
