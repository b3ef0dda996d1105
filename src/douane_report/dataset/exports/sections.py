"""The tables of an export that hold one section each: a row is one item in one year."""

from collections.abc import Callable, Iterator, Sequence

from douane_report.dataset.exports.tables import Cell, Column, Table, amount, integer, text
from douane_report.model import (
    Aangiftereeks,
    Activiteit,
    Afdracht,
    Controle,
    Drugsvangst,
    Entry,
    Figure,
    Jaarrapportage,
    OverkoepelendeMaatregelen,
    Reading,
    SectionName,
    Toprisico,
)

_ITEM = integer("item_id", "Rij", "nummer van het item in `items`", refers="items.item_id")
_YEAR = integer("period", "Jaar", "jaar waarover de waarde gaat")
_DECIMALS = integer("decimals", "Precisie", "gedrukte precisie: -3 is in duizendtallen")
_ORIGIN = text("origin", "Herkomst", "hoe de waarde tot stand kwam")
_PLACE = (
    integer("page", "Pagina", "pagina van de bron, vanaf 1"),
    integer("line", "Regel", "regel van een tekstbron, vanaf 1"),
)
_KNOWN = (_ORIGIN, *_PLACE)
_READ = (_DECIMALS, *_KNOWN)
_Rows = Iterator[tuple[Cell, ...]]


def section_tables(report: Jaarrapportage, entries: Sequence[Entry]) -> tuple[Table, ...]:
    """Make the tables of all sections; a section that is missing has a table without rows."""
    numbered = list(zip(range(1, len(entries) + 1), report.entries(), strict=True))
    return tuple(
        Table(name, title, description, columns, tuple(_lines(numbered, section, make)))
        for name, section, title, description, columns, make in _SPECS
    )


def _lines(
    numbered: Sequence[tuple[int, tuple[SectionName, str, Entry]]],
    wanted: SectionName,
    make: Callable[[int, str, Entry], _Rows],
) -> _Rows:
    for number, (section, group, entry) in numbered:
        if section == wanted:
            yield from make(number, group, entry)


def _place(reading: Reading) -> tuple[Cell, ...]:
    place = reading.place
    return (place.page, place.line) if place else (None, None)


def _figure(figure: Figure) -> tuple[Cell, ...]:
    origin = figure.origin.value
    return figure.period, figure.value, figure.decimals, origin, *_place(figure)


def _afdracht(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Afdracht):
        for figure in entry.bedragen:
            yield number, entry.item, *_figure(figure)


def _vangst(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Drugsvangst):
        for measure, figure in entry.readings():
            part = "" if measure == "hoeveelheid" else measure
            yield number, entry.item, part, *_figure(figure)


def _controle(number: int, group: str, entry: Entry) -> _Rows:
    if not isinstance(entry, Controle):
        return
    targets = {figure.period: figure for figure in entry.doelstelling}
    results = {figure.period: figure for figure in entry.realisatie}
    for period in dict.fromkeys((*targets, *results)):
        target, result = targets.get(period), results.get(period)
        shown = result or target
        if shown is not None:
            yield (
                number,
                entry.item,
                period,
                shown.unit,
                *_value(target),
                *_value(result),
                *_place(shown),
            )


def _value(figure: Figure | None) -> tuple[Cell, ...]:
    if figure is None:
        return None, None, None
    return figure.value, figure.decimals, figure.origin.value


def _activiteit(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Activiteit):
        for status in entry.statussen:
            yield (
                number,
                group,
                entry.item,
                status.period,
                status.value,
                status.origin.value,
                *_place(status),
            )


def _risico(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Toprisico):
        rank = entry.rang
        yield number, group, entry.item, rank.period, rank.value, rank.origin.value, *_place(rank)


def _maatregel(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Toprisico | OverkoepelendeMaatregelen):
        for index, measure in enumerate(entry.maatregelen, 1):
            yield number, entry.item, measure.period, index, measure.value, *_place(measure)


def _reeks(number: int, group: str, entry: Entry) -> _Rows:
    if isinstance(entry, Aangiftereeks):
        for figure in entry.aantallen:
            yield number, entry.item, *_figure(figure)


_Spec = tuple[str, SectionName, str, str, tuple[Column, ...], Callable[[int, str, Entry], _Rows]]
_SPECS: tuple[_Spec, ...] = (
    (
        "afdrachten",
        "afdrachten",
        "Afdrachten",
        "Een rij per belasting en jaar; het totaal is een rij.",
        (
            _ITEM,
            text("item", "Post", "de belasting, zoals gedrukt"),
            _YEAR,
            amount("bedrag_eur", "Bedrag (€)", "het bedrag in euro"),
            *_READ,
        ),
        _afdracht,
    ),
    (
        "drugsvangsten",
        "drugsvangsten",
        "Drugsvangsten",
        "Een rij per drug, onderdeel en jaar.",
        (
            _ITEM,
            text("item", "Drug", "de drug, zoals gedrukt"),
            text("part", "Waarvan", "onderdeel van de vangst; leeg voor het geheel"),
            _YEAR,
            amount("hoeveelheid_kg", "Hoeveelheid (kg)", "de hoeveelheid in kilogram"),
            *_READ,
        ),
        _vangst,
    ),
    (
        "controles",
        "controles",
        "Controles",
        "Een rij per soort controle en jaar.",
        (
            _ITEM,
            text("item", "Controle", "de soort controle, zoals gedrukt"),
            _YEAR,
            text("unit", "Eenheid", "aantal of uur, voor beide getallen"),
            amount(
                "doelstelling",
                "Doelstelling (zie eenheid)",
                "wat was gepland",
                decimals="doelstelling_decimals",
            ),
            integer("doelstelling_decimals", "Precisie doel", "gedrukte precisie"),
            text("doelstelling_origin", "Herkomst doel", "hoe de waarde tot stand kwam"),
            amount(
                "realisatie",
                "Realisatie (zie eenheid)",
                "wat is gedaan",
                decimals="realisatie_decimals",
            ),
            integer("realisatie_decimals", "Precisie realisatie", "gedrukte precisie"),
            text("realisatie_origin", "Herkomst realisatie", "hoe de waarde tot stand kwam"),
            *_PLACE,
        ),
        _controle,
    ),
    (
        "activiteitenstatus",
        "activiteitenstatus",
        "Activiteiten",
        "Een rij per activiteit en jaar.",
        (
            _ITEM,
            text("group_name", "Groep", "titel van de tabel waarin de activiteit staat"),
            text("item", "Activiteit", "de activiteit, zoals gedrukt"),
            _YEAR,
            text("status", "Status", "groen, oranje of rood; leeg als die onbekend is"),
            *_KNOWN,
        ),
        _activiteit,
    ),
    (
        "toprisicos",
        "toprisicos",
        "Toprisico’s",
        "Een rij per toprisico.",
        (
            _ITEM,
            text("group_name", "Groep", "extern of intern"),
            text("item", "Risico", "het risico, zoals gedrukt"),
            _YEAR,
            amount("rang", "Plaats in de lijst", "plaats in de lijst, vanaf 1", decimals=""),
            *_KNOWN,
        ),
        _risico,
    ),
    (
        "maatregelen",
        "toprisicos",
        "Maatregelen",
        "Een rij per maatregel tegen een toprisico.",
        (
            _ITEM,
            text("item", "Risico", "het risico, zoals gedrukt"),
            _YEAR,
            integer("number", "Volgnummer", "volgorde van de maatregel bij het risico"),
            text("maatregel", "Maatregel", "de maatregel, zoals gedrukt"),
            *_PLACE,
        ),
        _maatregel,
    ),
    (
        "aangifteregels",
        "aangifteregels",
        "Aangifteregels",
        "Een rij per reeks en jaar.",
        (
            _ITEM,
            text("item", "Reeks", "de reeks, zoals gedrukt"),
            _YEAR,
            amount("aantal_regels", "Aantal (aangifteregels)", "het aantal aangifteregels"),
            *_READ,
        ),
        _reeks,
    ),
)
