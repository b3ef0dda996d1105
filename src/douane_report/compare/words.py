"""Labels taken apart into the words that carry their meaning.

The words themselves are data (``words.toml``, ``synonyms.toml``). A label becomes a list of
:class:`Word`: fillers are left out, synonyms become one word, and what stands in brackets or is
shared by many labels weighs less.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from douane_report.compare.spelling import plain, written_out
from douane_report.sections.vocabulary import fold, strip_marker

_FULL, _GENERIC, _ASIDE = Decimal(1), Decimal("0.4"), Decimal("0.25")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASIDES = re.compile(r"[(\[][^)\]]*[)\]]|\b(?:incl|excl|inclusief|exclusief)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a label, and how much it says.

    Attributes:
        text: the word, folded, synonyms made one.
        weight: 1, or less when it is shared by many labels or stands in brackets.
        telling: whether it may show that two labels are one.
        subject: whether it says what a label is about, so that another in its place is another.
    """

    text: str
    weight: Decimal
    telling: bool
    subject: bool


@dataclass(frozen=True, slots=True)
class Language:
    """What ``words.toml`` and ``synonyms.toml`` say.

    Attributes:
        fillers: words without a meaning of their own.
        generic: words that many labels share.
        subjects: those of them that say what a label is about.
        deeds: those of them that say what is done.
        joined: phrases that are written as one word too.
        synonyms: canonical word by folded phrase, longest phrase first.
        negations: words that turn a meaning round.
        others: words that make another thing of what they stand beside.
        sides: pairs of words of place and time of which one turns the other round.
        opposites: pairs that are each other's opposite.
        prefixes: beginnings that make another word of a word.
        endings: endings that do not.
        heads: last parts of compounds, by which those are taken apart, longest first.
        tails: last parts that a compound may leave out before a hyphen, longest first.
    """

    fillers: frozenset[str]
    generic: frozenset[str]
    subjects: frozenset[str]
    deeds: frozenset[str]
    joined: tuple[str, ...]
    synonyms: Mapping[str, str]
    negations: frozenset[str]
    others: frozenset[str]
    sides: tuple[tuple[str, str], ...]
    opposites: tuple[tuple[str, str], ...]
    prefixes: tuple[str, ...]
    endings: frozenset[str]
    heads: tuple[str, ...]
    tails: tuple[str, ...]


@cache
def language() -> Language:
    """Give the words that labels are judged by."""
    content, synonyms = _data("words.toml"), _data("synonyms.toml")["synonyms"]
    phrases = {phrase: group[0].replace(" ", "") for group in synonyms for phrase in group}
    ordered = _longest_first(phrases)
    return Language(
        fillers=frozenset(content["fillers"]),
        generic=frozenset(content["generic"]),
        subjects=frozenset(content["subjects"]),
        deeds=frozenset(content["deeds"]),
        joined=tuple(content["joined"]),
        synonyms={phrase: phrases[phrase] for phrase in ordered},
        negations=frozenset(content["negations"]),
        others=frozenset(content["others"]),
        sides=tuple((one, other) for one, other in content["sides"]),
        opposites=tuple((one, other) for one, other in content["opposites"]),
        prefixes=tuple(content["prefixes"]),
        endings=frozenset(content["endings"]),
        heads=_longest_first(content["heads"]),
        tails=_longest_first([*content["heads"], *content["tails"]]),
    )


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def canonical(text: str) -> tuple[str, ...]:
    """Give the words of a text, folded, synonyms made one."""
    return tuple(_unified(fold(plain(text))))


@cache
def words_of_label(label: str) -> tuple[Word, ...]:
    """Take a label apart; a label of fillers only keeps all its words."""
    known = language()
    written = written_out(plain(strip_marker(label)), known.tails)
    head = _unified(fold(_ASIDES.sub(" ", written))) or _unified(fold(written))
    aside = _unified(fold(" ".join(_ASIDES.findall(written)))) if head else []
    found = [_word(text, aside=False) for text in head if text not in known.fillers]
    texts = {word.text for word in found}
    found += [
        _word(text, aside=True) for text in aside if text not in known.fillers and text not in texts
    ]
    return tuple(found) or tuple(Word(text, _FULL, telling=True, subject=True) for text in head)


def _word(text: str, *, aside: bool) -> Word:
    generic = text in language().generic
    # A year tells years apart, and nothing more.
    slight = aside or bool(_YEAR.fullmatch(text))
    weight = _ASIDE if slight else _GENERIC if generic else _FULL
    telling = not (slight or generic or text in language().negations)
    subject = telling or (not slight and text in language().subjects)
    return Word(text, weight, telling, subject)


def _unified(folded: str) -> list[str]:
    """Give the words of a folded text, every phrase with synonyms as one word."""
    text = f" {folded} "
    for phrase in language().joined:
        text = text.replace(f" {phrase}", f" {phrase.replace(' ', '')}")
    text = _with_synonyms(text)
    parts = [part for word in text.split() for part in parts_of(word)]
    return list(dict.fromkeys(_with_synonyms(f" {' '.join(parts)} ").split()))


def _with_synonyms(text: str) -> str:
    for phrase, canonical in language().synonyms.items():
        text = text.replace(f" {phrase} ", f" {canonical} ")
    roots = _synonyms_by_root()
    return " ".join(["", *(roots.get(root(word), word) for word in text.split()), ""])


@cache
def _synonyms_by_root() -> Mapping[str, str]:
    """Give the canonical word of long synonyms by what is left of them without their ending.

    ``vaartuig`` is found as ``vaartuigen`` is; a root that two groups share says nothing.
    """
    found: dict[str, set[str]] = {}
    for phrase, canonical in language().synonyms.items():
        if " " not in phrase and len(root(phrase)) >= _LONG_ROOT:
            found.setdefault(root(phrase), set()).add(canonical)
    return {each: min(words) for each, words in found.items() if len(words) == 1}


_LONG_ROOT = 6


def parts_of(word: str) -> tuple[str, ...]:
    """Take a compound apart at a well-known last part: ``toezichtsuren``, ``bagagecontroles``."""
    for head in language().heads:
        first = word.removesuffix(head)
        whole = word in language().generic or first in language().fillers
        if first == word or len(first) < _SHORTEST_PART or whole:
            continue
        if len(first) > _SHORTEST_PART + 1 and first.endswith("s"):
            first = first.removesuffix("s")
        return (*parts_of(first), head)
    return (word,)


_SHORTEST_PART = 4


@cache
def root(word: str) -> str:
    """Give what is left of a word without what conjugates it: ``opgeleverd``, ``oplevering``."""
    stem = _PARTICIPLE.sub(r"\1", word) if len(word) >= _LONG_PARTICIPLE else word
    if len(stem) >= _LONG_VERB:
        stem = stem.removeprefix("ver")
    for ending in _INFLECTIONS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST_PART:
            stem = stem.removesuffix(ending)
            break
    stem = _single(stem)
    return stem[:-1] + _VOICELESS.get(stem[-1:], stem[-1:])


_PARTICIPLE = re.compile(r"^(|na|op|aan|uit|af|in|om|toe|her)ge(?=[a-z]+(?:d|t|de|te|en|ene)$)")
_LONG_PARTICIPLE = 8
_LONG_VERB = 13
_INFLECTIONS = (
    "eringen", "ering", "ische", "isch", "eerden", "eerde", "eerd", "eren", "caties", "catie",
    "aties", "atie", "ingen", "ings", "ing", "elijke", "elijk", "heden", "heid", "ies", "ie",
    "enden", "ende", "den", "ten", "end", "ers", "er", "de", "te", "en", "es", "e", "s", "d", "t",
    "n",
)  # fmt: skip
_VOICELESS = {"v": "f", "z": "s"}


@cache
def akin(one: str, other: str) -> bool:
    """Tell whether two words are one but for their ending: ``controle`` and ``controles``."""
    if one == other:
        return True
    if all(_derivation(word) for word in (one, other)) and _derivation(one) != _derivation(other):
        return False
    if len(root(one)) >= _SHORTEST_PART and root(one) == root(other):
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


def _derivation(word: str) -> str:
    """Give the ending that makes a noun: ``integriteit`` and ``integratie`` are two things."""
    return next(
        (ending for ending in ("iteit", "atie", "heid", "isch", "ica") if ending in word[-6:]), ""
    )


_LONG_STEM = 8
_SHORT_ENDING = 3


def joins(word: str, others: Sequence[str]) -> tuple[str, str] | None:
    """Find two words that a compound is made of: ``vergunningcontroles`` of both its halves."""
    whole = _single(word)
    for first in others:
        stem = _single(first)
        start = stem if whole.startswith(stem) else stem[: max(4, len(stem) - 2)]
        if len(first) < 4 or not whole.startswith(start):
            continue
        for second in others:
            rest = whole[len(start) :]
            halves = {rest, rest.removeprefix("s"), rest.removeprefix("e"), rest.removeprefix("en")}
            alike = any(len(half) >= 4 and akin(half, _single(second)) for half in sorted(halves))
            if second != first and alike:
                return first, second
    return None


def _single(word: str) -> str:
    """Write every doubled letter once: the spelling of a stem changes (``schip``, ``scheeps``)."""
    return re.sub(r"(.)\1", r"\1", word)


def opens(word: str, compound: str) -> bool:
    """Tell whether a compound begins with a word, and is not derived from it.

    ``aangiftestroom`` opens with ``aangiftes``; ``internationaal`` does not with ``interne``.
    """
    stem = root(word)
    if word == compound or not compound.startswith((word, stem)):
        return False
    return not compound.removeprefix(stem).startswith(
        ("ation", "aal", "eel", "isch", "iteit", "ett")
    )


def covers(word: str, others: Sequence[str]) -> bool:
    """Tell whether a word is put together from, or is part of, one of the others."""
    return any(
        len(shorter) >= _SHORTEST_PART and (opens(shorter, longer) or longer.endswith(shorter))
        for other in others
        for shorter, longer in (sorted((word, other), key=len),)
        if shorter != longer
    )
