"""The legend of the status colours: its lines, each with its mark and what it means."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import degrees_outside, hue_name
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import heads_statuses
from douane_report.sections.activiteitenstatus.legend.colours import (
    BETWEEN_HUES,
    status_marks,
)
from douane_report.sections.activiteitenstatus.legend.lines import colour_names, whole_lines
from douane_report.sections.activiteitenstatus.legend.matrix import heads_of_matrices
from douane_report.sections.activiteitenstatus.legend.pieces import pieces_of
from douane_report.sections.activiteitenstatus.legend.sides import (
    marks_of,
    may_be_called,
    words_of_line,
)
from douane_report.sections.context import Context
from douane_report.sections.vocabulary import SectionWords


class LegendItem(NamedTuple):
    """A line that explains a colour, and the mark that shows it.

    Attributes:
        line: the words that name the colour, or say what it means.
        status: the colour.
        meaning: what it means, as printed; empty where nothing but its name is there.
        mark: the mark; None where there is none.
        colour: the mark's colour; empty where it contradicts the line.
    """

    line: Line
    status: model.Statuskleur
    meaning: str
    mark: Mark | None
    colour: str


def legend_items(page: PdfPage, words: SectionWords) -> list[LegendItem]:
    """Give the lines of the legend on a page; a remark beside an activity is none."""
    fragments = whole_lines(pieces_of(page), words)
    named = colour_names(fragments, words)
    if not named:
        return []
    # The head of a column may be filled, and is no mark of the status closely under it.
    heads = [it.placed for it in fragments if heads_statuses(it.text, words)]
    marks = [
        it for it in status_marks(page) if not any(it.box.contains(own, slack=1) for own in heads)
    ]
    # Words within a mark are the status of a row.
    named = [it for it in named if not any(m.box.contains(it[0].placed, slack=1) for m in marks)]
    columns = heads_of_matrices(fragments, page.marks, words) if len(named) > 1 else ()
    named = [it for it in named if it[0] not in columns]
    lines = [line for line, _ in named]
    shown = marks_of([(line, status) for line, (status, _) in named], marks)
    explained: set[int] = set()
    items: list[LegendItem] = []
    for line, (status, rest) in sorted(named, key=lambda it: bool(it[1][1])):
        if id(line) in explained:
            continue
        mark, parts = shown.get(id(line)), [line]
        if not rest:
            parts = _meaning_lines(line, status, mark, fragments, lines, words)
            explained.update(map(id, parts))
        meaning = rest or join_lines(part.text for part in parts)
        items.append(LegendItem(line, status, meaning, mark, mark.colour if mark else ""))
    items = [item for item in items if not _is_remark(item, items, marks, fragments, words)]
    return sorted(_without_contradictions(items), key=lambda it: lines.index(it.line))


def legend_lines(context: Context, items: Sequence[LegendItem]) -> Iterator[model.LegendaRegel]:
    """Yield the lines of the legend that say what a colour means."""
    for item in items:
        if item.meaning:
            yield model.LegendaRegel(
                status=item.status,
                betekenis=item.meaning,
                kleur=item.colour,
                place=context.document.place(item.line),
            )


def one_per_colour(legend: Sequence[model.LegendaRegel]) -> list[model.LegendaRegel]:
    """Keep the first legend line of each colour, one with a mark before one without."""
    kept: dict[str, model.LegendaRegel] = {}
    for line in legend:
        old = kept.get(line.status)
        if old is None or (line.kleur and not old.kleur):
            kept[line.status] = line
    return [kept[status] for status in model.STATUSKLEUREN if status in kept]


def _meaning_lines(
    line: Line,
    status: model.Statuskleur,
    mark: Mark | None,
    fragments: Sequence[Line],
    named: Sequence[Line],
    words: SectionWords,
) -> list[Line]:
    """Give the lines that explain a colour: to the right of its name, or under it."""
    box, size = line.placed, line.words[0].size
    right = [
        it
        for it in fragments
        if it.placed.x0 > box.x1
        and min(abs(_first(it).bottom - box.bottom), abs(it.placed.cy - box.cy)) < 0.4 * size
        and it.placed.x0 - box.x1 < 12 * size
    ]
    nearest = min(right, key=lambda it: it.placed.x0, default=None)
    if (
        nearest is not None
        and len(nearest.text) > 1
        and not _names_colour(nearest, named, words)
        and not _means(nearest, words, status)
    ):
        return [nearest]
    # Under its name a meaning may be set out to where the mark is.
    edges = [box.x0, *([mark.box.x0] if mark and mark.box.x1 <= box.x0 + 2 else [])]
    parts: list[Line] = []
    bottom = box.bottom
    for it in sorted(fragments, key=lambda it: it.placed.bottom):
        there = it.placed
        if not any(abs(there.x0 - edge) <= size for edge in edges):
            continue
        if not 0.5 * size < _first(it).bottom - bottom < 1.9 * size:
            continue
        # A sign or a meaning of its own opens the next line of the legend.
        if len(it.text) == 1 or _names_colour(it, named, words) or _means(it, words, status):
            break
        parts.append(it)
        bottom = there.bottom
    return parts


def _first(line: Line) -> Box:
    """Where the first of the lines that were put together stands."""
    return line.words[0].placed


def _means(line: Line, words: SectionWords, status: model.Statuskleur) -> bool:
    """Whether a line is what a legend says of another colour than ``status``."""
    said = " ".join(it.text for it in words_of_line(line))
    return words.colour_meant(said.rstrip(".")) not in (None, status)


def _names_colour(line: Line, named: Sequence[Line], words: SectionWords) -> bool:
    """Whether a line opens with the name of a colour, and is no meaning of one."""
    first = words_of_line(line)[0].text.rstrip(":–-")
    return words.colour(first) is not None and any(line is other for other in named)


def _is_remark(
    item: LegendItem,
    items: Sequence[LegendItem],
    marks: Sequence[Mark],
    fragments: Sequence[Line],
    words: SectionWords,
) -> bool:
    """Whether a line stands beside the status of an activity, and repeats or explains it.

    Then the marks of its column are not the legend's, each in a colour of its own, and on the
    other side of them stand words as well.
    """
    mark = item.mark
    if mark is None:
        return False
    own = {id(it.mark): it.status for it in items if it.mark}
    column = [
        it
        for it in marks
        if abs(it.box.cx - mark.box.cx) < 3
        and it is not mark
        and hue_name(it.colour) in model.STATUSKLEUREN
    ]
    told = [own.get(id(m)) for m in (mark, *column)]
    if None in told or len(set(told)) < len(told):
        lines = [it.line for it in items]
        beside = [it for it in fragments if it not in lines]
        return bool(column) and _is_in_row(item.line.placed, mark.box, beside, words)
    # In the column of text beside a table, its labels are level with the legend as well.
    others = [m.box for m in marks if m is not mark and m not in column]
    rows = [_opposite(m, item.line.placed, fragments, others) for m in (mark, *column)]
    return any(row is not None and words.lookup("labels", row.text) for row in rows)


def _is_in_row(line: Box, mark: Box, fragments: Sequence[Line], words: SectionWords) -> bool:
    """Whether words stand beyond a mark or before a line before its mark, or it has a label."""
    way = union([line, mark])
    on_right = line.cx >= mark.cx
    before = mark.x0 if on_right else line.x0
    level = [it for it in fragments if abs(it.placed.cy - mark.cy) <= 0.6 * it.placed.height]
    return any(
        it.placed.x1 <= before
        or (it.placed.x0 >= way.x1 and (not on_right or words.lookup("labels", it.text)))
        for it in level
        if it.placed.width > 10
    )


def _opposite(
    mark: Mark, line: Box, fragments: Sequence[Line], others: Sequence[Box]
) -> Line | None:
    """Give the words level with a mark on the side where its line of the legend is not.

    Words that have another mark on that side are none of it.
    """
    box = mark.box
    on_right = line.cx > box.cx
    level = [
        it
        for it in fragments
        if abs(it.placed.cy - box.cy) <= 0.6 * it.placed.height
        and (it.placed.x1 <= box.x0 if on_right else it.placed.x0 >= box.x1)
        and len(it.text) > 2
    ]
    nearest = min(level, key=lambda it: abs(it.placed.cx - box.cx), default=None)
    if nearest is None:
        return None
    way = union([nearest.placed, box])
    between = (other for other in others if abs(other.cy - nearest.placed.cy) <= other.height)
    return None if any(way.x0 < it.cx < way.x1 for it in between) else nearest


def _without_contradictions(items: Sequence[LegendItem]) -> list[LegendItem]:
    """Take the colours off lines that call them by another name than a person would.

    A legend may call a yellowish green orange, or an orange red, but not a plain green. Where it
    seems to, its marks belong to other lines.
    """
    strange = [it for it in items if it.colour and not may_be_called(it.colour, it.status)]
    if all(degrees_outside(it.colour, it.status) <= BETWEEN_HUES for it in strange):
        return list(items)
    return [it._replace(colour="") if it in strange else it for it in items]
