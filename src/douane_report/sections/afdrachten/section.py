"""Afdrachten: the taxes that Douane collected, from a table with a printed total.

Found by its labels (invoerrechten, accijnzen ...) and heading. The scale ("bedragen x € 1.000")
stands in the heading, in a line under it, or above the column; without one the amounts stay
unknown, because thousands and millions look alike.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from douane_report import model
from douane_report.document.cells import FigureCell
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.numbers import Number, Scale, parse_number
from douane_report.sections.afdrachten.scales import scales_of
from douane_report.sections.context import Context, Found, Missing, withdraw
from douane_report.sections.notes import footnotes
from douane_report.sections.tabular.bar_forms import or_bars
from douane_report.sections.tabular.columns import Column, resolve_columns
from douane_report.sections.tabular.table import (
    Picked,
    heading_over,
    pick_form,
    pick_table,
    with_next_page,
)
from douane_report.sections.tabular.trace import place_of_label, trace_of
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker, words_of

if TYPE_CHECKING:
    from douane_report.document.model import Known
    from douane_report.document.pdf import PdfPage

_PERCENTAGE = re.compile(r"(?<![\w.,–-])\d{1,3}(?:,\d+)?\s?(?:%|procent\b)")
_RANGES = ("tot", "à", "-", "–")
"""What stands before the end of a range."""

_MOST_DIGITS = 10**9
"""From which amount on one is printed in full: in thousands it would be thousands of milliards."""

_BEYOND_ALL = 10**12
"""More than the whole Dutch economy (€ 1,07 × 10¹² in 2023, CBS): it is the scale of another."""

_PRINTED_OVER = re.compile(r"[^\W\d_](?:€|\d{1,3}(?:\.\d{3})+)")
"""A name that an amount is printed over: which column the others are in, nobody can tell."""

_OVER = "er is een bedrag over de naam heen gedrukt"
_NO_SCALE = "het rapport zegt niet in welke eenheid de bedragen staan"


def extract(context: Context) -> Found[model.Afdrachten] | Missing:
    """Find the table of afdrachten and read it."""
    words = words_of("afdrachten")
    picked, looked = pick_table(context, words)
    picked = or_bars(context, words, picked) or _tiles(context, words) or _list(context, words)
    if picked is None:
        return context.missing(words, "no table with two known labels", looked)
    picked = _with_ring(context, words, picked)
    table = picked.table
    columns = resolve_columns(table, words, picked.year or context.report_year, "bedrag")
    scales = _plausible(table, scales_of(context, table, picked.heading))
    in_full = not any(scales) and _are_in_full(table)
    posten: list[model.Afdracht] = []
    totaal: model.Afdracht | None = None
    whole = _sum_of_all(table, words, scales)
    for row, scale in zip(table.rows, scales, strict=True):
        if not row.label or (whole and row is not whole and fold(row.text) == fold(whole.text)):
            continue
        entry = _entry(context, words, row, columns, scale, in_full, total=row is whole)
        if entry is None:
            continue
        if row is whole:
            totaal = entry
        else:
            posten.append(entry)
    section = model.Afdrachten(
        heading=picked.heading.text if picked.heading else "",
        place=context.document.place(picked.heading or table.first),
        notes=footnotes(context, table.below),
        posten=tuple(posten),
        totaal=totaal,
        perceptiekosten=_perceptiekosten(context),
    )
    return Found(section, trace_of(context, words, picked))


def _tiles(context: Context, words: SectionWords) -> Picked | None:
    """Find afdrachten as tiles, with an amount in each."""
    if not context.has_geometry:
        return None
    from douane_report.document.forms.open_tiles import open_tile_table
    from douane_report.document.forms.tile_columns import tile_column_table
    from douane_report.document.forms.tiles import tile_table

    forms = (tile_table, open_tile_table, tile_column_table)

    def any_of(page: "PdfPage", known: "Known") -> Table | None:
        return next((table for form in forms if (table := form(page, known))), None)

    found = (pick_form(context, words, form) for form in forms)
    picked = next((it for it in found if it), None)
    picked = picked and with_next_page(context, words, picked, any_of)
    if picked is None or not any(picked.table.headers):
        return picked
    # What has no year of its own is of the year of the report, beside what has one.
    year = str(picked.year or context.report_year)
    headers = tuple(header or year for header in picked.table.headers)
    return picked._replace(table=picked.table._replace(headers=headers))


def _list(context: Context, words: SectionWords) -> Picked | None:
    """Find afdrachten as a list, with a colon between each name and its amount."""
    if not context.has_geometry:
        return None
    from douane_report.document.forms.colon_rows import colon_table

    return pick_form(context, words, colon_table)


def _with_ring(context: Context, words: SectionWords, picked: Picked) -> Picked:
    """Add the total in the middle of a ring to the table that its legend is."""
    table = picked.table
    if not context.has_geometry or any(words.is_total(row.text) for row in table.rows):
        return picked
    from douane_report.document.forms.ring_total import with_ring

    page = next(it for it in context.document.pages if it.number == table.page)
    whole = with_ring(cast("PdfPage", page), table, words.is_total)
    return picked._replace(table=whole, heading=picked.heading or heading_over(whole, words))


def _entry(
    context: Context,
    words: SectionWords,
    row: Row,
    columns: tuple[Column | None, ...],
    scale: Scale | None,
    in_full: bool,
    *,
    total: bool,
) -> model.Afdracht | None:
    figures = []
    for cell, column in zip(row.cells, columns, strict=False):
        if column is None or column.measure != "bedrag" or cell is None:
            continue
        figure = context.figure(cell, unit="EUR", period=column.period, scale=scale)
        if scale is None and figure.value is not None and not (in_full or _tells_scale(cell)):
            figure = withdraw(figure, _NO_SCALE)
        if _PRINTED_OVER.search(row.text) and figure.value is not None:
            figure = withdraw(figure, _OVER)
        figures.append(figure)
    if not figures:
        return None
    figures.sort(key=lambda figure: -figure.period)
    key, known = ("totaal", True) if total else words.key_of(row.text)
    return model.Afdracht(
        key=key,
        item="Totaal" if total else strip_marker(row.text),
        known=known,
        place=place_of_label(context, row),
        bedragen=tuple(figures),
    )


def _sum_of_all(table: Table, words: SectionWords, scales: Sequence[Scale | None]) -> Row | None:
    """Give the row with the sum of all; of several sums the largest, as the others are of parts."""
    sums = [
        (max(_printed([row]), default=Decimal(0)) * (scale.factor if scale else 1), row)
        for row, scale in zip(table.rows, scales, strict=True)
        if row.label and words.is_total(row.text)
    ]
    return max(sums, key=lambda it: it[0])[1] if sums else None


def _are_in_full(table: Table) -> bool:
    """Whether amounts are printed to the euro: so many digits that no scale can come over them."""
    return max(_printed(table.rows), default=Decimal(0)) >= _MOST_DIGITS


def _plausible(table: Table, scales: Sequence[Scale | None]) -> list[Scale | None]:
    """Leave out the scales by which an amount would be beyond all."""
    beyond = {
        scale
        for row, scale in zip(table.rows, scales, strict=True)
        if scale and max(_printed([row]), default=0) * scale.factor >= _BEYOND_ALL
    }
    return [None if scale in beyond else scale for scale in scales]


def _printed(rows: Iterable[Row]) -> list[Decimal]:
    """Give the amounts of rows as they are printed, but for those with a scale of their own."""
    return [
        cell.number.value
        for row in rows
        for cell in row.cells
        if cell and cell.number and cell.number.value is not None and not _tells_scale(cell)
    ]


def _tells_scale(cell: FigureCell) -> bool:
    """Whether an amount is printed with its own scale, as in ``€ 3,5 miljard`` or ``4.170 mln``."""
    number = cell.number
    return number is not None and number.unit in ("EUR", None) and (number.decimals or 0) < 0


def _last_percentage(text: str) -> Number | None:
    """Read the last percentage of a text; the end of a range (``20 tot 25%``) is none."""
    found = [
        match[0]
        for match in _PERCENTAGE.finditer(text)
        if not text[: match.start()].rstrip().endswith(_RANGES)
    ]
    return parse_number(found[-1]) if found else None


def _perceptiekosten(context: Context) -> model.Figure | None:
    """Read the percentage that Douane keeps of what goes to the EU, as the prose says it."""
    for page in context.document.pages:
        if "perceptiekosten" not in page.text.casefold():
            continue
        lines = page.lines
        for index, line in enumerate(lines):
            if "perceptiekosten" not in line.text.casefold():
                continue
            before = lines[max(0, index - 1) : index + 1]
            text = join_lines(item.text for item in before)
            stem = text[: text.casefold().rindex("perceptiekosten")]
            number = _last_percentage(stem)
            if number is not None:
                return model.Figure(
                    period=context.report_year,
                    value=Decimal(number.value or 0),
                    unit="procent",
                    decimals=number.decimals,
                    source_text=number.text,
                    place=context.document.place(line),
                    origin=model.Origin.STATED,
                )
    return None
