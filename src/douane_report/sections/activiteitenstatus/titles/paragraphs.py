"""Paragraphs that end in a table on the next page or in the next column, under no heading there."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.running import is_of_prose
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.headings import group_named, is_heading
from douane_report.sections.activiteitenstatus.titles.titles import (
    NUMBER,
    Type,
    is_set_otherwise,
    names_no_group,
    type_of,
)
from douane_report.sections.context import Context
from douane_report.sections.vocabulary import SectionWords, fold, words_of

_LARGER = 1.15
"""From how many times the size of labels a line is a heading of a paragraph."""

_COLUMNS = 3
"""Most columns of text on a page."""


_OTHERS: tuple[model.SectionName, ...] = (
    "afdrachten",
    "drugsvangsten",
    "controles",
    "toprisicos",
    "aangifteregels",
)
"""The sections whose headings are never those of activities."""


class Spot(NamedTuple):
    """Where a line stands in the order of reading.

    Attributes:
        page: its page.
        column: its column of text.
        bottom: the foot of the line.
        right: right edge of the table that it stands in; 0 without one.
    """

    page: int
    column: int
    bottom: float
    right: float = 0.0

    def is_before(self, other: "Spot", left: float) -> bool:
        """Whether this comes before another spot, whose line has its left edge at ``left``.

        What starts over a table, or in its middle, is before what stands lower in the table.
        """
        if self.page == other.page and left < self.right and self.column <= other.column:
            return self.bottom < other.bottom
        return self < other


def spot_of(page: PdfPage, line: Line) -> Spot:
    """Say where a line of a page stands."""
    column = int(_COLUMNS * line.placed.x0 / page.frame.width)
    return Spot(page.number, column, line.placed.bottom)


def end_of(table: Table, last: Line, words: SectionWords) -> Spot:
    """Say where a table ends, of which a line is the last; remarks are a part of it."""
    remarks = [
        it.placed.x1
        for it in table.sheet.lines
        if words.listed("remarks", it.text)
        and any(it.placed.overlap_y(own.placed) > 0 for own in table.lines)
    ]
    return spot_of(table.sheet.page, last)._replace(right=max([table.extent.x1, *remarks]))


_Heading = tuple[Spot, Line, tuple[Line, ...]]
"""Where a heading stands, the heading, and the lines of its page."""


def heading_before(
    context: Context,
    table: Table,
    label: Line,
    last: Spot | None,
    titles: Collection[Type],
    words: SectionWords,
) -> str:
    """Give the last heading between two tables, which is not over the second on its page.

    It is larger than the labels, or set as titles of groups before it are, or the last of the page
    before: a page break may part a title from its first row.

    Args:
        context: the report.
        table: the second table.
        label: its first label.
        last: where the last label of the first table stands; None where there is none.
        titles: what the titles of groups before are set in.
        words: the vocabulary.

    Returns:
        The heading; empty where there is none, or it names no group.
    """
    sheet = table.sheet
    end = spot_of(sheet.page, label)._replace(bottom=0.0)
    pages = [
        page
        for page in context.document.pages
        if isinstance(page, PdfPage) and sheet.number - 1 <= page.number <= sheet.number
    ]
    found: list[_Heading] = []
    for page in pages:
        lines = sheet.lines if page.number == sheet.number else page.fragments
        usual = _type_of_text(lines)
        for line in lines:
            spot = spot_of(page, line)
            if (
                (last is None or last.is_before(spot, line.placed.x0))
                and spot < end
                and (
                    line.words[0].size > _LARGER * label.words[0].size
                    or type_of([line]) in titles
                    or (page.number < sheet.number and _ends_page(line, lines, words))
                )
                and is_heading(line, label)
                and is_set_otherwise(line, usual)
                and not is_of_prose(line, lines)
            ):
                found.append((spot, line, tuple(lines)))
    found = _without_other_sections(found)
    if not found:
        return ""
    _, heading, lines = max(found, key=lambda it: it[0])
    headings = [it for _, it, own in found if own == lines]
    return group_named(heading, headings, label, words)


def _ends_page(line: Line, lines: Sequence[Line], words: SectionWords) -> bool:
    """Whether nothing stands under a line, which is not the head of a column beside the title."""
    return not names_no_group(line.text, words) and not any(
        it.placed.top > line.placed.cy for it in lines
    )


def titles_of(table: Table, group: str) -> Iterator[Type]:
    """Yield what the title of a group is set in, where it stands on the page of a table."""
    name = fold(group)
    for line in table.sheet.lines:
        if name and fold(NUMBER.sub("", line.text)) == name:
            yield type_of([line])


def _type_of_text(lines: Sequence[Line]) -> Type:
    """Give the type of most of what is said on a page, which may be larger than labels are."""
    said: Counter[Type] = Counter()
    for line in lines:
        said[type_of([line])] += len(line.text)
    return max(said, key=lambda it: said[it])


def _without_other_sections(found: Sequence[_Heading]) -> list[_Heading]:
    """Leave out headings from that of another section on, down its column of text.

    Where two sections stand side by side over several pages, that of activities goes on in the
    column where it stood, whatever is read between the two.
    """
    others = [spot for spot, line, _ in found if _is_of_other(line)]
    return [
        it
        for it in found
        if not any(
            (it[0].page, it[0].column) == (other.page, other.column)
            and it[0].bottom >= other.bottom
            for other in others
        )
    ]


def _is_of_other(line: Line) -> bool:
    text = NUMBER.sub("", line.text)
    return any(words_of(name).heading_in(text) for name in _OTHERS) or any(
        words_of("toprisicos").listed(it, text) for it in ("risks", "measures", "overarching")
    )
