"""How much a figure differs from another, no more precisely than the two were printed.

A printed figure stands for every number that rounds to it: 19 kg is anything from 18,5 to
19,5 kg (XBRL Calculations 1.1 calls this the interval of the figure). A difference or a ratio
of two printed figures is therefore an interval as well, and what is shown of it must be true
over the whole of that interval.
"""

from decimal import Decimal
from typing import NamedTuple

HALF = Decimal("0.5")
HUNDRED = Decimal(100)


class Printed(NamedTuple):
    """A number as it was printed.

    Attributes:
        value: the number, in the base unit.
        decimals: its printed precision, as in XBRL (-3: thousands).
    """

    value: Decimal
    decimals: int

    @property
    def half_width(self) -> Decimal:
        """How far the true number may be from the printed one."""
        return HALF.scaleb(-self.decimals)


class Bounds(NamedTuple):
    """A number that is known within bounds.

    Attributes:
        low: the least that it can be.
        point: what the printed figures give when they are taken as exact.
        high: the most that it can be.
    """

    low: Decimal
    point: Decimal
    high: Decimal


class Difference(NamedTuple):
    """A difference between two printed figures.

    Attributes:
        value: new minus old, in the base unit.
        decimals: precision of the coarser of the two.
        within_rounding: whether the two may well be one and the same number.
    """

    value: Decimal
    decimals: int
    within_rounding: bool


def difference(new: Printed, old: Printed) -> Difference:
    """Subtract ``old`` from ``new``."""
    value = new.value - old.value
    return Difference(
        value,
        min(new.decimals, old.decimals),
        abs(value) < new.half_width + old.half_width and new.value != old.value,
    )


def percentage_of(part: Printed, whole: Printed) -> Bounds | None:
    """Give ``part`` as a percentage of ``whole``; None when the whole may be zero or less."""
    least_whole = whole.value - whole.half_width
    if least_whole <= 0:
        return None
    most_whole = whole.value + whole.half_width
    least, most = part.value - part.half_width, part.value + part.half_width
    return Bounds(
        HUNDRED * least / (most_whole if least >= 0 else least_whole),
        HUNDRED * part.value / whole.value,
        HUNDRED * most / (least_whole if most >= 0 else most_whole),
    )


def relative_change(new: Printed, old: Printed) -> Bounds | None:
    """Give the change from ``old`` to ``new`` as a percentage of ``old``; None as above."""
    ratio = percentage_of(new, old)
    if ratio is None:
        return None
    return Bounds(*(bound - HUNDRED for bound in ratio))
