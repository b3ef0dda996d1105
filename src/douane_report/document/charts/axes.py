"""Axes of bar charts: successive years that stand in a row or in a column.

A year may be cut short, as ``’23``: the sign before it tells it from a figure.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report.document.cells import in_full, is_year, without_marks
from douane_report.document.model import Box, Line, Mark, Word, union
from douane_report.document.pdf import PdfPage

_LEAST_YEARS = 3
"""Fewest years that make an axis; two may stand over each other anywhere."""


_OVERHANG = 6.0
"""Points by which bars may reach into the line of the years."""


class Axis(NamedTuple):
    """Years that stand in a row (vertical bars) or a column (horizontal bars).

    Attributes:
        years: each year with the box of its label, in the order of the axis.
        vertical: whether the bars stand up from it.
    """

    years: tuple[tuple[int, Box], ...]
    vertical: bool

    @property
    def box(self) -> Box:
        """The box around all years."""
        return union([box for _, box in self.years])


def find_axes(page: PdfPage) -> Iterator[Axis]:
    """Yield every row and every column of three or more successive years."""
    words = [word for line in page.fragments for word in _years_on(line)]
    words += [full for word in page.turned_words if is_year((full := _in_full(word)).text)]
    for vertical in (True, False):
        taken: set[int] = set()
        for word in words:
            if id(word) in taken:
                continue
            row = [other for other in words if _aligned(word, other, vertical)]
            ordered = sorted(row, key=lambda w: _at(w, vertical))
            run = _run_of(word, ordered)
            if len(run) >= _LEAST_YEARS:
                taken.update(id(item) for item in run)
                years = tuple((int(item.text), item.placed) for item in run)
                yield Axis(years, vertical)


def before_next_axis(marks: Sequence[Mark], axis: Axis, axes: Sequence[Axis]) -> Sequence[Mark]:
    """Give the shapes of a page but for those beyond another axis: they are the bars of that.

    Args:
        marks: the shapes.
        axis: the axis whose bars are sought.
        axes: all axes of the page.
    """
    span = axis.box
    if axis.vertical:
        limits = [
            it.top
            for other in axes
            if other.vertical and (it := other.box).bottom < span.top and it.overlap_x(span) > 0
        ]
        end = max(limits, default=None)
        return marks if end is None else [it for it in marks if it.box.bottom > end + _OVERHANG]
    limits = [
        it.x0
        for other in axes
        if not other.vertical and (it := other.box).x0 > span.x1 and it.overlap_y(span) > 0
    ]
    start = min(limits, default=None)
    return marks if start is None else [it for it in marks if it.box.x0 < start - _OVERHANG]


def _years_on(line: Line) -> Sequence[Word]:
    """Give the words of a line in full, if it holds years and nothing else."""
    words = [_in_full(word) for word in without_marks(line)[0].words]
    return words if all(is_year(word.text) for word in words) else ()


def _in_full(word: Word) -> Word:
    """Give a year that is cut short in full, and any other word as it is."""
    full = in_full(word.text)
    return word if full == word.text else word._replace(text=full)


def _aligned(one: Word, other: Word, vertical: bool) -> bool:
    a, b = one.placed, other.placed
    if vertical:
        return abs(a.bottom - b.bottom) < 0.3 * one.size
    return abs(a.x1 - b.x1) < 0.5 * one.size or abs(a.x0 - b.x0) < 0.5 * one.size


def _at(word: Word, vertical: bool) -> float:
    return word.placed.cx if vertical else word.placed.cy


def _run_of(word: Word, words: Sequence[Word]) -> list[Word]:
    """The longest run with a word in it whose years go up, or down, by one.

    Two charts side by side may have their years in one row.
    """
    best: list[Word] = []
    at = next(index for index, other in enumerate(words) if other is word)
    for step in (1, -1):
        start = end = at
        while start > 0 and int(words[start].text) - int(words[start - 1].text) == step:
            start -= 1
        while end + 1 < len(words) and int(words[end + 1].text) - int(words[end].text) == step:
            end += 1
        if end + 1 - start > len(best):
            best = list(words[start : end + 1])
    return best
