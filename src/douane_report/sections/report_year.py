"""The year that a report is of: as its title says, wherever that is printed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Document
from douane_report.sections.tabular.columns import year_in
from douane_report.sections.vocabulary import fold, words

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEADING = re.compile(
    r"\s*(?:afdrachten|drugsvangsten|controles|aangifteregels)\b.{0,20}?\b(?P<jaar>(?:19|20)\d\d)\b",
    re.I,
)

_COVER_LINES = 20
"""How many lines the title of a report is looked for in, from its first."""

_LONGEST = 60
"""Most characters of a line with the title; what is longer is prose."""

_IN_PASSING = 2
"""How often a year may be named that a report does not speak of."""

_RUNNING = 3
"""Least pages with the same short line that make it a running title."""


def read_year(document: Document) -> int | None:
    """Give the year of a report; None where it has no title with a year, nor a known heading.

    A title of which the vocabulary knows the words goes first, wherever it is printed most often.
    Then comes one in other words: a short line about the Douane on the cover, or on many pages. It
    may be a slogan (``Naar een Douane voor 2030``), so that its year must be the one that the
    report speaks of most.
    """
    for years, sure in (
        (_of_titles, True),
        (_of_cover, False),
        (_of_running_titles, False),
        (_of_headings, True),
    ):
        found = Counter(years(document))
        year = found.most_common(1)[0][0] if found else None
        if year is not None and (sure or _is_spoken_of(document, year)):
            return year
    return None


def _is_spoken_of(document: Document, year: int) -> bool:
    """Whether a document speaks of no other year more often, beside such short lines themselves."""
    lines = (line for page in document.pages for line in page.text.splitlines())
    texts = (line for line in lines if not _may_be_title(line))
    named = Counter(found for line in texts for found in _YEAR.findall(line))
    return max(named.values(), default=0) <= max(named[str(year)], _IN_PASSING)


def _of_titles(document: Document) -> Iterator[int]:
    titles = "|".join(re.escape(title).replace(r"\ ", r"\s+") for title in words("title"))
    pattern = re.compile(rf"(?:{titles})\s+(?:over\s+|van\s+)?((?:19|20)\d\d)", re.I)
    folded = tuple(fold(title) for title in words("title"))
    for page in document.pages:
        # Searching a page for the pattern takes long, and few pages have the title.
        if any(map(fold(page.text).__contains__, folded)):
            yield from map(int, pattern.findall(page.text))


def _of_cover(document: Document) -> Iterator[int]:
    """Yield the year of a title in other words, if all that could be one have the same."""
    lines = [line.strip() for line in document.pages[0].text.splitlines() if line.strip()]
    lines = lines[:_COVER_LINES]
    found = _years_beside_douane(lines) or _years_beside_douane(
        [
            f"{one} {two}"
            for one, two in pairwise(lines)
            if _YEAR.fullmatch(one) or _YEAR.fullmatch(two)
        ]
    )
    if len(set(found)) == 1:
        yield found[0]


def _of_running_titles(document: Document) -> Iterator[int]:
    """Yield the years of the short lines about the Douane that many pages have."""
    found = Counter(
        year
        for page in document.pages
        for year in set(_years_beside_douane(page.text.splitlines()))
    )
    for year, pages in found.items():
        if pages >= _RUNNING:
            yield from [year] * pages


def _years_beside_douane(lines: Sequence[str]) -> list[int]:
    """Give the year of each short line that names the Douane and one year."""
    short = filter(_may_be_title, lines)
    return [year for line in short if (year := year_in(line)) is not None]


def _may_be_title(line: str) -> bool:
    """Whether a line is short and names the Douane."""
    return len(line) <= _LONGEST and "douane" in fold(line).split()


def _of_headings(document: Document) -> Iterator[int]:
    for page in document.pages:
        for line in page.text.splitlines():
            if len(line) < 80 and (found := _HEADING.match(line)):
                yield int(found["jaar"])
