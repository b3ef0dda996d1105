"""Cells that are no cards: their edges run through cards, and part a history from its name.

Rules may stand within cards, under the large figure or between the years before; and where cards
have nothing around them, each column may have its rows at heights of its own.
"""

from collections.abc import Sequence

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box

_FEWEST_EARLIER = 2
"""Fewest earlier years in the history of a card."""

_COLUMN = 2.0
"""How far the left edges of cells in one column are apart at most, in points."""


def is_torn(cell: Box, names: Sequence[Box], pieces: Sequence[Piece]) -> bool:
    """Whether a cell holds the history of one card, and the name and large figure of the next.

    Of an earlier year that is alone over these, the figure is smaller than the large one.

    Args:
        cell: the cell.
        names: where the known names stand.
        pieces: the fragments of the page.
    """
    inside = _inside(cell, pieces)
    figures = [it for it in inside if it.holds("figure")]
    if not figures:
        return False
    hero = max(figures, key=lambda it: it.size)
    own = [it for it in names if cell.contains(it)]
    for name in own:
        above = [it for it in figures if it.box.bottom < name.top and not it.holds("text")]
        if len(above) >= _FEWEST_EARLIER and any(it.box.top > name.bottom for it in figures):
            return True
    top = min(it.top for it in (hero.box, *own))
    dated = any(it.holds("year") and it.box.bottom < top for it in inside)
    return dated and any(it.box.bottom < top and it.size < hero.size for it in figures)


def are_shifted(empty: Sequence[Box], full: Sequence[Box], names: Sequence[Box]) -> bool:
    """Whether cells hold the large figure of one card and the name of the next in their column.

    Then the first of the column has a name alone, and the last a figure alone.

    Args:
        empty: the cells with a known name and no large figure.
        full: those with a large figure.
        names: where the known names stand.
    """
    nameless = [cell for cell in full if not any(cell.contains(name) for name in names)]
    return bool(empty) and all(
        any(abs(below.x0 - cell.x0) <= _COLUMN and below.top > cell.top for below in nameless)
        for cell in empty
    )


def is_history(cell: Box, pieces: Sequence[Piece]) -> bool:
    """Whether a cell holds no more than years and figures, as a row of a history does."""
    inside = _inside(cell, pieces)
    dated = any(it.holds("year") for it in inside) and any(it.holds("figure") for it in inside)
    return dated and not any(it.holds("text") for it in inside)


def _inside(cell: Box, pieces: Sequence[Piece]) -> list[Piece]:
    """Give what stands in a cell; a rule right under large type may touch it."""
    return [it for it in pieces if cell.contains(it.box._replace(top=it.box.cy, bottom=it.box.cy))]
