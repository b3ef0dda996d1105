"""How alike the measures of two items are, by the words that no other item has.

A report seldom repeats a measure word for word: "Wegwerken oude dossiers" becomes "Oude dossiers
zijn weggewerkt". What ties the two together is words that stand under no other risk.
"""

from collections import Counter
from collections.abc import Sequence

from douane_report.compare.morphology import root
from douane_report.compare.result import Item
from douane_report.compare.words import words_of_label
from douane_report.model import Tekst

SHARED = 0.5
"""Part of the words of the shorter measure that the longer has too."""

_LEAST = 2


class Measures:
    """The measures of the items of a section in two reports, as words."""

    def __init__(self, old: Sequence[Item], new: Sequence[Item]) -> None:
        self._words = (
            {item.position: _measures(item) for item in old},
            {item.position: _measures(item) for item in new},
        )
        self._counts = [
            Counter(word for measures in side.values() for word in set().union(*measures))
            for side in self._words
        ]

    def alike(self, old: Item, new: Item) -> int:
        """Count the words that two measures of these items share, and that stand nowhere else.

        Zero where the measures have less than half of their words in common.
        """
        return max(
            (
                self._own(one & other)
                for one in self._words[0][old.position]
                for other in self._words[1][new.position]
                if len(one & other) >= max(_LEAST, SHARED * min(len(one), len(other)))
            ),
            default=0,
        )

    def _own(self, words: frozenset[str]) -> int:
        return sum(all(counts[word] == 1 for counts in self._counts) for word in words)


def _measures(item: Item) -> list[frozenset[str]]:
    texts = [str(v.reading.value) for v in item.values if isinstance(v.reading, Tekst)]
    return [
        frozenset(
            root(word.text)
            for word in words_of_label(text)
            if word.telling and not word.text.isdigit()
        )
        for text in texts
    ]
