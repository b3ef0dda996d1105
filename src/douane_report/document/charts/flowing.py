"""Legends that are set as a paragraph: keys and names in the line, broken where a line is full.

A name goes on at the left margin then, where the first key stands, and not under its own first
line; in a centred paragraph it goes on anywhere. Names that are broken in columns of their own
look much the same. Which of the two a legend is, is told by the names that it makes.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from douane_report.document.charts.name_lines import (
    fits_behind,
    goes_on,
    is_next_line,
    is_text,
    joined_words,
)
from douane_report.document.model import Box, Known, Line, Mark, union
from douane_report.document.pdf import PdfPage

_LEVEL = 0.4
"""How far the middles of what stands on one line are apart at most, in sizes of the type."""

_FLUSH = 0.4
"""How far off the margin, or the middle of the line above, a line is at most, likewise."""

_WIDEST = 2.5
"""Widest space within a name, in sizes of its type: a justified line has wide ones."""

_ASIDE = 1.0
"""How far the lines reach over the bars and the keys at most, in sizes of the type."""

_FURTHEST = 20.0
"""How far behind these lines a key may stand that ends a justified line, in sizes of the type."""


class Entry(NamedTuple):
    """A name in a legend, or its first line, and its key."""

    name: Line
    key: tuple[Mark, ...]


class _Row(NamedTuple):
    """A line of a legend.

    Attributes:
        parts: its texts from left to right.
        keys: the key of each text, if it has one.
        lone: a key at its end, whose name begins on the next line.
    """

    parts: list[Line]
    keys: list[tuple[Mark, ...]]
    lone: tuple[Mark, ...]

    @property
    def box(self) -> Box:
        """The extent of its texts and keys."""
        keys = (mark.box for key in (*self.keys, self.lone) for mark in key)
        return union([*keys, *(it.placed for it in self.parts)])


def flowing_names(
    entries: Sequence[Entry],
    columns: Sequence[Line],
    parts: Sequence[Line],
    page: PdfPage,
    marks: Sequence[Mark],
    area: Box,
    known: Known,
) -> list[Entry]:
    """Give the names of a legend, as those of a paragraph if it is one.

    Args:
        entries: the first lines of the names, with their keys.
        columns: the names as those of columns, one for each entry; they are given where the
            legend is no paragraph.
        parts: the runs of words of the page, parted at keys that are signs.
        page: the page.
        marks: its painted shapes, and signs that may be keys.
        area: the extent of the chart's axis.
        known: tells whether a text is the known name of a series.
    """
    names = [entry._replace(name=name) for entry, name in zip(entries, columns, strict=True)]
    for rows in _blocks(entries, parts, marks, area):
        flowing = _read(rows, page, marks, known)
        keys = [entry.key for entry in flowing]
        own = [entry for entry in names if entry.key in keys]
        if flowing and _is_better(flowing, own, known):
            names = [*(entry for entry in names if entry.key not in keys), *flowing]
    return names


def _is_better(flowing: Sequence[Entry], columns: Sequence[Entry], known: Known) -> bool:
    """Whether names make more sense as those of a paragraph: more are known, or hold all words."""
    words, others = (
        {word.placed for entry in entries for word in entry.name.words}
        for entries in (flowing, columns)
    )
    counts = [sum(known(entry.name.text) for entry in it) for it in (flowing, columns)]
    return counts[0] >= counts[1] or words > others


def _blocks(
    entries: Sequence[Entry], parts: Sequence[Line], marks: Sequence[Mark], area: Box
) -> list[list[_Row]]:
    """Give the lines of each legend: those with keys, and those closely under them."""
    blocks: list[list[_Row]] = []
    rest = sorted(entries, key=lambda it: (it.name.placed.cy, it.name.placed.x0))
    down = sorted(parts, key=lambda it: it.placed.bottom) if rest else []
    boxes = [box for it in rest for box in (it.name.placed, *(mark.box for mark in it.key))]
    while rest:
        size = rest[0].name.words[0].size
        extent = union([area, *boxes])
        extent = extent._replace(x0=extent.x0 - _ASIDE * size, x1=extent.x1 + _ASIDE * size)
        rows: list[_Row] = []
        level: Line | None = rest[0].name
        while level is not None:
            rows.append(_row(level, rest, parts, marks, extent))
            last = rows[-1].parts[0]
            level = next(
                (it for it in down if is_next_line(it, last) and extent.x0 <= it.placed.x0), None
            )
        taken = {id(key) for row in rows for key in row.keys}
        rest = [it for it in rest[1:] if id(it.key) not in taken]
        blocks.append(rows)
    return blocks


def _row(
    level: Line,
    entries: Sequence[Entry],
    parts: Sequence[Line],
    marks: Sequence[Mark],
    extent: Box,
) -> _Row:
    """Give the texts level with one, within the extent of a legend or right behind it."""
    size = level.words[0].size
    texts = sorted(
        (
            it
            for it in parts
            if abs(it.placed.cy - level.placed.cy) <= _LEVEL * size
            and abs(it.words[0].size - size) < 0.3
            and extent.x0 <= it.placed.x0
        ),
        key=lambda it: it.placed.x0,
    )
    keys = {it.name.words[0].placed: it.key for it in entries}
    row = _Row([], [], ())
    spaces: list[float] = []
    for text in texts:
        key = keys.get(text.words[0].placed, ())
        space = text.placed.x0 - row.parts[-1].placed.x1 if row.parts else 0.0
        widest = 1.1 * min(spaces) + 0.5 if spaces else _WIDEST * size
        if not key and text.placed.x0 > extent.x1 and space > widest:
            break
        spaces += [b.placed.x0 - a.placed.x1 for a, b in pairwise(text.words)]
        spaces += [space] if row.parts and not key else []
        row.parts.append(text)
        row.keys.append(key)
    return row._replace(lone=_lone_key(row.parts[-1], entries, marks, extent))


def _lone_key(
    last: Line, entries: Sequence[Entry], marks: Sequence[Mark], extent: Box
) -> tuple[Mark, ...]:
    """Give the key at the end of a line, behind its last text: one as those of the names are."""
    sizes = [(it.key[0].box.width, it.key[0].box.height) for it in entries if len(it.key) == 1]
    taken = {mark.box for it in entries for mark in it.key}
    found = [
        mark
        for mark in marks
        if mark.box not in taken
        and not mark.stroked
        and last.placed.x1 <= mark.box.x0 <= extent.x1 + _FURTHEST * last.words[0].size
        and abs(mark.box.cy - last.placed.cy) <= 0.5 * last.placed.height
        and any(
            abs(mark.box.width - width) <= 0.5 and abs(mark.box.height - height) <= 0.5
            for width, height in sizes
        )
    ]
    return (found[0],) if len(found) == 1 else ()


def _read(rows: Sequence[_Row], page: PdfPage, marks: Sequence[Mark], known: Known) -> list[Entry]:
    """Give the names in a paragraph, each with its key; nothing if the lines are none."""
    names: list[Entry] = []
    if all(len(row.keys) - row.keys.count(()) + len(row.lone) < 2 for row in rows):
        return []  # Each name has a line of its own.
    is_broken = False
    lone: tuple[Mark, ...] = ()
    last = rows[0].parts[0]
    for row in rows:
        for at, (part, own) in enumerate(zip(row.parts, row.keys, strict=True)):
            if key := own or lone:
                names.append(Entry(part, key))
                is_broken = is_broken or bool(lone)
                last, lone = part, ()
                continue
            if not names:
                return []
            name = names[-1].name
            if at == 0:
                if not _is_at_margin(row, rows[0]):
                    return []
                if not any(row.keys) and not goes_on(page, marks, name, last, part, known):
                    return names if is_broken else []
                if part.text[0].isupper() and fits_behind(page, marks, last, part):
                    return []
                is_broken = True
            elif row is rows[-1] or part.placed.x0 - last.placed.x1 > _WIDEST * part.words[0].size:
                return []
            whole = name._replace(words=joined_words(name.words, part.words))
            if is_text(whole.text):
                return []
            names[-1], last = names[-1]._replace(name=whole), part
        lone = row.lone
    return names if is_broken else []


def _is_at_margin(row: _Row, first: _Row) -> bool:
    """Whether a line begins where the first one does, at a key, or both are centred."""
    reach = _FLUSH * row.parts[0].words[0].size
    box, over = row.box, first.box
    return bool(first.keys[0]) and min(abs(box.x0 - over.x0), abs(box.cx - over.cx)) <= reach
