"""From boxes to pages: columns, blocks over the full width, and where each anchor landed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.facsimile.draw import Page, Shape, moved
from tests.facsimile.layouts import SIZES, Layout


@dataclass(frozen=True)
class Box:
    """A strip that is never cut: one line of text, one row of a table, one chart.

    Attributes:
        height: height in points.
        shapes: shapes, from the top left corner of the box.
        anchors: names that the truth knows this place by.
        keep: whether the next box must stand in the same column.
        before: space above, dropped at the top of a column.
    """

    height: float
    shapes: tuple[Shape, ...] = ()
    anchors: tuple[str, ...] = ()
    keep: bool = False
    before: float = 0.0


@dataclass(frozen=True)
class Block:
    """Part of the story that becomes boxes once the width is known."""

    make: Callable[[float], list[Box]]
    full: bool = False


@dataclass(frozen=True)
class Break:
    """A new page, of another size if one is named; `chapter` is what navigation shows."""

    size: str = ""
    chapter: str = ""


Story = Sequence[Block | Break]


@dataclass
class Sheet:
    """A page in the making."""

    page: Page
    chapter: str
    size: str


@dataclass
class Composer:
    """Fills pages with a story.

    Attributes:
        layout: the design.
        sheets: the pages, filled by `run`.
        anchors: page of each anchor, counted from 1.
    """

    layout: Layout
    sheets: list[Sheet] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    _y: float = 0.0
    _size: str = ""
    _chapter: str = ""

    def run(self, story: Story) -> None:
        """Set the whole story."""
        self._new_page(self.layout.size, "")
        at = 0
        while at < len(story):
            block = story[at]
            if isinstance(block, Break):
                self._chapter = block.chapter or self._chapter
                size = block.size or self.layout.size
                if self._y > self._top() or size != self._size:
                    self._new_page(size, self._chapter)
                self.sheets[-1].chapter = self._chapter
                at += 1
                continue
            end = at
            while end < len(story) and self._same(block, story[end]):
                end += 1
            run = [item for item in story[at:end] if isinstance(item, Block)]
            count = 1 if block.full else self.layout.columns
            width = self._column(count)
            boxes = [box for item in run for box in item.make(width)]
            follows = end < len(story) and not isinstance(story[end], Break)
            self._set(boxes, count, balance=follows)
            at = end

    @staticmethod
    def _same(first: Block, other: Block | Break) -> bool:
        return isinstance(other, Block) and other.full == first.full

    def _area(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what holds the text."""
        w, h = SIZES[self._size]
        margin = self.layout.margin
        left, right = margin, w - margin
        if self.layout.navigation == "side":
            left += 56.0
        top = margin + (18.0 if self.layout.navigation == "top" else 0.0)
        top += 10.0 if self.layout.header != "none" else 0.0
        return left, top, right, h - margin - 12.0

    def _top(self) -> float:
        return self._area()[1]

    def _column(self, count: int) -> float:
        left, _, right, _ = self._area()
        return (right - left - (count - 1) * self.layout.gutter) / count

    def _new_page(self, size: str, chapter: str) -> None:
        self._size = size
        w, h = SIZES[size]
        self.sheets.append(Sheet(Page(w, h, bleed=self.layout.bleed), chapter, size))
        self._y = self._top()

    def _set(self, boxes: list[Box], count: int, balance: bool) -> None:
        left, top, _, bottom = self._area()
        width = self._column(count)
        while boxes:
            gap = 12.0 if self._y > top else 0.0
            start = self._y + gap
            fresh = self._y <= top
            placed, used = fill(boxes, count, bottom - start, force=fresh)
            if not placed:
                self._new_page(self._size, self._chapter)
                continue
            if len(placed) == len(boxes) and balance and count > 1:
                step = used
                while step > 12.0:
                    step -= 6.0
                    trial, height = fill(boxes, count, step, force=False)
                    if len(trial) < len(boxes):
                        break
                    placed, used = trial, height
            for box, (column, y) in zip(boxes, placed, strict=False):
                self._put(box, left + column * (width + self.layout.gutter), start + y)
            boxes = boxes[len(placed) :]
            self._y = start + used
            if boxes:
                self._new_page(self._size, self._chapter)

    def _put(self, box: Box, x: float, y: float) -> None:
        self.sheets[-1].page.shapes += [moved(shape, x, y) for shape in box.shapes]
        for anchor in box.anchors:
            self.anchors.setdefault(anchor, len(self.sheets))


def fill(
    boxes: Sequence[Box], count: int, height: float, force: bool
) -> tuple[list[tuple[int, float]], float]:
    """Place as many boxes as fit in columns of a height.

    Args:
        boxes: what is to be placed, in reading order.
        count: number of columns.
        height: height of each.
        force: whether a chain of boxes that is taller than a column may be cut (else nothing
            is placed of it), so that a fresh page always takes something.

    Returns:
        Column and offset of each placed box, and the height that was used.
    """
    placed: list[tuple[int, float]] = []
    column, y, used = 0, 0.0, 0.0
    at = 0
    while at < len(boxes):
        end = at
        while boxes[end].keep and end + 1 < len(boxes):
            end += 1
        chain = boxes[at : end + 1]
        need = sum(box.height + box.before for box in chain) - (chain[0].before if y == 0 else 0.0)
        if y + need > height:
            if y > 0:
                column, y = column + 1, 0.0
                if column >= count:
                    break
                continue
            if not force:
                break
            chain = chain[:1]
        for box in chain:
            y += box.before if y > 0 else 0.0
            placed.append((column, y))
            y += box.height
        used = max(used, y)
        at += len(chain)
    return placed, used
