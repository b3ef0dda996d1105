"""Labels taken apart into the words that carry their meaning.

The words themselves are data (``words.toml``). A label becomes a list of :class:`Word`: fillers
are left out, synonyms become one word, and what stands in brackets or is shared by many labels
weighs less.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

from douane_report.sections.vocabulary import fold, strip_marker

_FULL, _GENERIC, _ASIDE = Decimal(1), Decimal("0.4"), Decimal("0.25")
_ASIDES = re.compile(r"[(\[][^)\]]*[)\]]|\b(?:incl|excl|inclusief|exclusief)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a label, and how much it says.

    Attributes:
        text: the word, folded, synonyms made one.
        weight: 1, or less when it is shared by many labels or stands in brackets.
        telling: whether it may show that two labels are one.
    """

    text: str
    weight: Decimal
    telling: bool


@dataclass(frozen=True, slots=True)
class Language:
    """What ``words.toml`` says.

    Attributes:
        fillers: words without a meaning of their own.
        generic: words that many labels share.
        joined: phrases that are written as one word too.
        synonyms: canonical word by folded phrase, longest phrase first.
        negations: words that turn a meaning round.
        opposites: pairs that are each other's opposite.
        prefixes: beginnings that make another word of a word.
        endings: endings that do not.
    """

    fillers: frozenset[str]
    generic: frozenset[str]
    joined: tuple[str, ...]
    synonyms: Mapping[str, str]
    negations: frozenset[str]
    opposites: tuple[tuple[str, str], ...]
    prefixes: tuple[str, ...]
    endings: frozenset[str]


@cache
def language() -> Language:
    """Give the words that labels are judged by."""
    content = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))
    phrases = {
        phrase: group[0].replace(" ", "") for group in content["synonyms"] for phrase in group
    }
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return Language(
        fillers=frozenset(content["fillers"]),
        generic=frozenset(content["generic"]),
        joined=tuple(content["joined"]),
        synonyms={phrase: phrases[phrase] for phrase in ordered},
        negations=frozenset(content["negations"]),
        opposites=tuple((one, other) for one, other in content["opposites"]),
        prefixes=tuple(content["prefixes"]),
        endings=frozenset(content["endings"]),
    )


@cache
def words_of_label(label: str) -> tuple[Word, ...]:
    """Take a label apart; a label of fillers only keeps all its words."""
    plain = strip_marker(label)
    head = _unified(fold(_ASIDES.sub(" ", plain))) or _unified(fold(plain))
    aside = _unified(fold(" ".join(_ASIDES.findall(plain)))) if head else []
    known = language()
    found = [_word(text, aside=False) for text in head if text not in known.fillers]
    texts = {word.text for word in found}
    found += [
        _word(text, aside=True) for text in aside if text not in known.fillers and text not in texts
    ]
    return tuple(found) or tuple(Word(text, _FULL, True) for text in head)


def _word(text: str, *, aside: bool) -> Word:
    generic = text in language().generic
    weight = _ASIDE if aside else _GENERIC if generic else _FULL
    return Word(text, weight, telling=not (aside or generic))


def _unified(folded: str) -> list[str]:
    """Give the words of a folded text, every phrase with synonyms as one word."""
    text = f" {folded} "
    for phrase in language().joined:
        text = text.replace(f" {phrase}", f" {phrase.replace(' ', '')}")
    for phrase, canonical in language().synonyms.items():
        text = text.replace(f" {phrase} ", f" {canonical} ")
    return list(dict.fromkeys(text.split()))


def akin(one: str, other: str) -> bool:
    """Tell whether two words are one but for their ending: ``controle`` and ``controles``."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 4 or any(char.isdigit() for char in one + other):
        return False
    shared = next(
        (i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter)
    )
    ending = len(longer) - shared
    if shared == len(shorter):
        return ending <= (2 if len(shorter) < 6 else 4) and longer[shared:] in language().endings
    rests = len(longer) - shared, len(shorter) - shared
    if shared >= _LONG_STEM and max(rests) <= _SHORT_ENDING:
        return True
    return (
        shared >= 5
        and len(shorter) - shared <= 4
        and shorter[shared:] in language().endings
        and longer[shared:] in language().endings
    )


_LONG_STEM = 8
_SHORT_ENDING = 3


def joins(word: str, others: Sequence[str]) -> tuple[str, str] | None:
    """Find two words that a compound is made of: ``vergunningcontroles`` of both its halves."""
    plain = _single(word)
    for first in others:
        stem = _single(first)
        start = stem if plain.startswith(stem) else stem[: max(4, len(stem) - 2)]
        if len(first) < 4 or not plain.startswith(start):
            continue
        for second in others:
            rest = plain[len(start) :]
            halves = {rest, rest.removeprefix("s"), rest.removeprefix("e"), rest.removeprefix("en")}
            alike = any(len(half) >= 4 and akin(half, _single(second)) for half in sorted(halves))
            if second != first and alike:
                return first, second
    return None


def _single(word: str) -> str:
    """Write every doubled letter once: the spelling of a stem changes (``schip``, ``scheeps``)."""
    return re.sub(r"(.)\1", r"\1", word)


def covers(word: str, others: Sequence[str]) -> bool:
    """Tell whether a word is put together from, or is part of, one of the others."""
    return any(
        len(shorter) >= 4 and (longer.startswith(shorter) or longer.endswith(shorter))
        for other in others
        for shorter, longer in (sorted((word, other), key=len),)
        if shorter != longer
    )
