"""Compares two reports that were aligned: a row for every figure, and nothing twice.

Two comparisons are made. ``year`` holds each report's own year against the other's own year;
``restatement`` every period that both speak of.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest

from douane_report.compare.align import align
from douane_report.compare.figures import Outcome, compare_values
from douane_report.compare.provenance import find_moved
from douane_report.compare.remarks import find_remarks
from douane_report.compare.result import (
    Alignment,
    Change,
    Comparison,
    ComparisonKind,
    Evidence,
    Item,
    Match,
    Pair,
    Regrouping,
    Side,
)
from douane_report.compare.texts import pair_texts
from douane_report.errors import UsageError
from douane_report.model import SECTIONS, Jaarrapportage, Tekst, Value
from douane_report.sections.vocabulary import fold
from douane_report.tidy import measured

Slot = Callable[[Value], object]
_Sides = tuple[Value | None, Value | None]


def compare(
    old: Jaarrapportage,
    new: Jaarrapportage,
    *,
    tolerance: Decimal | int | str = 0,
    provenance: bool = False,
) -> Comparison:
    """Compare two reports: two years, or two runs on one year.

    Args:
        old: the older report.
        new: the newer report.
        tolerance: relative difference that counts as rounding, such as ``"0.005"``.
        provenance: also list the values that were read from another place or other characters.

    Raises:
        UsageError: the tolerance is no number of 0 or more.

    >>> from douane_report import compare, extract
    >>> report = extract("seeds/jaarrapportage-douane-2023.txt")
    >>> compare(report, report).differs
    False
    """
    allowed = _tolerance(tolerance)
    alignment = align(old, new)
    rows = [
        row
        for kind in ("year", "restatement")
        for row in _Comparer(old, new, kind, allowed).rows(alignment)
    ]
    return Comparison(
        old=_side(old),
        new=_side(new),
        tolerance=allowed,
        rows=tuple(rows),
        remarks=find_remarks(old, new, alignment),
        provenance=find_moved(alignment) if provenance else (),
    )


def _tolerance(given: Decimal | int | str) -> Decimal:
    try:
        value = Decimal(given)
    except ArithmeticError:
        value = Decimal("NaN")
    if not value.is_finite() or value < 0:
        raise UsageError(
            "tolerance", f"the tolerance {given!r} is no number of 0 or more", where="--tolerance"
        )
    return value


def _side(report: Jaarrapportage) -> Side:
    bron = report.bron
    return Side(
        report_year=report.report_year,
        source=bron.sha256,
        kind=bron.kind,
        facsimile=bron.facsimile,
    )


class _Comparer:
    """Makes the rows of one of the two comparisons."""

    def __init__(
        self, old: Jaarrapportage, new: Jaarrapportage, kind: ComparisonKind, tolerance: Decimal
    ) -> None:
        self.old, self.new, self.kind, self.tolerance = old, new, kind, tolerance

    def rows(self, alignment: Alignment) -> list[Change]:
        """Give the rows, in the order of the sections and of the newer report."""
        found = [row for pair in alignment.pairs for row in self._pair(pair)]
        found += [row for each in alignment.regroupings for row in self._regrouping(each)]
        return sorted(found, key=lambda row: SECTIONS.index(row.section))

    def _slot(self, value: Value) -> object:
        """Give what two values must share to be held against each other."""
        if self.kind == "year":
            return value.measure
        return value.measure, value.reading.period

    def _values(self, item: Item | None, report: Jaarrapportage) -> dict[object, list[Value]]:
        slots: dict[object, list[Value]] = defaultdict(list)
        for value in item.values if item else ():
            if self.kind == "restatement" or value.reading.period == report.report_year:
                slots[self._slot(value)].append(value)
        return slots

    def _pair(self, pair: Pair) -> Iterator[Change]:
        before, after = self._values(pair.old, self.old), self._values(pair.new, self.new)
        for slot in dict.fromkeys((*after, *before)):
            olds, news = before.get(slot, []), after.get(slot, [])
            if self.kind == "restatement" and not (olds and news):
                continue
            for sides, match, reason in _partners(olds, news, pair):
                yield self._row(sides, pair, match, reason)

    def _row(self, sides: _Sides, pair: Pair, match: Match, reason: str) -> Change:
        old, new = sides
        if old is None or new is None:
            outcome = Outcome("gone" if new is None else "new", reason=self._absence(old or new))
            return self._change(sides, "", outcome, [outcome.reason])
        outcome = compare_values(old.reading, new.reading, new.measure, self.tolerance)
        return self._change(sides, match, outcome, [reason, *_moves(pair, match), outcome.reason])

    def _absence(self, value: Value | None) -> str:
        """Say that the whole section lacks, where it does."""
        for report in (self.old, self.new):
            if value and report.section(value.section) is None:
                return f"het onderdeel is niet gevonden in het verslag over {report.report_year}"
        return ""

    def _change(
        self, sides: _Sides, match: Match, outcome: Outcome, reasons: Sequence[str]
    ) -> Change:
        old, new = sides
        shown = new or old
        if shown is None:
            raise ValueError("a row has at least one side")
        return Change(
            comparison=self.kind,
            section=shown.section,
            measure=shown.measure,
            unit=_unit(shown),
            key_old=old.key if old else "",
            item_old=old.item if old else "",
            group_old=old.group if old else "",
            key_new=new.key if new else "",
            item_new=new.item if new else "",
            group_new=new.group if new else "",
            period_old=old.reading.period if old else None,
            period_new=new.reading.period if new else None,
            match=match,
            change=outcome.change,
            value_old=old.reading.value if old else None,
            value_new=new.reading.value if new else None,
            absolute=outcome.absolute,
            relative=outcome.relative,
            reason="; ".join(reason for reason in reasons if reason),
            old=Evidence.of(self.old.report_year, old.reading) if old else None,
            new=Evidence.of(self.new.report_year, new.reading) if new else None,
        )

    def _regrouping(self, found: Regrouping) -> Iterator[Change]:
        """Give a row per part and measure, the whole on the other side."""
        reports = (self.old, self.new) if found.split else (self.new, self.old)
        whole = self._values(found.whole, reports[0])
        for part in found.parts:
            values = self._values(part, reports[1])
            for slot in dict.fromkeys((*values, *whole)):
                pairs = zip_longest(whole.get(slot, []), values.get(slot, []))
                for of_whole, of_part in pairs:
                    if self.kind == "restatement" and not (of_whole and of_part):
                        continue
                    sides = (of_whole, of_part) if found.split else (of_part, of_whole)
                    yield self._part(sides, found)

    def _part(self, sides: _Sides, found: Regrouping) -> Change:
        if None in sides:
            outcome = Outcome("gone" if sides[1] is None else "new")
            return self._change(sides, "", outcome, [found.reason])
        return self._change(sides, "proposed", Outcome("not-comparable"), [found.reason])


def _partners(
    olds: Sequence[Value], news: Sequence[Value], pair: Pair
) -> Iterator[tuple[_Sides, Match, str]]:
    """Pair the values of one slot: texts by what they say, others in their order."""
    if any(isinstance(value.reading, Tekst) for value in (*olds, *news)):
        texts = [[str(value.reading.value) for value in side] for side in (olds, news)]
        for found in pair_texts(*texts):
            sides = (
                olds[found.old] if found.old is not None else None,
                news[found.new] if found.new is not None else None,
            )
            sure = found.match == "proposed" or pair.match == "proposed"
            match: Match = "proposed" if sure else pair.match
            yield sides, match, "; ".join(filter(None, (pair.reason, found.reason)))
        return
    for old, new in zip_longest(olds, news):
        yield (old, new), pair.match, pair.reason


def _moves(pair: Pair, match: Match) -> Iterator[str]:
    """Say that a label was reworded, or that a row stands under another heading."""
    if pair.old is None or pair.new is None:
        return
    if match != "proposed" and fold(pair.old.label) != fold(pair.new.label):
        yield "andere benaming"
    if fold(pair.old.group) != fold(pair.new.group):
        yield "andere kop"


def _unit(value: Value) -> str:
    figure = measured(value)
    return figure.unit if figure else ""
