"""Titles on grounds of their own beside the rows that they are of, as high as these together."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Box, Mark, union
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.titles.grounds import bands_under

_INTO = 2.0
"""How far a ground reaches into its rows at most, in points."""

_BEYOND = 2.0
"""How far it reaches over the first of its rows and under the last, in heights of a row's words.

A bar along the page, which may hold the title of the chapter, reaches further.
"""


def titles_by_grounds(
    blocks: Sequence[Sequence[Line]], rows: Sequence[Box], left: float, marks: Sequence[Mark]
) -> list[str]:
    """Give the title of each row, where all rows stand level with the ground of a title.

    Args:
        blocks: the lines of each title.
        rows: where the words of each row stand.
        left: where the rows start.
        marks: the shapes of the page.

    Returns:
        A title for each row; nothing where a title has no ground, or a row is level with none, or
        each row has words of its own.
    """
    if len(blocks) == len(rows) > 1:
        return []
    titles = [""] * len(rows)
    for block in blocks:
        ground = _ground_of(block, left, marks)
        own = [at for at, it in enumerate(rows) if ground and ground.top < it.cy < ground.bottom]
        if ground is None or not own or any(titles[at] for at in own):
            return []
        beyond = _BEYOND * rows[own[0]].height
        if rows[own[0]].top - ground.top > beyond or ground.bottom - rows[own[-1]].bottom > beyond:
            return []
        for at in own:
            titles[at] = join_lines(it.text for it in block)
    return titles if all(titles) else []


def _ground_of(block: Sequence[Line], left: float, marks: Sequence[Mark]) -> Box | None:
    """Give the smallest filled shape that a title is painted on, on the left of the rows."""
    under = bands_under(union([line.placed for line in block]), marks)
    found = [it.box for it in under if it.box.x1 <= left + _INTO]
    return min(found, key=lambda it: it.height, default=None)
