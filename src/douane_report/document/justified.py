"""Lines that are set to the full width of a narrow column, their words as far apart as columns.

Three things tell that such words are one line. The spaces between them are all of one width. Its
last word ends on the right edge on which other lines of the text end, which start about where it
does. And the text goes on right under its first word, as it does under every line that is spread:
the last line of a paragraph is not. The fewer spaces there are, the more of these must be so.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.layout import is_bullet
from douane_report.document.lists.breaks import is_open
from douane_report.document.model import Line

_SAME_SPACE = 0.5
"""How much the spaces of one line differ at most, in points."""

_WIDEST, _WIDEST_OF_MANY, _WIDEST_OPEN = 5.0, 10.0, 16.0
"""Widest space between words of a line, in type sizes; where there are several of them, or only
one, of which more has to tell; and where the last word is none that ends a line elsewhere."""

_CLOSE = 2.5
"""The same where no edge tells, but only the next line does."""

_MANY = 3
"""How many equal spaces are hardly so by chance."""

_SAME_EDGE = 0.6
"""How far apart in points the edges of lines of one text end or start."""

_INDENT = 3.0
"""How far the lines of one column are set in against each other at most, in type sizes."""

_NEAR = 12.0
"""How far away the lines are that show the right edge of a text, in type sizes."""

_LEADING = 1.75
"""Largest distance between a line and the next, in type sizes."""

_LEVEL = 0.1
"""How far apart the baselines of pieces of one line are at most, in type sizes."""

_COLUMN = 2
"""How many other pieces on the edge of one show a column of a table."""

_HYPHENS = ("-", "\u2010", "\u2011", "\u00ad")


class _Run(NamedTuple):
    """Pieces that stand on one level with equal spaces between all their words.

    Attributes:
        whole: the pieces as one line.
        last: the last of them.
        x0: where its text starts, after a bullet.
        spaces: how many spaces there are between its words.
        space: the width of the widest, in type sizes.
    """

    whole: Line
    last: Line
    x0: float
    spaces: int
    space: float


def with_justified(lines: Sequence[Line]) -> list[Line]:
    """Join the words of lines that justification has spread wide.

    Args:
        lines: the fragments of a page.
    """
    found = list(lines)
    # A line that was joined shows the edge to those around it.
    while len(joined := _once(found)) < len(found):
        found = joined
    return found


def _once(lines: Sequence[Line]) -> list[Line]:
    levels: dict[tuple[float, float], list[Line]] = {}
    for line in lines:
        key = round(line.placed.bottom, 1), round(line.words[0].size, 1)
        levels.setdefault(key, []).append(line)
    if len(levels) == len(lines):
        return list(lines)
    text = _Text(lines)
    found: list[Line] = []
    for level in levels.values():
        found += _joined(sorted(level, key=lambda it: it.placed.x0), text.holds)
    return found


def _joined(row: Sequence[Line], holds: Callable[[_Run], bool]) -> Iterator[Line]:
    start = 0
    while start < len(row):
        run = next(filter(holds, _runs(row, start)), None)
        yield run.whole if run else row[start]
        start = row.index(run.last) + 1 if run else start + 1


def _runs(row: Sequence[Line], start: int) -> Iterator[_Run]:
    """Give the runs of pieces from a first one, the longest first."""
    first, size = row[start], row[start].words[0].size
    bullet = is_bullet(first.words[0].text)
    if bullet and len(first.words) == 1 and not first.words[0].text[0].isdigit():
        return
    # The space behind a bullet is its own; a number by itself stands as far off as the words do.
    words = first.words[1:] if bullet and len(first.words) > 1 else first.words
    x0 = words[0].placed.x0
    runs: list[_Run] = []
    whole = first
    for piece in row[start + 1 :]:
        if is_bullet(piece.words[0].text) or not any(map(str.isalpha, piece.text)):
            break
        words = (*words, *piece.words)
        spaces = [two.placed.x0 - one.placed.x1 for one, two in pairwise(words)]
        if max(spaces) - min(spaces) > _SAME_SPACE or max(spaces) <= 0:
            break
        whole = whole._replace(words=(*whole.words, *piece.words))
        runs.append(_Run(whole, piece, x0, len(spaces), max(spaces) / size))
    yield from reversed(runs)


class _Text:
    """The lines of a page, as they tell whether a run of pieces is one of them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines

    def holds(self, run: _Run) -> bool:
        """Whether a run is a line of a text."""
        open_ = is_open(run.last.text)
        widest = _WIDEST if run.spaces == _MANY - 1 else _WIDEST_OF_MANY
        if run.space > (_WIDEST_OPEN if open_ else widest):
            return False
        under = self._under(run)
        if run.spaces >= _MANY:
            return under is not None or self._ends_on_edge(run, alike=False)
        if run.spaces > 1:
            close = under is not None and run.space <= _CLOSE
            return close or self._ends_on_edge(run, alike=under is None)
        if under is None or not (open_ or under.text[:1].islower()) or self._is_column(run):
            return False
        return run.last.text.endswith(_HYPHENS) or self._ends_on_edge(run, alike=True)

    def _under(self, run: _Run) -> Line | None:
        """The next line, under the first word of a run."""
        word, box = run.last.words[0], run.last.placed
        return next(
            (
                it
                for it in self._lines
                if abs(it.placed.x0 - run.x0) <= _SAME_EDGE
                and 0.5 * word.size < it.placed.bottom - box.bottom <= _LEADING * word.size
                and _is_alike(it, run.whole)
            ),
            None,
        )

    def _ends_on_edge(self, run: _Run, *, alike: bool) -> bool:
        """Whether another line ends where a run does; one that starts about there, if ``alike``."""
        size, box = run.last.words[0].size, run.last.placed
        return any(
            abs(it.placed.x1 - box.x1) <= _SAME_EDGE
            and _LEVEL * size < abs(it.placed.bottom - box.bottom) <= _NEAR * size
            and (
                not alike
                or (
                    abs(it.placed.x0 - run.x0) <= _INDENT * size
                    and it.placed.width > 0.5 * (box.x1 - run.x0)
                )
            )
            for it in self._lines
        )

    def _is_column(self, run: _Run) -> bool:
        """Whether others start where the last piece does, and do not end where it does.

        One right under it is the next line of a cell.
        """
        size, box = run.last.words[0].size, run.last.placed
        others = [
            it
            for it in self._lines
            if abs(it.placed.x0 - box.x0) <= _SAME_EDGE
            and abs(it.placed.x1 - box.x1) > _SAME_EDGE
            and abs(it.placed.bottom - box.bottom) <= _NEAR * size
        ]
        next_ = any(0 < it.placed.bottom - box.bottom <= _LEADING * size for it in others)
        return next_ or len(others) >= _COLUMN


def _is_alike(line: Line, other: Line) -> bool:
    """Whether two lines are set in one type."""
    one, two = line.words[-1], other.words[-1]
    return abs(one.size - two.size) <= 0.04 * one.size and one.bold == two.bold
