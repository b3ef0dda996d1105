"""Phrases of a concept, in whatever form a label writes them.

``concepts.toml`` has ``uitval van systemen``; a label may say ``uitval van het systeem``. What is
between the words, and how they end, makes no other phrase of it. A phrase that so could be two
concepts is neither.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from douane_report.compare.concepts import concepts, start_of
from douane_report.compare.morphology import root

BETWEEN = frozenset({"de", "het", "een", "der", "den", "van", "voor", "aan", "bij", "op"})
"""Words that two wordings of one phrase may differ by; ``in``, ``met`` and ``na`` may not."""

_BEFORE = "pre "
"""How what is done ``voor binnenkomst`` is called: there ``voor`` is not ``bij``."""

_MOST_WORDS = 6
_Key = tuple[str, ...]


@dataclass(frozen=True)
class Phrases:
    """Wordings, by how their first word begins, of which those of several words count."""

    wordings: Mapping[str, Sequence[str]]
    _keys: dict[str, Mapping[_Key, str]] = field(default_factory=dict)

    def unified(self, text: str) -> str:
        """Write a folded text with the name of a concept for every phrase, the longest first."""
        words = text.split()
        found: list[str] = []
        place = 0
        while place < len(words):
            name, end = self._at(words, place)
            found.append(name)
            place = end
        return " ".join(["", *found, ""])

    def _at(self, words: Sequence[str], place: int) -> tuple[str, int]:
        """Give the name of the longest phrase from a word on, else the word; and where it ends."""
        known = {} if words[place] in BETWEEN else self._by_start(start_of(words[place]))
        key: list[str] = []
        best = words[place], place + 1
        for end in range(place, len(words) if known else place):
            if words[end] in BETWEEN:
                continue
            key.append(_sound(words[end]))
            if len(key) > _MOST_WORDS:
                break
            name = known.get(tuple(key))
            if name:
                best = name, end + 1
        return best

    def _by_start(self, start: str) -> Mapping[_Key, str]:
        if start not in self._keys:
            found: dict[_Key, set[str]] = {}
            names = concepts().names
            for wording in self.wordings.get(start, ()):
                if " " in wording and not names[wording].startswith(_BEFORE):
                    found.setdefault(_key(wording), set()).add(names[wording])
            self._keys[start] = {
                key: min(names) for key, names in found.items() if len(names) == 1 and len(key) > 1
            }
        return self._keys[start]


def _key(wording: str) -> _Key:
    return tuple(_sound(word) for word in wording.split() if word not in BETWEEN)


@cache
def _sound(word: str) -> str:
    """Give what is left of a word, or of what stands for it, without its ending."""
    name = concepts().names.get(word, word)
    return root(word if " " in name else name)


@cache
def phrases() -> Phrases:
    """Give all wordings, by how their first word begins."""
    found: dict[str, list[str]] = {}
    for first, wordings in concepts().phrases.items():
        if first not in BETWEEN:
            found.setdefault(start_of(first), []).extend(wordings)
    return Phrases(found)
