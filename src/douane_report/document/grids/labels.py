"""Which lines of text are the label of which row, settled for a table as a whole.

Labels stand on one line or several; the figures of a row stand level with the first line of its
label, with the last, or in between. All rows of a table follow the same custom, so the
partition of the lines is sought that fits one custom best, by dynamic programming.

Prices are in no unit: 1 is what a label costs whose level is one type size off its figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median_high
from typing import Literal

from douane_report.document.model import Known, Line
from douane_report.document.part_words import opens_part
from douane_report.document.repair import join_lines

_MOST_LINES = 9
"""Most lines of one label."""

_SKIPPED_BETWEEN = 4.0
"""Price of a line between two rows that belongs to neither."""

_TITLE_BETWEEN = 1.0
"""The same of a line in another type than labels are, with no figures level with it."""

_NO_LABEL = 6.0
"""Price of a row without a label."""

_ACROSS = 8.0
"""Price of each rule that runs between a label and its figures, or through the label."""

_LOWER_START = 1.2
"""Price of a label that starts in mid-sentence, close under the line before it."""

_WIDE_GAP = 1.5
"""Price of each wide gap between two lines of a label."""

_OTHER_TYPE = 4.5
"""Price of each line of a label in another type than the one before it: it may be a title."""

_WIDE = 1.55
"""How far apart lines are from which there is a wide gap between them, in type sizes."""

_KNOWN = 0.8
"""Discount for a label that is in the vocabulary."""

_PER_LINE = 0.02
"""Price of each line of a label: of two ways that fit alike, the shorter labels are taken."""

_LEFT_OUT = 1.0
"""Price of a line that is left out close under the last label."""

Custom = Literal["first", "last", "middle"]
"""Which line of its label a row's figures stand level with."""

Cost = tuple[float, tuple[tuple[int, int], ...]]
"""A price, and for each row so far the first and one past the last of its levels."""

_CUSTOMS: tuple[Custom, ...] = ("first", "last", "middle")


def assign_labels(
    lines: Sequence[Line],
    baselines: Sequence[float],
    size: float,
    separators: Sequence[float],
    known: Known,
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
    column = _Column(_levels(lines, size), baselines, size, separators, known)
    return _cheapest([(column, custom) for custom in _CUSTOMS])


def assign_to_blocks(
    lines: Sequence[Line],
    blocks: Sequence[Sequence[float]],
    size: float,
    separators: Sequence[float],
    known: Known,
) -> list[list[Line]]:
    """Give the label lines of each block of rows that have one label together.

    Args:
        lines: lines that may be labels, in any order.
        blocks: for each block the bottoms of its rows' figures, from top to bottom, in points.
        size: type size of the table, in points.
        separators: heights at which rules part rows, in points.
        known: tells whether a label is in the vocabulary.

    Returns:
        For each block its lines, from top to bottom; an empty list where none fits.
    """
    levels = _levels(lines, size)
    baselines: dict[Custom, list[float]] = {
        "first": [block[0] for block in blocks],
        "last": [block[-1] for block in blocks],
        "middle": [(block[0] + block[-1]) / 2 for block in blocks],
    }
    return _cheapest(
        [(_Column(levels, baselines[it], size, separators, known), it) for it in _CUSTOMS]
    )


def _levels(lines: Sequence[Line], size: float) -> list[list[Line]]:
    """Group lines on one baseline (a label may have a wide gap within)."""
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: (it.placed.bottom, it.placed.x0)):
        if levels and abs(levels[-1][0].placed.bottom - line.placed.bottom) <= 0.3 * size:
            levels[-1].append(line)
        else:
            levels.append([line])
    return [sorted(level, key=lambda it: it.placed.x0) for level in levels]


@dataclass(eq=False, repr=False)
class _Column:
    """The column of labels of a table, and the prices of parting it one way or another."""

    levels: list[list[Line]]
    baselines: Sequence[float]
    size: float
    separators: Sequence[float]
    known: Known
    _worded: dict[tuple[int, int], tuple[float, float, float]] = field(default_factory=dict)

    @cached_property
    def bottoms(self) -> list[float]:
        """Lower edge of each level, in points."""
        return [level[0].placed.bottom for level in self.levels]

    @cached_property
    def titles(self) -> frozenset[int]:
        """Positions of levels in another type than labels are, with no figures level with them."""
        level = {
            at
            for at, bottom in enumerate(self.bottoms)
            if any(abs(bottom - baseline) <= 0.4 * self.size for baseline in self.baselines)
        }
        types = {type_of(self.levels[at][0]) for at in level}
        others = set(range(len(self.levels))) - level if level else ()
        return frozenset(at for at in others if type_of(self.levels[at][0]) not in types)

    @cached_property
    def step(self) -> float:
        """Distance to the line before of a line that stands between two rows, in points."""
        between = [
            lower - upper
            for upper, lower in pairwise(self.bottoms)
            if self.baselines[0] < lower < self.baselines[-1]
            and all(abs(lower - baseline) > 0.4 * self.size for baseline in self.baselines)
        ]
        return median_high(between) if between else 0.0

    @cached_property
    def leading(self) -> float:
        """How far under each other two lines of the first label stand at most, in points.

        Labels further down may show that they are set wider than is usual.
        """
        lines = [it for it in self.bottoms if it > self.baselines[0] + 0.3 * self.size]
        pitch = min((two - one for one, two in pairwise(self.baselines)), default=0.0)
        steps = [lower - upper for upper, lower in pairwise(lines)]
        usual = min(steps, default=0.0)
        wider = usual < min(0.95 * pitch, _WIDE * self.size)
        return max(1.3 * self.size, 1.05 * usual if wider else 0.0)

    def _is_ruled_in(self, position: int) -> bool:
        """Whether a level is the next line of the last row, between the rules over and under it."""
        bottom, last = self.bottoms[position], self.baselines[-1]
        step = bottom - self.bottoms[position - 1] if position else 0.0
        above, below = self.levels[position - 1][0].words[-1], self.levels[position][0].words[0]
        if not 0 < step <= 1.5 * self.size or (above.size, above.bold) != (below.size, below.bold):
            return False
        over = [height for height in self.separators if height < last]
        under = min((it for it in self.separators if it > last + 0.3 * self.size), default=0.0)
        return bool(over) and bottom < under <= bottom + 1.5 * self.size

    def skip(self, position: int, row: int) -> float:
        """Price of leaving out a level, when the rows before ``row`` have had their labels."""
        bottom = self.bottoms[position]
        if 0 < row < len(self.baselines):
            return _TITLE_BETWEEN if position in self.titles else _SKIPPED_BETWEEN
        if row == 0:
            if abs(bottom - self.baselines[0]) <= 0.4 * self.size:
                return _SKIPPED_BETWEEN
            last = position + 1 == len(self.bottoms)
            after = self.baselines[0] if last else self.bottoms[position + 1]
            return _LEFT_OUT / 2 if after - bottom <= self.leading else 0.0
        if self._is_ruled_in(position):
            return _SKIPPED_BETWEEN
        before = self.bottoms[position - 1] if position else self.baselines[-1]
        usual = max(1.35 * self.size, min(1.02 * self.step, 1.6 * self.size))
        close = bottom - before <= usual
        low, high = before - 0.3 * self.size, bottom - 0.5 * self.size
        if not close or any(low <= y <= high for y in self.separators):
            return 0.0
        return _LEFT_OUT + (_LOWER_START if self._continues(position) else 0.0)

    def take(self, start: int, end: int, row: int, custom: Custom) -> float:
        """Price of taking the levels from ``start`` to before ``end`` as the label of a row."""
        if start == end:
            return _NO_LABEL
        first, last = self.bottoms[start], self.bottoms[end - 1]
        baseline = self.baselines[row]
        level = {"first": first, "last": last, "middle": (first + last) / 2}[custom]
        price = ((level - baseline) / self.size) ** 2 + _PER_LINE * (end - start)
        if self.separators:
            low = min(first, baseline) - 0.2 * self.size
            high = max(last, baseline) - 0.6 * self.size
            price += _ACROSS * sum(low < y < high for y in self.separators)
        for part in self._wording(start, end):
            price += part
        return price

    def _wording(self, start: int, end: int) -> tuple[float, float, float]:
        """The parts of a label's price that are the same at whatever row it stands."""
        parts = self._worded.get((start, end))
        if parts is None:
            own = self.bottoms[start:end]
            gaps = sum(lower - upper > _WIDE * self.size for upper, lower in pairwise(own))
            changes = sum(
                type_of(one[-1]) != type_of(two[0]) for one, two in pairwise(self.levels[start:end])
            )
            text = join_lines(line.text for level in self.levels[start:end] for line in level)
            parts = self._worded[start, end] = (
                _WIDE_GAP * gaps + _OTHER_TYPE * changes,
                _LOWER_START if self._starts_late(start) else 0.0,
                -_KNOWN if self.known(text) else 0.0,
            )
        return parts

    def _starts_late(self, start: int) -> bool:
        """Whether a label that starts at this level would tear a text apart."""
        close = start > 0 and self.bottoms[start] - self.bottoms[start - 1] < 1.6 * self.size
        return close and self._continues(start)

    def _continues(self, position: int) -> bool:
        """Whether a level reads on from the one before it."""
        text = self.levels[position][0].text
        return not opens_part(text) and (text[:1].islower() or text.startswith("("))


def type_of(line: Line) -> tuple[bool, bool, str]:
    """Give in what type a line begins, by which titles are told from labels."""
    word = line.words[0]
    return word.bold, word.italic, word.colour


def _cheapest(ways: Sequence[tuple[_Column, Custom]]) -> list[list[Line]]:
    """Give the lines of each row in the cheapest of several ways to part a column."""
    best: Cost | None = None
    for column, custom in ways:
        found = _partition(column, custom)
        # Float noise must not decide between two customs that fit alike.
        if best is None or found[0] < best[0] - 1e-6:
            best = found
    assert best is not None
    levels = ways[0][0].levels
    return [[line for level in levels[start:end] for line in level] for start, end in best[1]]


def _partition(column: _Column, custom: Custom) -> Cost:
    """Find the cheapest way to give consecutive levels to the rows, under one custom."""
    count, rows = len(column.levels), len(column.baselines)
    states: dict[tuple[int, int], Cost] = {(0, 0): (0.0, ())}
    for row in range(rows + 1):
        for position in range(count + 1):
            state = states.get((position, row))
            if state is None:
                continue
            cost, chosen = state
            if position < count:
                skipped = cost + column.skip(position, row)
                _offer(states, (position + 1, row), (skipped, chosen))
            if row == rows:
                continue
            for end in range(position, min(position + _MOST_LINES, count) + 1):
                taken = cost + column.take(position, end, row, custom)
                _offer(states, (end, row + 1), (taken, (*chosen, (position, end))))
    return states[count, rows]


def _offer(states: dict[tuple[int, int], Cost], key: tuple[int, int], value: Cost) -> None:
    if key not in states or value[0] < states[key][0]:
        states[key] = value
