"""Taxes collected: amounts, share of the total, and change since the year before."""

from douane_report.model import Afdracht, Jaarrapportage
from douane_report.report.cells import Footnotes, Style, figure_cell, label_cell, printed, spot
from douane_report.report.context import Fact, SectionBody
from douane_report.report.grid import Column, Row, Table
from douane_report.report.tables import (
    SOURCE_COLUMN,
    Slot,
    change_columns,
    change_slots,
    labelled_row,
    period_slots,
    periods_of,
    share_slot,
)


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.afdrachten
    if section is None:
        return None
    entries = [*section.posten, *((section.totaal,) if section.totaal else ())]
    figures = [figure for entry in entries for figure in entry.bedragen]
    style, periods = Style.of(figures), periods_of(figures)
    total = printed(section.totaal.bedragen, report.report_year) if section.totaal else None
    changes = change_columns(report.report_year, figures)

    def row(entry: Afdracht) -> Row:
        head = label_cell(entry, notes)
        slots: list[Slot] = period_slots(entry.bedragen, periods, style, notes)
        if total:
            slots.append(share_slot(printed(entry.bedragen, report.report_year), total))
        if changes:
            slots += change_slots(entry.bedragen, report.report_year, style)
        places = [(str(figure.period), figure.place) for figure in entry.bedragen]
        return labelled_row(
            entry, head, slots, places, style="total" if entry is section.totaal else ""
        )

    columns = [
        Column("Belasting"),
        *(Column(str(period), "number") for period in periods),
        *([Column("Aandeel in totaal", "change")] if total else []),
        *changes,
        SOURCE_COLUMN,
    ]
    caption = f"Afdrachten, bedragen {style.words}".strip()
    table = Table("tabel-afdrachten", caption, tuple(columns), tuple(row(e) for e in entries))
    costs = section.perceptiekosten
    facts = (
        (
            Fact(
                "Perceptiekostenvergoeding, die Nederland houdt van wat naar de EU gaat",
                figure_cell(costs, Style(costs.unit), notes),
                spot(costs.place),
            ),
        )
        if costs
        else ()
    )
    return SectionBody(tables=(table,), facts=facts)
