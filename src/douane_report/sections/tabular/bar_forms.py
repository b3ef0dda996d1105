"""Sections that are a chart of names, where a table may be no more than the half of it."""

from functools import cache
from typing import TYPE_CHECKING

from douane_report.document.cells import is_year
from douane_report.sections.context import Context
from douane_report.sections.tabular.columns import dated_measure
from douane_report.sections.tabular.rest import is_known
from douane_report.sections.tabular.table import ENOUGH, Picked, pick_form
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.document.model import Known
    from douane_report.document.pdf import PdfPage
    from douane_report.document.rows import Table


def or_bars(context: Context, words: SectionWords, picked: Picked | None) -> Picked | None:
    """Give the section as a list of bars where that tells as much as the table that was found.

    Figures at the ends of bars stand in columns only by chance; what is made of those few as a
    table may be the half of it, under labels of two rows. A table beside a chart is kept where it
    has more figures, as those of other years.
    """
    if not context.has_geometry:
        return picked
    from douane_report.document.forms.bar_rows import bar_table
    from douane_report.document.forms.dot_rows import dot_table
    from douane_report.document.forms.upright_bars import upright_table

    # Where all is told by a table, as on most pages, groups of bars have nothing to add.
    whole = picked is not None and picked.score >= ENOUGH and _is_whole(picked.table)

    # Each form asks the same of all that stands on a page.
    @cache
    def is_series(text: str) -> bool:
        return is_year(text) or dated_measure(words, text) is not None

    def form(page: "PdfPage", known: "Known") -> "Table | None":
        if picked and picked.score >= ENOUGH and page.number != picked.table.page:
            return None
        table = (
            dot_table(page, known, is_series)
            or bar_table(page, known, is_series)
            or upright_table(page, known)
        )
        if table or whole:
            return table
        from douane_report.document.forms.upright_groups import upright_groups

        return upright_groups(page, known, is_series)

    bars = pick_form(context, words, form)
    if bars is None or picked is None:
        return bars or picked
    told, listed = (sum(is_known(row, words) for row in it.table.rows) for it in (picked, bars))
    if _is_whole(picked.table):
        wider = picked.table.width > bars.table.width
        return picked if told > listed or (told == listed and wider) else bars
    return bars if bars.score >= picked.score else picked


def _is_whole(table: "Table") -> bool:
    return all(row.label and all(row.cells) for row in table.rows)
