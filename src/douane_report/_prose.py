"""Figures in running prose; `douane_report.numbers` is the public face of this module.

Prose is read one run of non-blank characters at a time, and at each digit the same questions are
asked in the same order: does it refer to something (a day, a paragraph, a law), is it a range, is
it one figure that ends where the grammar says it ends? What is left is a name if it has letters,
and otherwise "unreadable": it is reported without a value, never passed over and never guessed.
"""

import re
from typing import Final

from douane_report._figures import (
    MULTIPLIERS,
    UNITS,
    Number,
    NumberError,
    alternatives,
    figure_pattern,
    number_from,
    shifted,
)
from douane_report._found import FoundNumber, Kind

_BLANK: Final = "[ \t\u00a0\u2009\u202f]"
# A figure may stand on another line than its unit, but not in another paragraph or heading.
_GAP: Final = rf"(?:{_BLANK}{{0,3}}(?:\n(?!{_BLANK}{{0,3}}(?-i:[A-Z])))?{_BLANK}{{0,3}})"
_UNIT_WORDS: Final = alternatives(name for name in UNITS if name.isalpha() and name != "uur")
_MEASURE: Final = rf"(?:[%‰€]|(?:{_UNIT_WORDS}|{alternatives(MULTIPLIERS)})(?![^\W\d_]))"
_LARGE: Final = (
    "honderd|duizend|mln|mld|mio|mrd|miljo|miljard|biljo|triljo|million|milliard|billion|trillion"
)
_FIGURE: Final = re.compile(figure_pattern(_GAP), re.IGNORECASE)
# Where a figure ends: no second mark or group of digits, footnote, compound, unread multiplier.
_END: Final = re.compile(
    r"(?<=[%€‰])(?![\w%€‰])|(?<=[A-Za-z])"
    r"|(?<![A-Za-z%€‰])(?![\w%€‰\u00b9\u00b2\u00b3\u2070-\u2079]|[.,:/’'][0-9]|[-–—\u2212]\w"
    r"|[\u00ad\u200b-\u200f\u2060\ufeff]|[ \t]{1,2}[.,][0-9]|[\u00a0\u2009\u202f][0-9]{3}(?![0-9])"
    rf"|{_GAP}(?:{_LARGE}))",
    re.IGNORECASE,
)
_CLOSED_FIGURE: Final = re.compile(rf"(?:{_FIGURE.pattern})(?:{_END.pattern})", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_SHORT_YEARS: Final = re.compile(r"[’'‘][0-9]{2}(?:[-–/][’'‘][0-9]{2})?(?!\w|-[^\W\d_])")
_LEAD: Final = re.compile(
    r"(?:[^\w€\s+\-–\u2212’'‘]|[-+–\u2212](?![0-9€])|[’'‘](?![0-9]{2}(?!\w)))*"
)
_DIGIT: Final = re.compile(r"\d|[\u00bc-\u00be\u2150-\u215e]")
_CHUNK: Final = re.compile(r"\S+")
_TAIL: Final = ")]}.,;:!?\"'’”*-"

_COUNTING: Final = (
    "ruim", "bijna", "zo'n", "krap", "meer dan", "minder dan", "minstens", "ten minste",
    "tenminste", "minimaal", "maximaal", "hooguit", "hoogstens", "ten hoogste", "nog geen",
    "net geen", "om en nabij", "naar schatting", "<", ">", "≤", "≥", "±", "~",
)  # fmt: skip
_DOUBTFUL: Final = ("ca.", "ca", "circa", "ongeveer")
_OTHER_QUALIFIERS: Final = (
    "rond", "rond de", "boven", "boven de", "onder", "onder de", "vanaf", "tussen", "van de",
    "op de",
)  # fmt: skip
_QUALIFIER: Final = re.compile(
    rf"(?<!\w)({alternatives((*_COUNTING, *_DOUBTFUL, *_OTHER_QUALIFIERS))})\s*\Z".replace(
        r"\ ", r"\s+"
    ),
    re.IGNORECASE,
)
_WINDOW: Final = 24
_CURRENCY: Final = re.compile(rf"(?<!\w)[-+\u2212]?(?:€|EUR){_GAP}\Z", re.IGNORECASE)

_MONTHS: Final = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)[.]"
)
_REFERENCE: Final = re.compile(
    r"(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})(?![-/.,:][0-9])"
    r"|[0-9]{1,2}(?:\s{1,3}(?:en|of|t/m|tot(?:\s+en\s+met)?)\s{1,3}[0-9]{1,2}|[-–][0-9]{1,2})?"
    rf"\.?\s{{1,3}}(?:{_MONTHS})"
    r"|[0-9]+(?:e|de|ste)|[0-9]+(?:/[0-9]+)+|[0-9]{1,2}:[0-9]{2}"
    rf"|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+(?![.,]?[0-9]|{_GAP}{_MEASURE}))(?!\w)",
    re.IGNORECASE,
)
_REFERENCE_WORD: Final = re.compile(
    r"(?:(?<!\w)(?:hoofdstuk(?:ken)?|paragra(?:af|fen)|artikel(?:en)?|art|lid|leden|nrs?|nummers?"
    r"|bijlagen?|tabel(?:len)?|figuur|figuren|grafiek|pagina|blz|pag|deel|versie|fase|stap"
    r"|categorie|niveau|dossier|voetnoot|noot|punt|jaren|basis|iso|nen)\.?|§)\s*\Z",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(r"(?<![^\W_])[x×]\s*\Z")
_REFERRED: Final = re.compile(r"[0-9]+(?:[.:/-][0-9]+)*[a-z]?(?!\w|[.,:/-][0-9])", re.IGNORECASE)
_PARLIAMENTARY: Final = re.compile(r"(?<!\w)kamerstuk(?:ken)?(?:\s+I{1,2})?\s*\Z", re.IGNORECASE)
_DOSSIER: Final = re.compile(r"[0-9]{2}[ .\u00a0]?[0-9]{3}(?![0-9])")
_LINE_START: Final = re.compile(r"\n[ \t\f]*\Z")
_SECTION_START: Final = re.compile(r"\n(?:[ \t]*\n|(?=[ \t\f]))[ \t\f]*\Z")
_LIST_ITEM: Final = re.compile(r"[0-9]{1,2}(?=[.)]\s)")
_HEADING: Final = re.compile(r"([0-9]{1,2})(?=[ \t]+[A-Z][^\n.!?;]*(?:\n|\Z))")
_SPACED: Final = re.compile(
    r"(?:€ ?)?[1-9][0-9]{0,2}(?:[.\u00a0\u2009\u202f][0-9]{3})*(?: [0-9]{3})+(?!\w|[.,:/-][0-9])"
)
_LINK: Final = re.compile(r"[-–]|\s[-–]\s|\s{1,3}(?:tot(?:\s{1,3}en\s{1,3}met)?|t/m|à)\s{1,3}")
_AND: Final = re.compile(r"\s{1,3}en\s{1,3}")
_GLUED_YEAR: Final = re.compile(r"(?:19|20)[0-9]{3,5}")
_DAMAGED: Final = re.compile(
    rf"[-+–\u2212]?(?:€\s*)?[0-9](?:[0-9.,OoIl]*{_MEASURE}?%?|[0-9.,]*e[-+]?[0-9]+)", re.IGNORECASE
)
_COORDINATED: Final = re.compile(
    r",?\s+(?:(?:en|of|naar|tegenover|versus)\s+)?"
    rf"(?:(?:{alternatives((*_COUNTING, *_DOUBTFUL, *_OTHER_QUALIFIERS))})\s*)?",
    re.IGNORECASE,
)
_MULTIPLIED: Final = re.compile(rf"(?:{alternatives(MULTIPLIERS)})(?![^\W\d_])", re.IGNORECASE)


def find_numbers(text: str) -> list[FoundNumber]:
    """Finds every figure in running prose; see `douane_report.numbers.find_numbers`."""
    found: list[FoundNumber] = []
    end = 0
    for chunk in _CHUNK.finditer(text):
        end = max(end, chunk.start())
        while end < chunk.end() and _DIGIT.search(text, end, chunk.end()):
            lead = _LEAD.match(text, end)
            start = lead.end() if lead else end
            # "€ 5" is two runs of characters; the first has no digit.
            nearby = max(found[-1].end if found else 0, start - _WINDOW)
            if currency := _CURRENCY.search(text, nearby, start):
                start = currency.start()
            found.append(_read(text, start, chunk.end()))
            end = found[-1].end
    return _without_shared_multipliers(text, found)


def _read(text: str, start: int, stop: int) -> FoundNumber:
    # The start of the text counts as the start of a paragraph.
    window = ("\n\n" if start <= _WINDOW else "") + text[max(0, start - _WINDOW) : start]
    if window[-1].isalnum():
        return _leftover(text, start, stop)._replace(kind="ordinal/reference")
    if end := _reference_end(text, start, window):
        return _without_value(text, start, end, "ordinal/reference")
    if match := _SHORT_YEARS.match(text, start):
        return _without_value(text, start, match.end(), "year")
    if match := _SPACED.match(text, start):
        return _without_value(text, start, match.end(), "unreadable")
    printed = _QUALIFIER.search(window)
    qualifier = " ".join(printed[1].lower().replace("’", "'").split()) if printed else None
    try:
        return (
            _range(text, start, qualifier)
            or _single(text, start, qualifier)
            or _leftover(text, start, stop)
        )
    except NumberError:
        return _leftover(text, start, stop)._replace(kind="unreadable")


def _reference_end(text: str, start: int, window: str) -> int | None:
    """Returns where a reference ends that begins at `start`; None where none begins."""
    match = None
    if _PARLIAMENTARY.search(window):
        match = _DOSSIER.match(text, start)
    if match is None and _TIMES.search(window):
        match = _FIGURE.match(text, start)
    if match is None and _REFERENCE_WORD.search(window):
        match = _REFERRED.match(text, start)
    if match is None and _LINE_START.search(window):
        match = _LIST_ITEM.match(text, start)
    if match is None and _SECTION_START.search(window):
        match = _HEADING.match(text, start)
    match = match or _REFERENCE.match(text, start)
    return match.end() if match else None


def _single(text: str, start: int, qualifier: str | None) -> FoundNumber | None:
    match = _CLOSED_FIGURE.match(text, start)
    if match is None:
        return None
    number = number_from(match)
    if _YEAR.fullmatch(number.text) and qualifier not in _COUNTING:
        if qualifier in _DOUBTFUL:
            return _without_value(text, start, match.end(), "unreadable")
        return FoundNumber(number, start, match.end(), qualifier, "year")
    if _GLUED_YEAR.fullmatch(number.text) and qualifier is None:
        return _without_value(text, start, match.end(), "unreadable")
    return FoundNumber(number, start, match.end(), qualifier, "quantity")


def _range(text: str, start: int, qualifier: str | None) -> FoundNumber | None:
    first = _FIGURE.match(text, start)
    if first is None:
        return None
    link = _LINK.match(text, first.end())
    if link is None and qualifier == "tussen":
        link = _AND.match(text, first.end())
    second = _CLOSED_FIGURE.match(text, link.end()) if link else None
    if second is None or second["sign"]:
        return None
    end = second.end()
    lower, upper = number_from(first), number_from(second)
    if lower.unit and upper.unit and lower.unit != upper.unit:
        return None
    shares = bool(second["multiplier"]) and not (first["multiplier"] or first["unit"])
    if shares:
        lower = _multiplied(lower, MULTIPLIERS[second["multiplier"].casefold()])
    years = [bool(_YEAR.fullmatch(number.text)) for number in (lower, upper)]
    unit = lower.unit or upper.unit
    lower, upper = lower._replace(unit=unit), upper._replace(unit=unit)
    if lower.value is None or upper.value is None or lower.value >= upper.value:
        # "900 tot 1 miljard" means 900 million, but nothing that is printed says so.
        return _without_value(text, start, end, "unreadable") if shares else None
    if all(years):
        return FoundNumber(lower, start, end, qualifier, "year", upper)
    if any(years) and unit is None and not shares:
        return _without_value(text, start, end, "unreadable")
    return FoundNumber(lower, start, end, qualifier, "range", upper)


def _multiplied(number: Number, power: int) -> Number:
    if number.value is None or number.decimals is None:
        return number
    decimals = number.decimals - power
    return number._replace(value=shifted(number.value, power, decimals), decimals=decimals)


def _leftover(text: str, start: int, stop: int) -> FoundNumber:
    """Takes the rest of a run of characters that is no figure: a name, or a damaged figure."""
    rest = text[start:stop].rstrip(_TAIL)
    named = any(map(str.isalpha, rest)) and not _DAMAGED.fullmatch(rest)
    identifier = rest[:1] == "0" and rest[1:2].isdigit()
    kind: Kind = "ordinal/reference" if named or identifier else "unreadable"
    return _without_value(text, start, start + len(rest), kind)


def _without_value(text: str, start: int, end: int, kind: Kind) -> FoundNumber:
    return FoundNumber(Number(None, None, None, text[start:end]), start, end, None, kind)


def _without_shared_multipliers(text: str, found: list[FoundNumber]) -> list[FoundNumber]:
    """Takes the value from figures that may share the multiplier of the next one.

    In "van 653 naar 721 miljoen" and "1,2 en 1,4 miljard" nobody can tell by the words alone.
    """
    result: list[FoundNumber] = []
    shared = False
    for item in reversed(found):
        multiplied = bool(_MULTIPLIED.search((item.upper or item.number).text))
        if result and shared and not multiplied and item.kind == "quantity":
            between = text[item.end : result[-1].start]
            if item.number.text[-1].isdigit() and _COORDINATED.fullmatch(between):
                item = _without_value(text, item.start, item.end, "unreadable")
                result.append(item)
                continue
        shared = multiplied
        result.append(item)
    return result[::-1]
