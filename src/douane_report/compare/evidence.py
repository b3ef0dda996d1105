"""What else, beside their names, speaks for or against two items being one thing.

The history: a report prints earlier years again, so that the same thing has the same figure for
the same year in both reports. The place: it stands between the same neighbours. The size: its
figures are of one order. The unit: what is counted differently is not the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.checks.intervals import interval_of
from douane_report.compare.result import Item, Pair
from douane_report.model import Figure, SectionName, Tekst
from douane_report.sections.vocabulary import fold

ORDERLESS: frozenset[SectionName] = frozenset({"toprisicos"})
"""Sections whose order is itself a finding, so that a place says nothing."""

TELLING_VALUE = Decimal(10)
"""Below this, two figures may well be equal by chance."""

TELLING_YEARS = 3
"""Years of which even small figures are not all equal by chance."""

TELLING_DIGITS = 4
"""Digits of a figure that two different things hardly share."""

TELLING_WORDS = 4
"""Shorter measures, such as "Training.", may stand under any risk."""

_SAME_ORDER = Decimal(3)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the figures and the places of two items say.

    Attributes:
        agreeing: years for which both reports print the same telling figure.
        differing: years for which they print different figures.
        exact: number of agreeing years of which the figures are long, and the same to the digit.
        texts: number of measures that both reports print word for word, and for no other item.
        same_place: whether they stand between the same neighbours, and no other item does; where
            the order says nothing, whether no other item of either report is without a partner.
        near: whether they stand between the same neighbours, be it with others.
        same_group: whether they stand under the same heading.
        same_order: whether their own figures are of one order; None where that is not known.
        veto: why they cannot be one (Dutch); empty when nothing forbids it.
    """

    agreeing: tuple[int, ...]
    differing: tuple[int, ...]
    exact: int
    texts: int
    same_place: bool
    near: bool
    same_group: bool
    same_order: bool | None
    veto: str = ""


def weigh(old: Item, new: Item, gaps: Gaps) -> Evidence:
    """Gather the evidence on two items."""
    agreeing, differing, exact = _history(old, new)
    return Evidence(
        agreeing=agreeing,
        differing=differing,
        exact=exact,
        texts=gaps.shared_texts(old, new),
        same_place=gaps.same(old, new),
        near=gaps.near(old, new),
        same_group=old.group == new.group,
        same_order=_same_order(old, new),
        veto=_veto(old, new),
    )


def _veto(old: Item, new: Item) -> str:
    if old.entry.known and new.entry.known and old.key != new.key:
        return "de woordenlijst kent beide, als verschillende zaken"
    if type(old.entry) is not type(new.entry):
        return "het zijn verschillende soorten rijen"
    units = [
        {v.reading.unit for v in item.values if isinstance(v.reading, Figure)}
        for item in (old, new)
    ]
    if all(units) and not units[0] & units[1]:
        return "de eenheden verschillen"
    return ""


def _history(old: Item, new: Item) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Give the years on which the two agree in a telling way, those on which they differ.

    The third is how many of the first rest on figures that are long and the same to the digit.
    """
    before, after = old.figures(), new.figures()
    agreeing, small, differing, exact = set(), set(), set(), set()
    for name in before.keys() & after.keys():
        if name[0] == "rang":
            continue
        one, other = interval_of(before[name]), interval_of(after[name])
        if one is None or other is None:
            continue
        value, newer = before[name].value or Decimal(0), after[name].value
        if not one.overlaps(other):
            differing.add(name[1])
        elif abs(value) >= TELLING_VALUE:
            agreeing.add(name[1])
            if value == newer and _digits(value) >= TELLING_DIGITS:
                exact.add(name[1])
        elif value and value == newer:
            small.add(name[1])
    if len(small) >= TELLING_YEARS:
        agreeing |= small
    kept = agreeing - differing
    return tuple(sorted(kept)), tuple(sorted(differing)), len(exact & kept)


def _digits(value: Decimal) -> int:
    """Count the digits of a value, but for the zeros that it ends in."""
    return len(value.normalize().as_tuple().digits)


def _same_order(old: Item, new: Item) -> bool | None:
    latest = [_latest(item) for item in (old, new)]
    shared = latest[0].keys() & latest[1].keys()
    if not shared:
        return None
    return all(_ratio(latest[0][name], latest[1][name]) <= _SAME_ORDER for name in sorted(shared))


def _latest(item: Item) -> dict[str, Decimal]:
    """Give the newest value of every measure that has one above zero."""
    found: dict[str, tuple[int, Decimal]] = {}
    for (measure, period), figure in item.figures().items():
        value = figure.value or Decimal(0)
        if measure != "rang" and value > 0 and period > found.get(measure, (0, value))[0]:
            found[measure] = (period, value)
    return {measure: value for measure, (_, value) in found.items()}


def _ratio(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)


class Gaps:
    """The places between the items of a section that are known to be one in both reports."""

    def __init__(self, old: Sequence[Item], new: Sequence[Item], settled: Sequence[Pair]) -> None:
        anchors = [(pair.old, pair.new) for pair in settled if pair.old and pair.new]
        self._old = _neighbours(old, {a.position: i for i, (a, _) in enumerate(anchors)})
        self._new = _neighbours(new, {b.position: i for i, (_, b) in enumerate(anchors)})
        self._counts = [Counter(side.values()) for side in (self._old, self._new)]
        self._left = [len(side) - len(anchors) for side in (old, new)]
        self._texts = [
            Counter(text for item in side for text in _texts(item)) for side in (old, new)
        ]

    def near(self, old: Item, new: Item) -> bool:
        """Tell whether both stand between the same neighbours."""
        here, there = self._old.get(old.position), self._new.get(new.position)
        return here is not None and here == there and old.section not in ORDERLESS

    def same(self, old: Item, new: Item) -> bool:
        """Tell whether both stand alone between the same neighbours."""
        if old.section in ORDERLESS:
            return self._left == [1, 1]
        if not self.near(old, new):
            return False
        return all(
            counts[places[item.position]] == 1
            for counts, places, item in zip(
                self._counts, (self._old, self._new), (old, new), strict=True
            )
        )

    def shared_texts(self, old: Item, new: Item) -> int:
        """Count the texts that these two share, and that stand nowhere else."""
        shared = _texts(old) & _texts(new)
        return sum(all(counts[text] == 1 for counts in self._texts) for text in shared)


def _texts(item: Item) -> set[str]:
    """Give the texts of an item that are long enough to be its own."""
    texts = (fold(str(v.reading.value)) for v in item.values if isinstance(v.reading, Tekst))
    return {text for text in texts if len(text.split()) >= TELLING_WORDS}


def _neighbours(items: Sequence[Item], anchors: dict[int, int]) -> dict[int, tuple[int, int]]:
    """Give, for each item that is no anchor, between which anchors it stands."""
    found: dict[int, tuple[int, int]] = {}
    before, waiting = -1, list[Item]()
    for item in (*items, None):
        anchor = anchors.get(item.position) if item else -1
        if anchor is None:
            waiting += [item] if item else []
            continue
        if (before, anchor) != (-1, -1):
            found.update((each.position, (before, anchor)) for each in waiting)
        before, waiting = anchor, []
    return found
