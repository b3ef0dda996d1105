"""The tables of amounts and checks, from the truth and the design."""

from __future__ import annotations

from decimal import Decimal

from tests.facsimile.numbers_nl import dutch
from tests.facsimile.setter import Setter
from tests.facsimile.tables import Cell, Table, TableRow
from tests.facsimile.truth import Truth
from tests.facsimile.wording import Words

SCALE_FACTOR = {"euro": 1, "thousand": 1000, "million": 1_000_000}


def amounts_table(setter: Setter, truth: Truth, words: Words) -> Table:
    """The table of amounts."""
    layout = setter.layout
    years = sorted(truth.afdracht_years, reverse=not layout.amount_years_ascending)
    factor = SCALE_FACTOR[layout.amount_scale]
    notes: list[str] = []

    def cells(amounts: dict[int, Decimal], label: str, mark: bool) -> tuple[Cell, ...]:
        made = []
        for year in years:
            text = dutch(amounts[year] / factor, layout.amount_decimals, layout.thousands)
            if layout.euro == "cells" or (layout.euro == "totals" and label in ("", "Totaal")):
                text = f"€ {text}"
            note = mark and layout.footnotes == "figures" and year == truth.year
            if note:
                notes.append("Voorlopig cijfer.")
            made.append(Cell(text, "1" if note else ""))
        return tuple(made)

    rows = []
    for at, row in enumerate(truth.afdrachten):
        note = ""
        if layout.footnotes == "labels" and at == 1:
            note = "1"
            notes.append("Deze belasting wordt voor een deel door de Belastingdienst geïnd.")
        # An empty label stands for "first row": the euro sign is often set there and at the sum.
        first = "" if at == 0 else row.label
        made = cells(dict(row.amounts), first, at == len(truth.afdrachten) - 2)
        rows.append(TableRow(row.label, made, f"afdracht:{at}", note=note))
    totals = {year: truth.total(year) for year in years}
    total = TableRow("Totaal", cells(totals, "Totaal", False), "afdracht:total", layout.total_bold)
    rows.insert(0 if layout.total_place == "first" else len(rows), total)
    scale = words.amount_scale
    title, subtitle, corner = words.amounts, "", ""
    headers = tuple(str(year) for year in years) if len(years) > 1 else ("",)
    if layout.scale_place == "title":
        title = f"{title} ({scale})"
    elif layout.scale_place == "subtitle":
        subtitle = scale[0].upper() + scale[1:]
    elif layout.scale_place == "corner":
        corner = scale[0].upper() + scale[1:]
    elif len(years) == 1:
        headers = (scale[0].upper() + scale[1:],)
    else:
        headers = tuple(f"{year}\n({scale})" for year in years)
    return Table(
        words.numbered("Tabel", title),
        headers,
        tuple(rows),
        corner,
        subtitle,
        tuple(notes),
        euro_column=layout.euro == "column",
    )


def _columns(setter: Setter, truth: Truth, words: Words) -> list[tuple[str, str, int]]:
    """Header, measure and year of each column, in the order of the design."""
    layout = setter.layout
    year = truth.year
    plain = not (layout.earlier_checks or layout.earlier_targets or layout.two_line_headers)
    names = {"doelstelling": words.target, "realisatie": words.done}

    def column(measure: str, when: int) -> tuple[str, str, int]:
        name = names[measure]
        return (name if plain else f"{name}\n{when}", measure, when)

    own = [column("doelstelling", year), column("realisatie", year)]
    if layout.realisation_first:
        own.reverse()
    earlier: list[tuple[str, str, int]] = []
    for back in range(layout.earlier_checks, 0, -1):
        if back <= layout.earlier_targets:
            earlier.append(column("doelstelling", year - back))
        earlier.append(column("realisatie", year - back))
    return [*earlier, *own] if layout.earlier_first else [*own, *reversed(earlier)]


def checks_table(setter: Setter, truth: Truth, words: Words) -> Table:
    """The table of checks."""
    layout = setter.layout
    columns = _columns(setter, truth, words)
    headers = [header for header, _, _ in columns]
    notes: list[str] = []
    if layout.percent_column:
        headers.append(f"{words.done}\nin %")
    rows = []
    for at, check in enumerate(truth.controles):
        cells = []
        for _, measure, when in columns:
            values = check.doelstelling if measure == "doelstelling" else check.realisatie
            value = values[when]
            text = "-" if value is None else dutch(value, 0, layout.thousands)
            note = (
                layout.footnotes == "figures"
                and at == 2
                and measure == "realisatie"
                and when == truth.year
            )
            if note:
                notes.append("Inclusief de controles van handbagage.")
            cells.append(Cell(text, "1" if note else ""))
        if layout.percent_column:
            aim, done = check.doelstelling[truth.year], check.realisatie[truth.year]
            cells.append(Cell(f"{round(done * 100 / aim)}%" if aim and done else "-"))
        mark = layout.footnotes == "labels" and at == 3
        if mark:
            notes.append("Exclusief overwerk.")
        rows.append(TableRow(check.label, tuple(cells), f"controle:{at}", note="1" if mark else ""))
    if layout.group_checks:
        rows.insert(0, TableRow("Fysieke controles en toezicht", (), group=True))
        rows.insert(6, TableRow("Overige controles", (), group=True))
    if layout.footnotes == "headers":
        headers[0] = f"{headers[0]}*"
        notes.append("* Zoals afgesproken met de opdrachtgevers.")
    title = words.numbered("Tabel", words.checks)
    return Table(title, tuple(headers), tuple(rows), footnotes=tuple(notes))
