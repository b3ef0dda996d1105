"""Controles: checks planned and done, from a table with a target and a result per row.

Hours are hours: a row whose label speaks of hours is counted in ``uur``, the others in
``aantal``. A column is read only when its header says what it is.
"""

from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document.rows import Row, Table
from douane_report.sections.context import Context, Found, Missing
from douane_report.sections.controles.scales import (
    Scales,
    beyond_all,
    scales_of,
    withdrawn,
    without_scale,
)
from douane_report.sections.notes import footnotes
from douane_report.sections.tabular.akin import is_akin
from douane_report.sections.tabular.bar_forms import or_bars
from douane_report.sections.tabular.columns import Column, resolve_columns
from douane_report.sections.tabular.measure_words import measure_of
from douane_report.sections.tabular.paired_columns import with_pairs_parted
from douane_report.sections.tabular.table import (
    Picked,
    pick_form,
    pick_table,
    with_next_page,
)
from douane_report.sections.tabular.trace import place_of_label, trace_of
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker, words_of

if TYPE_CHECKING:
    from douane_report.document.model import Known
    from douane_report.document.pdf import PdfPage


def extract(context: Context) -> Found[model.Controles] | Missing:
    """Find the table of controles and read it."""
    words = words_of("controles")
    picked, looked = pick_table(context, words)
    bars = or_bars(context, words, picked)
    picked = bars if any(_columns(context, words, bars)) else picked
    if picked is not None:
        picked = picked._replace(table=with_pairs_parted(picked.table, words))
    columns = _columns(context, words, picked)
    if not any(columns):
        picked = _measured(context, words) or picked
        columns = _columns(context, words, picked)
    if picked is None:
        return context.missing(words, "no table with two known labels", looked)
    table = picked.table
    scales = scales_of(words, table, picked.heading)
    found = (_controle(context, words, row, columns, scales) for row in table.rows if row.label)
    controles = [controle for controle in found if controle]
    if scales.unclear or without_scale(controles) or beyond_all(controles):
        controles = [withdrawn(controle) for controle in controles]
    section = model.Controles(
        heading=picked.heading.text if picked.heading else "",
        place=context.document.place(picked.heading or table.first),
        notes=footnotes(context, table.below),
        controles=tuple(controles),
    )
    return Found(section, trace_of(context, words, picked))


def _columns(
    context: Context, words: SectionWords, picked: Picked | None
) -> tuple[Column | None, ...]:
    if picked is None:
        return ()
    return resolve_columns(picked.table, words, picked.year or context.report_year, None)


def _measured(context: Context, words: SectionWords) -> Picked | None:
    """Find controles as cards or bars, with the name of its measure beside each figure."""
    if not context.has_geometry:
        return None
    from douane_report.document.forms.measured import measured_table

    def is_measure(text: str) -> bool:
        return measure_of(words, text) is not None

    def told(page: "PdfPage", known: "Known") -> Table | None:
        return measured_table(page, known, is_measure)

    def akin(page: "PdfPage", known: "Known") -> Table | None:
        return told(page, lambda text: known(text) or is_akin(words, text))

    def either(page: "PdfPage", known: "Known") -> Table | None:
        return told(page, known) or akin(page, known)

    picked = pick_form(context, words, told) or pick_form(context, words, akin)
    return picked and with_next_page(context, words, picked, either)


def _controle(
    context: Context,
    words: SectionWords,
    row: Row,
    columns: tuple[Column | None, ...],
    scales: Scales,
) -> model.Controle | None:
    units = {unit_of(words, text) for text in (row.text, *(line.text for line in row.unit))}
    unit: model.Unit = "uur" if "uur" in units else "aantal"
    figures: dict[str, list[model.Figure]] = {"doelstelling": [], "realisatie": []}
    for index, (cell, column) in enumerate(zip(row.cells, columns, strict=False)):
        if column is not None and cell is not None:
            scale = scales.of(words, row, index, unit)
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


def unit_of(words: SectionWords, label: str) -> model.Unit:
    """Give what a row counts: hours where its label speaks of them, in a compound or alone."""
    for word in fold(label).split():
        if word == "uur":
            return "uur"
        first = word.removesuffix(_HOURS)
        if first != word and (not first or words.ends("hours", first)):
            return "uur"
    return "aantal"


_HOURS = "uren"
