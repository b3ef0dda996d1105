"""What a proposal needs to know of Dutch, as data: ``words.toml``."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Language:
    """What ``words.toml`` says.

    Attributes:
        fillers: words without a meaning of their own.
        generic: words that many labels share.
        subjects: those of them that say what a label is about.
        deeds: those of them that say what is done.
        separable: verbs, with the first part that stands after them.
        joined: phrases that are written as one word too.
        negations: words that turn a meaning round.
        others: words that make another thing of what they stand beside, and what may replace them.
        sides: pairs of words of place and time of which one turns the other round.
        successors: systems, each with the one that took its place.
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
    negations: frozenset[str]
    others: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, str], ...]
    successors: tuple[tuple[str, str], ...]
    opposites: tuple[tuple[str, str], ...]
    prefixes: tuple[str, ...]
    endings: frozenset[str]
    heads: tuple[str, ...]
    tails: tuple[str, ...]


@cache
def language() -> Language:
    """Give the words that labels are judged by."""
    content = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))
    words = {name: text.split() for name, text in content.items() if isinstance(text, str)}
    pairs = {
        name: tuple((one, other) for one, _, other in (pair.partition("/") for pair in words[name]))
        for name in ("others", "separable", "sides", "successors", "opposites")
    }
    return Language(
        fillers=frozenset(words["fillers"]),
        generic=frozenset(words["generic"]),
        subjects=frozenset(words["subjects"]),
        deeds=frozenset(words["deeds"]),
        separable=pairs["separable"],
        joined=tuple(content["joined"]),
        negations=frozenset(words["negations"]),
        others=pairs["others"],
        sides=pairs["sides"],
        successors=pairs["successors"],
        opposites=pairs["opposites"],
        prefixes=tuple(words["prefixes"]),
        endings=frozenset(words["endings"]),
        heads=_longest_first(words["heads"]),
        tails=_longest_first([*words["heads"], *words["tails"]]),
    )


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
