"""Fragments of a card taken apart into years, figures and texts."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from douane_report.document.cells import FigureCell, is_year, may_be_figure, read_cell
from douane_report.document.model import Box, Line, Word
from douane_report.numbers import DASH_BULLETS

SEPARATORS = "|:;()•·,=/"
"""What designers put between a year, a figure and a text; part of none of them."""

_WITHIN = "/·"
"""Those that may stand between the words of a name."""

_SPACE = 0.6
"""Widest space between two words, in type sizes."""

_LARGER = 1.1
"""From how many times the size of a name on the figure beside it is the large one of its card."""

_CHAPTER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?")
"""The number of a chapter."""

_UNITS = ("kg", "kilo", "kilogram", "ton", "gram")
"""Words that belong to the figure before them."""

Kind = Literal["year", "figure", "text"]


class Token(NamedTuple):
    """A year, a figure or a text within a fragment.

    Attributes:
        kind: which of these it is.
        line: its words.
        cell: the figure; None for a year and a text.
    """

    kind: Kind
    line: Line
    cell: FigureCell | None = None

    @property
    def box(self) -> Box:
        """Where its words stand."""
        return self.line.placed


class Piece:
    """A fragment of a page with what it holds, taken apart once.

    Args:
        line: the fragment.
    """

    def __init__(self, line: Line) -> None:
        self.line = line

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its years, figures and texts, from left to right."""
        return tuple(_tokens(self.line))

    @property
    def box(self) -> Box:
        """Where its words stand."""
        return self.line.placed

    @property
    def size(self) -> float:
        """Type size of its first word, in points."""
        return self.line.words[0].size

    @cached_property
    def has_letters(self) -> bool:
        """Whether it holds anything but digits and signs."""
        return any(char.isalpha() for char in self.line.text)

    def of_kind(self, *kinds: Kind) -> list[Token]:
        """Give its tokens of some kinds."""
        return [token for token in self.tokens if token.kind in kinds]

    def holds(self, *kinds: Kind) -> bool:
        """Whether it holds a token of one of these kinds."""
        return any(token.kind in kinds for token in self.tokens)

    @cached_property
    def is_text(self) -> bool:
        """Whether it holds no year and no figure."""
        return not self.holds("year", "figure")

    @cached_property
    def title(self) -> Line | None:
        """What may be a name in it: all of it, or what its years or its large figure leave."""
        if self.is_text:
            return self.line
        texts, figures = self.of_kind("text"), self.of_kind("figure")
        if len(texts) != 1 or len(figures) > 1:
            return None
        size = texts[0].line.words[0].size
        large = all(it.line.words[0].size >= _LARGER * size for it in figures)
        return texts[0].line if large else None


def _tokens(line: Line) -> list[Token]:
    tokens: list[Token] = []
    words = [
        word
        for at, word in enumerate(line.words)
        if not word.raised and (word.text.strip(SEPARATORS) or _is_held(line.words, at))
    ]
    text: list[Word] = []
    index = 0
    while index < len(words):
        taken = _year_or_figure(line, words, index)
        if taken is None:
            text.append(words[index])
            index += 1
            continue
        if text:
            tokens.append(Token("text", line._replace(words=tuple(text))))
            text = []
        tokens.append(taken[0])
        index += taken[1]
    if text:
        tokens.append(Token("text", line._replace(words=tuple(text))))
    return tokens


def _is_held(words: Sequence[Word], at: int) -> bool:
    """Whether a sign is more than a separator: a dash, or within a name as in ``XTC / MDMA``."""
    if _is_dash(words[at : at + 2]):
        return True
    around = [it.text for it in (*words[at - 1 : at], *words[at + 1 : at + 2])]
    named = len(around) == 2 and all(text[:1].isalpha() for text in around)
    return words[at].text in _WITHIN and named and not is_unit(around[0])


def _is_dash(words: Sequence[Word]) -> bool:
    """Whether a sign between figures and words is the bullet that was made of a dash: ``• kg``."""
    return len(words) > 1 and words[0].text in DASH_BULLETS and is_unit(words[1].text)


def by_line(tokens: Sequence[Token]) -> list[list[Token]]:
    """Group tokens that stand level, from the top down and from left to right."""
    rows: list[list[Token]] = []
    for token in sorted(tokens, key=lambda t: t.box.bottom):
        if rows and abs(rows[-1][0].box.bottom - token.box.bottom) < 0.45 * token.box.height:
            rows[-1].append(token)
        else:
            rows.append([token])
    return [sorted(row, key=lambda t: t.box.x0) for row in rows]


def _torn(words: Sequence[Word], index: int) -> tuple[Word, ...]:
    """Give the parts of a figure that was torn: digits behind digits, no further than a space."""
    parts = [words[index]]
    for word in words[index + 1 :]:
        gap = word.placed.x0 - parts[-1].placed.x1
        digits = parts[-1].text[-1:].isdigit() and word.text[:1].isdigit()
        if not digits or gap > _SPACE * word.size or is_year(word.text):
            break
        parts.append(word)
    return tuple(parts) if len(parts) > 1 and not is_year(parts[0].text) else ()


def is_unit(text: str) -> bool:
    """Whether a word is the unit of the figure before it."""
    return text.casefold() in _UNITS


def _bare(word: Word) -> Word:
    text = word.text.strip(SEPARATORS)
    return word if text == word.text else word._replace(text=text)


def _year_or_figure(line: Line, words: Sequence[Word], index: int) -> tuple[Token, int] | None:
    """Read a year, or a figure with the unit after it, from the words at ``index``."""
    word = words[index]
    if _is_dash(words[index : index + 2]):
        cell = read_cell(line._replace(words=tuple(words[index : index + 2])))
        return (Token("figure", cell.line, cell), 2) if cell else None
    word = _bare(word)
    if not may_be_figure(word.text):
        return None
    if torn := _torn(words, index):
        broken = line._replace(words=torn)
        damaged = FigureCell(broken, None, "a space stands within the figure")
        return Token("figure", broken, damaged), len(torn)
    after = [_bare(word) for word in words[index + 1 : index + 2]]
    unit = [word for word in after if is_unit(word.text)]
    if not unit and is_year(word.text):
        return Token("year", line._replace(words=(word,))), 1
    for count in (2, 1) if unit else (1,):
        cell = read_cell(line._replace(words=(word, *unit)[:count]))
        if cell is not None:
            return Token("figure", cell.line, cell), count
    return None


def large_figures(pieces: Sequence[Piece]) -> list[Line]:
    """Give the figures in the largest type; none when all are in the same.

    The number of a chapter, before its title, may be larger than any of them. It may be as large
    over figures that have their unit behind them.
    """
    figures = _figures(pieces)
    numbers = {id(token.line) for piece in pieces if (token := chapter_number(piece))}
    others = [line for line in figures if id(line) not in numbers]
    if not others:
        return []
    largest = max(line.words[0].size for line in others)
    heroes = [line for line in others if line.words[0].size >= 0.93 * largest]
    top = min(line.placed.top for line in heroes)
    united = all(is_unit(line.words[-1].text) for line in heroes)
    figures = [
        line
        for line in figures
        if 0.93 * line.words[0].size <= largest
        and not (united and id(line) in numbers and line.placed.bottom < top)
    ]
    heroes = [line for line in figures if line.words[0].size >= 0.93 * largest]
    return heroes if len(heroes) < len(figures) else []


def bold_figures(pieces: Sequence[Piece]) -> list[Line]:
    """Give the figures in bold type; none when all are."""
    figures = _figures(pieces)
    bold = [line for line in figures if line.words[0].bold]
    return bold if len(bold) < len(figures) else []


def _figures(pieces: Sequence[Piece]) -> list[Line]:
    """Give the figures of some fragments; a dash between years or words is none."""
    return [
        token.line
        for piece in pieces
        for token in piece.of_kind("figure")
        if not piece.holds("year", "text") or any(char.isdigit() for char in token.line.text)
    ]


def chapter_number(piece: Piece) -> Token | None:
    """Give the number before a title in its own type: ``2 De Douane in 2033``."""
    kinds = [token.kind for token in piece.tokens]
    if kinds[:2] != ["figure", "text"] or "figure" in kinds[2:]:
        return None
    types = {(it.line.words[0].size, it.line.words[0].bold) for it in piece.tokens}
    figure = piece.tokens[0]
    return figure if _CHAPTER.fullmatch(figure.line.text) and len(types) == 1 else None
