"""Rows at the top of a column of the page, with which the table in the column before goes on.

No header stands over them. That they are set as the rows of that table, which ends its column,
and that nothing stands over them in theirs, tells that they are its rows.
"""

from collections.abc import Iterator, Sequence
from math import inf

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import union
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.headings import Heading, governing
from douane_report.sections.toprisicos.measures.tables import RiskTables
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.vocabulary import SectionWords

_SAME_EDGE = 1.5
"""How much the distance between risks and measures may differ, in points."""


def rows_in_next_column(
    page: PdfPage,
    rows: Sequence[Block],
    items: Sequence[ListItem],
    free: Sequence[Line],
    headings: Sequence[Heading],
    words: SectionWords,
) -> Iterator[Block]:
    """Give the rows with which the table goes on that comes lowest on the page.

    Args:
        page: the page.
        rows: the rows of tables with a header.
        items: the list items that are in none of these.
        free: the lines that are in no list and no heading.
        headings: the headings of groups and of overarching measures.
        words: the vocabulary of the section.
    """
    last = max(rows, key=lambda it: it.box.bottom)
    title, sign = last.title_box, last.items[-1].sign
    own, names = _alike(last, items, free)
    if last.carried or not sign.text or title.x1 > sign.placed.x0 + 2 or not (own and names):
        return
    boxes = [*(it.box for it in own), *(it.placed for it in names)]
    column = union(boxes)
    taken = {id(it) for it in (*own, *names)} | {id(it) for row in rows for it in row.title}
    others = [*(it.box for it in headings), *(it.box for it in items if id(it) not in taken)]
    others += [it.placed for it in free if id(it) not in taken]
    if any(it.overlap_x(last.box) > 0 and it.top >= last.box.bottom for it in others):
        return
    others = [it for it in others if it.overlap_x(column) > 0]
    over = [it for it in others if it.bottom <= column.top + 1]
    under = [it for it in others if it not in over]
    if not all(it.overlap_x(last.box) > 0 for it in over):
        return
    if any(it.overlap_x(last.box) > 0 for it in under):
        return
    end = min(under, key=lambda it: it.top, default=None)
    if end and any(end.overlap_y(it) > 1 for it in boxes):
        return
    floor = end.top if end else inf
    heading = _heading_of(last, rows, headings, free, page)
    inner = [it for it in headings if it.box.overlap_x(column) > 0]
    tables = RiskTables(page, own, inner, words)
    for row in tables.rows_at(column.x0, own[0].bullet.x0, floor):
        group = (heading and heading.group) or ""
        yield row._replace(headed=last.headed, sure=last.sure, group=group)


def _alike(
    last: Block, items: Sequence[ListItem], free: Sequence[Line]
) -> tuple[list[ListItem], list[Line]]:
    """Give the measures and names in the next column that are set as those of a row are."""
    first, measure = last.title[0], last.items[-1]
    distance = measure.bullet.x0 - last.title_box.x0
    alike = [
        it
        for it in items
        if it.bullet.x0 - distance >= last.box.x1
        and it.sign.text == measure.sign.text
        and type_of(it.lines[0].words[0]) == type_of(measure.lines[0].words[0])
    ]
    bullet = min((it.bullet.x0 for it in alike), default=inf)
    return (
        [it for it in alike if it.bullet.x0 - bullet <= _SAME_EDGE],
        [
            it
            for it in free
            if abs(bullet - distance - it.placed.x0) <= _SAME_EDGE
            and it.placed.x1 <= bullet + 2
            and type_of(it.words[0]) == type_of(first.words[0])
        ],
    )


def _heading_of(
    last: Block,
    rows: Sequence[Block],
    headings: Sequence[Heading],
    free: Sequence[Line],
    page: PdfPage,
) -> Heading | None:
    """Give the heading over a row; one within a row is that of this row alone."""
    boxes = [*(it.box for it in rows if it is not last), *(it.placed for it in free)]
    heading = governing(last.title_box, last.box, headings, boxes, page)
    within = heading and any(it.box.overlap_y(heading.box) > 0 for it in rows)
    return None if within else heading
