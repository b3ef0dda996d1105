"""What stands over tables that have their labels to the right of their figures."""

from collections import Counter
from collections.abc import Iterator, Sequence

from douane_report.document.cells import is_year
from douane_report.document.grids.figure_grid import Grid
from douane_report.document.grids.header_parts import parted
from douane_report.document.grids.header_spans import header_text
from douane_report.document.grids.mirror import label_behind, lines_behind
from douane_report.document.model import Line
from douane_report.document.rows import Table

_TITLE = 3
"""From how many words on a line looks like a title."""

_HEADER = 9.0
"""How far above its first row a header may start, in type sizes."""

_FLUSH = 0.3
"""How far the first word over the labels may be off their edge, in type sizes."""

_GAP = 0.38
"""Width of the gap before that word at least, in type sizes: a space is narrower."""

_OVER = 2.0
"""How far over the labels a line reaches from which it is no header of a column, in type sizes."""


def headers_apart(grid: Grid, texts: Sequence[Line]) -> tuple[list[Line], float]:
    """Part what heads the columns of such a table from what heads its labels, and from its title.

    Labels that begin a space behind the figures have a header that begins a space behind theirs.
    Where no word of a line begins at the edge of the labels, a line that reaches far over them
    is a title, or prose: nothing over it heads the table.

    Returns:
        All lines, those over the columns in parts; and the foot of that title, in points, or how
        high headers may start.
    """
    top, size = grid.groups[0].bottom - grid.size, grid.size
    lowest, highest = top + 0.2 * size, top - _HEADER * size
    edge = _label_edge(grid, texts)
    lines: list[Line] = []
    for line in texts:
        if highest <= line.placed.bottom <= lowest:
            lines.extend(
                part for own in _parted_at(line, edge, size) for part in parted(own, grid.columns)
            )
        else:
            lines.append(line)
    reach = edge + _OVER * size
    title = max(
        (
            line.placed.bottom
            for line in lines
            if line.placed.bottom <= lowest
            and line.placed.x0 < grid.columns[-1][1]
            and line.placed.x1 > reach
        ),
        default=highest,
    )
    return lines, title


def _label_edge(grid: Grid, texts: Sequence[Line]) -> float:
    """Give the left edge that most labels have, in points; infinity where they have none."""
    right = lines_behind(grid, texts)
    labels = [it for group in grid.groups if (it := label_behind(group, right))]
    edges = Counter(round(it.placed.x0, 0) for it in labels)
    edge, count = max(edges.items(), key=lambda it: (it[1], -it[0]), default=(0.0, 0))
    return edge if 2 * count > len(labels) else float("inf")


def _parted_at(line: Line, edge: float, size: float) -> Iterator[Line]:
    """Part a line before the word that begins at an edge, if more than a space stands there.

    The words of a title may begin there by chance.
    """
    words = line.words
    for at in range(1, len(words)):
        word, gap = words[at], words[at].placed.x0 - words[at - 1].placed.x1
        if abs(word.placed.x0 - edge) <= _FLUSH * size and gap >= _GAP * word.size:
            yield line._replace(words=words[:at])
            yield line._replace(words=words[at:])
            return
    yield line


def without_title(table: Table) -> Table:
    """Take the title off the headers of a table whose figures stand on the left, under it.

    It stands alone on its line, and two of three tell it: it has type of its own, or reaches over
    the labels; it has an edge of its own; it has many words. Its year goes on to
    be that of columns with a header that names none.
    """
    title = next((lines[0] for lines in table.heads if lines), None)
    if title is None:
        return table
    others = [line for lines in table.heads for line in lines if line != title]
    if any(abs(it.placed.bottom - title.placed.bottom) <= 0.5 * _size(title) for it in others):
        return table
    label = next(row.label[0].placed for row in table.rows if row.label)
    left = min((it.placed.x0 for it in others), default=label.x0)
    signs = (
        all(_style(it) != _style(title) for it in others) if others else title.placed.x1 > label.x0,
        title.placed.x0 < left - 0.5 * _size(title),
        len(title.words) >= _TITLE,
    )
    if sum(signs) < 2:
        return table
    years = [word for word in title.words if is_year(word.text)]
    heads = []
    for lines in table.heads:
        rest = tuple(line for line in lines if line != title)
        if (
            rest
            and len(years) == 1
            and not any(is_year(it.text) for line in rest for it in line.words)
        ):
            rest = (title._replace(words=tuple(years)), *rest)
        heads.append(rest)
    return table._replace(
        headers=tuple(header_text(lines) for lines in heads),
        heads=tuple(heads),
        above=(title, *table.above),
    )


def _size(line: Line) -> float:
    return line.words[0].size


def _style(line: Line) -> tuple[float, bool, str]:
    word = line.words[0]
    return round(word.size, 1), word.bold, word.colour
