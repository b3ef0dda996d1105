"""How alike two labels are, and what forbids that they are one.

Likeness alone is dangerous: ``Invoerrechten`` and ``Uitvoerrechten`` differ in three letters,
``Heroïne`` and ``Heroïne (incl. opium)`` in half of them. So the words are compared, not the
letters, and what turns a meaning round is a veto, whatever the likeness.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from rapidfuzz.distance import Levenshtein

from douane_report.compare.concepts import concepts
from douane_report.compare.language import language
from douane_report.compare.morphology import akin, covers, halves, joins, known_halves, opens
from douane_report.compare.spelling import (
    closed,
    completed,
    opened,
    other_names,
    plain,
    with_acronyms,
    without_asides,
    without_own_acronym,
)
from douane_report.compare.successors import without_succession
from douane_report.compare.vetoes import veto_of
from douane_report.compare.words import Word, words_of_label

SHORTFALL = "tekortkoming"
"""What stands for "niet voldoen aan": it says that a thing goes wrong, and not which."""

_MOST = 100
_SAME = 80
_ONE_FOR_ONE = 60
_LITTLE = 50
_COVERED = Decimal("0.5")
_TYPO_LENGTH = 7
_OPENING_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two labels are.

    Attributes:
        score: 0 to 100: the weight of what they share, against that of all their words.
        contained: whether every word of the shorter stands in the longer.
        telling: number of telling words that they share.
        replaced: whether both say what they are about with a word that the other lacks.
        plain: whether what only one of them has says nothing about what it is about.
        veto: why they cannot be one (Dutch); empty when nothing forbids it.
    """

    score: int
    contained: bool
    telling: int
    replaced: bool
    plain: bool
    veto: str = ""


@cache
def likeness(one: str, other: str) -> Likeness:
    """Compare two labels word by word.

    An acronym on one side stands for its words on the other; what stands in brackets may be a
    name of its own, by which the other calls it. What forbids them to be one is looked for in the
    whole of both, but for systems of which one took the place of the other.
    """
    kept = without_succession(one, other)
    if kept:
        found = likeness(*kept)
        if found.score >= _SAME and found.telling:
            return found
    fillers, known = language().fillers, concepts().names
    one, other = (without_own_acronym(plain(label), fillers) for label in (one, other))
    one, other = completed(one, other), completed(other, one)
    one, other = closed(one, other), closed(other, one)
    tails = language().tails
    one, other = opened(one, other, tails), opened(other, one, tails)
    short = (
        with_acronyms(one, other, fillers, known),
        with_acronyms(other, one, fillers, known),
    )
    ways = dict.fromkeys((short, (one, other)))
    whole = max((_compare(*way) for way in ways), key=lambda each: each.score)
    if whole.veto or whole.score >= _SAME:
        return whole
    renamed = [
        found
        for found in (_compare(a, b) for a, b in _by_other_names(one, other))
        if not found.veto and found.score >= _SAME and found.telling
    ]
    return max([whole, *renamed], key=lambda each: each.score)


def _by_other_names(one: str, other: str) -> list[tuple[str, str]]:
    """Pair what each has in brackets with what the other says outside them, or in all."""
    ways = [(aside, way) for aside in other_names(one) for way in (other, without_asides(other))]
    back = [(way, aside) for aside in other_names(other) for way in (one, without_asides(one))]
    return [*ways, *back]


def _compare(one: str, other: str) -> Likeness:
    words, others = words_of_label(one), words_of_label(other)
    sides = _Sides(words, others)
    left, right = sides.left, sides.right
    return Likeness(
        score=sides.score(),
        contained=not left or not right,
        telling=sides.telling,
        replaced=sides.replaced,
        plain=not any(word.subject for word in (*left, *right)),
        veto=veto_of(one, other, words, others),
    )


class _Sides:
    """Two lists of words, from which what they share is taken away.

    Attributes:
        left: words of the first that have no partner.
        right: words of the second that have no partner.
        telling: number of telling words that they share.
    """

    def __init__(self, words: Sequence[Word], others: Sequence[Word]) -> None:
        self.left, self.right = list(words), list(others)
        self.telling = 0
        self._shared = self._half = Decimal(0)
        self._compounds: tuple[list[Word], list[Word]] = ([], [])
        for word in words:
            partner = _partner(word, self.right)
            if partner is not None:
                self._take([word], [partner])
        self._take_compounds(self.left, self.right)
        self._take_compounds(self.right, self.left)
        self._take_halves(0, [word.text for word in others])
        self._take_halves(1, [word.text for word in words])

    def score(self) -> int:
        """Give the weight of what is shared against that of all words, as a percentage."""
        alone = _weight(self.left) + _weight(self.right)
        total = self._shared + self._half + alone
        gained = self._shared + self._half * _COVERED
        return int(_MOST * gained / total) if total else 0

    @property
    def replaced(self) -> bool:
        """Whether each has a word for what it is about, or what is done, in place of another."""
        return self._replaces(self.left, self.right, 0) or self._replaces(self.right, self.left, 1)

    def _replaces(self, side: Sequence[Word], other: Sequence[Word], which: int) -> bool:
        own = [*side, *self._compounds[which]]
        if any(word.subject for word in own) and any(word.subject for word in other):
            return True
        alone = len(other) == 1
        if alone and other[0].text in language().deeds and [w.telling for w in own] == [True]:
            return True
        plain = [word for word in other if word.text not in language().negations | {SHORTFALL}]
        least = _ONE_FOR_ONE if alone and len(side) == 1 else _LITTLE
        return bool(plain) and any(w.telling for w in side) and self.score() < least

    def _take(self, words: Sequence[Word], others: Sequence[Word]) -> None:
        for side in (self.left, self.right):
            side[:] = [w for w in side if not any(w is taken for taken in (*words, *others))]
        # What one label has in brackets and the other does not weighs as it does there.
        self._shared += 2 * max(_weight(words), _weight(others))
        self.telling += any(word.telling for word in (*words, *others))

    def _take_compounds(self, side: list[Word], other: list[Word]) -> None:
        for word in tuple(side):
            texts = [each.text for each in other]
            halves = joins(word.text, texts) or known_halves(word.text, concepts().names, texts)
            if halves:
                self._take([word], [each for each in other if each.text in halves])

    def _take_halves(self, which: int, others: Sequence[str]) -> None:
        """Take away words that are part of a compound on the other side, at half their weight.

        The compound says more than its part: it may have another word in place of one that is left.
        """
        side = (self.left, self.right)[which]
        for word in tuple(side):
            if not covers(word.text, others):
                continue
            side[:] = [each for each in side if each is not word]
            self._half += word.weight
            self.telling += word.telling and any(_opens(word.text, each) for each in others)
            if word.telling and any(_holds(word.text, each) for each in others):
                self._compounds[which].append(word)


def _weight(words: Sequence[Word]) -> Decimal:
    return sum((word.weight for word in words), Decimal(0))


def _partner(word: Word, others: Sequence[Word]) -> Word | None:
    """Find the same word, else one that differs in its ending or by a slip of the pen."""
    exact = next((other for other in others if other.text == word.text), None)
    return exact or next((other for other in others if _is_one(word.text, other.text)), None)


def _is_one(one: str, other: str) -> bool:
    if akin(one, other) or _halves(one) & _halves(other):
        return True
    long = min(len(one), len(other)) >= _TYPO_LENGTH
    return long and one[:3] == other[:3] and Levenshtein.distance(one, other) <= 1


@cache
def _halves(word: str) -> frozenset[tuple[str, str]]:
    """Give what the halves of a compound are called, wherever it may be taken apart."""
    return frozenset(halves(word, concepts().names))


def _holds(compound: str, word: str) -> bool:
    """Tell whether a compound says more than a word that it begins or ends with."""
    return opens(word, compound) or (compound != word and compound.endswith(word))


def _opens(word: str, compound: str) -> bool:
    """Tell whether a compound opens with a word that says enough by itself."""
    return len(word) >= _OPENING_LENGTH and opens(word, compound)
