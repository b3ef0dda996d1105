"""Lists whose bullets do not stand at the first line of an item, but at its middle or last line.

A marker may be centred beside its text, or stand at the foot of it. Then the distances between
lines do not tell where items end: those within an item may be larger than those between two.
Each bullet has as many lines above it as below it, or only lines above it, and that tells.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.model import Line, Word

_LEVEL = 0.3
"""How far a bullet is from the line it is level with at most, in type sizes."""

_MIDWAY = 0.22
"""How far a bullet may be from the middle of its lines, in type sizes."""

_STEP = 1.9
"""Largest distance between two lines of one list, in type sizes."""

_REACH = 4.5
"""Widest space between a bullet and its text, in type sizes."""

_SAME_BULLET, _SAME_EDGE = 1.0, 1.5
"""How far apart bullets, and lines, of one column start at most, in points."""

_MOST_LINES = 6
"""How many lines an item has at most."""


class Parts(NamedTuple):
    """A bullet and the lines of its item, the bullet not among their words."""

    sign: Word
    lines: tuple[Line, ...]


def off_first_line(signs: Sequence[Word], rows: Sequence[Line]) -> list[Parts]:
    """Give the items of the columns of bullets that stand at the middle or last line of some.

    Args:
        signs: the bullets.
        rows: all fragments of the page; a bullet may be a fragment by itself.
    """
    found: list[Parts] = []
    for column in _columns(signs):
        lines = _beside(column, rows)
        runs = list(_runs(lines, column))
        middles = [_middles(run, own) for run, own in runs]
        if any(
            parts and (_has_midway(run, own) or (_starts_over(run, own, 1) and _are_whole(parts)))
            for parts, (run, own) in zip(middles, runs, strict=True)
        ):
            found += [it for parts in middles for it in parts or ()]
        elif any(_starts_over(run, own, _MOST_LINES) and _lasts(run, own) for run, own in runs):
            found += [it for run, own in runs for it in _lasts(run, own) or ()]
    return found


def _columns(signs: Sequence[Word]) -> Iterator[list[Word]]:
    columns: list[list[Word]] = []
    for sign in sorted(signs, key=lambda it: it.placed.cy):
        for column in columns:
            first = column[0]
            if (
                _kind(first) == _kind(sign)
                and abs(first.placed.x0 - sign.placed.x0) <= _SAME_BULLET
                and abs(first.size - sign.size) <= 1
            ):
                column.append(sign)
                break
        else:
            columns.append([sign])
    yield from columns


def _kind(sign: Word) -> str:
    """What is the same of all bullets of a list: the sign, or that it is a number or letter."""
    return "1" if any(it.isalnum() for it in sign.text) else sign.text


def _beside(column: Sequence[Word], rows: Sequence[Line]) -> list[Line]:
    """The lines on the edge on which most lines beside the bullets start."""
    ids = {id(sign) for sign in column}
    x1 = max(sign.placed.x1 for sign in column)
    reach = _REACH * column[0].size
    lines = []
    for row in rows:
        own = id(row.words[0]) in ids
        if own and len(row.words) > 1:
            lines.append(row._replace(words=row.words[1:], bullet=""))
        elif not own and x1 < row.placed.x0 <= x1 + reach:
            lines.append(row)
    top, bottom = column[0].placed, column[-1].placed
    near = [
        round(it.placed.x0)
        for it in lines
        if top.top - reach <= it.placed.cy <= bottom.bottom + reach
    ]
    if not near:
        return []
    edge = max(sorted(set(near)), key=near.count)
    kept = [it for it in lines if abs(it.placed.x0 - edge) <= _SAME_EDGE]
    return sorted(kept, key=lambda it: it.placed.bottom)


def _runs(lines: Sequence[Line], column: Sequence[Word]) -> Iterator[tuple[list[Line], list[Word]]]:
    """Lines that follow each other closely, and the bullets beside them."""
    runs: list[list[Line]] = []
    for line in lines:
        above = runs[-1][-1] if runs else None
        step = line.placed.bottom - above.placed.bottom if above else 0.0
        # In another type, it is something else.
        if above and step <= _STEP * line.words[0].size and _is_alike(above, line):
            runs[-1].append(line)
        else:
            runs.append([line])
    for run in runs:
        top, bottom = run[0].placed.top - 1, run[-1].placed.bottom + 1
        own = [sign for sign in column if top <= sign.placed.cy <= bottom]
        if own:
            yield run, own


def _is_alike(one: Line, other: Line) -> bool:
    first, second = one.words[0], other.words[0]
    return abs(first.size - second.size) <= 0.5 and one.words[-1].bold == second.bold


def _is_level(sign: Word, line: Line) -> bool:
    return abs(sign.placed.cy - line.placed.cy) <= _LEVEL * line.words[0].size


def _has_midway(run: Sequence[Line], own: Sequence[Word]) -> bool:
    """Whether a bullet stands in the middle between two lines, level with neither."""
    return any(
        _is_middle(sign, above, below) and not _is_level(sign, above)
        for sign in own
        for above, below in pairwise(run)
    )


def _is_middle(sign: Word, first: Line, last: Line) -> bool:
    middle = (first.placed.cy + last.placed.cy) / 2
    return abs(sign.placed.cy - middle) <= _MIDWAY * first.words[0].size


def _starts_over(run: Sequence[Line], own: Sequence[Word], most: int) -> bool:
    """Whether what is level with the first bullet of a list can only go on from the line above."""
    at = next((at for at, line in enumerate(run) if _is_level(own[0], line)), 0)
    return 0 < at <= most and run[at].text[:1].islower() and not run[0].text.endswith(":")


def _are_whole(parts: Sequence[Parts]) -> bool:
    """Whether no item starts as what only goes on from another does."""
    return not any(it.lines[0].text[:1].islower() for it in parts)


def _middles(run: Sequence[Line], own: Sequence[Word]) -> list[Parts] | None:
    """Give each bullet the lines of which it is the middle, so that all lines are taken."""
    parts: list[Parts] = []
    at = 0
    for sign in own:
        ends = [
            end
            for end in range(at, min(at + _MOST_LINES, len(run)))
            if _is_middle(sign, run[at], run[end])
        ]
        if len(ends) != 1:
            return None
        parts.append(Parts(sign, tuple(run[at : ends[0] + 1])))
        at = ends[0] + 1
    return parts if at == len(run) else None


def _lasts(run: Sequence[Line], own: Sequence[Word]) -> list[Parts] | None:
    """Give each bullet the lines down to the one it is level with, so that all are taken."""
    parts: list[Parts] = []
    at = 0
    for sign in own:
        end = next((end for end in range(at, len(run)) if _is_level(sign, run[end])), None)
        if end is None or run[at].text[:1].islower():
            return None
        parts.append(Parts(sign, tuple(run[at : end + 1])))
        at = end + 1
    return parts if at == len(run) else None
