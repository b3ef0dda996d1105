"""Titles of groups in a first column of their own, whose cells are merged over several rows.

A title belongs to the rows between the rules that run through its column. Without rules it
belongs to the row that it stands level with and those under it, or to those that it stands in the
middle of, where that can be meant in one way only. Titles may be turned to run up or down the page.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.document.rules import crossing_heights
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.figures import is_of_figures
from douane_report.sections.activiteitenstatus.titles.runs import are_in_runs
from douane_report.sections.activiteitenstatus.titles.side_grounds import titles_by_grounds
from douane_report.sections.activiteitenstatus.titles.titles import NUMBER, is_head, names_no_group
from douane_report.sections.vocabulary import SectionWords

_MOST_LINES = 4
"""Most lines of a title; a paragraph beside a table has more."""

_MOST_BOLD = 6
"""Most lines of one in bold type, which may stand in a narrow column."""

_LONGEST_TITLE = 90
_CLOSE = 1.6
"""Farthest that the lines of one title are apart, in sizes of their type."""

_ANY_HEIGHT = 2000.0

_OFF_MIDDLE = 0.35
"""How far a title may be off the middle of its rows, in distances of rows."""

_LEVEL = 4.0
"""How far words of one row stand off each other at most, in points."""

_MOST_REMARKED = 0.6
"""Least share of the rows of a table that have a remark."""


def titles_beside(
    table: Table,
    labels: Sequence[Sequence[Line]],
    taken: Collection[int],
    words: SectionWords,
    *,
    titled: bool,
) -> list[str]:
    """Give the title of each label; empty when there is no such column, or it does not tell.

    Args:
        table: the table.
        labels: the lines of each label, from the top.
        taken: ids of the lines of all tables of the page, which are no titles.
        words: the vocabulary.
        titled: whether titles stand over the labels as well: then only rules tell.
    """
    rows = [union([line.placed for line in label]) for label in labels]
    pieces = _column(table, rows, taken, words)
    if not pieces or is_of_figures(pieces, rows, table):
        return []
    span = union([it.placed for it in pieces])
    rules = crossing_heights(table.sheet.page.marks, span, tallest=_ANY_HEIGHT, share=0.9)
    parts = [
        index
        for index, (above, row) in enumerate(pairwise(rows), start=1)
        if any(above.cy < y < row.cy for y in rules)
    ]
    blocks = _blocks(pieces)
    painted = titles_by_grounds(blocks, rows, table.column.edge, table.sheet.page.marks)
    if painted and not any(_is_too_long(block) for block in blocks):
        titles = painted
    elif parts:
        titles = _by_rules(pieces, rows, parts, rules)
    else:
        titles = [] if titled else titles_by_place(pieces, labels, rows)
    named = {title for title in titles if title}
    if not named or len(named) == len(rows) > 1 or not are_in_runs(titles):
        return []
    if titled and not all(titles):
        return []  # The title over a table in the next column may be level with a row.
    # Words beside all rows may be anything, unless they stand out.
    if len(named) == 1 and not (painted or pieces[0].words[0].bold):
        return []
    wrong = any(
        len(it) > _LONGEST_TITLE or it.endswith((".", ":", ";", ",")) or names_no_group(it, words)
        for it in named
    )
    return [] if wrong else [NUMBER.sub("", title) for title in titles]


def _column(
    table: Table, rows: Sequence[Box], taken: Collection[int], words: SectionWords
) -> list[Line]:
    """Give the lines of the column next to a table on its left, turned ones among them.

    A colour that is printed beside its mark says what the mark means; it is no title.
    """
    sheet = table.sheet
    level = [mark.box.x0 for row in rows for mark in table.column.level(row)]
    left = min([table.column.edge, *level])
    space = Box(0.0, rows[0].top - rows[0].height, left, rows[-1].bottom + rows[-1].height)
    heads = [
        it.placed
        for it in sheet.lines
        if is_head(it, words) and not any(row.contains(it.placed, slack=1) for row in rows)
    ]
    turned = [Line((word,), sheet.number) for word in sheet.page.turned_words]
    found = [
        line
        for line in (*sheet.lines, *turned)
        if id(line) not in taken
        and space.contains(line.placed, slack=1)
        and (line in turned or sum(char.isalpha() for char in line.text) > 2)
        and words.colour(line.text) is None
        and not any(it.overlap_y(line.placed) > 0 for it in heads)
    ]
    if not found:
        return []
    last = max(found, key=lambda it: it.placed.x1)
    # Turned words are in reading order, line by line, in whichever way they run.
    if last in turned:
        column = [it for it in found if it in turned]
    else:
        column = [it for it in found if it.placed.overlap_x(last.placed) > 0 and it not in turned]
    x0 = min(it.placed.x0 for it in column)
    taken_up = [m.box for m in sheet.marks] + [it.placed for it in sheet.lines if id(it) in taken]
    foreign = any(x0 < it.cx < left and rows[0].top < it.cy < rows[-1].bottom for it in taken_up)
    if foreign or any(
        words.lookup("labels", it.text) or words.listed("remarks", it.text) for it in column
    ):
        return []
    if _is_of_table_before(column, [it for it in taken_up if it.x1 <= x0], left, table):
        return []
    if last in turned:
        return column
    column.sort(key=lambda it: it.placed.cy)
    others = [it for it in sheet.lines if not any(it.placed.overlap_y(h) > 0 for h in heads)]
    return [] if _goes_on(column, others) else column


def _is_of_table_before(
    column: Sequence[Line], before: Sequence[Box], left: float, table: Table
) -> bool:
    """Whether words stand in the rows of a table on their left, whose remarks they are then.

    Args:
        column: the words.
        before: the labels and marks on their left.
        left: left edge of the labels and marks of the table.
        table: the table on their right.
    """
    span = union([it.placed for it in column])
    level = [it for it in before if it.overlap_y(span) > 0]
    if not level:
        return False
    inner = max(it.cx for it in level)
    if any(
        mark.box.x0 <= inner and span.x1 - 1 <= mark.box.x1 <= left and mark.box.overlap_y(span) > 0
        for mark in table.sheet.page.marks
    ):
        return True
    remarked = [it for it in level if any(abs(it.cy - p.placed.cy) <= _LEVEL for p in column)]
    return len(remarked) >= _MOST_REMARKED * len(level)


def _goes_on(column: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether words beside a table are part of a text that starts above it or ends under it."""
    first, last = column[0], column[-1]
    others = [it for it in lines if it not in column and it.placed.overlap_x(first.placed) > 0]
    above = (first.placed.bottom - it.placed.bottom for it in others if _alike(it, first))
    under = (it.placed.bottom - last.placed.bottom for it in others if _alike(it, last))
    return any(
        0.5 < step / one.words[0].size <= _CLOSE
        for one, steps in ((first, above), (last, under))
        for step in steps
    )


def _alike(one: Line, other: Line) -> bool:
    """Whether two lines are set in the same type."""
    a, b = one.words[0], other.words[0]
    return (a.bold, a.colour) == (b.bold, b.colour) and abs(a.size - b.size) <= 0.04 * b.size


def _by_rules(
    pieces: Sequence[Line], rows: Sequence[Box], parts: Sequence[int], rules: Sequence[float]
) -> list[str]:
    """Give the title of each row, where rules part the cells of the column of titles."""
    titles: list[str] = []
    if len(parts) == len(rows) - 1 > 0 and len(pieces) >= len(rows):
        return []  # Each row has words of its own.
    for first, end in pairwise([0, *parts, len(rows)]):
        own = rows[first:end]
        top = max((y for y in rules if y < own[0].cy), default=0.0)
        bottom = min((y for y in rules if y > own[-1].cy), default=_ANY_HEIGHT)
        inside = [it for it in pieces if top < it.placed.cy < bottom]
        if len({round(it.placed.cy) for it in inside if it.placed.width > it.placed.height}) > (
            _MOST_LINES
        ):
            return []
        text = join_lines(it.text for it in inside)
        # An empty cell under a title says "as above".
        titles += [text or (titles[-1] if titles else "")] * len(own)
    return titles


def titles_by_place(
    pieces: Sequence[Line], labels: Sequence[Sequence[Line]], rows: Sequence[Box]
) -> list[str]:
    """Give the title of each row, by where it stands: level with the first, or in their middle."""
    blocks = _blocks(pieces)
    if any(_is_too_long(block) for block in blocks):
        return []
    heights = [row.cy for row in rows]
    middles = [_level_with(union([it.placed for it in own]).cy, heights, own[0]) for own in blocks]
    return (
        _by_first_rows(blocks, [_row_of(block[0], labels) for block in blocks], len(rows))
        or _by_middles(blocks, rows)
        # A title on more lines than the name beside it has the same middle.
        or _by_first_rows(blocks, middles, len(rows))
    )


def _level_with(height: float, heights: Sequence[float], line: Line) -> int | None:
    near = 0.4 * line.words[0].size
    return next((at for at, it in enumerate(heights) if abs(it - height) <= near), None)


def _by_first_rows(
    blocks: Sequence[Sequence[Line]], starts: Sequence[int | None], count: int
) -> list[str]:
    """Give the title of each of some rows, given the row that each title stands level with."""
    firsts = dict(zip(starts, blocks, strict=True))
    if 0 not in firsts or None in firsts or len(firsts) < len(blocks) or len(firsts) == count > 1:
        return []
    titles: list[str] = []
    for index in range(count):
        block = firsts.get(index)
        titles.append(join_lines(it.text for it in block) if block else titles[-1])
    return titles


def _by_middles(blocks: Sequence[Sequence[Line]], rows: Sequence[Box]) -> list[str]:
    """Give the title of each row, where each stands in the middle of its rows, and in no other way.

    Rows reach half-way to the next.
    """
    if len(rows) < 2:
        return []
    steps = [below.cy - above.cy for above, below in pairwise(rows)]
    edges = [(above.bottom + below.top) / 2 for above, below in pairwise(rows)]
    edges = [2 * rows[0].cy - edges[0], *edges, 2 * rows[-1].cy - edges[-1]]
    middles = [union([line.placed for line in block]).cy for block in blocks]
    ways: list[list[int]] = [[0]]
    for middle in middles:
        ways = [
            [*way, end]
            for way in ways
            for end in range(way[-1] + 1, len(rows) + 1)
            if abs((edges[way[-1]] + edges[end]) / 2 - middle) <= _OFF_MIDDLE * min(steps)
        ]
    whole = [way for way in ways if way[-1] == len(rows)]
    if len(whole) != 1:
        return []
    return [
        join_lines(it.text for it in block)
        for block, (first, end) in zip(blocks, pairwise(whole[0]), strict=True)
        for _ in range(first, end)
    ]


def _blocks(pieces: Sequence[Line]) -> list[list[Line]]:
    """Put the lines of each title together."""
    blocks: list[list[Line]] = []
    for line in pieces:
        size = line.words[0].size
        if blocks and line.placed.bottom - blocks[-1][-1].placed.bottom <= _CLOSE * size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_too_long(block: Sequence[Line]) -> bool:
    """Whether lines are a paragraph; a title in bold type may be in a narrow column."""
    return len(block) > (_MOST_BOLD if block[0].words[0].bold else _MOST_LINES)


def _row_of(line: Line, labels: Sequence[Sequence[Line]]) -> int | None:
    """Give the number of the label whose first line stands level with a line."""
    near = 0.4 * line.words[0].size
    return next(
        (at for at, it in enumerate(labels) if abs(it[0].placed.cy - line.placed.cy) <= near), None
    )
