"""Names of activities in the columns of a board: in tiles, after signs, or set apart."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.colours import is_sign
from douane_report.sections.activiteitenstatus.running import LEADING
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.vocabulary import SectionWords

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_FEWEST_LETTERS = 3
_HIGHEST = 160.0
"""Height of a tile at most, in points."""

_ALIKE = 1.15
"""How much larger than the least the steps between the lines of one name are at most."""

Cell = tuple[Line, ...]
Columns = Sequence[Sequence[Line]]


def cells_in(columns: Columns, sheet: Sheet, words: SectionWords) -> list[list[Cell]]:
    """Give the names in each column, from the top; nothing where they cannot be told apart.

    Args:
        columns: the lines in each column, from the top.
        sheet: the page.
        words: the vocabulary.
    """
    splits: tuple[Callable[[Columns, Sheet], list[list[Cell]]], ...] = (
        _by_tiles,
        _by_signs,
        _by_steps,
    )
    for split in splits:
        found = split(columns, sheet)
        if found and all(_is_name(cell, words) for own in found for cell in own):
            return found
    found = [list(_by_lines(lines)) for lines in columns]
    names = all(_is_name(cell, words) for own in found for cell in own)
    return found if names and _are_whole(found, words) else []


def _are_whole(columns: Sequence[Sequence[Cell]], words: SectionWords) -> bool:
    """Whether lines that nothing sets apart are names each, and not parts of longer ones.

    Most are known, and no two under each other are not: they may be one name in two lines.
    """
    known = [[_is_known(cell, words) for cell in own] for own in columns]
    most = 2 * sum(map(sum, known)) >= sum(map(len, known))
    return most and all(one or other for own in known for one, other in pairwise(own))


def text_of(cell: Cell) -> str:
    """The lines of a name as one text."""
    return join_lines(line.text for line in cell)


def _is_known(cell: Cell, words: SectionWords) -> bool:
    return words.lookup("labels", text_of(cell)) is not None


def _is_name(cell: Cell, words: SectionWords) -> bool:
    """Whether lines are one name, and neither prose nor several of which one is known."""
    text = text_of(cell)
    if (
        len(cell) > _MOST_LINES
        or sum(char.isalpha() for char in text) < _FEWEST_LETTERS
        or text.endswith((".", ":", ";", ","))
        or ";" in text
    ):
        return False
    if _is_known(cell, words):
        return True
    if any(words.lookup("labels", part) for part in text.split(",")[1:]):
        return False
    if len(cell) == 1:
        return True
    return not any(_is_known(own, words) for own in _by_lines(cell))


def _by_tiles(columns: Columns, sheet: Sheet) -> list[list[Cell]]:
    """Part names by the smallest shape that each line stands on; nothing where one has none."""
    found = []
    for lines in columns:
        tiles = [tile_of(line, sheet) for line in lines]
        if None in tiles:
            return []
        own_lines: dict[Box | None, list[Line]] = {}
        for line, tile in zip(lines, tiles, strict=True):
            own_lines.setdefault(tile, []).append(line)
        found.append([tuple(it) for it in own_lines.values()])
    steps = [
        (below.placed.bottom - above.placed.bottom) / below.words[0].size
        for own in found
        for cell in own
        for above, below in pairwise(cell)
    ]
    # A cell of a table may hold several names.
    return found if max(steps, default=0.0) <= LEADING else []


def tile_of(line: Line, sheet: Sheet) -> Box | None:
    """Give the smallest shape that a line stands on; None where that is a ground of the page."""
    shapes = [
        it.box
        for it in sheet.page.marks
        if it.box.height <= _HIGHEST and it.box.contains(line.placed, slack=2)
    ]
    return min(shapes, key=lambda it: it.width * it.height, default=None)


def _by_signs(columns: Columns, sheet: Sheet) -> list[list[Cell]]:
    """Part names by the bullets that they start with; nothing where one has none."""
    found = []
    for lines in columns:
        cells: list[list[Line]] = []
        for line in lines:
            first, *rest = line.words
            if is_sign(first.text) and rest:
                cells.append([line._replace(words=tuple(rest))])
            elif cells:
                cells[-1].append(line)
            else:
                return []
        found.append([tuple(it) for it in cells])
    return found


def _by_steps(columns: Columns, sheet: Sheet) -> list[list[Cell]]:
    """Part names where the lines stand farther apart; nothing where they do so nowhere."""
    sizes = [line.words[0].size for lines in columns for line in lines]
    steps = [
        below.placed.bottom - above.placed.bottom
        for lines in columns
        for above, below in pairwise(lines)
    ]
    least, most = min(steps, default=0.0), LEADING * min(sizes, default=0.0)
    if least > most or not steps:
        return [[(line,) for line in lines] for lines in columns]
    if max(steps) <= _ALIKE * least:
        return []
    found = []
    for lines in columns:
        cells: list[list[Line]] = []
        for line in lines:
            above = cells[-1][-1].placed.bottom if cells else -most
            if line.placed.bottom - above <= _ALIKE * least:
                cells[-1].append(line)
            else:
                cells.append([line])
        found.append([tuple(it) for it in cells])
    return found


def _by_lines(lines: Sequence[Line]) -> Iterator[Cell]:
    """Yield each line; one with a small letter or in brackets goes on from that above."""
    cell: list[Line] = []
    for line in lines:
        if cell and not (line.text[0].islower() or line.text[0] in "(&"):
            yield tuple(cell)
            cell = []
        cell.append(line)
    if cell:
        yield tuple(cell)
