"""Which mark belongs to which line of a legend.

All lines of a legend have their marks on the same side. Which side that is, is told by the
legend as a whole, for between two marks a single line cannot say whose it is.
"""

from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark, Word, union
from douane_report.sections.activiteitenstatus.legend.colours import is_letter_before

_FARTHEST = 60.0
"""How far a line of the legend may be from its mark, in points."""

_HIGHER = 14.0
"""How far the middle of a line may be above or under its mark, in points."""

_LOWER = 16.0
"""How far a line may be under a mark that stands over it, in points."""


def marks_of(
    named: Sequence[tuple[Line, model.Statuskleur]], marks: Sequence[Mark]
) -> dict[int, Mark]:
    """Say which mark belongs to which line, all on the side that gives most lines their own."""
    best: dict[int, Mark] = {}
    worth = (0, 0)
    for distance in (_from_left, _from_right, _from_above):
        found: dict[int, Mark] = {}
        agreeing: set[int] = set()
        for line, status in named:
            box = words_beside(line)
            near = [(cost, mark) for mark in marks if (cost := distance(mark.box, box))]
            if not near:
                continue
            mark = min(near, key=lambda it: it[0])[1]
            found[id(line)] = mark
            if may_be_called(mark.colour, status):
                agreeing.add(id(mark))
        own = len({id(mark) for mark in found.values()})
        if (len(agreeing), own) > worth:
            best, worth = found, (len(agreeing), own)
    return best


def words_beside(line: Line) -> Box:
    """Where the words of a line stand, without the letter or sign that is the mark's own."""
    words = words_of_line(line)
    # Its next line may start further left, under the mark.
    return union([it.placed for it in words])._replace(x0=words[0].placed.x0)


def words_of_line(line: Line) -> tuple[Word, ...]:
    """Give the words of a line without the letter or sign that is the mark's own."""
    words = line.words
    while is_letter_before([it.text for it in words]):
        words = words[1:]
    return words


def _from_left(mark: Box, line: Box) -> float | None:
    """How far a mark is to the left of a line, None where it is not."""
    return _sideways(line.x0 - mark.x1, mark, line)


def _from_right(mark: Box, line: Box) -> float | None:
    """How far a mark is to the right of a line, None where it is not."""
    return _sideways(mark.x0 - line.x1, mark, line)


def _sideways(gap: float, mark: Box, line: Box) -> float | None:
    level = mark.top - _HIGHER <= line.cy <= mark.bottom + _HIGHER
    if not level or not -2 <= gap <= _FARTHEST:
        return None
    return 1.0 + abs(mark.cy - line.cy) + 0.2 * max(0.0, gap)


def _from_above(mark: Box, line: Box) -> float | None:
    """How far a mark is above a line, None where it is not."""
    gap = line.top - mark.bottom
    return 1.0 + gap if mark.overlap_x(line) > 0 and -2 <= gap <= _LOWER else None


def may_be_called(colour: str, status: model.Statuskleur) -> bool:
    """Whether a colour is not one that a person calls by the name of another status."""
    hue = hue_name(colour)
    return hue == status or hue not in model.STATUSKLEUREN
