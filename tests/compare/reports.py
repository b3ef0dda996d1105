"""Small made reports: sections with the rows that a test names, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.model import (
    Aangiftereeks,
    Aangifteregels,
    Activiteit,
    Activiteitenstatus,
    Afdracht,
    Afdrachten,
    Bron,
    Controle,
    Controles,
    Drugsvangst,
    Drugsvangsten,
    Entry,
    Figure,
    Jaarrapportage,
    Origin,
    Place,
    SectionName,
    Status,
    Tekst,
    Toprisico,
    Toprisicos,
    Unit,
)
from douane_report.sections.vocabulary import words_of

UNITS: Mapping[SectionName, Unit] = {
    "afdrachten": "EUR",
    "drugsvangsten": "kg",
    "controles": "aantal",
    "aangifteregels": "regels",
}
SOURCES = {2021: "a" * 64, 2022: "b" * 64, 2023: "c" * 64, 2024: "d" * 64}


@dataclass(frozen=True)
class Row:
    """One row of a made section.

    Attributes:
        label: label as printed.
        value: value of the report year: a number, a status or a rank; None for a dash.
        history: numbers of earlier years.
        unit: unit, if not that of the section.
        decimals: printed precision.
        group: heading that it stands under.
        texts: measures against a risk.
        origin: why there is no value, when there is none.
    """

    label: str
    value: int | str | None = 1000
    history: Mapping[int, int] | None = None
    unit: Unit | None = None
    decimals: int = 0
    group: str = ""
    texts: tuple[str, ...] = ()
    origin: Origin = Origin.UNPUBLISHED


def report(year: int, **sections: Sequence[Row]) -> Jaarrapportage:
    """Make a report of these sections; keys come from the vocabulary, as in an extraction."""
    made = {name: _SECTIONS[name](year, rows) for name, rows in sections.items()}
    bron = Bron(kind="text", sha256=SOURCES[year])
    return Jaarrapportage(report_year=year, bron=bron, **made)


def figure(year: int, row: Row, unit: Unit, line: int) -> Figure:
    """Make the figure of the report year."""
    place = Place(source=SOURCES[year], line=line)
    if row.value is None:
        return Figure(period=year, unit=unit, origin=row.origin, source_text="-", place=place)
    value = Decimal(row.value)
    return Figure(
        period=year,
        unit=unit,
        value=value,
        decimals=row.decimals,
        source_text=str(row.value),
        place=place,
    )


def _figures(year: int, row: Row, section: SectionName, line: int) -> tuple[Figure, ...]:
    unit = row.unit or UNITS[section]
    past = (
        Figure(
            period=period,
            unit=unit,
            value=Decimal(number),
            decimals=row.decimals,
            source_text=str(number),
            place=Place(source=SOURCES[year], line=line),
        )
        for period, number in (row.history or {}).items()
    )
    return (figure(year, row, unit, line), *past)


def _names(section: SectionName, row: Row) -> dict[str, object]:
    key, known = words_of(section).key_of(row.label)
    return {"key": key, "item": row.label, "known": known}


def _afdrachten(year: int, rows: Sequence[Row]) -> Afdrachten:
    return Afdrachten(
        posten=tuple(
            Afdracht.model_validate(
                {**_names("afdrachten", row), "bedragen": _figures(year, row, "afdrachten", line)}
            )
            for line, row in enumerate(rows, 1)
        )
    )


def _drugsvangsten(year: int, rows: Sequence[Row]) -> Drugsvangsten:
    return Drugsvangsten(
        vangsten=tuple(
            Drugsvangst.model_validate(
                {
                    **_names("drugsvangsten", row),
                    "hoeveelheden": _figures(year, row, "drugsvangsten", line),
                }
            )
            for line, row in enumerate(rows, 1)
        )
    )


def _controles(year: int, rows: Sequence[Row]) -> Controles:
    return Controles(
        controles=tuple(
            Controle.model_validate(
                {
                    **_names("controles", row),
                    "doelstelling": (),
                    "realisatie": _figures(year, row, "controles", line),
                }
            )
            for line, row in enumerate(rows, 1)
        )
    )


def _aangifteregels(year: int, rows: Sequence[Row]) -> Aangifteregels:
    return Aangifteregels(
        reeksen=tuple(
            Aangiftereeks.model_validate(
                {
                    **_names("aangifteregels", row),
                    "aantallen": _figures(year, row, "aangifteregels", line),
                }
            )
            for line, row in enumerate(rows, 1)
        )
    )


def _activiteitenstatus(year: int, rows: Sequence[Row]) -> Activiteitenstatus:
    return Activiteitenstatus(
        activiteiten=tuple(
            Activiteit.model_validate(
                {
                    **_names("activiteitenstatus", row),
                    "groep": row.group,
                    "status": _status(year, row, line),
                }
            )
            for line, row in enumerate(rows, 1)
        )
    )


def _status(year: int, row: Row, line: int) -> Status:
    colour = row.value if isinstance(row.value, str) else "groen"
    origin = Origin.READ if row.value is not None else row.origin
    return Status.model_validate(
        {
            "period": year,
            "value": colour if row.value is not None else None,
            "origin": origin,
            "source_text": "#39870c" if row.value is not None else "",
            "place": Place(source=SOURCES[year], line=line),
        }
    )


def _toprisicos(year: int, rows: Sequence[Row]) -> Toprisicos:
    return Toprisicos(
        risicos=tuple(
            Toprisico.model_validate(
                {
                    **_names("toprisicos", row),
                    "groep": row.group,
                    "rang": figure(year, Row(row.label, line), "aantal", line),
                    "maatregelen": tuple(
                        Tekst(
                            period=year,
                            value=text,
                            source_text=text,
                            place=Place(source=SOURCES[year], line=100 * line + index),
                        )
                        for index, text in enumerate(row.texts)
                    ),
                }
            )
            for line, row in enumerate(rows, 1)
        )
    )


_SECTIONS = {
    "afdrachten": _afdrachten,
    "drugsvangsten": _drugsvangsten,
    "controles": _controles,
    "aangifteregels": _aangifteregels,
    "activiteitenstatus": _activiteitenstatus,
    "toprisicos": _toprisicos,
}


def entries(report: Jaarrapportage, section: SectionName) -> tuple[Entry, ...]:
    """Give the entries of a section, in order."""
    return tuple(entry for name, _, entry in report.entries() if name == section)
