"""What a comparison comes down to: the largest changes, and what is new or gone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.compare.result import Change
from douane_report.compare.wording import (
    ORDER,
    SIGNS,
    VERDICTS,
    Verdict,
    measure_text,
    percent_text,
    verdict_of,
)
from douane_report.tidy import ORDINAL

SHOWN = 5
"""Items that a headline names before it counts the rest."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The items with one verdict.

    Attributes:
        sign: the verdict as one character.
        verdict: the verdict in words.
        tone: name of the verdict.
        count: number of items.
        items: the most telling of them, written out.
        more: how many others there are.
    """

    sign: str
    verdict: str
    tone: Verdict
    count: int
    items: tuple[str, ...]
    more: int


def headlines(rows: Sequence[Change]) -> tuple[Headline, ...]:
    """Give a headline per verdict that says something changed, texts left out."""
    telling = [row for row in rows if row.measure != "maatregel"]
    return tuple(
        _headline(verdict, own)
        for verdict in ORDER
        if verdict not in ("gelijk", "afronding")
        and (own := _once([row for row in telling if verdict_of(row) == verdict]))
    )


def counts_text(rows: Sequence[Change], words: Mapping[Verdict, str] = VERDICTS) -> str:
    """Say how many rows went which way."""
    found = Counter(map(verdict_of, rows))
    return ", ".join(f"{found[verdict]} {words[verdict]}" for verdict in ORDER if found[verdict])


def all_counts_text(rows: Sequence[Change]) -> str:
    """Say so for all sections; measures are texts, and are counted apart from the figures."""
    texts = [row for row in rows if row.measure == "maatregel"]
    counts = counts_text([row for row in rows if row.measure != "maatregel"])
    apart = f"maatregelen bij risico’s: {counts_text(texts)}" if texts else ""
    return "; ".join(filter(None, (counts, apart)))


def _once(rows: Sequence[Change]) -> list[Change]:
    """Keep one row per item and measure; a new item counts once, not per measure."""
    once: dict[tuple[str, ...], Change] = {}
    for row in rows:
        whole = row.change in ("new", "gone")
        name = (row.section, row.key_new or row.key_old, "" if whole else row.measure)
        once.setdefault(name, row)
    return list(once.values())


def _headline(verdict: Verdict, rows: Sequence[Change]) -> Headline:
    ranked = sorted(rows, key=lambda row: (row.measure == ORDINAL, -_size(row)))
    return Headline(
        sign=SIGNS[verdict],
        verdict=VERDICTS[verdict],
        tone=verdict,
        count=len(rows),
        items=tuple(_text(row) for row in ranked[:SHOWN]),
        more=max(0, len(rows) - SHOWN),
    )


def _size(row: Change) -> Decimal:
    """Rank by factor, so that a fall to a tenth weighs as a rise by ten times."""
    old, new = row.value_old, row.value_new
    if not isinstance(old, Decimal) or not isinstance(new, Decimal) or old <= 0 or new <= 0:
        return Decimal(0)
    return max(old, new) / min(old, new)


def _text(row: Change) -> str:
    measure = measure_text(row)
    label = f"{row.label} ({measure})" if measure and row.change == "changed" else row.label
    if row.measure == ORDINAL and row.change == "changed":
        return f"{label} (plaats {row.value_old} → {row.value_new})"
    if row.measure == "status" and row.change == "changed":
        return f"{label} ({row.value_old} → {row.value_new})"
    percent = percent_text(row)
    return f"{label} {percent}" if percent else label
