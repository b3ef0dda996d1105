"""Dutch figures: in a table cell, under a scale such as "x € 1.000", and in running prose.

`parse_number` reads a cell, `parse_scale` the note in a heading, `scale_number` joins the two;
`find_numbers` reads sentences. All of them use one grammar (`douane_report._figures`), and what
it cannot read with certainty is refused with a reason, or kept without a value: nothing is
misread in silence.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from douane_report._figures import (
    DASH_BULLETS,
    EXACT,
    MOST_DIGITS,
    MULTIPLIERS,
    UNITS,
    Number,
    NumberError,
    alternatives,
    parse_number,
    second_opinion,
    shifted,
)
from douane_report._found import FoundNumber

__all__ = [
    "DASH_BULLETS",
    "MULTIPLIERS",
    "WEIGHTS",
    "FoundNumber",
    "Number",
    "NumberError",
    "Scale",
    "find_numbers",
    "format_number",
    "in_kilograms",
    "interval",
    "parse_number",
    "parse_scale",
    "scale_number",
    "second_opinion",
]


class Scale(NamedTuple):
    """What the figures of a table are to be multiplied by.

    Attributes:
        factor: A power of ten; 1 where only a unit is stated.
        decimals: Precision of a whole number under this scale, as in XBRL: -3 for thousands.
        unit: Canonical name of the unit that is stated with it, if any.
    """

    factor: int
    decimals: int
    unit: str | None


_BIG: Final = {"duizenden": 3, "duizendtallen": 3, "miljoenen": 6, "miljarden": 9, **MULTIPLIERS}
_Token = tuple[str, str]
_SCALABLE: Final = ("EUR", "kg", "g", "ton", "procent", "fte", "uur", "liter")
_SCALE_UNITS: Final = {
    **{name: unit for name, unit in UNITS.items() if unit in _SCALABLE},
    "tonnen": "ton",
    "procenten": "procent",
}
WEIGHTS: Final = {name: unit for name, unit in _SCALE_UNITS.items() if unit in ("kg", "g", "ton")}
"""What units of weight are called, in lower case, and their canonical names."""

_KILOGRAMS: Final = {"kg": 0, "ton": 3, "g": -3}
"""Powers of ten by which a weight is brought to kilograms."""

_RATIOS: Final = ("procent", "procentpunt", "promille")
_SCALE_TOKEN: Final = re.compile(
    rf"(?P<skip>\s+|(?:ge)?hele\b)|(?P<times>[x×](?![^\W\d_]))|(?P<into>in\b)"
    rf"|(?P<big>(?:{alternatives(_BIG)})(?!\w))"
    rf"|(?P<unit>[€%]|(?:{alternatives(n for n in _SCALE_UNITS if n[0].isalpha())})(?!\w))"
    r"|(?P<year>(?:19|20)[0-9]{2}(?![0-9.,]))"
    r"|(?P<number>[0-9](?:[0-9.,\u00a0\u2009\u202f]*[0-9])?)(?:,-)?"
    r"|(?P<other>[^\W\d_]+|.)",
    re.IGNORECASE,
)
_CAPTION_STUMP: Final = 3
_LONGEST_LABEL: Final = 6
_LONGEST_CAPTION: Final = 10
_MULTIPLIED: Final = re.compile(rf"(?<![^\W\d_])(?:{alternatives(MULTIPLIERS)})(?![^\W\d_])", re.I)


def find_numbers(text: str) -> list[FoundNumber]:
    """Finds every figure in running prose, in order, without overlap.

    A written date is an "ordinal/reference" for its day and month, and a "year" for its year.
    In "2 tot 3 miljoen" both ends are millions; in "1,2 en 1,4 miljard" the first is
    "unreadable", as it may or may not be. Figures written as words are not found.

    >>> [(f.qualifier, f.number.value) for f in find_numbers("ruim 59.000 kilo (5 in 2022)")]
    [('ruim', Decimal('59000')), (None, Decimal('5')), (None, Decimal('2022'))]
    """
    # A report that is a PDF may have no sentence with a figure that is asked for, and the grammar
    # of prose takes its time to be made.
    from douane_report._prose import find_numbers as find

    return find(text)


def parse_scale(text: str) -> Scale | None:
    """Finds what a heading or a column header says that its figures are counted in.

    Args:
        text: The heading, such as "Afdrachten in 2023 (bedragen x € 1.000)".

    Returns:
        The scale; factor 1 where only a unit is stated; None where nothing is stated.

    Raises:
        NumberError: Two statements contradict each other, or one cannot be read.

    >>> parse_scale("Aangifteregels Douane Nederland (x 1 mln)")
    Scale(factor=1000000, decimals=-6, unit=None)
    """
    powers: set[int] = set()
    units: set[str] = set()
    for phrase in _scale_phrases(text):
        power, unit = _stated(text, phrase)
        powers |= set() if power is None else {power}
        units |= set() if unit is None else {unit}
    if len(powers) > 1 or len(units) > 1:
        raise NumberError(text, "it states two scales or units that contradict each other")
    if not powers and not units:
        return None
    power = max(powers, default=0)
    return Scale(10**power, -power, next(iter(units), None))


def _scale_phrases(text: str) -> Iterator[list[_Token]]:
    """Yields each run of neighbouring scale words, in the brackets that directly enclose it."""
    phrase: list[_Token] = []
    for match in _SCALE_TOKEN.finditer(text):
        kind = str(match.lastgroup)
        token = match[kind].casefold().replace("’", "'")
        if kind == "skip":
            continue
        if kind in ("other", "year", "into") and phrase:
            yield [*phrase, ("close" if token == ")" else "next", match[kind])]
            phrase = []
        if kind not in ("other", "year"):
            phrase.append((kind, token))
        elif token == "(":
            phrase = [("open", token)]
    yield phrase


def _stated(text: str, phrase: list[_Token]) -> tuple[int | None, str | None]:
    """Returns the power of ten and the unit that one phrase states, each None if it does not."""
    core = [kind for kind, _ in phrase if kind not in ("open", "close", "next")]
    bracketed = phrase[:1] == [("open", "(")] and phrase[-1][0] == "close"
    numbers = [token for kind, token in phrase if kind == "number"]
    bigs = [token for kind, token in phrase if kind == "big"]
    units = {_SCALE_UNITS[token] for kind, token in phrase if kind == "unit"}
    if "times" in core:
        before, after = core[: core.index("times")], core[core.index("times") + 1 :]
        # "2 x 40" is a product, and a cross without a factor is a mark.
        states = "number" not in before and bool({"number", "big"} & set(after))
    elif "into" in core:
        if core == ["into", "big"] and phrase[-1][0] == "next" and _goes_on(text, phrase[-1][1]):
            raise NumberError(text, "a sentence may speak of thousands, or a scale be stated")
        states = bool(bigs or units)
    elif bracketed and core == ["unit", "number"] and numbers[0].startswith("1.000"):
        raise NumberError(text, "an amount in brackets may be a scale or a limit")
    else:
        named = bool(bigs and units) and (bracketed or not _is_prose(text))
        states = not numbers and (named or (bracketed and len(core) == 1))
    if not states:
        return None, None
    if len(numbers) > 1 or len(bigs) > 1 or len(units) > 1:
        raise NumberError(text, "it states two scales or units that contradict each other")
    power = sum(_BIG[big] for big in bigs) + sum(_power_of_ten(number) for number in numbers)
    return (power if numbers or bigs else None), next(iter(units), None)


def _goes_on(text: str, word: str) -> bool:
    """Says whether "in duizenden" goes on with a word, in a text that is long for a caption."""
    return word.isalpha() and word.islower() and len(text.split()) > _LONGEST_LABEL


def _is_prose(text: str) -> bool:
    """Says whether "miljoen euro" in a text may be what a sentence speaks of, or a piece of one."""
    words = text.split()
    torn = len(words) > _CAPTION_STUMP and words[0].casefold().rstrip(".") in _BIG
    ends = words[-1].endswith((".", ";")) and words[-1].casefold() not in _BIG
    return torn or ends or len(words) > _LONGEST_CAPTION


def _power_of_ten(token: str) -> int:
    number = parse_number(token)
    digits = str(number.value)
    if number.decimals != 0 or digits != "1" + "0" * (len(digits) - 1):
        raise NumberError(token, "it is no power of ten, so it is no scale")
    return len(digits) - 1


def scale_number(number: Number, scale: Scale) -> Number:
    """Returns a figure in its base unit: 4.267.258 under "x € 1.000" is 4267258000, decimals -3.

    Raises:
        NumberError: The figure has a multiplier or unit of its own that the scale contradicts;
            the same multiplier once more is no contradiction.

    >>> scale_number(parse_number("4.267,3"), Scale(10**6, -6, "EUR"))
    Number(value=Decimal('4267300000'), decimals=-5, unit='EUR', text='4.267,3')
    """
    if number.unit and scale.unit and number.unit != scale.unit:
        raise NumberError(number.text, f"it is in {number.unit}, but its heading says {scale.unit}")
    unit = number.unit or scale.unit
    if number.value is None or number.decimals is None or scale.factor == 1:
        return number._replace(unit=unit)
    own = _MULTIPLIED.search(number.text)
    if own and 10 ** MULTIPLIERS[own[0].lower()] == scale.factor:
        return number._replace(unit=unit)  # "€ 3,1 mln" under "x € 1 mln" says it twice
    if number.decimals < 0 or own:
        raise NumberError(number.text, "both the figure and its heading carry a multiplier")
    if unit in _RATIOS:
        raise NumberError(number.text, f"a figure in {unit} cannot be multiplied by its heading")
    decimals = number.decimals + scale.decimals
    return number._replace(
        value=shifted(number.value, -scale.decimals, decimals), decimals=decimals, unit=unit
    )


def in_kilograms(number: Number) -> Number:
    """Returns a weight in kilograms; a figure that is none, or has no value, as it is.

    A ton of goods is 1.000 kg; one of money, which is € 100.000, has a currency beside it.

    >>> in_kilograms(parse_number("22,3 ton"))
    Number(value=Decimal('22300'), decimals=-2, unit='kg', text='22,3 ton')
    """
    power = _KILOGRAMS.get(number.unit or "")
    if not power or number.value is None or number.decimals is None:
        return number
    decimals = number.decimals - power
    return number._replace(
        value=shifted(number.value, power, decimals), decimals=decimals, unit="kg"
    )


def interval(number: Number) -> tuple[Decimal, Decimal]:
    """Returns the closed interval in which a figure lies, given its printed precision.

    Half a unit of the last printed digit on either side, both ends included, as XBRL
    Calculation 1.1 prescribes for rounded facts
    (https://specifications.xbrl.org/work-product-index-calculations-2-calculations-1-1.html).

    Raises:
        NumberError: The figure is a dash and has no value.

    >>> interval(parse_number("1.014 mln"))
    (Decimal('1013500000'), Decimal('1014500000'))
    """
    if number.value is None or number.decimals is None:
        raise NumberError(number.text, "a figure without a value has no interval")
    half = Decimal((0, (5,), -number.decimals - 1))
    return EXACT.subtract(number.value, half), EXACT.add(number.value, half)


def format_number(value: Decimal, decimals: int) -> str:
    """Writes a value in Dutch notation, the same in every locale.

    Rounds half away from zero, as Dutch readers expect, when the value is finer than asked.

    Args:
        value: The value, in the unit in which it is to be shown.
        decimals: Digits after the comma; negative rounds to tens, hundreds, thousands.

    Raises:
        NumberError: The value is not finite, or too large to be a figure.

    >>> format_number(Decimal("4267258"), 0), format_number(Decimal("95.97"), 1)
    ('4.267.258', '96,0')
    """
    if not value.is_finite() or value.adjusted() >= MOST_DIGITS or abs(decimals) > MOST_DIGITS:
        raise NumberError(str(value), "it is no finite number of a size that can be shown")
    rounded = EXACT.quantize(value, Decimal((0, (1,), -decimals)))
    shown = f"{EXACT.plus(shifted(rounded, 0, decimals)):,f}"
    return shown.translate({ord(","): ".", ord("."): ","})
