"""What the foot of a page has parted off from a table: rows at the head of the next column or page.

They have no header, or the same again, and nothing over them. What they are of is told by their
columns alone, since a single row may name nothing that the section speaks of.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from douane_report.document import Page
from douane_report.document.model import Known
from douane_report.document.rows import Table
from douane_report.document.tables import box_of, same_columns
from douane_report.sections.context import Context
from douane_report.sections.tabular.rest import names_of, start

if TYPE_CHECKING:
    from douane_report.document.pdf import PdfPage

_FOOT = 0.7
"""How far down a page the last row of a table stands at its foot, as a part of the height."""

_HEAD = 0.3
"""As far, at most, the first row at the head of the next column or page."""


def ends_at_foot(context: Context, table: Table) -> bool:
    """Whether a table of a PDF ends at the foot of its page, with nothing under it."""
    return not table.below and _lower_edge(table) > _FOOT * _page(context, table.page).frame.height


def parted_off(
    context: Context, table: Table, known: Known, tables: Callable[[Page], Iterable[Table]]
) -> Iterator[Table]:
    """Yield what may be the rest of a table that ends at a foot, without the header it repeats.

    Args:
        context: the source.
        table: the table.
        known: tells whether a label is in the vocabulary.
        tables: gives the tables of a page.
    """
    from douane_report.document.grids.grid import lone_rows, may_open

    own = names_of(table)
    found: list[Table] = []
    for number in (table.page, table.page + 1):
        if number <= len(context.document.pages):
            page = _page(context, number)
            head = _HEAD * page.frame.height
            if number > table.page and may_open(page, head):
                found += tables(page)
            found += lone_rows(page, known, head)
    for rest in found:
        if (
            start(rest) > start(table)
            and not rest.above
            and _upper_edge(rest) < _HEAD * _page(context, rest.page).frame.height
            and all(row.label for row in rest.rows)
            and own.isdisjoint(names_of(rest))
            and (rest.width > 1 or any(known(row.text) for row in rest.rows))
            and same_columns(table, rest)
            and _goes_under(rest, table)
        ):
            yield rest._replace(headers=("",) * rest.width)


def _goes_under(rest: Table, table: Table) -> bool:
    """Whether a table has no header of its own, or the same; its rows may name what they are of."""
    if rest.header_line:
        return rest.headers == table.headers
    return all(
        header.endswith(name) for header, name in zip(table.headers, rest.headers, strict=True)
    )


def _page(context: Context, number: int) -> "PdfPage":
    from douane_report.document.pdf import PdfPage

    page = context.document.pages[number - 1]
    assert isinstance(page, PdfPage)
    return page


def _upper_edge(table: Table) -> float:
    box = box_of(table.rows[0].label)
    return box.top if box else 0.0


def _lower_edge(table: Table) -> float:
    last = table.rows[-1]
    box = box_of([*last.label, *(cell.line for cell in last.cells if cell)])
    return box.bottom if box else 0.0
