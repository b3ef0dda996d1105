"""Makes the tables of an export from a report and its findings."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from douane_report.checks.finding import Finding
from douane_report.dataset.exports.sections import section_tables
from douane_report.dataset.exports.tables import Book, Cell, Table, amount, integer, text
from douane_report.model import SECTIONS, Entry, Jaarrapportage
from douane_report.tidy import rows

_ITEM = integer("item_id", "Rij", "nummer van het item in `items`", refers="items.item_id")


def make_book(report: Jaarrapportage, findings: Sequence[Finding] = ()) -> Book:
    """Make all tables of a report.

    Args:
        report: the report.
        findings: what the checks found; empty when they were not run.
    """
    entries = [entry for _, _, entry in report.entries()]
    return Book(
        year=report.report_year,
        title=f"Jaarrapportage Douane {report.report_year}",
        source=report.bron.sha256,
        facsimile=report.bron.facsimile,
        tables=(
            _figures(report, entries),
            *section_tables(report, entries),
            _items(report),
            _notes(report, entries),
            _findings(findings),
        ),
    )


def _figures(report: Jaarrapportage, entries: Sequence[Entry]) -> Table:
    columns = (
        integer("figure_id", "Nummer", "volgnummer van de waarde"),
        _ITEM,
        integer("report_year", "Verslagjaar", "jaar van het verslag"),
        text("section", "Onderdeel", "onderdeel van het verslag"),
        text("group_name", "Groep", "kop waaronder de rij staat"),
        text("key", "Sleutel", "vaste naam van het item door de jaren heen"),
        text("item", "Item", "het label zoals gedrukt"),
        text("measure", "Maat", "wat er gemeten is"),
        integer("period", "Jaar", "jaar waarover de waarde gaat"),
        amount("value_number", "Getal", "de waarde, in de basiseenheid"),
        text("value_text", "Tekst", "de waarde, waar die geen getal is"),
        text("unit", "Eenheid", "basiseenheid van het getal"),
        integer("decimals", "Precisie", "gedrukte precisie: -3 is in duizendtallen"),
        integer("page", "Pagina", "pagina van de bron, vanaf 1"),
        integer("line", "Regel", "regel van een tekstbron, vanaf 1"),
        text("source_text", "Gelezen", "de tekens, of de kleur, waaruit de waarde is gelezen"),
        text("origin", "Herkomst", "hoe de waarde tot stand kwam"),
    )
    ids = [number for number, entry in enumerate(entries, 1) for _ in entry.readings()]
    lines = tuple(
        (
            number,
            item_id,
            row.report_year,
            row.section,
            row.group,
            row.key,
            row.item,
            row.measure,
            row.period,
            row.value if isinstance(row.value, Decimal) else None,
            row.value if isinstance(row.value, str) else None,
            row.unit,
            row.decimals,
            row.page,
            row.line,
            row.source_text,
            row.origin,
        )
        for number, (item_id, row) in enumerate(zip(ids, rows(report), strict=True), 1)
    )
    return Table(
        "figures",
        "Alle waarden",
        "Een rij per waarde van het verslag.",
        columns,
        lines,
        "figure_id",
    )


def _items(report: Jaarrapportage) -> Table:
    columns = (
        integer("item_id", "Rij", "volgnummer van het item in het verslag"),
        text("section", "Onderdeel", "onderdeel van het verslag"),
        text("group_name", "Groep", "kop waaronder het item staat"),
        text("key", "Sleutel", "vaste naam van het item door de jaren heen"),
        text("item", "Item", "het label zoals gedrukt"),
        integer("known", "In woordenlijst", "1 als de woordenlijst het label kent"),
    )
    lines = tuple(
        (number, section, group, entry.key, entry.item, int(entry.known))
        for number, (section, group, entry) in enumerate(report.entries(), 1)
    )
    return Table("items", "Items", "Een rij per item van het verslag.", columns, lines, "item_id")


def _notes(report: Jaarrapportage, entries: Sequence[Entry]) -> Table:
    columns = (
        integer("note_id", "Nummer", "volgnummer van de noot"),
        text("section", "Onderdeel", "onderdeel van het verslag"),
        integer("item_id", "Rij", "het item waarbij de noot hoort", refers="items.item_id"),
        text("marker", "Teken", "het teken dat naar de noot verwijst"),
        text("note", "Noot", "de tekst van de noot"),
        integer("page", "Pagina", "pagina van de bron, vanaf 1"),
        integer("line", "Regel", "regel van een tekstbron, vanaf 1"),
    )
    lines = tuple((number, *cells) for number, cells in enumerate(_note_cells(report, entries), 1))
    return Table("notes", "Noten", "Een rij per noot van het verslag.", columns, lines, "note_id")


def _note_cells(report: Jaarrapportage, entries: Sequence[Entry]) -> Iterator[tuple[Cell, ...]]:
    numbers = {id(entry): number for number, entry in enumerate(entries, 1)}
    for name in SECTIONS:
        section = report.section(name)
        found = [(None, note) for note in (section.notes if section else ())]
        own = [
            (numbers[id(entry)], note)
            for each, _, entry in report.entries()
            if each == name
            for note in entry.notes
        ]
        for item_id, note in (*found, *own):
            place = note.place
            yield (
                name,
                item_id,
                note.marker,
                note.text,
                place.page if place else None,
                place.line if place else None,
            )


def _findings(findings: Sequence[Finding]) -> Table:
    columns = (
        integer("finding_id", "Nummer", "volgnummer van de bevinding"),
        text("check_id", "Controle", "naam van de regel"),
        text("outcome", "Uitkomst", "pass, fail of unverifiable"),
        text("severity", "Ernst", "error, warning of info"),
        text("section", "Onderdeel", "onderdeel van het verslag"),
        text("key", "Sleutel", "vaste naam van het item"),
        integer("period", "Jaar", "jaar waarover het gaat"),
        amount("expected", "Verwacht", "het getal waarmee is vergeleken", decimals=""),
        amount("found", "Gevonden", "het getal dat is gevonden", decimals=""),
        amount("tolerance", "Marge", "verschil dat de afronding verklaart", decimals=""),
        text("message", "Bevinding", "wat er is gevonden, in één zin"),
        text("source_text", "Bron", "de zin of rij waarover het gaat"),
        integer("page", "Pagina", "pagina van de bron, vanaf 1"),
        integer("line", "Regel", "regel van een tekstbron, vanaf 1"),
    )
    lines = tuple(
        (
            number,
            each.check,
            each.outcome,
            each.severity,
            each.section,
            each.key,
            each.period,
            each.expected,
            each.found,
            each.tolerance,
            each.message,
            each.source_text,
            each.page,
            each.line,
        )
        for number, each in enumerate(findings, 1)
    )
    return Table(
        "findings",
        "Bevindingen",
        "Een rij per controle; leeg als `validate` niet is gedaan.",
        columns,
        lines,
        "finding_id",
    )
