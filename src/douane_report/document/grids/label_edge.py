"""Where the labels of a table on a PDF page stand, and what stands between them and the figures."""

from collections.abc import Sequence

from douane_report.document.cells import is_year
from douane_report.document.grids.figure_grid import Grid, Group
from douane_report.document.model import Line, union
from douane_report.document.part_words import opens_part

_WHITE_STRIP = 7.0
"""Width in points of the white strip that parts the labels from other words on their left."""

_FEW = 0.5
"""Most part of the rows that differ in a column of words that is none of labels."""

_LONGEST_UNIT = 3
"""Most words that say in what a row is counted."""


def label_edge(grid: Grid, texts: Sequence[Line]) -> tuple[float, list[Line]]:
    """Find the labels of a table: the words nearest to its columns that hang together.

    Seen from above, all lines beside the rows throw a shadow on the page's width; the labels
    are the part of it next to the first column, up to a strip that stays white. Where that part
    says the same few words in row after row, it is a column of units, and the labels stand to
    the left of it.

    Returns:
        The left edge of the labels, in points, and the lines of the column of units.
    """
    column, size = grid.columns[0][0], grid.size
    full = [it for it in grid.groups if len(grid.hits(it)) == len(grid.columns)] or grid.groups
    top, bottom = full[0].bottom - 1.2 * size, full[-1].bottom + 0.2 * size
    beside = sorted(
        (
            line
            for line in texts
            if (box := line.placed).x1 <= column + 2
            and box.x0 >= grid.start - 1
            and top <= box.cy <= bottom
        ),
        key=lambda it: -it.placed.x1,
    )
    nearest = nearest_shadow(beside)
    rest = beside[len(nearest) :]
    if rest:
        # Rows that lack a figure have their units as well.
        span = union([line.placed for line in nearest])
        units = [
            it
            for it in texts
            if span.x0 - 1 <= it.placed.x0 < span.x1
            and any(is_level(it, group) for group in grid.groups)
        ]
        if _are_units(units, grid.groups):
            return min(line.placed.x0 for line in nearest_shadow(rest)), units
    return min((line.placed.x0 for line in nearest), default=column), []


def is_level(line: Line, group: Group) -> bool:
    """Whether a line stands on the baseline of a row's figures."""
    return abs(line.placed.bottom - group.bottom) <= 0.4 * group.size


def nearest_shadow(lines: Sequence[Line]) -> list[Line]:
    """Give the first of the lines, from right to left, up to a strip that stays white."""
    found: list[Line] = []
    edge = 0.0
    for line in lines:
        if found and line.placed.x1 < edge - _WHITE_STRIP:
            break
        edge = min(edge, line.placed.x0) if found else line.placed.x0
        found.append(line)
    return found


def _are_units(lines: Sequence[Line], rows: Sequence[Group]) -> bool:
    """Whether lines say the same few words, or the same years, level with each of the rows."""
    words = {line.text.casefold() for line in lines}
    return (
        len(rows) >= 3
        and len(lines) == len(rows)
        and (len(words) <= max(2, _FEW * len(rows)) or _are_years_again(lines))
        and len(words) < len(rows)
        and all(len(line.words) <= _LONGEST_UNIT for line in lines)
        and all(any(is_level(line, row) for line in lines) for row in rows)
    )


def _are_years_again(lines: Sequence[Line]) -> bool:
    """Whether lines are years that come again, with words of a part under some of them."""
    years = [line.text for line in lines if is_year(line.text)]
    return len(set(years)) < len(years) and all(
        is_year(line.text) or opens_part(line.text.casefold()) for line in lines
    )
