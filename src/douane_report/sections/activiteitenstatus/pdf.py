"""Activity tables of a PDF: labels, and the coloured mark that stands level with each.

A table is found by its column of marks and by the word "Status" over it; labels stand on one
edge beside the marks. Titles of groups differ from labels in type, have "Status" beside them, or
are headings of the chapter. A row without a mark is ``unknown``; a coloured ornament outside
the column is never looked at.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.across import read_across
from douane_report.sections.activiteitenstatus.boards.heads import heads_of_boards
from douane_report.sections.activiteitenstatus.legend.gaps import with_gaps_filled
from douane_report.sections.activiteitenstatus.legend.legend import (
    LegendItem,
    legend_items,
    legend_lines,
    one_per_colour,
)
from douane_report.sections.activiteitenstatus.legend.letters import taught_by
from douane_report.sections.activiteitenstatus.pages import pages_of
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Table, read_sheet
from douane_report.sections.activiteitenstatus.sheet.years import Head, years_of
from douane_report.sections.activiteitenstatus.tables.house import colours_taught, is_of_house
from douane_report.sections.activiteitenstatus.tables.keys import is_key_of_chart
from douane_report.sections.activiteitenstatus.tables.legend_rows import without_rows
from douane_report.sections.activiteitenstatus.tables.make import columns_of, has_statuses, make_of
from douane_report.sections.activiteitenstatus.tables.reader import StatusReader
from douane_report.sections.activiteitenstatus.tables.remarks import are_remarks
from douane_report.sections.activiteitenstatus.tables.rows import read_groups
from douane_report.sections.activiteitenstatus.tables.tables import find_tables
from douane_report.sections.activiteitenstatus.tables.unknown_legend import (
    unknown_legend,
    with_unknown_lines,
)
from douane_report.sections.activiteitenstatus.tiles.rows import read_pages
from douane_report.sections.activiteitenstatus.titles.carried_cards import CarriedCards
from douane_report.sections.activiteitenstatus.titles.carried_column import GroupColumn
from douane_report.sections.activiteitenstatus.titles.group_column import column_groups
from douane_report.sections.activiteitenstatus.titles.groups import PlacedGroups, groups_of
from douane_report.sections.activiteitenstatus.titles.paragraphs import (
    Spot,
    end_of,
    heading_before,
    titles_of,
)
from douane_report.sections.activiteitenstatus.titles.titles import Type
from douane_report.sections.activiteitenstatus.titles.unknown_heads import without_unknown_heads
from douane_report.sections.activiteitenstatus.under.cells import cells_under, without_remarks
from douane_report.sections.activiteitenstatus.under.rows import read_under
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.sections.activiteitenstatus.legend.tables import LegendTable

Legend = tuple[model.LegendaRegel, ...]


def find_rows(
    context: Context, words: SectionWords
) -> tuple[list[ActivityRow], Legend, list[Region], list[int]]:
    """Give the activities of all tables with their statuses, the legend, and where they stand."""
    pages = pages_of(context, words)
    items = without_rows(pages, [_legend_of(page, words) for page in pages], words)
    under = {it.number: cells for it in pages if (cells := cells_under(it, words))}
    items = [
        without_remarks(own, under.get(page.number, ()))
        for page, own in zip(pages, items, strict=True)
    ]
    aside = {it.number: _legend_tables(context, it, words) for it in pages}
    if not any(item.mark and item.meaning for own in items for item in own):
        items = [
            [*own, *(it for table in aside[page.number] for it in table.items)]
            for page, own in zip(pages, items, strict=True)
        ]
    if not any(item.mark for own in items for item in own):
        items = [
            [*own, *unknown_legend(page, words)] for page, own in zip(pages, items, strict=True)
        ]
    legend = one_per_colour([line for found in items for line in legend_lines(context, found)])
    letters = taught_by(pages, items)
    sheets = [
        read_sheet(page, words, legend, found, letters, [it.box for it in aside[page.number]])
        for page, found in zip(pages, items, strict=True)
    ]
    headings = _chapter_headings(context)
    rows: list[ActivityRow] = []
    regions: list[Region] = []
    group = ""
    heads: Sequence[Head] = ()
    reader = StatusReader(context, legend, words)
    found: dict[int, list[Table]] = {}
    columns: list[Column] = []
    tiled = read_pages(context, sheets, items, legend, headings, words)
    if heads_over := heads_of_boards(sheets, items, legend, words):
        from douane_report.sections.activiteitenstatus.boards.boards import read_boards

        boards = read_boards(context, sheets, items, legend, heads_over, words)
        tiled |= boards.pages
        # The heads of a board name the same colours as a legend, and explain none.
        legend = [it for it in legend if not boards.heads_at(it.place, context)]
    tiled |= read_under(context, sheets, under, legend, words)
    tiled |= read_across(context, sheets, legend, tiled, words)
    # Tables of known activities show where the labels of all others stand.
    for sheet in sorted(sheets, key=lambda it: not it.named):
        # A page has one form of activities: what else its tiles look like is no table.
        if sheet.number not in tiled:
            tables = find_tables(sheet, words, headings, columns)
            found[sheet.number] = [it for it in tables if not are_remarks(it)]
            columns += columns_of(found[sheet.number])
    every = [table for own in found.values() for table in own]
    taught = colours_taught(
        [it for own in items for it in own],
        every,
        [row.status.source_text for it in tiled.values() for row in it.rows if row.status],
    )
    explained = [
        page.number for page, own in zip(pages, items, strict=True) if any(it.mark for it in own)
    ]
    make = make_of(every, words, taught, tiled, explained)
    found = {
        number: [it for it in own if has_statuses(it, make, words) and not is_of_house(it, taught)]
        for number, own in found.items()
    }
    found = without_unknown_heads(found, words)
    moved = {key: line for sheet in sheets for key, line in sheet.originals.items()}
    last: Spot | None = None
    titles: set[Type] = set()
    columned: GroupColumn | None = None
    cards = CarriedCards()
    for number in sorted({*found, *tiled}):
        if number in tiled:
            rows += [_as_printed(it, moved) for it in tiled[number].rows]
            regions += tiled[number].regions
            group, last = rows[-1].group, None
            continue
        tables = found[number]
        taken = {id(line) for table in tables for line in table.lines}
        placed = PlacedGroups()
        for table in tables:
            parts = list(read_groups(table, words, headings, taken))
            labelled = [label for _, labels in parts for label in labels]
            if is_key_of_chart(table, labelled, words):
                continue
            if labelled:
                columned = column_groups(table, labelled, words, columned)
            for title, labels in [("", labelled)] if labelled and columned else parts:
                if not labels:
                    group = title
                    continue
                if columned:
                    goes_on = last is not None and table.sheet.number - last.page <= 1
                    groups = [
                        (group if goes_on else "") if it is None else it for it in columned.groups
                    ]
                elif not title and (carried := cards.group_of(table.sheet, labels[0][0])):
                    groups = [carried] * len(labels)
                elif not (groups := groups_of(table, title, labels, placed, words)):
                    first = labels[0][0]
                    group = heading_before(context, table, first, last, titles, words) or group
                    groups = [group] * len(labels)
                group, last = groups[-1], end_of(table, labels[-1][-1], words)
                titles.update(titles_of(table, group))
                placed.add(labels, groups)
                cards.add(table.sheet, labels[-1][-1], group)
                years = years_of(table, labels, words, context.report_year, heads)
                heads = years.heads
                for label, own in zip(labels, groups, strict=True):
                    statuses = reader.statuses(table, label, years)
                    row = ActivityRow(tuple(label), own, statuses[0], statuses[1:])
                    rows.append(_as_printed(row, moved))
                    regions += reader.regions(table, rows[-1].label, statuses)
    return rows, tuple(legend), regions, sorted({*tiled, *(page.number for page in pages)})


def _as_printed(row: ActivityRow, moved: Mapping[int, Line]) -> ActivityRow:
    """Give an activity with its label where it stands, if it was moved to be found."""
    return row._replace(label=tuple(moved.get(id(it), it) for it in row.label))


def _legend_of(page: PdfPage, words: SectionWords) -> list[LegendItem]:
    """Give the lines of the legend on a page of which one at least is known."""
    items = with_gaps_filled(page, legend_items(page, words), words)
    return with_unknown_lines(page, items, words)


def _legend_tables(context: Context, page: PdfPage, words: SectionWords) -> "list[LegendTable]":
    if not words.any_in(context.folded(page), "meaning_heads"):
        return []
    from douane_report.sections.activiteitenstatus.legend.tables import legend_tables

    return legend_tables(page, words)


_SECOND_LEVEL = re.compile(r"^\s*\d{1,2}\.\d{1,2}\.?\s+(\S.{3,90})$")


def _chapter_headings(context: Context) -> frozenset[str]:
    """Folded titles of the numbered paragraphs on the second level."""
    found: set[str] = set()
    for page in context.document.pages:
        for text in page.text.splitlines():
            if text.lstrip()[:1].isdigit() and (match := _SECOND_LEVEL.match(text)):
                found.add(fold(re.sub(r"[\s.]+\d{1,3}\s*$", "", match.group(1))))
    return frozenset(found)
