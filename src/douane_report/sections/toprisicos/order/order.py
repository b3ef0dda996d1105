"""The reading order of a page on risks: what a heading opens under columns comes after them.

Text that stands under two columns, over the width of both, is read after both. The gutter alone
does not tell where the columns end: short lines under them look like more of the left one.
"""

from collections.abc import Iterator, Sequence
from math import inf
from statistics import median

from douane_report.document import Line
from douane_report.document.layout import is_bullet
from douane_report.document.lists.items import ListItem
from douane_report.document.pdf import PdfPage
from douane_report.document.reading import reading_order
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.order.columns import heads_of_rows, list_ends, overflow

_COLUMN = 60.0
"""How far from the edge of one column the next one starts at least, in points."""

_THIN = 3.0
"""Height in points up to which a shape is a rule."""

_HIGHEST_BAND = 4.0
"""Height of the highest band behind a heading, in sizes of its type."""

_LARGE = 1.25
"""By what a title over columns is larger than the usual text of a page."""

_NEAR = 3.0
"""Widest space between a heading and its list, or the rule over it, in sizes of its type."""

_CLOSE, _MOST_TOLD = 1.8, 4
"""Widest space under a heading, in sizes of its type, and most lines before its list."""


def ordered(
    lines: Sequence[Line], headings: Sequence[Heading], items: Sequence[ListItem], page: PdfPage
) -> Iterator[Line]:
    """Give lines in reading order, those under the columns of a page after all of these.

    Args:
        lines: fragments of the page.
        headings: headings of groups and of overarching measures among them.
        items: the list items of the page.
        page: the page.
    """
    parting = heads_of_rows(headings, lines, page)
    ends = dict(list_ends(lines, items))
    cuts = sorted(
        {
            heading.box.top - 1
            for heading in headings
            if heading in parting or _lies_under_columns(heading, lines, items, page)
        }
        | {line.placed.top - 1 for line in _over_columns(lines)}
        | set(ends)
    )
    rest, over_page = overflow(lines, items)
    for cut in cuts:
        over = [line for line in rest if line.placed.cy < cut]
        rest = [line for line in rest if line.placed.cy >= cut]
        edge = ends.get(cut, inf)
        for column in (
            [line for line in over if line.placed.x0 < edge],
            [line for line in over if line.placed.x0 >= edge],
        ):
            yield from _by_columns(column, parting, items, page.number)
    yield from _by_columns(rest, parting, items, page.number)
    if over_page:
        yield from reading_order(over_page, page.number)


def _by_columns(
    lines: Sequence[Line], parting: Sequence[Heading], items: Sequence[ListItem], page: int
) -> Iterator[Line]:
    """Give the lines from one cut to the next, last those of a list that goes on in a column."""
    ids = {word for heading in parting for word in heading.ids}
    over = [line for line in lines if not ids.isdisjoint(map(id, line.words))]
    rest, last = overflow([line for line in lines if line not in over], items) if over else ((), ())
    if not last:
        yield from reading_order(lines, page)
        return
    for some in (over, rest, last):
        yield from reading_order(some, page)


def _over_columns(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the titles in large type that run over the start of another column than their own.

    They end all columns above them, also those that they do not reach: white space as high as
    they are, and a line more, runs on beside them over the whole page.
    """
    usual = median(line.words[0].size for line in lines) if lines else 0.0
    for line in lines:
        box, size = line.placed, line.words[0].size
        if size < _LARGE * usual:
            continue
        others = [it.placed for it in lines if it is not line]
        inside = [it for it in others if box.x0 + _COLUMN < it.x0 < box.x1 - size]
        over = [it for it in inside if it.bottom <= box.top - size]
        under = [it for it in inside if it.top >= box.bottom - 1]
        first = all(it.x0 >= box.x0 - 3 for it in over + under)
        alone = all(it.bottom <= box.top - size or it.top >= box.bottom - 1 for it in others)
        columns = {round(it.x0) for it in over} & {round(it.x0) for it in under}
        if first and alone and columns:
            yield line


def _lies_under_columns(
    heading: Heading, lines: Sequence[Line], items: Sequence[ListItem], page: PdfPage
) -> bool:
    """Whether what a heading opens runs on under a column that starts on its right."""
    box = heading.box
    over = [line for line in lines if line.placed.cy < box.top]
    wide = [line.placed for line in over if line.placed.x0 <= box.x0 + _COLUMN]
    # A line across its edge ends a column: it belongs to something else, far over the heading.
    beside = [
        line.placed.x0
        for line in over
        if not any(it.cy > line.placed.bottom and it.x0 < line.placed.x0 < it.x1 for it in wide)
        and line.placed.x0 > box.x0 + _COLUMN
        and any(
            other.placed.overlap_y(line.placed) > 0 and other.placed.x1 < line.placed.x0
            for other in lines
            if other.placed.x0 <= box.x0 + _COLUMN
        )
    ]
    # Wide spaces in a justified line part it into pieces, each on an edge of its own.
    beside = [x0 for x0 in beside if sum(abs(it.placed.x0 - x0) <= 2 for it in lines) > 1]
    if not beside:
        return False
    told = _told(heading, lines)
    own = _own(heading, max([box.bottom, *(it.placed.bottom for it in told)]), items)
    told += [line for item in own for line in item.lines]
    reach = max(_drawn_reach(heading, page), box.x1, *(line.placed.x1 for line in told))
    bottom = max([box.bottom, *(line.placed.bottom for line in told)])
    level = any(
        line.placed.x0 > box.x1 and box.top < line.placed.cy < bottom and line.placed.x0 >= reach
        for line in lines
    )
    return not level and any(start < reach - heading.line.words[0].size for start in beside)


def _told(heading: Heading, lines: Sequence[Line]) -> list[Line]:
    """The few lines between a heading and its list, that start where the heading does."""
    box, size = heading.box, heading.line.words[0].size
    told: list[Line] = []
    bottom = box.bottom
    for line in sorted(lines, key=lambda it: it.placed.top):
        near = -2 <= line.placed.top - bottom <= _CLOSE * size
        if near and abs(line.placed.x0 - box.x0) <= 2 and not is_bullet(line.words[0].text):
            told.append(line)
            bottom = line.placed.bottom
    return told if len(told) <= _MOST_TOLD else []


def _own(heading: Heading, bottom: float, items: Sequence[ListItem]) -> list[ListItem]:
    """The list right under a heading and what it tells, its items under each other."""
    size = heading.line.words[0].size
    own: list[ListItem] = []
    for item in sorted(items, key=lambda it: it.box.top):
        near = -2 <= item.box.top - bottom <= _NEAR * size
        edge = own[0].bullet.x0 if own else heading.box.x0 + size
        if near and abs(item.bullet.x0 - edge) <= (3 if own else 2 * size):
            own.append(item)
            bottom = item.box.bottom
    return own


def _drawn_reach(heading: Heading, page: PdfPage) -> float:
    """How far to the right runs the rule over a heading, or the band or box behind it."""
    box, size = heading.box, heading.line.words[0].size
    return max(
        (
            mark.box.x1
            for mark in page.marks
            if mark.kind == "path"
            and mark.box.x0 <= box.x0 + 3
            and (
                (mark.box.height <= _THIN and 0 <= box.top - mark.box.bottom <= _NEAR * size)
                or (mark.box.height <= _HIGHEST_BAND * size and mark.box.contains(box, slack=2))
            )
        ),
        default=0.0,
    )
