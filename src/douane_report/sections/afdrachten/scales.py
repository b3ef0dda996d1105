"""The scale of each amount of afdrachten: that of the whole, or that of the part it stands in.

A list that goes on in another column, further down or on another page may do so under a caption
with a scale of its own. Where captions of a page differ, what counts is the one over the amount:
right over it, or over what stands level with it on its left. A part without a caption takes the
scale of what comes before it, if that is one; where captions contradict each other it has none.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.document.repair import join_lines
from douane_report.document.rows import Table
from douane_report.document.tables import box_of
from douane_report.numbers import Scale
from douane_report.sections.afdrachten.captions import (
    Caption,
    Place,
    captions_of,
    money_scale,
)
from douane_report.sections.context import Context
from douane_report.sections.tabular.captions import (
    FLUSH,
    LONGEST,
    caption_under,
    is_prose,
    pairs_of,
    up_to,
)
from douane_report.sections.vocabulary import fold

_LONGEST_NOTE = 60
_HEADING_LINES = 4
_NEAR = 2
"""How many lines over a table may say something else than a caption beside it."""


_PARAGRAPHS = 2.5
"""How far under each other the lines of a column of text stand at most, in sizes of its type."""


class _Part(NamedTuple):
    """What is known of the scale of a row: the caption over it, if any, and its scale."""

    caption: Caption | None
    scale: Scale | None


def scales_of(context: Context, table: Table, heading: Line | None) -> tuple[Scale | None, ...]:
    """Give the scale of each row of a table of afdrachten; None where nothing tells it."""
    stated = _stated(table, heading) or _scales_in(_captions_before(context, table))
    whole = next(iter(stated)) if len(stated) == 1 else None
    alike = (whole,) * len(table.rows)
    boxes = [_place(row.label, row.cells) for row in table.rows]
    if not context.has_geometry or None in boxes:
        return alike
    places = cast("list[Place]", boxes)
    captions = [
        it if it.scale or it.said not in stated else it._replace(scale=it.said)
        for it in captions_of(context, table, places, heading)
        # A sentence under all amounts is over none of them.
        if it.scale or any(box.bottom > it.box.top for page, box in places if page == it.page)
    ]
    if len({it.scale for it in captions} | stated) < 2 or not _are_parts(places, captions):
        return alike
    if any(_is_under(it, places) for it in captions):
        return (None,) * len(table.rows)
    return tuple(part.scale for part in _parts(places, captions, stated))


def _stated(table: Table, heading: Line | None) -> set[Scale]:
    """Find the scale: in the headers, beside or over the table, or in a note below.

    Other tables print scales as well, so that a line counts only if it speaks of money, and a
    line below only if it is no more than a note. There are several where places contradict.
    """
    prose = _prose_over(table.above[:8], table.above)
    above = ["" if text in prose else text for text in up_to(table.above[:8], heading)]
    below = [line.text for line in table.below[:4] if _is_note(line.text)]
    under = [caption_under(table)]
    whole = [join_lines(reversed(above))] if heading and len(above) <= _HEADING_LINES else []
    beside = [line.text for line in table.beside]
    heads = [*table.headers, table.header_line]
    found = _scales_in(heads)
    if not found and beside:
        found = _scales_in(beside) | _scales_in(above[:_NEAR])
    for texts in (whole, pairs_of(above), above, under, below, pairs_of(below[::-1])):
        found = found or _scales_in(texts)
    return found


def _captions_before(context: Context, table: Table) -> list[str]:
    """Give the caption that ends the page before a table which opens its own page, if it does."""
    if not context.has_geometry or table.above:
        return []
    before, own = (
        next((it for it in context.document.pages if it.number == number), None)
        for number in (table.page - 1, table.page)
    )
    heads = [line for head in table.heads for line in head]
    box = box_of([*heads, *table.rows[0].label, *(it.line for it in table.rows[0].cells if it)])
    if not before or not own or not before.lines or box is None:
        return []
    if any(line.placed.bottom <= box.top for line in own.lines):
        return []
    text = before.lines[-1].text
    is_caption = len(text) <= LONGEST and not text.endswith(".") and "afdracht" in fold(text)
    return [text] if is_caption else []


def _prose_over(lines: Sequence[Line], around: Sequence[Line]) -> set[str]:
    """Give the text over the caption nearest to a table: of milliards it may speak as well.

    Args:
        lines: those over the table, the nearest first.
        around: the same, and those farther up.
    """
    told = next((at for at, line in enumerate(lines) if money_scale(line.text)), None)
    if told is None or lines[told].box is None:
        return set()
    ordered = sorted(around, key=lambda it: it.placed.bottom)
    if is_prose(lines[told], ordered, _PARAGRAPHS):
        return set()
    return {it.text for it in lines[told + 1 :] if is_prose(it, ordered, _PARAGRAPHS)}


def _is_note(text: str) -> bool:
    """Whether a line is short enough for a note, or a longer caption that ends in brackets."""
    return len(text) <= _LONGEST_NOTE or (len(text) <= LONGEST and text.endswith(")"))


def _scales_in(texts: Iterable[str]) -> set[Scale]:
    return {scale for text in texts if (scale := money_scale(text)) is not None}


def _place(label: Sequence[Line], cells: Sequence[object]) -> Place | None:
    """Where a row stands."""
    lines = [*label, *(line for it in cells if (line := getattr(it, "line", None)))]
    box = box_of(lines)
    return (lines[0].page, box) if box else None


def _are_parts(places: Sequence[Place], captions: Sequence[Caption]) -> bool:
    """Whether rows stand on several pages, beside each other, or with a caption among them."""
    page, first = places[0]
    if any(other != page for other, _ in places):
        return True
    if any(box.overlap_x(first) <= 0 for _, box in places):
        return True
    top, bottom = min(box.top for _, box in places), max(box.bottom for _, box in places)
    return any(top < it.box.cy < bottom and it.page == page for it in captions)


def _is_under(caption: Caption, places: Sequence[Place]) -> bool:
    """Whether a caption stands nearer to what is over it than to what is under it.

    It may be a unit that is printed under an amount, and so says nothing of what follows.
    """
    own = caption.box
    near = [box for page, box in places if page == caption.page and box.overlap_x(own) > 0]
    over = min((own.top - box.bottom for box in near if box.cy < own.cy), default=None)
    under = min((box.top - own.bottom for box in near if box.cy > own.cy), default=None)
    return over is not None and under is not None and over + 0.5 * own.height < under


def _parts(places: Sequence[Place], captions: Sequence[Caption], stated: set[Scale]) -> list[_Part]:
    """Say for each row which caption it stands under, and so in which scale its amount is."""
    found: dict[int, _Part] = {}
    for at in sorted(range(len(places)), key=lambda it: (places[it][0], places[it][1].x0)):
        page, box = places[at]
        level = [
            other
            for other in found
            if places[other][0] == page and _is_level(places[other][1], box)
        ]
        left = found[max(level, key=lambda it: places[it][1].x1)] if level else None
        column = [it for number, it in places if number == page and it.overlap_x(box) > 0]
        found[at] = _part(page, box, captions, left, column, stated)
    return [found[at] for at in range(len(places))]


def _is_level(other: Box, box: Box) -> bool:
    """Whether a row stands level with another, on its left."""
    return other.x1 <= box.x0 and other.overlap_y(box) > 0.5 * min(other.height, box.height)


def _part(
    page: int,
    box: Box,
    captions: Sequence[Caption],
    left: _Part | None,
    column: Sequence[Box],
    stated: set[Scale],
) -> _Part:
    """Say what is known of one row.

    Args:
        page: number of its page.
        box: where it stands.
        captions: all that states a scale.
        left: what is known of the row level with it on its left.
        column: where the rows over and under it stand, and itself.
        stated: what is stated around the table as a whole.
    """
    here = [it for it in captions if it.page == page]
    above = [it for it in here if it.box.bottom <= box.top + 1]
    over = sorted((it for it in above if it.box.overlap_x(box) > 0), key=_bottom)
    own = over[-1] if over else None
    # A caption beside the column, on its left, is over it as well where the column leaves it room.
    aside = [it for it in here if it.box.x1 <= box.x0]
    within = [it for it in aside if any(row.overlap_y(it.box) > 0 for row in column)]
    if own is not None:
        if any(it.scale != own.scale and it.box.overlap_x(own.box) <= 0 for it in over):
            return _Part(own, None)
        lower = [
            it
            for it in aside
            if it in above
            and it not in within
            and it.box.top > own.box.bottom
            and it.scale != own.scale
        ]
        if not lower:
            return _Part(own, own.scale)
        told = left is not None and all(it.scale == left.scale for it in lower)
        spans = all(own.box.x0 <= it.box.x0 + FLUSH for it in lower)
        return left if told and spans and left else _Part(own, None)
    if left is not None and left.caption is not None:
        first = left.caption
        # Beside a column that goes on past a caption there are parts that it may be the rest of.
        between = [it for it in aside if it.box.x1 > first.box.x0]
        parts = {left.scale, *(it.scale for it in between)}
        doubt = len(parts) > 1 and any(it in within for it in between)
        return _Part(first, None if doubt else left.scale)
    before = [it for it in captions if it.page < page or it in above or it.box.x1 <= box.x0]
    scales = {it.scale for it in before if it.page <= page} or set(stated)
    scale = next(iter(scales)) if len(scales) == 1 else None
    return _Part(None, scale if not stated or scale in stated else None)


def _bottom(caption: Caption) -> float:
    return caption.box.bottom
