"""Ranks, risks and measures in rows that only the place of their lines tells.

As on a time line: each number and title stand level with the measures against the risk, and more
white space parts the rows than the measures of one.
"""

from collections.abc import Iterator, Sequence
from math import inf

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import NumberedItem, number_in, numbered_lists
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.space import groups_apart
from douane_report.sections.toprisicos.words import named_group, starts_risk
from douane_report.sections.vocabulary import SectionWords

_LEAST = 3
"""Fewest rows."""

_SAME_EDGE = 3.0
"""How far apart in points the titles, or the bullets, of one column start at most."""

_LEVEL = 0.7
"""How far a measure stands over the first line of its risk at most, in type sizes."""


def level_rows(
    page: PdfPage,
    free: Sequence[Line],
    items: Sequence[ListItem],
    headings: Sequence[Heading],
    words: SectionWords,
) -> Iterator[Block]:
    """Give the rows of a table without rules and header, whose risks are numbered from one.

    Args:
        page: the page.
        free: its lines that are part of no list, table or heading.
        items: the list items that are in no table.
        headings: the headings of groups and of overarching measures.
        words: the vocabulary of the section.
    """
    if len(items) <= _LEAST or sum(_is_numbered(line) for line in free) < _LEAST:
        return
    at_hand = {id(word) for line in free for word in line.words}

    def known(text: str) -> bool:
        return starts_risk(text, words)

    def tag(text: str) -> bool:
        return named_group(text, words) is not None

    for found in numbered_lists(page, known, tag):
        if len(found) < _LEAST or not _in_one_column(found, at_hand):
            continue
        own = _beside(found, free, items, headings)
        groups = groups_apart([item.lines for item in found], own)
        for item, measures in zip(found, groups, strict=bool(groups)):
            number = Line(words=(item.number,), page=page.number)
            if block := make_block([number, *item.lines], measures):
                yield block
        if groups:
            return


def _is_numbered(line: Line) -> bool:
    return number_in(line.words[0].text) is not None


def _in_one_column(found: Sequence[NumberedItem], at_hand: set[int]) -> bool:
    """Whether numbered titles stand under each other, and are part of nothing else."""
    edges = [item.lines[0].placed.x0 for item in found]
    tops = [item.lines[0].placed.top for item in found]
    words = [word for item in found for line in item.lines for word in (item.number, *line.words)]
    under = max(edges) - min(edges) <= _SAME_EDGE and tops == sorted(tops)
    return under and all(id(word) in at_hand for word in words)


def _beside(
    found: Sequence[NumberedItem],
    free: Sequence[Line],
    items: Sequence[ListItem],
    headings: Sequence[Heading],
) -> list[ListItem]:
    """The measures in the column on the right of the titles, down to what stands under both."""
    titles = [line for item in found for line in item.lines]
    right, first = max(line.placed.x1 for line in titles), titles[0]
    top = first.placed.bottom - _LEVEL * first.words[0].size
    after = [it for it in items if it.bullet.x0 >= right - 2 and _baseline(it) >= top]
    if not after:
        return []
    edge = min(it.bullet.x0 for it in after)
    foot = max(line.placed.bottom for line in titles)
    stops = [
        *(it.box.top for it in headings if it.group is None),
        *(it.placed.top for it in free if it.placed.x0 < edge),
    ]
    floor = min((y for y in stops if y >= foot - 1), default=inf)
    return [it for it in after if it.bullet.x0 - edge <= _SAME_EDGE and it.box.top < floor]


def _baseline(item: ListItem) -> float:
    return item.lines[0].placed.bottom
