"""Cards that are strips under each other, with nothing painted around them.

The names stand in one column and the large figures in another. Each strip begins at the top of
what stands level with its large figure, or of the years over that, and ends where the next one
begins: so what is written under a figure is never taken for that of the next strip.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from statistics import median

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box

_OVER = 2.2
"""How far over a large figure its years may stand, in type sizes of the figure."""

_ASIDE = 1.2
"""How much the names may stand higher or lower beside their figures, in the same sizes."""


def strips(pieces: Sequence[Piece], names: Sequence[Box], heroes: Sequence[Box]) -> list[Box]:
    """Give the strips of a page, from top to bottom; empty when it has none.

    Args:
        pieces: the fragments of the page.
        names: where the known names stand.
        heroes: where the large figures stand.
    """
    heroes = sorted(heroes, key=lambda it: it.top)
    if len(heroes) < 2 or len(names) < 2 or not _are_column(heroes):
        return []
    size = median(it.height for it in heroes)
    own = [_name_of(hero, heroes, names) for hero in heroes]
    found = [name for name in own if name]
    if len(found) != len(names) or len(found) * 2 < len(heroes) or not _are_flush(found, size):
        return []
    shifts = [name.cy - hero.cy for name, hero in zip(own, heroes, strict=True) if name]
    if max(shifts) - min(shifts) > _ASIDE * size:
        return []
    dated = [it.box for it in pieces if it.holds("year", "figure") and not it.holds("text")]
    years = [it.box for it in pieces if it.holds("year") and not it.holds("text", "figure")]
    over = _over(heroes, years, size)
    if over is None:
        return []
    tops: list[float] = []
    for index, (hero, name) in enumerate(zip(heroes, own, strict=True)):
        floor = heroes[index - 1].bottom if index else hero.top - _OVER * size
        tops.append(_top([hero, *([name] if name else []), *over[index]], dated, floor))
    left = min(it.x0 for it in (*found, *heroes)) - 2
    end = tops[-1] + max(median(b - a for a, b in pairwise(tops)), heroes[-1].bottom - tops[-1])
    right = max([it.x1 for it in dated if tops[0] <= it.cy <= end], default=heroes[0].x1) + 2
    if any(low >= high for low, high in pairwise(tops)):
        return []
    return [Box(left, low - 1, right, high - 1) for low, high in pairwise([*tops, end + 1])]


def _are_column(boxes: Sequence[Box]) -> bool:
    """Whether boxes stand under each other, and none beside another."""
    if any(above.bottom > below.top for above, below in pairwise(boxes)):
        return False
    return max(it.x0 for it in boxes) < min(it.x1 for it in boxes)


def _are_flush(boxes: Sequence[Box], size: float) -> bool:
    lefts, rights = [it.x0 for it in boxes], [it.x1 for it in boxes]
    return min(max(lefts) - min(lefts), max(rights) - min(rights)) <= 0.3 * size


def _name_of(hero: Box, heroes: Sequence[Box], names: Sequence[Box]) -> Box | None:
    """Give the name beside a large figure that is nearer to it than to all others."""
    own = [
        name
        for name in names
        if name.overlap_x(hero) <= 0 and min(heroes, key=lambda it: abs(it.cy - name.cy)) is hero
    ]
    return own[0] if len(own) == 1 else None


def _over(heroes: Sequence[Box], years: Sequence[Box], size: float) -> list[list[Box]] | None:
    """Give the years that stand over each large figure; None when they may be of either strip.

    Those that stand level with the large figure before, or over it, are of that. Years over the
    first figure only are those of a header, and those under the last show that the years stand
    under the figures.
    """
    before = [-inf, *(hero.cy for hero in heroes)]
    over = [
        [it for it in years if -2 <= hero.top - it.bottom <= _OVER * size and it.cy > end]
        for hero, end in zip(heroes, before, strict=False)
    ]
    last = heroes[-1]
    under = [year for year in years if -2 <= year.top - last.bottom <= _OVER * size]
    if over[0] and under:
        return None
    return over if over[0] and all(over) else [[] for _ in heroes]


def _top(own: Sequence[Box], others: Sequence[Box], floor: float) -> float:
    """Give the top of a strip: of its own things, and of what stands level with these."""
    top, bottom = min(it.top for it in own), max(it.bottom for it in own)
    for box in sorted(others, key=lambda it: -it.top):
        if floor <= box.top < top and box.bottom > top and box.top < bottom:
            top = box.top
    return top
