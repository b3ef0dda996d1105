"""One value against another: what changed, by how much, and why it may not be compared.

Figures are compared as printed. Two numbers that differ by less than what their rounding leaves
open are equal within rounding; a number against a dash cannot be compared, and is never equal.
"""

from dataclasses import dataclass
from decimal import Context, Decimal

from douane_report.checks.intervals import COUNTED
from douane_report.checks.wording import number, quantity
from douane_report.compare.result import ChangeKind, Reading
from douane_report.model import Figure, Origin, Status
from douane_report.sections.vocabulary import fold
from douane_report.tidy import ORDINAL

_CONTEXT = Context(prec=28)
_RELATIVE_DIGITS = Decimal("0.000001")
_WITHOUT = {
    Origin.UNPUBLISHED: "niet gepubliceerd",
    Origin.AMBIGUOUS: "voor meer dan één uitleg vatbaar",
    Origin.UNKNOWN: "onbekend",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of comparing two values.

    Attributes:
        change: what became of the value.
        absolute: new minus old, where that has a meaning.
        relative: the difference as a fraction of the old value.
        reason: why (Dutch); empty when it is plain.
    """

    change: ChangeKind
    absolute: Decimal | None = None
    relative: Decimal | None = None
    reason: str = ""


def compare_values(old: Reading, new: Reading, measure: str, tolerance: Decimal) -> Outcome:
    """Compare two readings of one thing.

    Args:
        old: the older reading.
        new: the newer reading.
        measure: what is measured.
        tolerance: relative difference that counts as rounding, such as 0.005.
    """
    if old.value is None or new.value is None:
        return _without_value(old, new)
    if isinstance(old, Figure) and isinstance(new, Figure):
        return _compare_figures(old, new, measure, tolerance)
    if old.value == new.value:
        return Outcome("same")
    if isinstance(old, Status) or isinstance(new, Status):
        return Outcome("changed", reason=f"{old.value} → {new.value}")
    if fold(str(old.value)) == fold(str(new.value)):
        return Outcome("same", reason="alleen leestekens of hoofdletters verschillen")
    return Outcome("changed", reason="anders geformuleerd")


def _without_value(old: Reading, new: Reading) -> Outcome:
    if old == new or (old.origin == new.origin == Origin.UNPUBLISHED):
        return Outcome("same", reason=f"in beide verslagen {_WITHOUT[old.origin]}")
    sides = [
        f"{side} {_WITHOUT[reading.origin]}"
        for side, reading in (("oud is", old), ("nieuw is", new))
        if reading.value is None
    ]
    return Outcome("not-comparable", reason=" en ".join(sides))


def _compare_figures(old: Figure, new: Figure, measure: str, tolerance: Decimal) -> Outcome:
    one, other = old.value or Decimal(0), new.value or Decimal(0)
    if old.unit != new.unit:
        reason = f"de eenheid is gewijzigd van {old.unit} in {new.unit}"
        return Outcome("not-comparable", reason=reason)
    difference = _CONTEXT.subtract(other, one)
    if measure == ORDINAL:
        kind: ChangeKind = "changed" if difference else "same"
        return Outcome(kind, difference, reason=_rank_reason(one, other))
    relative = _CONTEXT.divide(difference, one) if one else None
    relative = relative.quantize(_RELATIVE_DIGITS, context=_CONTEXT) if relative else relative
    precision = precision_reason(old, new)
    if not difference:
        return Outcome("same", difference, relative, precision)
    room = _half_width(old) + _half_width(new)
    if abs(difference) < room:
        return Outcome("within-rounding", difference, relative, _rounding_reason(old, new))
    if one and abs(difference) <= abs(one) * tolerance:
        share = number(tolerance * 100, max(0, -_exponent(tolerance) - 2))
        reason = f"binnen de opgegeven tolerantie van {share}%"
        return Outcome("within-rounding", difference, relative, reason)
    return Outcome("changed", difference, relative, precision)


def _half_width(figure: Figure) -> Decimal:
    """Give how far the true number may be from the printed one, which it does not reach."""
    decimals = figure.decimals or 0
    if figure.unit in COUNTED and decimals >= 0:
        return Decimal(0)
    return Decimal((0, (5,), -decimals - 1))


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _rank_reason(old: Decimal, new: Decimal) -> str:
    if new == old:
        return ""
    direction = "gestegen" if new < old else "gedaald"
    return f"{direction} van plaats {number(old, 0)} naar {number(new, 0)}"


def precision_reason(old: Figure, new: Figure) -> str:
    """Say that the printed precision or scale changed; empty when it did not (Dutch)."""
    if old.decimals == new.decimals or old.decimals is None or new.decimals is None:
        return ""
    return f"afronding gewijzigd van {_step(old)} in {_step(new)}"


def _rounding_reason(old: Figure, new: Figure) -> str:
    coarse = old if (old.decimals or 0) < (new.decimals or 0) else new
    return f"gelijk binnen afronding: {coarse.period} is afgerond op {_step(coarse)}"


def _step(figure: Figure) -> str:
    """Write the unit of the last printed digit, as a report of that precision says it."""
    decimals = figure.decimals or 0
    return quantity(Decimal(1).scaleb(-decimals), figure.unit, max(0, decimals))
