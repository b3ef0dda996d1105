"""All years in one table: every value once, with the editions that print it.

A value is identified by section, key, measure and the year it speaks of. The newest edition that
prints a value gives it; whether the others agree is said beside it, and what each of them prints
is the revision triangle. Breaks are marked, never smoothed over: those that the vocabulary notes
(a changed definition), and a label or unit that differs from the edition before.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from douane_report.compare.figures import compare_values
from douane_report.dataset.tables import to_csv
from douane_report.model import SECTIONS, Figure, Jaarrapportage, SectionName, Tekst, Value
from douane_report.sections.vocabulary import fold, words_of
from douane_report.tidy import measured

Agreement = Literal["single", "same", "within-rounding", "revised", "not-comparable"]
_NO_TOLERANCE = Decimal(0)


class SeriesRow(NamedTuple):
    """One value of the joined table; the fields are its columns, in order."""

    section: str
    key: str
    item: str
    group: str
    measure: str
    period: int
    value: Decimal | str | None
    unit: str
    decimals: int | None
    origin: str
    edition: int
    editions: str
    agreement: Agreement
    breaks: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A value as one edition prints it."""

    edition: int
    value: Value


@dataclass(frozen=True, slots=True)
class Point:
    """One thing in one year, as every edition prints it.

    Attributes:
        section: section it stands in.
        key: key of the item.
        measure: what is measured.
        period: year that it speaks of.
        printed: what the editions print, the oldest edition first.
    """

    section: SectionName
    key: str
    measure: str
    period: int
    printed: tuple[Printed, ...]

    @property
    def newest(self) -> Printed:
        """The newest edition that has a value, else the newest one."""
        valued = [each for each in self.printed if each.value.reading.value is not None]
        return (valued or list(self.printed))[-1]

    @property
    def agreement(self) -> Agreement:
        """Whether the editions agree: the worst of what any two say of each other."""
        if len(self.printed) == 1:
            return "single"
        readings = [each.value.reading for each in self.printed]
        found = {
            compare_values(old, readings[-1], self.measure, _NO_TOLERANCE).change
            for old in readings[:-1]
        }
        if "changed" in found:
            return "revised"
        if "not-comparable" in found:
            return "not-comparable"
        return "within-rounding" if "within-rounding" in found else "same"


def join(reports: Sequence[Jaarrapportage]) -> tuple[Point, ...]:
    """Join the values of several reports, by section, in the order in which items appear."""
    found: dict[tuple[object, ...], list[Printed]] = defaultdict(list)
    for report in sorted(reports, key=lambda each: each.report_year):
        seen: dict[tuple[object, ...], int] = defaultdict(int)
        for value in report.values():
            name = _name(value)
            # Where a report has one key twice, the second is another thing.
            found[*name, seen[name]].append(Printed(report.report_year, value))
            seen[name] += 1
    points = [_point(printed) for printed in found.values()]
    items = list(dict.fromkeys((point.section, point.key) for point in points))
    measures = list(dict.fromkeys((point.section, point.measure) for point in points))
    return tuple(
        sorted(
            points,
            key=lambda point: (
                SECTIONS.index(point.section),
                items.index((point.section, point.key)),
                measures.index((point.section, point.measure)),
                point.period,
            ),
        )
    )


def _name(value: Value) -> tuple[object, ...]:
    """Give what identifies a value; a text is identified by what it says."""
    text = fold(str(value.reading.value)) if isinstance(value.reading, Tekst) else ""
    return value.section, value.key, value.measure, value.reading.period, text


def _point(printed: Sequence[Printed]) -> Point:
    first = printed[0].value
    return Point(first.section, first.key, first.measure, first.reading.period, tuple(printed))


def series_rows(points: Sequence[Point]) -> Iterator[SeriesRow]:
    """Yield the rows of the joined table."""
    before: dict[tuple[str, str, str], Point] = {}
    for point in points:
        name = (point.section, point.key, point.measure)
        yield _row(point, before.get(name))
        before[name] = point


def _row(point: Point, before: Point | None) -> SeriesRow:
    value, figure = point.newest.value, measured(point.newest.value)
    return SeriesRow(
        section=point.section,
        key=point.key,
        item=value.item,
        group=value.group,
        measure=point.measure,
        period=point.period,
        value=value.reading.value,
        unit=figure.unit if figure else "",
        decimals=figure.decimals if figure else None,
        origin=value.reading.origin.value,
        edition=point.newest.edition,
        editions=" ".join(str(each.edition) for each in point.printed),
        agreement=point.agreement,
        breaks="; ".join(_breaks(point, before)),
    )


def _breaks(point: Point, before: Point | None) -> Iterator[str]:
    """Yield what sets a value apart from the year before it (Dutch)."""
    for note in noted_breaks(point.section).get(point.key, ()):
        if note.startswith(f"{point.period}:"):
            yield f"definitie: {note.partition(':')[2].strip()}"
    labels = list(dict.fromkeys(fold(each.value.item) for each in point.printed))
    if before is not None and isinstance(point.newest.value.reading, Figure):
        old, new = before.newest.value, point.newest.value
        if fold(old.item) != fold(new.item):
            yield f"benaming: eerder ‘{old.item}’"
        elif len(labels) > 1:
            yield f"benaming: eerder ‘{point.printed[0].value.item}’"
        units = [each.reading.unit for each in (old, new) if isinstance(each.reading, Figure)]
        if len(set(units)) > 1:
            yield f"eenheid: eerder {units[0]}"
    elif len(labels) > 1:
        yield f"benaming: eerder ‘{point.printed[0].value.item}’"


def noted_breaks(section: SectionName) -> Mapping[str, tuple[str, ...]]:
    """Give the breaks that the vocabulary notes, by key, each as ``YEAR: what changed``."""
    table = words_of(section).data.get("breaks", {})
    assert isinstance(table, Mapping)
    return table


def series_csv(points: Sequence[Point]) -> bytes:
    """Write the joined table as CSV."""
    return to_csv(SeriesRow._fields, series_rows(points))


def triangle_csv(points: Sequence[Point]) -> bytes:
    """Write the revision triangle: a row per value, a column per edition.

    Texts are left out: a text that differs is another text, not a revision.
    """
    editions = sorted({each.edition for point in points for each in point.printed})
    head = ("section", "key", "item", "measure", "period", "unit")
    columns = (*head, *(f"edition_{year}" for year in editions), "agreement")
    return to_csv(
        columns, (_triangle_row(point, editions) for point in points if _is_measured(point))
    )


def _is_measured(point: Point) -> bool:
    return not isinstance(point.newest.value.reading, Tekst)


def _triangle_row(point: Point, editions: Sequence[int]) -> list[object]:
    values = {each.edition: each.value.reading.value for each in point.printed}
    figure = measured(point.newest.value)
    unit = figure.unit if figure else ""
    head = (point.section, point.key, point.newest.value.item, point.measure, point.period, unit)
    return [*head, *(values.get(edition) for edition in editions), point.agreement]
