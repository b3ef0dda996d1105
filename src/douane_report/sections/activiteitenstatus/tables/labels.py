"""Lines of an activity table put together to the names of activities."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from douane_report.document import Line
from douane_report.document.lists.breaks import is_full, is_open
from douane_report.document.model import Box, Mark, union
from douane_report.document.rules import crossing_heights
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.owners import own_marks
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Table

_PARTED = 2.0
"""From how far apart lines are labels of their own, in sizes of their type."""

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_LEADING = 1.5
"""Farthest that lines are apart which have one mark in their middle, in sizes of their type."""

_CLOSER = 0.9
"""How far the lines of one name are apart at most, where each next name is 1 apart."""

_TOUCH = 1.5
"""How far apart two cells of a column are that are filled up to each other, in points."""

_INTO = 0.15
"""How far a line reaches into the cell of the next at most, in sizes of its type."""

_SET_CLOSE = 1.6
"""Farthest that the lines of one label are apart, in sizes of their type."""

_WITHIN = 0.9
"""How far the lines of one name are apart at most, where rows with a mark each are 1 apart."""

_OFF_MIDDLE = 0.25
"""How far off it the mark is at most, in sizes of the type."""


def labels_of(table: Table, lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines into labels: by rules where there are any, else by gaps and by sense."""
    span = union(
        [
            *(it.placed for it in lines),
            Box(table.column.x0, lines[0].placed.top, table.column.x1, lines[0].placed.bottom),
        ]
    )
    cells = set(table.sheet.marks)
    marks = [it for it in table.sheet.page.marks if it not in cells]
    rules = crossing_heights(marks, span, tallest=60.0, share=0.55)
    gaps = [b.placed.bottom - a.placed.bottom for a, b in pairwise(lines)]
    parted = [any(a.placed.cy < y < b.placed.cy for y in rules) for a, b in pairwise(lines)]
    widest = max(gaps, default=0.0)
    if not any(parted) and _are_one(table, lines, gaps):
        return [list(lines)]
    groups = [[lines[0]]]
    pitch = _pitch_of(table, lines) if table.column.trailing else 0.0
    step = _step_of(table, lines[0])
    for (above, line), gap, rule, after in zip(
        pairwise(lines), gaps, parted, [*gaps, inf][1:], strict=True
    ):
        size = line.words[0].size
        own = [_ids(own_marks(it, table.column.level(it.placed), lines)) for it in (above, line)]
        if (
            (own[0] and own[1] and own[0] != own[1])
            or _are_two_names(table, above, line)
            or _is_other_cell(table, above, line)
        ):
            joins = False
        elif not rule and (
            _are_one(table, [above, line], [gap])
            or _are_of_one_name(table, above, line)
            or _are_in_one_card(table, above, line)
        ):
            joins = True
        elif own[1] and own[0] <= own[1] and gap < _CLOSER * pitch:
            joins = True  # The mark stands behind the last line of the name.
        elif sum(parted) >= max(1, len(gaps) // 3):
            joins = not rule and gap <= _PARTED * size
        else:
            text = " ".join(it.text for it in groups[-1])
            joins = gap <= 1.6 * size and (
                line.text[:1].islower()
                or line.text.startswith("(")
                or text.count("(") > text.count(")")
                or (
                    (gap < 0.8 * widest or (gap < _WITHIN * min(step, after) and own[1] <= own[0]))
                    and not _had_room(table, above, line, alike=own[1] <= own[0])
                )
            )
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _ids(marks: Sequence[Mark]) -> set[int]:
    return set(map(id, marks))


def _pitch_of(table: Table, lines: Sequence[Line]) -> float:
    """How far names with a mark are from those right under them; 0 where no two are."""
    return min(
        (
            line.placed.bottom - above.placed.bottom
            for above, line in pairwise(lines)
            if (level := table.column.level(line.placed))
            and (over := table.column.level(above.placed))
            and not any(one is other for one in level for other in over)
        ),
        default=0.0,
    )


def _step_of(table: Table, label: Line) -> float:
    """How far rows with a mark each are apart on the edge of a label; 0 where no two follow.

    A group may be too short to tell, so that all rows of the page do that are set like it. Their
    marks may be in other columns, as those of a matrix are.
    """
    side = table.column.x0 > label.placed.x0
    lines = [it for it in table.sheet.downwards if it.placed.overlap_x(label.placed) > 0]
    rows = [abs(it.placed.x0 - label.placed.x0) <= 1 and in_one_type(it, label) for it in lines]
    own: list[set[int]] = []
    for line, is_row in zip(lines, rows, strict=True):
        level = [
            mark
            for mark in table.sheet.marks
            if is_row
            and abs(mark.box.cy - line.placed.cy) <= line.words[0].size
            and (mark.box.x0 > line.placed.x0) == side
            and not is_parted(table.sheet, line.placed, mark.box)
        ]
        own.append(_ids(own_marks(line, level, lines)))
    # What stands between two rows, such as a title, leaves them no neighbours.
    return min(
        (
            two.placed.bottom - one.placed.bottom
            for (one, two), (its, other) in zip(pairwise(lines), pairwise(own), strict=True)
            if its and other and not its & other
        ),
        default=0.0,
    )


def goes_back(line: Line, above: Line, column: Column, lines: Sequence[Line]) -> bool:
    """Whether a line goes on from a label, back under its mark, for its first word had no room.

    Then the label is about as long as any in its column; what is under a shorter one is a remark.

    Args:
        line: the line.
        above: the last line of the label.
        column: the marks, on the left of their labels.
        lines: the lines of the page.
    """
    box, over, size = line.placed, above.placed, line.words[0].size
    if (
        not column.x0 - size <= box.x0 < min(column.x1, column.edge - 0.5 * size)
        or any(box.top <= it.box.cy <= box.bottom for it in column.marks)
        or not line.text[:1].islower()
        or not 0 < box.bottom - over.bottom <= _SET_CLOSE * size
        or not in_one_type(above, line)
        or not (column.level(over) or abs(over.x0 - box.x0) <= 1)
    ):
        return False
    labels = [it for it in lines if abs(it.placed.x0 - column.edge) <= 1]
    ends = [it.placed.x1 for it in labels if column.level(it.placed)]
    return over.x1 + line.words[0].placed.width + 0.2 * size >= max(ends, default=0.0)


def _are_one(table: Table, lines: Sequence[Line], gaps: Sequence[float]) -> bool:
    """Whether closely set lines have one mark, in the middle of them all: that of one label."""
    size = lines[0].words[0].size
    if not 1 < len(lines) <= _MOST_LINES or max(gaps) > _LEADING * size:
        return False
    marks = {id(mark): mark for line in lines for mark in table.column.level(line.placed)}
    middle = union([line.placed for line in lines]).cy
    return len(marks) == 1 and all(
        abs(mark.box.cy - middle) <= _OFF_MIDDLE * size for mark in marks.values()
    )


def _are_in_one_card(table: Table, above: Line, line: Line) -> bool:
    """Whether closely set lines stand in one of several cards, which has one name.

    Where a card has several marks under each other, cards have a name for each.
    """
    size = line.words[0].size
    if line.placed.bottom - above.placed.bottom > _LEADING * size:
        return False
    frames = table.sheet.frames
    heights = [[it.box.cy for it in table.sheet.marks if own.contains(it.box)] for own in frames]
    return not any(own and max(own) - min(own) > size for own in heights) and any(
        it.contains(above.placed, slack=1) and it.contains(line.placed, slack=1) for it in frames
    )


def _had_room(table: Table, above: Line, line: Line, *, alike: bool) -> bool:
    """Whether the first word of a line would have fitted on the line above, as a wider one shows.

    Then an author broke it, and each has a row of its own. A title may be wider than any label:
    it tells only where the line has a mark of its own, and not where those ``alike`` are asked.
    """
    box = above.placed
    end = min((it.box.x0 for it in table.column.marks if it.box.x0 >= box.x1), default=inf)
    rows = [
        it
        for it in table.sheet.lines
        if abs(it.placed.x0 - box.x0) <= 1
        and it.placed.x1 <= end
        and (not alike or in_one_type(it, above))
    ]
    return not (is_open(above.text) or is_full(above, line.words[0], rows))


def _are_two_names(table: Table, above: Line, line: Line) -> bool:
    """Whether two lines are of the names of two known activities, whatever marks they have."""
    named = [table.sheet.named.get(id(it)) for it in (above, line)]
    return None not in named and named[0] != named[1]


def _are_of_one_name(table: Table, above: Line, line: Line) -> bool:
    """Whether two lines are of the name of one known activity, had there been room or not."""
    named = [table.sheet.named.get(id(it)) for it in (above, line)]
    return named[0] is not None and named[0] == named[1]


def _is_other_cell(table: Table, above: Line, line: Line) -> bool:
    """Whether a cell that is filled with a status, up to the next, ends between two lines.

    Cells are filled, of one width and clear of the lines in the next; signs of one line that stand
    closely over those of others are no cells, and the name goes on at their foot.
    """
    boxes = [mark.box for mark in table.column.marks if not mark.stroked]
    slack = _INTO * line.words[0].size
    return any(
        above.placed.cy < edge < line.placed.cy
        and above.placed.bottom <= edge + slack
        and line.placed.top >= edge - slack
        for it in (above, line)
        for mark in table.column.level(it.placed)
        if not mark.stroked and any(_abut(mark.box, other) for other in boxes)
        for edge in (mark.box.top, mark.box.bottom)
    )


def _abut(box: Box, other: Box) -> bool:
    """Whether two cells of one width touch, one under the other."""
    return (
        abs(box.x0 - other.x0) < 1.0
        and abs(box.x1 - other.x1) < 1.0
        and min(abs(box.bottom - other.top), abs(box.top - other.bottom)) < _TOUCH
    )
