"""Which name is that of which large figure, on cards without frames.

All names stand at one place beside their figures: over them, under them, or before them. Where the
columns are as wide as what they hold, or the figures are flush with the other side of the card, a
name and its figure have no more in common than their line.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.cards.content import tells_part
from douane_report.document.cards.tokens import Piece
from douane_report.document.model import ALIGNMENTS, Box

_SAME_PLACE = 6.0
"""How much the places of names beside their figures may differ from card to card, in points."""

_CLOSE = 0.5
"""How far under a name or a remark the next line of one may be, in heights of the name."""

_FARTHEST = 15.0
"""How far from its large figure a name may stand, in heights of the figure."""

_LEVEL = 0.3
"""How far the bottoms of a name and of the figure behind it are apart at most, in its heights."""


def own_names(
    heroes: Sequence[Box], names: Sequence[Box], pieces: Sequence[Piece]
) -> dict[int, Box]:
    """Give the name of each large figure, where all names stand at one place beside theirs.

    In a grid a name that is between two figures is that of the one to which all others stand in
    the same way; which of the two is nearer may differ. One over its figure stands higher by the
    lines of a remark that are between them, and one under it lower by those of a part.

    Args:
        heroes: where the large figures stand.
        names: where the known names stand.
        pieces: the fragments of the page.

    Returns:
        The names by the index of their figure; empty unless every name has one.
    """
    found: list[tuple[float, dict[int, Box]]] = []
    lower = [(name, depth) for name in names for depth in {0.0, _remarks_under(name, pieces)}]
    higher = [
        (at, hero, depth)
        for at, hero in enumerate(heroes)
        for depth in {0.0, _parts_under(hero, pieces)}
    ]
    for of_hero in ALIGNMENTS:
        for of_name in ALIGNMENTS:
            steps = [
                (of_name(name) - of_hero(hero), name.cy + under - hero.cy - over, at, name)
                for at, hero, over in higher
                for name, under in lower
                if hero.gap(name) <= _FARTHEST * hero.height
            ]
            for across, down, _, _ in steps:
                own = {
                    at: name
                    for dx, dy, at, name in steps
                    if abs(dx - across) <= _SAME_PLACE and abs(dy - down) <= _SAME_PLACE
                }
                if len(own) == len({*own.values()}) == len(names):
                    found.append((abs(across) + abs(down), own))
    if found:
        return min(found, key=lambda it: it[0])[1]
    return _level_names(heroes, names, pieces)


def _remarks_under(name: Box, pieces: Sequence[Piece]) -> float:
    """How much further down the lines of text reach that follow a name closely, at its edge."""
    texts = [it.box for it in pieces if it.is_text and it.has_letters]
    return max((it.bottom for it in _following(name, texts)), default=name.bottom) - name.bottom


def _parts_under(hero: Box, pieces: Sequence[Piece]) -> float:
    """How much further down the parts reach that follow a large figure closely, at its edge."""
    parts = [it.box for it in pieces if it.holds("figure") and tells_part(it)]
    return max((it.bottom for it in _following(hero, parts)), default=hero.bottom) - hero.bottom


def _following(first: Box, lines: Sequence[Box]) -> Iterator[Box]:
    """Yield the lines that follow closely under something, each under the one before."""
    end = first
    for box in lines:
        follows = box.bottom > end.bottom and box.top - end.bottom <= _CLOSE * first.height
        if follows and any(abs(edge(box) - edge(first)) <= 1 for edge in ALIGNMENTS):
            yield box
            end = box


def _level_names(
    heroes: Sequence[Box], names: Sequence[Box], pieces: Sequence[Piece]
) -> dict[int, Box]:
    """Give the name before each large figure on its line, if each figure has words there.

    A figure with nothing before it shows that the names stand behind their figures.
    """
    texts = [it.title.placed for it in pieces if it.has_letters and it.title is not None]
    before = [_before(hero, [*heroes, *texts]) for hero in heroes]
    own = {at: box for at, box in enumerate(before) if box is not None and box in names}
    worded = all(box is not None and box not in heroes for box in before)
    return own if worded and len(own) == len({*own.values()}) == len(names) else {}


def _before(hero: Box, boxes: Sequence[Box]) -> Box | None:
    """Give what stands next before a large figure on its line, if anything."""
    level = [
        it
        for it in boxes
        if it.x1 <= hero.x0 and abs(it.bottom - hero.bottom) <= _LEVEL * hero.height
    ]
    return max(level, key=lambda it: it.x1, default=None)
