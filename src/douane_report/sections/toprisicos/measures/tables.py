"""Measures against risks in a table: the risk on the left, its measures on the right.

Rules, shading or white space mark off the rows. Headings of groups may stand in rows of their
own or in a column at the side; where neither rules nor white space tell which measures are
whose, nothing is taken.
"""

from collections.abc import Iterator, Sequence
from math import inf

from douane_report.document import Line
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights, run_starts
from douane_report.sections.toprisicos.blocks import Block, make_block, words_in
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.grid import (
    Below,
    celled_rows,
    fuller,
    rows_going_on,
)
from douane_report.sections.toprisicos.measures.header_rows import (
    Headers,
    are_over_top_risks,
    header_of_risks,
    stands_under,
)
from douane_report.sections.toprisicos.measures.row_heads import (
    have_head,
    have_own,
    is_before,
    is_row,
    without_heads,
)
from douane_report.sections.toprisicos.measures.row_rest import rest_of_row
from douane_report.sections.toprisicos.measures.space import split_by_space
from douane_report.sections.vocabulary import SectionWords

_TALLEST_ROW = 160.0
"""Height in points from which a shape is a background, not the shading of a row."""

_MOST_OF_A_ROW = 0.6
"""Share of the table's width that a rule between two rows covers at least."""

_WHOLE_ROW = 0.9
"""The same of a table without a header: only its rules tell that it is one."""

_SAME_EDGE = 3.0
"""How far the edges of a table's columns may differ from one page to the next, in points."""

_PADDING = 12.0
"""How far text may stand out on the left of the header of its table, in points."""

_COLUMN = 60.0
"""How far from the edge of the measures a heading starts that ends their column, in points."""


class RiskTables:
    """Finds the tables with risks and measures of one page."""

    def __init__(
        self,
        page: PdfPage,
        items: Sequence[ListItem],
        headings: Sequence[Heading],
        words: SectionWords,
        before: Block | None = None,
    ) -> None:
        self._before = before
        self._page, self._items, self._headings, self._words = page, items, headings, words
        taken = words_in(items) | {id(word) for item in headings for word in item.line.words}
        self._free = [
            line
            for line in bulleted_fragments(page)
            if not any(id(word) in taken for word in line.words)
        ]

    def under_headers(self) -> Iterator[Block]:
        """Give the rows of tables whose measures stand under a header that says so."""
        headers = [it for it in self._all_headers() if not self._ends_heading(it.measures)]
        for whole in headers:
            header, risks = whole
            box = header.placed
            under = [
                item
                for item in self._items
                if box.bottom - 2 < item.box.top and abs(item.bullet.x0 - box.x0) < 30
            ]
            stops = [
                it.measures.placed.top
                for it in headers
                if it.measures.placed.top > box.bottom + 4 and not it.stands_beside(whole)
            ]
            stops += [
                it.box.top
                for it in self._headings
                if it.box.top > box.bottom
                and abs(it.box.x0 - box.x0) <= _COLUMN
                and not (whole.after and it.group)
                and not any(is_before(it, item) for item in under)
            ]
            floor = min(stops, default=self._page.frame.height)
            own = [item for item in under if item.box.top < floor]
            if own:
                titles = self._titles(whole, headers, min(it.bullet.x0 for it in own), floor)
                rows = list(self._rows_after(self._before, titles, own))
                rows = fuller(rows, list(self._celled(whole, headers))) if risks else rows
            elif risks:
                rows = list(self._celled(whole, headers))
            else:
                continue
            sure = are_over_top_risks(whole, [it.title for it in rows], self._free, self._words)
            yield from (block._replace(headed=risks is not None, sure=sure) for block in rows)

    def _all_headers(self) -> list[Headers]:
        """The headers over measures; the last word of a measure on two lines is none."""
        lines = [it for it in self._free if self._words.listed("measures", it.text)]
        every = [Headers(it, header_of_risks(it, self._free, self._words)) for it in lines]
        return [it for it in every if it.risks or not stands_under(it.measures, self._free)]

    def _celled(self, headers: Headers, others: Sequence[Headers]) -> Iterator[Block]:
        """Give the rows of a table whose measures are text without bullets, or some of them.

        Their column is on the right of that with the risks.
        """
        box = headers.measures.placed
        if headers.risks is None or headers.risks.placed.x0 > box.x0:
            return
        tops = [
            it.measures.placed.top for it in self._all_headers() if not headers.stands_beside(it)
        ]
        floor = min((y for y in tops if y > box.bottom + 4), default=inf)
        titles = self._titles(headers, others, box.x0 + 2, floor)
        # What stands in the column on the right, under its own header or heading, is none of it.
        right = min(
            (it.box.x0 for it in self._headings if it.box.x0 > box.x1),
            default=inf,
        )
        right = min(right, headers.right_of(others)) - _PADDING
        free = [it for it in self._free if it.placed.x0 < right]
        items = [it for it in self._items if it.bullet.x0 < right]
        below = Below(titles, free, items, self._headings, floor)
        yield from celled_rows(self._page, box, below, self._before)

    def going_on(self, last: Block) -> Iterator[Block]:
        """Give the rows at the top with which the table of the page before goes on."""
        bullet, edge = last.items[-1].bullet.x0, last.title[0].placed.x0
        beside = all(line.placed.x1 <= bullet + 2 for line in last.title)
        if not beside or last.items[-1].lines[-1].page != self._page.number - 1:
            return
        if not last.items[-1].sign.text:
            below = Below((), self._free, self._items, self._headings, inf)
            yield from rows_going_on(self._page, last, below)
            return
        yield from self.rows_at(edge, bullet, last=last)

    def rows_at(
        self, edge: float, bullet: float, floor: float = inf, last: Block | None = None
    ) -> Iterator[Block]:
        """Give the rows whose risks start on one edge, and whose bullets stand on another."""
        own = [
            item
            for item in self._items
            if abs(item.bullet.x0 - bullet) <= _SAME_EDGE and item.box.cy < floor
        ]
        titles = [
            line
            for line in self._free
            if abs(line.placed.x0 - edge) <= _SAME_EDGE
            and line.placed.x1 <= bullet + 2
            and line.placed.cy < floor
        ]
        if own and titles:
            yield from self._rows_after(last, titles, own)

    def between_rules(self) -> Iterator[Block]:
        """Give the rows of tables without a header, which rules part from edge to edge."""
        edges: list[list[ListItem]] = []
        for item in sorted(self._items, key=lambda it: it.bullet.x0):
            if edges and item.bullet.x0 - edges[-1][-1].bullet.x0 <= _SAME_EDGE:
                edges[-1].append(item)
            else:
                edges.append([item])
        for own in edges:
            left = own[0].bullet.x0
            top, bottom = min(it.box.top for it in own), max(it.box.bottom for it in own)
            titles = [
                line
                for line in self._free
                if line.placed.x1 <= left + 2 and top - 40 <= line.placed.cy <= bottom + 40
            ]
            # A column of text on the left of the table is none of it: its rules start later.
            body = Box(left, top, left, bottom)
            titles = without_heads(titles, own)
            for start in (*run_starts(self._page.marks, body, tallest=_TALLEST_ROW), -inf):
                inner = [it for it in titles if it.placed.x0 >= start - _SAME_EDGE]
                if whole := self._whole_rows(inner, own):
                    yield from self._rows(whole, own, _WHOLE_ROW)
                    break

    def _whole_rows(self, titles: Sequence[Line], own: Sequence[ListItem]) -> list[Line]:
        """Give the titles of rows that have both, where rules and not only headings part these."""
        bands = self._bands(titles, own, _WHOLE_ROW)
        whole = [(lines, some) for lines, some in bands if lines and some]
        if len(whole) < 2 or any(have_head(some, self._free) for _, some in whole):
            return []
        left = min(it.bullet.x0 for it in own)
        if any(have_own(lines, self._items, left) for lines, _ in whole):
            return []
        lines = [it for own_lines, _ in whole for it in own_lines]
        heights = [it.bullet.cy for _, some in whole for it in some]
        rules = self._rules(lines, own, _WHOLE_ROW)
        return lines if any(min(heights) < y < max(heights) for y in rules) else []

    def _ends_heading(self, line: Line) -> bool:
        return any(id(line.words[0]) in heading.ids for heading in self._headings)

    def _titles(
        self, headers: Headers, others: Sequence[Headers], left: float, floor: float
    ) -> list[Line]:
        """The lines left of the measures, only those under the header of risks if there is one.

        That header may also stand on the right of them.
        """
        (header, named), after = headers, headers.after
        top = header.placed.bottom
        lines = [
            line
            for line in self._free
            if top < line.placed.cy < floor and (after or line.placed.x1 <= left + 2)
        ]
        if named is None:
            return lines
        row = [it for it in self._free if it.placed.overlap_y(header.placed) > 4]
        start = named.placed.x0
        end = min((it.placed.x0 for it in row if it.placed.x0 > start), default=inf)
        end = min(end, headers.right_of(others) - _PADDING)
        if after:
            return [it for it in lines if start - 12 <= it.placed.x0 < end - 2]
        before = headers.left_of(others)
        lines = [it for it in lines if it.placed.x0 > before]
        return [it for it in lines if start - 12 <= it.placed.x0 < end - 2 or number_in(it.text)]

    def _rows_after(
        self, last: Block | None, titles: Sequence[Line], own: Sequence[ListItem]
    ) -> Iterator[Block]:
        """Give the rows of a table, what the last one of the page before has left among them."""
        rest = rest_of_row(last, titles, own) if last else None
        if rest:
            yield rest
            own = [it for it in own if it not in rest.items]
        yield from self._rows(titles, own)

    def _rows(
        self, titles: Sequence[Line], items: Sequence[ListItem], share: float = _MOST_OF_A_ROW
    ) -> Iterator[Block]:
        """Bring together what stands in one row: between two rules, else by white space."""
        left = min((line.placed.x0 for line in titles), default=0.0)
        tags = [it.box for it in self._headings if it.group and it.box.x1 <= left]
        for lines, own in self._bands(titles, items, share):
            for title, measures in split_by_space(lines, own, tags):
                block = make_block(title, measures)
                if block:
                    yield block

    def _rules(
        self, titles: Sequence[Line], items: Sequence[ListItem], share: float
    ) -> list[float]:
        """The heights at which rules or shadings run across risks and measures."""
        boxes = [*(line.placed for line in titles), *(item.box for item in items)]
        left = min(it.x0 for it in boxes) if titles else 0.0
        span = Box(left, 0, max(it.x1 for it in boxes), 0)
        return crossing_heights(self._page.marks, span, tallest=_TALLEST_ROW, share=share)

    def _bands(
        self, titles: Sequence[Line], items: Sequence[ListItem], share: float
    ) -> list[tuple[list[Line], list[ListItem]]]:
        edges = self._rules(titles, items, share)
        boxes = [line.placed for line in titles] + [item.box for item in items]
        edges += [it.box.cy for it in self._headings if is_row(it, boxes)]
        bands: dict[int, tuple[list[Line], list[ListItem]]] = {}
        for line in titles:
            bands.setdefault(_band(line.placed.cy, edges), ([], []))[0].append(line)
        for item in items:
            bands.setdefault(_band(item.bullet.cy, edges), ([], []))[1].append(item)
        bullets = min((item.bullet.x0 for item in items), default=0.0)
        for heading in self._headings:
            lines, own = bands.get(_band(heading.box.cy, edges), ([], []))
            beside = heading.group is None and heading.box.x1 <= bullets + 2
            if own and (beside or not lines) and not is_row(heading, boxes):
                lines.append(heading.line)
        return [bands[key] for key in sorted(bands)]


def _band(y: float, edges: Sequence[float]) -> int:
    return sum(edge < y for edge in edges)
