"""Closed intervals of decimals, from printed precision.

A printed figure stands for every number that would have been printed so: half a unit of its last
printed digit on either side, both ends included. Two sides of a comparison are consistent when
their intervals have a number in common. This is the rule of XBRL Calculations 1.1
(https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html),
and it needs no tolerance that somebody chose.

One convention is ours. What is counted in whole things (``aantal``, ``regels``) and printed to
the unit is exact: nothing lies between two checks. What is measured (``kg``, ``uur``, ``EUR``)
and printed to the unit was rounded to it, so half a unit remains on either side.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact

from douane_report.model import Figure, Unit

COUNTED: frozenset[Unit] = frozenset({"aantal", "regels"})
"""Units of things that are counted one by one."""

# An inexact result would be a silent tolerance; it cannot happen within this many digits.
_EXACT = Context(prec=200, traps=[Inexact])


@dataclass(frozen=True, slots=True)
class Interval:
    """Every number from ``low`` to ``high``, both included.

    Raises:
        ValueError: ``low`` is above ``high``.
    """

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"no interval from {self.low} to {self.high}")

    @property
    def half_width(self) -> Decimal:
        """How far the middle lies from either end."""
        return _EXACT.multiply(_EXACT.subtract(self.high, self.low), Decimal("0.5"))

    def add(self, other: "Interval") -> "Interval":
        """Give every sum of a number of each."""
        return Interval(_EXACT.add(self.low, other.low), _EXACT.add(self.high, other.high))

    def subtract(self, other: "Interval") -> "Interval":
        """Give every difference of a number of each."""
        return Interval(
            _EXACT.subtract(self.low, other.high), _EXACT.subtract(self.high, other.low)
        )

    def scale(self, factor: Decimal) -> "Interval":
        """Give every number times an exact factor."""
        ends = (_EXACT.multiply(self.low, factor), _EXACT.multiply(self.high, factor))
        return Interval(min(ends), max(ends))

    def overlaps(self, other: "Interval") -> bool:
        """Tell whether there is a number in both."""
        return self.low <= other.high and other.low <= self.high

    def contains(self, value: Decimal) -> bool:
        """Tell whether the number lies in it."""
        return self.low <= value <= self.high


def exactly(value: Decimal) -> Interval:
    """Give the interval of one number."""
    return Interval(value, value)


def around(value: Decimal, decimals: int) -> Interval:
    """Give the interval of a number that was rounded to this many decimals."""
    half = Decimal((0, (5,), -decimals - 1))
    return Interval(_EXACT.subtract(value, half), _EXACT.add(value, half))


def interval_of(figure: Figure) -> Interval | None:
    """Give the interval of a printed figure, or None when it has no value."""
    if figure.value is None or figure.decimals is None:
        return None
    if figure.unit in COUNTED and figure.decimals >= 0:
        return exactly(figure.value)
    return around(figure.value, figure.decimals)


def sum_of(intervals: Iterable[Interval]) -> Interval:
    """Give the interval of a sum; of nothing, that is exactly zero."""
    total = exactly(Decimal(0))
    for interval in intervals:
        total = total.add(interval)
    return total


def tolerance(one: Interval, other: Interval) -> Decimal:
    """Give the largest difference between two middles at which the intervals still meet.

    Findings show it, so that a total that is too loose to say anything is seen to be so.
    """
    return _EXACT.add(one.half_width, other.half_width)
