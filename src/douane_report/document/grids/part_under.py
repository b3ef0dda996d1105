"""A part of a figure on two lines under it: ``57.783``, and ``50.743 kg`` over ``Maritiem``.

The small figure is in the column of the large one, and yet it is no row of the table. It is told
by its type, and by words in that type under it; a row has figures without such words.
"""

from collections.abc import Iterable, Sequence

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import ALIGNMENTS, Line

_OPENS = tuple("0123456789€")
"""With what a figure opens that has a part, or is one."""

_SMALL = 0.9
"""Up to how many times the size of a figure a part under it is set."""

_MOST_WORDS = 4
"""Most words under the figure of a part."""

_ALIKE = 0.1
"""How far the sizes of both are apart at most, as a part."""

_LEVEL = 0.3
"""How far figures of one row are apart at most, in type sizes."""


def parts_under_figures(fragments: Sequence[Line]) -> list[Line]:
    """Give each small figure under a larger one as one line with the words under it."""
    opened = [line for line in fragments if line.words[0].text.startswith(_OPENS)]
    figures = [cell for line in opened if (cell := read_cell(line))]
    large = max((cell.line.words[0].size for cell in figures), default=0.0)
    small = [it for it in figures if it.line.words[0].size <= _SMALL * large]
    if not small:
        return []
    small = [it for it in small if any(_is_part(it.line, other.line) for other in figures)]
    told = {id(it): _words_under(it.line, fragments) for it in small}
    return [
        it.line._replace(words=(*it.line.words, *words.words))
        for it in small
        if (words := told[id(it)])
        and all(told.get(id(other)) for other in _row(it, figures))
        and not any(_is_label(line, it.line) for line in fragments)
    ]


def without_parts_under(lines: Iterable[Line]) -> list[Line]:
    """Leave the parts under figures out of fragments: they are in no row of their own."""
    fragments = list(lines)
    taken = {word.placed for part in parts_under_figures(fragments) for word in part.words}
    return [line for line in fragments if line.words[0].placed not in taken] if taken else fragments


def _is_part(line: Line, other: Line) -> bool:
    """Whether a figure stands closely under another one that is larger."""
    return line.words[0].size <= _SMALL * other.words[0].size and _is_under(line, other)


def _is_label(line: Line, figure: Line) -> bool:
    """Whether words stand left of a figure, level with it and in its type: it is in a row."""
    size = figure.words[0].size
    return (
        line.placed.x1 <= figure.placed.x0
        and abs(line.placed.bottom - figure.placed.bottom) <= _LEVEL * size
        and abs(line.words[0].size - size) <= _ALIKE * size
        and read_cell(line) is None
    )


def _is_under(line: Line, other: Line) -> bool:
    """Whether a line is the next one under another, at one of its edges or at its middle."""
    size, step = other.words[0].size, line.placed.bottom - other.placed.bottom
    return 0.6 * size <= step <= 1.6 * size and any(
        abs(edge(line.placed) - edge(other.placed)) <= 0.5 * size for edge in ALIGNMENTS
    )


def _words_under(line: Line, fragments: Sequence[Line]) -> Line | None:
    size = line.words[0].size
    return next(
        (
            it
            for it in fragments
            if abs(it.words[0].size - size) <= _ALIKE * size
            and _is_under(it, line)
            and len(it.words) <= _MOST_WORDS
            and not any(char.isdigit() for char in it.text)
            and any(char.isalpha() for char in it.text)
        ),
        None,
    )


def _row(cell: FigureCell, figures: Sequence[FigureCell]) -> list[FigureCell]:
    """Give the figures level with one, and in its type."""
    size, bottom = cell.line.words[0].size, cell.line.placed.bottom
    return [
        it
        for it in figures
        if abs(it.line.placed.bottom - bottom) <= _LEVEL * size
        and abs(it.line.words[0].size - size) <= _ALIKE * size
    ]
