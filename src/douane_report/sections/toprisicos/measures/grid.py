"""Tables of risks with one row for each measure, as text without bullets.

The name of a risk stands in a merged cell beside its measures, or in the first of its rows, or in
each. A row that names no risk belongs to the one above; at the top of a page, to the last of the
page before.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.cells import (
    SHARE,
    STEP,
    TALLEST_ROW,
    celled_items,
    title_edges,
)
from douane_report.sections.toprisicos.measures.space import split_by_space
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.vocabulary import fold

_SAME_ROW = 4.0
"""How much of their height the headers of one row share at least, in points."""

_SAME_EDGE = 3.0
"""How far the columns of a table may be farther apart on the next page, in points."""

_Band = tuple[list[Line], list[ListItem]]


class Below(NamedTuple):
    """What a table is looked for in.

    Attributes:
        titles: the lines that may name risks, as far as the headers allow.
        free: all lines of the page that are neither headings nor items of lists.
        items: the items of lists with bullets.
        headings: headings of groups and of overarching measures.
        floor: where the next table starts.
    """

    titles: Sequence[Line]
    free: Sequence[Line]
    items: Sequence[ListItem]
    headings: Sequence[Heading]
    floor: float


def celled_rows(page: PdfPage, header: Box, below: Below, before: Block | None) -> Iterator[Block]:
    """Give the risks of a table with their measures, those of one risk together.

    Args:
        page: the page.
        header: where the header of the column with measures stands.
        below: what stands under it.
        before: the last risk of the page before.
    """
    box = header
    row = [it.placed.x0 for it in below.free if it.placed.overlap_y(box) > _SAME_ROW]
    right = min((x0 for x0 in row if x0 > box.x1), default=page.frame.width)
    column = [
        it
        for it in below.free
        if it.placed.top > box.bottom - 1 and box.x0 - 12 <= it.placed.x0 < right - 2
    ]
    bulleted = [
        it
        for it in below.items
        if it.box.top > box.bottom - 1 and box.x0 - 12 <= it.bullet.x0 < right - 2
    ]
    edge = min([it.placed.x0 for it in column] + [it.bullet.x0 for it in bulleted], default=box.x0)
    ends = [it.placed.top for it in below.free if _crosses(it.placed, edge)]
    ends += [it.box.top for it in below.items if it.bullet.x0 < edge < it.box.x1]
    floor = min((top for top in ends if top > box.bottom), default=inf)
    floor = min(floor, below.floor)
    column = [it for it in column if it.placed.top < floor]
    titles = [it for it in below.titles if it.placed.top < floor]
    headings = [it for it in below.headings if box.bottom < it.box.top < floor]
    bulleted = [it for it in bulleted if it.box.top < floor]
    texts = [it.placed for it in (*column, *titles)]
    heads = [it.box.cy for it in headings if all(it.box.overlap_y(box) <= 2 for box in texts)]
    items = celled_items(header, column, right, page.marks, heads)
    if bulleted:
        items = [*bulleted, *(it for it in items if not it.lines[-1].text.endswith(":"))]
    if not items:
        return
    boxes = [line.placed for line in titles] + [item.box for item in items]
    rows = [it for it in headings if all(other.overlap_y(it.box) <= 2 for other in boxes)]
    titles += [
        it.line for it in headings if it.group is None and it not in rows and it.box.x1 <= edge + 2
    ]
    edges = title_edges(titles, page.marks) + [it.box.cy for it in rows]
    bands: dict[int, _Band] = {}
    for line in titles:
        bands.setdefault(_band(line.placed.cy, edges), ([], []))[0].append(line)
    for item in items:
        own = bands.setdefault(_band(item.lines[0].placed.cy, edges), ([], []))[1]
        # Beside bullets, what has none is no measure.
        if item.sign.text or not own or not own[0].sign.text:
            own.append(item)
    whole = [bands[key] for key in sorted(bands)]
    if whole and _is_open(whole, rows, edges):
        whole = whole[:-1]
    yield from _joined(whole, rows, before)


def _is_open(bands: Sequence[_Band], rows: Sequence[Heading], edges: Sequence[float]) -> bool:
    """Whether the last row names no risk, as no other does, and nothing ends it.

    It may be text after the table, or a row that the end of the page cuts in two.
    """
    *others, (named, items) = bands
    top = min((it.box.top for it in items), default=inf)
    bottom = max((it.box.bottom for it in items), default=inf)
    above = max((it.box.top for _, measures in others for it in measures), default=0.0)
    return (
        not named
        and not any(above < it.box.top < top for it in rows)
        and bool(others)
        and all(titles for titles, _ in others[1:])
        and not any(y > bottom - 2 for y in edges)
    )


def fuller(rows: list[Block], celled: list[Block]) -> list[Block]:
    """Give the rows with more measures, of which none is that of another risk."""
    owners = {id(it): fold(_text_of(block)) for block in celled for it in block.items}
    same = all(fold(_text_of(row)) in owners.get(id(it), "") for row in rows for it in row.items)
    more = len(owners) > sum(len(row.items) for row in rows)
    return celled if same and more else rows


def _text_of(block: Block) -> str:
    return " ".join(line.text for line in block.title)


def rows_going_on(page: PdfPage, last: Block, below: Below) -> Iterator[Block]:
    """Give the rows at the top with which such a table goes on without a header.

    Its columns stand where they did, what stands there is set as before, and a rule or the edge
    of shading is under the first row, or between the first two names where a row has more lines.
    """
    measure, title = last.items[-1].lines[0].words[0], last.title[0].words[0]
    edge, side = last.items[-1].bullet.x0, last.title[0].placed.x0
    starts = [it for it in below.free if abs(it.placed.x0 - edge) <= _SAME_EDGE]
    names = [
        it
        for it in below.free
        if abs(it.placed.x0 - side) <= _SAME_EDGE
        and it.placed.x1 <= edge + 2
        and type_of(it.words[0]) == type_of(title)
    ]
    if not starts or type_of(starts[0].words[0]) != type_of(measure):
        return
    top = min(it.placed.top for it in starts)
    floor = min(
        (it.placed.top for it in starts if type_of(it.words[0]) != type_of(measure)), default=inf
    )
    span = Box(edge, 0.0, max(it.placed.x1 for it in starts), 0.0)
    rules = crossing_heights(page.marks, span, tallest=TALLEST_ROW, share=SHARE)
    second = [it.placed.top for it in starts if it.placed.top > top + STEP * measure.size]
    ruled = any(top < y < min(second, default=inf) for y in rules)
    if not ruled and not _parts_names(names, rules):
        return
    # The name may stand a little higher than the first measure, which has space over it.
    top = min([top, *(y for it in names if 0 <= top - (y := it.placed.top) <= measure.size)])
    header = Box(edge, top - 2, edge, top - 1)
    names = [it for it in names if it.placed.top >= top - 2]
    lines = [it for it in below.free if it.placed.top >= top - 2]
    yield from celled_rows(
        page, header, below._replace(titles=names, free=lines, floor=floor), last
    )


def _parts_names(names: Sequence[Line], rules: Sequence[float]) -> bool:
    """Whether a rule runs between the first name and the next, which stands apart from it."""
    ordered = sorted((it.placed for it in names), key=lambda it: it.top)
    for upper, lower in pairwise(ordered):
        if lower.bottom - upper.bottom > STEP * upper.height:
            return any(upper.cy < y < lower.cy for y in rules)
    return False


def _joined(
    bands: Sequence[_Band], rows: Sequence[Heading], before: Block | None
) -> Iterator[Block]:
    """Give each risk with what stands beside its name and in the rows under it without one."""
    last = _carried(bands[0], before) if bands else None
    above = 0.0
    for named, items in bands:
        top = min(box.top for box in [*(it.placed for it in named), *(it.box for it in items)])
        over = [it for it in rows if above <= it.box.top < top]
        above = top
        if not named and not over:
            last = _with(last, items) if last else None
            continue
        if last and last.items:
            yield last
        last = None
        if not named and over[-1].group is None:
            last = make_block([over[-1].line], items)
        elif items:
            blocks = [make_block(*it) for it in split_by_space(named, items)]
            for block in blocks[:-1]:
                if block:
                    yield block
            last = blocks[-1] if blocks else None
    if last and last.items:
        yield last


def _with(block: Block, items: Sequence[ListItem]) -> Block:
    box = union([*([block.box] if block.items else []), *(it.box for it in items)])
    return block._replace(items=(*block.items, *items), box=box)


def _carried(first: _Band, before: Block | None) -> Block | None:
    """The last risk of the page before, without measures yet, if a table may go on with it."""
    titles, items = first
    if before is None or titles or not items:
        return None
    return before._replace(items=(), carried=True)


def _crosses(box: Box, edge: float) -> bool:
    return box.x0 < edge - 2 and box.x1 > edge + 2


def _band(y: float, edges: Sequence[float]) -> int:
    return sum(edge < y for edge in edges)
