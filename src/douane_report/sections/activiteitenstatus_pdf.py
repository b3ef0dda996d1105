"""Activity tables of a PDF: labels, and the coloured mark that stands level with each.

A table is found by its column header "Status". The legend teaches which colour means what, in
whatever shade; a colour that the legend does not show is told by its hue. A row without a mark
is ``unknown``; a coloured ornament outside the column of marks is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import distance, hue_name
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus import ActivityRow
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords, fold

_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?\s")
_SAME_COLOUR = 48.0
_MARK_MIN, _MARK_MAX = 3.0, 140.0
_NO_MARK = "bij deze regel staat geen gekleurde markering"

Legend = tuple[model.LegendaRegel, ...]


def find_rows(
    context: Context, words: SectionWords
) -> tuple[list[ActivityRow], Legend, list[Region], list[int]]:
    """Give the activities of all tables with their statuses, the legend, and where they stand."""
    names = [fold(name) for name in _listed(words, "status")]
    pages = sorted(context.pages_with(names, 1), key=lambda page: page.number)
    looked = [page.number for page in pages]
    tables: list[tuple[PdfPage, str, Box, list[Sequence[Line]]]] = []
    legend: list[model.LegendaRegel] = []
    for page in pages:
        assert isinstance(page, PdfPage)
        legend.extend(_legend(context, page, words))
        tables.extend((page, *table) for table in _tables(page, words))
    legend = _one_per_colour(legend)
    rows: list[ActivityRow] = []
    regions: list[Region] = []
    for page, group, column, labels in tables:
        for lines, status, box in _statuses(context, page, column, labels, legend, words):
            rows.append(ActivityRow(tuple(lines), group, status))
            whole = union([line.box for line in lines if line.box])
            regions.append(Region(page.number, whole, "activity"))
            if box:
                regions.append(Region(page.number, box, f"status {status.value}"))
    return rows, tuple(legend), regions, looked


def _listed(words: SectionWords, name: str) -> tuple[str, ...]:
    found = words.data.get(name, ())
    assert isinstance(found, tuple)
    return found


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


# -- tables ---------------------------------------------------------------------------------


def _tables(
    page: PdfPage, words: SectionWords
) -> Iterator[tuple[str, Box, list[Sequence[Line]]]]:
    """Yield the title, the column of marks, and the labels of each activity table."""
    fragments = list(page.fragments)
    for line in sorted(fragments, key=lambda it: (round(_box(it).x0 / 40), _box(it).top)):
        header = _header(line, fragments, words)
        if header is None:
            continue
        title, status = header
        labels = list(_labels(page, fragments, title, status))
        if labels:
            group = title.text
            if words.listed("activity", group):
                group = _heading_above(title, fragments)
            yield group, _box(status), labels


def _header(
    line: Line, fragments: Sequence[Line], words: SectionWords
) -> tuple[Line, Line] | None:
    """Give the title and the word "Status" of a header row."""
    if words.listed("status", line.text):
        box = _box(line)
        beside = [
            other
            for other in fragments
            if other is not line
            and _box(other).overlap_y(box) > 0.5 * min(box.height, _box(other).height)
            and len(other.text) > 2
        ]
        left = [it for it in beside if _box(it).x1 <= box.x0]
        right = [it for it in beside if _box(it).x0 >= box.x1]
        if left:
            return max(left, key=lambda it: _box(it).x1), line
        if right:
            return min(right, key=lambda it: _box(it).x0), line
        return None
    last = line.words[-1].text
    if len(line.words) > 1 and words.listed("status", last) and not _box(line).width > 400:
        gap = line.words[-1].box, line.words[-2].box
        if gap[0] and gap[1] and gap[0].x0 - gap[1].x1 > 0.45 * line.words[-1].size:
            return replace(line, words=line.words[:-1]), replace(line, words=line.words[-1:])
    return None


def _heading_above(title: Line, fragments: Sequence[Line]) -> str:
    box = _box(title)
    above = [
        line
        for line in fragments
        if _box(line).bottom <= box.top + 1
        and _box(line).overlap_x(box) > 0
        and not line.text.endswith((".", ":"))
    ]
    if not above:
        return title.text
    nearest = max(above, key=lambda it: _box(it).bottom)
    return re.sub(r"^\d+(?:\.\d+)*\.?\s+", "", nearest.text)


def _labels(
    page: PdfPage, fragments: Sequence[Line], title: Line, status: Line
) -> Iterator[Sequence[Line]]:
    """Yield the lines of each label under a table's title."""
    size = title.words[0].size
    left, column = _box(title).x0, _box(status)
    status_right = column.x0 > left
    below: list[Line] = []
    for line in sorted(fragments, key=lambda it: _box(it).bottom):
        box = _box(line)
        if box.bottom <= max(_box(title).bottom, column.bottom) + 1:
            continue
        if not -1.2 * size <= box.x0 - left <= 2.6 * size:
            continue
        if not status_right and box.x0 <= column.x0:
            continue
        previous = _box(below[-1] if below else title).bottom
        if _ends_table(page, line, previous, size, column, status_right):
            break
        below.append(line)
    yield from _grouped(page, below, title, column)


def _ends_table(
    page: PdfPage, line: Line, previous: float, size: float, column: Box, status_right: bool
) -> bool:
    box = _box(line)
    own = line.words[0].size
    if _NUMBERED.match(line.text) or own > 1.12 * size and own > size + 0.8:
        return True
    if status_right and box.x1 > column.x0 + 2 and not _level_mark(page, box, column):
        return True
    if line.text.endswith((".", ":")) and len(line.text) > 60:
        return True
    distance_ = box.bottom - previous
    return distance_ > 4.2 * size or (
        distance_ > 2.4 * size and not _level_mark(page, box, column) and not _ruled(page, box, size)
    )


def _ruled(page: PdfPage, box: Box, size: float) -> bool:
    """Whether a rule runs closely under a line, as it does in a table."""
    return any(
        mark.box.height <= 2.5
        and mark.box.width >= box.width
        and 0 <= mark.box.cy - box.bottom <= 1.2 * size
        and mark.box.overlap_x(box) > 0
        for mark in page.marks
    )


def _level_mark(page: PdfPage, box: Box, column: Box) -> bool:
    return any(
        abs(mark.box.cy - box.cy) <= 0.9 * box.height for mark in _column_marks(page, column)
    )


def _grouped(
    page: PdfPage, lines: Sequence[Line], title: Line, column: Box
) -> Iterator[Sequence[Line]]:
    """Group lines into labels: by rules where there are any, else by gaps and by sense."""
    if not lines:
        return
    span = union([*(_box(line) for line in lines), _box(title), column])
    rules = _rules(page, span)
    gaps = [_box(b).bottom - _box(a).bottom for a, b in pairwise(lines)]
    ruled = sum(any(_box(a).cy < y < _box(b).cy for y in rules) for a, b in pairwise(lines))
    widest = max(gaps, default=0.0)
    group = [lines[0]]
    for (above, line), gap in zip(pairwise(lines), gaps, strict=True):
        size = line.words[0].size
        if ruled >= max(1, len(gaps) // 3):
            joins = not any(_box(above).cy < y < _box(line).cy for y in rules)
        else:
            joins = gap <= 1.6 * size and (
                line.text[:1].islower() or line.text.startswith("(") or gap < 0.8 * widest
            )
        if joins and not _both_marked(page, above, line, column):
            group.append(line)
        else:
            yield group
            group = [line]
    yield group


def _both_marked(page: PdfPage, above: Line, line: Line, column: Box) -> bool:
    """Whether each of two lines has a mark of its own."""
    marks = _column_marks(page, column)
    first = [m for m in marks if abs(m.box.cy - _box(above).cy) < 0.5 * _box(above).height]
    second = [m for m in marks if abs(m.box.cy - _box(line).cy) < 0.5 * _box(line).height]
    return bool(first and second and first[0] != second[0])


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


# -- marks and colours ----------------------------------------------------------------------


def _all_marks(page: PdfPage) -> Iterable[Mark]:
    """Shapes and pictures, and coloured glyphs that stand alone."""
    yield from (mark for mark in page.marks if not mark.stroked or mark.box.height > 3)
    for line in page.fragments:
        for word in line.words:
            alone = len(word.text) == 1 and not word.text.isalnum()
            if alone and word.box and hue_name(word.colour) not in ("grijs",):
                yield Mark("glyph", word.box, word.colour, text=word.text)


def _column_marks(page: PdfPage, column: Box) -> list[Mark]:
    """Marks of the size of a status that stand under a column header."""
    return [
        mark
        for mark in _all_marks(page)
        if _MARK_MIN <= mark.box.height <= 42
        and _MARK_MIN <= mark.box.width <= _MARK_MAX
        and mark.colour
        and column.x0 - 18 <= mark.box.cx <= column.x1 + 18
        and mark.box.cy > column.bottom
        and not _is_pale(mark.colour)
    ]


def _is_pale(colour: str) -> bool:
    return hue_name(colour) == "grijs" and min(int(colour[i : i + 2], 16) for i in (1, 3, 5)) > 205


def _statuses(
    context: Context,
    page: PdfPage,
    column: Box,
    labels: list[Sequence[Line]],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> Iterator[tuple[Sequence[Line], model.Status, Box | None]]:
    marks = _column_marks(page, column)
    boxes = [union([_box(line) for line in label]) for label in labels]
    for label, box in zip(labels, boxes, strict=True):
        reach = 0.75 * label[0].words[0].size
        level = [m for m in marks if box.top - reach <= m.box.cy <= box.bottom + reach]
        level = [m for m in level if min(boxes, key=lambda b: _far(b, m.box.cy)) == box]
        status, mark = _status(context, page, level, legend)
        if mark is None:
            status = _worded(context, page, box, column, words) or status
        yield label, status, mark.box if mark else None


def _far(box: Box, y: float) -> float:
    if box.top <= y <= box.bottom:
        return abs(y - box.cy) / 1000
    return min(abs(y - box.top), abs(y - box.bottom))


def _status(
    context: Context,
    page: PdfPage,
    marks: Sequence[Mark],
    legend: Sequence[model.LegendaRegel],
) -> tuple[model.Status, Mark | None]:
    named = [(mark, _meaning(mark.colour, legend)) for mark in marks]
    told = [(mark, status) for mark, status in named if status]
    values = {status for _, status in told}
    year = context.report_year
    if len(values) == 1:
        mark, status = told[-1]
        return (
            model.Status(
                period=year,
                value=status,
                source_text=mark.colour,
                place=context.document.place(mark, page.number),
            ),
            mark,
        )
    if not values:
        colours = sorted({mark.colour for mark, _ in named})
        reason = f"de kleur {', '.join(colours)} is niet te duiden" if colours else _NO_MARK
        return model.Status(period=year, origin=model.Origin.UNKNOWN, reason=reason), None
    candidates = tuple(
        model.Candidate(
            value=status,
            source_text=mark.colour,
            place=context.document.place(mark, page.number),
            reason="markering op deze regel",
        )
        for mark, status in told
    )
    reason = "er staan markeringen van verschillende kleur op deze regel"
    return (
        model.Status(
            period=year, origin=model.Origin.AMBIGUOUS, reason=reason, candidates=candidates
        ),
        told[-1][0],
    )


def _meaning(colour: str, legend: Sequence[model.LegendaRegel]) -> model.Statuskleur | None:
    """Say what a colour means: by the legend's colours, else by its hue."""
    near = sorted(
        (distance(colour, line.kleur), line.status) for line in legend if line.kleur
    )
    if near and near[0][0] <= _SAME_COLOUR and (len(near) < 2 or near[0][0] * 2 < near[1][0]):
        return near[0][1]
    hue = hue_name(colour)
    return hue if hue in ("groen", "oranje", "rood") else None


def _worded(
    context: Context, page: PdfPage, box: Box, column: Box, words: SectionWords
) -> model.Status | None:
    """Read a status that is printed as a word in the column of marks."""
    for line in page.fragments:
        there = _box(line)
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


# -- legend ---------------------------------------------------------------------------------


def _legend(
    context: Context, page: PdfPage, words: SectionWords
) -> Iterator[model.LegendaRegel]:
    """Yield the lines of the legend on a page: a mark, a colour's name, its meaning."""
    fragments = list(page.fragments)
    for line in fragments:
        name = _colour_name(line, words)
        if name is None:
            continue
        colour, rest = name
        meaning = rest or _meaning_text(line, fragments, words)
        mark = _legend_mark(page, _box(line))
        if not meaning:
            continue
        yield model.LegendaRegel(
            status=colour,
            betekenis=meaning,
            kleur=mark.colour if mark else "",
            place=context.document.place(line),
        )


def _colour_name(line: Line, words: SectionWords) -> tuple[model.Statuskleur, str] | None:
    """Read ``Groen`` or ``Groen: verloopt zoals gepland``, or a meaning that stands alone."""
    first = words.lookup("colours", line.words[0].text.rstrip(":–-"))
    rest = " ".join(word.text for word in line.words[1:]).lstrip(":–-= ")
    if first is None:
        first, rest = words.lookup("meanings", line.text.rstrip(".")), line.text
    elif rest and words.lookup("meanings", rest.rstrip(".")) != first:
        return None
    if first == "groen":
        return "groen", rest
    if first == "oranje":
        return "oranje", rest
    return ("rood", rest) if first == "rood" else None


def _meaning_text(line: Line, fragments: Sequence[Line], words: SectionWords) -> str:
    """Give the text that explains a colour: to the right of its name, or under it."""
    box, size = _box(line), line.words[0].size
    right = [
        it
        for it in fragments
        if _box(it).x0 > box.x1 and abs(_box(it).bottom - box.bottom) < 0.4 * size
        and _box(it).x0 - box.x1 < 12 * size
    ]
    if right:
        return min(right, key=lambda it: _box(it).x0).text
    parts: list[str] = []
    bottom = box.bottom
    for it in sorted(fragments, key=lambda it: _box(it).bottom):
        there = _box(it)
        if abs(there.x0 - box.x0) > size or not 0.5 * size < there.bottom - bottom < 1.9 * size:
            continue
        if words.lookup("colours", it.text):
            break
        parts.append(it.text)
        bottom = there.bottom
    return join_lines(parts)


def _legend_mark(page: PdfPage, box: Box) -> Mark | None:
    """Give the mark that stands beside a legend's line."""
    near = [
        mark
        for mark in _all_marks(page)
        if _MARK_MIN <= mark.box.height <= 42
        and _MARK_MIN <= mark.box.width <= 90
        and mark.colour
        and not _is_pale(mark.colour)
        and mark.box.top - 14 <= box.cy <= mark.box.bottom + 14
        and -2 <= max(box.x0 - mark.box.x1, mark.box.x0 - box.x1) <= 60
    ]
    if not near:
        return None
    return min(near, key=lambda m: abs(m.box.cy - box.cy) + 0.2 * abs(m.box.x1 - box.x0))


def _one_per_colour(legend: Sequence[model.LegendaRegel]) -> list[model.LegendaRegel]:
    """Keep the first legend line of each colour, one with a mark before one without."""
    kept: dict[str, model.LegendaRegel] = {}
    for line in legend:
        old = kept.get(line.status)
        if old is None or (line.kleur and not old.kleur):
            kept[line.status] = line
    return [kept[status] for status in ("groen", "oranje", "rood") if status in kept]
