"""Whole reports of two years with the changes of an :class:`~tests.compare.rewordings.Edition`.

The rows, groups, targets and histories are those of the real report; the older report is made
from it by going a year back. Everything changes at once: rows are renamed, dropped and added,
every figure of the year moves, and some figures of earlier years are restated.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from zlib import crc32

from douane_report.model import (
    Entry,
    Figure,
    Jaarrapportage,
    Reading,
    SectionName,
    Tekst,
    Toprisico,
)
from douane_report.sections.vocabulary import words_of
from tests.compare.rewordings import Edition
from tests.factory import YEAR, change_section, make_report, rebuild

LISTS: dict[SectionName, str] = {
    "afdrachten": "posten",
    "drugsvangsten": "vangsten",
    "controles": "controles",
    "activiteitenstatus": "activiteiten",
    "toprisicos": "risicos",
    "aangifteregels": "reeksen",
}
_COLOURS = ("groen", "oranje", "rood")


def reports_of(edition: Edition) -> tuple[Jaarrapportage, Jaarrapportage]:
    """Make the older and the newer report of a step."""
    old, new = make_report(report_year=YEAR - 1), make_report()
    for section, name in LISTS.items():
        rows = list(getattr(new.section(section), name))
        before, after = _edited(section, rows, edition)
        old = change_section(old, section, **{name: before})
        new = change_section(new, section, **{name: after})
    total = old.afdrachten.totaal if old.afdrachten else None
    if total is not None:
        old = change_section(old, "afdrachten", totaal=_of_year(total, YEAR - 1))
    return old, new


def truth_of(edition: Edition) -> set[tuple[SectionName, str, str]]:
    """Give the renames of a step."""
    return {(section, *pair) for section, pairs in edition.renames.items() for pair in pairs}


def _edited(
    section: SectionName, rows: list[Entry], edition: Edition
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Give the rows of both years: known ones changed where they stand, others put in between."""
    changes = [*edition.renames[section], *edition.traps[section]]
    renamed = set(edition.renames[section])
    sides: list[tuple[Entry, Entry]] = [(row, row) for row in rows]
    added: list[tuple[Entry, Entry]] = []
    for one, other in changes:
        at = next((i for i, row in enumerate(rows) if row.item == one), None)
        model = rows[at if at is not None else crc32(one.encode()) % len(rows)]
        seeds = one, one if (one, other) in renamed else other
        if at is None:
            model = _revalued(model, one)
        made = _named(section, model, one), _named(section, model, other)
        if seeds[0] != seeds[1]:
            made = made[0], _revalued(made[1], other)
        if at is None:
            added.append(made)
        else:
            sides[at] = made
    # Spread over the table, so that some stand together and most between known rows.
    for index, pair in enumerate(added):
        sides.insert((1 + index * 3) % (len(sides) + 1), pair)
    before = [_of_year(old, YEAR - 1) for old, _ in sides]
    after = [_of_year(new, YEAR) for _, new in sides]
    if edition.moved:
        known = [row for row in after if row.known]
        after = [*known, *reversed([row for row in after if not row.known])]
    return tuple(map(_ranked, before, range(1, 99))), tuple(map(_ranked, after, range(1, 99)))


def _named(section: SectionName, row: Entry, label: str) -> Entry:
    key, known = words_of(section).key_of(label)
    return rebuild(row, key=key, item=label, known=known)


def _ranked(row: Entry, rank: int) -> Entry:
    if not isinstance(row, Toprisico):
        return row
    return rebuild(row, rang=rebuild(row.rang, value=Decimal(rank), source_text=str(rank)))


def _revalued(row: Entry, seed: str) -> Entry:
    """Give a row figures, a status and measures of its own."""
    factor = Decimal(crc32(seed.encode()) % 397 + 20) / 100
    # Another thing has other figures; a factor of one would make it the same thing.
    factor = factor * 2 if abs(factor - 1) < Decimal("0.1") else factor

    def change(reading: Any) -> Any:
        if isinstance(reading, Tekst):
            text = f"{seed}: maatregel {len(reading.value or '')} wordt uitgevoerd."
            return rebuild(reading, value=text, source_text=text)
        return _times(reading, factor)

    return _mapped(row, change)


def _times(reading: Any, factor: Decimal) -> Any:
    if not isinstance(reading, Figure) or reading.value is None:
        return reading
    step = Decimal(1).scaleb(-(reading.decimals or 0))
    value = (reading.value * factor / step).quantize(Decimal(1)) * step
    return rebuild(reading, value=value)


def _of_year(row: Entry, year: int) -> Entry:
    """Give a row as the report of a year prints it."""
    if year == YEAR:
        return _mapped(row, lambda reading: _restated(row, reading))
    past = {reading.period for _, reading in row.readings()} - {YEAR}

    def change(reading: Any) -> Any:
        if past and reading.period == YEAR:
            return None
        if past:
            return reading
        status = getattr(reading, "value", None)
        if status in _COLOURS:
            colour = _COLOURS[crc32(row.item.encode()) % 3]
            return rebuild(reading, period=year, value=colour)
        own = Decimal(crc32(row.item.encode()) % 80 + 70) / 100
        return _times(rebuild(reading, period=year), own)

    return _mapped(row, change)


def _restated(row: Entry, reading: Any) -> Any:
    """Correct the last year but one of every fourth row; drop and replace measures."""
    if isinstance(reading, Tekst):
        fate = crc32(str(reading.value).encode()) % 3
        text = f"Nieuw in dit jaar: {len(reading.value or '')} stappen gezet en afgerond."
        return (reading, None, rebuild(reading, value=text, source_text=text))[fate]
    if reading.period != YEAR - 2 or crc32(row.key.encode()) % 4:
        return reading
    return _times(reading, Decimal("1.04"))


def _mapped(row: Entry, change: Any) -> Entry:
    """Give a row with its readings changed; None takes one out of its list."""
    changed: dict[str, Any] = {}
    for name, value in row:
        if isinstance(value, tuple):
            parts = [_changed(each, change) for each in value]
            changed[name] = tuple(each for each in parts if each is not None)
        else:
            changed[name] = _changed(value, change)
    return type(row).model_validate(changed)


def _changed(value: Any, change: Any) -> Any:
    if isinstance(value, Reading):
        # A reading stands in one place of a report, so no two rows may share one.
        return None if (found := change(value)) is None else found.model_copy()
    if hasattr(value, "hoeveelheid"):
        figure = change(value.hoeveelheid)
        return None if figure is None else rebuild(value, hoeveelheid=figure.model_copy())
    return value
