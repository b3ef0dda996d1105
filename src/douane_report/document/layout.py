"""Where words stand in relation to each other: fragments, columns of text, reading order.

Everything is worked out from geometry, never from page numbers or fixed coordinates; lengths
are measured in the type size at hand.

* A *fragment* is a run of words on one baseline without a wide gap: a cell of a table, or a
  piece of a line of prose.
* A *band* is a horizontal part of a page in which the same gutters run from top to bottom.
  Reading order goes band by band, and within a band column by column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf
from statistics import median

from douane_report.document.model import Box, Line, Word, union
from douane_report.document.repair import BULLETS

FRAGMENT_GAP = 0.78
"""Gap between two words, as a part of the type size, beyond which a fragment ends."""

_GUTTER = 9.0
"""Least width of a gutter between two columns of text, in points."""

_THOUSANDS_GAP = 0.42
"""Widest space within a figure, in type sizes: a little more than a word space."""

_GROUP = re.compile(r"^\d{3}(?:,\d+)?\D{0,3}$")
_HEAD = re.compile(r"^(?:€\s?)?\(?\d{1,3}(?:\u00a0\d{3})*$")

_PROSE_WIDTH = 6.5
"""Least median width of the lines in a column of text, in type sizes; less is a table's column."""

_OPEN_RUNS = 4
"""How many runs to the left are looked at for one that a word continues."""

_SLICE = 3.0
_MAX_DEPTH = 4

_BULLET = re.compile(rf"^(?:[{re.escape(BULLETS)}]|\d{{1,2}}[.)])$")

Interval = tuple[float, float]


def fragments(words: Iterable[Word], page: int) -> tuple[Line, ...]:
    """Group words into fragments, from top to bottom and left to right.

    Small raised words that touch a fragment (footnote marks) join it, marked ``raised``.
    """
    groups = [group for row in _level_rows(words) for group in _runs_of(row)]
    lines = (Line(words=tuple(group), page=page) for group in _with_marks(groups))
    return tuple(sorted(lines, key=_line_key))


def with_thousands(line: Line) -> Line:
    """Join the groups of a figure whose thousands are parted by a space (``55 187,0``).

    Only three digits that follow one to three, one narrow space apart, are taken for a group;
    the space becomes a no-break space, which is what the grammar of figures accepts.
    """
    words: list[Word] = []
    for word in line.words:
        if words and _GROUP.match(word.text) and _HEAD.match(words[-1].text) and _near(words[-1], word):
            last = words[-1]
            assert last.box is not None and word.box is not None
            words[-1] = replace(
                last, text=f"{last.text}\u00a0{word.text}", box=union([last.box, word.box])
            )
        else:
            words.append(word)
    return line if len(words) == len(line.words) else replace(line, words=tuple(words))


def _near(left: Word, right: Word) -> bool:
    assert left.box is not None and right.box is not None
    same = left.raised == right.raised and abs(left.size - right.size) < 0.1 * left.size
    return same and right.box.x0 - left.box.x1 <= _THOUSANDS_GAP * left.size


def _level_rows(words: Iterable[Word]) -> list[list[Word]]:
    """Group words whose baselines lie close together, over the whole width of the page."""
    rows: list[list[Word]] = []
    bottom = -inf
    for word in sorted(words, key=lambda it: _word_box(it).bottom):
        there = _word_box(word).bottom
        if not rows or there - bottom > 0.12 * word.size:
            rows.append([])
        rows[-1].append(word)
        bottom = there
    return rows


def _runs_of(row: Sequence[Word]) -> list[list[Word]]:
    """Split a row into runs of words that stand close together on one baseline."""
    runs: list[list[Word]] = []
    for word in sorted(row, key=lambda it: _word_box(it).x0):
        home = next((run for run in reversed(runs[-_OPEN_RUNS:]) if _adjoins(run[-1], word)), None)
        if home is None:
            runs.append([word])
        else:
            home.append(word)
    return runs


def _adjoins(left: Word, right: Word) -> bool:
    one, other = _word_box(left), _word_box(right)
    size = min(left.size, right.size)
    return (
        abs(one.bottom - other.bottom) <= 0.2 * size
        and -0.3 * right.size <= other.x0 - one.x1 <= FRAGMENT_GAP * size
        and 0.6 <= left.size / right.size <= 1.7
    )


def _word_box(word: Word) -> Box:
    assert word.box is not None
    return word.box


def _line_key(line: Line) -> tuple[float, float]:
    box = line.box
    assert box is not None
    return (round(box.bottom), box.x0)


def _with_marks(groups: list[list[Word]]) -> list[list[Word]]:
    """Let short raised groups join the fragment that they touch."""
    bodies: list[list[Word]] = []
    raised: list[list[Word]] = []
    for group in groups:
        text = "".join(word.text for word in group)
        (raised if len(text) <= 4 else bodies).append(group)
    for group in raised:
        head = group[0]
        assert head.box is not None
        host = _host(head, bodies + [g for g in raised if g is not group])
        if host is None:
            bodies.append(group)
            continue
        position = _insert_at(host, head.box.x0)
        host[position:position] = [
            Word(w.text, w.box, w.size, True, w.colour, w.bold) for w in group
        ]
    return bodies


def _host(mark: Word, groups: Sequence[list[Word]]) -> list[Word] | None:
    assert mark.box is not None
    for group in groups:
        for word in group:
            box = word.box
            assert box is not None
            if (
                mark.size <= 0.82 * word.size
                and -0.15 * word.size <= mark.box.x0 - box.x1 <= 0.35 * word.size
                and box.top - 0.35 * word.size <= mark.box.top
                and mark.box.bottom <= box.bottom - 0.12 * word.size
                and mark.box.cy < box.cy
            ):
                return group
    return None


def _insert_at(group: list[Word], x0: float) -> int:
    for index, word in enumerate(group):
        if word.box and word.box.x0 > x0:
            return index
    return len(group)


def is_bullet(text: str) -> bool:
    """Whether a word is a list bullet or the number of a list item."""
    return bool(_BULLET.match(text))


def reading_order(words: Sequence[Word], page: int) -> tuple[Line, ...]:
    """Give the lines of a page in the order in which a person reads them."""
    ordered: list[Line] = []
    for block in _blocks(list(words), 0):
        ordered.extend(_lines(block, page))
    return tuple(ordered)


def _blocks(words: list[Word], depth: int) -> Iterable[list[Word]]:
    if len(words) < 2 or depth >= _MAX_DEPTH:
        if words:
            yield words
        return
    for band, gutters in _bands(words):
        columns = _columns(band, gutters)
        if len(columns) < 2:
            yield band
            continue
        for column in columns:
            yield from _blocks(column, depth + 1)


def _bands(words: list[Word]) -> list[tuple[list[Word], list[Interval]]]:
    """Cut words into bands, each with the gutters that run through all of it."""
    boxes = [(word, word.box) for word in words if word.box is not None]
    top = min(box.top for _, box in boxes)
    count = int((max(box.bottom for _, box in boxes) - top) / _SLICE) + 1
    slices: list[list[Interval]] = [[] for _ in range(count)]
    for word, box in boxes:
        # The middle of a line of type decides: ascenders and descenders may touch.
        first = int((box.top + 0.25 * word.size - top) / _SLICE)
        last = int((box.bottom - 0.25 * word.size - top) / _SLICE)
        for index in range(max(first, 0), min(last, count - 1) + 1):
            slices[index].append((box.x0, box.x1))
    bands: list[tuple[int, int, list[Interval], list[Interval]]] = []
    for index, covered in enumerate(slices):
        filled = _merge(covered)
        gaps = _gaps(filled)
        if bands:
            start, _, gutters, extent = bands[-1]
            shared = _narrow(gutters, filled) if gutters else []
            if shared or not covered:
                bands[-1] = (start, index, shared or gutters, _merge(extent + filled))
                continue
            free = _narrow(gaps, extent) if gaps and not gutters else []
            if free or not (gaps or gutters):
                bands[-1] = (start, index, free, _merge(extent + filled))
                continue
        bands.append((index, index, gaps, filled))
    return _assign(boxes, bands, top)


def _assign(
    boxes: list[tuple[Word, Box]],
    bands: list[tuple[int, int, list[Interval], list[Interval]]],
    top: float,
) -> list[tuple[list[Word], list[Interval]]]:
    result: list[tuple[list[Word], list[Interval]]] = [([], band[2]) for band in bands]
    for word, box in boxes:
        position = (box.cy - top) / _SLICE
        for index, (_, last, _, _) in enumerate(bands):
            if position <= last + 1 or index == len(bands) - 1:
                result[index][0].append(word)
                break
    return [item for item in result if item[0]]


def _merge(intervals: Iterable[Interval]) -> list[Interval]:
    merged: list[Interval] = []
    for low, high in sorted(intervals):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _gaps(filled: list[Interval]) -> list[Interval]:
    pairs = zip(filled, filled[1:], strict=False)
    return [(a[1], b[0]) for a, b in pairs if b[0] - a[1] >= _GUTTER]


def _narrow(gutters: list[Interval], filled: list[Interval]) -> list[Interval]:
    """Keep what stays free of each gutter when ``filled`` is painted over it."""
    kept: list[Interval] = []
    for low, high in gutters:
        cursor = low
        for left, right in filled:
            if right <= low or left >= high:
                continue
            if left - cursor >= _GUTTER:
                kept.append((cursor, left))
            cursor = max(cursor, right)
        if high - cursor >= _GUTTER:
            kept.append((cursor, high))
    return kept


def _columns(band: list[Word], gutters: list[Interval]) -> list[list[Word]]:
    """Split a band at those of its gutters that part columns of text, not of a table."""
    parts: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    edges = [(low + high) / 2 for low, high in sorted(gutters)]
    for word in band:
        assert word.box is not None
        parts[sum(word.box.cx > edge for edge in edges)].append(word)
    columns: list[list[Word]] = []
    for part in filter(None, parts):
        if columns and not (_is_prose(part) and _is_prose(columns[-1])):
            columns[-1].extend(part)
        else:
            columns.append(part)
    return columns


def _is_prose(words: list[Word]) -> bool:
    lines = _rows(words)
    widths = [union([w.box for w in row if w.box]).width / max(row[0].size, 1) for row in lines]
    return len(lines) >= 2 and median(widths) >= _PROSE_WIDTH


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    """Group words by baseline."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.bottom if w.box else 0.0)):
        assert word.box is not None
        if rows:
            last = rows[-1][0]
            assert last.box is not None
            if word.box.bottom - last.box.bottom <= 0.35 * min(word.size, last.size) or (
                word.box.cy <= last.box.bottom - 0.3 * last.size
            ):
                rows[-1].append(word)
                continue
        rows.append([word])
    return [sorted(row, key=lambda w: w.box.x0 if w.box else 0.0) for row in rows]


def _lines(block: list[Word], page: int) -> Iterable[Line]:
    rows = _rows(block)
    pitches = [
        b[0].box.bottom - a[0].box.bottom
        for a, b in zip(rows, rows[1:], strict=False)
        if a[0].box and b[0].box
    ]
    usual = median(pitches) if pitches else 0.0
    previous: float | None = None
    for row in rows:
        assert row[0].box is not None
        bottom = row[0].box.bottom
        bullet = row[0].text if len(row) > 1 and _BULLET.match(row[0].text) else ""
        gap = previous is None or bottom - previous > 1.25 * usual
        yield Line(words=tuple(row[1:] if bullet else row), page=page, bullet=bullet, gap=gap)
        previous = bottom
