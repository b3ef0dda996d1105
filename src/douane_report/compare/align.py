"""Aligns two reports: which of their items are one thing.

By key first, then by an alias that the vocabulary confirms, then by a proposal that says what it
rests on. What has no partner stays alone; nothing is matched in silence.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from douane_report.compare.evidence import history
from douane_report.compare.proposals import propose
from douane_report.compare.regrouping import find_regroupings
from douane_report.compare.result import Alignment, Item, Match, Pair
from douane_report.model import SECTIONS, Jaarrapportage, SectionName
from douane_report.sections.vocabulary import fold, words_of


def items_of(report: Jaarrapportage, section: SectionName) -> tuple[Item, ...]:
    """Give the items of a section, in the order of the report."""
    entries = [(group, entry) for name, group, entry in report.entries() if name == section]
    values = list(report.values())
    by_entry = {
        id(entry): tuple(
            value
            for value in values
            if any(value.reading is reading for _, reading in entry.readings())
        )
        for _, entry in entries
    }
    return tuple(
        Item(section, group, entry, position, by_entry[id(entry)])
        for position, (group, entry) in enumerate(entries)
    )


def align(old: Jaarrapportage, new: Jaarrapportage) -> Alignment:
    """Align every section of two reports."""
    parts = [_align_section(items_of(old, name), items_of(new, name)) for name in SECTIONS]
    return Alignment(
        tuple(pair for part in parts for pair in part.pairs),
        tuple(each for part in parts for each in part.regroupings),
    )


def _align_section(old: Sequence[Item], new: Sequence[Item]) -> Alignment:
    pairs = _pair_by_key(old, new)
    pairs += _pair_by_alias(_without(old, pairs), _without(new, pairs))
    lonely = [Pair(item, None) for item in _without(old, pairs)]
    lonely += [Pair(None, item) for item in _without(new, pairs)]
    doubtful = [pair for pair in pairs if _is_doubtful(pair)]
    regroupings = find_regroupings(lonely, doubtful)
    regrouped = [item for each in regroupings for item in (each.whole, *each.parts)]
    # An item that is no longer the partner of one that was regrouped is alone.
    freed = [pair for pair in doubtful if any(_has(pair, item) for item in regrouped)]
    pairs = [pair for pair in pairs if not any(pair is each for each in freed)]
    lonely += [Pair(pair.old, None) for pair in freed]
    lonely += [Pair(None, pair.new) for pair in freed]
    lonely = [pair for pair in lonely if not any(_has(pair, item) for item in regrouped)]
    proposed = propose(old, new, lonely, pairs)
    pairs += proposed
    pairs += [
        pair
        for pair in lonely
        if not any(pair.old is each.old or pair.new is each.new for each in proposed)
    ]
    return Alignment(tuple(_in_order(pairs)), regroupings)


def _is_doubtful(pair: Pair) -> bool:
    """Tell whether what is one by its key differs in the years that both reports print."""
    return bool(pair.old and pair.new and history(pair.old, pair.new).ratios)


def _has(pair: Pair, item: Item) -> bool:
    return pair.old is item or pair.new is item


def _without(items: Sequence[Item], pairs: Sequence[Pair]) -> list[Item]:
    taken = {id(item) for pair in pairs for item in (pair.old, pair.new)}
    return [item for item in items if id(item) not in taken]


def _pair_by_key(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """Pair items with one key; where a key stands twice, only items with one label too."""
    return [
        pair
        for olds, news in _sharing(old, new, {id(item): item.key for item in (*old, *new)})
        for pair in _pair_within(olds, news, "key")
    ]


def _pair_by_alias(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """Pair items whose labels stand under one key in the vocabulary of today."""
    keys = {
        id(item): words_of(item.section).lookup("labels", item.label) or item.key
        for item in (*old, *new)
    }
    return [
        pair
        for olds, news in _sharing(old, new, keys)
        if len(olds) == len(news) == 1
        for pair in _pair_within(olds, news, "alias")
    ]


def _sharing(
    old: Sequence[Item], new: Sequence[Item], keys: Mapping[int, str]
) -> Iterator[tuple[list[Item], list[Item]]]:
    """Yield the items of both sides that share a key."""
    sides: dict[str, tuple[list[Item], list[Item]]] = defaultdict(lambda: ([], []))
    for side, items in enumerate((old, new)):
        for item in items:
            sides[keys[id(item)]][side].append(item)
    return ((olds, news) for olds, news in sides.values() if olds and news)


def _pair_within(old: Sequence[Item], new: Sequence[Item], match: Match) -> list[Pair]:
    if len(old) == len(new) == 1:
        return [Pair(old[0], new[0], match)]
    left, pairs = list(new), []
    for item in old:
        named = [each for each in left if fold(each.label) == fold(item.label)]
        partner = next((each for each in named if each.group == item.group), None)
        partner = partner or (named[0] if named else None)
        if partner is not None:
            left.remove(partner)
            pairs.append(Pair(item, partner, match))
    return pairs


def _in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """Put pairs in the order of the new report, what is gone after its old neighbour."""
    places = {pair.old.position: pair.new.position for pair in pairs if pair.old and pair.new}

    def place(pair: Pair) -> tuple[int, int, int]:
        if pair.new:
            return pair.new.position, 0, 0
        position = pair.old.position if pair.old else 0
        before = [places[p] for p in places if p < position]
        last = places[max(p for p in places if p < position)] if before else -1
        return last, 1, position

    return sorted(pairs, key=place)
