"""A figure with a part of it behind it, in one fragment: ``43.720 kg waarvan maritiem 38.618 kg``.

The space between the two is that of a sentence, and yet they are two figures. They are parted
only where a fragment opens with a figure and words of a part with one figure of its own follow
at once: whatever else stands between figures is a sentence.
"""

from collections.abc import Iterable, Iterator

from douane_report.document.cards.tokens import SEPARATORS, Piece
from douane_report.document.cells import read_cell
from douane_report.document.model import Line
from douane_report.document.part_words import is_of_which

_MOST_WORDS = 4
"""Before which word of a fragment a part opens: a figure has at most ``€``, itself and a unit."""


def part_behind(line: Line) -> tuple[Line, Line] | None:
    """Give the figure that a fragment opens with, and the part behind it; None for all others."""
    at = next((at for at, word in enumerate(line.words[:_MOST_WORDS]) if _opens(word.text)), 0)
    if not at:
        return None
    *first, last = line.words[:at]
    last = last._replace(text=last.text.rstrip(SEPARATORS))
    figure = line._replace(words=(*first, last) if last.text else tuple(first))
    rest = line._replace(words=line.words[at:])
    cell, tokens = read_cell(figure), Piece(rest).tokens
    kinds = [token.kind for token in tokens]
    named = sum(len(token.line.words) for token in tokens if token.kind == "text") > 1
    one = kinds.count("figure") == 1 and kinds.count("year") <= 1
    return (figure, rest) if cell and cell.number and named and one else None


def without_parts_behind(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield fragments; a part behind a figure, which is in no column of its own, is left out."""
    for line in lines:
        parted = part_behind(line)
        yield parted[0] if parted else line


def _opens(text: str) -> bool:
    return is_of_which(text.casefold().strip(SEPARATORS))
