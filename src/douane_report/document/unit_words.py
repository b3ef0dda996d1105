"""Units that stand apart from their figures, in a column of their own or in smaller type."""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import Line

_MULTIPLIED = frozenset({"mln", "mln.", "miljoen", "mld", "mld.", "miljard"})
EURO = "€"
_FARTHEST = 4.0
"""How far behind its figure a unit may stand, in type sizes."""

_FARTHEST_SIGN = 8.0
"""How far before its figure a euro sign may stand, in type sizes."""

Item = tuple[Line, FigureCell | None]
"""A fragment of a page, and the figure that it is, if it is one."""


def unit_lines(texts: Sequence[Line]) -> list[Line]:
    """Give the lines that say no more than by how much figures are to be multiplied, and of what.

    Other units leave a figure what it is, so that nothing is lost where they stand apart.
    """
    return [
        line
        for line in texts
        if len(line.words) <= 2
        and line.words[0].text.casefold() in _MULTIPLIED
        and (len(line.words) == 1 or line.words[1].text.casefold() in ("euro", "eur", "€"))
    ]


def with_unit(cell: FigureCell, units: Sequence[Line]) -> tuple[FigureCell, Line] | None:
    """Give a figure with the unit right behind it on its line, and that unit; None without."""
    box, size = cell.line.placed, cell.line.words[0].size
    behind = [
        unit
        for unit in units
        if abs(unit.placed.bottom - box.bottom) <= 0.4 * size
        and -1 <= unit.placed.x0 - box.x1 <= _FARTHEST * size
    ]
    unit = min(behind, key=lambda it: it.placed.x0, default=None)
    if unit is None:
        return None
    whole = read_cell(cell.line._replace(words=(*cell.line.words, *unit.words)))
    if whole is None or whole.number is None:
        return None
    return whole._replace(marks=cell.marks), unit


def join_units(items: Sequence[Item], signs: Sequence[Line]) -> list[Item]:
    """Take units and euro signs that stand alone on a line into the figures that they are of.

    A unit is of the figure before it. A euro sign is of the figure behind it, unless it stands
    nearer to another before it; that is one in euros without it.

    Args:
        items: the fragments of a page, and the figures among them.
        signs: euro signs that stand alone, which may be among the fragments.
    """
    units = unit_lines([line for line, cell in items if cell is None])
    if not units and not signs:
        return list(items)
    cells = [cell for _, cell in items if cell is not None]
    taken: set[int] = set()
    found: dict[int, FigureCell] = {}
    for cell in cells:
        both = with_unit(cell, units)
        whole, unit = both if both else (cell, None)
        sign = _sign_before(cell, cells, signs)
        if sign is not None:
            line = whole.line._replace(words=(*sign.words, *whole.line.words))
            signed = read_cell(line)
            if signed is not None and signed.number is not None:
                whole = signed._replace(marks=cell.marks)
        if whole is not cell:
            found[id(cell)] = whole
            taken.update({id(unit)} if unit else ())
    joined = ((line, cell and found.get(id(cell), cell)) for line, cell in items)
    return [(cell.line if cell else line, cell) for line, cell in joined if id(line) not in taken]


def _sign_before(
    cell: FigureCell, cells: Sequence[FigureCell], signs: Sequence[Line]
) -> Line | None:
    """Give the euro sign that stands before a figure, with nothing nearer before the sign."""
    box, size = cell.line.placed, cell.line.words[0].size
    level = [it for it in signs if abs(it.placed.bottom - box.bottom) <= 0.1 * size]
    before = [it for it in level if 0 <= box.x0 - it.placed.x1 <= _FARTHEST_SIGN * size]
    sign = max(before, key=lambda it: it.placed.x0, default=None)
    if sign is None or cell.text.startswith(EURO):
        return None
    gap = box.x0 - sign.placed.x1
    nearer = any(
        abs(it.line.placed.bottom - box.bottom) <= 0.1 * size
        and -gap < sign.placed.x0 - it.line.placed.x1 <= gap
        for it in cells
        if it is not cell and it.line.placed.x0 < sign.placed.x0
    )
    return None if nearer else sign
