"""Coloured shapes that are ornaments: edges of cards, grounds of heads, colours side by side."""

from collections import defaultdict
from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.vocabulary import SectionWords, fold

_LONGEST, _THIN = 12.0, 3.5
"""From what length, and how many times as long as thick, a mark is a bar."""

_ROWS_OF_A_COLUMN = 2
"""Most ornaments that stand under each other."""

_COLOURS_OF_A_ROW = 3
"""Fewest colours side by side that are no status of anything, for a row has few."""

_APART = 4.0
"""How far ornaments side by side are apart at most, in times their least side."""

_THICKEST = 6.5
"""How thick the edge of a card is at most, in points; a lamp is thicker."""

_FEWEST = 2
"""How many bars of one colour are an ornament at least."""


def without_edges(marks: Sequence[Mark]) -> list[Mark]:
    """Leave out the bars of one make that are all of one colour, where there are other marks.

    A house has its colour along each card, whatever the status is that a dot in it shows. Bars in
    several colours, and bars where nothing else tells a status, may be statuses.
    """
    makes: dict[tuple[bool, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        box = mark.box
        long, short = max(box.width, box.height), min(box.width, box.height)
        thin = short <= min(_THICKEST, long / _THIN)
        if mark.kind == "path" and long >= _LONGEST and thin:
            makes[box.width > box.height, round(short)].append(mark)
    kept = list(marks)
    for own in makes.values():
        others = [it for it in kept if it not in own]
        plain = len({it.colour for it in own}) == 1 and len(own) >= _FEWEST
        if plain and 2 * len(others) >= len(own):
            kept = others
    return kept


def without_grounds_of_heads(
    marks: Sequence[Mark],
    lines: Sequence[Line],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> list[Mark]:
    """Leave out the grounds in one colour, level with each other, of the names of two statuses.

    The colour is that of the house, for it says the same of both, and no mark of what is under it.

    Args:
        marks: what may be a status.
        lines: the words of the page.
        legend: what the colours mean.
        words: the vocabulary.
    """
    rows: dict[tuple[str, int, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.kind == "path" and not mark.stroked:
            rows[mark.colour, round(mark.box.top), round(mark.box.bottom)].append(mark)
    own = {fold(it.betekenis): it.status for it in legend}
    heads = [
        row
        for row in rows.values()
        if len(row) > 1
        and len(
            {
                words_status(line.text, words) or own.get(fold(line.text))
                for line in lines
                if any(it.box.contains(line.placed, slack=1) for it in row)
            }
            - {None}
        )
        > 1
    ]
    return [mark for mark in marks if not any(mark in row for row in heads)]


def is_ornament(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a mark is one of three or more in a row, each in a colour of its own.

    Marks with others under them are columns, one for each year.
    """
    box = mark.box
    beside = [
        other
        for other in marks
        if abs(other.box.cy - box.cy) <= 0.1 * box.height
        and abs(other.box.width - box.width) <= 0.1 * box.width
        and abs(other.box.height - box.height) <= 0.1 * box.height
        and abs(other.box.cx - box.cx) <= 5 * box.width
    ]
    gaps = [abs(it.box.cx - box.cx) - box.width for it in beside if it is not mark]
    if min(gaps, default=0.0) > _APART * min(box.width, box.height):
        return False
    return len({other.colour for other in beside}) >= _COLOURS_OF_A_ROW and any(
        sum(abs(other.box.cx - it.box.cx) < 3 for it in marks) <= _ROWS_OF_A_COLUMN
        for other in beside
    )
