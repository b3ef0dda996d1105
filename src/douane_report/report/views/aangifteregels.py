"""Declaration lines: a table per series, a row per year with the change since the year before."""

from douane_report.model import Aangiftereeks, Jaarrapportage
from douane_report.report.cells import Footnotes, Style, figure_cell, label_cell, spot
from douane_report.report.context import SectionBody
from douane_report.report.grid import Cell, Column, Row, Table
from douane_report.report.tables import SOURCE_COLUMN, change_slots


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.aangifteregels
    if section is None:
        return None
    style = Style.of(figure for reeks in section.reeksen for figure in reeks.aantallen)
    return SectionBody(
        tables=tuple(
            _table(number, reeks, style, notes)
            for number, reeks in enumerate(section.reeksen, start=1)
        )
    )


def _table(number: int, reeks: Aangiftereeks, style: Style, notes: Footnotes) -> Table:
    label = label_cell(reeks, notes)
    columns = (
        Column("Jaar"),
        Column("Aantal", "number"),
        Column("Verschil met jaar ervoor", "change"),
        Column("Verschil in %", "change"),
        SOURCE_COLUMN,
    )
    rows = []
    for figure in reeks.aantallen:
        where = spot(figure.place)
        changes = change_slots(reeks.aantallen, figure.period, style)
        slots = ((figure_cell(figure, style, notes),), *changes)
        rows.append(Row(Cell(str(figure.period)), slots, (where,) if where.text else ()))
    return Table(
        f"tabel-aangifteregels-{number}",
        ", ".join(filter(None, (label.text, label.detail, style.words))),
        columns,
        tuple(rows),
        notes=label.notes,
    )
