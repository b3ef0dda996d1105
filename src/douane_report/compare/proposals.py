"""Proposals: items that are probably one thing under two names, each with its reason.

A proposal needs more than likeness. Names settle it when they say the same in other words;
a history, or measures, that both reports print settle it when the names do not forbid it; the same
heading or place in the table helps where the one name holds the other. Every proposal is the best
for both of its items, with a lead over the second best; what is left ambiguous is not proposed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from douane_report.compare.evidence import Evidence, Gaps, weigh
from douane_report.compare.names import Likeness, likeness
from douane_report.compare.result import Item, Pair
from douane_report.compare.vetoes import CHANGED, NAMED, NEGATED
from douane_report.model import SectionName
from douane_report.report.formatting import listed, quoted

LEAD = 10
"""By how much the best candidate must lead any other that has one of its items."""

SAME_WORDS = 80
"""Likeness from which two names say the same in other words, wherever they stand."""

REWORDED = 70
"""Likeness of long names of which one word was replaced."""

CERTAIN_DIGITS = 5
"""Digits that two different things do not share by chance."""

OWN_WORDS = 3
"""Words that two measures share, and no others, so that they are one measure."""

LONG = 3
"""Telling words that long names share, so that one replaced word does not make them two."""

SOFT = (NEGATED, NAMED, CHANGED)
"""What forbids that names are one, unless their figures or measures say that they are."""

STATEMENTS: frozenset[SectionName] = frozenset({"toprisicos"})
"""Sections that name what goes wrong, in which to deny a thing is to name it."""

HOLDS = 40
"""Likeness from which a name that holds the other is the same, under the same heading."""

SAME_GIST = 60
"""Likeness from which names of common words only are the same, with figures of one order."""

RELATED = 30
"""Likeness from which a name that holds the other is the same, between the same neighbours."""

_EQUAL = 100
_MATTERS = 45


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two items that may be one thing.

    Attributes:
        old: the older item.
        new: the newer item.
        names: how alike their names are.
        evidence: what else there is.
    """

    old: Item
    new: Item
    names: Likeness
    evidence: Evidence

    @property
    def score(self) -> int:
        """How much speaks for it, to rank by."""
        found = self.evidence
        history = 40 * min(2, len(found.agreeing)) - 15 * min(2, len(found.differing))
        place = 12 * found.same_place + 8 * found.near + 4 * found.same_group
        texts = 40 * min(2, found.texts) if found.texts else 10 * min(4, found.measures)
        return self.names.score + history + texts + place + 4 * bool(found.same_order)

    @property
    def forbidden(self) -> bool:
        """Whether something rules out that they are one."""
        if self.names.veto in SOFT and self._veto_is_lifted:
            return bool(self.evidence.veto)
        return bool(self.names.veto or self.evidence.veto)

    @property
    def _veto_is_lifted(self) -> bool:
        """Whether what speaks for them is more than a denial, or the name of a place."""
        names, found = self.names, self.evidence
        if found.texts > 1 or (found.texts and names.telling > 1):
            return True
        if found.measures >= OWN_WORDS and names.telling > 1:
            return True
        if len(found.agreeing) > 1 and not found.differing:
            return True
        stated = names.veto == NEGATED and self.old.section in STATEMENTS
        return stated and names.contained and names.telling > 0

    @property
    def convincing(self) -> bool:
        """Whether it may be proposed."""
        if self.forbidden:
            return False
        return self._history_convinces or self._texts_convince or self._names_convince

    @property
    def _history_convinces(self) -> bool:
        found = self.evidence
        if len(found.differing) * 2 >= len(found.agreeing):
            return False
        certain = len(found.agreeing) > 1 or found.exact > 0 or found.digits >= CERTAIN_DIGITS
        return certain or self.names.telling > 0 or found.same_place

    @property
    def _texts_convince(self) -> bool:
        names, found = self.names, self.evidence
        if found.texts > 1 or (found.texts and names.telling):
            return True
        if found.same_group and found.measures >= OWN_WORDS:
            return True
        return found.measures >= OWN_WORDS - 1 and names.telling > 0

    @property
    def _names_convince(self) -> bool:
        names, found = self.names, self.evidence
        if names.telling == 0 or found.apart:
            return found.same_order is not False and self._names_say_the_same
        if names.replaced:
            return names.score >= REWORDED and names.telling >= LONG
        if names.score >= SAME_WORDS:
            return True
        if found.same_order is False:
            return False
        return names.score >= (RELATED if found.near else HOLDS) and (
            found.same_group or found.near
        )

    @property
    def _names_say_the_same(self) -> bool:
        """Whether names without a telling word, or with other figures, are one all the same."""
        names, found = self.names, self.evidence
        if names.score == _EQUAL:
            return names.telling > 0 or found.near or found.same_group
        if names.replaced or found.apart or not found.near:
            return False
        # Where more is said now, figures of one order make up for it.
        return names.score >= (HOLDS if names.plain else SAME_GIST if found.same_order else _EQUAL)

    def reason(self) -> str:
        """Say what the proposal rests on (Dutch)."""
        found, parts = self.evidence, []
        if self.names.telling:
            parts.append(f"namen lijken op elkaar ({self.names.score} %)")
        if found.agreeing:
            years = listed([str(year) for year in found.agreeing])
            parts.append(f"zelfde cijfer over {years} in beide verslagen")
        if found.texts or found.measures >= OWN_WORDS - 1:
            parts.append(
                ("zelfde" if found.texts else "soortgelijke") + " maatregelen in beide verslagen"
            )
        if found.near:
            parts.append("zelfde plaats in de tabel")
        if found.differing:
            years = listed([str(year) for year in found.differing])
            parts.append(f"maar een ander cijfer over {years}")
        labels = f"{quoted(self.old.label)} heet nu {quoted(self.new.label)}"
        return f"voorstel: {labels}: {', '.join(parts)}"


def propose(
    old: Sequence[Item], new: Sequence[Item], lonely: Sequence[Pair], settled: Sequence[Pair]
) -> tuple[Pair, ...]:
    """Propose which of the lonely items of one section are one thing.

    Args:
        old: all items of the section in the older report.
        new: all items of the section in the newer report.
        lonely: items without a partner.
        settled: the pairs that are known.
    """
    gaps = Gaps(old, new, settled)
    candidates = [
        Candidate(one, other, likeness(one.label, other.label), weigh(one, other, gaps))
        for one in (pair.old for pair in lonely)
        if one
        for other in (pair.new for pair in lonely)
        if other
    ]
    found = []
    while (best := _best(candidates)) is not None:
        found.append(Pair(best.old, best.new, "proposed", best.reason()))
        candidates = [
            each for each in candidates if each.old is not best.old and each.new is not best.new
        ]
    return tuple(found)


def _best(candidates: Sequence[Candidate]) -> Candidate | None:
    """Give the convincing candidate that leads all its rivals by enough, the highest first."""
    ranked = sorted(candidates, key=lambda each: (-each.score, each.old.position))
    for each in ranked:
        if not each.convincing:
            continue
        rivals = [
            other.score
            for other in candidates
            if (other.old is each.old) != (other.new is each.new)
            and not other.forbidden
            and other.score >= _MATTERS
        ]
        if each.score - max(rivals, default=0) >= LEAD:
            return each
    return None
