"""Lines in smaller type than labels: what describes one, or a long name that had to fit."""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.colour import distance
from douane_report.document.model import union
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.titles import SAME_COLOUR, Type

_LEAST, _MOST = 0.6, 0.97
"""How small such a label is, in sizes of the type of the others."""

_LEADING = 1.5
"""Farthest that its lines are apart, in sizes of their type."""

_CLOSE = 1.7
"""Farthest that a description is under its label, in sizes of the label's type."""

_LEVEL = 0.3
"""How far the middle of a label is off that of its mark, in sizes of its type."""


def shrunk_lines(table: Table, lines: Sequence[Line], usual: Type) -> set[int]:
    """Give what the lines of names that had to fit are known by.

    They have the weight and colour of the others, and a mark level with the middle of all of
    their lines or with the first; the title of a group has none.
    """
    return {
        id(line)
        for run in _runs(lines, usual)
        for line in run
        if any(
            abs(mark.box.cy - cy) <= _LEVEL * run[0].words[0].size
            for cy in (union([it.placed for it in run]).cy, run[0].placed.cy)
            for it in run
            for mark in table.column.level(it.placed)
        )
    }


def is_description(line: Line, above: Line, below: Line | None, usual: Type) -> bool:
    """Whether a line under a label says something of it, in small type and nearer to it."""
    word = line.words[0]
    step = line.placed.bottom - above.placed.bottom
    return (
        word.size < 0.92 * usual[2]
        and not word.bold
        and not line.text.isupper()
        and step <= _CLOSE * usual[2]
        and (
            below is None
            or abs(below.words[0].size - word.size) < 0.1
            or below.placed.bottom - line.placed.bottom > 1.2 * step
        )
    )


def _runs(lines: Sequence[Line], usual: Type) -> Iterator[list[Line]]:
    """Yield the lines in small type that are closely set under each other."""
    run: list[Line] = []
    for line in lines:
        word = line.words[0]
        small = _LEAST <= word.size / usual[2] <= _MOST
        alike = small and word.bold == usual[0] and distance(word.colour, usual[1]) <= SAME_COLOUR
        near = run and line.placed.bottom - run[-1].placed.bottom <= _LEADING * word.size
        if run and not (alike and near and abs(word.size - run[0].words[0].size) < 0.1):
            yield run
            run = []
        if alike:
            run.append(line)
    if run:
        yield run
