"""Drugs seized: the report year, earlier years, parts, and change since the year before."""

from douane_report.model import Deel, Drugsvangst, Figure, Jaarrapportage
from douane_report.report.cells import Footnotes, Style, label_cell, spot
from douane_report.report.context import SectionBody
from douane_report.report.grid import Cell, Column, Row, Table
from douane_report.report.tables import (
    SOURCE_COLUMN,
    change_columns,
    change_slots,
    labelled_row,
    period_slots,
    periods_of,
)


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.drugsvangsten
    if section is None:
        return None
    figures: list[Figure] = []
    for vangst in section.vangsten:
        figures += [*vangst.hoeveelheden, *(deel.hoeveelheid for deel in vangst.delen)]
    style, periods = Style.of(figures), periods_of(figures)
    changes = change_columns(report.report_year, figures)

    def row(vangst: Drugsvangst) -> Row:
        head = label_cell(vangst, notes)
        slots = period_slots(vangst.hoeveelheden, periods, style, notes)
        if changes:
            slots += change_slots(vangst.hoeveelheden, report.report_year, style)
        places = [(str(figure.period), figure.place) for figure in vangst.hoeveelheden]
        return labelled_row(vangst, head, slots, places)

    def part(deel: Deel) -> Row:
        slots = period_slots([deel.hoeveelheid], periods, style, notes)
        where = spot(deel.hoeveelheid.place)
        return Row(
            Cell(deel.measure),
            (*slots, *(() for _ in changes)),
            (where,) if where.text else (),
            style="part",
        )

    columns = (
        Column("Drug"),
        *(Column(str(period), "number") for period in periods),
        *changes,
        SOURCE_COLUMN,
    )
    caption = f"Inbeslaggenomen drugs, in {style.words}" if style.words else "Drugs"
    rows = [each for vangst in section.vangsten for each in (row(vangst), *map(part, vangst.delen))]
    return SectionBody(tables=(Table("tabel-drugsvangsten", caption, columns, tuple(rows)),))
