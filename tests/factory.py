"""The real report of 2023 as model objects, and ways to change one thing in it.

Tests take the whole report from :func:`make_report` and damage exactly one thing with the other
functions, so that a test shows what makes a rule fail.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import BaseModel

from douane_report.model import Bron, Entry, Figure, Jaarrapportage, Origin, Reading, SectionName
from tests.report_2023_cijfers import (
    SOURCE,
    YEAR,
    aangifteregels,
    afdrachten,
    at,
    controles,
    drugsvangsten,
    figure,
)
from tests.report_2023_teksten import activiteitenstatus, toprisicos

__all__ = [
    "SOURCE",
    "YEAR",
    "add_entry",
    "at",
    "blank_figure",
    "change_entry",
    "change_figure",
    "change_section",
    "drop_entry",
    "figure",
    "find_entry",
    "find_figure",
    "make_report",
    "map_readings",
    "rebuild",
]

_Model = TypeVar("_Model", bound=BaseModel)


_REPORT = Jaarrapportage(
    report_year=YEAR,
    bron=Bron(kind="text", sha256=SOURCE),
    afdrachten=afdrachten(),
    drugsvangsten=drugsvangsten(),
    controles=controles(),
    activiteitenstatus=activiteitenstatus(),
    toprisicos=toprisicos(),
    aangifteregels=aangifteregels(),
)


def rebuild(model: _Model, **changes: Any) -> _Model:
    """Give the model with these fields replaced, validated as if it were new."""
    return type(model).model_validate({**dict(model), **changes})


def make_report(**changes: Any) -> Jaarrapportage:
    """Give the real report of 2023, with these fields of the report replaced."""
    return rebuild(_REPORT, **changes)


def find_figure(
    report: Jaarrapportage, section: SectionName, key: str, measure: str, period: int = YEAR
) -> Figure:
    """Give the one figure that this identifies; a KeyError when there is not exactly one."""
    found = [
        value.reading
        for value in report.values()
        if (value.section, value.key, value.measure) == (section, key, measure)
        and value.reading.period == period
        and isinstance(value.reading, Figure)
    ]
    if len(found) != 1:
        raise KeyError((section, key, measure, period, len(found)))
    return found[0]


def change_figure(
    report: Jaarrapportage,
    section: SectionName,
    key: str,
    measure: str,
    period: int = YEAR,
    **changes: Any,
) -> Jaarrapportage:
    """Give the report with these fields of one figure replaced."""
    old = find_figure(report, section, key, measure, period)
    if isinstance(changes.get("value"), int | str):
        changes["value"] = Decimal(changes["value"])
    return _replaced(report, old, rebuild(old, **changes))


def blank_figure(
    report: Jaarrapportage,
    section: SectionName,
    key: str,
    measure: str,
    period: int = YEAR,
    *,
    origin: Origin = Origin.UNKNOWN,
    **changes: Any,
) -> Jaarrapportage:
    """Give the report with the value of one figure taken away."""
    nothing = {"value": None, "decimals": None, "origin": origin}
    return change_figure(report, section, key, measure, period, **nothing, **changes)


def find_entry(report: Jaarrapportage, section: SectionName, key: str) -> Entry:
    """Give the first entry with this key."""
    return next(entry for name, _, entry in report.entries() if (name, entry.key) == (section, key))


def change_entry(
    report: Jaarrapportage, section: SectionName, key: str, /, **changes: Any
) -> Jaarrapportage:
    """Give the report with these fields of one entry replaced."""
    old = find_entry(report, section, key)
    return _replaced(report, old, rebuild(old, **changes))


def drop_entry(report: Jaarrapportage, section: SectionName, key: str) -> Jaarrapportage:
    """Give the report without one entry."""
    return _replaced(report, find_entry(report, section, key), None)


def add_entry(
    report: Jaarrapportage, section: SectionName, key: str, /, **changes: Any
) -> Jaarrapportage:
    """Give the report with a changed copy of one entry right after it."""
    old = find_entry(report, section, key)
    return _replaced(report, old, (old, rebuild(old, **changes)))


def change_section(report: Jaarrapportage, section: SectionName, **changes: Any) -> Jaarrapportage:
    """Give the report with these fields of one section replaced."""
    found = report.section(section)
    if found is None:
        raise KeyError(section)
    return rebuild(report, **{section: rebuild(found, **changes)})


def map_readings(report: Jaarrapportage, change: Callable[[Reading], Reading]) -> Jaarrapportage:
    """Give the report with every reading, wherever it stands, as ``change`` makes it."""

    def mapped(node: Any) -> Any:
        if isinstance(node, Reading):
            return change(node)
        if isinstance(node, tuple):
            return tuple(mapped(item) for item in node)
        if isinstance(node, BaseModel):
            return type(node).model_validate({name: mapped(value) for name, value in node})
        return node

    changed = mapped(report)
    assert isinstance(changed, Jaarrapportage)
    return changed


def _replaced(node: _Model, old: BaseModel, new: Any) -> _Model:
    """Give ``node`` with the very object ``old`` replaced; a tuple stands for several."""
    return type(node).model_validate({name: _replaced_in(value, old, new) for name, value in node})


def _replaced_in(value: Any, old: BaseModel, new: Any) -> Any:
    if value is old:
        return new
    if isinstance(value, tuple):
        items: list[Any] = []
        for item in value:
            result = _replaced_in(item, old, new)
            if item is old and isinstance(new, tuple):
                items.extend(new)
            elif not (item is old and new is None):
                items.append(result)
        return tuple(items)
    return _replaced(value, old, new) if isinstance(value, BaseModel) else value
