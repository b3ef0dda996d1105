"""What labels call by many names, as data: ``concepts.toml`` and ``kinds.toml``.

A concept is one line of wordings that say the same, of which the first stands for all; where
that is a phrase, as ``tekort aan kennis`` for ``kennishiaten``, the text says the same word by
word. A kind is one of several things that are not each other: a tax, a drug, a means of transport.
The files are blocks of text, as thousands of wordings must be read in a blink; what a wording
looks like without its ending is worked out when a word is looked up.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from douane_report.compare.morphology import akin, root

_SEPARATOR = " | "
_ABOVE = " > "
_START = 2
_LONG_ROOT = 6
_CONJUGATED = re.compile(r"^(?:ver|(?:na|op|aan|uit|af|in|om|toe|her)?ge)(?=[a-z]{4})")


@dataclass(frozen=True)
class Concepts:
    """Wordings, by what they begin with.

    Attributes:
        names: the word that stands for a wording, by wording; both folded.
        phrases: wordings of which a text may have one, by their first word.
        singles: wordings of one word, by the letters that all forms of it begin with.
    """

    names: Mapping[str, str]
    phrases: Mapping[str, list[str]]
    singles: Mapping[str, list[str]]
    _roots: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def unified(self, text: str) -> str:
        """Write a folded text with one word for every wording of a concept, the longest first."""
        text = f" {text.strip()} "
        done: set[str] = set()
        while (found := self._longest(text, done)) is not None:
            text = text.replace(f" {found} ", f" {self.names[found]} ")
            done.add(found)
        return " ".join(["", *(self._by_root(word) for word in text.split()), ""])

    def _longest(self, text: str, done: set[str]) -> str | None:
        """Find the longest wording in a text that changes it, no longer than the last."""
        most = min(map(len, done), default=len(text))
        found = [
            phrase
            for word in set(text.split())
            for phrase in self.phrases.get(word, ())
            if len(phrase) <= most and f" {phrase} " in text
            if phrase not in done and self.names[phrase] != phrase
        ]
        return max(found, key=lambda phrase: (len(phrase), phrase), default=None)

    def _by_root(self, word: str) -> str:
        """Give the name of a long wording of which a word is another form.

        ``vaartuig`` is found as ``vaartuigen`` is; a root that two concepts share says nothing.
        """
        stem = root(word)
        if len(stem) < _LONG_ROOT:
            return word
        start = start_of(word)
        if start not in self._roots:
            found: dict[str, set[str]] = {}
            for each in self.singles.get(start, ()):
                found.setdefault(root(each), set()).add(self.names[each])
            self._roots[start] = {
                each: min(names)
                for each, names in found.items()
                if len(names) == 1 and len(each) >= _LONG_ROOT
            }
        return self._roots[start].get(stem, word)


@dataclass(frozen=True)
class Kinds:
    """Things of which one is not the other.

    Attributes:
        lists: by word, the lists that it stands in.
        wider: by word, the words for what it is a part or a kind of.
    """

    lists: Mapping[str, frozenset[int]]
    wider: Mapping[str, frozenset[str]]

    def apart(self, one: Set[str], other: Set[str]) -> bool:
        """Tell whether each of two names has a thing of one list that the other has not.

        What is wider or narrower than a thing that the other names is no other thing.
        """
        lists = [
            {number for word in here if not self._within(word, there) for number in self._of(word)}
            for here, there in ((one, other), (other, one))
        ]
        return bool(lists[0] & lists[1])

    def _of(self, word: str) -> frozenset[int]:
        return self.lists.get(word, _NOTHING)

    def _within(self, word: str, others: Set[str]) -> bool:
        if word in others or self.wider.get(word, _NONE) & others:
            return True
        if any(other in self.lists and akin(word, other) for other in others):
            return True  # ``zending`` is no other kind than ``zendingen``.
        return any(word in self.wider.get(other, _NONE) for other in others)


_CHANGING = (
    "ver", "ge", "nage", "opge", "aange", "uitge", "afge", "inge", "omge", "toege", "herge",
)  # fmt: skip
_NOTHING: frozenset[int] = frozenset()
_NONE: frozenset[str] = frozenset()


@cache
def concepts() -> Concepts:
    """Read all concepts."""
    names: dict[str, str] = {}
    phrases: dict[str, list[str]] = {}
    singles: dict[str, list[str]] = {}
    for line in lines_of("concepts.toml"):
        wordings = line.split(_SEPARATOR)
        name = wordings[0]
        for wording in wordings:
            names[wording] = name
            first, _, rest = wording.partition(" ")
            phrases.setdefault(first, []).append(wording)
            if not rest and len(wording) >= _LONG_ROOT:
                singles.setdefault(start_of(wording), []).append(wording)
    return Concepts(names, phrases, singles)


@cache
def kinds() -> Kinds:
    """Read all kinds, each by the word that stands for it."""
    lists: dict[str, set[int]] = {}
    wider: dict[str, set[str]] = {}
    names = concepts().names
    for number, block in enumerate(_blocks("kinds.toml")):
        for line in block:
            above, _, below = line.rpartition(_ABOVE)
            words = [names.get(w, w.replace(" ", "")) for w in below.split(_SEPARATOR)]
            top = [names.get(w, w.replace(" ", "")) for w in above.split(_SEPARATOR) if w]
            for word in (*top, *words):
                lists.setdefault(word, set()).add(number)
            for word in words:
                wider.setdefault(word, set()).update(top)
    return Kinds(
        {word: frozenset(found) for word, found in lists.items()},
        {word: frozenset(found) for word, found in wider.items()},
    )


def lines_of(name: str) -> Iterator[str]:
    """Yield the lines of a file of blocks."""
    for block in _blocks(name):
        yield from block


def _blocks(name: str) -> Iterator[list[str]]:
    content = tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))
    for block in content.values():
        yield [line for line in block.splitlines() if line]


def start_of(word: str) -> str:
    """Give the letters that all forms of a word begin with: ``opgeleverd`` and ``oplevering``."""
    return (_CONJUGATED.sub("", word) if word.startswith(_CHANGING) else word)[:_START]
