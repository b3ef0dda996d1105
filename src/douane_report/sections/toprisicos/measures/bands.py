"""Risks and measures in rows of one cell: a row that stands out is a risk, those under it measures.

Rules or shadings part the rows, which all start on one edge. Such a table needs no bullets and no
header; it is one of risks where a title is known or the heading of a group stands over it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.model import union
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.band_rows import (
    SAME_EDGE,
    Row,
    has_cells_beside,
    runs_of,
    spans_of,
)
from douane_report.sections.toprisicos.measures.cells import unmarked_item
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.vocabulary import SectionWords

_HEADS = ("measures", "risks", "ranks")
"""What stands over the columns of a table with more than one."""

_LEAST = 3
"""Fewest rows of a table."""

_SLACK = 6.0
_OVER = 60.0
"""Farthest that the heading of a group stands over the table, in points."""


def banded_rows(
    page: PdfPage,
    free: Sequence[Line],
    headings: Sequence[Heading],
    words: SectionWords,
    last: Block | None,
) -> Iterator[Block]:
    """Give the risks with their measures.

    Args:
        page: the page.
        free: its lines that are part of no list and of no heading.
        headings: its headings.
        words: the vocabulary of the section.
        last: the last block of the page before, whose table may go on.
    """
    taken: set[int] = set()
    heads = [it.placed for it in free if words.listed("measures", it.text)]
    level = [it for it in free if any(it.placed.overlap_y(head) > 0 for head in heads)]
    if any(words.listed("risks", it.text) for it in level):
        return
    for span in spans_of(page.marks):
        if has_cells_beside(span, page.marks):
            continue
        runs = list(runs_of(page, span, [it for it in free if id(it) not in taken]))
        found = list(_blocks(runs, headings, words, last))
        yield from found
        if found:
            taken |= {id(line) for run in runs for row in run for line in row.lines}


def _blocks(
    runs: Sequence[Sequence[Row]],
    headings: Sequence[Heading],
    words: SectionWords,
    last: Block | None,
) -> Iterator[Block]:
    """Give the blocks of a table, where the way in which its rows are set tells what they are."""
    every = [row for run in runs for row in run]
    before = last if last is not None and runs and _goes_on(runs[0], last) else None
    titled = _titles(every, words)
    carried = before is not None and id(every[0]) not in titled
    near = any(_is_over(heading, run) for run in runs for heading in headings)
    if near and len(every) == 1 and every[0].style[1]:
        titled = {id(every[0])}
    if len(every) < _LEAST and not (carried or near):
        return
    parts: list[tuple[tuple[Line, ...], list[Row]]] = []
    for at, run in enumerate(runs):
        if before is not None and carried and at == 0:
            parts.append((before.title, []))
        elif id(run[0]) not in titled and at:
            return
        for row in run:
            if id(row) in titled:
                parts.append((row.lines, []))
            elif parts:
                parts[-1][1].append(row)
    measures = [row for _, rows in parts for row in rows]
    alike = len({row.style for row in measures}) <= 1
    if not alike or any(words.lookup("labels", row.text) for row in measures):
        return
    if any(words.listed(name, row.text) for name in _HEADS for row in every):
        return
    known = carried or any(words.lookup("labels", row.text) for row in every)
    # The measures of the last one may stand on the next page.
    if not (known or near) or not all(rows for _, rows in parts[:-1]):
        return
    for at, (title, rows) in enumerate(parts):
        block = make_block(title, [unmarked_item(row.lines) for row in rows or every[-1:]])
        if block is None:
            continue
        if carried and at == 0:
            box = union([item.box for item in block.items])
            block = block._replace(box=box, carried=True)
        yield block if rows else block._replace(items=())


def _is_over(heading: Heading, run: Sequence[Row]) -> bool:
    """Whether the heading of a group stands over rows, and not in another column of the page."""
    width = union([line.placed for row in run for line in row.lines])
    far = run[0].top - heading.box.bottom + _SLACK
    return 0 <= far <= _OVER and heading.box.overlap_x(width) > 0


def _titles(run: Sequence[Row], words: SectionWords) -> set[int]:
    """Give the ids of the rows that are titles: set as the known ones are, or alone in bold."""
    known = [row for row in run if words.lookup("labels", row.text)]
    bold = {id(row) for row in run if row.style[1]}
    styles, fills = {row.style for row in known}, {row.fill for row in known}
    ways = (
        bold,
        {id(row) for row in run if row.style in styles},
        {id(row) for row in run if row.fill in fills},
    )
    own = {id(row) for row in known}
    if not known and not bold:
        return _filled(run)
    return next((it for it in ways if own <= it and 0 < len(it) < len(run)), set())


def _filled(run: Sequence[Row]) -> set[int]:
    """Give the ids of the shaded rows, unless it may be that every other row is shaded."""
    filled = [bool(row.fill) for row in run]
    alternate = all(one != other for one, other in pairwise(filled))
    if alternate or any(one and other for one, other in pairwise(filled)):
        return set()
    return {id(row) for row in run if row.fill}


def _goes_on(run: Sequence[Row], last: Block) -> bool:
    """Whether rows at the top of a page are more measures of the table on the page before."""
    line, title = run[0].lines[0], last.title[0]
    if last.items:
        item = last.items[-1]
        above = item.lines[-1]
        if item.sign.text or type_of(above.words[0]) != type_of(line.words[0]):
            return False
    else:
        above = title
    same = type_of(title.words[0]) == type_of(line.words[0])
    return (
        not (same and run[0].style[1])
        and above.page == line.page - 1
        and abs(above.placed.x0 - line.placed.x0) <= SAME_EDGE
    )
