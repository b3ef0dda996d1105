"""Intervals hold every number that would have been printed the same, and no more."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_report.checks.intervals import (
    Interval,
    around,
    exactly,
    interval_of,
    sum_of,
    tolerance,
)
from douane_report.model import Figure, Origin, Unit

NUMBERS = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=4)
DECIMALS = st.integers(-6, 3)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    return Interval(*sorted((draw(NUMBERS), draw(NUMBERS))))


@st.composite
def inside(draw: st.DrawFn, interval: Interval) -> Decimal:
    return draw(st.sampled_from((interval.low, interval.high, midpoint(interval))))


def midpoint(interval: Interval) -> Decimal:
    return interval.low + interval.half_width


def _figure(value: str, unit: Unit, decimals: int) -> Figure:
    return Figure(value=Decimal(value), unit=unit, decimals=decimals, period=2023)


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        (_figure("59116", "kg", 0), "59115.5", "59116.5"),
        (_figure("418162", "uur", 0), "418161.5", "418162.5"),
        (_figure("433424", "aantal", 0), "433424", "433424"),
        (_figure("1014000000", "regels", -6), "1013500000", "1014500000"),
        (_figure("4267258000", "EUR", -3), "4267257500", "4267258500"),
        (_figure("6.9", "procent", 1), "6.85", "6.95"),
        (_figure("433000", "aantal", -3), "432500", "433500"),
        (_figure("-5", "kg", 0), "-5.5", "-4.5"),
    ],
)
def test_interval_of_a_printed_figure(figure: Figure, low: str, high: str) -> None:
    assert interval_of(figure) == Interval(Decimal(low), Decimal(high))


def test_a_figure_without_a_value_has_no_interval() -> None:
    assert interval_of(Figure(unit="kg", period=2019, origin=Origin.UNPUBLISHED)) is None


def test_an_interval_cannot_be_turned_round() -> None:
    with pytest.raises(ValueError, match="no interval from 2 to 1"):
        Interval(Decimal(2), Decimal(1))


@given(NUMBERS, DECIMALS)
def test_a_number_lies_in_the_interval_of_its_rounding(number: Decimal, decimals: int) -> None:
    rounded = number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    interval = around(rounded, decimals)
    assert interval.contains(number)
    assert interval.half_width == Decimal("0.5").scaleb(-decimals)


@given(NUMBERS, DECIMALS)
def test_a_number_further_off_than_half_a_unit_does_not(number: Decimal, decimals: int) -> None:
    unit = Decimal(1).scaleb(-decimals)
    rounded = number.quantize(unit, rounding=ROUND_HALF_UP)
    assert not around(rounded + unit, decimals).contains(rounded)
    assert around(rounded + unit, decimals).overlaps(around(rounded, decimals))
    assert not around(rounded + 2 * unit, decimals).overlaps(around(rounded, decimals))


@given(st.data(), intervals(), intervals())
def test_sums_and_differences_hold_those_of_their_members(
    data: st.DataObject, one: Interval, other: Interval
) -> None:
    x, y = data.draw(inside(one)), data.draw(inside(other))
    assert one.add(other).contains(x + y)
    assert one.subtract(other).contains(x - y)
    assert one.add(other).half_width == one.half_width + other.half_width
    assert one.subtract(other).half_width == one.half_width + other.half_width


@given(st.data(), intervals(), st.decimals(-10, 10, allow_nan=False, places=2))
def test_scaling_holds_the_scaled_members(
    data: st.DataObject, interval: Interval, factor: Decimal
) -> None:
    assert interval.scale(factor).contains(data.draw(inside(interval)) * factor)
    assert interval.scale(factor).half_width == interval.half_width * abs(factor)


@given(intervals(), intervals())
def test_overlap_is_mutual_and_is_what_the_tolerance_says(one: Interval, other: Interval) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    apart = abs(midpoint(one) - midpoint(other))
    assert one.overlaps(other) == (apart <= tolerance(one, other))
    assert one.overlaps(other) == (
        one.contains(other.low) or one.contains(other.high) or other.contains(one.low)
    )


@given(st.lists(NUMBERS, max_size=8), DECIMALS)
def test_a_sum_of_rounded_terms_holds_the_sum_of_the_terms(
    numbers: list[Decimal], decimals: int
) -> None:
    unit = Decimal(1).scaleb(-decimals)
    terms = [around(n.quantize(unit, rounding=ROUND_HALF_UP), decimals) for n in numbers]
    total = sum_of(terms)
    assert total.contains(sum(numbers, Decimal(0)))
    assert total.half_width == len(numbers) * unit / 2


def test_the_sum_of_nothing_is_zero() -> None:
    assert sum_of(()) == exactly(Decimal(0))
