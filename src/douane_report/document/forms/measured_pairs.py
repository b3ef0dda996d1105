"""Figures paired with the names of their measures: behind, before, under or over these."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from douane_report.document.cells import FigureCell, is_year, read_cell, years_in
from douane_report.document.grids.leaders import has_leader, without_leaders
from douane_report.document.model import Box, Known, Line, Word, union
from douane_report.document.pdf import PdfPage

_SIGNS = ":;|/·•()–-"
"""What stands between a measure and its figure, or around them, and is part of neither."""

_UNITS = ("uur", "uren")
_JOINING = ("van", "de", "een", "bij")
"""What may stand between a figure and the next measure: ``3.008 van de doelstelling``."""

_SHARE = re.compile(r"\d\s?%")
_REACH = 30.0
"""How far behind its measure a figure may stand on the same line, in type sizes."""

_DOTS_END = 8.0
"""How far from its dots the end of a figure stands at most, in type sizes."""

_NEXT = 8.0
"""How far behind another figure one more of the same measure may stand, in type sizes."""

_OVER = 8.0
"""How far over its figures a year may stand, in type sizes."""

_STEP = 2.6
"""How far under or over its measure a figure may stand, in type sizes."""

_ASIDE = 0.6
"""How far a figure may be off the edges and the middle of the measure over it, in type sizes."""


class Named(NamedTuple):
    """A figure with its measure.

    Attributes:
        measure: the words of the measure, with its year if it has one.
        cell: the figure.
    """

    measure: Line
    cell: FigureCell

    @property
    def name(self) -> str:
        """The words of the measure."""
        return self.measure.text.strip(_SIGNS + " ")

    @property
    def box(self) -> Box:
        """Where both stand."""
        return union([self.measure.placed, self.cell.line.placed])


def named_figures(page: PdfPage, is_measure: Known, frames: Sequence[Box]) -> list[Named]:
    """Pair measures with figures in the way that pairs most of them.

    Args:
        page: the page.
        is_measure: tells whether a text is the name of a measure.
        frames: shapes that may be frames; in one of them nothing is too far apart.
    """
    frames = [*frames, *map(_led, filter(has_leader, page.fragments))]
    measures: list[Line] = []
    cells: list[FigureCell] = []
    others: list[Line] = []
    pairs: list[Named] = []
    for line in page.fragments:
        parts = list(_parts(without_leaders(line), is_measure))
        pairs += _pair(parts)
        if any(isinstance(part, Word) for part in parts):
            others.append(line)
            continue
        measures += [part for part in parts if isinstance(part, Line)]
        cells += [part for part in parts if isinstance(part, FigureCell)]
    there = [*((it.line.placed, it) for it in cells), *((it.placed, None) for it in others)]
    there += [(it.placed, None) for it in measures]
    years = [line for line in page.fragments if len(years_in(line)) == 1]
    behind = _behind(measures, there, years, frames)
    ways = [
        behind,
        _before(measures, there, frames),
        *(_apart(measures, cells, side) for side in (1, -1)),
        *(behind + _rest(measures, cells, behind, side) for side in (1, -1)),
        pairs,
    ]
    return max(ways, key=len)


def _led(line: Line) -> Box:
    """Give the place of dots with what they lead from and to: it is as good as a frame."""
    box, room = line.placed, _DOTS_END * line.words[0].size
    return box._replace(x0=box.x0 - room, x1=box.x1 + room)


def _pair(parts: Sequence[Line | FigureCell | Word]) -> list[Named]:
    """Pair a measure with the figure before or behind it, if a line has nothing else."""
    if len(parts) != 2:
        return []
    one, two = parts
    measure, cell = (one, two) if isinstance(one, Line) else (two, one)
    if not isinstance(measure, Line) or not isinstance(cell, FigureCell):
        return []
    return [Named(measure, cell)]


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
            yield line._replace(words=tuple(own))
            index += len(own)
            continue
        follower = words[index + 1].text if index + 1 < len(words) else ""
        if follower.strip(_SIGNS) in ("%", "procent"):
            index += 2
            continue
        if not _SHARE.search(bare.text) and bare.text.casefold() not in (*_UNITS, *_JOINING):
            yield read_cell(line._replace(words=(bare,))) or bare
        index += 1


_There = Sequence[tuple[Box, FigureCell | None]]
"""What stands on a page, and the figure that it is, if it is one."""


def _behind(
    measures: Sequence[Line], there: _There, years: Sequence[Line], frames: Sequence[Box]
) -> list[Named]:
    """Pair each measure with the figure that follows it on its line, or with each under a year."""
    found: list[Named] = []
    several = False
    rows = [(it, _row(it, there, frames, lambda box, other: other.x0 - box.x1)) for it in measures]
    for measure, cells in rows:
        if len(cells) == 1:
            found.append(Named(measure, cells[0]))
        several = several or len(cells) > 1
    if not several:
        return _once(found)
    dated = [(measure, cell, _year_over(cell, years)) for measure, cells in rows for cell in cells]
    return _once(
        [
            Named(measure._replace(words=(*measure.words, *year.words)), cell)
            for measure, cell, year in dated
            if year is not None
        ]
    )


def _before(measures: Sequence[Line], there: _There, frames: Sequence[Box]) -> list[Named]:
    """Pair each measure with the figure that stands before it on its line."""
    rows = [(it, _row(it, there, frames, lambda box, other: box.x0 - other.x1)) for it in measures]
    return _once([Named(measure, cells[0]) for measure, cells in rows if len(cells) == 1])


def _row(
    measure: Line, there: _There, frames: Sequence[Box], gap_of: Callable[[Box, Box], float]
) -> list[FigureCell]:
    """Give the figures next to a measure on its line, up to what is none or stands apart."""
    box, size = measure.placed, measure.words[0].size
    level = sorted(
        (
            (gap_of(box, it), index)
            for index, (it, _) in enumerate(there)
            if abs(it.bottom - box.bottom) <= 0.35 * size and gap_of(box, it) >= -1
        ),
    )
    found: list[FigureCell] = []
    end = box
    for gap, index in level:
        place, cell = there[index]
        reach = _NEXT if found else _REACH
        if cell is None or (
            not _share(frames, box, place) and max(gap_of(end, place), 0) > reach * size
        ):
            break
        if gap > 0 and found and _parted(frames, end, place):
            break
        found.append(cell)
        end = place
    return found


def _share(frames: Sequence[Box], one: Box, two: Box) -> bool:
    return any(it.contains(one, 1) and it.contains(two, 1) for it in frames)


def _parted(frames: Sequence[Box], one: Box, two: Box) -> bool:
    """Whether one of two stands in a frame that does not hold the other."""
    return any(it.contains(one, 1) != it.contains(two, 1) for it in frames)


def _year_over(cell: FigureCell, years: Sequence[Line]) -> Line | None:
    """Give the nearest year that stands over a figure, in its column."""
    box, size = cell.line.placed, cell.line.words[0].size
    over = [
        (box.top - it.placed.bottom, it)
        for it in years
        if it.placed.overlap_x(box) > 0 and -1 <= box.top - it.placed.bottom <= _OVER * size
    ]
    return min(over, key=lambda it: it[0])[1] if over else None


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
            and measure.placed.aside(cell.line.placed) <= _ASIDE * size
        ]
        if near:
            found.append(Named(measure, min(near, key=lambda it: it[0])[1]))
    return _once(found)


def _once(found: Sequence[Named]) -> list[Named]:
    """Leave out a figure that two measures would have."""
    counts = Counter(id(it.cell) for it in found)
    return [it for it in found if counts[id(it.cell)] == 1]
