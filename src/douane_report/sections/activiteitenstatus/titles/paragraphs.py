"""Paragraphs that end in a table on the next page or in the next column, under no heading there."""

from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.running import is_of_prose
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.titles.headings import group_named, is_heading
from douane_report.sections.context import Context
from douane_report.sections.vocabulary import SectionWords

_LARGER = 1.15
"""From how many times the size of labels a line is a heading of a paragraph."""

_COLUMNS = 3
"""Most columns of text on a page."""


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


def heading_before(
    context: Context, table: Table, label: Line, last: Spot | None, words: SectionWords
) -> str:
    """Give the last heading between two tables, which is not over the second on its page.

    Args:
        context: the report.
        table: the second table.
        label: its first label.
        last: where the last label of the first table stands; None where there is none.
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
    found: list[tuple[Spot, Line, tuple[Line, ...]]] = []
    for page in pages:
        lines = sheet.lines if page.number == sheet.number else page.fragments
        for line in lines:
            spot = spot_of(page, line)
            if (
                (last is None or last.is_before(spot, line.placed.x0))
                and spot < end
                and line.words[0].size > _LARGER * label.words[0].size
                and is_heading(line, label)
                and not is_of_prose(line, lines)
            ):
                found.append((spot, line, tuple(lines)))
    if not found:
        return ""
    _, heading, lines = max(found, key=lambda it: it[0])
    headings = [it for _, it, own in found if own == lines]
    return group_named(heading, headings, label, words)
