"""The grounds of a card that is painted in more tones than one."""

from collections.abc import Sequence

from douane_report.document.cards.content import tells_part
from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box, Word

_TOUCH = 1.5
"""Farthest that two grounds of one card may be apart, in points."""

_ALIKE = 0.93
"""From how many times the size of the large figure of a card on another is as large."""

_OWN = 1.1
"""From how many times the size of a name on its figure is a large one."""


def with_lower_parts(
    frame: Box, shapes: Sequence[Box], names: Sequence[Box], pieces: Sequence[Piece]
) -> Box:
    """Give a frame with the grounds that hang on to it, as wide as it is, with figures and no name.

    A card may be painted in two tones: a band with the name and the large figure, and another
    under it with the years before. One that is set as the frame is a card as well, whose name
    nobody knows: its figures are those of another thing.

    Args:
        frame: the frame or ground of a card with a known name.
        shapes: painted shapes of the page.
        names: where the known names stand.
        pieces: the fragments of the page.
    """
    for part in sorted(shapes, key=lambda box: box.top):
        hangs_on = abs(part.top - frame.bottom) <= _TOUCH and part.bottom > frame.bottom
        wide = abs(part.x0 - frame.x0) <= _TOUCH and abs(part.x1 - frame.x1) <= _TOUCH
        if not (hangs_on and wide) or any(part.contains(name) for name in names):
            continue
        if _largest(part, pieces) and not _is_card(part, frame, names, pieces):
            frame = frame._replace(bottom=part.bottom)
    return frame


def _is_card(part: Box, frame: Box, names: Sequence[Box], pieces: Sequence[Piece]) -> bool:
    """Whether a ground holds a text in the type of the name in a frame, and as large a figure."""
    types = {
        (round(word.size, 1), word.bold)
        for word, box in _titles(frame, pieces)
        if any(name.contains(box, slack=1.0) for name in names)
    }
    large = _largest(part, pieces)
    return large >= _ALIKE * _largest(frame, pieces) and any(
        (round(word.size, 1), word.bold) in types and large >= _OWN * word.size
        for word, _ in _titles(part, pieces)
    )


def _titles(ground: Box, pieces: Sequence[Piece]) -> list[tuple[Word, Box]]:
    """Give the first word of each text on a ground that may be a name, and where the text is."""
    titles = [it.title for it in _inside(ground, pieces) if it.has_letters and not tells_part(it)]
    return [(title.words[0], title.placed) for title in titles if title is not None]


def _largest(ground: Box, pieces: Sequence[Piece]) -> float:
    """Give the size of the largest figure on a ground; 0 when it has none."""
    figures = [token for it in _inside(ground, pieces) for token in it.of_kind("figure")]
    return max((it.line.words[0].size for it in figures), default=0.0)


def _inside(ground: Box, pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if ground.contains(piece.box, slack=1.0)]
