"""Differences and ratios of printed figures, with bounds worked out by hand."""

from decimal import Decimal

import pytest

from douane_report.report.change import Printed, difference, percentage_of, relative_change


def printed(value: str, decimals: int = 0) -> Printed:
    return Printed(Decimal(value), decimals)


@pytest.mark.parametrize(
    ("decimals", "half"), [(0, "0.5"), (1, "0.05"), (-3, "500"), (-6, "500000")]
)
def test_half_width_is_half_a_unit_of_the_last_printed_digit(decimals: int, half: str) -> None:
    assert printed("1000000", decimals).half_width == Decimal(half)


@pytest.mark.parametrize(
    ("new", "old", "value", "decimals", "within"),
    [
        (("59116", 0), ("51447", 0), "7669", 0, False),
        (("19", 0), ("2611", 0), "-2592", 0, False),
        (("20", 0), ("20", 0), "0", 0, False),
        (("59116", 0), ("59000", -3), "116", -3, True),
        (("59116", 0), ("58000", -3), "1116", -3, False),
        (("6.9", 1), ("7.4", 1), "-0.5", 1, False),
    ],
)
def test_difference(
    new: tuple[str, int], old: tuple[str, int], value: str, decimals: int, within: bool
) -> None:
    assert difference(printed(*new), printed(*old)) == (Decimal(value), decimals, within)


def test_bounds_of_a_percentage_hold_every_number_that_was_rounded() -> None:
    bounds = percentage_of(printed("25"), printed("50"))
    assert bounds is not None
    assert bounds.low == Decimal(100) * Decimal("24.5") / Decimal("50.5")
    assert bounds.point == 50
    assert bounds.high == Decimal(100) * Decimal("25.5") / Decimal("49.5")


def test_bounds_of_a_negative_part_are_in_order() -> None:
    bounds = percentage_of(printed("-25"), printed("50"))
    assert bounds is not None
    assert bounds.low == Decimal(100) * Decimal("-25.5") / Decimal("49.5")
    assert bounds.high == Decimal(100) * Decimal("-24.5") / Decimal("50.5")


@pytest.mark.parametrize("whole", ["0", "-5"])
def test_no_percentage_of_what_may_be_nothing(whole: str) -> None:
    assert percentage_of(printed("3"), printed(whole)) is None
    assert relative_change(printed("3"), printed(whole)) is None


def test_relative_change_is_the_ratio_less_hundred() -> None:
    change = relative_change(printed("59116"), printed("51447"))
    assert change is not None
    assert change.low < change.point < change.high
    assert round(change.point, 2) == Decimal("14.91")
