"""Cards whose frame, or circle, holds no more than the name and the large figure.

The years before stand outside, under each frame or to the right of it, on the bare page. They are
those of the frames only where the same years stand so at all of them: the columns of a table under
a row of tiles have a year each, or none.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Box, union

_FIRST = 3.0
"""How far under a frame the first line of a history is at most, in type sizes."""

_NEXT = 1.5
"""How far under it the next one is at most."""

_EDGE = 2.0
"""How far what stands beside a frame may reach over its edge, in points."""

_Find = Callable[[Box, Sequence[Box], Sequence[Piece]], list[Piece]]


def with_histories(frames: list[Box], pieces: Sequence[Piece]) -> list[Box]:
    """Give frames with the years that stand outside, if each has the same; else as they are.

    Args:
        frames: the frames.
        pieces: the fragments of the page.
    """
    if len(frames) < 2 or any(len(_years(_inside(it, pieces))) > 1 for it in frames):
        return frames
    free = [it for it in pieces if not any(frame.contains(it.box, slack=1.5) for frame in frames)]
    find: _Find
    for find in (_under, _right_of):
        outside = [find(frame, frames, free) for frame in frames]
        if _have_same_years(outside):
            return [
                union([frame, *(piece.box for piece in own)])
                for frame, own in zip(frames, outside, strict=True)
            ]
    return frames


def _have_same_years(outside: Sequence[Sequence[Piece]]) -> bool:
    """Whether most have the same years, and the others some of these or none, with figures."""
    years = [_years(own) for own in outside]
    (usual, count), *_ = Counter(map(tuple, years)).most_common(1)
    return (
        bool(usual)
        and count >= 2
        and count * 2 > len(years)
        and all(set(own) <= set(usual) and len({*own}) == len(own) for own in years)
        and all(_figures(own) >= len(its) for own, its in zip(outside, years, strict=True))
    )


def _years(pieces: Sequence[Piece]) -> list[str]:
    """Give the years that stand by themselves or beside figures, and not in words."""
    bare = [piece for piece in pieces if not piece.holds("text")]
    return sorted(token.line.text for piece in bare for token in piece.of_kind("year"))


def _figures(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.of_kind("figure")) for piece in pieces if not piece.holds("text"))


def _inside(frame: Box, pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if frame.contains(piece.box, slack=1.5)]


def _under(frame: Box, frames: Sequence[Box], pieces: Sequence[Piece]) -> list[Piece]:
    """Give what follows closely under a frame, down to the last figure, in its own column."""
    level = [it for it in frames if it is not frame and it.overlap_y(frame) > 0]
    gaps = [max(it.x0 - frame.x1, frame.x0 - it.x1) for it in level]
    reach = 0.5 * max(min(gaps, default=0.0), 0.0)
    floor = min((it.top for it in frames if _is_below(it, frame)), default=float("inf"))
    column = Box(frame.x0 - reach, frame.bottom, frame.x1 + reach, floor)
    found: list[Piece] = []
    end = frame.bottom
    for piece in sorted(pieces, key=lambda it: it.box.top):
        if not column.contains(piece.box, slack=_EDGE):
            continue
        if piece.box.top - end > (_NEXT if found else _FIRST) * piece.size:
            break
        found.append(piece)
        end = max(end, piece.box.bottom)
    while found and not found[-1].holds("figure"):
        found.pop()
    # Words over all figures may say that they are of something else.
    return [] if found and found[0].is_text else found


def _is_below(other: Box, frame: Box) -> bool:
    return other.top > frame.bottom and other.overlap_x(frame) > 0


def _right_of(frame: Box, frames: Sequence[Box], pieces: Sequence[Piece]) -> list[Piece]:
    """Give the years and figures that are level with a frame, up to the next frame on its right."""
    right = [it.x0 for it in frames if it.x0 > frame.x1 and it.overlap_y(frame) > 0]
    area = frame._replace(x0=frame.x1, x1=min(right, default=float("inf")))
    return [
        piece
        for piece in pieces
        if area.contains(piece.box, slack=_EDGE) and not piece.holds("text")
    ]
