"""Measures in the cells of a table, one under the other and without bullets.

The header of their column and that of the risks say that it is such a table. Rules, shading or
white space part the measures; the name of a risk stands once beside all of its own, or again in
each row. What the table is followed by is told from its rows by where it stands between rules.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from douane_report.document import Line, Word
from douane_report.document.lists.breaks import is_open, opens_within
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.whole_lines import whole_line
from douane_report.document.model import Box, Mark, union
from douane_report.document.rules import crossing_heights
from douane_report.sections.toprisicos.measures.hanging import hung_lines, parted_by_hang

TALLEST_ROW = 160.0
"""Height in points from which a shape is a background, not the shading of a row."""

SHARE = 0.6
"""Share of a column's width that a rule or shading covers at least."""

_PADDING = 2.0
"""How much the space over the text of a cell may differ from row to row, in points."""

_WIDEST_PADDING = 1.6
"""Widest space over the text of a cell that is not in its middle, in type sizes."""

STEP = 1.45
"""Widest distance between lines of a paragraph, in type sizes."""

_SLACK = 0.02
"""By what distances between lines of one paragraph differ at most, in type sizes."""

_WIDER = 1.2
"""By what a distance between paragraphs is larger than that between lines of one."""

_APART = 1.75
"""Distance from which lines are no paragraph in any table, in type sizes."""

_RAGGED = 1.0
"""By how much a full line may fall short of what would hold its next word, in type sizes."""

_LEAST_SHORT = 2
"""How many lines that end short of the edge show how far apart paragraphs are at least."""

_ENDS = (".", ";", "!", "?", ")")
"""What a line ends in that may be the last of a paragraph though it is full."""

_SIGN = re.compile(r"^\(?(?:[A-Z]?(?:\d{1,2}\.)?(\d{1,2})|([a-z]))[.):]?$")
"""What may be the number or letter of a measure: ``2``, ``M2``, ``1.2``, ``b)``."""


class Cell(NamedTuple):
    """The lines between two edges.

    Attributes:
        top: the edge over them; None where there is none.
        bottom: the edge under them; None where there is none.
        lines: the lines.
    """

    top: float | None
    bottom: float | None
    lines: list[Line]


def celled_items(
    header: Box,
    lines: Sequence[Line],
    right: float,
    marks: Sequence[Mark],
    heads: Sequence[float] = (),
) -> list[ListItem]:
    """Give the measures under a header, or nothing where they cannot be told apart.

    Args:
        header: where the header of their column stands.
        lines: what stands in this column under the header, as far as the table may go.
        right: where the next column starts, or the page ends.
        marks: painted shapes of the page.
        heads: the heights of the headings in rows of their own.
    """
    if not lines:
        return []
    first = min(lines, key=lambda it: it.placed.bottom)
    size, edge = first.words[0].size, first.placed.x0
    starts = [it for it in lines if abs(it.placed.x0 - edge) <= 0.6 * size]
    starts += (hung := hung_lines(lines, edge))
    own = sorted((whole_line(it, lines) for it in starts), key=lambda it: it.placed.bottom)
    span = Box(edge, 0.0, min(right, max(it.placed.x1 for it in own)), 0.0)
    edges = crossing_heights(marks, span, tallest=TALLEST_ROW, share=SHARE)
    edges = [y for y in edges if y > header.cy]
    cells = list(_sound(_cells(own, edges, heads), size))
    widest = max(
        [it.placed.x1 for it in own]
        + [
            min(right, it.box.x1) - max(edge - it.box.x0, 0.0)
            for it in marks
            if 0 <= edge - it.box.x0 <= 2 * size and it.box.overlap_x(span) > SHARE * span.width
        ]
    )
    parted = paragraphs_of(cells, [widest] * len(cells))
    if hung:
        parted = (parted_by_hang(cell.lines, edge) for cell in cells)
    paragraphs = [it for parts in parted for it in parts]
    firsts = {id(lines[0].words[0]) for lines in paragraphs}
    if any(_SIGN.match(it.text) and id(it.words[0]) not in firsts for it in starts):
        return []
    signs = [_SIGN.match(lines[0].words[0].text) for lines in paragraphs]
    if paragraphs and all(signs) and all(len(it[0].words) > 1 for it in paragraphs):
        # What all of them start with is their number, if it counts; else nobody knows.
        return list(map(_signed, paragraphs)) if _count(signs) else []
    if any(len(it[0].words) == 1 and sign for it, sign in zip(paragraphs, signs, strict=True)):
        return []
    return list(map(unmarked_item, paragraphs))


def _count(signs: Iterable[re.Match[str] | None]) -> bool:
    """Whether each number or letter is a first one or follows the one before it."""
    places = [int(it[1]) if it[1] else ord(it[2]) - ord("a") + 1 for it in signs if it]
    return all(one == 1 or one == before + 1 for before, one in pairwise([0, *places]))


def _signed(lines: Sequence[Line]) -> ListItem:
    first = lines[0]._replace(words=lines[0].words[1:])
    return ListItem(lines[0].words[0], tuple(it._replace(bullet="") for it in (first, *lines[1:])))


def unmarked_item(lines: Sequence[Line]) -> ListItem:
    """A measure, with nothing where others have their bullet."""
    first = lines[0]
    box = first.placed._replace(x1=first.placed.x0)
    sign = Word("", box=box, size=first.words[0].size)
    return ListItem(sign, tuple(line._replace(bullet="") for line in lines))


def _cells(lines: Sequence[Line], edges: Sequence[float], heads: Sequence[float]) -> list[Cell]:
    cells: dict[int, Cell] = {}
    for line in lines:
        at = sum(y < line.placed.cy for y in edges)
        top = edges[at - 1] if at else None
        top = None if any((top or inf) < y < line.placed.top for y in heads) else top
        bottom = edges[at] if at < len(edges) else None
        cells.setdefault(at, Cell(top, bottom, [])).lines.append(line)
    return list(cells.values())


def _sound(cells: Sequence[Cell], size: float) -> Iterator[Cell]:
    """Give cells up to the first text that stands neither at the top nor in the middle of one.

    In a table all of whose texts stand at the bottom, up to the first one that does not. The last
    rule of a table is followed by other text, and that by the rule of a footer.
    """
    if len(cells) == 1:
        yield from cells
        return
    over = [cell.lines[0].placed.top - cell.top for cell in cells if cell.top is not None]
    under = [it.bottom - it.lines[-1].placed.bottom for it in cells if it.bottom is not None]
    usual, lowest = min(over, default=0.0), min(under, default=0.0)
    sunk = True
    for cell in cells:
        below = (cell.bottom or inf) - cell.lines[-1].placed.bottom
        sunk = sunk and below <= min(lowest + _PADDING, _WIDEST_PADDING * size)
        if cell.top is not None:
            above = cell.lines[0].placed.top - cell.top
            at_top = above <= usual + _PADDING and above <= _WIDEST_PADDING * size
            centred = cell.bottom is not None and abs(above - below) <= 1.5 * _PADDING
            if not at_top and not centred and not sunk:
                return
        yield cell


def paragraphs_of(
    cells: Sequence[Cell], widest: Sequence[float], leading: float = inf
) -> Iterator[list[list[Line]]]:
    """Part the lines of each cell into paragraphs; a cell in which that is open gives none.

    Args:
        cells: the cells.
        widest: how far to the right the text of each cell may go.
        leading: how far apart lines of such text stand elsewhere on the page, in type sizes.
    """
    steps = [
        (step, two, edge)
        for cell, edge in zip(cells, widest, strict=True)
        for step, two in _pairs(cell.lines)
    ]
    # As far apart as lines that go on in mid-sentence are those of one paragraph, at least.
    on = max((step + _SLACK for step, two, _ in steps if _runs_on(*two)), default=0.0)
    least = min((step for step, _, _ in steps), default=0.0)
    least = least if on > _WIDER * leading else min(least, leading)
    short = [it for it, two, edge in steps if not (_runs_on(*two) or _is_full(*two, edge))]
    apart = min(short) - _SLACK if len(short) >= _LEAST_SHORT and on < min(short) else inf
    usual = Steps(least, max(STEP, on), apart)
    parted = [_parted(it.lines, edge, usual) for it, edge in zip(cells, widest, strict=True)]
    # Where some measures follow each other without more space, a sentence may be one too, and
    # so may what a full line is followed by, unless all measures end as sentences do.
    tight = any(it.tight for it in parted)
    ended = all(lines[-1].text.endswith((".", ";")) for it in parted for lines in it.paragraphs)
    for it in parted:
        open_ = tight and (any(map(_may_be_two, it.paragraphs)) or (it.filled and not ended))
        yield [] if it.doubtful or open_ else it.paragraphs


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[float, tuple[Line, Line]]]:
    yield from zip(_steps(lines), pairwise(lines), strict=True)


def _steps(lines: Sequence[Line]) -> list[float]:
    return [
        (lower.placed.bottom - upper.placed.bottom) / upper.words[0].size
        for upper, lower in pairwise(lines)
    ]


class Steps(NamedTuple):
    """How far apart lines stand, in type sizes.

    Attributes:
        least: lines of one paragraph, or more.
        within: the widest step that tells no paragraphs.
        apart: those of two, where all lines that are known to be of one stand closer.
    """

    least: float
    within: float
    apart: float


class Parted(NamedTuple):
    """What the lines of a cell are.

    Attributes:
        paragraphs: its paragraphs.
        tight: whether some are parted by no more space than the lines of one.
        doubtful: whether lines are joined that may be two.
        filled: whether lines are joined for no other reason than that the first is full.
    """

    paragraphs: list[list[Line]]
    tight: bool
    doubtful: bool
    filled: bool


def _parted(lines: Sequence[Line], widest: float, usual: Steps) -> Parted:
    paragraphs = [[lines[0]]]
    tight = doubtful = filled = False
    for step, line in zip(_steps(lines), lines[1:], strict=True):
        above = paragraphs[-1][-1]
        spaced = step > _WIDER * usual.least or step > _APART
        spaced = spaced or (step > usual.apart and above.text.endswith(_ENDS))
        runs_on = _runs_on(above, line)
        if spaced or not (runs_on or _is_full(above, line, widest)):
            paragraphs.append([line])
            tight = tight or not spaced
        else:
            paragraphs[-1].append(line)
            doubtful = doubtful or (step > usual.within and not runs_on)
            filled = filled or not runs_on
    return Parted(paragraphs, tight, doubtful, filled)


def _is_full(line: Line, following: Line, widest: float) -> bool:
    """Whether the next word would not have fitted on a line, so that it had to be broken."""
    word = following.words[0]
    return line.placed.x1 + word.placed.width + 0.2 * word.size > widest - _RAGGED * word.size


def _runs_on(line: Line, following: Line) -> bool:
    return is_open(line.text) or opens_within(following.text)


def _may_be_two(lines: Sequence[Line]) -> bool:
    """Whether a new sentence starts on a new line of a paragraph."""
    return any(
        upper.text.endswith((".", ";")) and not lower.text[:1].islower()
        for upper, lower in pairwise(lines)
    )


def title_edges(titles: Sequence[Line], marks: Sequence[Mark]) -> list[float]:
    """Give the heights at which the column of the risks is parted, none through a name."""
    if not titles:
        return []
    span = union([line.placed for line in titles])
    edges = crossing_heights(marks, span, tallest=TALLEST_ROW, share=SHARE)
    ordered = sorted(titles, key=lambda it: it.placed.bottom)
    whole = [
        (upper.placed.cy, lower.placed.cy)
        for upper, lower in pairwise(ordered)
        if lower.placed.bottom - upper.placed.bottom <= STEP * upper.words[0].size
    ]
    return [y for y in edges if not any(top < y < bottom for top, bottom in whole)]
