"""Single tables of two years as data: rows, figures and measures, and what became of each row.

A row is its label, its heading, and its values by ``measure|year``. Unlike an edition, a case has
the histories, the measures and the splits that its writer gave it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from douane_report.model import Bron, Figure, Jaarrapportage, Place, SectionName, Unit
from douane_report.sections.controles.section import unit_of
from douane_report.sections.vocabulary import words_of
from tests.compare.editions import LISTS
from tests.compare.reports import UNITS

Values = Mapping[str, int | str]
Row = tuple[str, str, Values]
Regrouped = tuple[str, str, frozenset[str]]
_SHA = {"old": "a" * 64, "new": "b" * 64}
_MEASURES: Mapping[SectionName, Mapping[str, str]] = {
    "afdrachten": {"bedrag": "bedragen"},
    "drugsvangsten": {"hoeveelheid": "hoeveelheden"},
    "controles": {"doelstelling": "doelstelling", "realisatie": "realisatie"},
    "aangifteregels": {"aantal": "aantallen"},
}


@dataclass(frozen=True)
class Table:
    """A table in two reports, and what became of its rows.

    Attributes:
        name: short name, for the reader of a test.
        section: the section it is of.
        old: the older report.
        new: the newer report.
        renames: labels of one row, older and newer.
        regrouped: splits and merges: which, the whole, its parts.
    """

    name: str
    section: SectionName
    old: Jaarrapportage
    new: Jaarrapportage
    renames: frozenset[tuple[str, str]]
    regrouped: frozenset[Regrouped]


def tables(name: str) -> tuple[Table, ...]:
    """Read a batch of cases."""
    return tuple(map(_table, json.loads(Path(__file__).with_name(name).read_text("utf-8"))))


def _table(case: Mapping[str, Any]) -> Table:
    splits = {("split", whole, frozenset(parts)) for whole, parts in case["splits"]}
    merges = {("merge", whole, frozenset(parts)) for parts, whole in case["merges"]}
    return Table(
        case["id"],
        case["section"],
        _report(case["section"], case["old"], "old"),
        _report(case["section"], case["new"], "new"),
        frozenset((old, new) for old, new in case["renames"]),
        frozenset(splits | merges),
    )


def _report(section: SectionName, rows: Sequence[Row], side: str) -> Jaarrapportage:
    year = max(_year(name) for _, _, values in rows for name in values)
    entry = partial(_entry, section, year, _decimals(rows), side)
    made = [entry(line, *row) for line, row in enumerate(rows, 1)]
    totals = [each for each in made if section == "afdrachten" and each["key"] == "totaal"]
    content: dict[str, Any] = {LISTS[section]: [each for each in made if each not in totals]}
    if totals:
        content["totaal"] = totals[0]
    bron = Bron(kind="text", sha256=_SHA[side])
    return Jaarrapportage.model_validate({"report_year": year, "bron": bron, section: content})


def _year(name: str) -> int:
    return int(name.rpartition("|")[2])


def _decimals(rows: Sequence[Row]) -> int:
    """Give the precision of a table: thousands, or millions, where all its figures are round."""
    figures = [str(v) for _, _, values in rows for v in values.values() if isinstance(v, int)]
    zeros = [len(each) - len(each.rstrip("0")) for each in figures]
    return -3 * (min(zeros, default=0) // 3)


def _entry(
    section: SectionName,
    year: int,
    decimals: int,
    side: str,
    line: int,
    label: str,
    group: str,
    values: Values,
) -> dict[str, Any]:
    words = words_of(section)
    key, known = words.key_of(label)
    if section == "afdrachten" and words.listed("total", label):
        key, known = "totaal", True
    unit = unit_of(words, label) if section == "controles" else UNITS.get(section, "aantal")
    place = Place(source=_SHA[side], line=line)
    found: dict[str, Any] = {"key": key, "item": label, "known": known}
    for measure, field in _MEASURES.get(section, {}).items():
        found[field] = [
            _figure(_year(name), value, unit, decimals, place)
            for name, value in values.items()
            if name.startswith(f"{measure}|")
        ]
    if section == "activiteitenstatus":
        statuses = {_year(name): _text(_year(name), it, place) for name, it in values.items()}
        status = statuses.pop(year)
        earlier = [statuses[other] for other in sorted(statuses, reverse=True)]
        found |= {"groep": group, "status": status, "eerder": earlier}
    if section == "toprisicos":
        rank = _figure(year, values.get(f"rang|{year}", line), "aantal", 0, place)
        texts = [value for name, value in values.items() if name.startswith("maatregel|")]
        measures = [_text(year, text, place) for text in texts]
        found |= {"groep": group, "rang": rank, "maatregelen": measures}
    return found


def _figure(year: int, value: int | str, unit: Unit, decimals: int, place: Place) -> Figure:
    return Figure(
        period=year,
        unit=unit,
        value=Decimal(value),
        decimals=decimals,
        source_text=str(value),
        place=place,
    )


def _text(year: int, value: int | str, place: Place) -> dict[str, Any]:
    return {"period": year, "value": value, "source_text": str(value), "place": place}
