"""Infographics of cards: a name, a large figure, a small history, in any grid.

Cards are told apart by their frames or backgrounds where they have any, else by the white space
between them. Within a card the largest figure is that of the year, unless a small chart holds that
year as well; a history pairs each year with the figure beside it, under it, or over it.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from douane_report.document.cards.content import find_remarks
from douane_report.document.cards.figures import figures_of
from douane_report.document.cards.named import under_names
from douane_report.document.cards.names import find_name
from douane_report.document.cards.pieces import pieces_of, with_years
from douane_report.document.cards.places import card_boxes, framed_boxes, names_of
from douane_report.document.cards.tokens import Piece, Token, by_line
from douane_report.document.cells import FigureCell
from douane_report.document.model import Box, Known, Line
from douane_report.document.pdf import PdfPage

_ALIKE = 0.3
"""How much the type on a card may differ from that on the others, to fit a long name or figure."""


class Card(NamedTuple):
    """One card of an infographic.

    Attributes:
        name: the lines of its name, as one line.
        box: the card.
        figures: (year, figure), the year of the report first.
        parts: (words beside it, figure) of a part, such as ``waarvan maritiem``.
        remarks: groups of lines that are none of these.
    """

    name: Line
    box: Box
    figures: tuple[tuple[int, FigureCell], ...]
    parts: tuple[tuple[str, FigureCell], ...]
    remarks: tuple[tuple[Line, ...], ...]


def find_cards(
    page: PdfPage, report_year: int, known: Known, like: Sequence[Card] = ()
) -> tuple[Card, ...]:
    """Give the cards of a page, row by row; empty when it has none.

    Args:
        page: the page.
        report_year: year of the large figures.
        known: tells whether a text is a known name.
        like: cards of the page before, when these may be the rest of the same grid: then one
            card of the same make is enough.
    """
    pieces = pieces_of(page.fragments, known)
    boxes = card_boxes(
        page,
        pieces,
        known,
        least=1 if like else 2,
        width=like[0].box.width if like else None,
    ) or under_names(pieces, names_of(pieces, known), report_year)
    over = _years_over(boxes, pieces)
    cards = []
    for box in boxes:
        inside = [piece for piece in pieces if box.contains(piece.box, slack=1.5)]
        card = _card(box, inside, report_year, known, over)
        if card is not None and (not like or _same_make(card, like[0])):
            cards.append(card)
    cards = [card for card in cards if not _is_note(card, [*cards, *like], known)]
    figures = Counter(card.figures[0][1].line.placed for card in cards)
    return tuple(
        _without_figure(card, "the figure stands on two cards")
        if figures[card.figures[0][1].line.placed] > 1
        else _with_sure_figure(card, [*cards, *like])
        for card in cards
    )


def cards_apart(
    page: PdfPage, report_year: int, known: Known, taken: Collection[Box]
) -> tuple[Card, ...]:
    """Give the cards with a known name that stand in a frame beside something else, as a table.

    Args:
        page: the page.
        report_year: year of the large figures.
        known: tells whether a text is a known name.
        taken: where the words of that other thing stand.
    """
    free = [line for line in page.fragments if line.words[0].placed not in taken]
    pieces = pieces_of(free, known)
    cards = []
    for box in framed_boxes(page, pieces, known, least=1):
        # What holds a part of the table as well is no frame of a card.
        if not any(box.contains(it) for it in taken):
            inside = [piece for piece in pieces if box.contains(piece.box, slack=1.5)]
            cards.append(_card(box, inside, report_year, known, ()))
    return tuple(card for card in cards if card is not None and known(card.name.text))


def _is_note(card: Card, cards: Sequence[Card], known: Known) -> bool:
    """Whether a frame like those of the cards holds a note: no name, large figure or history.

    So does one whose name or figure is in other type than those of the cards that are known, as
    the title and a figure of a text over the first rule of a column.
    """
    if known(card.name.text):
        return False
    if len(card.figures) == 1 and not _is_large(card, cards):
        return True
    others = [other for other in cards if known(other.name.text)]
    return bool(others) and not any(_same_type(card, other) for other in others)


def _same_type(card: Card, other: Card) -> bool:
    """Whether the names of two cards, and the figures of the year, are as bold and as large."""
    pairs = [(card.name.words[0], other.name.words[0])]
    if not card.figures[0][1].damage:
        pairs.append((card.figures[0][1].line.words[0], other.figures[0][1].line.words[0]))
    return all(
        mine.bold == theirs.bold and abs(mine.size - theirs.size) <= _ALIKE * theirs.size
        for mine, theirs in pairs
    )


def _is_large(card: Card, cards: Sequence[Card]) -> bool:
    """Whether the year's figure of a card is set as large as those of the other cards."""
    usual = median(other.figures[0][1].line.words[0].size for other in cards)
    return card.figures[0][1].line.words[0].size >= 0.9 * usual


def _without_figure(card: Card, why: str) -> Card:
    """Make the year's figure of a card unreadable."""
    (year, _), *history = card.figures
    return card._replace(figures=((year, FigureCell(card.name, None, why)), *history))


def _with_sure_figure(card: Card, cards: Sequence[Card]) -> Card:
    """Make the year's figure unreadable when it is set smaller than those of the other cards.

    Then the large figure is not there, or is none, and a figure of the history stands for it.
    """
    if _is_large(card, cards):
        return card
    return _without_figure(card, "no figure in the type of the other cards")


def _years_over(boxes: Sequence[Box], pieces: Sequence[Piece]) -> list[Token]:
    """Give the years that stand over the columns of strips, which lie under each other."""
    if len(boxes) < 2 or any(above.overlap_y(below) > 2 for above, below in pairwise(boxes)):
        return []
    years = [
        token
        for piece in pieces
        if not piece.holds("text") and piece.box.bottom <= boxes[0].top + 2
        for token in piece.of_kind("year")
    ]
    rows = [row for row in by_line(years) if len({token.line.text for token in row}) > 1]
    printed = Counter(token.line.text for token in rows[-1]) if rows else Counter[str]()
    # Of two columns under one year nobody can tell here which is that of the whole.
    return [token for token in rows[-1] if printed[token.line.text] == 1] if rows else []


def _card(
    box: Box, pieces: Sequence[Piece], report_year: int, known: Known, over: Sequence[Token]
) -> Card | None:
    ordered = sorted(pieces, key=lambda piece: (round(piece.box.bottom), piece.box.x0))
    name = find_name(ordered, known)
    found = figures_of(ordered, name, report_year, over) if name is not None else None
    if name is None or found is None:
        return None
    return Card(
        name=name,
        box=box,
        figures=found.figures,
        parts=tuple((it.text, it.cell) for it in with_years(found.parts, found.figures, ordered)),
        remarks=find_remarks(ordered, name, found.parts),
    )


def _same_make(card: Card, other: Card) -> bool:
    """Whether two cards have their names and large figures in the same type."""
    pairs = (
        (card.name.words[0].size, other.name.words[0].size),
        (card.figures[0][1].line.words[0].size, other.figures[0][1].line.words[0].size),
    )
    return all(abs(mine - theirs) <= 0.06 * theirs for mine, theirs in pairs)
