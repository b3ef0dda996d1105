"""Checks: target and result per year, with the result as a percentage of the target."""

from collections.abc import Sequence

from douane_report.model import Controle, Figure, Jaarrapportage
from douane_report.report.cells import Footnotes, Style, label_cell, printed
from douane_report.report.context import SectionBody
from douane_report.report.grid import Cell, Column, Row, Table
from douane_report.report.tables import (
    SOURCE_COLUMN,
    Slot,
    change_columns,
    change_slots,
    difference_slot,
    labelled_row,
    period_slots,
    periods_of,
    share_slot,
)

_UNIT_WORDS = {"uur": "uren"}


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.controles
    if section is None:
        return None
    targets = [figure for controle in section.controles for figure in controle.doelstelling]
    results = [figure for controle in section.controles for figure in controle.realisatie]
    periods, scale = periods_of([*targets, *results]), Style.of([*targets, *results]).scale
    several = len(periods) > 1
    with_target, with_result = periods_of(targets), periods_of(results)
    changes = change_columns(report.report_year, results)

    def row(controle: Controle) -> Row:
        head = label_cell(controle, notes)
        target, result = controle.doelstelling, controle.realisatie
        unit = next((figure.unit for figure in (*target, *result)), "")
        style = Style(unit, scale)
        slots: list[Slot] = [(Cell(_UNIT_WORDS.get(unit, unit)),)]
        for period in periods:
            if period in with_target:
                slots += period_slots(target, [period], style, notes)
            if period in with_result:
                slots += period_slots(result, [period], style, notes)
            if period in with_target and period in with_result:
                slots += _compared(target, result, period, scale)
        if changes:
            slots += change_slots(result, report.report_year, style)
        places = [
            (f"{measure} {figure.period}" if several else measure, figure.place)
            for measure, figure in controle.readings()
        ]
        return labelled_row(controle, head, slots, places)

    columns = [Column("Controle"), Column("Eenheid")]
    for period in periods:
        suffix = f" {period}" if several else ""
        if period in with_target:
            columns.append(Column(f"Doelstelling{suffix}", "number"))
        if period in with_result:
            columns.append(Column(f"Realisatie{suffix}", "number"))
        if period in with_target and period in with_result:
            columns.append(Column(f"Verschil met doelstelling{suffix}", "change"))
            columns.append(Column(f"In % van doelstelling{suffix}", "change"))
    columns += [*changes, SOURCE_COLUMN]
    caption = "Controles: doelstelling en realisatie"
    rows = tuple(row(controle) for controle in section.controles)
    return SectionBody(tables=(Table("tabel-controles", caption, tuple(columns), rows),))


def _compared(
    target: Sequence[Figure], result: Sequence[Figure], period: int, scale: int
) -> list[Slot]:
    done, planned = printed(result, period), printed(target, period)
    return [difference_slot(done, planned, scale), share_slot(done, planned)]
