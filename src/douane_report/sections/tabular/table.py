"""Sections that are a table: which table of which page it is, and where it goes on."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from douane_report.document import Line, Page
from douane_report.document.model import Known
from douane_report.document.rows import Table
from douane_report.document.tables import find_tables
from douane_report.sections.context import Context
from douane_report.sections.tabular.akin import akin_rows, is_akin
from douane_report.sections.tabular.columns import year_in
from douane_report.sections.tabular.dated_rows import with_names_as_columns
from douane_report.sections.tabular.foot import ends_at_foot, parted_off
from douane_report.sections.tabular.forms import (
    is_turned,
    turned,
    with_columns_before,
    with_other_years,
    with_parts_of,
)
from douane_report.sections.tabular.likely_pages import (
    akin_pages,
    likely_pages,
    page_after,
    page_before,
)
from douane_report.sections.tabular.measure_words import measures_in
from douane_report.sections.tabular.rest import (
    goes_with,
    has_known,
    has_lines_of,
    is_known,
    names_of,
    runs_on,
    says_it_goes_on,
    start,
    without_prose,
)
from douane_report.sections.tabular.side_captions import side_captions
from douane_report.sections.tabular.total_apart import with_total_apart
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.document.pdf import PdfPage

_MOST_NOTES = 4
"""Most lines under a table at the foot of a column."""

_FEWEST_KNOWN = 2
"""Known labels by which a table is told whatever stands over it."""

ENOUGH = 6
"""Score of a table beyond which no further page is looked at."""


class Picked(NamedTuple):
    """The table that holds a section.

    Attributes:
        table: the table.
        heading: the line that is its heading, if one was found.
        score: known labels, and more for a heading.
        pages: pages that were looked at.
    """

    table: Table
    heading: Line | None
    score: int
    pages: tuple[int, ...]

    @property
    def year(self) -> int | None:
        """The year that the heading names, if any."""
        return year_in(self.heading.text) if self.heading else None


def known_label(words: SectionWords) -> Callable[[str], bool]:
    """Give a test on whether a label is in the section's vocabulary, or is that of the total."""
    return lambda label: bool(words.lookup("labels", label) or words.is_total(label))


def pick_table(context: Context, words: SectionWords) -> tuple[Picked | None, list[int]]:
    """Find the table of a section by its labels and heading.

    Returns:
        The best table, if one has at least two known labels, or a heading of the section and
        two rows; and the numbers of the pages that were looked at.
    """
    looked: list[int] = []
    seen: list[Table] = []
    best = _best_on(likely_pages(context, words), words, looked, seen)
    best = best or _best_on(akin_pages(context, words, tuple(looked)), words, looked, seen)
    if best is None and context.has_geometry and words.has("kinds"):
        best = _best_behind(context, words, looked, seen)
    if best is None:
        return None, looked
    seen += _on_pages_around(context, words, best, looked)
    whole = _continued(best, seen, words, tuple(looked))
    whole = whole._replace(table=with_total_apart(context, whole.table, seen, words))
    whole = whole._replace(table=with_other_years(whole.table, seen, context.report_year))
    return _captioned(context, words, whole), looked


def _best_behind(
    context: Context, words: SectionWords, looked: Sequence[int], seen: list[Table]
) -> Picked | None:
    """Find the best table whose labels nobody listed and that stand on the right of the figures."""

    def behind(label: str) -> bool:
        return known_label(words)(label) or is_akin(words, label)

    pages = [page for page in context.document.pages if page.number in looked]
    seen.clear()
    return _best_on(pages, words, [], seen, behind)


def _best_on(
    pages: Iterable[Page],
    words: SectionWords,
    looked: list[int],
    seen: list[Table],
    behind: Known | None = None,
) -> Picked | None:
    """Find the best table on pages, and add to what was looked at and seen there."""
    best: Picked | None = None
    for page in pages:
        looked.append(page.number)
        tables = list(_tables_of(page, words, behind))
        seen += tables
        for table in tables:
            picked = _score(with_columns_before(table, tables), words)
            if picked and (best is None or picked.score > best.score):
                best = picked
        if best and best.score >= ENOUGH:
            break
    return best


def _tables_of(page: Page, words: SectionWords, behind: Known | None = None) -> Iterable[Table]:
    """Give the tables of a page, with years and measures as columns."""
    tables = find_tables(page, known_label(words), behind)
    if page.has_geometry and tables:
        from douane_report.document.forms.dot_rows import are_at_dots

        tables = tuple(it for it in tables if not are_at_dots(cast("PdfPage", page), it))
    for whole in tables:
        found = with_names_as_columns(whole, words)
        yield without_prose(turned(found) if is_turned(found, words) else found, words)


def _on_pages_around(
    context: Context, words: SectionWords, best: Picked, looked: Sequence[int]
) -> list[Table]:
    """Give the tables of the pages around one that may be its rest, or that it is the rest of.

    A table goes on there only from the foot of a column: no more than notes stand under it. What
    is at the top of a page, with no more than a heading over it, may have begun on the page before.
    """
    page, found = best.table.page, list[Table]()
    if not context.has_geometry:
        return found
    if page + 1 not in looked and len(best.table.below) <= _MOST_NOTES:
        for after in page_after(context, words, best.table):
            found += [it for it in _tables_of(after, words) if says_it_goes_on(it, words)]
    if page - 1 not in looked and best.heading is None and len(best.table.above) <= _MOST_NOTES:
        for before in page_before(context, words, page):
            found += [it for it in _tables_of(before, words) if len(it.below) <= _MOST_NOTES]
    # The sum of all is the end of a table, wherever on a page it stands.
    if ends_at_foot(context, best.table) and not words.is_total(best.table.rows[-1].text):
        known = known_label(words)
        found += parted_off(context, best.table, known, lambda it: _tables_of(it, words))
    return found


def pick_form(
    context: Context, words: SectionWords, form: "Callable[[PdfPage, Known], Table | None]"
) -> Picked | None:
    """Find a section that is set in another form, which ``form`` gives as a table of a page."""
    best: Picked | None = None
    looked: list[int] = []
    for page in likely_pages(context, words) if context.has_geometry else ():
        looked.append(page.number)
        table = form(cast("PdfPage", page), known_label(words))
        picked = _score(table, words) if table else None
        if picked and (best is None or picked.score > best.score):
            best = picked
    return _captioned(context, words, best._replace(pages=tuple(looked))) if best else None


def _captioned(context: Context, words: SectionWords, picked: Picked) -> Picked:
    """Add the captions beside the table, one of which may be its heading, or speak as one."""
    beside = side_captions(context, picked.table)
    speak = [it for it in beside if words.heading_in(it.text) or measures_in(words, it.text)]
    heading = next(iter(speak), None)
    return picked._replace(
        table=picked.table._replace(beside=beside), heading=picked.heading or heading
    )


def with_next_page(
    context: Context,
    words: SectionWords,
    picked: Picked,
    form: "Callable[[PdfPage, Known], Table | None]",
) -> Picked:
    """Add what is set in the same form on the next page, of other things, if it is the rest.

    What was found may be the rest itself, of fewer things on the page before.
    """
    whole, heading = picked.table, picked.heading
    for page in page_after(context, words, whole):
        rest = form(cast("PdfPage", page), known_label(words))
        if rest is not None and _is_rest(rest, whole, words):
            whole = whole._replace(rows=(*whole.rows, *rest.rows), below=rest.below)
    for page in page_before(context, words, whole.page) if heading is None else ():
        first = form(cast("PdfPage", page), known_label(words))
        if first is not None and _is_rest(whole, first, words):
            heading = heading_over(first, words)
            whole = first._replace(rows=(*first.rows, *whole.rows), below=whole.below)
    return picked._replace(table=whole, heading=heading)


def _is_rest(rest: Table, table: Table, words: SectionWords) -> bool:
    """Whether a table may go on with one on the page before: under the same, of other things."""
    names = {fold(row.text) for row in table.rows}
    return (
        rest.headers == table.headers
        and names.isdisjoint(fold(row.text) for row in rest.rows)
        and says_it_goes_on(rest, words)
    )


def _continued(
    best: Picked, seen: list[Table], words: SectionWords, looked: tuple[int, ...]
) -> Picked:
    """Put together a table that goes on in the next column or on the next page."""
    labels = names_of(best.table)
    whole = best.table
    for other in seen:
        whole = with_parts_of(whole, other)
    parts, taken = [whole], [best.table.rows]
    for other in seen:
        table = with_parts_of(with_columns_before(other, seen), whole)
        own = names_of(table)
        if (
            other.rows not in taken
            and table.width == whole.width
            and abs(table.page - whole.page) <= 1
            and labels.isdisjoint(own)
            and goes_with(table, whole)
            and (has_known(table, words) or runs_on(table, whole, seen, words))
            and not any(has_lines_of(table, part) for part in parts)
        ):
            parts.append(table)
            taken.append(other.rows)
            labels |= own
    if len(parts) == 1:
        return best._replace(pages=looked)
    parts.sort(key=start)
    first = next((part for part in parts if any(part.headers)), parts[0])
    heading = next(
        (it.heading for part in parts if (it := _score(part, words)) and it.heading), None
    )
    whole = first._replace(
        rows=tuple(row for part in parts for row in part.rows),
        above=parts[0].above,
        below=parts[-1].below,
    )
    return Picked(whole, heading or best.heading, best.score, looked)


def _score(table: Table, words: SectionWords) -> Picked | None:
    known = sum(is_known(row, words) for row in table.rows)
    akin = 0 if known >= _FEWEST_KNOWN else akin_rows(words, table)
    heading = heading_over(table, words)
    # However many its rows, a table told by kinds is none beside one with labels that are known.
    score = max(2 * known, min(akin, 2 * _FEWEST_KNOWN - 1)) + (3 if heading else 0)
    labelled = sum(bool(row.label) for row in table.rows)
    if known >= _FEWEST_KNOWN or akin or (heading and labelled >= 2 and known >= 1):
        return Picked(table, heading, score, ())
    return None


def heading_over(table: Table, words: SectionWords) -> Line | None:
    """Give the nearest line over a table that is a heading of the section."""
    return next(
        (line for line in table.above[:10] if words.heading_in(line.text) and len(line.text) < 90),
        None,
    )
