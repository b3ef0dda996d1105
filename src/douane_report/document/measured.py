"""Figures that have the name of their measure beside them, under the name of what they are of.

So are cards, and lists of bars: ``Aantal scancontroles``, and under or beside it ``Doelstelling
118.804`` and ``Realisatie 142.128``. Each becomes the row of a table whose columns are the
measures. All of a page are made alike: the figures stand behind their measures, under them, or
over them, and what does not fit is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from douane_report.document.block_labels import Label, labels_of, owner_of
from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.model import Box, Known, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_around

_SIGNS = ":;|/·•()–-"
"""What stands between a measure and its figure, or around them, and is part of neither."""

_UNITS = ("uur", "uren")
_SHARE = re.compile(r"\d\s?%")
_REACH = 30.0
"""How far behind its measure a figure may stand on the same line, in type sizes."""

_STEP = 2.6
"""How far under or over its measure a figure may stand, in type sizes."""

_ASIDE = 0.6
"""How far a figure may be off the edges and the middle of the measure over it, in type sizes."""

_FRAME = 36.0
"""Width in points from which a shape may be a frame; half of it in height."""


class Named(NamedTuple):
    """A figure with its measure.

    Attributes:
        measure: the words of the measure, with its year if it has one.
        cell: the figure.
    """

    measure: Line
    cell: FigureCell

    @property
    def box(self) -> Box:
        """Where both stand."""
        return union([self.measure.placed, self.cell.line.placed])


Owned = tuple[Label, list[Named]]
"""The name of a block with its figures."""


def measured_table(page: PdfPage, known: Known, is_measure: Known) -> Table | None:
    """Give the table that the measured figures of a page make up; None when there is none.

    Args:
        page: the page.
        known: tells whether a label is in the vocabulary.
        is_measure: tells whether a text is the name of a measure.
    """
    figures = _named_figures(page, is_measure)
    if len(figures) < 2:
        return None
    taken = {word.box for it in figures for word in (*it.measure.words, *it.cell.line.words)}
    texts = [line for line in page.fragments if not any(word.box in taken for word in line.words)]
    frames = _frames(page)
    # A name may go on beyond what is known of it; else each of its lines may be a name.
    ways = (
        _owned(figures, labels_of(texts, known, whole=whole), frames) for whole in (True, False)
    )
    owned = next((way for way in ways if way is not None), None)
    if owned is None or _are_parted(frames, owned):
        return None
    measures = list(dict.fromkeys(_name(it) for it in figures))
    rows = [
        Row(label.lines, tuple(_cell(own, measure) for measure in measures))
        for label, own in sorted(owned, key=lambda it: (round(it[0].box.top), it[0].box.x0))
    ]
    used = [line for row in rows for line in row.label]
    extent = union([*(line.placed for line in used), *(it.box for it in figures)])
    size = used[0].words[0].size
    return Table(
        page=page.number,
        headers=tuple(measures),
        header_line="",
        rows=tuple(rows),
        above=lines_around(texts, extent, used, size, upwards=True),
        below=lines_around(texts, extent, used, size, upwards=False),
    )


def _cell(figures: Sequence[Named], measure: str) -> FigureCell | None:
    own = [it.cell for it in figures if _name(it) == measure]
    return own[0] if own else None


def _owned(
    figures: Sequence[Named], labels: Sequence[Label], frames: Sequence[Box]
) -> list[Owned] | None:
    """Give each label its figures; None where one would have two of a measure, or lacks its own.

    A figure without a name over it, or a last name without figures, shows that the names stand
    under their figures: then nobody can tell here whose they are.
    """
    for reach in (0.3, 1.3):
        owned: dict[int, list[Named]] = {}
        owners = [owner_of(it.box, labels, reach, frames) for it in figures]
        if not owners or None in owners:
            continue
        for it, owner in zip(figures, owners, strict=True):
            assert owner is not None
            owned.setdefault(owner, []).append(it)
        told = (Counter(map(_name, own)) for own in owned.values())
        if all(max(counts.values()) == 1 for counts in told) and not _has_last(labels, owned):
            return [(labels[index], own) for index, own in owned.items()]
    return None


def _has_last(labels: Sequence[Label], owned: Collection[int]) -> bool:
    """Whether a known name without figures stands under one that has some."""
    return any(
        label.known
        and index not in owned
        and any(
            labels[it].box.overlap_x(label.box) > 0 and labels[it].box.bottom < label.box.top
            for it in owned
        )
        for index, label in enumerate(labels)
    )


def _frames(page: PdfPage) -> list[Box]:
    return [
        mark.box
        for mark in page.marks
        if mark.kind == "path" and mark.box.width > _FRAME and mark.box.height > _FRAME / 2
    ]


def _are_parted(frames: Sequence[Box], owned: Sequence[Owned]) -> bool:
    """Whether a name and one of its figures stand in frames of their own."""
    return any(
        any(it.contains(label.box, 1) and not it.contains(named.box, 1) for it in frames)
        and any(it.contains(named.box, 1) and not it.contains(label.box, 1) for it in frames)
        for label, own in owned
        for named in own
    )


def _name(named: Named) -> str:
    return named.measure.text.strip(_SIGNS + " ")


def _named_figures(page: PdfPage, is_measure: Known) -> list[Named]:
    """Pair measures with figures in the way that pairs most of them."""
    measures: list[Line] = []
    cells: list[FigureCell] = []
    others: list[Line] = []
    for line in page.fragments:
        parts = list(_parts(line, is_measure))
        if any(isinstance(part, Word) for part in parts):
            others.append(line)
            continue
        measures += [part for part in parts if isinstance(part, Line)]
        cells += [part for part in parts if isinstance(part, FigureCell)]
    behind = _behind(measures, cells, others)
    ways = [
        behind,
        _before(measures, cells, others),
        *(_apart(measures, cells, side) for side in (1, -1)),
        *(behind + _rest(measures, cells, behind, side) for side in (1, -1)),
    ]
    return max(ways, key=len)


def _rest(
    measures: Sequence[Line], cells: Sequence[FigureCell], found: Sequence[Named], side: int
) -> list[Named]:
    """Pair what is left over: the large figure of a card stands under or over its measure."""
    named, taken = {id(it.measure) for it in found}, {id(it.cell) for it in found}
    return _apart(
        [it for it in measures if id(it) not in named],
        [it for it in cells if id(it) not in taken],
        side,
    )


def _parts(line: Line, is_measure: Known) -> Iterator[Line | FigureCell | Word]:
    """Take a fragment apart into measures and figures; a word that is neither makes it prose."""
    words = [word for word in line.words if word.text.strip(_SIGNS) or word.text in ("-", "–")]
    index = 0
    while index < len(words):
        bare = words[index]._replace(text=words[index].text.strip(_SIGNS) or words[index].text)
        if is_measure(bare.text):
            year = words[index + 1 : index + 2]
            own = [bare, *(it for it in year if is_year(it.text.strip(_SIGNS)))]
            yield replace(line, words=tuple(own))
            index += len(own)
            continue
        follower = words[index + 1].text if index + 1 < len(words) else ""
        if follower.strip(_SIGNS) in ("%", "procent"):
            index += 2
            continue
        if not _SHARE.search(bare.text) and bare.text.casefold() not in _UNITS:
            yield read_cell(replace(line, words=(bare,))) or bare
        index += 1


def _behind(
    measures: Sequence[Line], cells: Sequence[FigureCell], others: Sequence[Line]
) -> list[Named]:
    """Pair each measure with the figure that follows it on its line."""
    return _beside(measures, cells, others, lambda measure, it: it.x0 - measure.x1)


def _before(
    measures: Sequence[Line], cells: Sequence[FigureCell], others: Sequence[Line]
) -> list[Named]:
    """Pair each measure with the figure that stands before it on its line."""
    return _beside(measures, cells, others, lambda measure, it: measure.x0 - it.x1)


def _beside(
    measures: Sequence[Line],
    cells: Sequence[FigureCell],
    others: Sequence[Line],
    gap_of: Callable[[Box, Box], float],
) -> list[Named]:
    """Pair each measure with what is next to it on its line, where that is a figure."""
    found: list[Named] = []
    there = [*((it.line.placed, it) for it in cells), *((it.placed, None) for it in others)]
    there += [(it.placed, None) for it in measures]
    for measure in measures:
        box, size = measure.placed, measure.words[0].size
        near = [
            (gap_of(box, it), cell)
            for it, cell in there
            if abs(it.bottom - box.bottom) <= 0.35 * size and gap_of(box, it) >= -1
        ]
        gap, cell = min(near, key=lambda it: it[0], default=(0.0, None))
        if cell is not None and gap <= _REACH * size:
            found.append(Named(measure, cell))
    return _once(found)


def _apart(measures: Sequence[Line], cells: Sequence[FigureCell], side: int) -> list[Named]:
    """Pair each measure with the figure under it (side 1) or over it (side -1)."""
    found: list[Named] = []
    for measure in measures:
        size = measure.words[0].size
        near = [
            (step, cell)
            for cell in cells
            if 0.5 * size < (step := side * (cell.line.placed.bottom - measure.placed.bottom))
            and step <= _STEP * max(size, cell.line.words[0].size)
            and _aside(measure.placed, cell.line.placed) <= _ASIDE * size
        ]
        if near:
            found.append(Named(measure, min(near, key=lambda it: it[0])[1]))
    return _once(found)


def _once(found: Sequence[Named]) -> list[Named]:
    """Leave out a figure that two measures would have."""
    counts = Counter(id(it.cell) for it in found)
    return [it for it in found if counts[id(it.cell)] == 1]


def _aside(one: Box, two: Box) -> float:
    return min(abs(one.x0 - two.x0), abs(one.x1 - two.x1), abs(one.cx - two.cx))
