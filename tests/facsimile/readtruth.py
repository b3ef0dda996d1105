"""A truth from its CSV, so that one ground truth can be set again in another design."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from tests.facsimile.truth import (
    OVERALL,
    ActivityTable,
    Afdracht,
    Controle,
    Drug,
    Reeks,
    Risk,
    Row,
    Truth,
)


def _value(row: Row) -> Decimal | None:
    return Decimal(row["value"]) if row["value"] else None


def _series(
    rows: Iterable[Row], section: str, measure: str
) -> dict[str, dict[int, Decimal | None]]:
    found: dict[str, dict[int, Decimal | None]] = {}
    for row in rows:
        if row["section"] == section and row["measure"] == measure:
            found.setdefault(row["item"], {})[int(row["period"])] = _value(row)
    return found


def _known(values: dict[int, Decimal | None]) -> dict[int, Decimal]:
    return {year: value for year, value in values.items() if value is not None}


def read_truth(path: Path) -> Truth:
    """Read a truth CSV; the pages in it are left behind."""
    with path.open(encoding="utf-8", newline="") as handle:
        rows: list[Row] = list(csv.DictReader(handle))
    year = int(rows[0]["report_year"])
    amounts = _series(rows, "afdrachten", "bedrag")
    done = _series(rows, "controles", "realisatie")
    units = {row["item"]: row["unit"] for row in rows if row["section"] == "controles"}
    lines = _series(rows, "aangifteregels", "aantal")
    risks, order = _risks(rows)
    return Truth(
        year=year,
        amount_decimals=-3,
        afdrachten=tuple(
            Afdracht(label, _known(values))
            for label, values in amounts.items()
            if label != "Totaal"
        ),
        drug_decimals=0,
        drugs=tuple(_drugs(rows, year)),
        controles=tuple(
            Controle(label, units[label], values, done[label])
            for label, values in _series(rows, "controles", "doelstelling").items()
        ),
        activities=_activities(rows),
        line_decimals=-6,
        series=tuple(Reeks(name, _known(values)) for name, values in lines.items()),
        risks=risks,
        table_order=order,
        overall=tuple(
            row["value"] for row in rows if row["measure"] == "maatregel" and row["item"] == OVERALL
        ),
    )


def _drugs(rows: list[Row], year: int) -> Iterable[Drug]:
    for name, values in _series(rows, "drugsvangsten", "hoeveelheid").items():
        own = [row for row in rows if row["section"] == "drugsvangsten" and row["item"] == name]
        parts = {
            row["measure"]: Decimal(row["value"]) for row in own if row["measure"] != "hoeveelheid"
        }
        note = own[0]["alt_item"].removeprefix(name).strip()
        yield Drug(name, values, note, parts or None)


def _activities(rows: list[Row]) -> tuple[ActivityTable, ...]:
    tables: dict[str, list[tuple[str, str | None]]] = {}
    for row in rows:
        if row["section"] == "activiteitenstatus":
            tables.setdefault(row["group"], []).append((row["item"], row["value"] or None))
    return tuple(ActivityTable(title, tuple(lines)) for title, lines in tables.items())


def _risks(rows: list[Row]) -> tuple[tuple[Risk, ...], tuple[int, ...]]:
    ranked = [row for row in rows if row["measure"] == "rang"]
    measures = [row for row in rows if row["measure"] == "maatregel" and row["item"] != OVERALL]
    risks = []
    for row in ranked:
        own = [line for line in measures if line["item"] == row["item"]]
        alt = own[0]["alt_item"] if own else ""
        risks.append(Risk(row["item"], row["group"], tuple(line["value"] for line in own), alt))
    names = [risk.name for risk in risks]
    order = dict.fromkeys(names.index(line["item"]) for line in measures)
    return tuple(risks), tuple(order)
