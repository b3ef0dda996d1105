"""Splits and merges: one item on one side, several on the other, whose figures add up to it.

They are proposed, never assumed. Where the two reports print a year that both speak of, the sum
must fit within the printed precision; that is interval arithmetic (XBRL Calculations 1.1). Where
so many digits fit that it cannot be chance, the names need not be related, and an item that was
taken for the whole because of its name is a part after all. Where they share no year, a sum cannot
fit; then every part must carry the name of the whole, and the sums of the two years must be near
each other. Where nothing is counted, each part must carry one of the things that the whole names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from itertools import combinations

from douane_report.checks.intervals import interval_of, sum_of
from douane_report.checks.wording import shown
from douane_report.compare.evidence import digits_of
from douane_report.compare.morphology import akin
from douane_report.compare.names import Likeness, likeness
from douane_report.compare.result import Item, Pair, Regrouping
from douane_report.compare.words import words_of_label
from douane_report.model import Figure, SectionName
from douane_report.report.formatting import listed, quoted

UNCOUNTED: frozenset[SectionName] = frozenset({"activiteitenstatus", "toprisicos"})
"""Sections that count nothing."""

CERTAIN_DIGITS = 6
"""Digits of a sum that fits to the last of them, which is no chance whatever the names."""

MOST_PARTS = 4
"""Parts that one whole is looked for in: more would find a sum that fits by chance."""

_NEAR = Decimal("0.25")
_LARGEST = Decimal("0.9")
"""A part that is nearly the whole is rather the whole under another name."""

_TELLING = Decimal(10)
_JOINT = re.compile(r" en |/| & |, ")


def find_regroupings(
    lonely: Sequence[Pair], doubtful: Sequence[Pair] = ()
) -> tuple[Regrouping, ...]:
    """Propose the splits and merges among the items of one section that have no partner.

    An item takes part in one proposal only; where two would share an item, neither is made.

    Args:
        lonely: items without a partner.
        doubtful: pairs that are one by their names and not by their figures; an item of these
            takes part only where the sum leaves no doubt.
    """
    pairs = [*lonely, *doubtful]
    old = sorted((pair.old for pair in pairs if pair.old), key=lambda item: item.position)
    new = sorted((pair.new for pair in pairs if pair.new), key=lambda item: item.position)
    known = [item for pair in doubtful for item in (pair.old, pair.new)]
    found = [*_search(old, new, known, split=True), *_search(new, old, known, split=False)]
    taken = [item for each in found for item in (each.whole, *each.parts)]
    return tuple(
        each for each in found if all(taken.count(item) == 1 for item in (each.whole, *each.parts))
    )


def _search(
    wholes: Sequence[Item], parts: Sequence[Item], known: Sequence[Item | None], *, split: bool
) -> Iterator[Regrouping]:
    free = [part for part in parts if not any(part is item for item in known)]
    for whole in wholes:
        fitting = [
            (chosen, reason)
            for chosen in _choices([part for part in parts if _is_within(part, whole)])
            if (reason := _fit_certainly(whole, chosen))
        ]
        if not fitting and not any(whole is item for item in known):
            related = [part for part in free if _are_related(whole, part)]
            fitting = [
                (chosen, reason)
                for chosen in _choices(related)
                if (reason := _fit(whole, chosen, split=split))
            ]
        if len(fitting) == 1:
            chosen, reason = fitting[0]
            verb = "gesplitst in" if split else "samengevoegd uit"
            names = listed([quoted(part.label) for part in chosen])
            yield Regrouping(
                whole, chosen, split, f"voorstel: {quoted(whole.label)} is {verb} {names}: {reason}"
            )


def _choices(parts: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    for size in range(2, min(MOST_PARTS, len(parts)) + 1):
        yield from combinations(parts, size)


def _is_within(part: Item, whole: Item) -> bool:
    """Tell whether a part is printed for a year of the whole, and less than that."""
    of_whole, of_part = whole.figures(), part.figures()
    shared = _shared(of_whole, [of_part])
    return bool(shared) and all(
        0 < (of_part[name].value or 0) < (of_whole[name].value or 0) for name in shared
    )


def _fit_certainly(whole: Item, parts: Sequence[Item]) -> str:
    """Say how the sums fit to the digit for all years that both print, if that is no chance."""
    of_whole, of_parts = whole.figures(), [part.figures() for part in parts]
    shared = _shared(of_whole, of_parts)
    if not shared or any(type(part.entry) is not type(whole.entry) for part in parts):
        return ""
    digits = 0
    for name in shared:
        figures = [figures[name] for figures in of_parts]
        total = sum((figure.value or Decimal(0) for figure in figures), Decimal(0))
        small = min(figure.value or Decimal(0) for figure in figures)
        if total != of_whole[name].value or not _adds_up(of_whole[name], figures) or small <= 0:
            return ""
        digits += min(digits_of(total), *(digits_of(figure.value) for figure in figures))
    return _sum_reason(of_whole, of_parts, shared) if digits >= CERTAIN_DIGITS else ""


def _shared(
    whole: Mapping[tuple[str, int], Figure], parts: Sequence[Mapping[tuple[str, int], Figure]]
) -> list[tuple[str, int]]:
    return [
        name
        for name in sorted(whole)
        if name[0] != "rang" and all(name in figures for figures in parts)
    ]


def _sum_reason(
    whole: Mapping[tuple[str, int], Figure],
    parts: Sequence[Mapping[tuple[str, int], Figure]],
    shared: Sequence[tuple[str, int]],
) -> str:
    name = shared[-1]
    terms = _terms([figures[name] for figures in parts])
    return f"over {name[1]} is {terms} gelijk aan {shown(whole[name])}"


def _are_related(whole: Item, part: Item) -> bool:
    names = likeness(whole.label, part.label)
    forbidden = names.veto and not _names_both(whole.label)
    same_kind = type(whole.entry) is type(part.entry)
    # A general word in common is not enough where each is about something of its own.
    alike = names.score > 0 and not names.replaced
    related = names.telling > 0 or alike or whole.key == part.key
    return same_kind and not forbidden and related


def _names_both(label: str) -> bool:
    """Tell whether a label joins two things, each of which may be the opposite of the other."""
    return any(mark in f" {label.casefold()} " for mark in (" en ", "/", "&", ", "))


def _fit(whole: Item, parts: Sequence[Item], *, split: bool) -> str:
    """Say how the sums fit; empty when they do not."""
    of_whole, of_parts = whole.figures(), [part.figures() for part in parts]
    shared = _shared(of_whole, of_parts)
    if shared:
        fits = [_adds_up(of_whole[name], [f[name] for f in of_parts]) for name in shared]
        if not all(fits) or not any((of_whole[name].value or 0) >= _TELLING for name in shared):
            return ""
        return _sum_reason(of_whole, of_parts, shared)
    if whole.section in UNCOUNTED:
        return _names_fit(whole, parts)
    return _nearly_fit(whole, parts, split=split)


def _adds_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    intervals = [interval_of(part) for part in parts]
    total = interval_of(whole)
    known = [interval for interval in intervals if interval is not None]
    if total is None or len(known) < len(parts) or any(p.unit != whole.unit for p in parts):
        return False
    return sum_of(known).overlaps(total)


def _nearly_fit(whole: Item, parts: Sequence[Item], *, split: bool) -> str:
    """Compare the newest sums of two reports that share no year."""
    figures = [_newest(whole), *(_newest(part) for part in parts)]
    known = [figure for figure in figures if figure]
    if len(known) < len(figures) or len({figure.unit for figure in known}) > 1:
        return ""
    first, rest = known[0], known[1:]
    size = first.value or Decimal(0)
    total = sum((figure.value or Decimal(0) for figure in rest), Decimal(0))
    exact = _adds_up(first, rest) and size >= _TELLING
    named = all(_carries(whole, part) for part in parts)
    largest = max(figure.value or Decimal(0) for figure in rest)
    near = abs(total - size) <= size * _NEAR and largest <= size * _LARGEST
    if size <= 0 or not (exact or (named and near)):
        return ""
    summed = first.model_copy(update={"value": total})
    verb = "was" if split else "is"
    return (
        f"{_terms(rest)} is samen {shown(summed)} over {rest[0].period}; "
        f"het geheel {verb} {shown(first)} over {first.period}"
    )


def _names_fit(whole: Item, parts: Sequence[Item]) -> str:
    """Say that a whole names what its parts name, each its own, under one heading."""
    apart = _share_out(whole.label, [part.label for part in parts])
    one_heading = {part.group for part in parts} == {whole.group}
    if not (apart and one_heading and _names_both(whole.label)):
        return ""
    if any(_names_both(part.label) and part.key == whole.key for part in parts):
        return ""
    return "de delen noemen samen wat het geheel noemt"


def _share_out(whole: str, parts: Sequence[str]) -> bool:
    """Tell whether each of the things that a label joins is named by one part, and no other.

    ``Personele veiligheid en integriteit`` joins two: a part that names ``medewerkers`` and
    ``integriteit`` has all of the second, and but half of the first.
    """
    joined = [
        {word.text for word in words_of_label(each) if word.subject} for each in _JOINT.split(whole)
    ]
    if len(joined) < len(parts) or not all(joined):
        return False
    said = [{word.text for word in words_of_label(part)} for part in parts]
    whole_of = [
        [i for i, words in enumerate(joined) if all(_names(word, each) for word in words)]
        for each in said
    ]
    return all(whole_of) and sorted(i for each in whole_of for i in each) == list(
        range(len(joined))
    )


def _names(word: str, said: Set[str]) -> bool:
    return any(akin(word, each) for each in said)


def _carries(whole: Item, part: Item) -> bool:
    """Tell whether the name of a part holds that of the whole, or the other way round."""
    names: Likeness = likeness(whole.label, part.label)
    return not names.veto and names.telling > 0 and names.contained


def _newest(item: Item) -> Figure | None:
    figures = [figure for (measure, _), figure in item.figures().items() if measure != "rang"]
    main = [f for f in figures if f.period == max(each.period for each in figures)]
    # What was done says more than what was planned; it is the last of its row.
    return main[-1] if main else None


def _terms(parts: Sequence[Figure]) -> str:
    return " + ".join(shown(part) for part in parts)
