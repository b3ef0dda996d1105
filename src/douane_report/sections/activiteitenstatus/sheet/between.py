"""Words between a label and a mark: whose mark it is."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.activiteitenstatus.sheet.frames import on_other_frames
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet

_LEVEL = 0.7
"""How far off it a mark is at most that stands level with words, in heights of their line.

One in the middle of a name on two lines is level with both, as widely as lines of text are set.
"""


def words_between(lines: Sequence[Line], label: Box, mark: Box) -> list[Box]:
    """Give the words between a label and a mark, which may be whose mark it is."""
    x0, x1 = min(label.x1, mark.x1), max(label.x0, mark.x0)
    return [
        line.placed
        for line in lines
        if x0 < line.placed.x0
        and line.placed.x1 < x1
        and abs(line.placed.cy - mark.cy) <= _LEVEL * line.placed.height
        and len(line.text) > 1
    ]


def is_parted(sheet: Sheet, label: Box, mark: Box, lines: Sequence[Line] | None = None) -> bool:
    """Whether words between a label and a mark make it theirs, or the edges of two cards.

    Words in a column without activities, which no marks part from the labels, are remarks. Before
    a label they are so only where it stands in a column of activities.
    """
    if sheet.frames and on_other_frames(sheet.frames, label, mark):
        return True
    between = words_between(sheet.between if lines is None else lines, label, mark)
    if not between:
        return False
    edges = sheet.edges
    if mark.cx < label.cx:
        edges += sheet.headed
        if not any(abs(label.x0 - edge) < 2 for edge in edges):
            return True
        left, right = mark.x1, label.x0
    else:
        left, right = label.x1, min(box.x0 for box in between)
    return any(left < other.box.cx < right for other in sheet.marks) or any(
        abs(box.x0 - edge) < 2 for box in between for edge in edges
    )
