"""The list of risks as a table without ranks: its rows, in their order, are the list.

Only a header over its column says that it is one, with at least one other beside it.
"""

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.measures.cells import celled_items
from douane_report.sections.vocabulary import SectionWords

_LEAST = 3
"""How many rows are a list at least."""

_SAME_ROW = 4.0
"""How much of their height the headers of one row share at least, in points."""

_NO_LIST = ("measures", "ranks")
"""What the other columns of the list are not."""


class Rows(NamedTuple):
    """The risks of a table, and the header over them."""

    header: Line
    items: tuple[Item, ...]


def rows_of(page: PdfPage, words: SectionWords) -> Iterator[Rows]:
    """Give the risks of each table whose columns hold neither ranks nor measures."""
    lines = bulleted_fragments(page)
    for header in lines:
        if not words.listed("risks", header.text):
            continue
        box = header.placed
        level = [it for it in lines if it is not header and it.placed.overlap_y(box) > _SAME_ROW]
        if not level or any(words.listed(name, it.text) for it in level for name in _NO_LIST):
            continue
        under = [it for it in lines if it.placed.top > box.bottom - 1]
        crossing = [
            it.placed.top for it in under if it.placed.x0 < box.x0 - 2 and it.placed.x1 > box.x0 + 2
        ]
        floor = min(crossing, default=inf)
        right = min((it.placed.x0 for it in level if it.placed.x0 > box.x1), default=inf)
        right = min(right, page.frame.width)
        column = [
            it for it in under if it.placed.top < floor and box.x0 - 3 <= it.placed.x0 < right - 2
        ]
        items = celled_items(box, column, right, page.marks)
        if len(items) >= _LEAST:
            yield Rows(header, tuple(Item(list(item.lines)) for item in items))
