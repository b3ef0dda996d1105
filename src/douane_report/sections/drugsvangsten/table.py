"""Drugs seized in a table by year, with the parts that stand in it and around it."""

from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.cells import FigureCell
from douane_report.document.grids.part_in_cell import parts_in_cells, without_parts_in_cells
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Table
from douane_report.sections.context import Context, Found
from douane_report.sections.drugsvangsten.behind import with_parts_behind
from douane_report.sections.drugsvangsten.parts import (
    PartFigure,
    deel,
    parts_below,
    parts_beside,
    parts_under,
    parts_under_names,
    parts_within,
)
from douane_report.sections.drugsvangsten.rows import without_parts
from douane_report.sections.drugsvangsten.turned import parts_between
from douane_report.sections.drugsvangsten.units import Weights, weights_in
from douane_report.sections.drugsvangsten.words import drug_and_part, names_part, part_called
from douane_report.sections.notes import footnotes
from douane_report.sections.tabular.captions import pairs_of, up_to
from douane_report.sections.tabular.columns import Column, resolve_columns
from douane_report.sections.tabular.table import Picked
from douane_report.sections.tabular.trace import place_of_label, trace_of
from douane_report.sections.vocabulary import SectionWords, strip_marker

_OF_EITHER = "the figures may be those of the drug or of a part of it"


def from_table(context: Context, words: SectionWords, picked: Picked) -> Found[model.Drugsvangsten]:
    """Read the drugs of a table that was picked."""
    page = context.document.pages[picked.table.page - 1]
    assert isinstance(page, PdfPage)
    table, behind = with_parts_behind(picked.table, page, words, context.report_year)
    rows, parts = without_parts(table, page, words, context.report_year)
    table = table._replace(rows=rows)
    columns = resolve_columns(table, words, context.report_year, "hoeveelheid")
    weights = _weights(table, page, picked.heading)
    vangsten: list[model.Drugsvangst] = []
    for row in table.rows:
        if not row.label:
            continue
        figures = _figures(context, row.cells, columns, weights)
        drug, part = _part_name(words, row.text)
        owner = _owner(vangsten, words.key_of(drug)[0] if drug else None)
        if part and owner is not None:
            delen = tuple(
                model.Deel(measure=f"waarvan {part}", hoeveelheid=figure) for figure in figures
            )
            whole = vangsten[owner]
            vangsten[owner] = whole.model_copy(update={"delen": whole.delen + delen})
            continue
        if part and not drug:
            continue
        if drug:
            cells = [it and FigureCell(it.line, None, _OF_EITHER) for it in row.cells]
            figures = _figures(context, cells, columns, weights)
        key, known = words.key_of(drug or row.text)
        if figures:
            vangsten.append(
                model.Drugsvangst(
                    key=key,
                    item=strip_marker(drug or row.text),
                    known=known,
                    place=place_of_label(context, row),
                    hoeveelheden=tuple(figures),
                )
            )
    in_cells = parts_in_cells(page.fragments)
    fragments = without_parts_in_cells(page.fragments, in_cells)
    parts = [
        *parts,
        *behind,
        *parts_within(table, in_cells, words, context.report_year),
        *parts_under(table, fragments, words, context.report_year),
        *parts_under_names(table, fragments, words, context.report_year),
        *parts_beside(table, fragments, words, context.report_year),
        *parts_between(table, fragments, words, context.report_year),
        *parts_below(table.below, words, context.report_year),
    ]
    section = model.Drugsvangsten(
        heading=picked.heading.text if picked.heading else "",
        place=context.document.place(picked.heading or table.first),
        notes=footnotes(context, table.below),
        vangsten=tuple(_with_parts(context, words, vangst, parts, weights) for vangst in vangsten),
    )
    trace = trace_of(context, words, picked)
    return Found(section, trace._replace(why=trace.why + weights.told))


def _weights(table: Table, page: PdfPage, heading: Line | None) -> Weights:
    """Find the unit of a table: in its headers, up to its heading, else anywhere on the page."""
    above = up_to(table.above[:8], heading)
    return weights_in(
        [*table.headers, table.header_line],
        [*above, *pairs_of(above)],
        [line.text for line in (*page.fragments, *page.lines)],
    )


def _with_parts(
    context: Context,
    words: SectionWords,
    vangst: model.Drugsvangst,
    parts: Sequence[PartFigure],
    weights: Weights,
) -> model.Drugsvangst:
    """Add the parts of a drug that stand apart from its rows; one that it has is not doubled."""
    delen = list(vangst.delen)
    for part in parts:
        if words.key_of(part.drug)[0] != vangst.key:
            continue
        own = deel(context, words, part.name, part.cell, part.period, weights)
        if all((it.measure, it.hoeveelheid.period) != (own.measure, part.period) for it in delen):
            delen.append(own)
    return vangst.model_copy(update={"delen": tuple(delen)})


def _owner(vangsten: Sequence[model.Drugsvangst], key: str | None) -> int | None:
    """Give the index of the drug of a row of a part: the one it names, else the one before it."""
    found = [at for at, it in enumerate(vangsten) if key in (None, it.key)]
    return found[-1] if found else None


def _figures(
    context: Context,
    cells: Sequence[FigureCell | None],
    columns: Sequence[Column | None],
    weights: Weights,
) -> list[model.Figure]:
    """Give the figures of a row, that of the latest year first."""
    return sorted(
        (
            weights.figure(context, cell, column.period)
            for cell, column in zip(cells, columns, strict=False)
            if cell is not None and column is not None
        ),
        key=lambda figure: -figure.period,
    )


def _part_name(words: SectionWords, text: str) -> tuple[str | None, str | None]:
    """Give the drug that a label names before a part, and what the part is called, if it is one."""
    if words.lookup("labels", text):
        return None, None
    if names_part(words, text):
        return None, part_called(words, text)
    drug, part = drug_and_part(words, text) or (None, None)
    return drug, part and part_called(words, part)
