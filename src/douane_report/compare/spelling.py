"""One way of writing for what labels write in two: abbreviations and compounds cut short.

``NVWA`` is the ``Nederlandse Voedsel- en Warenautoriteit``; ``data- en informatiemanagement`` is
``datamanagement en informatiemanagement``. Neither needs a list: the letters tell.
"""

import re
from collections.abc import Container, Iterable, Sequence, Set

from douane_report.compare.morphology import akin
from douane_report.sections.vocabulary import fold

_ABBREVIATED = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_PLURAL = re.compile(r"(?<=\w)['’`´](?=s\b)")
_ACRONYM = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{2,7}(?![\w])")
_JOINED_ACRONYM = re.compile(r"(?<![\w&])([A-Z]{1,5}) ?& ?([A-Z]{1,5})(?![\w&])")
_ACRONYM_PLURAL = re.compile(r"(?<![\w-])([A-Z]{3,8})['’`´]?s(?!\w)")
_ASIDE = re.compile(r"[(\[]([^)\]]*)[)\]]")
_PART = re.compile(
    r"\b(?:incl|excl|inclusief|exclusief|waarvan|waaronder|w\.v|w\.o|o\.a)\b", re.IGNORECASE
)
_PROSECUTION = re.compile(r"(?<![\w-])OM(?![\w-])")
_AFTERWARDS = re.compile(r"^([\w-]+), ([a-z]\w+)$")
_TO_150 = re.compile(
    r"(?:<|≤|<=|\b(?:tot(?: en met)?|t/m|onder|beneden|minder dan|maximaal|hoogstens)(?: de)?)\s*"
    r"(?:€|eur|euro)?\s*150(?:,00)?,?-?(?:\s*euro)?",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[(),:;/]")
_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"\w{3,}")
_CUT = re.compile(r"((?:\w{2,}-,? ?/?)+)((?: ?(?:en|of|&) |/) ?)(\w{5,})")
_CUT_AT_FRONT = re.compile(r"(\w{6,})(?=(?: ?(?:en|of|&) |/) ?-(\w{3,}))")
_DASHED = re.compile(r"((?: ?(?:en|of|&) |/) ?)-(?=\w{3,})")
_PHASED = re.compile(
    r"(?:\bvan )?\b(?:fase|phase|versie|release) \d+ naar (?=(?:fase|phase|versie|release) \d)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\(\s*(?:in\s+)?%\s*\)|^\s*%(?=\s)|,?\s+in %")
_HYPHENATED = re.compile(r"(?<![\w-])([^\W\d_]{2,})[- ]([^\W\d_]{4,})(?![\w-])")
_CUT_SHORT = re.compile(r"\b([^\W\d_]{3,})\.(?=\s+\S)")
_MOST_WORDS = 8
_LOW_VALUE = " tot 150 "

_SHORTEST = 3
_LIST = 4


def plain(label: str) -> str:
    """Leave out abbreviations without a meaning, ``m.b.t.``, and the mark in ``auto's``.

    An acronym is written as it is alone: ``BV&I`` as ``BVI``, ``ATO's`` as ``ATO``. Of the two
    phases of a transition the last counts; a share is called one, wherever its sign stands.
    """
    label = _PROSECUTION.sub("Openbaar Ministerie", label)
    label = _PERCENT.sub(" percentage ", _PHASED.sub("", label))
    label = _TO_150.sub(_LOW_VALUE, _AFTERWARDS.sub(r"\2 \1", label))
    label = _ACRONYM_PLURAL.sub(r"\1", _JOINED_ACRONYM.sub(r"\1\2", label))
    return _PLURAL.sub("", _ABBREVIATED.sub(" ", label))


def closed(label: str, other: str) -> str:
    """Write a compound in one word that the other label so writes: ``data-geletterdheid``."""
    words = fold(other).split()

    def close(found: re.Match[str]) -> str:
        whole = fold(found[1] + found[2])
        return whole if any(akin(whole, word) for word in words) else found[0]

    return _HYPHENATED.sub(close, label)


def completed(label: str, other: str) -> str:
    """Write a word that is cut short at a full stop as the other label writes it: ``adm.``."""
    words = _LONG_WORD.findall(other)

    def complete(found: re.Match[str]) -> str:
        wholes = {word for word in words if fold(word).startswith(fold(found[1]))}
        return wholes.pop() if len(wholes) == 1 else found[0]

    return _CUT_SHORT.sub(complete, label)


def asides_of(label: str) -> list[str]:
    """Give what a label has in brackets."""
    return [aside.strip() for aside in _ASIDE.findall(label)]


def other_names(label: str) -> tuple[str, ...]:
    """Give what stands in brackets where it may be a name itself: an acronym, or several words.

    ``Stuur in eigen handen (losmaken van de moederdienst)``; what is in- or excluded is no name.
    """
    asides = [aside for aside in asides_of(label) if not _PART.search(aside)]
    return tuple(
        each for each in asides if _ACRONYM.fullmatch(each) or len(_LONG_WORD.findall(each)) > 1
    )


def acronyms_of(label: str) -> list[str]:
    """Give the words in capitals of a label that is not all in capitals."""
    return [] if label.isupper() else _ACRONYM.findall(label)


def without_asides(label: str) -> str:
    """Give a label without what it has in brackets."""
    return _ASIDE.sub(" ", label)


def without_own_acronym(label: str, fillers: Set[str]) -> str:
    """Leave out an acronym in brackets of words that the label has itself."""
    for found in _ASIDE.finditer(label):
        rest = f"{label[: found.start()]}{label[found.end() :]}"
        acronym = found[1].strip()
        if _ACRONYM.fullmatch(acronym) and _span(acronym, rest, fillers):
            return rest
    return label


def written_out(label: str, endings: Container[str]) -> str:
    """Give compounds that are cut short at a hyphen their last part.

    Args:
        label: label as printed.
        endings: words that may be the last part of a compound, and what stays as it is written.
    """

    def complete(found: re.Match[str]) -> str:
        firsts, joint, last = found.groups()
        if fold(found[0]) in endings:
            return found[0]
        tail = next((last[at:] for at in range(_SHORTEST, len(last)) if last[at:] in endings), "")
        words = [f"{first}{tail}" for first in re.findall(r"\w+", firsts)]
        return " ".join([*words, joint.strip(), last])

    return _CUT.sub(complete, label)


def opened(label: str, other: str, tails: Iterable[str]) -> str:
    """Give compounds that are cut short before a hyphen their first part.

    ``Hennepplanten en -stekken`` has the first part that ``hennepstekken`` has in the other
    label; ``Invorderingsrente en -kosten`` what is left of its first word without ``rente``.

    Args:
        label: label as printed.
        other: the label that it is compared with.
        tails: last parts of compounds, longest first.
    """
    cut = _CUT_AT_FRONT.search(label)
    if not cut:
        return label
    whole, rest = fold(cut[1]), fold(cut[2])
    firsts = [
        word.removesuffix(rest)
        for word in fold(other).split()
        if word.endswith(rest) and len(word.removesuffix(rest)) >= _SHORTEST
    ]
    first = next((each for each in firsts if whole.startswith(each)), "")
    tail = next((tail for tail in tails if whole.endswith(tail) and whole != tail), "")
    first = first or (whole.removesuffix(tail) if tail else "")
    return _DASHED.sub(rf"\g<1>{first}", label, count=1) if first else label


def with_acronyms(label: str, other: str, fillers: Set[str], known: Container[str]) -> str:
    """Write with an acronym what the other label writes with it.

    Args:
        label: label to change.
        other: label that may hold acronyms.
        fillers: words that an acronym may leave out.
        known: acronyms that stand for something already.
    """
    found = [each for each in _ACRONYM.findall(other) if fold(each) not in known]
    if re.fullmatch(r"\w{3,8}", other) and not found:
        found = [other]
    for acronym in found:
        span = _span(acronym, label, fillers)
        if span:
            label = f"{label[: span[0]]}{acronym}{label[span[1] :]}"
    return label


def _span(acronym: str, label: str, fillers: Set[str]) -> tuple[int, int] | None:
    """Find the words that an acronym is made of, the fewest that will do."""
    words = list(_WORD.finditer(label))
    folded = [fold(word.group()) for word in words]
    # Only what is written in capitals may have letters from within a compound.
    inner = int(acronym.isupper())
    for length in range(2, min(_MOST_WORDS, len(words)) + 1):
        for start in range(len(words) - length + 1):
            run = folded[start : start + length]
            first, last = words[start].start(), words[start + length - 1].end()
            between = label[first:last]
            listed = acronym.isupper() and len(acronym) >= _LIST
            breaks = _BREAK.search(between.replace(",", "") if listed else between)
            if {run[0], run[-1]} & fillers or breaks:
                continue
            if _spells(fold(acronym), run, fillers, inner):
                return first, last
    return None


def _spells(letters: str, words: Sequence[str], fillers: Set[str], inner: int) -> bool:
    """Tell whether every word gives its first letter, in order.

    One may give a letter of its second part too: the G of ``KGT`` is in ``klantgericht``.
    """
    if not words:
        return not letters
    word, rest = words[0], words[1:]
    if word in fillers and _spells(letters, rest, fillers, inner):
        return True
    if not letters or not word.startswith(letters[0]):
        return False
    if _spells(letters[1:], rest, fillers, inner):
        return True
    within = len(letters) > 1 and letters[1] in word[_SHORTEST:-_SHORTEST]
    return bool(inner) and within and _spells(letters[2:], rest, fillers, inner - 1)
