"""Legends set as tables: ``Kleur | Betekenis`` over a row for each colour, in any words.

Under a head of statuses stand marks or names of colours, and beside them what they mean, under a
head that says so. Each colour has one row, and no column beside them has a head of activities:
``Activiteit | Status | Toelichting`` stands over activities and remarks.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import heads_statuses
from douane_report.sections.activiteitenstatus.legend.colours import is_letter_before, status_marks
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type
from douane_report.sections.vocabulary import SectionWords, fold

_FEWEST = 2
"""How many colours such a legend explains at least."""

_LEVEL = 0.5
"""Least part of their height by which the heads of one table are level."""

_BESIDE = 20.0
"""How far beside its head a mark or a name may stand, in points."""

_EDGE = 3.0
"""How far what the colours mean may start off the first of it, in points."""

_DOWN = 5.0
"""How far the first row is under the heads at most, in sizes of their type."""

_FARTHER = 2.0
"""How much farther than the others are apart a row may be under the one above."""


class LegendTable(NamedTuple):
    """A legend set as a table: its rows, and where it stands with its heads."""

    items: list[LegendItem]
    box: Box


class _Row(NamedTuple):
    """What stands in a row: its mark, if any, its name, if any, and what it means."""

    mark: Mark | None
    name: Line | None
    meaning: Line

    @property
    def sign(self) -> Box:
        """Where the mark and the name stand."""
        boxes = [
            *([self.mark.box] if self.mark else []),
            *([self.name.placed] if self.name else []),
        ]
        return union(boxes)


def legend_tables(page: PdfPage, words: SectionWords) -> list[LegendTable]:
    """Give the legends of a page that are set as tables."""
    heads = [it for it in page.fragments if words.listed("meaning_heads", _asked(it))]
    return [table for it in heads if (table := _under(it, page, words))]


def _heads_signs(line: Line, words: SectionWords) -> bool:
    """Whether a line is a head of statuses, or of signs as ``Teken`` is."""
    stems = tuple(words.folded("legend_stems"))
    return heads_statuses(line.text, words) or (
        fold(line.text).startswith(stems) and not words.listed("meaning_heads", _asked(line))
    )


def _asked(line: Line) -> str:
    return line.text.rstrip(" ?:")


def _under(head: Line, page: PdfPage, words: SectionWords) -> LegendTable | None:
    """Give the legend under a head that says that meanings follow, None where there is none."""
    level = sorted(
        (
            it
            for it in page.fragments
            if it.placed.overlap_y(head.placed) > _LEVEL * head.placed.height
            and in_one_type(it, head)
        ),
        key=lambda it: it.placed.x0,
    )
    at = next(n for n, it in enumerate(level) if it is head)
    for other in (at - 1, at + 1):
        if not 0 <= other < len(level) or not _heads_signs(level[other], words):
            continue
        sides = level[: min(at, other)], level[max(at, other) + 1 :]
        # Another table beside it has a head of statuses of its own.
        if all(any(heads_statuses(it.text, words) for it in own) for own in sides if own):
            rows = _rows(level[other], head, page, words)
            if _is_legend(rows, head, page, words):
                return _table(rows, level[other], head, page, words)
    return None


def _rows(status: Line, head: Line, page: PdfPage, words: SectionWords) -> list[_Row]:
    """Give the rows under two heads, down to the next heads or a wide gap."""
    x0, x1 = status.placed.x0 - _BESIDE, status.placed.x1 + _BESIDE
    if status.placed.x0 < head.placed.x0:
        x1 = min(x1, head.placed.x0)
    else:
        x0 = max(x0, head.placed.x1)
    under = [it for it in page.fragments if it.placed.top >= head.placed.bottom - 1]
    floor = min(
        (it.placed.top for it in under if heads_statuses(it.text, words) and _is_in(it, x0, x1)),
        default=page.frame.height,
    )
    signs = [
        it
        for it in status_marks(page)
        if x0 <= it.box.cx <= x1
        and head.placed.bottom - 1 <= it.box.cy < floor
        and hue_name(it.colour) in model.STATUSKLEUREN
    ]
    names = [it for it in under if _is_in(it, x0, x1) and _named(it, words)]
    rows: list[_Row] = []
    edge: float | None = None
    steps: list[float] = []
    size, last = head.words[0].size, head.placed.cy
    for meaning in sorted(under, key=lambda it: it.placed.cy):
        box = meaning.placed
        if box.top >= floor or meaning in names or not _is_in_column(meaning, head, edge):
            continue
        mark = next((it for it in signs if _is_level(it.box, box)), None)
        name = next((it for it in names if _is_level(it.placed, box)), None)
        if mark is None and name is None:
            continue
        step = box.cy - last
        if step > (_FARTHER * min(steps) if steps else _DOWN * size):
            break
        if rows:
            steps.append(step)
        rows.append(_Row(mark, name, meaning))
        edge, last = box.x0, box.cy
    return rows


def _is_in(line: Line, x0: float, x1: float) -> bool:
    return x0 <= line.placed.x0 <= x1


def _is_in_column(line: Line, head: Line, edge: float | None) -> bool:
    """Whether a line starts where the first meaning does, or that under its head."""
    x0 = line.placed.x0
    if edge is not None:
        return abs(x0 - edge) <= _EDGE
    return abs(x0 - head.placed.x0) <= _EDGE or line.placed.overlap_x(head.placed) > 0


def _is_level(one: Box, other: Box) -> bool:
    return abs(one.cy - other.cy) <= _LEVEL * other.height


def _named(line: Line, words: SectionWords) -> model.Statuskleur | None:
    """Say which status a cell names: ``Groen``, also after its sign."""
    parts = [it.text for it in line.words]
    while is_letter_before(parts):
        parts = parts[1:]
    return words_status(" ".join(parts), words)


def _status(row: _Row, words: SectionWords) -> model.Statuskleur | None:
    told = _named(row.name, words) if row.name else None
    hue = hue_name(row.mark.colour) if row.mark else None
    return told or next((it for it in model.STATUSKLEUREN if it == hue), None)


def _is_legend(rows: Sequence[_Row], head: Line, page: PdfPage, words: SectionWords) -> bool:
    """Whether rows are of a legend: one for each colour, none of an activity.

    Under a head that may be that of remarks each colour has its name, and no words stand before
    it, as the activity does that the remark is on.
    """
    told = [_status(it, words) for it in rows]
    if len(told) < _FEWEST or len(set(told)) < len(told):
        return False
    if any(words.lookup("labels", it.meaning.text) for it in rows):
        return False
    if not words.listed("remarks", _asked(head)):
        return True
    named = all(it.name and not _has_words_before(it, page, words) for it in rows)
    return named and not _has_words_between(rows, page)


def _has_words_between(rows: Sequence[_Row], page: PdfPage) -> bool:
    """Whether words stand before what rows mean that are none of theirs: activities."""
    first, last = rows[0].meaning.placed, rows[-1].meaning.placed
    left = min(it.sign.x0 for it in rows) - _BESIDE
    return any(
        first.bottom < it.placed.cy < last.bottom
        and left <= it.placed.x0 < first.x0 - _EDGE
        and all(it is not row.name for row in rows)
        and any(char.isalpha() for char in it.text)
        for it in page.fragments
    )


def _has_words_before(row: _Row, page: PdfPage, words: SectionWords) -> bool:
    """Whether words stand level with a row on its left, which are no status and have no mark."""
    left, level = min(row.sign.x0, row.meaning.placed.x0), row.meaning.placed
    before = [it for it in page.fragments if it.placed.x1 <= left and _is_level(it.placed, level)]
    nearest = max(before, key=lambda it: it.placed.x1, default=None)
    if nearest is None or _named(nearest, words):
        return False
    return not any(
        nearest.placed.x0 < it.box.cx < left and it is not row.mark and _is_level(it.box, level)
        for it in status_marks(page)
    )


def _table(
    rows: Sequence[_Row], status: Line, head: Line, page: PdfPage, words: SectionWords
) -> LegendTable:
    """Make a legend of its rows, each with the lines that go on from it."""
    items: list[LegendItem] = []
    boxes = [status.placed, head.placed]
    for row in rows:
        lines = list(_lines(row, [it.meaning for it in rows], page))
        boxes += [row.sign, *(it.placed for it in lines)]
        if status_ := _status(row, words):
            meaning = join_lines(it.text for it in lines)
            colour = row.mark.colour if row.mark else ""
            items.append(LegendItem(row.name or row.meaning, status_, meaning, row.mark, colour))
    return LegendTable(items, union(boxes))


def _lines(row: _Row, meanings: Sequence[Line], page: PdfPage) -> Iterator[Line]:
    """Yield what a row means, and the lines under it that go on from it."""
    last = row.meaning
    yield last
    for it in sorted(page.fragments, key=lambda it: it.placed.bottom):
        size = it.words[0].size
        if (
            abs(it.placed.x0 - last.placed.x0) <= _EDGE
            and 0.5 * size < it.placed.bottom - last.placed.bottom <= LEADING * size
            and in_one_type(it, last)
            and not any(it is other for other in meanings)
        ):
            last = it
            yield it
