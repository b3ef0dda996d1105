"""Names behind large figures that a hyphen breaks: ``5.913 kg Marihua-`` over ``na``.

The rest stands under the figure, where the text of the card begins.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Known, Line
from douane_report.document.repair import join_lines

_LEADING = 1.7
"""How far under each other the lines of a name stand at most, in sizes of its type."""

_FLUSH = 0.5
"""How far its second line is off the edge of the first at most, in sizes of its type."""


def with_whole_names(fragments: Sequence[Line], known: Known) -> list[Line]:
    """Give the fragments with each broken name made whole; its rest is no fragment any more.

    Args:
        fragments: the fragments of a page.
        known: tells whether a text is a known name.
    """
    whole: dict[int, Line] = {}
    rests: set[int] = set()
    for line in fragments:
        title = Piece(line).title if line.text.endswith("-") else None
        if title is None or title is line:
            continue
        for rest in fragments:
            if id(rest) in rests or not _goes_on(line, title, rest):
                continue
            for word in _joinings(title.words[-1].text, rest.text):
                last = title.words[-1]._replace(text=word)
                name = title._replace(words=(*title.words[:-1], last))
                if known(name.text):
                    whole[id(line)] = line._replace(words=(*line.words[:-1], last))
                    rests.add(id(rest))
                    break
    return [whole.get(id(it), it) for it in fragments if id(it) not in rests]


def _joinings(left: str, right: str) -> Iterator[str]:
    """Yield what a word may be whose hyphen was put there by the end of a line, or is its own."""
    yield join_lines((left, right))
    yield left.rstrip("-") + right


def _goes_on(line: Line, title: Line, rest: Line) -> bool:
    """Whether a line goes on with a title that ends another: in its type, where that begins."""
    one, two = title.words[-1], rest.words[0]
    return (
        len(rest.words) == 1
        and 0.6 * one.size
        < rest.placed.bottom - title.words[-1].placed.bottom
        <= _LEADING * one.size
        and abs(rest.placed.x0 - line.placed.x0) <= _FLUSH * one.size
        and abs(one.size - two.size) < 0.4
        and (one.bold, one.colour) == (two.bold, two.colour)
    )
