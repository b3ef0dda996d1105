"""Which figure of a card is of which of the years that are printed with them."""

from collections.abc import Iterable, Iterator, Sequence

from douane_report.document.cards.tokens import Token, by_line
from douane_report.document.cells import FigureCell
from douane_report.document.model import Box

_FLUSH = 1.0
"""How far the edges of what stands under each other may differ, in points."""

_DOUBT = 1.25
"""By what a figure is farther from a year than another one that is surely its own."""

_LEVEL = 0.2
"""How far the bottom of a figure may be off that of the year before it, in heights of the year."""


def pair_years(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[int, FigureCell]]:
    """Pair each year of a history with its figure; what does not pair surely is left out."""
    if not years or not figures:
        return []
    rows = by_line([*years, *figures])
    if len(years) == len(figures):
        flat = [token for row in rows for token in row]
        if [token.kind for token in flat] == ["year", "figure"] * len(years):
            return list(_figures_of(zip(flat[0::2], flat[1::2], strict=True)))
    level = [row for row in rows if [it.kind for it in row] == ["year", "figure"] * (len(row) // 2)]
    if sum(len(row) // 2 for row in level) == len(years):
        pairs = [pair for row in level for pair in zip(row[0::2], row[1::2], strict=True)]
        return list(_figures_of(pairs))
    listed = _listed(years, figures)
    taken = {id(token) for pair in listed for token in pair}
    left, right = ([it for it in them if id(it) not in taken] for them in (years, figures))
    stacked = _stacked(left, right)
    return list(_figures_of([*listed, *(stacked or _columns(left, right))]))


def _listed(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Pair the years that stand under each other, each with its figure level to the right.

    The year of the large figure stands elsewhere, over it or under it. Such a list is taken whole
    or not at all: its figures stand under each other, too.
    """
    for first in years:
        own = [it for it in years if abs(it.box.x0 - first.box.x0) <= _FLUSH]
        pairs = []
        for year in own:
            behind = [it for it in (*years, *figures) if _is_behind(it, year)]
            nearest = min(behind, key=lambda it: it.box.x0, default=year)
            if nearest.kind == "figure":
                pairs.append((year, nearest))
        edges = [[it.box.x0 for _, it in pairs], [it.box.x1 for _, it in pairs]]
        flush = any(max(them) - min(them) <= _FLUSH for them in edges if them)
        if 2 <= len(pairs) == len(own) and flush:
            return pairs
    return []


def _stacked(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Pair years and figures that stand under each other in turn, two or more of each.

    A year may be as near to the figure over it as to its own: the one on top tells the order, and
    it is the same in all stacks.
    """
    stacks: list[list[Token]] = []
    for token in sorted((*years, *figures), key=lambda it: it.box.top):
        own = [it for it in stacks if abs(it[0].box.x0 - token.box.x0) <= _FLUSH]
        if own:
            own[0].append(token)
        else:
            stacks.append([token])
    kinds = [[it.kind for it in stack] for stack in stacks]
    first = {it[0] for it in kinds}
    turns = all(it == [*it[:2]] * (len(it) // 2) and len({*it}) == 2 for it in kinds)
    if len(first) != 1 or not turns or max(map(len, kinds)) < 4:
        return []
    pairs = [pair for it in stacks for pair in zip(it[0::2], it[1::2], strict=True)]
    return pairs if first == {"year"} else [(year, figure) for figure, year in pairs]


def _is_behind(token: Token, year: Token) -> bool:
    """Whether a year or figure stands to the right of a year, on one line with it."""
    reach = _LEVEL * year.box.height
    return token.box.x0 >= year.box.x1 and abs(token.box.bottom - year.box.bottom) <= reach


def _figures_of(pairs: Iterable[tuple[Token, Token]]) -> Iterator[tuple[int, FigureCell]]:
    for year, figure in pairs:
        if figure.cell is not None:
            yield int(year.line.text), figure.cell


def pair_under(years: Sequence[Token], figures: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Pair the years of a header over all cards with the figures that stand under them."""
    pairs = [
        (year, figure)
        for year in years
        for figure in figures
        if year.box.aside(figure.box) <= 0.6 * figure.line.words[0].size
    ]
    return [
        (year, figure)
        for year, figure in pairs
        if sum(year is it for it, _ in pairs) == 1 and sum(figure is it for _, it in pairs) == 1
    ]


def _columns(years: Sequence[Token], figures: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Pair years and figures that stand over each other, each the other's nearest."""
    if not years or not figures:
        return
    axis = _are_axis(years, figures)
    for year in years:
        size = year.line.words[0].size
        if axis and sum(abs(f.box.cx - year.box.cx) <= 0.5 * size for f in figures) > 1:
            # Of a stack nobody can tell here which figure is that of the whole.
            continue
        near = [
            f
            for f in figures
            if year.box.aside(f.box) <= 1.2 * size and (axis or _apart(year.box, f.box) <= 4 * size)
        ]
        if not near:
            continue
        best = min(near, key=lambda f: (year.box.aside(f.box), _apart(year.box, f.box)))
        if _is_between(year.box, best.box, [it.box for it in near]):
            continue
        back = min(years, key=lambda y: (y.box.aside(best.box), _apart(y.box, best.box)))
        if back is year:
            yield year, best


def _is_between(year: Box, best: Box, figures: Sequence[Box]) -> bool:
    """Whether a year stands about as far from a figure on its other side, over it or under it."""
    return any(
        (it.cy - year.cy) * (best.cy - year.cy) < 0
        and year.aside(it) <= year.aside(best) + _FLUSH
        and _apart(year, it) <= _DOUBT * _apart(year, best)
        for it in figures
    )


def _are_axis(years: Sequence[Token], figures: Sequence[Token]) -> bool:
    """Whether the years stand under bars, each with its figure over it, at whatever height."""
    bottoms = [year.box.bottom for year in years]
    level = max(bottoms) - min(bottoms) <= 0.1 * years[0].box.height
    top = min(year.box.top for year in years)
    return len(years) > 1 and level and all(figure.box.cy < top for figure in figures)


def _apart(one: Box, other: Box) -> float:
    return abs(one.cy - other.cy)
