"""Tiles of which nothing is painted but coloured edges: a bar on one side, or one on each."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark, union

THICK = 18.0
"""How thick a coloured edge of a tile is at most, in points."""

_LOWEST, _NARROWEST = 16.0, 50.0
_LEVEL = 2.0
"""How far the ends of edges of one row are apart at most, in points."""

_EVEN = 2.0
"""By how much the distance between bars and their words may differ, in points."""

_LEADING = 1.7
"""Farthest that the lines of a name are apart, in sizes of their type."""

_MOST = 150
"""Most bars that are looked at: an illustration has more."""


def as_drawn(mark: Mark) -> Mark:
    """Give a line the place of its ink: its box is larger by the thickness on each side."""
    thin = min(mark.box.width, mark.box.height)
    if not mark.stroked or thin > 2 * THICK:
        return mark
    box, half, whole = mark.box, thin / 4, thin / 2
    across = (half, whole) if box.width < box.height else (whole, half)
    return mark._replace(
        box=Box(box.x0 + across[0], box.top + across[1], box.x1 - across[0], box.bottom - across[1])
    )


def edged_boxes(shapes: Sequence[Mark], lines: Sequence[Line]) -> list[Box]:
    """Give where the tiles are that have coloured edges, whether anything else is painted or not.

    Args:
        shapes: what is painted on the page.
        lines: the lines of the page.
    """
    bars = [it.box for it in shapes if hue_name(it.colour) != "grijs"]
    tall = [it for it in bars if it.width <= THICK and it.height >= max(_LOWEST, 1.5 * it.width)]
    wide = [it for it in bars if it.height <= THICK and it.width >= _NARROWEST]
    if len(tall) > _MOST or len(wide) > _MOST:
        return []
    return list(_cornered(tall, wide)) or _barred(tall, lines) or _ruled(wide, lines)


def _cornered(tall: Sequence[Box], wide: Sequence[Box]) -> Iterator[Box]:
    """Yield the tiles whose left and upper edges meet."""
    for over in wide:
        for side in tall:
            if abs(side.x0 - over.x0) <= _LEVEL and abs(side.top - over.top) <= _LEVEL:
                yield union([over, side])


def _barred(bars: Sequence[Box], lines: Sequence[Line]) -> list[Box]:
    """Give the tiles that reach from each bar to the next, on the right of bars or on their left.

    Bars stand on the left of their tiles where nothing is on the left of the first of each row.
    """
    rows = []
    for _, same in groupby(sorted(bars, key=_row), key=_row):
        row = sorted(same, key=lambda it: it.x0)
        if len({round(it.width) for it in row}) == 1:
            rows.append(row)
    steps = [two.x0 - one.x0 for row in rows for one, two in pairwise(row)]
    if not steps or min(steps) < _NARROWEST:
        return []
    pitch = min(steps)
    on_left = [Box(it.x0, it.top, it.x0 + pitch - 1, it.bottom) for row in rows for it in row]
    on_right = [Box(it.x1 - pitch + 1, it.top, it.x1, it.bottom) for row in rows for it in row]
    before = [Box(row[0].x0 - pitch, row[0].top, row[0].x0, row[0].bottom) for row in rows]
    after = [Box(row[-1].x1, row[-1].top, row[-1].x1 + pitch, row[-1].bottom) for row in rows]
    left, right = (not any(_has_words(it, lines) for it in own) for own in (before, after))
    if left == right:
        return []
    return on_left if left else on_right


def _ruled(bars: Sequence[Box], lines: Sequence[Line]) -> list[Box]:
    """Give the tiles of bars that all have words equally far under them, or over them.

    Titles and other words on the other side of bars are now nearer and now farther.
    """
    found = []
    for side in (1, -1):
        owns = [_words_at(bar, side, lines) for bar in bars]
        gaps = [_gap(bar, own[0].placed, side) for bar, own in zip(bars, owns, strict=True) if own]
        if len(gaps) == len(bars) > 0 and max(gaps) - min(gaps) <= _EVEN:
            found.append(
                [
                    union([bar, *(it.placed for it in own)])
                    for bar, own in zip(bars, owns, strict=True)
                ]
            )
    return found[0] if len(found) == 1 else []


def _words_at(bar: Box, side: int, lines: Sequence[Line]) -> list[Line]:
    """Give the closely set lines under a bar (1) or over it (-1), the nearest first."""
    there = sorted(
        (it for it in lines if it.placed.overlap_x(bar) > 0 and _gap(bar, it.placed, side) > -1),
        key=lambda it: _gap(bar, it.placed, side),
    )
    own = there[:1]
    for line in there[1:]:
        step = abs(line.placed.bottom - own[-1].placed.bottom)
        if step > _LEADING * own[-1].words[0].size or line.words[0].bold != own[0].words[0].bold:
            break
        own.append(line)
    return own


def _gap(bar: Box, words: Box, side: int) -> float:
    return words.top - bar.bottom if side > 0 else bar.top - words.bottom


def _row(box: Box) -> tuple[int, int]:
    return round(box.top / _LEVEL), round(box.height / _LEVEL)


def _has_words(box: Box, lines: Sequence[Line]) -> bool:
    return any(
        it.placed.overlap_x(box) > 0 and box.top <= it.placed.cy <= box.bottom for it in lines
    )
