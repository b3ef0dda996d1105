"""Texts that are data in themselves, such as the measures against a risk: a multiset per item.

Equal texts are one; of the others, those that are alike are proposed as reworded, each with the
text that it is most like; the rest is new or gone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from douane_report.compare.names import likeness
from douane_report.compare.result import Match
from douane_report.compare.vetoes import NEGATED, OPPOSITE
from douane_report.sections.vocabulary import fold

ALIKE = 62
"""Least likeness, 0 to 100, of two wordings of one text."""

MOST = 99
"""Likeness of texts that are not equal letter by letter goes no higher."""

LEAD = 8
"""By how much the best wording must lead the second best."""


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts that are one, by their index; None where a text has no partner.

    Attributes:
        old: index among the old texts.
        new: index among the new texts.
        match: ``key`` for an equal text, ``proposed`` for one that is alike.
        reason: what a proposal rests on (Dutch).
    """

    old: int | None
    new: int | None
    match: Match = ""
    reason: str = ""


def pair_texts(old: Sequence[str], new: Sequence[str]) -> tuple[TextPair, ...]:
    """Pair the texts of two lists, in the order of the new one, what is gone last."""
    pairs: dict[int, TextPair] = {}
    free = list(range(len(old)))
    for same in (str, fold):
        for index, text in enumerate(new):
            if index in pairs:
                continue
            partner = next((i for i in free if same(old[i]) == same(text)), None)
            if partner is not None:
                free.remove(partner)
                pairs[index] = TextPair(partner, index, "key")
    _pair_alike(old, new, free, pairs)
    rest = [TextPair(None, index) for index in range(len(new)) if index not in pairs]
    found = sorted((*pairs.values(), *rest), key=lambda pair: pair.new or 0)
    return (*found, *(TextPair(index, None) for index in free))


def _pair_alike(
    old: Sequence[str], new: Sequence[str], free: list[int], pairs: dict[int, TextPair]
) -> None:
    scores = {
        (one, other): alikeness(old[one], new[other])
        for one in free
        for other in range(len(new))
        if other not in pairs
    }
    for (one, other), score in sorted(scores.items(), key=lambda each: (-each[1], each[0])):
        rivals = [
            value
            for (i, j), value in scores.items()
            if (i == one) != (j == other) and i in free and j not in pairs
        ]
        taken = one not in free or other in pairs
        if taken or score < ALIKE or score - max(rivals, default=0) < LEAD:
            continue
        free.remove(one)
        reason = f"voorstel: anders geformuleerd, teksten lijken op elkaar ({score} %)"
        pairs[other] = TextPair(one, other, "proposed", reason)


def alikeness(one: str, other: str) -> int:
    """Give how alike two texts are, 0 to 100; 0 when the one denies what the other says.

    Unlike a label, a text may be reworded for another year or with another number in it.
    """
    names = likeness(one, other)
    if names.veto in (OPPOSITE, NEGATED):
        return 0
    letters = round(fuzz.token_sort_ratio(fold(one), fold(other)))
    return max(letters, min(names.score, MOST) if names.telling > 1 else 0)
