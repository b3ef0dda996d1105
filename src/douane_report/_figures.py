"""The grammar of one printed Dutch figure; `douane_report.numbers` is its public face.

Ready-made parsers misread Dutch figures without a word (59.116 read as 59 and a bit, 20.4 read
as 204), so a strict grammar of our own decides what is a figure at all. What it accepts has its
points and its comma in their places, and Babel can read it again as a check (`second_opinion`).
Everything else is refused, and `_REASONS` says why.

Notation: a point (or a no-break space) between groups of three digits and a comma before the
decimals, see https://taaladvies.net/10000000-of-10-000-000/ (Nederlandse Taalunie).
Precision: the `decimals` attribute of XBRL 2.1, section 4.6.5, on the value in its base unit.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import partial
from typing import Final, NamedTuple

LONGEST: Final = 64
MOST_DIGITS: Final = 20

MULTIPLIERS: Final = {
    "duizend": 3,
    "mln": 6,
    "mln.": 6,
    "miljoen": 6,
    "mld": 9,
    "mld.": 9,
    "miljard": 9,
    "biljoen": 12,
}
_UNIT_NAMES: Final = {
    "EUR": "€ eur euro euro's",
    "kg": "kg kilo kilo's kilogram kilogrammen",
    "g": "gram",
    "ton": "ton",
    "liter": "liter",
    "procent": "% procent",
    "procentpunt": "procentpunt procentpunten",
    "promille": "‰ promille",
    "fte": "fte fte's",
    "fta": "fta fta's",
    "uur": "uur uren",
    "dag": "dag dagen",
    "week": "week weken",
    "maand": "maand maanden",
    "jaar": "jaar jaren",
    "stuks": "stuks",
}
DASH_BULLETS: Final = "•‣▪●◦○∙·"
UNITS: Final = {name: unit for unit, names in _UNIT_NAMES.items() for name in names.split()}
_SIGNED: Final = {None: 0, "+": 0, "-": 1, "\u2212": 1}

_OUTER_SPACE: Final = " \t\r\n\f\v\u00a0\u2009\u202f"
# Wide enough that no accepted figure is ever rounded on its way, whatever the caller's context.
EXACT: Final = Context(prec=80, rounding=ROUND_HALF_UP)


class NumberError(ValueError):
    """Characters that are no figure, or a figure that cannot be scaled or shown.

    Attributes:
        text: The characters that were refused.
    """

    def __init__(self, text: str, reason: str = "") -> None:
        super().__init__(text, reason)
        self.text = text
        self._given = reason

    @property
    def reason(self) -> str:
        """Why, as an English sentence; where none was given it is what the grammar says."""
        # Most of what is tried is a label, and nobody asks why a label is no figure.
        return self._given or _reason(self.text)

    def __str__(self) -> str:
        shown = self.text if len(self.text) <= LONGEST else self.text[:LONGEST] + "…"
        return f"{shown!r}: {self.reason}"


class Number(NamedTuple):
    """One figure as it is printed.

    Attributes:
        value: The figure times its printed multiplier ("1,2 miljard" is 1200000000), in the
            printed unit; None where a dash is printed and nothing is published.
        decimals: Printed precision of `value`, as in XBRL: "7,4" has 1, "12 mln" has -6; None
            where there is no value.
        unit: Canonical name of the printed unit; None where none is printed.
        text: The characters that it was read from.
    """

    value: Decimal | None
    decimals: int | None
    unit: str | None
    text: str


def alternatives(words: Iterable[str]) -> str:
    """Returns a pattern for any one of the words, with either kind of apostrophe."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace("'", "['’]") for word in longest_first)


def figure_pattern(space: str) -> str:
    """Returns the pattern of a figure with its sign, currency, multiplier and unit.

    Args:
        space: Pattern of what may stand between a figure and its currency, multiplier or unit.
    """
    gap = "\u00a0\u2009\u202f"
    words = alternatives(name for name in UNITS if name[0].isalpha())
    return (
        rf"(?P<sign>[-+\u2212])?(?:(?P<currency>€|EUR){space}(?P<inner_sign>[-+\u2212])?)?"
        rf"(?P<digits>(?:[1-9][0-9]{{0,2}}(?:(?:\.[0-9]{{3}})+"
        rf"|(?P<gap>[{gap}])[0-9]{{3}}(?:(?P=gap)[0-9]{{3}})*)"
        rf"|0|[1-9][0-9]*)(?P<fraction>,[0-9]+)?)"
        rf"(?P<round>,(?:--?|–|=))?"
        rf"(?:{space}(?P<multiplier>{alternatives(MULTIPLIERS)})(?![^\W\d_]))?"
        rf"(?:{space}(?P<unit>[€%‰]|(?:{words})(?![^\W\d_])))?"
    )


_SPACE: Final = "[ \u00a0\u2009\u202f]*"
_FIGURE: Final = re.compile(figure_pattern(_SPACE), re.IGNORECASE)
_WORDS: Final = alternatives(name for name in UNITS if name[0].isalpha())
_COUNTED: Final = ("kg", "g", "ton", "liter", "uur", "fte", "fta", "stuks")
_MEASURED: Final = alternatives(name for name, unit in UNITS.items() if unit in _COUNTED)
# Word processors make a list item, with its bullet, of a dash and a word after it.
_DASH: Final = re.compile(
    rf"(?:(?P<currency>€|EUR){_SPACE})?[-–—\u2010\u2011\u2212]"
    rf"(?:{_SPACE}(?P<symbol>[€%‰])|[ \u00a0\u2009\u202f]+(?P<unit>{_WORDS}))?"
    rf"|[{DASH_BULLETS}][ \u00a0\u2009\u202f]+(?P<counted>{_MEASURED})",
    re.IGNORECASE,
)
_UNIT: Final = rf"(?:[€%‰]|\b(?:EUR|{_WORDS})\b)"
_MULTIPLIER: Final = alternatives(MULTIPLIERS)
_FOREIGN_DIGIT: Final = re.compile(r"(?![0-9])\d")
_UNKNOWN_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
# The first that is found in a refused text gives the reason, so the narrow ones come first.
_REASONS: Final = (
    (r"[\n\r\f\v\t]", "it runs over more than one line or cell"),
    (r"[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]", "a footnote mark is attached to it"),
    (r"[\u00bc-\u00be\u2150-\u215e]", "a fraction is no decimal figure"),
    (r"[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u001f\ufffd]", "it holds invisible characters"),
    (r"^[-+]?(nan|inf|infinity|∞)$", "it is no finite number"),
    (r"^[0-9.,]+e[-+]?[0-9]+$", "it is written with an exponent, which is not Dutch notation"),
    (r"^[0-9.,]*[oil|][0-9.,oil|]*$", "a letter stands where a digit may be meant"),
    (r"[0-9][_'’`][0-9]", "a separator is used that is not Dutch notation"),
    (r"^\(.*\)$", "brackets may mean a negative amount or an aside"),
    (r"^[^\d]*$", "there is no digit in it"),
    (r"^[€\s]*[x×]\b|\d\s*[x×]|×\s*\d|\bx\s*\d", "it is a scale or a product"),
    (r"^[<>≤≥±~]|^(?:ca|circa|ruim|bijna|ongeveer)\b", "it is an approximation or a limit"),
    (r"^\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d\d)$", "it is a date"),
    (r"\d\s*(?:/|:)\s*\d", "it holds two figures"),
    (r"^[0-9]+(?:e|de|ste)$", "it is an ordinal"),
    (r"[0-9%]\s*(?:[-–—\u2212]|\btot\b|\bà\b|\bt/m\b)\s*[€0-9]", "a range is no single figure"),
    (r"[0-9] +[0-9]", "an ordinary space stands between digits, so two cells may be glued"),
    (r"\d[\u00a0\u2009\u202f]\d", "the groups between no-break spaces are not three digits"),
    (r"^[-+–—\u2212]\s+[€0-9]", "the dash before it may be a minus or an empty cell"),
    (r"^[€EUR\s]*[–—\u2010\u2011]", "the dash before it may be a minus or a bullet"),
    (r"^[-+\u2212]*[€EUR\s]*[-+\u2212]{2}|^[-+\u2212].*[€R]\s*[-+\u2212]", "it has two signs"),
    (r",(?:--?|–|=)", "',-' stands for whole euros and may only follow a whole euro amount"),
    (r"[0-9][-+–\u2212](?!\w)", "its sign stands behind it"),
    (r"(?<![0-9.,])0[0-9]", "it begins with a zero"),
    (r"(?<![0-9.,])0\.", "a point is no decimal mark in Dutch"),
    (r"[.,]{2}", "two separators stand side by side"),
    (r"^[-+€\s]*[.,]", "it begins with a separator"),
    (r"[.,](?![0-9])(?<!mln\.)(?<!mld\.)", "it ends with a separator"),
    (r",[0-9]*[.,]", "a comma stands before another separator, as in English notation"),
    (r"(?<![0-9])[0-9]{4,}\.", "the groups between points are not three digits"),
    (r"\.(?:[0-9]{1,2}|[0-9]{4,})(?![0-9])", "the groups between points are not three digits"),
    (rf"{_UNIT}.*[0-9].*{_UNIT}|{_UNIT}\s*{_UNIT}", "a unit is printed twice"),
    (rf"^[^0-9€]*{_UNIT}\s*[0-9]", "the unit stands before the figure"),
    (r"[0-9][^0-9.,]+[0-9]", "it holds more than one figure"),
    (rf"(?:{_MULTIPLIER})\s*(?:{_MULTIPLIER})", "a multiplier is printed twice"),
)


def parse_number(text: str) -> Number:
    """Reads a string that is one figure and nothing else.

    A plain run of digits ("17395454") is accepted, as some layouts print no separators, and so
    is a year; whether it is one, only its surroundings tell (see `find_numbers`). A dash alone
    or with a unit is a figure that is not published, and so is the bullet that a word processor
    makes of a dash before a unit. "ton" stays "ton", as it may be 1.000 kg
    or € 100.000. An amount in brackets is refused, as no report says what its brackets mean.

    Args:
        text: The characters of one table cell or one figure, outer white space allowed.

    Returns:
        The figure in its printed unit, with its printed precision.

    Raises:
        NumberError: The string is not exactly one figure in Dutch notation.

    >>> parse_number("€ 1,2 miljard")
    Number(value=Decimal('1200000000'), decimals=-8, unit='EUR', text='€ 1,2 miljard')
    """
    text = text.strip(_OUTER_SPACE)
    if len(text) > LONGEST:
        raise NumberError(text, f"a string of {len(text)} characters is no figure")
    if match := _FIGURE.fullmatch(text):
        return number_from(match)
    if match := _DASH.fullmatch(text):
        return Number(None, None, _one_unit(text, *match.groups()), text)
    raise NumberError(text)


def _decimal(digits: str) -> Decimal:
    """Returns the value of digits whose points and comma are in their places."""
    return Decimal(digits.replace(".", "").replace(",", "."))


def number_from(match: re.Match[str], decimal: Callable[[str], Decimal] = _decimal) -> Number:
    """Returns the figure that a match of `figure_pattern` stands for.

    Args:
        match: The match.
        decimal: What reads the digits.

    Raises:
        NumberError: Its parts contradict each other, or it has too many digits.
    """
    text = match[0]
    sign, currency, inner_sign, digits, gap, fraction, whole, multiplier, unit_name = match.groups()
    unit = _one_unit(text, currency, unit_name)
    if sign and inner_sign:
        raise NumberError(text, "it has two signs")
    if whole and (fraction or multiplier or unit != "EUR"):
        raise NumberError(text, "',-' may only follow a whole amount in euros")
    if len(digits) > MOST_DIGITS and sum(map(str.isdigit, digits)) > MOST_DIGITS:
        raise NumberError(text, "it has too many digits for a figure")
    power = MULTIPLIERS[multiplier.casefold()] if multiplier else 0
    places = len(fraction) - 1 if fraction else 0
    value = decimal(digits.replace(gap, ".") if gap else digits)
    if _SIGNED[sign or inner_sign]:
        value = EXACT.minus(value)
    return Number(shifted(value, power, places - power), places - power, unit, text)


def shifted(value: Decimal, power: int, decimals: int) -> Decimal:
    """Returns value x 10**power, written with as many decimals as are printed and no exponent."""
    scaled = EXACT.scaleb(value, power)
    return EXACT.quantize(scaled, Decimal((0, (1,), -max(decimals, 0))))


def second_opinion(text: str) -> Decimal | None:
    """Returns the value of one figure with its digits read by Babel's strict mode.

    Args:
        text: The characters of the figure, as `parse_number` takes them.

    Returns:
        The value; None where nothing is published, or Babel takes the digits for no number.

    Raises:
        NumberError: The string is not exactly one figure in Dutch notation.
    """
    # Loading Babel costs more than all the rest of a short command.
    from babel.numbers import NumberFormatError, parse_decimal

    match = _FIGURE.fullmatch(text.strip(_OUTER_SPACE))
    if match is None:
        return parse_number(text).value
    with suppress(NumberFormatError):
        return number_from(match, partial(parse_decimal, locale="nl_NL", strict=True)).value
    return None


def _one_unit(text: str, *names: str | None) -> str | None:
    printed = [UNITS[name.casefold().replace("’", "'")] for name in names if name]
    if len(printed) > 1:
        raise NumberError(text, "a unit is printed twice")
    return printed[0] if printed else None


def _reason(text: str) -> str:
    if not text:
        return "there is nothing in it"
    if foreign := _FOREIGN_DIGIT.search(text):
        return f"it has a digit of another script ({unicodedata.name(foreign[0])})"
    for pattern, reason in _REASONS:
        if re.search(pattern, text, re.IGNORECASE):
            return reason
    for word in _UNKNOWN_WORD.findall(text):
        if word.casefold() not in UNITS and word.casefold() not in MULTIPLIERS:
            return f"the word {word!r} is no unit and no multiplier"
    return "it does not follow the Dutch notation of figures"
