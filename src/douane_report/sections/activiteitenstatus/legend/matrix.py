"""Matrices of statuses: a column for each colour, named over it, and a sign in one of them per row.

The column tells, whatever the sign is printed in: a cross or a dot in the colour of the house says
nothing by itself. A sign in the colour of another column is left as it is.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.colour import hue_name, rgb
from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.vocabulary import SectionWords

_FEWEST = 2
"""How many colours have a column at least."""

_SMALLEST, _LARGEST = 2.0, 26.0
"""Size of a sign, in points."""

_PALE = 200
"""Least channel of the shading of a cell, which is no sign."""

_OFF = 0.3
"""How far a sign may be off the middle of its column, in distances of columns."""

_LETTERS = frozenset({"x", "X", "v", "V"})
_LEVEL = 3.0
"""How far the middles of what stands in one row are apart at most, in points."""

_BESIDE = 14.0
"""How near the dot of a legend stands to the name of its colour, in points."""

_FAR, _AS_FAR = 40.0, 3.0
"""How far it may be where it has a cell of its own, and by how much those distances differ."""

_WIDTH = 10.0


class Matrix(NamedTuple):
    """What the columns of a matrix say.

    Attributes:
        marks: a mark for each row, with the name of its colour, all in the first column.
        signs: the marks that are told by their column, and by nothing else.
        heads: the names over the columns.
    """

    marks: tuple[Mark, ...] = ()
    signs: tuple[Mark, ...] = ()
    heads: tuple[Line, ...] = ()


def read_matrix(lines: Sequence[Line], shapes: Sequence[Mark], words: SectionWords) -> Matrix:
    """Read the matrices of a page.

    Args:
        lines: its lines.
        shapes: what is painted on it.
        words: the vocabulary.
    """
    named = _rows_of_names(lines, words)
    if not named:
        return Matrix()
    signs = list(_signs(lines, shapes))
    rows = [row for row in named if not _are_of_legend(row, [*shapes, *signs])]
    if not rows:
        return Matrix()
    placed = [(row, own) for row in rows if (own := _under(row, _end(row, rows), signs))]
    placed = [it for it in placed if not _is_of_another_year(it, placed, lines)]
    # One colour in several columns is that of the house.
    colours = {it.colour for _, own in placed for _, it in own}
    plain = len(colours) == 1 < len({name for _, own in placed for name, _ in own})
    read = [pair for row, own in placed for pair in _read(row, own, words, plain=plain)]
    heads = tuple(line for row, _ in placed for line in row)
    if all(
        mark and sign.text not in _LETTERS and hue_name(sign.colour) == words.colour(mark.text)
        for mark, sign in read
    ):
        return Matrix(heads=heads)
    return Matrix(tuple(it for it, _ in read if it), tuple(it for _, it in read), heads)


def heads_of_matrices(
    lines: Sequence[Line], shapes: Sequence[Mark], words: SectionWords
) -> tuple[Line, ...]:
    """Give the names over columns of signs, of which a row has one; a legend has one of each."""
    matrix = read_matrix(lines, shapes, words)
    return matrix.heads if matrix.marks or not matrix.signs else ()


def _rows_of_names(lines: Sequence[Line], words: SectionWords) -> list[list[Line]]:
    """Give the names of two or three colours that stand level with each other, from the top.

    Where matrices stand side by side, the first name that is there again opens the next.
    """
    named = [line for line in lines if words.colour(line.text)]
    rows: list[list[Line]] = []
    for line in sorted(named, key=lambda it: it.placed.cy):
        if rows and abs(rows[-1][0].placed.cy - line.placed.cy) <= _LEVEL:
            rows[-1].append(line)
        else:
            rows.append([line])
    parts = [part for row in rows for part in _parts(row, words)]
    return [part for part in parts if len(part) >= _FEWEST]


def _parts(row: Sequence[Line], words: SectionWords) -> Iterator[list[Line]]:
    """Part names that stand level with each other, so that none is twice in a part."""
    part: list[Line] = []
    for line in sorted(row, key=lambda it: it.placed.x0):
        if words.colour(line.text) in {words.colour(it.text) for it in part}:
            yield part
            part = []
        part.append(line)
    yield part


def _end(row: Sequence[Line], rows: Sequence[Sequence[Line]]) -> float:
    """Where the signs under some names end: at the next names over the same columns."""
    x0, x1 = row[0].placed.x0, row[-1].placed.x1
    foot = max(it.placed.bottom for it in row)
    tops = [
        max(it.placed.top for it in other)
        for other in rows
        if other is not row
        and any(it.placed.x0 < x1 and x0 < it.placed.x1 for it in other)
        and other[0].placed.top >= foot
    ]
    return min(tops, default=1e9)


def _is_of_another_year(
    matrix: tuple[Sequence[Line], Sequence[tuple[str, Mark]]],
    others: Sequence[tuple[Sequence[Line], Sequence[tuple[str, Mark]]]],
    lines: Sequence[Line],
) -> bool:
    """Whether a matrix has the rows of the one beside it, with no labels between the two.

    Which of them is that of which year is not told here.
    """
    row, signs = matrix
    for other, _ in others:
        if other is row or abs(other[0].placed.cy - row[0].placed.cy) > _LEVEL:
            continue
        left, right = sorted((other, row), key=lambda it: it[0].placed.x0)
        x0, x1 = left[-1].placed.x1, right[0].placed.x0
        if not any(
            x0 <= it.placed.x0 <= x1
            and sum(char.isalpha() for char in it.text) > 2
            and any(abs(it.placed.cy - sign.box.cy) <= _LEVEL for _, sign in signs)
            for it in lines
        ):
            return True
    return False


def _are_of_legend(row: Sequence[Line], dots: Sequence[Mark]) -> bool:
    """Whether each name has a dot of its own beside it, at the name or midway to its meaning.

    In cells of their own the dots are further off, all as far.
    """
    small = [it.box for it in dots if max(it.box.width, it.box.height) <= _LARGEST]
    gaps = [min(_gaps_before(line.placed, small), default=None) for line in row]
    known = [gap for gap in gaps if gap is not None]
    if len(known) < len(row):
        return False
    return max(known) <= _BESIDE or (max(known) <= _FAR and max(known) - min(known) <= _AS_FAR)


def _gaps_before(name: Box, dots: Sequence[Box]) -> Iterator[float]:
    """Yield how far the dots level with a name are before it."""
    for dot in dots:
        level = abs(dot.cy - name.cy) <= max(_LEVEL, 0.5 * dot.height)
        if level and name.x0 - dot.x1 >= -1:
            yield name.x0 - dot.x1


def _signs(lines: Sequence[Line], shapes: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the small shapes and the signs that stand alone."""
    for shape in shapes:
        sides = shape.box.width, shape.box.height
        seen = shape.colour and min(rgb(shape.colour)) <= _PALE
        if seen and min(sides) > _SMALLEST and max(sides) <= _LARGEST:
            yield shape
    for line in lines:
        if len(line.words) == 1 and (is_sign(line.text) or line.text in _LETTERS):
            yield Mark("glyph", line.placed, line.words[0].colour, text=line.text)


def _under(row: Sequence[Line], end: float, signs: Sequence[Mark]) -> list[tuple[str, Mark]]:
    """Give the signs that stand under the names of a row, each with that name."""
    reach = _OFF * min(b.placed.cx - a.placed.cx for a, b in pairwise(row))
    return [
        (head.text, sign)
        for sign in signs
        if max(it.placed.bottom for it in row) <= sign.box.cy < end
        for head in row
        if abs(sign.box.cx - head.placed.cx) <= reach
    ]


def _read(
    row: Sequence[Line], own: Sequence[tuple[str, Mark]], words: SectionWords, *, plain: bool
) -> Iterator[tuple[Mark | None, Mark]]:
    """Yield each sign under some names, and the mark that it stands for.

    There is none where its colour or another sign of its row says something else.
    """
    first = row[0].placed.cx
    for name, sign in own:
        names = {other for other, it in own if abs(it.box.cy - sign.box.cy) <= _LEVEL}
        told = len(names) == 1 and (plain or not _contradicts(sign, words.colour(name)))
        box = Box(first - _WIDTH / 2, sign.box.top, first + _WIDTH / 2, sign.box.bottom)
        yield Mark("glyph", box, sign.colour, text=name) if told else None, sign


def _contradicts(sign: Mark, status: str | None) -> bool:
    """Whether a sign is printed in the colour of another status."""
    hue = hue_name(sign.colour) if sign.colour else "grijs"
    return hue in {"groen", "oranje", "rood"} and hue != status
