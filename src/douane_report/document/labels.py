"""Which lines of text are the label of which row, settled for a table as a whole.

Labels stand on one line or several; the figures of a row stand level with the first line of its
label, with the last, or in between. All rows of a table follow the same custom, so the
partition of the lines is sought that fits one custom best, by dynamic programming.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from douane_report.document.model import Box, Line
from douane_report.document.repair import join_lines

_MOST_LINES = 7
_SKIPPED_BETWEEN = 4.0
_NO_LABEL = 6.0
_ACROSS = 8.0
_LOWER_START = 1.2
_WIDE_GAP = 1.5
_KNOWN = 0.8
_PER_LINE = 0.02
_LEFT_OUT = 1.0

Cost = tuple[float, tuple[tuple[int, int], ...]]


def assign_labels(
    lines: Sequence[Line],
    baselines: Sequence[float],
    size: float,
    separators: Sequence[float],
    known: Callable[[str], bool],
) -> list[list[Line]]:
    """Give the label lines of each row.

    Args:
        lines: lines that may be labels, in any order.
        baselines: bottoms of the rows' figures, from top to bottom, in points.
        size: type size of the table, in points.
        separators: heights at which rules part rows, in points.
        known: tells whether a label is in the vocabulary.

    Returns:
        For each row its lines, from top to bottom; an empty list where none fits.
    """
    levels = _levels(lines, size)
    best: Cost | None = None
    for custom in ("first", "last", "middle"):
        found = _partition(levels, baselines, size, separators, known, custom)
        if best is None or found[0] < best[0] - 1e-6:
            best = found
    assert best is not None
    return [
        [line for level in levels[start:end] for line in level] for start, end in best[1]
    ]


def _levels(lines: Sequence[Line], size: float) -> list[list[Line]]:
    """Group lines on one baseline (a label may have a wide gap within)."""
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: (_box(it).bottom, _box(it).x0)):
        if levels and abs(_box(levels[-1][0]).bottom - _box(line).bottom) <= 0.3 * size:
            levels[-1].append(line)
        else:
            levels.append([line])
    return [sorted(level, key=lambda it: _box(it).x0) for level in levels]


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def _partition(
    levels: Sequence[Sequence[Line]],
    baselines: Sequence[float],
    size: float,
    separators: Sequence[float],
    known: Callable[[str], bool],
    custom: str,
) -> Cost:
    """Find the cheapest way to give consecutive levels to the rows, under one custom."""
    count, rows = len(levels), len(baselines)
    bottoms = [_box(level[0]).bottom for level in levels]
    states: dict[tuple[int, int], Cost] = {(0, 0): (0.0, ())}
    for row in range(rows + 1):
        for position in range(count + 1):
            state = states.get((position, row))
            if state is None:
                continue
            cost, chosen = state
            if position < count:
                skip = _SKIPPED_BETWEEN if 0 < row < rows else _skip_at_end(
                    levels, bottoms, baselines, position, row, size, separators
                )
                _offer(states, (position + 1, row), (cost + skip, chosen))
            if row == rows:
                continue
            for length in range(min(_MOST_LINES, count - position) + 1):
                end = position + length
                price = _NO_LABEL if length == 0 else _price(
                    levels, bottoms, position, end, baselines[row], size, separators, known, custom
                )
                _offer(states, (end, row + 1), (cost + price, (*chosen, (position, end))))
    return states[count, rows]


def _offer(states: dict[tuple[int, int], Cost], key: tuple[int, int], value: Cost) -> None:
    if key not in states or value[0] < states[key][0]:
        states[key] = value


def _skip_at_end(
    levels: Sequence[Sequence[Line]],
    bottoms: Sequence[float],
    baselines: Sequence[float],
    position: int,
    row: int,
    size: float,
    separators: Sequence[float],
) -> float:
    """Price of leaving out a line above the first row or under the last."""
    if row == 0:
        near = abs(bottoms[position] - baselines[0]) <= 0.4 * size
        return _SKIPPED_BETWEEN if near else 0.0
    before = bottoms[position - 1] if position else baselines[-1]
    close = bottoms[position] - before <= 1.35 * size
    parted = any(before - 0.3 * size <= y <= bottoms[position] - 0.5 * size for y in separators)
    if not close or parted:
        return 0.0
    return _LEFT_OUT + (_LOWER_START if _continues(levels[position][0].text) else 0.0)


def _price(
    levels: Sequence[Sequence[Line]],
    bottoms: Sequence[float],
    start: int,
    end: int,
    baseline: float,
    size: float,
    separators: Sequence[float],
    known: Callable[[str], bool],
    custom: str,
) -> float:
    """Price of taking the levels from ``start`` to ``end`` as the label of one row."""
    own = bottoms[start:end]
    level = {"first": own[0], "last": own[-1], "middle": (own[0] + own[-1]) / 2}[custom]
    price = ((level - baseline) / size) ** 2 + _PER_LINE * len(own)
    low, high = min(own[0], baseline), max(own[-1], baseline)
    price += _ACROSS * sum(low - 0.2 * size < y < high - 0.6 * size for y in separators)
    price += _WIDE_GAP * sum(b - a > 1.5 * size for a, b in pairwise(own))
    if start > 0 and _continues(levels[start][0].text) and bottoms[start] - bottoms[start - 1] < 1.6 * size:
        price += _LOWER_START
    text = join_lines(line.text for level_ in levels[start:end] for line in level_)
    if known(text):
        price -= _KNOWN
    return price


def _continues(text: str) -> bool:
    return text[:1].islower() or text.startswith("(")
