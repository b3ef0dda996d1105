"""Activity tables of a PDF: labels, and the coloured mark that stands level with each.

A table is found by its column of marks and by the word "Status" over it; labels stand on one
edge beside the marks. Titles of groups differ from labels in type, have "Status" beside them, or
are headings of the chapter. A row without a mark is ``unknown``; a coloured ornament outside
the column is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from douane_report import model
from douane_report.document import Line, Page
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus import ActivityRow
from douane_report.sections.context import Context, Region
from douane_report.sections.status_colours import (
    colour_name,
    has_status_colours,
    legend_lines,
    legend_marks,
    line_box,
    meaning_of,
    one_per_colour,
    status_marks,
)
from douane_report.sections.vocabulary import SectionWords, fold

_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?\s")
_NUMBER = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_PAGES_ON = 3
"""How many pages after the last that names an activity are looked at for marks."""

_LONGEST_LINE = 110
_NO_MARK = "bij deze regel staat geen gekleurde markering"

Legend = tuple[model.LegendaRegel, ...]


@dataclass(frozen=True)
class _Sheet:
    """A page with its fragments, "Status" taken off titles, and what may be status marks.

    Attributes:
        page: the page.
        lines: its fragments.
        marks: marks in a colour that has a meaning; those of the legend itself left out.
        untold: marks of the same kind in a colour that means nothing known.
    """

    page: PdfPage
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    untold: tuple[Mark, ...]

    @property
    def number(self) -> int:
        return self.page.number


@dataclass
class _Column:
    """Where the marks of a page's tables stand, and the left edge of the labels beside them."""

    x0: float
    x1: float
    edge: float
    marks: list[Mark] = field(default_factory=list)

    def level(self, box: Box) -> list[Mark]:
        """The marks that stand level with a box."""
        reach = 0.55 * box.height
        return [m for m in self.marks if box.top - reach <= m.box.cy <= box.bottom + reach]


@dataclass
class _Table:
    """A run of lines at one edge: titles and labels.

    It is ``sure`` when a "Status", a known activity or a heading of the chapter is among them.
    """

    sheet: _Sheet
    column: _Column
    lines: list[Line]
    sure: bool


def find_rows(
    context: Context, words: SectionWords
) -> tuple[list[ActivityRow], Legend, list[Region], list[int]]:
    """Give the activities of all tables with their statuses, the legend, and where they stand."""
    pages = _pages(context, words)
    legend = one_per_colour(
        [line for page in pages for line in legend_lines(context, page, words)]
    )
    sheets = [_sheet(page, words, legend) for page in pages]
    headings = _chapter_headings(context)
    rows: list[ActivityRow] = []
    regions: list[Region] = []
    group = ""
    found = [_tables(sheet, words, headings) for sheet in sheets]
    make = _make([table for tables in found for table in tables if table.sure], words)
    for sheet, tables in zip(sheets, found, strict=True):
        for table in tables:
            if not _has_statuses(table, make, words):
                continue
            for title, labels in _groups(table, words, headings):
                group = title or group or _heading_above(table, words)
                for label in labels:
                    status, mark = _status(context, table, label, legend, words)
                    rows.append(ActivityRow(tuple(label), group, status))
                    whole = union([line_box(line) for line in label])
                    regions.append(Region(sheet.number, whole, "activity"))
                    if mark:
                        regions.append(Region(sheet.number, mark.box, f"status {status.value}"))
    return rows, tuple(legend), regions, [page.number for page in pages]


def _pages(context: Context, words: SectionWords) -> list[PdfPage]:
    """Pages with a header "Status", activities or the legend, and those with such marks near."""
    named: set[int] = set()
    for page in context.document.pages:
        lines = [line.strip() for line in page.text.splitlines() if len(line) < _LONGEST_LINE]
        status = any(_ends_in_status(line, words) for line in lines)
        known = sum(words.lookup("labels", line) is not None for line in lines)
        colours = sum(words.lookup("colours", line.split(":")[0]) is not None for line in lines)
        if status or known >= 2 or colours >= 2 or _has_marked_labels(context, page, words):
            named.add(page.number)
    if not named:
        return []
    reach = range(min(named), max(named) + _PAGES_ON + 1)
    return [
        page
        for page in context.document.pages
        if isinstance(page, PdfPage)
        and (page.number in named or (page.number in reach and has_status_colours(page)))
    ]


def _has_marked_labels(context: Context, page: Page, words: SectionWords) -> bool:
    """Whether a page names two activities, in whatever line, and has marks like statuses."""
    text = context.folded(page)
    named = sum(f" {name} " in text for name, _ in words.names("labels"))
    return named >= 2 and isinstance(page, PdfPage) and has_status_colours(page)


def _ends_in_status(line: str, words: SectionWords) -> bool:
    """Whether a line is or ends in the header "Status", with a capital."""
    last = line.split()[-1:] or [""]
    first = line.split()[:1] or [""]
    return any(word[:1].isupper() and words.listed("status", word) for word in (*last, *first))


def _chapter_headings(context: Context) -> frozenset[str]:
    """Folded titles of the numbered paragraphs on the second level."""
    found: set[str] = set()
    for page in context.document.pages:
        for text in page.text.splitlines():
            match = re.match(r"^\s*\d{1,2}\.\d{1,2}\.?\s+(\S.{3,90})$", text)
            if match:
                found.add(fold(re.sub(r"[\s.]+\d{1,3}\s*$", "", match.group(1))))
    return frozenset(found)


def _sheet(
    page: PdfPage, words: SectionWords, legend: Sequence[model.LegendaRegel]
) -> _Sheet:
    explained = legend_marks(page, words)
    marks = [mark for mark in status_marks(page) if mark not in explained]
    told = [mark for mark in marks if meaning_of(mark.colour, legend)]
    untold = [mark for mark in marks if mark not in told]
    return _Sheet(page, _pieces(page, words), tuple(told), tuple(untold))


def _pieces(page: PdfPage, words: SectionWords) -> tuple[Line, ...]:
    """The fragments of a page, with the word "Status" taken off a title that it touches."""
    return tuple(piece for line in page.fragments for piece in _apart(line, words))


def _apart(line: Line, words: SectionWords) -> Iterator[Line]:
    first, last = line.words[0], line.words[-1]
    if len(line.words) > 1 and words.listed("status", first.text) and _set_off(line, 1):
        yield replace(line, words=line.words[:1])
        yield replace(line, words=line.words[1:])
    elif len(line.words) > 1 and words.listed("status", last.text) and _set_off(line, -1):
        yield replace(line, words=line.words[:-1])
        yield replace(line, words=line.words[-1:])
    else:
        yield line


def _set_off(line: Line, index: int) -> bool:
    """Whether the words before ``index`` stand a little apart from the rest."""
    left, right = line.words[index - 1], line.words[index]
    assert left.box is not None and right.box is not None
    return right.box.x0 - left.box.x1 > 0.33 * left.size


# -- where the tables are -------------------------------------------------------------------


def _tables(
    sheet: _Sheet, words: SectionWords, headings: frozenset[str]
) -> list[_Table]:
    """Give the runs of titles and labels on a page, in reading order."""
    tables: list[_Table] = []
    for column in _columns(sheet, words):
        for run in _runs(sheet, column, words):
            sure = _is_sure(run, column, sheet, words, headings)
            if sure or any(column.level(line_box(line)) for line in run):
                tables.append(_Table(sheet, column, run, sure))
    tables.sort(key=lambda table: (_text_column(table), line_box(table.lines[0]).top))
    return _distinct(tables, words)


def _text_column(table: _Table) -> int:
    """Number of the column of text in which a table stands, from the left."""
    left = min(table.column.edge, table.column.x0)
    return int(left / (table.sheet.page.frame.width / 4.5))


def _distinct(tables: Sequence[_Table], words: SectionWords) -> list[_Table]:
    """Where several tables claim one line or one mark, keep the one that knows more of them."""
    marks = {id(table): _own_marks(table) for table in tables}
    score = {id(table): _score(table, words) for table in tables}
    seen: set[int] = set()
    kept: list[_Table] = []
    for table in sorted(tables, key=lambda t: score[id(t)], reverse=True):
        headers = [_status_beside(line, table.column, table.sheet, words) for line in table.lines]
        own = {id(it) for it in (*table.lines, *marks[id(table)], *headers) if it is not None}
        if not own & seen:
            kept.append(table)
            seen |= own
    return [table for table in tables if any(table is other for other in kept)]


def _score(table: _Table, words: SectionWords) -> tuple[int, int, bool, int, int]:
    """How good a table is: known activities with a mark, sure or not, lines with a mark, ..."""
    known = [line for line in table.lines if words.lookup("labels", line.text)]
    marked = [line for line in table.lines if _own_marks(replace(table, lines=[line]))]
    level = sum(
        any(_exactly_level(mark, line) for mark in table.column.level(line_box(line)))
        for line in marked
    )
    return sum(line in marked for line in known), level, table.sure, len(marked), len(known)


def _own_marks(table: _Table) -> list[Mark]:
    """The marks level with a table's lines, with no words in between."""
    return [
        mark
        for box in map(line_box, table.lines)
        for mark in table.column.level(box)
        if not _words_between(table.sheet.lines, box, mark)
    ]


def _columns(sheet: _Sheet, words: SectionWords) -> Iterator[_Column]:
    """Yield the columns of marks: those under a "Status", and those that marks form alone."""
    marks = sheet.marks
    taken: set[int] = set()
    for mark in sorted(marks, key=lambda m: -sum(_in_line(m, other) for other in marks)):
        if id(mark) in taken:
            continue
        members = [other for other in marks if _in_line(mark, other)]
        taken.update(id(other) for other in members)
        edge = _label_edge(sheet, members, words)
        if edge is not None:
            yield _Column(mark.box.x0, mark.box.x1, edge, members)
    for line in sheet.lines:
        for title in _titles_beside(line, sheet, words):
            box = line_box(line)
            near = [m for m in marks if box.x0 - 18 <= m.box.cx <= box.x1 + 18]
            yield _Column(box.x0, box.x1, line_box(title).x0, near)


def _in_line(one: Mark, other: Mark) -> bool:
    return abs(one.box.cx - other.box.cx) < 3 and abs(one.box.width - other.box.width) < 4


def _label_edge(sheet: _Sheet, marks: Sequence[Mark], words: SectionWords) -> float | None:
    """Give the left edge of the labels beside a column of marks, on its left or its right.

    The side wins on which more of the words level with the marks are known activities, and
    then on which fewer of them are prose.
    """
    best: tuple[tuple[int, int, int, int], float] | None = None
    for side in (-1, 1):
        pairs = [(mark, line) for mark in marks if (line := _beside(sheet, mark, side, words))]
        for edge in {round(line_box(line).x0, 1) for _, line in pairs}:
            there = [(mark, line) for mark, line in pairs if abs(line_box(line).x0 - edge) < 2]
            known = [pair for pair in there if words.lookup("labels", pair[1].text)]
            plain = sum(not _in_paragraph(line, sheet) for _, line in there)
            score = (sum(_exactly_level(*pair) for pair in known), len(known), plain, -side)
            if best is None or score > best[0]:
                best = (score, edge)
    return best[1] if best else None


def _exactly_level(mark: Mark, line: Line) -> bool:
    """Whether a mark stands at the middle of a line, as it does in its own row."""
    box = line_box(line)
    return abs(mark.box.cy - box.cy) <= 0.15 * box.height


def _in_paragraph(line: Line, sheet: _Sheet) -> bool:
    """Whether a line stands between others of the same paragraph, closely set."""
    box, size = line_box(line), line.words[0].size
    steps = [
        line_box(other).bottom - box.bottom
        for other in sheet.lines
        if abs(line_box(other).x0 - box.x0) < 2
    ]
    above = any(-1.55 * size <= step < -0.6 * size for step in steps)
    return above and any(0.6 * size < step <= 1.55 * size for step in steps)


def _beside(sheet: _Sheet, mark: Mark, side: int, words: SectionWords) -> Line | None:
    """Give the words nearest to a mark, level with it, on its left (-1) or its right (1)."""
    level = [
        line
        for line in sheet.lines
        if abs(line_box(line).cy - mark.box.cy) <= 0.9 * line_box(line).height
        and len(line.text) > 2
        and colour_name(line, words) is None
    ]
    if side < 0:
        left = [line for line in level if line_box(line).x1 <= mark.box.x0 + 1]
        return max(left, key=lambda it: line_box(it).x1, default=None)
    right = [line for line in level if line_box(line).x0 >= mark.box.x1 - 1]
    return min(right, key=lambda it: line_box(it).x0, default=None)


def _titles_beside(line: Line, sheet: _Sheet, words: SectionWords) -> Iterator[Line]:
    """Yield the words next to a "Status", on its left and its right: one is the table's title."""
    if not words.listed("status", line.text) or not line.text[0].isupper():
        return
    box = line_box(line)
    beside = [
        other
        for other in sheet.lines
        if other is not line
        and len(other.text) > 2
        and line_box(other).overlap_y(box) > 0.3 * box.height
    ]
    left = [it for it in beside if line_box(it).x1 <= box.x0]
    right = [it for it in beside if line_box(it).x0 >= box.x1]
    if left:
        yield max(left, key=lambda it: line_box(it).x1)
    if right:
        yield min(right, key=lambda it: line_box(it).x0)


def _runs(sheet: _Sheet, column: _Column, words: SectionWords) -> Iterator[list[Line]]:
    """Yield runs of lines at the labels' edge that no prose, heading or white space parts."""
    run: list[Line] = []
    for line in sorted(sheet.lines, key=lambda it: line_box(it).bottom):
        box, size = line_box(line), line.words[0].size
        if abs(box.x0 - column.edge) > 0.9 * size:
            continue
        if run:
            gap = box.bottom - line_box(run[-1]).bottom
            if gap > 5.2 * size or (gap > 3.6 * size and not column.level(box)):
                yield run
                run = []
        if _is_foreign(line, column, words):
            if kept := _without_paragraph(run, line, column):
                yield kept
            run = []
        else:
            run.append(line)
    if kept := _without_paragraph(run, None, column):
        yield kept


def _without_paragraph(run: list[Line], end: Line | None, column: _Column) -> list[Line]:
    """Take the lines off a run that are the start of the paragraph which ends it."""
    kept = list(run)
    below = end
    while kept and not column.level(line_box(kept[-1])):
        size = kept[-1].words[0].size
        if below is None or line_box(below).bottom - line_box(kept[-1]).bottom > 1.65 * size:
            break
        if abs(below.words[0].size - size) > 0.1 * size:
            break
        below = kept.pop()
    if end is None:
        tail = [it for it in kept if not column.level(line_box(it))]
        if len(tail) >= 3 and tail == kept[-len(tail) :] and sum(len(it.text) for it in tail) > 90:
            return kept[: -len(tail)]
    return kept


def _is_foreign(line: Line, column: _Column, words: SectionWords) -> bool:
    """Whether a line is prose, a numbered heading or the legend, and no part of a table."""
    box = line_box(line)
    on_right = column.x0 > column.edge
    return bool(
        _NUMBERED.match(line.text)
        or (on_right and box.x1 > column.x1 + 2)
        or (on_right and box.x1 > column.x0 + 2 and not column.level(box))
        or line.text.endswith(":")
        or (line.text.endswith(".") and len(line.text) > 24)
        or colour_name(line, words) is not None
    )


def _is_sure(
    run: Sequence[Line],
    column: _Column,
    sheet: _Sheet,
    words: SectionWords,
    headings: frozenset[str],
) -> bool:
    marked = [line for line in run if column.level(line_box(line))]
    status = any(_status_beside(line, column, sheet, words) for line in run)
    known = any(words.lookup("labels", line.text) for line in run)
    titled = any(fold(line.text) in headings for line in run)
    if not marked:
        return status and len(run) >= 2
    return status or known or titled


def _status_beside(
    line: Line, column: _Column, sheet: _Sheet, words: SectionWords
) -> Line | None:
    """Give the word "Status" that stands over a column of marks, on the line of a title."""
    for other in sheet.lines:
        if not words.listed("status", other.text):
            continue
        box = line_box(other)
        over = box.x0 - 20 <= (column.x0 + column.x1) / 2 <= box.x1 + 20
        if over and line in _titles_beside(other, sheet, words):
            return other
    return None


# -- titles and labels ----------------------------------------------------------------------


def _groups(
    table: _Table, words: SectionWords, headings: frozenset[str]
) -> Iterator[tuple[str, list[list[Line]]]]:
    """Yield each group's title (empty when it goes on from elsewhere) and its labels."""
    lines = [it for it in table.lines if not words.listed("status", it.text)]
    style = _style([it for it in lines if table.column.level(line_box(it))] or lines[-1:])
    title: list[str] = []
    labels: list[Line] = []
    previous: Line | None = None
    for line in lines:
        if _is_title(line, table, words, headings, style, previous if title and not labels else None):
            if labels:
                yield _title(title, words, table), _labels(table, labels)
                title, labels = [], []
            if previous is not None and not _same_type(previous, line):
                title = []
            title.append(line.text)
        else:
            labels.append(line)
        previous = line
    if labels:
        yield _title(title, words, table), _labels(table, labels)


def _title(parts: list[str], words: SectionWords, table: _Table) -> str:
    """Join a title; a generic one ("Activiteit") gives way to the heading above the table."""
    text = _NUMBER.sub("", join_lines(parts))
    last = text.rsplit(" ", 1)
    if len(last) == 2 and words.listed("status", last[1]):
        text = last[0]
    return _heading_above(table, words) if words.listed("activity", text) else text


def _style(lines: Sequence[Line]) -> tuple[bool, str, float]:
    """The type that most lines are set in: bold, colour, size."""
    styles = [(it.words[0].bold, it.words[0].colour, round(it.words[0].size, 1)) for it in lines]
    return max(styles, key=lambda style: (styles.count(style), style))


def _is_title(
    line: Line,
    table: _Table,
    words: SectionWords,
    headings: frozenset[str],
    style: tuple[bool, str, float],
    above: Line | None,
) -> bool:
    word = line.words[0]
    differs = (
        word.bold != style[0]
        or distance(word.colour, style[1]) > 60
        or abs(word.size - style[2]) > 0.08 * style[2]
    )
    if table.column.level(line_box(line)) and not differs:
        return False
    if differs or fold(_NUMBER.sub("", line.text)) in headings and not words.lookup("labels", line.text):
        return True
    if above is not None and above.words[0].colour == word.colour and above.words[0].bold == word.bold:
        return True
    return _status_beside(line, table.column, table.sheet, words) is not None


def _same_type(above: Line, line: Line) -> bool:
    """Whether a line goes on in the type of the one above, closely under it."""
    one, two = above.words[0], line.words[0]
    near = line_box(line).bottom - line_box(above).bottom <= 2.2 * two.size
    return near and one.bold == two.bold and abs(one.size - two.size) <= 0.08 * two.size


def _labels(table: _Table, lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines into labels: by rules where there are any, else by gaps and by sense."""
    span = union([*(line_box(it) for it in lines), Box(table.column.x0, line_box(lines[0]).top, table.column.x1, line_box(lines[0]).bottom)])
    rules = _rules(table.sheet.page, span)
    gaps = [line_box(b).bottom - line_box(a).bottom for a, b in pairwise(lines)]
    parted = [any(line_box(a).cy < y < line_box(b).cy for y in rules) for a, b in pairwise(lines)]
    widest = max(gaps, default=0.0)
    groups = [[lines[0]]]
    for (above, line), gap, rule in zip(pairwise(lines), gaps, parted, strict=True):
        size = line.words[0].size
        own = [set(map(id, table.column.level(line_box(it)))) for it in (above, line)]
        if own[0] and own[1] and own[0] != own[1]:
            joins = False
        elif sum(parted) >= max(1, len(gaps) // 3):
            joins = not rule
        else:
            joins = gap <= 1.6 * size and (
                line.text[:1].islower() or line.text.startswith("(") or gap < 0.8 * widest
            )
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _rules(page: PdfPage, span: Box) -> list[float]:
    """Heights of the rules and shading edges that cross most of a table."""
    covered: dict[int, float] = {}
    for mark in page.marks:
        overlap = mark.box.overlap_x(span)
        if overlap <= 0 or mark.box.height > 60:
            continue
        edges = [mark.box.cy] if mark.box.height <= 2.5 else [mark.box.top, mark.box.bottom]
        for y in edges:
            covered[round(y)] = covered.get(round(y), 0.0) + overlap
    return [float(y) for y, width in covered.items() if width >= 0.55 * span.width]


def _heading_above(table: _Table, words: SectionWords) -> str:
    """Give the nearest heading over a table: set larger than its labels, or bold."""
    first = table.lines[0]
    box, size = line_box(first), first.words[0].size
    above = [
        line
        for line in table.sheet.lines
        if line_box(line).bottom <= box.top + 1
        and line_box(line).overlap_x(box) > 0
        and (line.words[0].size > 1.05 * size or line.words[0].bold)
        and not line.text.endswith((".", ":"))
    ]
    if not above:
        return ""
    return _NUMBER.sub("", max(above, key=lambda it: line_box(it).bottom).text)


# -- statuses -------------------------------------------------------------------------------


def _status(
    context: Context,
    table: _Table,
    label: Sequence[Line],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> tuple[model.Status, Mark | None]:
    """Give the status of a row, and the mark that shows it."""
    box = union([line_box(line) for line in label])
    page, year = table.sheet.page, context.report_year
    marks = [
        mark
        for mark in table.column.marks
        if box.top - 3 <= mark.box.cy <= box.bottom + 3 and not _words_between(table.sheet.lines, box, mark)
    ]
    told = [(m, value) for m in marks if (value := meaning_of(m.colour, legend))]
    values = {value for _, value in told}
    if len(values) == 1:
        mark, value = told[-1]
        place = context.document.place(mark, page.number)
        return model.Status(period=year, value=value, source_text=mark.colour, place=place), mark
    if values:
        return _several(context, page, told), told[-1][0]
    worded = _worded(context, table, box, words)
    if worded:
        return worded, None
    strange = [
        mark
        for mark in table.sheet.untold
        if box.top <= mark.box.cy <= box.bottom
        and table.column.x0 - 3 <= mark.box.cx <= table.column.x1 + 3
    ]
    colours = ", ".join(sorted({mark.colour for mark in strange}))
    reason = f"de kleur {colours} is niet te duiden" if colours else _NO_MARK
    return (
        model.Status(
            period=year,
            origin=model.Origin.UNKNOWN,
            reason=reason,
            place=context.document.place(box, page.number),
        ),
        None,
    )


def _words_between(lines: Sequence[Line], label: Box, mark: Mark) -> bool:
    """Whether other words stand between a label and a mark, so that the mark is theirs."""
    x0, x1 = min(label.x1, mark.box.x1), max(label.x0, mark.box.x0)
    return any(
        x0 < line_box(line).x0 and line_box(line).x1 < x1
        and abs(line_box(line).cy - mark.box.cy) <= 0.6 * line_box(line).height
        and len(line.text) > 1
        for line in lines
    )


@dataclass(frozen=True)
class _Make:
    """What the tables of known activities look like: size of marks, their distance, pages."""

    width: float
    height: float
    offsets: tuple[float, ...]
    pages: range


def _make(tables: Sequence[_Table], words: SectionWords) -> _Make | None:
    """Look at the marks beside known activities."""
    known = [
        (table, mark)
        for table in tables
        for line in table.lines
        if words.lookup("labels", line.text)
        for mark in _own_marks(replace(table, lines=[line]))
    ]
    if not known:
        return None
    pages = [table.sheet.number for table, _ in known]
    return _Make(
        width=median(mark.box.width for _, mark in known),
        height=median(mark.box.height for _, mark in known),
        offsets=tuple({round(mark.box.cx - table.column.edge) for table, mark in known}),
        pages=range(min(pages), max(pages) + 2),
    )


def _has_statuses(table: _Table, make: _Make | None, words: SectionWords) -> bool:
    """Whether a table has "Status" over it, or the make of the tables of known activities.

    A table that nothing else speaks for must have marks of the same size, equally far from the
    labels, within the same pages.
    """
    if any(_status_beside(line, table.column, table.sheet, words) for line in table.lines):
        return True
    marks = _own_marks(table)
    if not marks or make is None:
        return table.sure and bool(marks)
    slack = 0.25 if table.sure else 0.06
    filled = make.width > 2 * make.height
    alike = all(
        abs(m.box.width - make.width) <= max(0.6, slack * make.width)
        # A cell that is filled with its colour is as high as its row.
        and (filled or abs(m.box.height - make.height) <= max(0.6, slack * make.height))
        for m in marks
    )
    if table.sure:
        return alike
    offset = marks[0].box.cx - table.column.edge
    return (
        alike
        and table.sheet.number in make.pages
        and any(abs(offset - other) <= 3 for other in make.offsets)
    )


def _several(
    context: Context, page: PdfPage, told: Sequence[tuple[Mark, model.Statuskleur]]
) -> model.Status:
    return model.Status(
        period=context.report_year,
        origin=model.Origin.AMBIGUOUS,
        reason="er staan markeringen van verschillende kleur op deze regel",
        candidates=tuple(
            model.Candidate(
                value=value,
                source_text=mark.colour,
                place=context.document.place(mark, page.number),
                reason="markering op deze regel",
            )
            for mark, value in told
        ),
    )


def _worded(
    context: Context, table: _Table, box: Box, words: SectionWords
) -> model.Status | None:
    """Read a status that is printed as a word in the column of marks."""
    column = Box(table.column.x0 - 12, box.top, table.column.x1 + 12, box.bottom)
    for line in table.sheet.lines:
        there = line_box(line)
        if there.overlap_y(box) <= 0 or there.overlap_x(column) <= 0:
            continue
        colour = words.lookup("colours", line.text)
        if colour in ("groen", "oranje", "rood"):
            return model.Status(
                period=context.report_year,
                value=colour,
                source_text=line.text,
                place=context.document.place(line),
            )
    return None
