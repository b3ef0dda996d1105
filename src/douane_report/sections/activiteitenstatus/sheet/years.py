"""Columns of status marks by year: which of several is the report year's, and which are earlier.

A table may show the status of a year before as well, in a column of its own. The years stand over
the columns, or over those of a table above it or on the page before. What neither a year nor a
"Status" tells apart is no status of the report year.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box, Mark, union
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.lamps import as_lights, lit
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Table
from douane_report.sections.vocabulary import SectionWords

_YEAR = re.compile(r"^[(‘'’]?((?:19|20)\d\d)[)*:]?$")

_REACH = 6.0
"""How far over the first label a header may stand, in sizes of the label's type."""

_SLACK = 3.0
"""How far marks may stand off what they belong to, in points."""

_UNEVEN = 1.5
"""By how much the middles of the marks of one row may differ, in points."""

Label = Sequence[Line]


class Head(NamedTuple):
    """What stands over a column of marks: a year, or the word "Status", which is year 0.

    Attributes:
        year: the year.
        x0: left edge of the column, from the left edge of the labels.
        x1: right edge of the column, from the left edge of the labels.
    """

    year: int
    x0: float
    x1: float


class Years(NamedTuple):
    """What the columns of marks beside some labels stand for.

    Attributes:
        columns: the column of each year.
        reason: why none of them is the report year's (Dutch); empty where one is.
        heads: what stands over them, for a table that goes on without a header.
    """

    columns: dict[int, Column]
    reason: str = ""
    heads: tuple[Head, ...] = ()


def years_of(
    table: Table,
    labels: Sequence[Label],
    words: SectionWords,
    report_year: int,
    before: Sequence[Head],
) -> Years:
    """Say which column of marks beside the labels of a group is of which year.

    Args:
        table: the table that they stand in.
        labels: the labels of the group.
        words: the vocabulary.
        report_year: the year of the report.
        before: what stood over the columns of the table before.
    """
    marks = {it for label in labels for it in _marks_beside(table, label)}
    lamps = _spans(marks)
    spans = as_lights(lamps, marks, table.sheet)
    own = _heads_over(table, labels[0], spans, words, report_year)
    if len({it[1:] for it in own}) < len(own):  # A year over each lamp: they are no lamps.
        spans = lamps
        own = _heads_over(table, labels[0], spans, words, report_year)
    if len(spans) == 1 and (
        spans != lamps or _is_off(table, labels, marks) or _is_of_rows(table, spans[0])
    ):
        table = replace(table, column=_column(table, spans[0]))
    heads = tuple(own or before)
    dated = [head for head in heads if head.year]
    named = [span for span in spans if any(_is_under(span, it, table) for it in heads)]
    continues = own or named or {it.year for it in dated} != {report_year}
    if not dated or (len(spans) == 1 and not continues):
        return _undated(table, labels, spans, named, report_year, heads)
    columns: dict[int, Column] = {}
    years = [head.year for head in dated]
    for head in dated:
        if head.year <= report_year and years.count(head.year) == 1:
            span = next((span for span in spans if _is_under(span, head, table)), None)
            columns[head.year] = _column(table, span or _placed(head, table))
    if report_year in columns:
        return Years(columns, heads=heads)
    plain = [
        span for span in named if not any(_is_under(span, it, table) for it in heads if it.year)
    ]
    if report_year not in years and len(plain) == 1:
        columns[report_year] = _column(table, plain[0])
        return Years(columns, heads=heads)
    some = "meer dan één kolom" if report_year in years else "geen kolom met markeringen"
    return Years(columns, f"{some} is van {report_year}", heads)


def _undated(
    table: Table,
    labels: Sequence[Label],
    spans: Sequence[Box],
    named: Sequence[Box],
    report_year: int,
    heads: tuple[Head, ...],
) -> Years:
    """Choose among columns over which no year stands."""
    if len(spans) < 2:
        return Years({report_year: table.column}, heads=heads)
    # One dot a row, in a column for each colour, needs no telling apart, nor do dots before words
    # of different length in the middle of one column.
    single = all(len(_marks_beside(table, label)) <= 1 for label in labels)
    ragged = all(b.x0 - a.x1 <= 0.5 * min(a.width, b.width) for a, b in pairwise(spans))
    if len(named) == 1 and not (single and ragged):
        return Years({report_year: _column(table, named[0])}, heads=heads)
    if single:
        return Years({report_year: _column(table, union(spans))}, heads=heads)
    return Years({}, "er staan meer kolommen met markeringen, zonder jaar erboven", heads)


def _is_off(table: Table, labels: Sequence[Label], marks: Collection[Mark]) -> bool:
    """Whether the table's own marks beside labels are lamps that are off."""
    boxes = [union([line.placed for line in label]) for label in labels]
    own = {mark for box in boxes for mark in table.column.level(box)}
    return bool(own) and not any(mark in marks for mark in own)


def _is_of_rows(table: Table, span: Box) -> bool:
    """Whether rows of a table have one mark each, some in its own column and some in a span.

    The names of the colours over the columns are no row.
    """
    rows = [own for line in table.lines if (own := _marks_beside(table, [line]))]
    rows = rows[1:] if rows and len(rows[0]) > 1 else rows
    column = Box(table.column.x0, 0, table.column.x1, 0)
    return all(len(own) == 1 for own in rows) and all(
        any(own[0].box.overlap_x(it) > 0 for own in rows) for it in (column, span)
    )


def _spans(marks: Collection[Mark]) -> list[Box]:
    """Where the columns of marks beside labels stand, from the left."""
    spans: list[Box] = []
    for mark in sorted(marks, key=_left):
        box = mark.box
        if spans and spans[-1].overlap_x(box) > 0.3 * min(spans[-1].width, box.width):
            spans[-1] = union([spans[-1], box])
        else:
            spans.append(box)
    return spans


def _left(mark: Mark) -> Box:
    return mark.box


def _marks_beside(table: Table, label: Label) -> list[Mark]:
    """The marks level with a label, on the side where the table has them, and with each other."""
    box = union([line.placed for line in label])
    near = box.top - _SLACK, box.bottom + _SLACK
    own = [it for it in table.column.marks if near[0] <= it.box.cy <= near[1]]
    return lit(
        mark
        for mark in table.sheet.marks
        if near[0] <= mark.box.cy <= near[1]
        and (not own or any(abs(mark.box.cy - it.box.cy) <= _UNEVEN for it in own))
        and _on_side(mark.box, table)
        and not is_parted(table.sheet, box, mark.box)
    )


def _on_side(box: Box, table: Table) -> bool:
    """Whether something stands on the side of the labels where the marks are."""
    on_right = table.column.x0 > table.column.edge
    return box.x0 > table.column.edge if on_right else box.x1 <= table.column.edge + _SLACK


def _column(table: Table, span: Box) -> Column:
    """Make a column of the marks within a span."""
    marks = [m for m in table.sheet.marks if span.x0 - _SLACK <= m.box.cx <= span.x1 + _SLACK]
    return Column(span.x0, span.x1, table.column.edge, marks)


def _placed(head: Head, table: Table) -> Box:
    edge = table.column.edge
    return Box(head.x0 + edge, 0.0, head.x1 + edge, 0.0)


def _is_under(span: Box, head: Head, table: Table) -> bool:
    return span.overlap_x(_placed(head, table)) > 0


def _heads_over(
    table: Table, first: Label, spans: Sequence[Box], words: SectionWords, report_year: int
) -> list[Head]:
    """Give what stands over the columns of a group: its years, else the word "Status"."""
    label = union([line.placed for line in first])
    lowest, reach = label.top + 1, _REACH * first[0].words[0].size
    found: list[tuple[int, Box]] = []
    others: list[Line] = []
    for line in table.sheet.lines:
        if not (line.placed.cy < lowest and lowest - line.placed.bottom <= reach):
            continue
        heads = list(heads_in(line, words, report_year))
        found += heads
        if not heads:
            others.append(line)
    found = [
        (year, box)
        for year, box in found
        if _on_side(box, table) and not is_parted(table.sheet, label, box, others)
    ]
    over = [it for it in found if _nearest(it[1], spans) is not None]
    dated = [box for year, box in over if year]
    if not dated:
        return [Head(0, *_edges(box, spans, table)) for _, box in over]
    row = max(dated, key=lambda box: box.cy)
    # Columns with a name of their own under one year are parts of it.
    if any(it.placed.top > row.cy and _nearest(it.placed, spans) for it in others):
        return []
    level = [it for it in found if abs(it[1].cy - row.cy) <= 0.6 * row.height]
    return [Head(year, *_edges(box, spans, table)) for year, box in level]


def heads_in(line: Line, words: SectionWords, report_year: int) -> Iterator[tuple[int, Box]]:
    """Yield the years, or the word "Status" (year 0), of a line that holds nothing else."""
    rest = [word for word in line.words if not words.listed("status", word.text)]
    text = " ".join(word.text for word in rest)
    if not rest or words.listed("this_year", text) or words.listed("last_year", text):
        said = 0 if not rest else report_year - words.listed("last_year", text)
        yield said, line.placed
        return
    dated = [(word, match) for word in rest if (match := _YEAR.match(word.text))]
    if all(_YEAR.match(word.text) or words.listed("dated", word.text) for word in rest):
        for word, match in dated:
            yield int(match.group(1)), line.placed if len(dated) == 1 else word.placed


def has_years_beside(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether years stand beside a line over the columns of marks, so that it is a title."""
    box = line.placed
    return not table.column.level(box) and any(
        other is not line
        and other.placed.overlap_y(box) > 0.3 * box.height
        and other.placed.overlap_x(Box(table.column.x0, 0, table.column.x1, 0)) > -_SLACK
        and any(year for year, _ in heads_in(other, words, 1))
        for other in table.sheet.lines
    )


def _nearest(head: Box, spans: Sequence[Box]) -> Box | None:
    """Give the one column that a word stands over; one over several tells none of them apart."""
    over = [span for span in spans if span.overlap_x(head) > 0]
    near = [span for span in spans if span.overlap_x(head) > -_SLACK]
    if len(over) > 1:
        return None
    return min(over or near, key=lambda span: abs(span.cx - head.cx), default=None)


def _edges(head: Box, spans: Sequence[Box], table: Table) -> tuple[float, float]:
    """Edges of the column under a word, from the edge of the labels; else those of the word."""
    span = _nearest(head, spans) or head
    return span.x0 - table.column.edge, span.x1 - table.column.edge
