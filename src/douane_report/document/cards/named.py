"""Cards without frames or large figures: a name over its years, which have a figure each."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box

_LEVEL = 4.0
"""How far the names of one row of cards, or of one column, are off its line at most, in points."""

_FEWEST = 2
"""Fewest rows or columns of a grid, and fewest years of a card."""


def under_names(pieces: Sequence[Piece], names: Sequence[Box], report_year: int) -> list[Box]:
    """Part cards by their names, which stand in rows and columns, each flush left with its card.

    Args:
        pieces: the fragments of the page.
        names: where the known names stand.
        report_year: a year that each card must have.

    Returns:
        The cards, or none where one of them has not a figure for each of its years.
    """
    rows, edges = _lines([it.top for it in names]), _lines([it.x0 for it in names])
    if len(edges) < _FEWEST or len(names) <= len(edges):
        return []
    dated = [it for it in pieces if it.holds("year", "figure")]
    foot = rows[-1] + (rows[-1] - rows[-2])
    right = max((it.box.x1 for it in dated), default=0.0) + 2
    tops = [*(top - 1 for top in rows), foot]
    sides = [*(edge - 3 for edge in edges), right]
    cells = [Box(x0, y0, x1, y1) for y0, y1 in pairwise(tops) for x0, x1 in pairwise(sides)]
    held = [cell for cell in cells if any(cell.contains(name) for name in names)]
    whole = len(held) == len(names) and all(_is_dated(it, pieces, report_year) for it in held)
    return held if whole else []


def _lines(places: Sequence[float]) -> list[float]:
    """Give the places that names share, from left to right or from the top down."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _LEVEL:
            found.append(place)
    return found


def _is_dated(card: Box, pieces: Sequence[Piece], report_year: int) -> bool:
    """Whether a card has a few years, the report's among them, and no fewer figures."""
    inside = [piece for piece in pieces if card.contains(piece.box, slack=1.5)]
    bare = [piece for piece in inside if not piece.holds("text")]
    years = [int(it.line.text) for piece in bare for it in piece.of_kind("year")]
    figures = [it for piece in bare for it in piece.of_kind("figure")]
    own = len(set(years)) == len(years) >= _FEWEST and report_year in years
    return own and len(figures) == len(years)
