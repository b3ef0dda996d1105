"""Controles: checks planned and done, from a table with a target and a result per row.

Hours are hours: a row whose label speaks of hours is counted in ``uur``, the others in
``aantal``. A column is read only when its header says what it is.
"""

from __future__ import annotations

from douane_report import model
from douane_report.document.rows import Row, Table
from douane_report.numbers import NumberError, Scale, parse_scale
from douane_report.sections.columns import Column, resolve_columns
from douane_report.sections.context import Context, Found, Missing
from douane_report.sections.notes import footnotes
from douane_report.sections.tabular import pick_table, place_of_label, trace_of
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker, words_of


def extract(context: Context) -> Found[model.Controles] | Missing:
    """Find the table of controles and read it."""
    words = words_of("controles")
    picked, looked = pick_table(context, words)
    if picked is None:
        return context.missing(words, "no table with two known labels", looked)
    table = picked.table
    columns = resolve_columns(table, words, picked.year or context.report_year, None)
    scale = _scale(table)
    controles = [_controle(context, words, row, columns, scale) for row in table.rows if row.label]
    section = model.Controles(
        heading=picked.heading.text if picked.heading else "",
        place=context.document.place(picked.heading or table.rows[0].label[0]),
        notes=footnotes(context, table.below),
        controles=tuple(controle for controle in controles if controle),
    )
    return Found(section, trace_of(context, words, picked))


def _controle(
    context: Context,
    words: SectionWords,
    row: Row,
    columns: tuple[Column | None, ...],
    scale: Scale | None,
) -> model.Controle | None:
    unit = unit_of(words, row.text)
    figures: dict[str, list[model.Figure]] = {"doelstelling": [], "realisatie": []}
    for cell, column in zip(row.cells, columns, strict=False):
        if column is not None and cell is not None:
            figures[column.measure].append(
                context.figure(cell, unit=unit, period=column.period, scale=scale)
            )
    if not any(figures.values()):
        return None
    for found in figures.values():
        found.sort(key=lambda figure: -figure.period)
    key, known = words.key_of(row.text)
    return model.Controle(
        key=key,
        item=strip_marker(row.text),
        known=known,
        place=place_of_label(context, row),
        doelstelling=tuple(figures["doelstelling"]),
        realisatie=tuple(figures["realisatie"]),
    )


def _scale(table: Table) -> Scale | None:
    """Find a scale such as "(x 1.000)"; counts are printed in full where there is none."""
    for text in (table.header_line, *(line.text for line in table.above[:3])):
        try:
            scale = parse_scale(text)
        except NumberError:
            return None
        if scale is not None and scale.unit is None:
            return scale
    return None


def unit_of(words: SectionWords, label: str) -> model.Unit:
    """Give what a row counts: hours where its label speaks of them, in a compound or alone."""
    for word in fold(label).split():
        first = word.removesuffix(_HOURS)
        if first != word and (not first or words.ends("hours", first)):
            return "uur"
    return "aantal"


_HOURS = "uren"
