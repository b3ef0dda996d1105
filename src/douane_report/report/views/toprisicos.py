"""Top risks in the order of the list, and the measures against each."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from douane_report.model import Jaarrapportage, Tekst, Toprisico
from douane_report.report import formatting
from douane_report.report.cells import (
    Footnotes,
    Style,
    figure_cell,
    label_cell,
    sentence,
    spot,
    text_cell,
)
from douane_report.report.context import Fact, Listing, SectionBody
from douane_report.report.grid import Cell, Column, Footnote, Row, Table
from douane_report.report.tables import SOURCE_COLUMN, labelled_row

_COLUMNS = (
    Column("Rang", "number"),
    Column("Risico"),
    Column("Herkomst"),
    Column("Maatregelen", "number"),
    SOURCE_COLUMN,
)
_NO_MEASURES = "Bij dit risico zijn geen maatregelen gevonden."


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.toprisicos
    if section is None:
        return None
    table = Table(
        "tabel-toprisicos",
        "Toprisico’s in de volgorde van de lijst",
        _COLUMNS,
        tuple(_row(risico, notes) for risico in section.risicos),
        head_at=1,
    )
    listings = [
        Listing(
            f"maatregelen-{number}",
            risico.item,
            f"elders in het verslag: {formatting.quoted(risico.andere_formulering)}"
            if risico.andere_formulering
            else "",
            _measures(risico.maatregelen, notes),
            empty=_NO_MEASURES,
        )
        for number, risico in enumerate(section.risicos, start=1)
    ]
    if section.overkoepelend:
        listings.append(
            Listing(
                "maatregelen-overkoepelend",
                section.overkoepelend.item,
                "tegen alle risico’s samen",
                _measures(section.overkoepelend.maatregelen, notes),
                empty=_NO_MEASURES,
            )
        )
    return SectionBody(tables=(table,), listings=tuple(listings))


def _row(risico: Toprisico, notes: Footnotes) -> Row:
    head = label_cell(risico, notes)
    if risico.andere_formulering:
        head = replace(head, notes=(*head.notes, _other_wording(risico, notes)))
    rank = figure_cell(risico.rang, Style(risico.rang.unit), notes)
    number = formatting.amount(Decimal(len(risico.maatregelen)), 0)
    slots = [(rank,), (Cell(risico.groep),), (Cell(number, "number"),)]
    places = [("rang", risico.rang.place), ("risico", risico.place)]
    return labelled_row(risico, head, slots, places)


def _other_wording(risico: Toprisico, notes: Footnotes) -> Footnote:
    wording = formatting.quoted(risico.andere_formulering)
    link = f" Voor hetzelfde risico gehouden: {risico.koppeling}" if risico.koppeling else ""
    return notes.add(sentence(f"Elders in het verslag: {wording}.{link}"))


def _measures(texts: Sequence[Tekst], notes: Footnotes) -> tuple[Fact, ...]:
    return tuple(Fact("", text_cell(text, notes), spot(text.place)) for text in texts)
