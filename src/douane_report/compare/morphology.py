"""How Dutch words are made: compounds, conjugations, and what is left of a word without them."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache

from douane_report.compare.language import language


def parts_of(word: str) -> tuple[str, ...]:
    """Take a compound apart at a well-known last part: ``toezichtsuren``, ``bagagecontroles``."""
    for head in language().heads:
        first = word.removesuffix(head)
        whole = word in language().generic or first in language().fillers
        if first == word or len(first) < _SHORTEST_PART or whole:
            continue
        joint = first.endswith("s") and not first.endswith("us")
        if len(first) > _SHORTEST_PART + 1 and joint:
            first = first.removesuffix("s")
        return (*parts_of(first), head)
    return (word,)


_SHORTEST_PART = 4
_SHORTEST_REST = 3


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
    if _joined_otherwise(shorter, longer, shared):
        return True
    rests = len(longer) - shared, len(shorter) - shared
    if shared >= _LONG_STEM and max(rests) <= _SHORT_ENDING:
        return True
    return (
        shared >= 5
        and len(shorter) - shared <= 4
        and shorter[shared:] in language().endings
        and longer[shared:] in language().endings
    )


def _joined_otherwise(shorter: str, longer: str, shared: int) -> bool:
    """Tell whether only the joint differs: ``vergunningbeleid`` and ``vergunningenbeleid``."""
    rest = shorter[shared:]
    if min(shared, len(rest)) < _SHORTEST_PART:
        return False
    more = len(longer) - len(shorter)
    return longer.endswith(rest) and longer[shared : shared + more] in _JOINTS


_JOINTS = frozenset({"s", "e", "en", "n"})


def _derivation(word: str) -> str:
    """Give the ending that makes a noun: ``integriteit`` and ``integratie`` are two things."""
    return next(
        (ending for ending in ("iteit", "atie", "heid", "isch", "ica") if ending in word[-6:]), ""
    )


_LONG_STEM = 8
_SHORT_ENDING = 3


def joins(word: str, others: Sequence[str]) -> tuple[str, str] | None:
    """Find two words that a compound is made of: ``vergunningcontroles`` of both its halves."""
    whole = _stem_sound(word)
    for first in others:
        stem = _stem_sound(first)
        start = stem if whole.startswith(stem) else stem[: max(4, len(stem) - 2)]
        if len(first) < 4 or not whole.startswith(start):
            continue
        for second in others:
            rest = whole[len(start) :]
            halves = {rest, rest.removeprefix("s"), rest.removeprefix("e"), rest.removeprefix("en")}
            alike = any(
                len(half) >= 4 and akin(half, _stem_sound(second)) for half in sorted(halves)
            )
            if second != first and alike:
                return first, second
    return None


def known_halves(word: str, names: Mapping[str, str], others: Container[str]) -> list[str]:
    """Give the two words that the halves of a compound are called by, where both are there.

    Args:
        word: the compound, as ``sturingsdashboards``.
        names: what stands for a word, as ``aansturing`` for ``sturing``.
        others: words that the halves are looked for in.
    """
    for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        first, second = word[:place], word[place:]
        if names.get(second, second) not in others:
            continue
        for stem in (first, *(first.removesuffix(joint) for joint in ("s", "en", "e"))):
            if names.get(stem, stem) in others:
                return [names.get(stem, stem), names.get(second, second)]
    return []


def halves(word: str, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what stands for the two halves of a compound, where the second is a known word.

    ``organisatieverandering`` and ``organisatiewijziging`` so have one pair in common.
    """
    for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        second = names.get(word[place:])
        if second is None:
            continue
        for stem in {word[:place], *(word[:place].removesuffix(joint) for joint in _JOINTS)}:
            if len(stem) >= _SHORTEST_PART:
                yield names.get(stem, stem), second


def _single(word: str) -> str:
    """Write every doubled letter once: the spelling of a stem changes (``schip``, ``scheeps``)."""
    return re.sub(r"(.)\1", r"\1", word)


def _stem_sound(word: str) -> str:
    """Write what changes at the end of a stem in one way: ``bedrijven`` and ``bedrijfs``."""
    return _single(word).translate(_SOUNDS)


_SOUNDS = str.maketrans(_VOICELESS)


def opens(word: str, compound: str) -> bool:
    """Tell whether a compound begins with a word, and is not derived from it.

    ``aangiftestroom`` opens with ``aangiftes``; ``internationaal`` does not with ``interne``.
    """
    stem = root(word)
    if word == compound or not compound.startswith((word, stem)):
        return False
    rest = compound.removeprefix(stem)
    return len(rest) >= _SHORTEST_REST and not rest.startswith(
        ("ation", "aal", "eel", "isch", "iteit", "ett")
    )


def covers(word: str, others: Sequence[str]) -> bool:
    """Tell whether a word is put together from, or is part of, one of the others."""
    return any(
        len(shorter) >= _SHORTEST_PART
        and (opens(shorter, longer) or longer.endswith((shorter, f"{shorter}s")))
        for other in others
        for shorter, longer in (sorted((word, other), key=len),)
        if longer not in (shorter, f"{shorter}s")
    )
