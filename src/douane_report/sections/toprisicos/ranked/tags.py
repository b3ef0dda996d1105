"""Where each risk of the ranked list comes from, as a column or a tag beside it says.

A table may have a column for it; a card or tile bears it as a word by itself. It counts only
where every risk of the page has one of its own, in the same place. Headings of both groups may
also part the list, whatever the order of its numbers.
"""

from collections.abc import Callable, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.numbered import NumberedItem, box_of, number_in, others_alike
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.headings import Heading, headings_of
from douane_report.sections.toprisicos.ranked.key import group_in, key_of
from douane_report.sections.toprisicos.titles import is_weaker, type_of
from douane_report.sections.toprisicos.words import group_of, named_group
from douane_report.sections.vocabulary import SectionWords

_SAME_COLUMN = 3.0
"""How far apart in points the edges or middles of tags in one column are at most."""

_UNDER = 1.5
"""Widest space between a text and the tag under it, in sizes of the tag's type."""

_MOST_OF_A_PAGE = 0.3
"""Share of the page from which a shape is no card with a single risk."""

_GROUPS = {"extern", "intern"}

_LEAST_ROWS = 2
"""How many rows of a table there are at least whose tags tell their groups."""

Tag = tuple[Line, model.Risicogroep]


def tags_beside(page: PdfPage, boxes: Sequence[Box], words: SectionWords) -> list[Tag]:
    """Give the tag of each of some risks on a page, or nothing where one has none.

    Args:
        page: the page.
        boxes: around the number and the text of each risk.
        words: the vocabulary of the section.
    """
    tags: list[Tag] = []
    key = key_of(page)
    for line in bulleted_fragments(page):
        named = named_group(line.text, words)
        group = group_of(line.text, words) if named else group_in(line.text, key)
        if group:
            tags.append((line, group))
    if len(tags) < len(boxes):
        return []
    return (
        _each(boxes, tags, _on_card(page, boxes))
        or _each(boxes, tags, _under)
        or _in_a_column(boxes, tags)
    )


def tags_over(page: PdfPage, items: Sequence[NumberedItem], words: SectionWords) -> list[Tag]:
    """Give the heading over each risk, of a list that headings of both groups part; else nothing.

    Between a heading and its risks stands nothing else.
    """
    lines = bulleted_fragments(page)
    headings = [it for it in headings_of(lines, words) if it.group]
    if len({it.group for it in headings}) < len(_GROUPS):
        return []
    own = {id(word) for it in items for line in it.lines for word in (it.number, *line.words)}
    own |= {word for it in headings for word in it.ids}
    others = [it.placed for it in lines if not any(id(word) in own for word in it.words)]
    tags: list[Tag] = []
    for item in items:
        box = box_of([item])
        over = [it for it in headings if it.box.bottom <= box.top + 2 and box.overlap_x(it.box) > 0]
        heading = max(over, key=lambda it: it.box.bottom, default=None)
        if heading is None or any(
            heading.box.bottom - 1 <= other.cy <= box.top and box.overlap_x(other) > 0
            for other in others
        ):
            return []
        tags.append((heading.line, heading.group or ""))
    return tags if {group for _, group in tags} == _GROUPS else []


def starts_again(page: PdfPage, items: Sequence[NumberedItem], words: SectionWords) -> bool:
    """Whether the numbers of a list start again under the heading of the other group.

    Which of these numbers are ranks, and of what, nobody knows then. The same numbers may come
    back under a list of both groups, before the measures.
    """
    headings = [it for it in headings_of(bulleted_fragments(page), words) if it.group]
    if len({it.group for it in headings}) < len(_GROUPS):
        return False

    def over(box: Box) -> Heading | None:
        high = [it for it in headings if it.box.bottom <= box.top + 2 and box.overlap_x(it.box) > 0]
        return max(high, key=lambda it: it.box.bottom, default=None)

    lowest: dict[Box, float] = {}
    groups: set[model.Risicogroep | None] = set()
    for item in items:
        box = box_of([item])
        if (heading := over(box)) is not None:
            groups.add(heading.group)
            lowest[heading.box] = max(box.bottom, lowest.get(heading.box, 0.0))
    ranks = {number_in(item.number.text) for item in items}
    again = [it.placed for it in others_alike(page, items) if number_in(it.text) in ranks]
    return bool(groups) and any(
        heading.group not in groups or box.top < lowest.get(heading.box, 0.0)
        for box in again
        if (heading := over(box)) is not None
    )


def tags_of_rows(rows: Sequence[Block], headings: Sequence[Heading]) -> list[Heading]:
    """Give the tag right under the title of each row of a table; nothing unless all have one.

    Beside a long list a title may end with its row: a tag under it then stands lower than the
    list, where else the heading of the next group would.
    """
    groups = [it for it in headings if it.group]
    if len(rows) < _LEAST_ROWS or len(groups) < len(rows):
        return []
    found: list[Heading] = []
    for row in rows:
        last = row.title[-1]
        own = [
            it
            for it in groups
            if _under(last.placed, it.box)
            and abs(it.box.x0 - row.title[0].placed.x0) <= _SAME_COLUMN
            and is_weaker(it.line, last)
            and type_of(it.line.words[0]) != type_of(last.words[0])
        ]
        if len(own) != 1 or own[0] in found:
            return []
        found += own
    return found


def headings_within(page: PdfPage, head: Box, box: Box, words: SectionWords) -> list[Line]:
    """Give the headings of groups between what announces a list and its last risk.

    Bare words that come back, more than one for each group, are tags and open no group, also
    where they stand beside the list.
    """
    inside = [
        it
        for it in headings_of(bulleted_fragments(page), words)
        if it.group and head.bottom <= it.box.cy <= box.bottom
    ]
    bare = [it for it in inside if len(it.line.words) == 1]
    tags = bare if len(bare) > len(_GROUPS) else []
    return [it.line for it in inside if it in tags or it.box.overlap_x(box) > 0]


def _each(boxes: Sequence[Box], tags: Sequence[Tag], fits: Callable[[Box, Box], bool]) -> list[Tag]:
    """The one tag that fits each risk; none where a risk has none, several, or another's."""
    found: list[Tag] = []
    for box in boxes:
        own = [tag for tag in tags if fits(box, tag[0].placed)]
        if len(own) != 1 or any(own[0] is other for other in found):
            return []
        found += own
    return found


def _on_card(page: PdfPage, boxes: Sequence[Box]) -> Callable[[Box, Box], bool]:
    area = page.frame.width * page.frame.height
    cards: dict[Box, Box] = {}
    for box in boxes:
        around = [
            mark.box
            for mark in page.marks
            if mark.kind == "path"
            and mark.box.contains(box, slack=2)
            and mark.box.width * mark.box.height < _MOST_OF_A_PAGE * area
        ]
        if around:
            cards[box] = min(around, key=lambda it: it.width * it.height)
    return lambda box, tag: box in cards and cards[box].contains(tag, slack=2)


def _under(box: Box, tag: Box) -> bool:
    close = -2 <= tag.top - box.bottom <= _UNDER * tag.height
    return close and tag.overlap_x(box) > 0


def _in_a_column(boxes: Sequence[Box], tags: Sequence[Tag]) -> list[Tag]:
    """The tags that stand under each other, each level with its risk and beside it."""

    def level(box: Box, tag: Box) -> bool:
        return box.top - 2 <= tag.cy <= box.bottom + 2 and tag.overlap_x(box) <= 0

    for first, _ in tags:
        column = [
            tag
            for tag in tags
            if abs(tag[0].placed.cx - first.placed.cx) <= _SAME_COLUMN
            or abs(tag[0].placed.x0 - first.placed.x0) <= _SAME_COLUMN
        ]
        found = _each(boxes, column, level)
        if found:
            return found
    return []
