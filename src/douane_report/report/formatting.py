"""How things are written in the regenerated report: Dutch figures, places, safe Markdown.

Plain functions without a state. Templates get those that they need as filters
(:data:`FILTERS`), and contain no formatting of their own.
"""

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from itertools import pairwise
from urllib.parse import urlsplit

from douane_report.model import Place
from douane_report.numbers import format_number
from douane_report.report.change import Bounds, Difference

MINUS = "−"
NBSP = "\N{NO-BREAK SPACE}"
WIDEST_CIRCA = Decimal(2)
"""Bounds further apart than this, in percentage points, are both shown."""

SCALES = (0, 3, 6, 9)
_SCALE_WORDS = {3: "1.000", 6: "1 mln", 9: "1 mld"}
_UNIT_WORDS = {
    "EUR": "€",
    "kg": "kg",
    "aantal": "aantal",
    "uur": "uur",
    "regels": "aangifteregels",
    "procent": "%",
}

_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]|~$])")
_MARKDOWN_ENTITY = re.compile(r"&(?=#?\w+;)")
_MARKDOWN_BLOCK_START = re.compile(r"^(?:(?=[#=]|[-+](?:[\s-]|$))|(\d{1,9})(?=[.)](?:\s|$)))")
"""A heading, an underline, a rule, or an item of a list, where a line starts so."""


def scale_of(decimals: int) -> int:
    """Give the power of ten in which a figure of this precision is printed.

    Dutch reports print thousands, millions and milliards: 4.267,3 under "x € 1 mln" has
    ``decimals`` -5 and scale 6.
    """
    return next((scale for scale in SCALES if scale >= -decimals), SCALES[-1])


def amount(value: Decimal, decimals: int, scale: int = 0) -> str:
    """Write a number in units of ``10 ** scale``, with the decimals that were printed."""
    shown = value.scaleb(-scale)
    text = format_number(abs(shown), max(0, decimals + scale))
    return f"{MINUS}{text}" if shown < 0 and text.strip("0,") else text


def exact(value: Decimal, scale: int = 0) -> str:
    """Write all digits of a number whose printed precision is not known."""
    shown = value.scaleb(-scale)
    if shown == shown.to_integral_value():
        return amount(shown, 0)
    exponent = shown.normalize().as_tuple().exponent
    return amount(shown, -exponent if isinstance(exponent, int) else 0)


def unit_words(unit: str, scale: int = 0) -> str:
    """Write a unit with its scale, as above a column: ``× € 1.000``, ``kg``, ``× 1 mln``."""
    word = _UNIT_WORDS[unit]
    if not scale:
        return word
    times = _SCALE_WORDS[scale].replace(" ", NBSP)
    if unit == "EUR":
        return f"×{NBSP}€{NBSP}{times}"
    if unit in ("aantal", "regels"):
        return f"×{NBSP}{times}"
    return f"×{NBSP}{times}{NBSP}{word}"


def with_unit(text: str, unit: str) -> str:
    """Write the unit beside a number that stands by itself, where the number needs one."""
    if unit == "EUR":
        return f"€{NBSP}{text}"
    if unit == "procent":
        return f"{text}%"
    return f"{text}{NBSP}kg" if unit == "kg" else text


def signed(text: str) -> str:
    """Put a plus before the text of a number that is above zero."""
    return text if text.startswith(MINUS) or not text.strip("0,.%") else f"+{text}"


def difference_text(change: Difference, scale: int = 0) -> str:
    """Write a difference with its sign, or that there is none beyond the rounding."""
    if change.within_rounding:
        return "gelijk binnen afronding"
    coarse = change.decimals + scale < 0
    value = round(change.value, change.decimals) if coarse else change.value
    text = signed(amount(value, change.decimals, scale))
    return f"ca.{NBSP}{text}" if coarse else text


def percentage_text(bounds: Bounds, *, sign: bool = False) -> str:
    """Write a percentage with only those decimals that its bounds allow.

    One decimal, or none, as long as the bounds are no further apart than one unit of the last
    digit; else "ca." and a whole number; and when they are more than two points apart, the
    bounds themselves, rounded outwards.
    """

    def written(number: Decimal, digits: int, rounding: str = ROUND_HALF_UP) -> str:
        text = f"{amount(number.quantize(Decimal(1).scaleb(-digits), rounding=rounding), digits)}%"
        return signed(text) if sign else text

    width = bounds.high - bounds.low
    for digits in (1, 0):
        if width <= Decimal(1).scaleb(-digits):
            return written(bounds.point, digits)
    if width <= WIDEST_CIRCA:
        return f"ca.{NBSP}{written(bounds.point, 0)}"
    low, high = written(bounds.low, 0, ROUND_FLOOR), written(bounds.high, 0, ROUND_CEILING)
    return f"{low} tot {high}"


def rounding_words(decimals: int) -> str:
    """Say to what a figure was rounded in print: ``afgerond op 100.000``."""
    return f"afgerond op {amount(Decimal(1).scaleb(-decimals), max(0, decimals))}"


def place_text(place: Place | None) -> str:
    """Write where something stands: ``p. 6``, ``regel 183``, or nothing when it is unknown."""
    return page_line_text(place.page, place.line) if place else ""


def page_line_text(page: int | None, line: int | None) -> str:
    """Write a page and a line, as far as they are known."""
    parts = []
    if page is not None:
        parts.append(f"p.{NBSP}{page}")
    if line is not None:
        parts.append(f"regel{NBSP}{line}")
    return ", ".join(parts)


def counted(number: int, one: str, more: str) -> str:
    """Write a number with its noun: ``1 fout``, ``2 fouten``, ``geen fouten``."""
    if number == 0:
        return f"geen {more}"
    return f"{amount(Decimal(number), 0)} {one if number == 1 else more}"


def listed(parts: list[str]) -> str:
    """Join words as Dutch does: ``a, b en c``."""
    return " en ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def year_span(years: list[int]) -> str:
    """Write years that follow one another as one span: ``2022–2019``; others with commas."""
    steps = {after - before for before, after in pairwise(years)}
    if len(years) > 1 and (steps == {1} or steps == {-1}):
        return f"{years[0]}–{years[-1]}"
    return ", ".join(str(year) for year in years)


def quoted(text: str) -> str:
    """Put Dutch quotation marks around words of the source."""
    return f"“{text}”"


def safe_href(address: str) -> str:
    """Give an address back when it is one of the web, else nothing.

    Addresses come out of files; ``javascript:`` and its like must never become a link.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    return address.strip() if parts.scheme in ("http", "https") and parts.netloc else ""


def markdown(text: object) -> str:
    """Make text literal in GitHub-flavoured Markdown, also within a table or a list.

    Angle brackets become entities, because a backslash before ``<`` still hands the bare tag to
    a program that reads Markdown loosely. What needs no escape stays as it is, so that the file
    can be read as a text too.
    """
    folded = re.sub(r"[ \t\r\n\f\v]+", " ", str(text)).strip(" ")
    escaped = _MARKDOWN_SPECIAL.sub(r"\\\1", _MARKDOWN_ENTITY.sub("&amp;", folded))
    escaped = escaped.replace("<", "&lt;").replace(">", "&gt;")
    return _MARKDOWN_BLOCK_START.sub(r"\1\\", escaped)


def markdown_code(text: object) -> str:
    """Write an identifier as inline code; marks that would end it are left out."""
    plain = re.sub(r"[`|\s]+", " ", str(text)).strip()
    return f"`{plain}`" if plain else ""


def markdown_link(text: object, href: str) -> str:
    """Link to an address, or give just the text when there is none."""
    if not href:
        return markdown(text)
    target = re.sub(r"[\s<>|()\\]", lambda match: f"%{ord(match.group()):02X}", href)
    return f"[{markdown(text)}](<{target}>)"


def tidy(text: str) -> str:
    """Fold blank lines into one and end with exactly one line feed."""
    lines = (line.rstrip(" ") for line in text.replace("\r\n", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


FILTERS: Mapping[str, Callable[..., str]] = {
    "md": markdown,
    "md_code": markdown_code,
    "md_link": markdown_link,
}
"""What templates may call, by the name that they call it."""
