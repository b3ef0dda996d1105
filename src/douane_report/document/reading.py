"""The order in which a person reads a page, over one, two or three columns of text.

A *band* is a horizontal part of a page in which the same gutters run from top to bottom.
Reading order goes band by band, and within a band column by column. Fragments are the units:
a gutter never runs through one, so the wide spaces of a heading part nothing.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.bands import Band, Interval, bands_of
from douane_report.document.justified import with_justified
from douane_report.document.layout import is_bullet, opens_item
from douane_report.document.lists.starts import start_of_list
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.title_breaks import parted_at_titles

_PROSE_WIDTH = 6.5
"""Least median width of the lines in a column of text, in type sizes; less is a table's column."""

_SLICE = 3.0
"""Height in points of the slices in which the page is looked through."""

_MAX_DEPTH = 4
"""Deepest nesting of columns within columns."""

_BULLET_GAP = 1.8
"""Widest space between a bullet and its text, in type sizes."""

_DASHES = frozenset("-–—*")
"""Bullets that are signs of their own in the cells of a table."""


def reading_order(fragments: Sequence[Line], page: int) -> tuple[Line, ...]:
    """Give the lines of a page in the order in which a person reads them.

    Args:
        fragments: runs of words with boxes.
        page: number of the page, from 1, for the lines that are made.
    """
    lines: list[Line] = []
    for part in parted_at_titles(_with_bullets(with_justified(fragments))):
        for block in _blocks(part, 0):
            lines.extend(_lines(block, page))
    return tuple(lines)


def _with_bullets(fragments: Sequence[Line]) -> list[Line]:
    """Join bullets to the text on their right, so that no gutter runs between the two."""
    bullets: dict[int, Line] = {}
    for bullet in fragments:
        if not is_bullet(bullet.text) or bullet.text in _DASHES:
            continue
        box, size = bullet.placed, _size(bullet)
        beside = [
            it
            for it in fragments
            if abs(it.placed.bottom - box.bottom) <= 0.45 * size
            and 0 < it.placed.x0 - box.x1 <= _BULLET_GAP * size
        ]
        if beside:
            bullets[id(min(beside, key=lambda it: it.placed.x0))] = bullet
    taken = {id(it) for it in bullets.values()}
    return [
        it._replace(words=(*bullets[id(it)].words, *it.words)) if id(it) in bullets else it
        for it in fragments
        if id(it) not in taken
    ]


def _size(line: Line) -> float:
    return line.words[0].size


def _blocks(items: list[Line], depth: int) -> Iterator[list[Line]]:
    if len(items) < 2 or depth >= _MAX_DEPTH:
        if items:
            yield items
        return
    for band, gutters in _bands(items):
        columns = _columns(band, gutters)
        if len(columns) < 2:
            yield band
            continue
        for column in columns:
            yield from _blocks(column, depth + 1)


def _bands(items: list[Line]) -> list[tuple[list[Line], list[Interval]]]:
    """Cut fragments into bands, each with the gutters that run through all of it."""
    boxes = [(item, item.placed) for item in items]
    top = min(box.top for _, box in boxes)
    count = int((max(box.bottom for _, box in boxes) - top) / _SLICE) + 1
    slices: list[list[Interval]] = [[] for _ in range(count)]
    for item, box in boxes:
        # The middle of a line of type decides: ascenders and descenders may touch.
        first = int((box.top + 0.25 * _size(item) - top) / _SLICE)
        last = int((box.bottom - 0.25 * _size(item) - top) / _SLICE)
        for index in range(max(first, 0), min(last, count - 1) + 1):
            slices[index].append((box.x0, box.x1))
    return _assign(boxes, bands_of(slices), top)


def _assign(
    boxes: list[tuple[Line, Box]],
    bands: Sequence[Band],
    top: float,
) -> list[tuple[list[Line], list[Interval]]]:
    result: list[tuple[list[Line], list[Interval]]] = [([], band.gutters) for band in bands]
    if len(bands) == 1:
        result[0][0].extend(item for item, _ in boxes)
        return result
    for item, box in boxes:
        start, end = (box.top - top) / _SLICE, (box.bottom - top) / _SLICE
        shares = [min(end, band.last + 1) - max(start, band.first) for band in bands]
        # Of two bands with as much of it, the lower one.
        most = max(shares)
        best = max(index for index, share in enumerate(shares) if share == most)
        result[best][0].append(item)
    _hand_down(result)
    kept = [band for band in result if band[0]]
    _hand_on(kept)
    return kept


def _hand_down(bands: list[tuple[list[Line], list[Interval]]]) -> None:
    """Give a band with gutters the lines above it that stand in one of its columns.

    A column may start higher than its neighbour; its first lines then have nothing beside
    them, and would be taken for a full-width block.
    """
    for (above, gutters_above), (below, gutters) in pairwise(bands):
        if gutters_above or not gutters:
            continue
        for row in reversed(_rows(above)):
            boxes = [item.placed for item in row]
            if any(box.x0 < high and box.x1 > low for box in boxes for low, high in gutters):
                break
            for item in row:
                above.remove(item)
                below.append(item)


def _hand_on(bands: list[tuple[list[Line], list[Interval]]]) -> None:
    """Give a list that crosses the columns over it the lines with which it starts."""
    for (above, gutters), (below, _) in pairwise(bands):
        if gutters:
            first = min(below, key=lambda it: it.placed.bottom)
            for line in start_of_list(first, above, gutters):
                above.remove(line)
                below.append(line)


def _columns(band: list[Line], gutters: list[Interval]) -> list[list[Line]]:
    """Split a band at those of its gutters that part columns of text, not of a table."""
    parts: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]
    edges = [(low + high) / 2 for low, high in sorted(gutters)]
    for item in band:
        parts[bisect_left(edges, item.placed.cx)].append(item)
    columns: list[list[Line]] = []
    for part in filter(None, parts):
        if columns and not (_is_prose(part) and _is_prose(columns[-1])):
            columns[-1].extend(part)
        else:
            columns.append(part)
    return columns


def _is_prose(items: list[Line]) -> bool:
    rows = _rows(items)
    widths = [union([item.placed for item in row]).width / max(_size(row[0]), 1) for row in rows]
    return len(rows) >= 2 and median(widths) >= _PROSE_WIDTH


def _rows(items: Iterable[Line]) -> list[list[Line]]:
    """Group fragments by baseline."""
    rows: list[list[Line]] = []
    for item in sorted(items, key=lambda it: it.placed.bottom):
        box = item.placed
        if rows:
            last = rows[-1][0]
            near = box.bottom - last.placed.bottom <= 0.35 * min(_size(item), _size(last))
            if near or box.cy <= last.placed.bottom - 0.3 * _size(last):
                rows[-1].append(item)
                continue
        rows.append([item])
    return [sorted(row, key=lambda it: it.placed.x0) for row in rows]


def _lines(block: list[Line], page: int) -> Iterator[Line]:
    rows = _rows(block)
    pitches = [b[0].placed.bottom - a[0].placed.bottom for a, b in pairwise(rows)]
    usual = median(pitches) if pitches else 0.0
    previous: float | None = None
    for row in rows:
        words: tuple[Word, ...] = tuple(word for item in row for word in item.words)
        bottom = row[0].placed.bottom
        opens = len(words) > 1 and not words[0].raised and opens_item(words)
        bullet = words[0].text if opens else ""
        gap = previous is None or bottom - previous > 1.25 * usual
        yield Line(words=words[1:] if bullet else words, page=page, bullet=bullet, gap=gap)
        previous = bottom
