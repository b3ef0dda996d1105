"""Fragments of cards, with a part of what is named or counted parted from what it follows.

``Cocaïne`` with ``waarvan maritiem: 54.115 kg`` behind it in small type, and a large figure with
``waarvan maritiem 30.767 kg`` behind it, are one run of words each: the first holds a name, the
second the figure of a year, and behind both stands a part with a figure of its own.
"""

from collections.abc import Sequence

from douane_report.document.cards.broken import with_whole_names
from douane_report.document.cards.content import Part, says_part
from douane_report.document.cards.initials import without_initials
from douane_report.document.cards.tokens import Piece, is_unit
from douane_report.document.cells import FigureCell
from douane_report.document.model import Known, Line, Word

_LONGEST = 8
"""Most words of a part behind a name or a figure."""

_ALIKE = 0.93
"""From how many times the size of the larger of two words on both are of one size."""

_SPACE = 1.0
"""Widest space between a figure and a part of it behind it, in type sizes."""

_LEVEL = 0.4
"""How far the bottoms of the two are apart at most, in sizes of the figure."""


def pieces_of(fragments: Sequence[Line], known: Known) -> list[Piece]:
    """Give the fragments of a page, each with its part parted from the name or figure before it.

    Names that are broken over two lines are made whole, and initials in signs left out.

    Args:
        fragments: the fragments.
        known: tells whether a text is a known name.
    """
    whole = with_whole_names(without_initials(fragments), known)
    return [piece for line in whole for piece in _parted(Piece(line), known)]


def _parted(piece: Piece, known: Known) -> tuple[Piece, ...]:
    words = piece.line.words
    if len(words) < 3 or not (piece.has_letters and piece.holds("figure")):
        return (piece,)
    if _is_named(piece, known):
        return (piece,)
    for at in range(1, len(words) - 1):
        by_word = says_part(piece.line._replace(words=words[at : at + 1]))
        by_type = not _are_alike(words[at - 1], words[at])
        if not (by_word or by_type):
            continue
        head, tail = (Piece(piece.line._replace(words=it)) for it in (words[:at], words[at:]))
        told = (by_word and by_type) or _is_named(head, known) or _is_figure(head)
        if told and _is_whole(head) and _is_part(tail):
            return head, tail
    return (piece,)


def _are_alike(one: Word, other: Word) -> bool:
    """Whether two words are as large and as bold."""
    smaller, larger = sorted((one.size, other.size))
    return one.bold == other.bold and smaller >= _ALIKE * larger


def _is_part(tail: Piece) -> bool:
    """Whether a run of words opens with words that are no unit, and has one figure."""
    tokens = tail.tokens
    return (
        len(tail.line.words) <= _LONGEST
        and bool(tokens)
        and tokens[0].kind == "text"
        and not is_unit(tail.line.words[0].text)
        and len(tail.of_kind("figure")) == 1
        and len(tail.of_kind("year")) <= 1
    )


def _is_named(head: Piece, known: Known) -> bool:
    texts = head.of_kind("text")
    return len(texts) == 1 and known(texts[0].line.text)


def _is_figure(head: Piece) -> bool:
    return head.holds("figure") and not head.holds("text")


def _is_whole(head: Piece) -> bool:
    """Whether a part may follow: a name, a figure, or both, and no year without its figure."""
    kinds = [token.kind for token in head.tokens]
    at_most_once = all(kinds.count(kind) <= 1 for kind in ("text", "figure", "year"))
    return at_most_once and bool(kinds) and kinds != ["year"]


def with_years(
    parts: Sequence[Part], figures: Sequence[tuple[int, FigureCell]], pieces: Sequence[Piece]
) -> list[Part]:
    """Give each part that stands right behind a figure as one of the year of that figure.

    Behind a figure that is of no year it is of none either, and is left out.

    Args:
        parts: the parts on a card.
        figures: (year, figure) of the card, the year of the report first.
        pieces: the fragments of the card.
    """
    whole = [token.line for piece in pieces for token in piece.of_kind("figure")]
    found: list[Part] = []
    for part in parts:
        before = next((line for line in whole if _is_right_behind(part.piece, line)), None)
        years = [year for year, cell in figures if before and cell.line.words == before.words]
        if before is None or part.piece.holds("year") or figures[0][0] in years:
            found.append(part)
        elif years:
            found.append(part._replace(text=f"{part.text} {years[0]}"))
    return found


def _is_right_behind(piece: Piece, line: Line) -> bool:
    """Whether a fragment follows a figure on its line, no further than a word does."""
    box, whole, size = piece.box, line.placed, line.words[0].size
    level = abs(whole.bottom - box.bottom) <= _LEVEL * size
    return level and 0 <= box.x0 - whole.x1 <= _SPACE * size
