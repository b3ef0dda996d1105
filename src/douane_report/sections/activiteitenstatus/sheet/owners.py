"""Which line a mark stands at, where the lines are set so closely that it is level with several."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Mark

_NEARER = 0.3
"""How much nearer to its own line than to another a mark is, in sizes of the type."""


def own_marks(line: Line, level: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Give the marks level with a line that are not rather those of another.

    One in the middle of two lines is that of both.

    Args:
        line: the line.
        level: the marks level with it.
        lines: the lines that may have them.
    """
    slack = _NEARER * line.words[0].size
    return [
        mark
        for mark in level
        if abs(mark.box.cy - line.placed.cy)
        <= min((abs(mark.box.cy - it.placed.cy) for it in lines), default=0.0) + slack
    ]
