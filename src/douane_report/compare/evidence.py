"""What else, beside their names, speaks for or against two items being one thing.

The history: a report prints earlier years again, so that the same thing has the same figure for
the same year in both reports. The place: it stands between the same neighbours. The size: its
figures are of one order. The unit: what is counted differently is not the same.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.checks.intervals import interval_of
from douane_report.compare.measures import Measures
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

OTHER_HISTORY = "de cijfers over eerdere jaren verschillen te veel"

_SAME_ORDER = Decimal(3)
_FAR = Decimal(1000)
_RESTATED = Decimal("1.05")
_REDEFINED = Decimal("1.1")
_OTHER = Decimal("1.5")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the figures and the places of two items say.

    Attributes:
        agreeing: years for which both reports print the same telling figure.
        differing: years for which they print different figures.
        exact: number of agreeing years of which the figures are long, and the same to the digit.
        digits: digits of all figures that are the same to the digit.
        apart: years for which they differ by more than a correction would.
        texts: number of measures that both reports print word for word, and for no other item.
        measures: number of words that two measures share, however worded, and that no other has.
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
    digits: int
    apart: tuple[int, ...]
    texts: int
    measures: int
    same_place: bool
    near: bool
    same_group: bool
    same_order: bool | None
    veto: str = ""


def weigh(old: Item, new: Item, gaps: "Gaps") -> Evidence:
    """Gather the evidence on two items."""
    past = history(old, new)
    return Evidence(
        agreeing=past.agreeing,
        differing=past.differing,
        exact=past.exact,
        digits=past.digits,
        apart=tuple(year for year, ratio in past.ratios if ratio > _RESTATED),
        texts=gaps.shared_texts(old, new),
        measures=gaps.measures.alike(old, new),
        same_place=gaps.same(old, new),
        near=gaps.near(old, new),
        same_group=old.group == new.group,
        same_order=_same_order(old, new),
        veto=_veto(old, new) or (OTHER_HISTORY if contradicted(past) else ""),
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


@dataclass(frozen=True, slots=True)
class History:
    """What the years that both print say.

    Attributes:
        agreeing: years on which the two agree in a telling way.
        differing: years on which they differ.
        exact: number of the first that rest on figures that are long, and the same to the digit.
        digits: digits of all figures that are the same to the digit.
        ratios: by how much they differ, per differing year, the least of its measures.
    """

    agreeing: tuple[int, ...]
    differing: tuple[int, ...]
    exact: int
    digits: int
    ratios: tuple[tuple[int, Decimal], ...]


def history(old: Item, new: Item) -> History:
    """Compare the figures of two items for the years that both print."""
    before, after = old.figures(), new.figures()
    agreeing, small, exact = set(), set(), set()
    ratios: dict[int, Decimal] = {}
    digits = 0
    for name in before.keys() & after.keys():
        if name[0] == "rang":
            continue
        one, other = interval_of(before[name]), interval_of(after[name])
        if one is None or other is None:
            continue
        value, newer = before[name].value or Decimal(0), after[name].value or Decimal(0)
        if not one.overlaps(other):
            ratio = _ratio(value, newer) if value > 0 and newer > 0 else _FAR
            ratios[name[1]] = min(ratio, ratios.get(name[1], ratio))
        elif abs(value) >= TELLING_VALUE:
            agreeing.add(name[1])
            digits += digits_of(value) if value == newer else 0
            if value == newer and digits_of(value) >= TELLING_DIGITS:
                exact.add(name[1])
        elif value and value == newer:
            small.add(name[1])
    if len(small) >= TELLING_YEARS:
        agreeing |= small
    kept = agreeing - ratios.keys()
    return History(
        agreeing=tuple(sorted(kept)),
        differing=tuple(sorted(ratios)),
        exact=len(exact & kept),
        digits=digits,
        ratios=tuple(sorted(ratios.items())),
    )


def contradicted(found: History) -> bool:
    """Tell whether the years that both print show that they are not, or no longer, one thing."""
    if found.agreeing or not found.ratios:
        return False
    least = min(ratio for _, ratio in found.ratios)
    return least > (_OTHER if len(found.ratios) == 1 else _REDEFINED)


def digits_of(value: Decimal | None) -> int:
    """Count the digits of a value, but for the zeros that it ends in."""
    return len(value.normalize().as_tuple().digits) if value else 0


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
        self.measures = Measures(old, new)
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
