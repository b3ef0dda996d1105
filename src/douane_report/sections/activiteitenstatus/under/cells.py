"""Activities side by side, each with its status and a remark under its name.

The remark follows the name of the colour, ``Groen | Planning bijgesteld``, or stands in a small
table of its own, headed ``Status`` and ``Toelichting``. It is no name, and no line of a legend.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import heads_statuses
from douane_report.sections.activiteitenstatus.legend.colours import is_sign, status_marks
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.words import words_status
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type
from douane_report.sections.vocabulary import SectionWords

_FEWEST = 3
"""How many activities stand on a page at least."""

_HUES = 2
"""How many colours of statuses a page has at least where none is named."""

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_STEP = 2.6
"""Farthest that the parts of one cell are under each other, in sizes of the upper one's type."""

_ASIDE = 2.0
"""How far a name and its status may be off each other's left edge, in sizes of the type."""

LEVEL = 2.0
"""How far what stands in one row is off it at most, in points."""

_SEPARATORS = "|:;,.-\u2013\u2014\u2022\u00b7/"


class Cell(NamedTuple):
    """An activity with its status under it.

    Attributes:
        label: the lines of its name.
        mark: what says the status: a coloured mark, or the name of a colour.
        said: the status that the name of a colour beside the mark says.
        remark: what is said of it.
        box: where the status stands, and what is said beside it.
    """

    label: tuple[Line, ...]
    mark: Mark
    said: model.Statuskleur | None
    remark: str
    box: Box


class _Foot(NamedTuple):
    """A status with a remark, and the words that stand right under the name of the activity."""

    mark: Mark
    said: model.Statuskleur | None
    remark: str
    top: Line
    box: Box
    headed: bool = False


def cells_under(page: PdfPage, words: SectionWords) -> list[Cell]:
    """Give the activities of a page with a status and a remark under them; none where others are.

    Rows under one name are those of a group, as one is whose remark is a known activity.

    Args:
        page: the page.
        words: the vocabulary.
    """
    lines = sorted(page.fragments, key=lambda it: it.placed.bottom)
    marks = [it for it in status_marks(page) if hue_name(it.colour) in model.STATUSKLEUREN]
    feet = [*_colour_feet(lines, marks, words), *_headed_feet(lines, marks, words)]
    cells = _cells_of(feet, lines, words) if len(feet) >= _FEWEST else []
    if cells or len({hue_name(it.colour) for it in marks}) < _HUES:
        return cells
    cells = _cells_of(list(_marked_feet(lines, marks)), lines, words)
    named = sum(_is_known(it, words) for it in cells)
    # Groups of activities are not all of one.
    plain = len(cells) > _FEWEST and len({hue_name(it.mark.colour) for it in cells}) >= _HUES
    return cells if plain or 2 * named >= len(cells) else []


def _cells_of(feet: Sequence[_Foot], lines: Sequence[Line], words: SectionWords) -> list[Cell]:
    found = [(it, _name_over(it, lines, words)) for it in _without_legend(feet)]
    cells = [Cell(name, it.mark, it.said, it.remark, it.box) for it, name in found if name]
    named = sum(_is_known(it, words) for it in cells)
    if 2 * named < len(cells) and not any(it.said or it.headed for it in feet):
        cells = [it for it in cells if _is_in_rows(it, cells)]
    cells = [it for it in cells if _is_set_alike(it, cells)]
    nameless = [it.box for it, name in found if not name]
    if len(cells) < _FEWEST or any(_goes_on(box, cells) for box in nameless):
        return []
    if any(words.lookup("labels", it.remark) for it in cells):
        return []
    colours = [hue_name(it.mark.colour) if it.said is None else it.said for it in cells]
    return cells if named or len(set(colours)) < len(colours) else []


def _is_known(cell: Cell, words: SectionWords) -> bool:
    return words.lookup("labels", join_lines(it.text for it in cell.label)) is not None


def without_remarks(items: Sequence[LegendItem], cells: Sequence[Cell]) -> list[LegendItem]:
    """Give the lines of the legend, without those that are statuses with remarks."""
    return [it for it in items if not any(cell.box.overlap_y(it.line.placed) > 0 for cell in cells)]


def _colour_feet(
    lines: Sequence[Line], marks: Sequence[Mark], words: SectionWords
) -> Iterator[_Foot]:
    """Yield the lines that open with the name of a colour, and say something else after it."""
    for line in lines:
        own = [it for it in line.words if not is_sign(it.text)]
        if not own or (said := words.colour(own[0].text.rstrip(_SEPARATORS))) is None:
            continue
        beside = _mark_beside(own[0].placed, marks)
        parted = own[0].text[-1] in _SEPARATORS or any(
            it.text in _SEPARATORS for it in line.words if it.placed.x0 > own[0].placed.x0
        )
        agrees = beside is not None and hue_name(beside.colour) == said
        under = _line_under(line, beside, lines) if len(own) == 1 else None
        remark = under.text if under else " ".join(it.text for it in own[1:])
        if not remark or not (parted or agrees):
            continue
        mark = beside or Mark("glyph", own[0].placed, own[0].colour, text=own[0].text)
        box = union([mark.box, line.placed, *([under.placed] if under else [])])
        yield _Foot(mark, said, remark, line, box)


def _marked_feet(lines: Sequence[Line], marks: Sequence[Mark]) -> Iterator[_Foot]:
    """Yield the lines right after a mark, which may be remarks if names stand over them."""
    for line in lines:
        own = [it for it in line.words if not is_sign(it.text)]
        if own and (mark := _mark_beside(own[0].placed, marks)):
            remark = " ".join(it.text for it in own)
            yield _Foot(mark, None, remark, line, union([mark.box, line.placed]))


def _line_under(line: Line, mark: Mark | None, lines: Sequence[Line]) -> Line | None:
    """Give the line closely under one, on its edge or on that of the mark before it."""
    size = line.words[0].size
    edges = [line.placed.x0, *([mark.box.x0] if mark else [])]
    under = [
        it
        for it in lines
        if 0.5 * size < it.placed.bottom - line.placed.bottom <= LEADING * size
        and any(abs(it.placed.x0 - x0) <= LEVEL + size / 2 for x0 in edges)
    ]
    return min(under, key=lambda it: it.placed.bottom, default=None)


def _mark_beside(word: Box, marks: Sequence[Mark]) -> Mark | None:
    """Give the mark right before a word."""
    near = [
        it
        for it in marks
        if abs(it.box.cy - word.cy) <= 0.5 * word.height
        and -1 <= word.x0 - it.box.x1 <= 1.5 * word.height
    ]
    return max(near, key=lambda it: it.box.x1, default=None)


def _headed_feet(
    lines: Sequence[Line], marks: Sequence[Mark], words: SectionWords
) -> Iterator[_Foot]:
    """Yield what stands under heads of one status and of one remark."""
    heads = [it for it in lines if heads_statuses(it.text, words)]
    for head in heads:
        level = [it for it in lines if abs(it.placed.cy - head.placed.cy) <= LEVEL]
        after = [it for it in level if it.placed.x0 >= head.placed.x1]
        beside = min(after, key=lambda it: it.placed.x0, default=None)
        if beside is None or not words.listed("remarks", beside.text):
            continue
        box, size = head.placed, head.words[0].size
        under = [
            it
            for it in marks
            if box.x0 - size <= it.box.cx < beside.placed.x0 - 1
            and 0 < it.box.cy - box.bottom <= _STEP * size
        ]
        said = [
            it
            for it in lines
            if box.x0 - size <= it.placed.x0 < beside.placed.x0 - 1
            and 0 < it.placed.bottom - box.bottom <= _STEP * size
            and words.colour(it.text)
        ]
        if len(under) > 1 or len(said) > 1 or not (under or said):
            continue
        told = said[0].placed if said else under[0].box
        remark = next(
            (
                it
                for it in lines
                if abs(it.placed.x0 - beside.placed.x0) <= LEVEL and it.placed.overlap_y(told) > 0
            ),
            None,
        )
        colour = words.colour(said[0].text) if said else None
        mark = (
            under[0] if under else Mark("glyph", told, said[0].words[0].colour, text=said[0].text)
        )
        whole = union([mark.box, told, *([remark.placed] if remark else [])])
        yield _Foot(mark, colour, remark.text if remark else "", head, whole, headed=True)


def _name_over(foot: _Foot, lines: Sequence[Line], words: SectionWords) -> tuple[Line, ...]:
    """Give the name right over a status; nothing where something else or nothing stands there."""
    left = min(foot.mark.box.x0, foot.top.placed.x0)
    size = foot.top.words[0].size
    name: list[Line] = []
    for line in reversed(lines):
        above = name[-1] if name else foot.top
        step = above.placed.bottom - line.placed.bottom
        if line.placed.x1 <= left or abs(line.placed.x0 - left) > _ASIDE * size or step < 1:
            continue
        if name and (step > LEADING * line.words[0].size or not in_one_type(line, name[0])):
            break
        if step > _STEP * line.words[0].size:
            break
        name.append(line)
    text = join_lines(it.text for it in reversed(name))
    if not name or len(name) > _MOST_LINES or in_one_type(name[0], foot.top):
        return ()
    if text.endswith((":", ".")) or words_status(text, words) or heads_statuses(text, words):
        return ()
    # What is set smaller or lighter than what stands under it is no name.
    bolder = name[0].words[0].bold and not foot.top.words[0].bold
    larger = name[0].words[0].size > 1.04 * size
    return tuple(reversed(name)) if bolder or larger else ()


def _without_legend(feet: Sequence[_Foot]) -> list[_Foot]:
    """Leave out lines closely under each other, each of another status: one such is a legend."""
    stacks: list[list[_Foot]] = []
    for foot in sorted(feet, key=lambda it: it.box.top):
        for stack in stacks:
            last = stack[-1].box
            close = 0 < foot.box.top - last.top <= LEADING * foot.top.words[0].size
            if close and abs(last.x0 - foot.box.x0) <= LEVEL:
                stack.append(foot)
                break
        else:
            stacks.append([foot])
    several = [it for it in stacks if len(it) > 1]
    if len(several) != 1 or len({it.mark.colour for it in several[0]}) < len(several[0]):
        return list(feet)
    return [it for it in feet if it not in several[0]]


def _is_in_rows(cell: Cell, cells: Sequence[Cell]) -> bool:
    """Whether another activity stands level with one, or with one over or under it."""
    column = [it for it in cells if abs(it.mark.box.x0 - cell.mark.box.x0) <= LEVEL]
    return any(
        abs(it.mark.box.cy - one.mark.box.cy) <= LEVEL and it.box.overlap_x(one.box) <= 0
        for one in column
        for it in cells
    )


def _is_set_alike(cell: Cell, cells: Sequence[Cell]) -> bool:
    return any(in_one_type(cell.label[0], it.label[0]) for it in cells if it is not cell)


def _goes_on(box: Box, cells: Sequence[Cell]) -> bool:
    """Whether a status without a name stands closely under one that has it, in its column."""
    return any(
        abs(it.box.x0 - box.x0) <= LEVEL and 0 < box.top - it.box.top <= 3 * _STEP * it.box.height
        for it in cells
    )
