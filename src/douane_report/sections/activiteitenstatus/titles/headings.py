"""Headings of the chapter that name the group of a table, with a text between the two."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import heads_statuses
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type, is_of_prose
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.titles import (
    BIGGEST,
    NUMBER,
    Type,
    announces,
    is_head,
    is_leading,
    is_title,
    names_no_group,
)
from douane_report.sections.vocabulary import SectionWords

_LARGER = 1.05
"""From how many times the size of labels a line is a heading without being bold."""

_LONGEST = 90

_MIDDLE = 3.0
"""How far from the middle of its table a centred heading stands at most, in points."""

_ROW = 4.0
"""How far a title is under the label above it at most, in sizes of their type."""

_NOTHING = 3.0
"""How far under a title at the foot of a page nothing stands, in sizes of its type."""


def heading_above(
    table: Table,
    label: Line,
    before: Sequence[Box],
    words: SectionWords,
    *,
    right_of: float = 0.0,
    within: Box | None = None,
) -> str:
    """Give the nearest heading over a label, in its column of the page.

    Args:
        table: the table.
        label: the first line of the first label.
        before: the labels of tables that were read before; a heading over one of them is theirs.
        words: the vocabulary.
        right_of: where headings of the column of the page start at least.
        within: what the heading stands over, if it is more than the table.

    Returns:
        The heading without its number; empty where there is none, or it names no group.
    """
    extent = within or table.extent
    floor = max(
        (it.bottom for it in before if it.bottom < label.placed.top and it.overlap_x(extent) > 0),
        default=0.0,
    )
    above = [
        line
        for line in table.sheet.lines
        if floor <= line.placed.top
        and line.placed.x0 >= right_of
        and line.placed.bottom <= label.placed.top + 1
        and line.placed.overlap_x(extent) > 0
        and (is_heading(line, label) or opens_heading(line, label, table.sheet.lines))
        and not is_of_prose(line, table.sheet.lines)
        and _is_alone(line, extent, label, table.sheet.lines, words)
        and not is_head(line, words)
        and not table.sheet.explains(line)
    ]
    nearest = max(above, key=lambda it: it.placed.bottom, default=None)
    if nearest is None:
        return ""
    under = _lines_under(nearest, table.sheet.downwards, label)
    return group_named((under or [nearest])[-1], [*above, *under], label, words)


def group_named(heading: Line, headings: Sequence[Line], label: Line, words: SectionWords) -> str:
    """Give the name of a group that a heading gives, without its number; empty if it is none.

    Args:
        heading: the last line of the heading.
        headings: lines that are headings, those over the last among them.
        label: a label under it; what is far larger is the title of the chapter.
        words: the vocabulary.
    """
    text = join_lines(it.text for it in _lines_of(heading, headings, words))
    if (
        names_no_group(text, words)
        or words.lookup("labels", NUMBER.sub("", text))
        or heading.words[0].size >= BIGGEST * label.words[0].size
    ):
        return ""
    return NUMBER.sub("", text)


def title_under(table: Table, last: Line, usual: Type, words: SectionWords) -> str:
    """Give the title under the last label of a page, whose rows are on the next page.

    Args:
        table: the table.
        last: the last line of its labels.
        usual: what labels are set in.
        words: the vocabulary.
    """
    extent, size = table.extent, last.words[0].size
    under = [
        line
        for line in table.sheet.lines
        if line.placed.top >= last.placed.bottom - 1 and line.placed.overlap_x(extent) > 0
    ]
    line = min(under, key=lambda it: it.placed.bottom, default=None)
    if line is None or line.placed.bottom - last.placed.bottom > _ROW * size:
        return ""
    if not hangs(line, table) or not is_leading(line, table, usual):
        return ""
    if not is_title(line, table, last, usual, False, words):
        return ""
    named = names_no_group(line.text, words) or words.lookup("labels", line.text)
    return "" if named else NUMBER.sub("", line.text)


def hangs(line: Line, table: Table) -> bool:
    """Whether nothing stands under a line that it could be the title of."""
    box, extent, reach = line.placed, table.extent, _NOTHING * line.words[0].size
    return not any(
        it.placed.top > box.cy
        and it.placed.top - box.bottom <= reach
        and it.placed.overlap_x(extent) > 0
        for it in table.sheet.lines
    )


def is_heading(line: Line, label: Line) -> bool:
    """Whether a line is larger than labels are, or bold as a whole."""
    return not line.text.endswith((".", ":", ";", ",")) and _is_set_as_heading(line, label)


def opens_heading(line: Line, label: Line, lines: Sequence[Line]) -> bool:
    """Whether a line ends in a comma, and a heading that it is part of goes on under it."""
    return (
        line.text.endswith(",")
        and _is_set_as_heading(line, label)
        and any(is_heading(it, label) and is_next_line(line, it) for it in lines)
    )


def is_next_line(above: Line, line: Line) -> bool:
    """Whether a line is closely under another of its type, on its edge or under its middle."""
    one, two, size = above.placed, line.placed, line.words[0].size
    return (
        0.5 * size < two.bottom - one.bottom <= LEADING * size
        and min(abs(two.x0 - one.x0), abs(two.cx - one.cx)) <= _MIDDLE
        and in_one_type(line, above)
    )


def _is_set_as_heading(line: Line, label: Line) -> bool:
    size = label.words[0].size
    return (
        len(line.text) <= _LONGEST
        and sum(char.isalpha() for char in line.text) >= 4
        and (
            line.words[0].size > _LARGER * size
            or (line.words[0].size > 0.97 * size and all(word.bold for word in line.words))
        )
    )


def _is_alone(
    line: Line, extent: Box, label: Line, lines: Sequence[Line], words: SectionWords
) -> bool:
    """Whether a line is alone, but for a "Status", at the left of a table or in its middle."""
    box, left = line.placed, max(extent.x0, label.placed.x0)
    if box.x0 > left + 2 * line.words[0].size and abs(box.cx - extent.cx) > _MIDDLE:
        return False
    return not any(
        it is not line
        and it.placed.overlap_y(box) > 0.3 * box.height
        and it.placed.overlap_x(extent) > 0
        and not heads_statuses(it.text, words)
        for it in lines
    )


def _lines_under(heading: Line, lines: Sequence[Line], label: Line) -> list[Line]:
    """Give the lines on which a heading goes on that are too short to reach over a label."""
    under: list[Line] = []
    one = heading.words[0]
    for line in lines:
        above = (under or [heading])[-1]
        step = line.placed.bottom - above.placed.bottom
        if (
            0.5 * one.size < step <= LEADING * one.size
            and line.placed.bottom <= label.placed.top + 1
            and abs(line.placed.x0 - heading.placed.x0) <= 2
            and in_one_type(line, heading)
        ):
            under.append(line)
    return under


def _lines_of(last: Line, lines: Sequence[Line], words: SectionWords) -> list[Line]:
    """Give the lines of a heading, of which ``last`` is the last."""
    heading = [last]
    for line in sorted(lines, key=lambda it: -it.placed.bottom):
        two = heading[0].words[0]
        step = heading[0].placed.bottom - line.placed.bottom
        if (
            0.5 * two.size < step <= LEADING * two.size
            and not announces(line.text, words)
            and in_one_type(line, heading[0])
        ):
            heading.insert(0, line)
    return heading
