"""Histories that are told in words: ``(481 kg in 2020; 1.418 kg in 2019)``, each year last."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document.cards.content import tells_part
from douane_report.document.cards.tokens import Piece, Token, is_unit
from douane_report.document.cells import FigureCell
from douane_report.numbers import NumberError, parse_number

_BEFORE_YEAR = frozenset({"in", "over"})
"""Words between a figure and the year that it is of."""

_EARLIER = ("eerder", "vorig", "voorgaand", "histor")
"""How words open that say of a history what it is: ``Eerdere jaren:``."""

_LINE = 1.7
"""Farthest that the lines of one text are under each other, in sizes of their type."""

_ALIKE = 0.4
"""How much the sizes of such lines differ at most, in points."""


class Told(NamedTuple):
    """A history in words.

    Attributes:
        pairs: each year with its figure.
        pieces: the fragments that tell it.
    """

    pairs: tuple[tuple[Token, Token], ...]
    pieces: tuple[Piece, ...]


def told_histories(pieces: Sequence[Piece]) -> Iterator[Told]:
    """Yield the texts of a card that are figures with the year of each behind it.

    Such a text may be parted by the ends of its lines wherever it has a space.

    Args:
        pieces: the fragments of the card, from top to bottom.
    """
    heads = [piece for piece in pieces if piece.is_text and _is_of_something_else(piece)]
    rest = [piece for piece in pieces if not _opens(piece)]
    while rest:
        text = list(_text_from(rest))
        rest = [piece for piece in rest if piece not in text]
        pairs = _pairs(text)
        if pairs and not any(_is_under(text[0], head) for head in heads):
            yield Told(tuple(pairs), tuple(text))


def _is_of_something_else(piece: Piece) -> bool:
    """Whether words say of what they are over that it is no history of the whole."""
    return tells_part(piece) or (
        piece.line.text.endswith(":") and not any(map(_announces, piece.tokens))
    )


def _text_from(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the first fragment, and those that go on with it line under line."""
    last = pieces[0]
    yield last
    for piece in pieces[1:]:
        if _is_under(piece, last) and abs(piece.size - last.size) <= _ALIKE:
            last = piece
            yield last


def _is_under(piece: Piece, above: Piece) -> bool:
    """Whether a line stands closely under another, at its edge."""
    step = piece.box.bottom - above.box.bottom
    close = 0.6 * above.size < step <= _LINE * above.size
    return close and abs(piece.box.x0 - above.box.x0) <= above.size


def _opens(piece: Piece) -> bool:
    """Whether a line begins with other words, as that of a part does."""
    first = piece.tokens[0] if piece.tokens else None
    return first is None or (
        first.kind == "text"
        and not (_leads(first) or _announces(first) or is_unit(first.line.text))
    )


def _leads(token: Token) -> bool:
    return token.line.text.casefold() in _BEFORE_YEAR


def _announces(token: Token) -> bool:
    """Whether words say that earlier years follow."""
    text = token.line.text.casefold()
    return text.startswith(_EARLIER) and text.endswith(":")


def _pairs(text: Sequence[Piece]) -> list[tuple[Token, Token]]:
    """Pair each year with the figure before it; none where the text says anything else."""
    tokens = [(piece, token) for piece in text for token in piece.tokens]
    pairs: list[tuple[Token, Token]] = []
    figure: Token | None = None
    led = False
    for at, (piece, token) in enumerate(tokens):
        if token.kind == "figure" and figure is None:
            figure = token
        elif token.kind == "text" and figure is not None and not led:
            led = _leads(token)
            figure = figure if led else _with_unit(figure, token)
            if figure is None:
                return []
        elif token.kind == "year" and figure is not None and (led or _in_brackets(piece, token)):
            pairs.append((token, figure))
            figure, led = None, False
        elif at or not _announces(token):
            return []
    return pairs if figure is None else []


def _with_unit(figure: Token, unit: Token) -> Token | None:
    """Give a figure with the unit at the start of the next line; None where it is no unit.

    It stands where its digits do: a box around both lines would hold other figures as well.
    """
    if not is_unit(unit.line.text) or figure.cell is None:
        return None
    try:
        number = parse_number(f"{figure.line.text} {unit.line.text}")
    except NumberError:
        return None
    return Token("figure", figure.line, FigureCell(figure.line, number))


def _in_brackets(piece: Piece, year: Token) -> bool:
    """Whether a year stands in brackets of its own."""
    printed = next((it.text for it in piece.line.words if it.placed == year.box), "")
    return printed.startswith("(") and printed.rstrip(",;.").endswith(")")
