"""What is on a facsimile: the figures of one invented report, and their CSV.

The CSV has one row per value that `figures.csv` should hold, in the order of the report.
Pages are not part of the truth; the typesetter tells on which page each anchor landed.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

HEADER = [
    "report_year",
    "section",
    "group",
    "item",
    "measure",
    "period",
    "value",
    "unit",
    "decimals",
    "page",
    "origin",
    "alt_item",
]
OVERALL = "Overkoepelende maatregelen"


@dataclass(frozen=True)
class Afdracht:
    """A row of the amounts: euros per year, already rounded as they are printed."""

    label: str
    amounts: Mapping[int, Decimal]


@dataclass(frozen=True)
class Drug:
    """A drug: kg per year (None: the report prints a dash), and parts that are named."""

    name: str
    amounts: Mapping[int, Decimal | None]
    note: str = ""
    of_which: Mapping[str, Decimal] | None = None

    @property
    def alt(self) -> str:
        """Name and note together, the second wording."""
        return f"{self.name} {self.note}" if self.note else ""


@dataclass(frozen=True)
class Controle:
    """A row of the checks; None is a printed dash."""

    label: str
    unit: str
    doelstelling: Mapping[int, Decimal | None]
    realisatie: Mapping[int, Decimal | None]


@dataclass(frozen=True)
class ActivityTable:
    """A table of activities; a status of None is a row without a mark."""

    title: str
    rows: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class Reeks:
    """A series of the chart of declaration lines."""

    name: str
    lines: Mapping[int, Decimal]


@dataclass(frozen=True)
class Risk:
    """A top risk; `alt` is its wording beside the measures, where that differs."""

    name: str
    group: str
    measures: tuple[str, ...]
    alt: str = ""


@dataclass(frozen=True)
class Truth:
    """One invented report."""

    year: int
    amount_decimals: int
    afdrachten: tuple[Afdracht, ...]
    drug_decimals: int
    drugs: tuple[Drug, ...]
    controles: tuple[Controle, ...]
    activities: tuple[ActivityTable, ...]
    line_decimals: int
    series: tuple[Reeks, ...]
    risks: tuple[Risk, ...]
    table_order: tuple[int, ...]
    overall: tuple[str, ...]

    @property
    def afdracht_years(self) -> tuple[int, ...]:
        """Years of the amounts, the newest first."""
        return tuple(sorted(self.afdrachten[0].amounts, reverse=True))

    def total(self, year: int) -> Decimal:
        """Sum of the amounts of one year."""
        return sum((row.amounts[year] for row in self.afdrachten), Decimal(0))


Row = dict[str, str]


def _row(truth: Truth, section: str, item: str, measure: str, period: int, page: int) -> Row:
    blank = dict.fromkeys(HEADER, "")
    return blank | {
        "report_year": str(truth.year),
        "section": section,
        "item": item,
        "measure": measure,
        "period": str(period),
        "page": str(page),
        "origin": "read",
    }


def _number(row: Row, value: Decimal | None, unit: str, decimals: int) -> Row:
    if value is None:
        return row | {"unit": unit, "origin": "unpublished"}
    return row | {"value": f"{value:f}", "unit": unit, "decimals": str(decimals)}


def rows(truth: Truth, pages: Mapping[str, int]) -> Iterator[Row]:
    """Every value of the report, in its order.

    Args:
        truth: the report.
        pages: page of every anchor, counted from 1.
    """
    yield from _afdrachten(truth, pages)
    yield from _drugs(truth, pages)
    yield from _controles(truth, pages)
    for at, table in enumerate(truth.activities):
        for row, (label, status) in enumerate(table.rows):
            page = pages[f"status:{at}:{row}"]
            line = _row(truth, "activiteitenstatus", label, "status", truth.year, page)
            yield line | {
                "group": table.title,
                "value": status or "",
                "origin": "read" if status else "unknown",
            }
    for series in truth.series:
        for year, value in sorted(series.lines.items()):
            line = _row(truth, "aangifteregels", series.name, "aantal", year, pages["chart"])
            yield _number(line, value, "regels", truth.line_decimals)
    yield from _risks(truth, pages)


def _afdrachten(truth: Truth, pages: Mapping[str, int]) -> Iterator[Row]:
    labelled = [(row.label, row.amounts) for row in truth.afdrachten]
    totals = {year: truth.total(year) for year in truth.afdracht_years}
    for at, (label, amounts) in enumerate([*labelled, ("Totaal", totals)]):
        page = pages["afdracht:total" if label == "Totaal" else f"afdracht:{at}"]
        for year in truth.afdracht_years:
            line = _row(truth, "afdrachten", label, "bedrag", year, page)
            yield _number(line, amounts[year], "EUR", truth.amount_decimals)


def _drugs(truth: Truth, pages: Mapping[str, int]) -> Iterator[Row]:
    for at, drug in enumerate(truth.drugs):
        page = pages[f"drug:{at}"]
        for year, value in sorted(drug.amounts.items(), reverse=True):
            line = _row(truth, "drugsvangsten", drug.name, "hoeveelheid", year, page)
            yield _number(line | {"alt_item": drug.alt}, value, "kg", truth.drug_decimals)
        for part, amount in (drug.of_which or {}).items():
            line = _row(truth, "drugsvangsten", drug.name, part, truth.year, page)
            yield _number(line | {"alt_item": drug.alt}, amount, "kg", truth.drug_decimals)


def _controles(truth: Truth, pages: Mapping[str, int]) -> Iterator[Row]:
    for at, check in enumerate(truth.controles):
        page = pages[f"controle:{at}"]
        for measure, values in (
            ("doelstelling", check.doelstelling),
            ("realisatie", check.realisatie),
        ):
            for year, value in sorted(values.items(), reverse=True):
                line = _row(truth, "controles", check.label, measure, year, page)
                yield _number(line, value, check.unit, 0)


def _risks(truth: Truth, pages: Mapping[str, int]) -> Iterator[Row]:
    for rank, risk in enumerate(truth.risks, 1):
        line = _row(truth, "toprisicos", risk.name, "rang", truth.year, pages[f"rang:{rank - 1}"])
        yield line | {"group": risk.group, "value": str(rank)}
    for at in truth.table_order:
        risk = truth.risks[at]
        for number, text in enumerate(risk.measures):
            page = pages[f"maatregel:{at}:{number}"]
            line = _row(truth, "toprisicos", risk.name, "maatregel", truth.year, page)
            yield line | {"group": risk.group, "value": text, "alt_item": risk.alt}
    for number, text in enumerate(truth.overall):
        page = pages[f"overall:{number}"]
        line = _row(truth, "toprisicos", OVERALL, "maatregel", truth.year, page)
        yield line | {"value": text}


def write_truth_csv(truth: Truth, pages: Mapping[str, int], path: Path) -> None:
    """Write the rows of a report to a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, HEADER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(truth, pages))
