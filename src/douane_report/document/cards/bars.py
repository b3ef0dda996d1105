"""Cards that have a bar at their left edge, as high as they are, and nothing else around them.

A card reaches from its bar to the next one on its right. At the right end of a row it reaches as
far as the others do, or, where cards lie under each other, to what stands beside the gaps between
them as well, which is of no card.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage

_THICK = 8.0
"""Greatest width of a bar, in points."""

_HIGH = 4.0
"""From how many times as high as wide a mark is a bar, and not a bullet."""

_LOW = 18.0
"""Least height of a bar, in points."""

_FLUSH = 3.0
"""How far the left edges of the bars of one column are apart at most, in points."""

_NEXT = 3.0
"""How far under a card a year may be one of it, in type sizes."""

_ALIKE = 0.07
"""How much the sizes of the large figures of cards differ at most, as a part of one."""


def beside_bars(
    page: PdfPage, pieces: Sequence[Piece], names: Sequence[Box], least: int
) -> list[Box]:
    """Give the parts of the page to the right of bars that look alike, if all names are in these.

    Lines between the columns of a grid are no such bars: the first column has none.

    Args:
        page: the page.
        pieces: its fragments.
        names: where the known names stand.
        least: fewest cards that make an infographic.
    """
    for bars in _alike(page):
        cells = [_cell(bar, bars, pieces) for bar in bars] if len(bars) >= least else []
        held = [sum(cell.contains(name) for name in names) for cell in cells]
        if not cells or sum(held) < len(names) or max(held) > 1:
            continue
        sizes = [_largest(cell, pieces) for cell in cells]
        usual = median([size for size, own in zip(sizes, held, strict=True) if size and own] or [0])
        # What is cut off by the end of the page has a name and no figure.
        full = [
            (cell, size)
            for cell, size, own in zip(cells, sizes, held, strict=True)
            if size and (own or size >= (1 - _ALIKE) * usual)
        ]
        even = all(abs(size - usual) <= _ALIKE * usual for _, size in full)
        if len(full) >= least and even and not _goes_on(cells, pieces):
            return [cell for cell, _ in full]
    return []


def _alike(page: PdfPage) -> list[list[Box]]:
    """Give the bars of the page by their width, those that are most first.

    Each card may have a colour of its own.
    """
    found: dict[int, set[Box]] = {}
    for mark in page.marks:
        box = mark.box
        upright = box.height >= max(_LOW, _HIGH * box.width)
        if mark.kind == "path" and box.width <= _THICK and upright:
            found.setdefault(round(box.width), set()).add(box)
    return sorted((sorted(them) for them in found.values()), key=len, reverse=True)


def _cell(bar: Box, bars: Sequence[Box], pieces: Sequence[Piece]) -> Box:
    """Give the part of the page to the right of a bar, as high as the bar is."""
    own = Box(bar.x0 - 1, bar.top - 1, bar.x1, bar.bottom + 1)
    level = [it for it in bars if it.overlap_y(bar) > 0.5 * min(it.height, bar.height)]
    if right := [it.x0 for it in level if it.x0 > bar.x1]:
        return own._replace(x1=min(right) - 1)
    beside = [it.box for it in pieces if it.box.x0 >= bar.x1]
    steps = [two - one for one, two in pairwise(_columns(bars))]
    if steps:
        beside = [it for it in beside if it.x0 < bar.x0 + max(steps)]
    else:
        top, bottom = min(it.top for it in bars), max(it.bottom for it in bars)
        strays = [
            it.x0
            for it in beside
            if top < it.cy < bottom and not any(one.top <= it.cy <= one.bottom for one in bars)
        ]
        beside = [it for it in beside if it.x0 < min(strays, default=float("inf"))]
    return own._replace(x1=max((it.x1 for it in beside if it.overlap_y(own) > 0), default=bar.x1))


def _columns(bars: Iterable[Box]) -> list[float]:
    """Give the left edges of the columns of bars."""
    found: list[float] = []
    for x0 in sorted(it.x0 for it in bars):
        if not found or x0 - found[-1] > _FLUSH:
            found.append(x0)
    return found


def _largest(cell: Box, pieces: Sequence[Piece]) -> float:
    """Give the size of the largest figure in a cell; 0 when it has none."""
    inside = [it for it in pieces if cell.contains(it.box, slack=1.5)]
    figures = [token for it in inside for token in it.of_kind("figure")]
    return max((it.line.words[0].size for it in figures), default=0.0)


def _goes_on(cells: Sequence[Box], pieces: Sequence[Piece]) -> bool:
    """Whether years stand closely under cells, as where the bars are as high as the titles only."""
    years = [it for it in pieces if it.holds("year") and not it.holds("text")]
    return any(
        0 <= it.box.top - cell.bottom <= _NEXT * it.size and it.box.overlap_x(cell) > 0
        for it in years
        for cell in cells
        if not any(other.contains(it.box, slack=1.5) for other in cells)
    )
