"""How alike two labels are, and what forbids that they are one.

Likeness alone is dangerous: ``Invoerrechten`` and ``Uitvoerrechten`` differ in three letters,
``Heroïne`` and ``Heroïne (incl. opium)`` in half of them. So the words are compared, not the
letters, and what turns a meaning round is a veto, whatever the likeness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from rapidfuzz.distance import Levenshtein

from douane_report.compare.words import Word, akin, covers, language, words_of_label
from douane_report.sections.vocabulary import fold

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COVERED = Decimal("0.5")
_TYPO_LENGTH = 7
_ACRONYM_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two labels are.

    Attributes:
        score: 0 to 100: the weight of what they share, against that of all their words.
        contained: whether every word of the shorter stands in the longer.
        telling: number of telling words that they share.
        replaced: whether both have a telling word that the other lacks.
        veto: why they cannot be one (Dutch); empty when nothing forbids it.
    """

    score: int
    contained: bool
    telling: int
    replaced: bool
    veto: str = ""


@cache
def likeness(one: str, other: str) -> Likeness:
    """Compare two labels word by word."""
    words, others = words_of_label(one), words_of_label(other)
    left, right = list(words), list(others)
    shared, telling = Decimal(0), 0
    for word in words:
        partner = _partner(word, right)
        if partner is not None:
            left.remove(word)
            right.remove(partner)
            shared += 2 * min(word.weight, partner.weight)
            telling += word.telling and partner.telling
    if not telling and _is_acronym(one, other):
        left, right, shared, telling = [], [], _weight(words) + _weight(others), 1
    halves = _half_shared(left, right)
    total = _weight(words) + _weight(others)
    score = int(100 * min(Decimal(1), (shared + halves) / total)) if total else 0
    return Likeness(
        score=score,
        contained=not (_telling(left) and _telling(right)) and (not left or not right),
        telling=telling,
        replaced=bool(_telling(left) and _telling(right)),
        veto=_veto(one, other, words, others),
    )


def _weight(words: Sequence[Word]) -> Decimal:
    return sum((word.weight for word in words), Decimal(0))


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.telling]


def _partner(word: Word, others: Sequence[Word]) -> Word | None:
    """Find the same word, else one that differs in its ending or by a slip of the pen."""
    exact = next((other for other in others if other.text == word.text), None)
    return exact or next((other for other in others if _is_one(word.text, other.text)), None)


def _is_one(one: str, other: str) -> bool:
    if akin(one, other):
        return True
    long = min(len(one), len(other)) >= _TYPO_LENGTH
    return long and one[:3] == other[:3] and Levenshtein.distance(one, other) <= 1


def _half_shared(left: list[Word], right: list[Word]) -> Decimal:
    """Weigh the words that are part of a compound on the other side, and take them away."""
    found = Decimal(0)
    for words, others in ((left, right), (right, left)):
        texts = [word.text for word in others]
        for word in [word for word in words if covers(word.text, texts)]:
            found += _COVERED * word.weight
    return found


def _is_acronym(one: str, other: str) -> bool:
    """Tell whether one label is made of the first letters of the other: ``DSD``."""
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    initials = "".join(word[0] for word in longer.split())
    return (
        " " not in shorter and len(shorter) >= _ACRONYM_LENGTH and shorter == initials
    )


def _veto(one: str, other: str, words: Sequence[Word], others: Sequence[Word]) -> str:
    years = [set(_YEAR.findall(label)) for label in (one, other)]
    if all(years) and years[0] != years[1]:
        return "de namen noemen verschillende jaren"
    texts, other_texts = ([word.text for word in side] for side in (words, others))
    if _contradict(texts, other_texts):
        return "de namen noemen verschillende getallen of letters"
    alone = [text for text in texts if not any(akin(text, each) for each in other_texts)]
    others_alone = [text for text in other_texts if not any(akin(text, each) for each in texts)]
    if any(_opposite(a, b) for a in alone for b in others_alone):
        return "de namen zijn elkaars tegengestelde"
    negated = [bool(language().negations & set(side)) for side in (texts, other_texts)]
    if negated[0] != negated[1]:
        return "een van de namen ontkent wat de andere zegt"
    return ""


def _contradict(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether both have short marks (numbers, letters) of which none is shared."""
    marks = [{text for text in side if _is_mark(text)} for side in (texts, others)]
    return all(marks) and marks[0] != marks[1]


def _is_mark(text: str) -> bool:
    if _YEAR.fullmatch(text):
        return False
    return len(text) == 1 or text.isdigit() or bool(re.fullmatch(r"[ivx]{1,4}", text))


def _opposite(one: str, other: str) -> bool:
    """Tell whether two words differ by an opposite beginning, or by one that only one has."""
    for a, b in language().opposites:
        for left, right in ((a, b), (b, a)):
            if one.startswith(left) and other.startswith(right):
                rests = one[len(left) :], other[len(right) :]
                if akin(*rests) or rests == ("", ""):
                    return True
    shorter, longer = sorted((one, other), key=len)
    return any(
        longer.startswith(prefix) and len(shorter) >= 4 and akin(longer[len(prefix) :], shorter)
        for prefix in language().prefixes
    )
