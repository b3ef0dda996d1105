"""What was extracted, held against the truth of a facsimile row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from douane_report.model import Figure, Jaarrapportage, Value

Truth = Mapping[str, str]

_EXACT = ("value", "unit", "decimals", "page", "group", "origin")


def truth_of(pdf: Path) -> list[Truth]:
    """Read the truth that was written beside a facsimile."""
    beside = pdf.with_name(f"{pdf.stem}.truth.csv")
    with beside.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def disagreements(truth: Iterable[Truth], report: Jaarrapportage, section: str = "") -> list[str]:
    """Say what is wrong, missing or invented; empty when the report is the truth.

    A row of the truth is met by one value with the same item (in either wording), measure and
    period; a measure against a risk, of which there are several, by its text as well.
    """
    said: list[str] = []
    left = [_found(value) for value in report.values() if section in ("", value.section)]
    for row in truth:
        if section not in ("", row["section"]):
            continue
        met = next((found for found in left if _meets(row, found)), None)
        if met is None:
            said.append(f"missing: {_show(row)}")
            continue
        left.remove(met)
        said.extend(
            f"wrong {name}: {met[name]!r}, not {row[name]!r}, for {_show(row)}"
            for name in _EXACT
            if not _same(name, row, met)
        )
    said.extend(f"invented: {_show(found)} = {found['value']!r}" for found in left)
    return said


def _found(value: Value) -> dict[str, str]:
    reading = value.reading
    figure = reading if isinstance(reading, Figure) and value.measure != "rang" else None
    page = reading.place.page if reading.place else None
    return {
        "section": value.section,
        "group": value.group,
        "item": value.item,
        "measure": value.measure,
        "period": str(reading.period),
        "value": "" if reading.value is None else str(reading.value),
        "unit": figure.unit if figure else "",
        "decimals": str(figure.decimals) if figure and figure.decimals is not None else "",
        "page": str(page or ""),
        "origin": reading.origin.value,
    }


def _meets(row: Truth, found: Truth) -> bool:
    return (
        all(row[name] == found[name] for name in ("section", "measure", "period"))
        and found["item"] in (row["item"], row["alt_item"])
        and (row["measure"] != "maatregel" or row["value"] == found["value"])
    )


def _same(name: str, row: Truth, found: Truth) -> bool:
    if name == "page" and row["origin"] == "unknown":
        return True  # What is not there stands nowhere.
    if name == "value" and row["value"] and row["unit"]:
        return bool(found["value"]) and Decimal(found["value"]) == Decimal(row["value"])
    return row[name] == found[name]


def _show(row: Truth) -> str:
    text = f"{row['section']} / {row['item']} / {row['measure']} / {row['period']}"
    return f"{text} / {row['value']}" if row["measure"] == "maatregel" else text
