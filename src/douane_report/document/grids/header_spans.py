"""Which columns of a table each line of its header stands over.

A line may head one column or several: a year over what was planned and what was done, a measure
over the years that follow each other. What is painted behind or under such a line tells how far
it reaches; else the columns that it is centred over.
"""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cells import is_year, without_marks
from douane_report.document.grids.header_parts import Column, hits_of
from douane_report.document.grids.header_stacks import stacks_of
from douane_report.document.model import Box, Line, Mark, union
from douane_report.document.repair import join_lines

_FLUSH = 0.35
"""How far a line that heads a single column may be off its edges or middle, in type sizes."""

_CENTRED = 0.8
"""How far a line that heads several columns may be off their middle, in type sizes."""


_MOSTLY = 0.6
"""Part of the width of a turned line that is over its column."""

_TURNED_OVER = 2.0
"""How far above the rows a turned line ends at most, in type sizes."""

_TALLEST = 3.5
"""Height of the ground of a header line, at most, as a multiple of the line's."""

_RULE = 2.0
"""Height of a rule, at most, in points."""


def columns_of(
    rows: Sequence[Sequence[Line]], columns: Sequence[Column], marks: Sequence[Mark]
) -> list[list[Line]]:
    """Give the lines over each column, from top to bottom.

    Args:
        rows: the lines of a header, row by row, the lowest row first.
        columns: the columns, from left to right.
        marks: painted shapes of the page.
    """
    found: list[list[Line]] = [[] for _ in columns]
    extents, start = list(columns), 0
    for count in range(len(rows), 0, -1):
        stacks = stacks_of([line for row in rows[:count] for line in row], columns)
        above = (line for stack in stacks for line in stack[:-1])
        if stacks and not any(
            len(under) > 1 for line in above for under in _on_ground(line, columns, marks)
        ):
            boxes = [union([line.placed for line in stack]) for stack in stacks]
            found, start = stacks, count
            extents = [
                (min(x0, box.x0), max(x1, box.x1))
                for box, (x0, x1) in zip(boxes, columns, strict=True)
            ]
            break
    for row in (sorted(row, key=lambda it: it.placed.x0) for row in rows[start:]):
        apart = {id(line): over(line, columns) for line in row}
        own = {index for line in row if hits_of(line, columns) for index in apart[id(line)]}
        groups = _repeating(found, [apart[id(line)] for line in row])
        for line in row:
            taken = {it for other in row if other is not line for it in apart[id(other)]}
            indices = apart[id(line)]
            if groups:
                indices = next(group for group in groups if indices[0] in group)
            elif not hits_of(line, columns):
                # It heads what has no figures, such as bars, or the column beside it.
                indices = [index for index in indices if index not in own]
            elif len(row) < len(columns):
                indices = _span(line, indices, extents, taken, marks)
            for index in indices:
                found[index].insert(0, line)
        for index, lines in enumerate(found):
            if lines and lines[0] in row and len(apart[id(lines[0])]) == 1:
                box, (x0, x1) = lines[0].placed, extents[index]
                if off(lines[0], (x0, x1)) <= _FLUSH * lines[0].words[0].size:
                    extents[index] = (min(x0, box.x0), max(x1, box.x1))
    return found


def _repeating(found: Sequence[Sequence[Line]], places: Sequence[list[int]]) -> list[list[int]]:
    """Part the columns into groups under each of which the same headers come back.

    As "Doel" and "Realisatie" do under each of two years: then every line of the next row, of
    which there is one for each group, heads a group, wherever over it the line is set.

    Args:
        found: the lines over each column so far.
        places: over which columns each line of the next row stands.
    """
    texts = [" ".join(line.text for line in lines) for lines in found]
    count = len(places)
    if count < 2 or len(texts) % count or len(texts) == count or not all(texts):
        return []
    width = len(texts) // count
    groups = [list(range(start, start + width)) for start in range(0, len(texts), width)]
    same = all(
        texts[start : start + width] == texts[:width] for start in range(0, len(texts), width)
    )
    apart = all(
        set(place) <= set(group) and place for place, group in zip(places, groups, strict=True)
    )
    return groups if same and apart else []


def header_text(lines: Sequence[Line]) -> str:
    """Give the lines over a column as one text, without footnote marks."""
    return join_lines(without_marks(line)[0].text for line in lines)


def row_over_groups(
    found: Sequence[Sequence[Line]], columns: Sequence[Column], lines: Sequence[Line], edge: float
) -> list[Line]:
    """Give the lines of a row over groups of columns with the same headers, if one is there.

    Wide cells have their figures at one edge, so that what is centred over two of them may stand
    over neither. That the same headers come back says enough: there is one line for each group.

    Args:
        found: the lines over each column so far.
        columns: the columns.
        lines: lines on one level above these, from left to right.
        edge: left edge of the labels, where a year over the whole first block may stand.
    """
    count = len(lines)
    if count < 2 or len(columns) % count or len({line.text for line in lines}) < count:
        return []
    width = len(columns) // count
    starts = range(0, len(columns), width)
    pitch = columns[1][1] - columns[0][1]
    inner = [(columns[at - 1][1] + columns[at][0]) / 2 for at in starts if at]
    edges = [columns[0][0] - pitch, *inner, columns[-1][1] + pitch]
    places = [[start] for start in starts]
    if not _repeating(found, places) or width < 2:
        return []
    apart = (
        low < line.placed.cx < high
        for line, (low, high) in zip(lines, pairwise(edges), strict=True)
    )
    told = all(apart) or _open_blocks(lines, columns, starts, edge)
    return list(lines) if told or _close_blocks(lines, columns, starts) else []


def _open_blocks(
    lines: Sequence[Line], columns: Sequence[Column], starts: Sequence[int], edge: float
) -> bool:
    """Whether bare years stand at the left end of each group, before its first figures."""
    ends = [edge - lines[0].words[0].size, *(columns[start - 1][1] for start in starts if start)]
    return all(
        is_year(line.text) and low < line.placed.x0 and line.placed.x1 <= columns[start][0]
        for line, low, start in zip(lines, ends, starts, strict=True)
    )


def _close_blocks(lines: Sequence[Line], columns: Sequence[Column], starts: Sequence[int]) -> bool:
    """Whether bare years stand at the right end of each group, before the next one's figures."""
    ends = [*(columns[start][0] for start in starts if start), lines[-1].placed.x1]
    return all(
        is_year(line.text) and line.placed.x0 >= columns[start][1] and line.placed.x1 <= end + 1
        for line, start, end in zip(lines, starts, ends, strict=True)
    )


def turned_heads(
    columns: Sequence[Column], turned: Sequence[Line], top: float, size: float
) -> list[list[Line]]:
    """Give the turned lines that stand over each column; none where a column has none.

    Args:
        columns: the columns.
        turned: lines that run up or down the page.
        top: upper edge of the first row, in points.
        size: type size of the rows, in points.
    """
    found: list[list[Line]] = [[] for _ in columns]
    near = [it for it in turned if top - it.placed.bottom >= -size]
    lowest = [it for it in near if top - it.placed.bottom <= _TURNED_OVER * size]
    tops = [it.placed.top for it in lowest]
    for line in sorted(near, key=lambda it: it.placed.x0):
        box = line.placed
        over_ = [
            index
            for index, (x0, x1) in enumerate(columns)
            if min(x1, box.x1) - max(x0, box.x0) >= _MOSTLY * min(box.width, x1 - x0)
        ]
        # A shorter one hangs from the height at which the longest begins, or stands level with it.
        level = line in lowest or any(abs(box.top - it) <= 0.2 * size for it in tops)
        if len(over_) == 1 and level:
            found[over_[0]].append(line)
    return found if all(found) else [[] for _ in columns]


def off(line: Line, column: Column) -> float:
    """By how much a line misses being flush left, flush right, or centred over a column."""
    box, (x0, x1) = line.placed, column
    return min(abs(box.x0 - x0), abs(box.x1 - x1), abs(box.cx - (x0 + x1) / 2))


def over(line: Line, columns: Sequence[Column]) -> list[int]:
    """Say over which columns a header line stands: those it overlaps, else its neighbours."""
    if hits := hits_of(line, columns):
        return hits
    box = line.placed
    left = [i for i, (_, x1) in enumerate(columns) if x1 <= box.cx]
    right = [i for i, (x0, _) in enumerate(columns) if x0 >= box.cx]
    near = [*left[-1:], *right[:1]]
    if len(near) == 1:
        index = near[0]
        gap = max(columns[index][0] - box.x1, box.x0 - columns[index][1])
        return near if gap <= 2.5 * line.words[0].size else []
    return near


def _span(
    line: Line,
    hits: list[int],
    columns: Sequence[Column],
    taken: set[int],
    marks: Sequence[Mark],
) -> list[int]:
    """Give all columns that a line heads, of which it overlaps some."""
    size = line.words[0].size
    runs = [
        list(range(first, last + 1))
        for first in range(hits[0] + 1)
        for last in range(hits[-1], len(columns))
        if not taken & set(range(first, last + 1))
    ]
    if hits not in runs:
        return hits
    for under in _on_ground(line, columns, marks):
        if under in runs:
            return under
    if len(hits) == 1 and off(line, columns[hits[0]]) <= _FLUSH * size:
        return hits
    misses = [
        (abs(line.placed.cx - (columns[run[0]][0] + columns[run[-1]][1]) / 2), -len(run), run)
        for run in runs
    ]
    least, _, best = min(misses)
    return best if least <= _CENTRED * size else hits


def _on_ground(line: Line, columns: Sequence[Column], marks: Sequence[Mark]) -> list[list[int]]:
    """Give the columns that each ground of a line, or rule under it, covers, unless it is all."""
    middles = [(x0 + x1) / 2 for x0, x1 in columns]
    under = (
        [index for index, it in enumerate(middles) if ground.x0 < it < ground.x1]
        for ground in _grounds(line, marks)
    )
    return [indices for indices in under if len(indices) < len(columns)]


def _grounds(line: Line, marks: Sequence[Mark]) -> list[Box]:
    """Give the shapes that a line is set on, the narrowest first, and the rule under it."""
    there = line.placed
    shapes = [mark.box for mark in marks if mark.kind == "path" and mark.box.overlap_x(there) > 0]
    grounds = [
        box
        for box in shapes
        if box.x0 <= there.x0 + 1
        and box.x1 >= there.x1 - 1
        and box.top <= there.cy <= box.bottom
        and box.height <= _TALLEST * there.height
    ]
    rules = [
        box
        for box in shapes
        if box.height <= _RULE and there.cy < box.cy <= there.bottom + there.height
    ]
    if rules:
        grounds.append(_whole(min(rules, key=lambda box: box.cy), marks))
    return sorted(grounds, key=lambda box: (box.height <= _RULE, box.width))


def _whole(rule: Box, marks: Sequence[Mark]) -> Box:
    """Give a rule with the pieces that continue it, as the cells of a row have each their own."""
    level = [
        mark.box
        for mark in marks
        if mark.box.height <= _RULE and abs(mark.box.cy - rule.cy) <= _RULE / 2
    ]
    whole = rule
    for box in sorted(level, key=lambda it: it.x0):
        if box.overlap_x(whole) >= -1:
            whole = union([whole, box])
    for box in sorted(level, key=lambda it: -it.x1):
        if box.overlap_x(whole) >= -1:
            whole = union([whole, box])
    return whole
