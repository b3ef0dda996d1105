"""Cards side by side on a page: a mark on one is never that of a name on another."""

from collections.abc import Sequence

from douane_report.document.model import Box, Mark

_NARROWEST, _WIDEST = 60.0, 0.62
"""Width of a card: at least, in points, and at most, as a part of the page."""

_LOWEST, _HIGHEST = 20.0, 160.0
_GAP = 4.0
"""Least space between two cards side by side; cells of a table touch, or nearly so."""

_MOST = 120


def frames_of(shapes: Sequence[Mark], width: float) -> tuple[Box, ...]:
    """Give where the cards of a page stand; none where shapes are the cells of a table.

    Args:
        shapes: what is painted on the page.
        width: width of the page.
    """
    boxes = {
        it.box
        for it in shapes
        if _LOWEST <= it.box.height <= _HIGHEST and _NARROWEST <= it.box.width <= _WIDEST * width
    }
    if not 2 <= len(boxes) <= _MOST:
        return ()
    beside = [
        (one, other)
        for one in boxes
        for other in boxes
        if one.x0 < other.x0 and one.overlap_y(other) > 0.5 * min(one.height, other.height)
    ]
    touching = {it for one, other in beside if -1 < other.x0 - one.x1 < _GAP for it in (one, other)}
    cards = {
        it
        for one, other in beside
        if other.x0 - one.x1 >= _GAP
        for it in (one, other)
        if it not in touching
    }
    return tuple(cards)


def on_other_frames(frames: Sequence[Box], label: Box, mark: Box) -> bool:
    """Whether a name and a mark stand on two cards."""
    own = [it for it in frames if it.contains(label, slack=1)]
    return bool(own) and any(
        it.contains(mark, slack=1) and not any(it.overlap_x(card) > 0 for card in own)
        for it in frames
    )
