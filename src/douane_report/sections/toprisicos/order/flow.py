"""What stands on a page of risks brought in order: lines, tables, cards and panels."""

from collections.abc import Iterable, Iterator, Sequence

from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box, Word
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block, words_in
from douane_report.sections.toprisicos.headings import Heading, governing
from douane_report.sections.toprisicos.order.order import ordered
from douane_report.sections.toprisicos.titles import type_of


def parted(
    lines: Iterable[Line], headings: Sequence[Heading], items: Sequence[ListItem]
) -> Iterator[Line]:
    """Give lines; a heading as one where it starts, and each item of a row of items by itself."""
    whole = {id(heading.line.words[0]): heading.line for heading in headings}
    starts = {id(item.lines[0].words[0]): item for item in items}
    done = {word for heading in headings for word in heading.ids}
    for line in lines:
        in_row = [id(word) for word in line.words if id(word) in starts]
        alone = bool(line.bullet) and in_row == [id(line.words[0])]
        rest: list[Word] = []
        for word in line.words:
            item = None if alone else starts.get(id(word))
            if id(word) in whole:
                yield from _rest_of(line, rest)
                yield line._replace(words=whole[id(word)].words, bullet="")
            elif item is not None and id(word) not in done:
                rest = [it for it in rest if it is not item.sign]
                yield from _rest_of(line, rest)
                yield item.lines[0]._replace(bullet=item.sign.text)
                yield from item.lines[1:]
                done |= words_in([item])
            elif id(word) not in done:
                rest.append(word)
                continue
            else:
                continue
            rest = []
        yield from _rest_of(line, rest)


def _rest_of(line: Line, rest: Sequence[Word]) -> Iterator[Line]:
    if len(rest) == len(line.words):
        yield line
    elif rest:
        first = rest[0] is line.words[0]
        yield line._replace(words=tuple(rest), bullet=line.bullet if first else "")


class Flow:
    """Brings lines, blocks and panels of a page in order."""

    def __init__(
        self,
        page: PdfPage,
        blocks: Sequence[Block],
        headings: Sequence[Heading],
        items: Sequence[ListItem],
    ) -> None:
        self._page, self._blocks, self._headings, self._items = page, blocks, headings, items

    def whole(self, lines: Sequence[Line], panels: Sequence[Box]) -> Iterator[Line | Block]:
        """Give everything: what is outside the panels, and the panels as wholes."""
        outside = [it for it in lines if not any(_holds(panel, it.placed) for panel in panels)]
        units: list[tuple[Box, Box, list[Line | Block]]] = []
        for panel in panels:
            inner = [it for it in lines if _holds(panel, it.placed)]
            blocks = [it for it in self._blocks if _holds(panel, it.box)]
            units.append((panel, panel, list(self._part(inner, self._units(blocks), panel))))
        loose = [it for it in self._blocks if not any(_holds(panel, it.box) for panel in panels)]
        yield from self._part(outside, [*units, *self._units(loose)], None, panels)

    @staticmethod
    def _units(blocks: Sequence[Block]) -> list[tuple[Box, Box, list[Line | Block]]]:
        return [(block.box, block.title_box, [block]) for block in blocks]

    def _part(
        self,
        lines: Sequence[Line],
        units: Sequence[tuple[Box, Box, list[Line | Block]]],
        panel: Box | None,
        panels: Sequence[Box] = (),
    ) -> Iterator[Line | Block]:
        """Give lines in reading order, each unit after what is above it and its own heading."""
        from douane_report.sections.toprisicos.order.carried import carried_heading
        from douane_report.sections.toprisicos.order.side import last_heading, side_of

        headings = [
            it
            for it in self._headings
            if (_holds(panel, it.box) if panel else not any(_holds(p, it.box) for p in panels))
        ]
        others = [box for box, _, _ in units] + [line.placed for line in lines]
        waiting = sorted(units, key=lambda it: (round(it[0].top), it[0].x0))

        def whole(unit: tuple[Box, Box, list[Line | Block]]) -> Iterator[Line | Block]:
            box, title, content = unit
            apart = [it for it in others if it != box and not box.contains(it)]
            among = self._headings if title is box else headings
            tagged = any(isinstance(it, Block) and it.box == box and it.group for it in content)
            heading = None if tagged else governing(title, box, among, apart, self._page)
            if heading and self._has_own(heading, box, lines):
                heading = None
            if heading is None and not tagged:
                heading = carried_heading(box, headings, [it[0] for it in units], lines)
            titles = [line for it in content if isinstance(it, Block) for line in it.title]
            if heading and not (title is not box and _is_closed(heading, titles, lines)):
                yield heading.line
            yield from content

        side = side_of(lines, headings, [box for box, _, _ in units])
        in_turn = [
            line
            for some in ((side.before, side.own, side.after) if side else (lines,))
            for line in parted(
                ordered(some, headings, self._items, self._page), headings, self._items
            )
        ]
        apart = {id(word) for line in side.own for word in line.words} if side else set()
        for at, line in enumerate(in_turn):
            last = side if side and id(line.words[0]) in apart else None
            due = [
                unit
                for unit in waiting
                if (last and last.is_after(unit[0]))
                or (
                    (
                        unit[0].top < line.placed.top
                        or _is_in_column_before(unit[0], in_turn[at:], waiting[0][0])
                    )
                    and (unit[0].overlap_x(line.placed) > 0 or not self._closes(unit[0]))
                )
            ]
            waiting = [unit for unit in waiting if unit not in due]
            for unit in due:
                yield from whole(unit)
            yield line
        for unit in sorted(waiting, key=lambda it: self._closes(it[0])):
            yield from whole(unit)
        closing = last_heading(headings, [box for box, _, _ in units], lines)
        if closing and not any(it.group is None for it in self._headings):
            yield closing.line

    def _has_own(self, heading: Heading, box: Box, lines: Sequence[Line]) -> bool:
        """Whether the measures against no risk stand between their heading and something."""
        if heading.group is not None or heading.box.bottom > box.top:
            return False
        between = [it.placed for it in lines if not it.words[0].bold]
        between += [it.box for it in self._items]
        return any(
            heading.box.bottom <= it.cy <= box.top and it.overlap_x(heading.box) > 0
            for it in between
        )

    def _closes(self, box: Box) -> bool:
        """Whether a panel holds overarching measures, which end what is open in its column only."""
        return any(it.group is None and _holds(box, it.box) for it in self._headings)


def _is_closed(heading: Heading, title: Sequence[Line], lines: Iterable[Line]) -> bool:
    """Whether a heading that nobody can name stands between a heading and the title of a risk.

    It is set as the heading is and as the title is not, on the same edge: what comes under it
    is no longer of the group before.
    """
    style = type_of(heading.line.words[0])
    if type_of(title[0].words[0]) == style:
        return False
    top, bottom = heading.box.bottom, min(line.placed.top for line in title)
    return any(
        type_of(line.words[0]) == style
        and abs(line.placed.x0 - heading.box.x0) <= 2
        and top <= line.placed.top
        and line.placed.bottom <= bottom + 3
        for line in lines
    )


def _is_in_column_before(unit: Box, lines: Sequence[Line], first: Box) -> bool:
    """Whether a unit stands in a column of units on the left of the first of some lines.

    Args:
        unit: where it stands.
        lines: those that are still to be read; none of them may stand over the unit.
        first: the first unit that is still to be read.
    """
    line = lines[0].placed
    beside = unit.x1 <= line.x0 + 2 and unit.overlap_x(first) > 0
    return (
        beside
        and first.top <= line.bottom + 2 * line.height
        and not any(
            it.placed.overlap_x(unit) > 0 and it.placed.bottom <= unit.top + 2 for it in lines
        )
    )


def _holds(panel: Box, box: Box) -> bool:
    return panel.x0 <= box.cx <= panel.x1 and panel.top - 1 <= box.cy <= panel.bottom
