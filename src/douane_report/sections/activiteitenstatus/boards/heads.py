"""Heads of a board of activities: names of statuses side by side, each over a column of its own.

The names are those of colours, what legends say of them, or what the legend of the report calls
them. A head may be filled with its colour, which then must say the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.legend.colours import meaning_of
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.activiteitenstatus.titles.grounds import bands_under
from douane_report.sections.vocabulary import SectionWords, fold

_FEWEST = 2
"""How many statuses have a column at least."""

_LEVEL = 3.0
"""How far heads of one row, or edges of their grounds, are off each other at most, in points."""

_LONGEST = 6
"""Most words of a head."""

_HIGHEST = 5.0
"""Highest that the ground of a head is, in sizes of its type."""

_BEFORE = 6.0
"""How far before a head without a ground its column starts at most, in points."""

EDGE = 2.0
"""How far words may reach out of their column, in points."""

_COUNT = re.compile(r"\W*\d+\W*$")
"""How many activities have a status, after its name."""

Names = Mapping[str, model.Statuskleur]


class Head(NamedTuple):
    """The name of a status over a column.

    Attributes:
        line: the name.
        status: the status.
        mark: what tells the status: the name, or the ground of one that nobody knows.
        ground: what the name stands on by itself; None where there is nothing.
    """

    line: Line
    status: model.Statuskleur
    mark: Mark
    ground: Box | None


Row = tuple[Head, ...]


class Span(NamedTuple):
    """From where to where something reaches across the page."""

    x0: float
    x1: float


def heads_of_boards(
    sheets: Sequence[Sheet],
    items: Sequence[Sequence[LegendItem]],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> dict[int, list[Row]]:
    """Give the rows of heads on each page that has any, by its number; nothing without boards.

    There is none where no known activity stands in a column under heads.

    Args:
        sheets: the pages.
        items: the lines of the legend on each.
        legend: what the colours mean.
        words: the vocabulary.
    """
    own = {fold(it.line.text): it.status for page in items for it in page if it.mark}
    found = {it.number: _rows_of_heads(it, own, legend, words) for it in sheets}
    return (
        {number: rows for number, rows in found.items() if rows}
        if any(_has_names(it, heads) for it in sheets for heads in found[it.number])
        else {}
    )


def _has_names(sheet: Sheet, heads: Sequence[Head]) -> bool:
    """Whether a known activity starts in a column under heads."""
    foot = max(it.line.placed.bottom for it in heads)
    named = [it.placed for it in sheet.lines if id(it) in sheet.named and it.placed.top >= foot]
    return any(
        span.x0 <= box.x0 and box.x1 <= span.x1 + EDGE
        for spans in (spans_of(heads) if named else ())
        for span in spans
        for box in named
    )


def _rows_of_heads(
    sheet: Sheet, own: Names, legend: Sequence[model.LegendaRegel], words: SectionWords
) -> list[Row]:
    """Give the rows of names of statuses on a page, from the top; most have none.

    Args:
        sheet: the page.
        own: what the legend of the report calls statuses, folded.
        legend: what the colours mean.
        words: the vocabulary.
    """
    said = [
        (line, status)
        for line in sheet.downwards
        if len(line.words) <= _LONGEST and (status := _said(line, own, words))
    ]
    rows: list[list[tuple[Line, model.Statuskleur]]] = []
    for line, status in said:
        if rows and abs(rows[-1][0][0].placed.cy - line.placed.cy) <= _LEVEL:
            rows[-1].append((line, status))
        else:
            rows.append([(line, status)])
    found = (_heads({id(line): it for line, it in row}, row[0][0], sheet, legend) for row in rows)
    return [heads for heads in found if heads]


def _said(line: Line, own: Names, words: SectionWords) -> model.Statuskleur | None:
    text = _COUNT.sub("", line.text)
    return words_status(text, words) or own.get(fold(text))


def _heads(
    said: Mapping[int, model.Statuskleur],
    first: Line,
    sheet: Sheet,
    legend: Sequence[model.LegendaRegel],
) -> tuple[Head, ...]:
    """Give the heads that stand level with one; nothing where they are no heads of columns."""
    level = [it for it in sheet.lines if abs(it.placed.cy - first.placed.cy) <= _LEVEL]
    grounds = {id(it): own for it in level if (own := _ground(it, sheet))}
    # One ground under all of them is of the house.
    painted = len({it.colour for it in grounds.values()}) > 1
    heads: list[Head] = []
    for line in sorted(level, key=lambda it: it.placed.x0):
        ground, status = grounds.get(id(line)), said.get(id(line))
        shown = _shown(ground, legend) if ground and painted else None
        if status and shown not in (None, status):
            return ()
        if status:
            mark = Mark("glyph", line.placed, line.words[0].colour, text=line.text)
            heads.append(Head(line, status, mark, ground.box if ground else None))
        elif ground and shown:
            heads.append(Head(line, shown, ground, ground.box))
    told = {it.status for it in heads}
    filled = {it.ground is None for it in heads}
    return tuple(heads) if _FEWEST <= len(told) == len(heads) and len(filled) == 1 else ()


def _shown(ground: Mark, legend: Sequence[model.LegendaRegel]) -> model.Statuskleur | None:
    """Give the status whose colour the ground of a head is painted in."""
    return meaning_of(ground.colour, legend) if hue_name(ground.colour) != "grijs" else None


def _ground(line: Line, sheet: Sheet) -> Mark | None:
    """Give the shape that a head stands on by itself."""
    widest = 0.5 * sheet.page.frame.width
    found = [
        it
        for it in bands_under(line.placed, sheet.page.marks)
        if it.box.height <= _HIGHEST * line.words[0].size and it.box.width <= widest
    ]
    return found[-1] if found else None


def spans_of(heads: Sequence[Head]) -> Iterator[list[Span]]:
    """Yield where the columns under heads may start and end, from the left.

    A ground is as wide as its column; a head without one starts where its column does, or stands in
    the middle of it.
    """
    grounds = [it.ground for it in heads if it.ground]
    if grounds:
        yield [Span(it.x0, it.x1) for it in grounds]
        return
    for place, before in ((_left, _BEFORE), (_middle, None)):
        at = [place(it.line.placed) for it in heads]
        pitch = min(b - a for a, b in pairwise(at))
        starts = [it - (0.5 * pitch if before is None else before) for it in at]
        yield [Span(a, b) for a, b in pairwise([*starts, starts[-1] + pitch])]


def _left(box: Box) -> float:
    return box.x0


def _middle(box: Box) -> float:
    return box.cx
