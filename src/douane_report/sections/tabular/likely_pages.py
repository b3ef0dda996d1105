"""Which pages may hold the table of a section: those that name what is in it, or go on with it."""

from collections.abc import Collection, Iterator

from douane_report.document import Page
from douane_report.document.rows import Table
from douane_report.sections.context import Context
from douane_report.sections.tabular.akin import count_akin
from douane_report.sections.vocabulary import SectionWords, count_in, fold

_MOST_PAGES = 5
"""How many of the likely pages are looked at."""

_LIKELY = 2
"""How many things of the section a likely page names at least."""


def likely_pages(context: Context, words: SectionWords) -> Iterator[Page]:
    """Yield the pages to look at: those that name two things of the section, best first.

    Pages that name a single one come after, for a table whose labels are all new.
    """
    if not context.has_geometry:
        yield from context.document.pages
        return
    names = _names(context, words)
    likely = list(context.pages_with(names, _LIKELY))
    yield from likely[:_MOST_PAGES]
    if not likely:
        yield from context.pages_with(names, 1)


def akin_pages(context: Context, words: SectionWords, looked: Collection[int]) -> Iterator[Page]:
    """Yield the other pages of a PDF that speak of things such as the section holds."""
    for page in context.document.pages if context.has_geometry else ():
        if page.number not in looked and count_akin(words, context.folded(page)) >= _LIKELY:
            yield page


def page_after(context: Context, words: SectionWords, table: Table) -> list[Page]:
    """Give the page after that of a table, if it names things of the section or says it goes on.

    Where it has the words of the table's header, a single thing of the section is enough.
    """
    pages = [page for page in context.document.pages if page.number == table.page + 1]
    return [page for page in pages if _goes_on(context, words, table, context.folded(page))]


def _goes_on(context: Context, words: SectionWords, table: Table, text: str) -> bool:
    head = set(fold(" ".join(table.headers)).split())
    least = 1 if head and head <= set(text.split()) else _LIKELY
    return "vervolg" in text or _names_things(context, words, text, least)


def page_before(context: Context, words: SectionWords, number: int) -> list[Page]:
    """Give the page before one, if it names things of the section."""
    pages = [page for page in context.document.pages if page.number == number - 1]
    return [page for page in pages if _names_things(context, words, context.folded(page), _LIKELY)]


def _names_things(context: Context, words: SectionWords, text: str, least: int) -> bool:
    return count_in(text, _names(context, words)) >= least or count_akin(words, text) >= least


def _names(context: Context, words: SectionWords) -> list[str]:
    """Give the labels and headings of a section, folded."""
    labels = [name for name, _ in words.names("labels")]
    year = str(context.report_year)
    return [*labels, *(fold(heading.replace("{jaar}", year)) for heading in words.headings)]
