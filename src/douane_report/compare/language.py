"""What a proposal needs to know of Dutch, as data: ``words.toml`` and ``synonyms.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Language:
    """What ``words.toml`` and ``synonyms.toml`` say.

    Attributes:
        fillers: words without a meaning of their own.
        generic: words that many labels share.
        subjects: those of them that say what a label is about.
        deeds: those of them that say what is done.
        separable: verbs, with the first part that stands after them.
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
    separable: tuple[tuple[str, str], ...]
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
        separable=tuple((verb, first) for verb, first in content["separable"]),
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
