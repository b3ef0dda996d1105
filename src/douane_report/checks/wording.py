"""How findings say things: Dutch figures, lists and plurals, in plain characters."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

from douane_report.model import Figure, Unit
from douane_report.numbers import NumberError, format_number

_SCALES = ((0, "", ""), (3, "1.000", " duizend"), (6, "1 mln", " mln"), (9, "1 mld", " mld"))
"""Power of ten, how a table heads it, and how a sentence says it."""

_UNITS: dict[Unit, str] = {
    "EUR": "",
    "kg": " kg",
    "aantal": "",
    "uur": " uur",
    "regels": " aangifteregels",
    "procent": "%",
}
_NEUTER = frozenset({"aantal", "bedrag"})
_CONTEXT = Context(prec=60, rounding=ROUND_HALF_UP)


def number(value: Decimal, decimals: int) -> str:
    """Write a number in Dutch notation; one that is too large to format stays as it is."""
    try:
        return format_number(value, decimals)
    except NumberError:
        return f"{value:f}"


def quantity(value: Decimal, unit: Unit, decimals: int, *, bare: bool = False) -> str:
    """Write a number as a report of this precision prints it, with its unit and scale.

    Args:
        value: number in the base unit.
        unit: that unit.
        decimals: printed precision, as in XBRL: -3 gives ``17.395.454 x € 1.000``.
        bare: leave out unit and scale, for a term of a sum that names them once.
    """
    scale, heading, word = next((row for row in _SCALES if row[0] >= -decimals), _SCALES[-1])
    text = number(_CONTEXT.scaleb(value, -scale), max(0, decimals + scale))
    if bare:
        return text
    if unit == "EUR":
        return f"{text} x € {heading}" if scale else f"€ {text}"
    return f"{text}{word}{_UNITS[unit]}"


def shown(figure: Figure) -> str:
    """Write a figure as its report prints it; one without a value as what is known of it."""
    if figure.value is None or figure.decimals is None:
        return "niet gepubliceerd" if figure.origin == "unpublished" else "onbekend"
    return quantity(figure.value, figure.unit, figure.decimals)


def percentage(part: Decimal, whole: Decimal) -> str:
    """Write a part as a percentage of a whole that is not zero.

    One decimal, and more where the part differs from the whole but one decimal would say 100,0%.
    """
    share = _CONTEXT.multiply(_CONTEXT.divide(part, whole), Decimal(100))
    digits = next(
        (n for n in range(1, 7) if part == whole or number(share, n) != number(Decimal(100), n)), 7
    )
    return f"{number(share, digits)}%"


def ratio(larger: Decimal, smaller: Decimal) -> str:
    """Write how many times the one is the other: one decimal below ten, else whole."""
    factor = _CONTEXT.divide(larger, smaller)
    return number(factor, 1 if factor < 10 else 0)


def counted(count: int, one: str, more: str) -> str:
    """Write a count with its noun in singular or plural."""
    return f"{number(Decimal(count), 0)} {one if count == 1 else more}"


def listed(parts: Sequence[str]) -> str:
    """Write a list as prose: ``a, b en c``."""
    return " en ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


def quoted(text: str) -> str:
    """Write a printed label so that it is seen to be one."""
    return f"‘{text}’"


def named(measure: str) -> str:
    """Write a measure with its article: ``het bedrag``, ``het deel ‘waarvan maritiem’``."""
    if measure.startswith("waarvan "):
        return f"het deel {quoted(measure)}"
    return f"{'het' if measure in _NEUTER else 'de'} {measure}"


def opening(sentence: str) -> str:
    """Give a sentence its capital."""
    return sentence[:1].upper() + sentence[1:]


def clause(text: str) -> str:
    """Fold a reason into one line without its full stop, to stand inside a sentence."""
    return " ".join(text.split()).rstrip(".")
