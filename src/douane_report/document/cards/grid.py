"""Cards without frames: parted by the white space between their columns and rows."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.cards.content import tells_part
from douane_report.document.cards.owners import own_names
from douane_report.document.cards.tokens import Piece, large_figures
from douane_report.document.cards.torn import is_torn
from douane_report.document.model import Box, Line, union

_WORDS_OF_PART = 6
"""Most words of a line that holds a part and its figure."""

_GROUND = 8.0
"""Up to how many times the height of a large figure the circle around it is high."""

_LEVEL = 0.2
"""How far the bottoms of a year and of its figure, or their type sizes, are apart at most."""


def grid(
    pieces: Sequence[Piece], names: Sequence[Box], least: int, shapes: Sequence[Box] = ()
) -> list[Box]:
    """Part cards without frames by the white space between their columns and rows.

    Args:
        pieces: the fragments of the page.
        names: where the known names stand.
        least: fewest cards that make an infographic.
        shapes: painted shapes of the page, among which may be circles around the figures.
    """
    heroes = large_figures(pieces)
    if len(heroes) < least or len(names) < least:
        return []
    large = [hero.placed for hero in heroes]
    own = own_names(large, names, pieces)
    anchors = [
        union([hero.placed, *([own[at]] if at in own else _nearest(hero, names, own, large))])
        for at, hero in enumerate(heroes)
    ]
    top = min(box.top for box in anchors) - 1
    bottom = max(box.bottom for box in anchors) + 7 * heroes[0].words[0].size
    body = [it.box for it in pieces if it.box.top >= top and it.holds("figure", "year")]
    area = [*body, *anchors]
    left, right = min(box.x0 for box in area) - 2, max(box.x1 for box in area) + 2
    whole = _with_parts(_with_grounds(anchors, large, names, shapes), pieces, large, own)
    ys = [top, *_cuts(whole, [*area, *whole], across=False), bottom]
    between = _cuts(anchors, [*area, *_rows(pieces)], across=True)
    for edges in (_left_edges(names), _left_edges(large), between):
        xs = [left, *(edge for edge in edges if left + 6 < edge), right]
        cells = [Box(x0, y0, x1, y1) for y0, y1 in pairwise(ys) for x0, x1 in pairwise(xs)]
        held = [sum(cell.contains(hero) for hero in large) for cell in cells]
        named = [sum(cell.contains(name) for name in names) for cell in cells]
        # A name without a large figure shows that the cuts run between figures and their names.
        lonely = any(name and not hero for name, hero in zip(named, held, strict=True))
        if sum(held) == len(heroes) and max(held) == 1 and max(named) == 1 and not lonely:
            found = [cell for cell, count in zip(cells, held, strict=True) if count]
            if not any(is_torn(cell, names, pieces) for cell in found):
                return found
    return []


def _rows(pieces: Sequence[Piece]) -> list[Box]:
    """Give the rows of histories: a year with the figure in its type that is next on its line.

    Where most years have none, they stand over or under their figures, and a few that are level
    with a figure are on other cards.
    """
    years = [it for it in pieces if it.holds("year") and not it.holds("text", "figure")]
    found: list[Box] = []
    for year in years:
        box = year.box
        level = [it for it in pieces if abs(it.box.bottom - box.bottom) <= _LEVEL * box.height]
        behind = [it for it in level if it.box.x0 >= box.x1]
        nearest = min(behind, key=lambda it: it.box.x0, default=year)
        if nearest.holds("figure") and abs(nearest.size - year.size) <= _LEVEL:
            found.append(union([box, nearest.box]))
    return found if 2 * len(found) >= len(years) else []


def _with_grounds(
    anchors: Sequence[Box], heroes: Sequence[Box], names: Sequence[Box], shapes: Sequence[Box]
) -> list[Box]:
    """Give the anchors with the circles or grounds around their large figures, if each has one."""
    others = [*heroes, *names]
    found: list[Box] = []
    for anchor, hero in zip(anchors, heroes, strict=True):
        around = [
            shape
            for shape in shapes
            if shape.contains(hero)
            and shape.height <= _GROUND * hero.height
            and sum(shape.overlap_x(it) > 0 and shape.overlap_y(it) > 0 for it in others) == 1
        ]
        if not around:
            return list(anchors)
        found.append(union([anchor, max(around, key=lambda it: it.height)]))
    return found


def _with_parts(
    anchors: Sequence[Box], pieces: Sequence[Piece], heroes: Sequence[Box], own: dict[int, Box]
) -> list[Box]:
    """Give the anchors with the parts that stand under them, which are of no card below.

    A part comes after the whole: words that open as a part does, and where each name is over its
    figure, any words with a figure that are not on top of all cards.
    """
    named = len(own) == len(heroes) and all(it.bottom <= heroes[at].top for at, it in own.items())
    found = list(anchors)
    for piece in pieces:
        short = len(piece.line.words) <= _WORDS_OF_PART
        with_words = named and piece.holds("figure") and piece.holds("text")
        if not (short and (with_words or tells_part(piece))):
            continue
        if any(_is_within(piece.box, anchor) for anchor in anchors) or any(
            _is_right_behind(piece.box, hero) for hero in heroes
        ):
            continue
        above = [
            (piece.box.top - anchor.bottom, at)
            for at, anchor in enumerate(anchors)
            if anchor.bottom <= piece.box.cy and anchor.overlap_x(piece.box) > 0
        ]
        if above and any(piece.box.bottom < it.top for it in anchors):
            at = min(above)[1]
            found[at] = union([found[at], piece.box])
    return found


def _is_within(box: Box, anchor: Box) -> bool:
    """Whether something stands between a large figure and the name under it."""
    return anchor.top <= box.cy <= anchor.bottom and anchor.overlap_x(box) > 0


def _is_right_behind(box: Box, hero: Box) -> bool:
    """Whether something follows a large figure on its line: it adds nothing under the card."""
    return 0 <= box.x0 - hero.x1 <= hero.height and hero.top <= box.cy <= hero.bottom


def _left_edges(boxes: Sequence[Box]) -> list[float]:
    """Left edges that boxes share, a little before them; empty when they are not aligned."""
    edges: list[float] = []
    for x0 in sorted(box.x0 for box in boxes):
        if not edges or x0 - edges[-1] > 6:
            edges.append(x0)
    return [edge - 3 for edge in edges] if len(edges) * 2 <= len(boxes) else []


def _nearest(
    hero: Line, names: Sequence[Box], own: dict[int, Box], heroes: Sequence[Box]
) -> list[Box]:
    """The name nearest to a large figure, if one is near; rather before it than behind.

    Where all names are those of other figures, it has one that nobody knows: as far over or
    under it as the others.
    """
    box, size = hero.placed, hero.words[0].size
    if own:
        rise = median(heroes[at].top - name.top for at, name in own.items())
        drop = median(name.bottom - heroes[at].bottom for at, name in own.items())
        return [box._replace(top=box.top - max(rise, 0.0), bottom=box.bottom + max(drop, 0.0))]
    near = [(box.gap(name) + (4 * size if name.x0 >= box.x1 else 0.0), name) for name in names]
    gap, best = min(near, key=lambda item: (item[0], abs(item[1].x0 - box.x0)))
    return [best] if gap <= 6 * size else []


def _cuts(anchors: Sequence[Box], boxes: Sequence[Box], *, across: bool) -> list[float]:
    """Give the middles of the widest white strips between successive anchors."""
    extents = [(b.x0, b.x1) if across else (b.top, b.bottom) for b in boxes]
    spans = sorted(
        {(round(b.x0), round(b.x1)) if across else (round(b.top), round(b.bottom)) for b in anchors}
    )
    groups: list[tuple[int, int]] = []
    for low, high in spans:
        if groups and low < groups[-1][1]:
            groups[-1] = (groups[-1][0], max(groups[-1][1], high))
        else:
            groups.append((low, high))
    cuts = []
    for (_, end), (start, _) in pairwise(groups):
        # What fills all of the strip is no part of a card, as a paragraph over two columns.
        filled = sorted(
            (max(a, end), min(b, start))
            for a, b in extents
            if b > end and a < start and not (a <= end and b >= start)
        )
        widest, cut, cursor = 0.0, (end + start) / 2, float(end)
        for near, far in [*filled, (start, start)]:
            if near - cursor > widest:
                widest, cut = near - cursor, (near + cursor) / 2
            cursor = max(cursor, far)
        cuts.append(cut)
    return cuts
