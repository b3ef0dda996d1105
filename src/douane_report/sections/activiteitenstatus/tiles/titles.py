"""Which headings of a page are titles over its tiles, or on their left, and which are of a text."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.sections.activiteitenstatus.running import LEADING
from douane_report.sections.activiteitenstatus.tiles.tiles import Tile
from douane_report.sections.activiteitenstatus.titles.headings import is_next_line
from douane_report.sections.activiteitenstatus.titles.titles import names_no_group
from douane_report.sections.vocabulary import SectionWords

_SMALLEST = 0.7
"""Size of a title that is set smaller to fit over its tiles at least, as a part of the others."""

LEVEL = 3.0
"""How far lines and tiles of one row stand off each other at most, in points."""

INSET = 20.0
"""How far after the left edge of its tiles a title starts at most, in points."""

_OUTSET = 4.0
"""How far before it, in points."""

_OVER = 3.0
"""How far over its first tile a title stands at most, in sizes of its type."""


def is_over(title: Line, box: Box) -> bool:
    """Whether a title starts where a tile does, or stands in the middle over it."""
    return _is_on(title, box.x0) or abs(title.placed.cx - box.cx) <= LEVEL


def is_right_over(title: Line, tiles: Sequence[Tile]) -> bool:
    """Whether a tile stands right under a title, on its left edge."""
    box, size = title.placed, title.words[0].size
    return any(
        _is_on(title, it.box.x0) and -1 <= it.box.top - box.bottom <= _OVER * size for it in tiles
    )


def with_shrunk(titles: Sequence[Line], tiles: Sequence[Tile], lines: Sequence[Line]) -> list[Line]:
    """Give titles with those that are set smaller than the others, to fit over their tiles.

    They stand right over a tile in the type of the others, and in their size were wider than it.
    """
    over = [it for it in titles if it.words[0].bold and is_right_over(it, tiles)]
    return [
        it for it in lines if it in titles or any(_is_shrunk(it, other, tiles) for other in over)
    ]


def _is_shrunk(line: Line, title: Line, tiles: Sequence[Tile]) -> bool:
    """Whether a line is a title like another, in the largest type in which it fits."""
    one, two = line.words[0], title.words[0]
    if one.colour != two.colour or not all(word.bold for word in line.words):
        return False
    if not _SMALLEST * two.size <= one.size < two.size:
        return False
    wide = line.placed.width * two.size / one.size
    return is_right_over(line, tiles) and any(
        _is_on(line, it.box.x0) and line.placed.x0 + wide > it.box.x1 - INSET for it in tiles
    )


def level_with(last: Line, titles: Sequence[Line]) -> list[Line]:
    """Give the last lines of titles side by side, of which ``last`` is one, from the left.

    Titles of columns start at one height or end at one, on however many lines each is.
    """
    tops: dict[int, float] = {}
    ends: list[Line] = []
    for line in titles:
        over = next((it for it in reversed(ends) if is_next_line(it, line)), None)
        tops[id(line)] = line.placed.top if over is None else tops[id(over)]
        if over is not None:
            ends.remove(over)
        ends.append(line)
    level = [
        it
        for it in ends
        if abs(it.placed.bottom - last.placed.bottom) <= LEVEL
        or abs(tops[id(it)] - tops[id(last)]) <= LEVEL
    ]
    return sorted(level, key=lambda it: it.placed.x0)


def without_text_beside(
    titles: Sequence[Line], tiles: Sequence[Tile], lines: Sequence[Line], words: SectionWords
) -> list[Line]:
    """Give titles without those of a text in the column on the left of all tiles.

    Where titles stand over tiles, what is level with these is none of theirs; unless it is a title
    of the first row already, and heads no text that goes on under its row.

    Args:
        titles: the headings of the page.
        tiles: its tiles.
        lines: the lines outside of tiles.
        words: the vocabulary.
    """
    left = min(it.box.x0 for it in tiles)
    before = [it for it in titles if it.placed.x1 <= left]
    if not before:
        return list(titles)
    rows = _rows_of(tiles)
    beside = [(it, row) for it in before for row in rows if _is_level(it, row)]
    over = [it for it in titles if is_right_over(it, tiles) and not names_no_group(it.text, words)]
    foreign = [it for it, row in beside if _heads_text(it, row, titles, lines)]
    own = [it for it, row in beside if row is rows[0] and not (over and it in foreign)]
    among = any(it.placed.top >= rows[0].bottom for it in over)
    if among or (over and not own):
        foreign = before
    elif own and not over:
        foreign = []
    return [it for it in titles if it not in foreign]


def _rows_of(tiles: Sequence[Tile]) -> list[Box]:
    """Give where the rows of tiles stand, from the top."""
    rows: list[Box] = []
    for box in sorted((it.box for it in tiles), key=lambda it: it.top):
        if rows and abs(rows[-1].top - box.top) <= LEVEL:
            rows[-1] = union([rows[-1], box])
        else:
            rows.append(box)
    return rows


def _is_level(title: Line, row: Box) -> bool:
    return title.placed.overlap_y(row) > 0.5 * title.placed.height


def _heads_text(title: Line, row: Box, titles: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether lines follow closely under a title, and go on under the row that it is level with."""
    last = title
    for line in lines:
        step = line.placed.bottom - last.placed.bottom
        if (
            line not in titles
            and abs(line.placed.x0 - title.placed.x0) <= LEVEL
            and 0.5 * line.words[0].size < step <= LEADING * last.words[0].size
        ):
            last = line
    return last.placed.top >= row.bottom


def _is_on(title: Line, x0: float) -> bool:
    """Whether a title starts where a tile does, or a little inside of it."""
    return -_OUTSET <= title.placed.x0 - x0 <= INSET
