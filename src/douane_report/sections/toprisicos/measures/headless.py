"""Ruled tables of risks and measures without bullets, whose columns have no heads over them.

The heading of a group over the table, or in a band of it, says what it holds; its rows tell the
two columns. Rules that go over both part the risks, those over the right one only the measures.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights, whole_runs
from douane_report.sections.toprisicos.blocks import Block, make_block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.cells import STEP, TALLEST_ROW, celled_items
from douane_report.sections.toprisicos.measures.grid import Below, celled_rows
from douane_report.sections.toprisicos.measures.hanging import hung_lines, is_set_in
from douane_report.sections.toprisicos.titles import type_of
from douane_report.sections.toprisicos.words import is_header
from douane_report.sections.vocabulary import SectionWords

_WHOLE = 0.9
"""Share of the width of the table that a rule between two risks covers at least."""

_SAME_EDGE = 3.0
"""How far apart the texts of one column start at most, in points."""

_OVER = 3.0
"""How far over a band the heads of columns stand at most, in sizes of its type."""

_FEWEST_WORDS = 3
"""Words that some line of the right column has at least; those of a status or a level are fewer."""


def headless_rows(
    page: PdfPage,
    free: Sequence[Line],
    items: Sequence[ListItem],
    headings: Sequence[Heading],
    words: SectionWords,
) -> Iterator[Block]:
    """Give the risks under each heading of a group, with their measures.

    Args:
        page: the page.
        free: its lines that are part of no list, table or heading.
        items: the items of its lists, which stand in no such table.
        headings: its headings of groups and of overarching measures.
        words: the vocabulary of the section.
    """
    done: set[int] = set()
    column: float | None = None
    for heading in sorted(headings, key=lambda it: it.box.top):
        span = _span(heading.box, page.marks)
        if span is None:
            continue
        top = heading.box.bottom
        floors = [it.box.top for it in headings if it.box.overlap_x(span) > 0 and it.box.top > top]
        floor = min(floors, default=inf)
        inside = [it for it in free if span.x0 - 2 <= it.placed.x0 < span.x1]
        edges = crossing_heights(page.marks, span, tallest=TALLEST_ROW, share=_WHOLE)
        edges = [y for y in edges if top < y < floor]
        under = [it for it in inside if top <= it.placed.cy < floor]
        if heading.group is None:
            own = [it for it in under if it.placed.top < max(edges, default=0.0)]
            if column is not None and (block := _overall(page, heading, own, column)):
                yield block
            continue
        listed = [it.box for it in items if it.box.overlap_x(span) > 0]
        names, texts = _rows(under, [top, *edges, floor], listed)
        if not edges or not _are_columns(names, texts) or edges[-1] < names[0].placed.bottom:
            continue
        edge = min(it.placed.x0 for it in texts)
        if any(is_set_in(it, edge) for it in texts) and not hung_lines(texts, edge):
            continue
        if type_of(names[0].words[0]) == type_of(texts[0].words[0]):
            # Only what parts measures, and no names, tells these from names side by side.
            right = span._replace(x0=edge)
            parts = crossing_heights(page.marks, right, tallest=TALLEST_ROW, share=_WHOLE)
            parts = [y for y in parts if top < y < texts[-1].placed.top]
            if not any(all(abs(y - it) > 2 for it in edges) for y in parts):
                continue
        over = [it for it in inside if id(it) not in done and it.placed.x0 >= edge - _SAME_EDGE]
        if is_header(names[0].text, words) or any(_is_over(it, heading) for it in over):
            return
        done |= {id(it) for it in texts}
        column = edge
        header = Box(edge, top - 2, edge, top - 1)
        yield from celled_rows(page, header, Below(names, [*names, *texts], (), (), inf), None)


def _overall(page: PdfPage, heading: Heading, lines: Sequence[Line], edge: float) -> Block | None:
    """The overarching measures in the last row, in the column of the measures of those before."""
    if not lines or any(it.placed.x0 < edge - _SAME_EDGE for it in lines):
        return None
    top = heading.box.bottom
    header = Box(edge, top - 2, edge, top - 1)
    return make_block([heading.line], celled_items(header, lines, page.frame.width, page.marks))


def _span(heading: Box, marks: Sequence[Mark]) -> Box | None:
    """The nearest rule or shading that ends under a heading, from end to end."""
    runs = [
        it
        for it in whole_runs(marks, tallest=TALLEST_ROW)
        if 0 < it.bottom - heading.cy <= TALLEST_ROW and it.overlap_x(heading) > 0
    ]
    return min(runs, key=lambda it: it.bottom, default=None)


def _rows(
    lines: Sequence[Line], edges: Sequence[float], listed: Sequence[Box]
) -> tuple[list[Line], list[Line]]:
    """Part the lines of rows into the names and what is beside them, down to what is no row."""
    names: list[Line] = []
    texts: list[Line] = []
    left = right = 0.0
    for top, bottom in pairwise(edges):
        if any(top <= it.cy < bottom for it in listed):
            break
        row = [it for it in lines if top <= it.placed.cy < bottom]
        if bottom == edges[-1]:  # Nothing closes it: other text may follow.
            row = _close(row)
        if row and not names:
            left = min(it.placed.x0 for it in row)
            beyond = [it.placed.x0 for it in row if it.placed.x0 - left > 2 * _SAME_EDGE]
            right = min(beyond, default=left)
        own = [it for it in row if abs(it.placed.x0 - left) <= _SAME_EDGE]
        beside = [
            it for it in row if abs(it.placed.x0 - right) <= _SAME_EDGE or is_set_in(it, right)
        ]
        apart = right - left > 2 * _SAME_EDGE and all(it.placed.x1 <= right for it in own)
        after = bottom == edges[-1] and not (own and beside)
        if row and (after or not apart or len(own) + len(beside) < len(row)):
            break
        names += own
        texts += beside
    return names, texts


def _close(row: Sequence[Line]) -> list[Line]:
    """The lines of a row down to the first that is no longer of its name, nor beside that."""
    left = min((it.placed.x0 for it in row), default=0.0)
    own = [it for it in row if it.placed.x0 - left <= _SAME_EDGE]
    own.sort(key=lambda it: it.placed.bottom)
    ends = [
        lower.placed.top
        for upper, lower in pairwise(own)
        if lower.placed.bottom - upper.placed.bottom > STEP * upper.words[0].size
    ]
    return [it for it in row if it.placed.top < min(ends, default=inf)]


def _are_columns(names: Sequence[Line], texts: Sequence[Line]) -> bool:
    """Whether all names are set in one way, and texts, of which some are long, in another.

    All may be set alike too; texts of which only some are set as the names have heads.
    """
    styles, others = ({type_of(it.words[0]) for it in some} for some in (names, texts))
    return (
        len(styles) == 1
        and (styles.isdisjoint(others) or styles == others)
        and any(len(it.words) >= _FEWEST_WORDS for it in texts)
    )


def _is_over(line: Line, heading: Heading) -> bool:
    """Whether a line over the right column is the head of it, over the band of a group."""
    far = heading.box.top - line.placed.bottom
    return -1 <= far <= _OVER * heading.line.words[0].size
