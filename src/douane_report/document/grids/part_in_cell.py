"""A part in the cell of its whole: ``42.285``, and ``waarvan maritiem 36.559 kg`` under it.

The words open as those of a part do. Their figure stands behind them or closes the cell, on a line
of its own, and is no row of the table. As the cell is taller than the others of its row, its first
figure may stand level with none of theirs: the row is anywhere in the height of the cell.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.cards.tokens import SEPARATORS, Piece
from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import ALIGNMENTS, Box, Line, union
from douane_report.document.part_words import is_of_which

_MOST_LINES = 3
"""Most lines of a part: two of words and its figure."""

_MOST_WORDS = 7
"""Most words of a line in a cell."""

_STEP = (0.6, 1.7)
"""How far under each other the lines of a cell stand, in type sizes."""

_FLUSH = 0.5
"""How far apart the edges or middles of these lines are at most, in type sizes."""

_ALIKE = 0.1
"""How far the type sizes of the lines of a part are apart at most, as a part."""


class CellPart(NamedTuple):
    """A figure with a part under it, in one cell.

    Attributes:
        cell: the figure.
        line: the words and the figure of the part, as one line.
        box: the extent of the cell, in points.
    """

    cell: FigureCell
    line: Line
    box: Box


def parts_in_cells(fragments: Sequence[Line]) -> list[CellPart]:
    """Find the parts among the fragments of a page that stand under the figure of their whole."""
    opens = [line for line in fragments if _opens(line)]
    return [part for line in opens if (part := _part(line, fragments))]


def without_parts_in_cells(fragments: Sequence[Line], parts: Sequence[CellPart]) -> list[Line]:
    """Leave the lines of parts out of fragments: they are in no row of their own."""
    taken = {word.placed for part in parts for word in part.line.words}
    return [it for it in fragments if it.words[0].placed not in taken] if taken else [*fragments]


def _opens(line: Line) -> bool:
    words = line.words
    return len(words) <= _MOST_WORDS and is_of_which(words[0].text.casefold().strip(SEPARATORS))


def _part(line: Line, fragments: Sequence[Line]) -> CellPart | None:
    over = [it for it in fragments if _is_under(line, it)]
    figures = [cell for it in over if (cell := read_cell(it)) and cell.number]
    if len(over) != 1 or len(figures) != 1:
        return None
    lines = [line]
    while not _has_figure(lines[-1]):
        under = [it for it in fragments if _is_under(it, lines[-1]) and _are_alike(it, line)]
        if len(under) != 1 or len(lines) == _MOST_LINES:
            return None
        lines += under
    whole = line._replace(words=tuple(word for it in lines for word in it.words))
    kinds = [token.kind for token in Piece(whole).tokens]
    if kinds.count("figure") != 1 or kinds.count("year") > 1:
        return None
    box = union([figures[0].line.placed, *(it.placed for it in lines)])
    return CellPart(figures[0], whole, box)


def _has_figure(line: Line) -> bool:
    return any(token.kind == "figure" for token in Piece(line).tokens)


def _is_under(line: Line, other: Line) -> bool:
    """Whether a line is the next one under another, at one of its edges or at its middle."""
    size = max(line.words[0].size, other.words[0].size)
    low, high = _STEP
    return low * size <= line.placed.bottom - other.placed.bottom <= high * size and any(
        abs(edge(line.placed) - edge(other.placed)) <= _FLUSH * size for edge in ALIGNMENTS
    )


def _are_alike(line: Line, other: Line) -> bool:
    size = other.words[0].size
    return abs(line.words[0].size - size) <= _ALIKE * size
