"""What is on a card: its name, its parts, the history of its figure, and remarks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from douane_report.document.card_tokens import SEPARATORS, Piece, Token, by_line, is_unit
from douane_report.document.cells import FigureCell
from douane_report.document.model import Box, Known, Line
from douane_report.document.repair import fold_spaces

_PART = "waarvan "
"""How the name of a part opens."""

_OWN = 1.1
"""From how many times the size of the year beside it on a text is set as a name."""


def find_name(pieces: Sequence[Piece], known: Known) -> Line | None:
    """Give the name: a known one, else the largest text; over two lines if the type is the same."""
    texts = [
        _without_raised(title)
        for piece in pieces
        if piece.has_letters
        and (title := piece.title) is not None
        and not is_unit(title.text)
        and (piece.is_text or known(title.text) or _is_larger(title, piece))
    ]
    if not texts:
        return None
    joined = [
        replace(line, words=(*line.words, *other.words))
        for line in texts
        for other in texts
        if _goes_on(line, other)
    ]
    for named in ([it for it in joined if known(it.text)], [it for it in texts if known(it.text)]):
        if named:
            return max(named, key=_prominence)
    first = max(texts, key=_prominence)
    return next((it for it in joined if it.words[0] is first.words[0]), first)


def _is_larger(title: Line, piece: Piece) -> bool:
    """Whether a text is set in larger type than the years beside it, as a name is."""
    years = piece.of_kind("year")
    return not piece.holds("figure") and all(
        _OWN * year.line.words[0].size <= title.words[0].size for year in years
    )


def _without_raised(line: Line) -> Line:
    """Take the footnote marks off a name."""
    words = tuple(word for word in line.words if not word.raised)
    return line if len(words) in (0, len(line.words)) else replace(line, words=words)


def _goes_on(line: Line, other: Line) -> bool:
    """Whether ``other`` is the next line of the same text: same type, one line lower."""
    one, two = line.words[0], other.words[0]
    step = other.placed.bottom - line.placed.bottom
    return (
        0.6 * one.size < step < 1.6 * one.size
        and abs(one.size - two.size) < 0.4
        and (one.bold, one.colour) == (two.bold, two.colour)
        and line.placed.overlap_x(other.placed) > 0
    )


def _prominence(line: Line) -> tuple[float, bool, float]:
    return round(line.words[0].size, 1), line.words[0].bold, -line.placed.top


class Part(NamedTuple):
    """A figure with words beside it, such as ``56.858 kg Maritiem``.

    Attributes:
        text: the words, with the year that stands among them, if any.
        cell: the figure.
        piece: the fragment that holds the figure.
    """

    text: str
    cell: FigureCell
    piece: Piece


def find_parts(
    pieces: Sequence[Piece], hero: Token | None, name: Line, remarks: Sequence[Piece] = ()
) -> list[Part]:
    """Find the figures with words beside them, the large figure of the card left out.

    The name of the card is none of these words. A year among them is that of the part, where
    they say so, or where they are of no history (``remarks``).

    Without a large figure all figures are those of a chart, with words beside some of them by
    chance: then the words must say that they name a part.
    """
    found: list[Part] = []
    named = {id(word) for word in name.words}
    for piece in pieces:
        figures = [
            it for it in piece.of_kind("figure") if not hero or it.line.words != hero.line.words
        ]
        if len(figures) != 1:
            continue
        texts = [it for it in piece.of_kind("text", "year") if id(it.line.words[0]) not in named]
        years = [it for it in texts if it.kind == "year"]
        if years and (len(years) > 1 or not (tells_part(piece) or piece in remarks)):
            continue
        beside = [token.line for token in texts] or _texts_beside(piece, pieces, name)
        if not texts and (hero is None or _is_dated(piece, pieces)):
            beside = [line for line in beside if says_part(line)]
        if not texts and (len(beside) != 1 or (hero is not None and _is_level(piece, hero.box))):
            beside = _part_over(piece, pieces)
            if not beside:
                continue
        text = " ".join(line.text for line in beside).strip(SEPARATORS + " ")
        cell = figures[0].cell
        if cell is not None and any(char.isalpha() for char in text) and not is_unit(text):
            found.append(Part(text, cell, piece))
    # Of words that stand apart by two figures nobody can tell which of them is the part.
    apart = [part for part in found if not part.piece.holds("text")]
    told = Counter(part.text for part in apart)
    return [part for part in found if part not in apart or told[part.text] == 1]


def _is_dated(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a figure stands under or beside a year, as one of a history does."""
    return any(
        (0 < piece.box.bottom - it.box.bottom <= 1.8 * piece.size and _aligned(it, piece))
        or (_is_level(piece, it.box) and _is_next(it, piece, pieces))
        for it in pieces
        if it.holds("year") and not it.holds("text", "figure")
    )


def _aligned(year: Piece, piece: Piece) -> bool:
    return _aside(year.box, piece.box) <= 0.6 * piece.size


def _is_next(year: Piece, piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether nothing stands between a year and the figure to the right of it."""
    return year.box.x1 <= piece.box.x0 and not any(
        year.box.x1 < it.box.cx < piece.box.x0 and _is_level(piece, it.box) for it in pieces
    )


def _texts_beside(piece: Piece, pieces: Sequence[Piece], name: Line) -> list[Line]:
    named = {id(word) for word in name.words}
    return [
        other.line
        for other in pieces
        if other is not piece
        and id(other.line.words[0]) not in named
        and _is_level(piece, other.box)
        and other.is_text
    ]


def _part_over(piece: Piece, pieces: Sequence[Piece]) -> list[Line]:
    """Give the line close over a figure that says of what it is a part, if there is one."""
    return [
        other.line
        for other in pieces
        if tells_part(other)
        and not other.holds("figure")
        and 0 < piece.box.bottom - other.box.bottom <= 1.7 * piece.size
        and _aside(piece.box, other.box) <= 0.5 * piece.size
    ][:1]


def says_part(line: Line) -> bool:
    """Whether a line opens as the name of a part does."""
    return fold_spaces(line.text).casefold().lstrip(SEPARATORS + " ").startswith(_PART)


def tells_part(piece: Piece) -> bool:
    """Whether the first words of a fragment, after a year perhaps, are those of a part."""
    return any(says_part(token.line) for token in piece.of_kind("text")[:1])


def _is_level(piece: Piece, box: Box) -> bool:
    return abs(box.bottom - piece.box.bottom) < 0.3 * piece.size


def pair_years(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[int, FigureCell]]:
    """Pair each year of a history with its figure; what does not pair surely is left out."""
    if not years or not figures:
        return []
    rows = by_line([*years, *figures])
    if len(years) == len(figures):
        flat = [token for row in rows for token in row]
        if [token.kind for token in flat] == ["year", "figure"] * len(years):
            return list(_figures_of(zip(flat[0::2], flat[1::2], strict=True)))
    level = [row for row in rows if [it.kind for it in row] == ["year", "figure"] * (len(row) // 2)]
    if sum(len(row) // 2 for row in level) == len(years):
        pairs = [pair for row in level for pair in zip(row[0::2], row[1::2], strict=True)]
        return list(_figures_of(pairs))
    return list(_figures_of(_columns(years, figures)))


def _figures_of(pairs: Iterable[tuple[Token, Token]]) -> Iterator[tuple[int, FigureCell]]:
    for year, figure in pairs:
        if figure.cell is not None:
            yield int(year.line.text), figure.cell


def pair_under(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Pair the years of a header over all cards with the figures that stand under them."""
    pairs = [
        (year, figure)
        for year in years
        for figure in figures
        if _aside(year.box, figure.box) <= 0.6 * figure.line.words[0].size
    ]
    return [
        (year, figure)
        for year, figure in pairs
        if sum(year is it for it, _ in pairs) == 1 and sum(figure is it for _, it in pairs) == 1
    ]


def _columns(years: Sequence[Token], figures: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Pair years and figures that stand over each other, each the other's nearest."""
    axis = _are_axis(years, figures)
    for year in years:
        size = year.line.words[0].size
        if axis and sum(abs(f.box.cx - year.box.cx) <= 0.5 * size for f in figures) > 1:
            # Of a stack nobody can tell here which figure is that of the whole.
            continue
        near = [
            f
            for f in figures
            if _aside(year.box, f.box) <= 1.2 * size
            and (axis or _apart(year.box, f.box) <= 4 * size)
        ]
        if not near:
            continue
        best = min(near, key=lambda f: (_aside(year.box, f.box), _apart(year.box, f.box)))
        back = min(years, key=lambda y: (_aside(y.box, best.box), _apart(y.box, best.box)))
        if back is year:
            yield year, best


def _are_axis(years: Sequence[Token], figures: Sequence[Token]) -> bool:
    """Whether the years stand under bars, each with its figure over it, at whatever height."""
    bottoms = [year.box.bottom for year in years]
    level = max(bottoms) - min(bottoms) <= 0.1 * years[0].box.height
    top = min(year.box.top for year in years)
    return len(years) > 1 and level and all(figure.box.cy < top for figure in figures)


def _aside(one: Box, other: Box) -> float:
    """How far two boxes are from being flush left, flush right or centred on each other."""
    return min(abs(one.x0 - other.x0), abs(one.x1 - other.x1), abs(one.cx - other.cx))


def _apart(one: Box, other: Box) -> float:
    return abs(one.cy - other.cy)


def find_remarks(
    pieces: Sequence[Piece], name: Line, parts: Sequence[Part]
) -> tuple[tuple[Line, ...], ...]:
    """Group the texts that are neither name nor part, line under line."""
    named = {id(word) for word in name.words}
    taken = {id(part.piece) for part in parts}
    texts = {part.text for part in parts}
    groups: list[list[Line]] = []
    for piece in pieces:
        line = piece.line
        text = line.text.strip(SEPARATORS + " ")
        if id(piece) in taken or text in texts or id(line.words[0]) in named or is_unit(text):
            continue
        if not piece.is_text or not piece.has_letters:
            continue
        if groups and 0 < piece.box.bottom - groups[-1][-1].placed.bottom < 1.7 * piece.size:
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(tuple(group) for group in groups)
