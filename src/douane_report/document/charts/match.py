"""Labels tied to bars: which figure belongs to which bar, and whether the bar bears it out.

The length of a bar over the value of its label is the same for the whole chart. That scale is
sought among the nearest labels; it then settles which label is whose, which label cannot be
right, and of which another bar may be the owner.
"""

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from douane_report.document.cells import FigureCell
from douane_report.document.charts.assign import Pair, cheapest
from douane_report.document.charts.bars import Bar, Measures, Slot, base_of
from douane_report.document.charts.beside import beside_parts
from douane_report.document.charts.doubt import unsure
from douane_report.document.charts.reach import distance_to, is_beyond
from douane_report.document.charts.stack import Ruler, Stacks, covering, value_of

_BY_LENGTH = 0.5
"""Price of a point by which a bar and its label differ, in points of distance."""


def match_labels(
    slots: Sequence[Sequence[Slot]], cells: Sequence[FigureCell], vertical: bool
) -> tuple[list[Bar], Decimal]:
    """Tie labels to bars: the nearest ones that the common scale confirms.

    Args:
        slots: the bars of each series, one bar at least.
        cells: figures that may be their labels.
        vertical: whether the bars stand up.

    Returns:
        The bars, series by series, and the value per point of length; 0 when no label tells.
    """
    bars = [slot for _, slot in _flat(slots)]
    covers = covering(bars, vertical)
    pairs = sorted(
        (cost, bar, cell)
        for bar, slot in enumerate(bars)
        for cell in range(len(cells))
        if (cost := distance_to(slot.box, cells[cell].line.placed, vertical)) is not None
        and not any(
            is_beyond(bars[it].box, cells[cell].line.placed, vertical) for it in covers[bar]
        )
    )
    return _tied(slots, cells, pairs, vertical)


def measure_labels(
    slots: Sequence[Sequence[Slot]], labels: Sequence[tuple[int, FigureCell]], vertical: bool
) -> tuple[list[Bar], Decimal]:
    """Measure bars by labels that are known to be theirs.

    Args:
        slots: the bars of each series, one bar at least.
        labels: numbers of bars, counted series by series, each with its label.
        vertical: whether the bars stand up.

    Returns:
        As :func:`match_labels`.
    """
    pairs = [(0.0, bar, number) for number, (bar, _) in enumerate(labels)]
    return _tied(slots, [cell for _, cell in labels], pairs, vertical)


def _flat(slots: Sequence[Sequence[Slot]]) -> list[tuple[int, Slot]]:
    return [(index, slot) for index, group in enumerate(slots) for slot in group]


def _tied(
    slots: Sequence[Sequence[Slot]],
    cells: Sequence[FigureCell],
    pairs: Sequence[Pair],
    vertical: bool,
) -> tuple[list[Bar], Decimal]:
    """Choose among the labels that bars may have, given with their price."""
    flat = _flat(slots)
    bars = [slot for _, slot in flat]
    near: dict[int, list[int]] = {}
    for _, bar, cell in pairs:
        near.setdefault(bar, []).append(cell)
    ruler = Ruler(base_of(slots, vertical), vertical)
    ruler = ruler._replace(scale=_scale(bars, cells, pairs, ruler))
    first = _confirmed(bars, cells, pairs, Stacks(bars, cells, near, ruler), ruler)
    ruler = ruler._replace(scale=_refined(bars, cells, first, ruler))
    stacks = Stacks(bars, cells, near, ruler)
    chosen = _confirmed(bars, cells, pairs, stacks, ruler)
    wholes, told = stacks.part_and_whole(chosen)
    own = {
        bar: cell
        for bar, cell in chosen.items()
        if (told.get(bar) or stacks.measures(bar, cell)) != "whole"
    }
    prices = {(bar, cell): price for price, bar, cell in pairs}
    doubtful = unsure(bars, cells, prices, own, {*chosen.values(), *wholes.values()}, ruler)
    taken = {*chosen.values(), *wholes.values()}
    free = [cell for cell in range(len(cells)) if cell not in taken]
    bare = [bar for bar in range(len(bars)) if bar not in chosen]
    chosen |= beside_parts(bars, cells, bare, free, near, ruler)
    taken |= set(chosen.values())
    chosen |= cheapest(it for it in pairs if it[1] not in chosen and it[2] not in taken)
    found = []
    for number, (series, slot) in enumerate(flat):
        label = chosen.get(number)
        whole = wholes.get(number)
        over = None if whole is None else cells[whole]
        if label is None:
            found.append(Bar(slot.box, series, slot.year, None, over=over))
            continue
        measures = told.get(number) or stacks.measures(number, label)
        tied = _bar(series, slot, cells[label], measures, ruler)
        found.append(tied._replace(over=over, unsure=number in doubtful))
    return found, Decimal(f"{ruler.scale:.9f}") if ruler.scale else Decimal(0)


def _confirmed(
    bars: Sequence[Slot],
    cells: Sequence[FigureCell],
    pairs: Sequence[Pair],
    stacks: Stacks,
    ruler: Ruler,
) -> dict[int, int]:
    """Give each bar the label that its length confirms, all of them together the nearest.

    The figure of a whole stack goes to the bar at its end only if that has none of its own, or
    the bars under it would be given each other's.
    """
    fitting = [
        (price + _BY_LENGTH * ruler.off(bars[bar], cells[cell]), bar, cell)
        for price, bar, cell in pairs
        if not ruler.misses(bars[bar], cells[cell])
    ]
    chosen = cheapest(it for it in fitting if stacks.measures(it[1], it[2]) != "whole")
    taken = set(chosen.values())
    return chosen | cheapest(it for it in fitting if it[1] not in chosen and it[2] not in taken)


def _scale(
    bars: Sequence[Slot], cells: Sequence[FigureCell], pairs: Sequence[Pair], ruler: Ruler
) -> float:
    """Value per point of length: the one on which most bars find a label that fits."""
    nearest = _nearest_labels(pairs)
    options = [
        value_of(cells[cell]) / length
        for bar, near in nearest.items()
        for cell in near
        for length in set(bars[bar].lengths(ruler.base, ruler.vertical))
        if length > 3 and value_of(cells[cell]) > 0
    ]
    if not options:
        return 0.0

    def votes(scale: float) -> int:
        """Count the bars that find a label, and the labels that find a bar."""
        measured = ruler._replace(scale=scale)
        fitting = [
            (bar, cell)
            for bar, near in nearest.items()
            for cell in near
            if measured.misses(bars[bar], cells[cell]) == 0
        ]
        return len({bar for bar, _ in fitting}) + len({cell for _, cell in fitting})

    best = max(votes(option) for option in options)
    return median(option for option in options if votes(option) == best)


def _refined(
    bars: Sequence[Slot], cells: Sequence[FigureCell], chosen: dict[int, int], ruler: Ruler
) -> float:
    """The same as the longer bars have it, whose lengths tell it best."""
    found = []
    for bar, cell in chosen.items():
        value = value_of(cells[cell])
        lengths = bars[bar].lengths(ruler.base, ruler.vertical)
        length = min(lengths, key=lambda it: abs(it - value / ruler.scale)) if ruler.scale else 0
        if length > 0 and value > 0:
            found.append((length, value / length))
    longest = max((length for length, _ in found), default=0.0)
    if not found:
        return ruler.scale
    return median(scale for length, scale in found if length >= longest / 2)


def _nearest_labels(pairs: Sequence[Pair]) -> dict[int, list[int]]:
    """Give the two labels nearest to each bar."""
    nearest: dict[int, list[int]] = {}
    for _, bar, cell in sorted(pairs):
        near = nearest.setdefault(bar, [])
        if len(near) < 2:
            near.append(cell)
    return nearest


def _bar(series: int, slot: Slot, label: FigureCell, measures: Measures, ruler: Ruler) -> Bar:
    """Make a bar with its label and what that measures, and say whether they agree."""
    box = slot.box
    if measures == "whole":
        box = box._replace(bottom=ruler.base) if ruler.vertical else box._replace(x0=ruler.base)
    contradicted = ruler.misses(slot, label) > 0
    return Bar(box, series, slot.year, label, contradicted, measures)
