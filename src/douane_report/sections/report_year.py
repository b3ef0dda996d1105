"""The year that a report is of: as its title says, wherever that is printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Document
from douane_report.sections.vocabulary import fold, words

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HEADING = re.compile(
    r"\s*(?:afdrachten|drugsvangsten|controles|aangifteregels)\b.{0,20}?\b(?P<jaar>(?:19|20)\d\d)\b",
    re.I,
)

_COVER_LINES = 20
"""How many lines the title of a report is looked for in, from its first."""

_LONGEST = 60
"""Most characters of a line with the title; what is longer is prose."""

_RUNNING = 3
"""Least pages with the same short line that make it a running title."""


def read_year(document: Document) -> int | None:
    """Give the year of a report; None where it has no title with a year, nor a known heading.

    A title of which the vocabulary knows the words goes first, wherever it is printed most often.
    Then comes one in other words: a short line about the Douane on the cover, or on many pages.
    """
    for years in (_of_titles, _of_cover, _of_running_titles, _of_headings):
        if found := Counter(years(document)):
            return found.most_common(1)[0][0]
    return None


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
    named = ((line, _YEAR.findall(line)) for line in lines if len(line) <= _LONGEST)
    return [int(years[0]) for line, years in named if len(years) == 1 and _names_douane(line)]


def _names_douane(line: str) -> bool:
    return "douane" in fold(line).split()


def _of_headings(document: Document) -> Iterator[int]:
    for page in document.pages:
        for line in page.text.splitlines():
            if len(line) < 80 and (found := _HEADING.match(line)):
                yield int(found["jaar"])
