"""What is on a card beside its figures: its name, the names of parts, and remarks."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from douane_report.document.cards.tokens import SEPARATORS, Piece, Token, is_unit
from douane_report.document.cells import FigureCell
from douane_report.document.model import Box, Line
from douane_report.document.part_words import spelled_out
from douane_report.document.repair import fold_spaces, join_lines

_PART = "waarvan "
"""How the name of a part opens."""

_SIGNS = re.compile(r"^\W+")
"""What may stand before words: separators, and pictures of a font that has these for letters."""

_MOST_LINES = 3
"""Most lines of the words of a part over its figure."""

_OWN = 1.1
"""From how many times the size of what is beside it on something is set in type of its own."""


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
            beside = [line for line in beside if says_part(line) and not _is_over(line, pieces)]
        if not texts and (len(beside) != 1 or (hero is not None and _is_level(piece, hero.box))):
            beside = part_over(piece, pieces) or _words_over(piece, pieces, hero, named)
            if not beside:
                continue
        if texts and not tells_part(piece):
            beside = [*part_over(piece, pieces), *beside]
        text = join_lines(line.text for line in beside).strip(SEPARATORS + " ")
        if texts and (piece.line.text.endswith("-") or _only_opens(text)):
            text = join_lines([text, *_next_line(piece, pieces)])
        cell = figures[0].cell
        if cell is not None and any(char.isalpha() for char in text) and not is_unit(text):
            found.append(Part(text, cell, piece))
    # Of words that stand apart by two figures nobody can tell which of them is the part.
    apart = [part for part in found if not part.piece.holds("text")]
    told = Counter(part.text for part in apart)
    return [part for part in found if part not in apart or told[part.text] == 1]


def _next_line(piece: Piece, pieces: Sequence[Piece]) -> list[str]:
    """The words closely under a piece, at its edge and in its type, if it goes on there."""
    return [
        other.line.text
        for other in pieces
        if other.is_text
        and 0.6 * piece.size < other.box.bottom - piece.box.bottom <= 1.6 * piece.size
        and other.box.aside(piece.box) <= 0.4 * piece.size
        and abs(other.size - piece.size) < 0.4
    ][:1]


def _only_opens(text: str) -> bool:
    """Whether words open a part and do not name it: a line ended behind its figure."""
    return spelled_out(f"{_SIGNS.sub('', text)} ".casefold()) == _PART


def _is_dated(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a figure stands under or beside a year, as one of a history does."""
    return any(
        (0 < piece.box.bottom - it.box.bottom <= 1.8 * piece.size and _aligned(it, piece))
        or (_is_level(piece, it.box) and _is_next(it, piece, pieces))
        for it in pieces
        if it.holds("year") and not it.holds("text", "figure")
    )


def _aligned(year: Piece, piece: Piece) -> bool:
    return year.box.aside(piece.box) <= 0.6 * piece.size


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


def part_over(piece: Piece, pieces: Sequence[Piece]) -> list[Line]:
    """Give the lines close over a figure that say of what it is a part, if they do."""
    found: list[Line] = []
    below = piece
    while len(found) < _MOST_LINES:
        over = [
            other
            for other in pieces
            if 0 < below.box.bottom - other.box.bottom <= 1.7 * piece.size
            and not other.holds("figure")
            and piece.box.aside(other.box) <= 0.5 * piece.size
            and (tells_part(other) or abs(other.size - piece.size) < 0.4)
        ]
        if len(over) != 1:
            return []
        found.insert(0, over[0].line)
        if tells_part(over[0]):
            return found
        if not over[0].is_text:
            return []
        below = over[0]
    return []


def _words_over(
    piece: Piece, pieces: Sequence[Piece], hero: Token | None, named: Collection[int]
) -> list[Line]:
    """Give the line of words close over a figure of no year that is set smaller than the large one.

    They need not open as a part does: ``via zeehavens`` says as much.
    """
    if hero is None or _OWN * piece.size > hero.line.words[0].size or _is_dated(piece, pieces):
        return []
    over = [
        other.line
        for other in pieces
        if 0 < piece.box.bottom - other.box.bottom <= 1.7 * piece.size
        and other.holds("text")
        and not other.holds("figure")
        and id(other.line.words[0]) not in named
        and piece.box.aside(other.box) <= 0.5 * piece.size
    ]
    return over if len(over) == 1 else []


def _is_over(line: Line, pieces: Sequence[Piece]) -> bool:
    """Whether words stand over a figure of which they say what it is a part of."""
    return any(line in part_over(it, pieces) for it in pieces if it.holds("figure"))


def says_part(line: Line) -> bool:
    """Whether a line opens as the name of a part does."""
    text = f"{_SIGNS.sub('', fold_spaces(line.text))} ".casefold()
    return spelled_out(text).startswith(_PART)


def tells_part(piece: Piece) -> bool:
    """Whether the first words of a fragment, after a year perhaps, are those of a part."""
    return any(says_part(token.line) for token in piece.of_kind("text")[:1])


def _is_level(piece: Piece, box: Box) -> bool:
    return abs(box.bottom - piece.box.bottom) < 0.3 * piece.size


def find_remarks(
    pieces: Sequence[Piece], name: Line, parts: Sequence[Part]
) -> tuple[tuple[Line, ...], ...]:
    """Group the texts that are neither name nor part, line under line."""
    named = {id(word) for word in name.words}
    taken = {id(part.piece) for part in parts}
    texts = {part.text for part in parts}
    texts |= {
        text
        for part in parts
        for text in _next_line(part.piece, pieces)
        if part.piece.holds("text") and part.text.endswith(text)
    }
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
