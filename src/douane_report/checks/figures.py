"""Ways to look figures up that more than one rule needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.checks.intervals import Interval, interval_of
from douane_report.checks.titles import names_total
from douane_report.model import Aangiftereeks, Figure, Jaarrapportage, SectionName

NUMERIC: tuple[SectionName, ...] = ("afdrachten", "drugsvangsten", "controles", "aangifteregels")
"""Sections whose figures measure something (a rank does not)."""

SeriesName = tuple[SectionName, str, str]
"""Section, key and measure: the same in every report."""


def at_period(figures: Sequence[Figure], period: int) -> Figure | None:
    """Give the first figure of a period."""
    return next((figure for figure in figures if figure.period == period), None)


def known(figure: Figure | None) -> tuple[Decimal, Interval] | None:
    """Give value and interval of a figure that has them."""
    interval = interval_of(figure) if figure else None
    if figure is None or figure.value is None or interval is None:
        return None
    return figure.value, interval


def is_total_series(reeks: Aangiftereeks) -> bool:
    """Tell whether a series of the chart counts all declaration lines."""
    return reeks.key == "totaal" or names_total(reeks.item)


@dataclass(frozen=True, slots=True)
class Series:
    """One measure of one item through the years that a report prints.

    Attributes:
        section: section it stands in.
        key: key of the item.
        item: label as printed.
        measure: what is measured.
        points: the figures that have a value, by year, one per year.
    """

    section: SectionName
    key: str
    item: str
    measure: str
    points: tuple[Figure, ...]

    @property
    def name(self) -> SeriesName:
        """What identifies it in every report."""
        return self.section, self.key, self.measure


def series(report: Jaarrapportage) -> Iterator[Series]:
    """Yield every series of measured figures, in the order of the report."""
    items: dict[SeriesName, str] = {}
    points: dict[SeriesName, dict[int, Figure]] = {}
    for value in report.values():
        figure = value.reading
        if not isinstance(figure, Figure) or value.section not in NUMERIC:
            continue
        name = (value.section, value.key, value.measure)
        items.setdefault(name, value.item)
        years = points.setdefault(name, {})
        if figure.value is not None:
            years.setdefault(figure.period, figure)
    for (section, key, measure), item in items.items():
        by_year = points[section, key, measure]
        yield Series(section, key, item, measure, tuple(by_year[y] for y in sorted(by_year)))
