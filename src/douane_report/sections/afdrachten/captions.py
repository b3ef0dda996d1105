"""What states a scale of money on the pages of a table of afdrachten."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from douane_report.document import Line
from douane_report.document.cells import is_year, read_cell
from douane_report.document.model import Box
from douane_report.document.repair import join_lines
from douane_report.document.rows import Table
from douane_report.numbers import NumberError, Scale, parse_scale
from douane_report.sections.context import Context
from douane_report.sections.tabular.captions import LONGEST, goes_on, is_prose
from douane_report.sections.vocabulary import fold

if TYPE_CHECKING:
    from douane_report.document.pdf import PdfPage

Place = tuple[int, Box]
"""Number of a page, and where on it something stands."""

_HALF_SCALE = re.compile(r"[x×]\s*€?\s*1$", re.I)
"""A scale that goes on in the next line, as in ``bedragen x € 1`` / ``miljoen``."""

_TORN_SCALE = re.compile(r"[x×]\s*€?\s*1\s+[^\W\d]", re.I)
"""One that words of something else stand after: where it goes on is not known."""

_SPEAKS = ("€", "eur", "duizend", "miljo", "mln", "miljard", "mld", "x", "×")
"""What a line speaks of that may state a scale of money."""

_SHORT = ("mln.", "mld.")
"""What ends in a point and yet ends no sentence, which may be about other amounts."""


class Caption(NamedTuple):
    """What states a scale; None where what it states cannot be that of amounts for certain.

    What a sentence states (``said``) may be about other amounts, and is so only if it is another.
    """

    page: int
    box: Box
    scale: Scale | None
    said: Scale | None = None


def money_scale(text: str) -> Scale | None:
    """Give the scale that a text states, if it speaks of money: of euros, or of amounts."""
    scale = _scale_in(text)
    if scale is None or not (scale.unit == "EUR" or "bedrag" in fold(text)):
        return None
    return scale._replace(unit="EUR")


def _scale_in(text: str) -> Scale | None:
    if _HALF_SCALE.search(text):
        return None
    try:
        scale = parse_scale(text)
    except NumberError:
        return None
    return None if scale and scale.factor == 1 and _TORN_SCALE.search(text) else scale


def captions_of(
    context: Context, table: Table, places: Sequence[Place], heading: Line | None
) -> list[Caption]:
    """Give what states a scale on the pages of a table, but for what stands over its heading.

    Args:
        context: the source.
        table: the table.
        places: where its rows stand.
        heading: the heading of the section, if one was found.
    """
    numbers = {page for page, _ in places}
    found: list[Caption] = []
    for page in context.document.pages:
        if page.number in numbers:
            lines = cast("PdfPage", page).fragments
            own = list(_captions(page.number, lines, heading))
            rows = [box for number, box in places if number == page.number]
            taken = {cell.line.words[0].box for row in table.rows for cell in row.cells if cell}
            others = [line for line in lines if line.words[0].box not in taken]
            found += [
                it._replace(scale=None, said=None) if _is_of_others(it, own, rows, others) else it
                for it in own
            ]
    return found


def _captions(number: int, fragments: Sequence[Line], heading: Line | None) -> Iterator[Caption]:
    lines = sorted(fragments, key=lambda it: it.placed.bottom)
    for line, text in _texts(lines):
        scale = money_scale(text)
        if scale is None and not ("afdracht" in fold(text) and _scale_in(text)):
            continue
        if not _is_over(line, heading) and not is_prose(line, lines):
            sure = scale if not text.endswith(".") or text.endswith(_SHORT) else None
            yield Caption(number, line.placed, sure, scale)


def _texts(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """Yield the lines that may be captions, each alone, or with the next where it states nothing.

    Args:
        lines: those of a page, from top to bottom.
    """
    for at, line in enumerate(lines):
        if len(line.text) > LONGEST or read_cell(line):
            continue
        text = line.text.lower()
        if any(it in text for it in _SPEAKS) or "bedrag" in text:
            following = next((it for it in lines[at + 1 :] if goes_on(line, it)), None)
            if _scale_in(line.text) is None and following and _scale_in(following.text) is None:
                yield following, join_lines((line.text, following.text))
            yield line, line.text


def _is_over(line: Line, heading: Line | None) -> bool:
    """Whether a line stands over the heading of the section, and so speaks of something else."""
    if heading is None or line.page != heading.page:
        return False
    box = heading.placed
    return line.placed.overlap_x(box) > 0 and line.placed.bottom < box.top


def _is_of_others(
    caption: Caption, captions: Sequence[Caption], rows: Sequence[Box], others: Sequence[Line]
) -> bool:
    """Whether figures of something else stand between a caption and the first row under it.

    Args:
        caption: the caption.
        captions: all of its page.
        rows: where the rows of its page stand.
        others: what else stands on it.
    """
    own = caption.box
    under = [box.top for box in rows if box.overlap_x(own) > 0 and box.top >= own.bottom - 1]
    if not under:
        return False
    end = min((it.box.x0 for it in captions if it.box.x0 >= own.x1), default=None)
    return any(
        own.bottom <= line.placed.cy < min(under)
        and line.placed.x1 > own.x0
        and (end is None or line.placed.x0 < end)
        and read_cell(line) is not None
        and not is_year(line.text)
        for line in others
    )
