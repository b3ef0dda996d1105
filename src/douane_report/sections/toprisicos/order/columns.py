"""Whether what stands side by side is rows under a heading, or columns that are read in turn.

Risks may stand in rows of two under the heading of their group, which then ends the rows above
it in both columns. A list may also go on at the top of the next column, with a few lines only.
"""

from collections.abc import Iterator, Sequence
from math import inf

from douane_report.document import Line
from douane_report.document.layout import is_bullet
from douane_report.document.lists.items import ListItem
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.titles import type_of

_COLUMN = 60.0
"""How far from the edge of one column the next one starts at least, in points."""

_INDENT = 18.0
"""How far a heading is set in on its band at most, and a list in its column, in points."""

_GUTTER = 9.0
"""Least width of the space between two columns, in points."""

_NEAR = 2.5
"""Widest space between a heading and the first row under it, in sizes of its type."""

_SAME_LEVEL = 1.0
"""How far apart the baselines of the titles of one row are at most, in points."""


def heads_of_rows(
    headings: Sequence[Heading], lines: Sequence[Line], page: PdfPage
) -> list[Heading]:
    """Give the headings that part rows, and those like one of them that follow it."""
    found: list[Heading] = []
    for heading in sorted(headings, key=lambda it: it.box.top):
        like = any(_are_alike(it, heading) for it in found) and not _has_beside(heading, lines)
        ends = _ends_last_rows(heading, headings, lines)
        if like or ends or _parts_rows(heading, lines, page):
            found.append(heading)
    return found


def _are_alike(one: Heading, other: Heading) -> bool:
    same = type_of(one.line.words[0]) == type_of(other.line.words[0])
    return same and abs(one.box.x0 - other.box.x0) <= 2


def _ends_last_rows(heading: Heading, headings: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Whether overarching measures follow what stands in two columns under one last group.

    Rows or columns, it is all of that group, or of one that is named over the column. A column
    that starts with a list may go on with what the heading opens.
    """
    box = heading.box
    over = [
        it
        for it in headings
        if it.group and it.box.bottom <= box.top and abs(it.box.x0 - box.x0) <= _INDENT
    ]
    if heading.group is not None or not over:
        return False
    last = max(it.box.bottom for it in over)
    right = [
        it
        for it in lines
        if it.placed.x0 > box.x0 + _COLUMN
        and not any(own.box.contains(it.placed, slack=2) for own in headings)
    ]
    first = min(right, key=lambda it: it.placed.top, default=None)
    if first is None or is_bullet(first.words[0].text):
        return False
    return all(last <= it.placed.top + 1 and it.placed.bottom <= box.top for it in right)


def _has_beside(heading: Heading, lines: Sequence[Line]) -> bool:
    """Whether something stands level with a heading on its right."""
    return any(
        it.placed.x0 > heading.box.x0 + _COLUMN and it.placed.overlap_y(heading.box) > 0
        for it in lines
        if heading.ids.isdisjoint(map(id, it.words))
    )


def _parts_rows(heading: Heading, lines: Sequence[Line], page: PdfPage) -> bool:
    """Whether a heading parts the rows of two columns above it from what is under it.

    Nothing stands level with it on its right, and an edge drawn across both columns parts what
    is above from what is under it; or titles stand side by side above it and right under it.
    """
    box, own = heading.box, heading.ids
    others = [it for it in lines if not any(id(word) in own for word in it.words)]
    left = [it for it in others if it.placed.x0 <= box.x0 + _COLUMN]
    right = [it for it in others if it.placed.x0 > box.x0 + _COLUMN]
    if _has_beside(heading, lines):
        return False
    above = [it for it in right if it.placed.bottom <= box.top]
    first = min(
        (it for it in left if it.placed.top >= box.bottom - 1),
        key=lambda it: it.placed.top,
        default=None,
    )
    if not above or first is None:
        return False
    lowest = max(above, key=lambda it: it.placed.bottom).placed
    if any(
        lowest.top <= it.placed.top < box.top and it.placed.x0 < lowest.x0 < it.placed.x1
        for it in left
    ):
        return False  # It is no column that comes down to the heading.
    low = lowest.bottom
    start = min(it.placed.x0 for it in above)
    if _is_drawn(page, (box.x0 + 3, start + _COLUMN), (low - 1, first.placed.top + 1)):
        return True
    return _is_row(heading, first, low, (left, right))


def _is_drawn(page: PdfPage, across: tuple[float, float], between: tuple[float, float]) -> bool:
    """Whether the edge of a rule or shape runs across both columns between two heights."""
    return any(
        mark.kind == "path"
        and mark.box.x0 <= across[0]
        and mark.box.x1 >= across[1]
        and any(between[0] <= y <= between[1] for y in (mark.box.top, mark.box.bottom))
        for mark in page.marks
    )


def _is_row(
    heading: Heading, first: Line, low: float, columns: tuple[list[Line], list[Line]]
) -> bool:
    """Whether titles of one type stand side by side right under a heading, and above it too."""
    left, right = columns
    box, size, style = heading.box, heading.line.words[0].size, type_of(first.words[0])
    if is_bullet(first.words[0].text) or first.placed.top - box.bottom > _NEAR * size:
        return False
    pairs = [
        (one, other)
        for one in left
        for other in right
        if abs(one.placed.bottom - other.placed.bottom) <= _SAME_LEVEL
        and type_of(one.words[0]) == type_of(other.words[0]) == style
        and not is_bullet(other.words[0].text)
    ]
    under = [other for one, other in pairs if one is first]
    next_right = min((it.placed.top for it in right if it.placed.top > box.top), default=inf)
    top = min((it.placed.top for it in under), default=inf)
    if not under or top > next_right + 1:
        return False
    room = top - low >= first.placed.top - box.top + 0.5 * size
    return room and any(one.placed.bottom < box.top for one, _ in pairs)


def overflow(lines: Sequence[Line], items: Sequence[ListItem]) -> tuple[list[Line], list[Line]]:
    """Give the lines of a page, and apart those of a list that goes on in its last column.

    Such a list starts at the top of the column, level with what the page starts with, and looks
    like one in the columns before. A few lines are too little to show where columns are.
    """
    whole = list(lines)
    starts = {id(word): item for item in items for word in (item.sign, item.lines[0].words[0])}
    for start in sorted({round(it.bullet.x0) for it in items}, reverse=True):
        right = [it for it in whole if it.placed.x0 >= start - 2]
        rest = [it for it in whole if it.placed.x0 < start - 2]
        if not right or not rest:
            continue
        if max(it.placed.x1 for it in rest) > start - _GUTTER:
            return whole, []
        first = min(right, key=lambda it: it.placed.top)
        top = min(rest, key=lambda it: it.placed.top)
        item = starts.get(id(first.words[0]))
        alike = [
            it
            for it in items
            if item is not None
            and it.box.x1 < start
            and it.sign.text == item.sign.text
            and type_of(it.lines[0].words[0]) == type_of(item.lines[0].words[0])
        ]
        level = first.placed.top <= top.placed.bottom
        lower = max(it.placed.bottom for it in rest) > max(it.placed.bottom for it in right)
        return (rest, right) if alike and level and lower else (whole, [])
    return whole, []


def list_ends(lines: Sequence[Line], items: Sequence[ListItem]) -> Iterator[tuple[float, float]]:
    """Give down to where a list stands in two columns over text that does so too.

    It is the height at which the list ends, and the left edge of the column on the right.

    The list goes on at the head of the right column, and the text from the foot of the left one
    under it: its sentence runs on below the list, which therefore is none of that text.
    """
    for start in sorted({round(it.bullet.x0) for it in items}):
        right = [it for it in lines if it.placed.x0 >= start - _INDENT]
        left = [it for it in lines if it.placed.x1 <= start - _INDENT]
        own = [it for it in items if abs(it.bullet.x0 - start) <= 1]
        listed = {id(word) for it in own for line in it.lines for word in line.words}
        listed |= {id(it.sign) for it in own}
        text = [it for it in right if not any(id(word) in listed for word in it.words)]
        if not text or not left:
            continue
        after = min(text, key=lambda it: it.placed.top)
        head = [it for it in own if it.box.bottom <= after.placed.top + 1]
        top = min(it.placed.top for it in left)
        if len(head) < len(own) or not head or min(it.box.top for it in head) > top + 6:
            continue
        # What runs over both columns ends them.
        wide = [
            it.placed.top for it in lines if it.placed.x0 < start - _COLUMN and it.placed.x1 > start
        ]
        floor = min((y for y in wide if y > after.placed.top), default=inf)
        style = type_of(after.words[0])
        feet = [it for it in left if it.placed.top < floor and type_of(it.words[0]) == style]
        foot = max(feet, key=lambda it: it.placed.bottom, default=None)
        if foot is None or foot.text.endswith((".", "!", "?", ":", ";")):
            continue
        if not after.text[:1].islower():
            continue
        before = [
            it
            for it in items
            if it.box.x1 <= start - _INDENT
            and it.sign.text == head[0].sign.text
            and type_of(it.lines[0].words[0]) == type_of(head[0].lines[0].words[0])
        ]
        end = max((it.box.bottom for it in before), default=0.0)
        cut = max(end, *(it.box.bottom for it in head))
        rest = [it.placed for it in lines if it.placed.cy > cut]
        if before and all(it.top >= cut - 1 for it in rest) and foot.placed.cy > cut:
            yield cut, start - _INDENT
