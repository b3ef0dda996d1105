"""Activities that are read from tiles whose colour is their status."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem, one_per_colour
from douane_report.sections.activiteitenstatus.legend.words import source_of, words_status
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet, read_sheet
from douane_report.sections.activiteitenstatus.tiles.colours import (
    Told,
    has_inks_of_statuses,
    has_status_colour,
    statuses_of,
)
from douane_report.sections.activiteitenstatus.tiles.groups import TileGroups, around, joined
from douane_report.sections.activiteitenstatus.tiles.marks import marks_in, told_by_marks
from douane_report.sections.activiteitenstatus.tiles.tiles import Tile, find_tiles
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords

_KNOWN = 3
"""How many known activities say that tiles are of activities where no legend is on the page."""

_UNTOLD = "de kleur van de tegel is niet te duiden"
_NO_MARK = "op deze tegel staat geen gekleurde markering"
_UNLIKE = "de tegel en de woorden erin zeggen niet hetzelfde"
_OTHER_YEAR = "de titel boven de tegels noemt een ander jaar"


class TileRows(NamedTuple):
    """The activities of the tiles of a page, and where they stand."""

    rows: tuple[ActivityRow, ...] = ()
    regions: tuple[Region, ...] = ()


def read_pages(
    context: Context,
    sheets: Sequence[Sheet],
    items: Sequence[Sequence[LegendItem]],
    legend: Sequence[model.LegendaRegel],
    headings: frozenset[str],
    words: SectionWords,
) -> dict[int, TileRows]:
    """Read the pages that have tiles of activities, by their number."""
    legend = _with_names(legend, [item for own in items for item in own])
    pages: dict[int, TileRows] = {}
    waiting = {it.number: (it, own) for it, own in zip(sheets, items, strict=True)}
    for page in context.document.pages:
        last = pages.get(page.number - 1)
        sheet, own = waiting.get(page.number, (None, ()))
        if sheet is None and last and isinstance(page, PdfPage):
            # Tiles may go on where nothing else speaks of statuses.
            sheet = read_sheet(page, words, legend, own)
        if sheet is None:
            continue
        before = last.rows[-1].group if last else None
        tiles = _read_tiles(context, sheet, own, legend, headings, words, before)
        if tiles.rows:
            pages[sheet.number] = tiles
    return pages


def _read_tiles(
    context: Context,
    sheet: Sheet,
    items: Sequence[LegendItem],
    legend: Sequence[model.LegendaRegel],
    headings: frozenset[str],
    words: SectionWords,
    before: str | None,
) -> TileRows:
    """Read the tiles of a page; nothing where their colours are no statuses.

    Args:
        context: the report.
        sheet: the page.
        items: what the legend says on this page.
        legend: what the colours mean.
        headings: folded titles of the chapter's paragraphs.
        words: the vocabulary.
        before: the group of the last tile of the page before; None where that has no tiles.
    """
    for tiles in _sets_of_tiles(sheet, items, legend, before, words):
        marked = 2 * sum(bool(marks_in(tile, sheet)) for tile in tiles) >= len(tiles)
        if marked and not told_by_marks(tiles, sheet, legend, words):
            continue
        titles = TileGroups(sheet, tiles, items, headings, words)
        if before is not None and titles.opens_chapter(tiles[0]):
            return TileRows()
        tiles = titles.in_order(tiles)
        groups = [titles.group_of(tile) for tile in tiles]
        house = {word.colour for line in titles.outside for word in line.words}
        if marked:
            told = told_by_marks(tiles, sheet, legend, words)
        else:
            told = statuses_of(tiles, groups, legend, house)
        if told and not _are_contradicted(tiles, told, words) and has_inks_of_statuses(tiles, told):
            break
    else:
        return TileRows()
    rows: list[ActivityRow] = []
    regions: list[Region] = []
    group = before or ""
    untold = _NO_MARK if marked else _UNTOLD
    for tile, own, it in zip(tiles, groups, told, strict=True):
        group = own or (group if not any(groups) else "")
        status = _status(context, sheet, tile, it, titles.year_of(tile), words, untold)
        rows.append(ActivityRow(tile.label, group, status))
        regions += _regions(sheet, tile, it, status)
    return TileRows(tuple(rows), tuple(regions))


def _sets_of_tiles(
    sheet: Sheet,
    items: Sequence[LegendItem],
    legend: Sequence[model.LegendaRegel],
    before: str | None,
    words: SectionWords,
) -> Iterator[list[Tile]]:
    """Yield what may be the tiles of activities of a page, up to a set that is of something else.

    Names in another colour than those of most tiles are activities, or titles in bands: all of
    them are in the first set, then those on the colour of a status, then on one of the legend.
    """
    for inner in (False, True):
        found = find_tiles(sheet, words, inner=inner)
        plain = [it for it in found if not it.inked]
        for own in _with_inked(found, legend) if len(plain) < len(found) else ():
            if len(plain) < len(own) and _are_activities(own, items, before, words):
                yield own
        if not _are_activities(plain, items, before, words):
            return
        yield plain


def _with_inked(
    found: Sequence[Tile], legend: Sequence[model.LegendaRegel]
) -> Iterator[list[Tile]]:
    yield list(found)
    for exact in (False, True):
        yield [it for it in found if not it.inked or has_status_colour(it, legend, exact=exact)]


def _with_names(
    legend: Sequence[model.LegendaRegel], items: Sequence[LegendItem]
) -> list[model.LegendaRegel]:
    """Add the colours of a legend that only names them."""
    named = [
        model.LegendaRegel(status=it.status, betekenis="", kleur=it.colour)
        for it in items
        if it.mark and it.colour
    ]
    return one_per_colour([*legend, *named])


def _are_activities(
    tiles: Sequence[Tile], items: Sequence[LegendItem], before: str | None, words: SectionWords
) -> bool:
    """Whether enough tiles are known activities, or the legend speaks for the others."""
    known = sum(words.lookup("labels", joined(tile.label)) is not None for tile in tiles)
    shown = before is not None or any(item.mark for item in items)
    return known >= 1 if shown else known >= _KNOWN and 2 * known >= len(tiles)


def _are_contradicted(tiles: Sequence[Tile], told: Sequence[Told], words: SectionWords) -> bool:
    """Whether the words in tiles are their statuses, and the colours are something else."""
    against = sum(
        bool(_said(tile, words) - {it.value}) for tile, it in zip(tiles, told, strict=True)
    )
    return 4 * against >= len(tiles)


def _said(tile: Tile, words: SectionWords) -> set[model.Statuskleur | None]:
    return {words_status(line.text, words) for line in tile.said}


def _status(
    context: Context,
    sheet: Sheet,
    tile: Tile,
    told: Told,
    years: set[int],
    words: SectionWords,
    untold: str,
) -> model.Status:
    year = context.report_year
    reason = ""
    # A later year is part of a name, such as that of a programme.
    if (past := {it for it in years if it <= year}) and year not in past:
        reason = _OTHER_YEAR
    elif told.value is None or told.mark is None:
        reason = untold
    elif _said(tile, words) - {told.value}:
        reason = _UNLIKE
    return status_at(context, sheet.number, tile.label, told, reason)


def status_at(
    context: Context, page: int, label: Sequence[Line], told: Told, reason: str
) -> model.Status:
    """Give a status at its mark, or at its label where there is a reason that none is given."""
    if reason or told.mark is None:
        return model.Status(
            period=context.report_year,
            origin=model.Origin.UNKNOWN,
            reason=reason,
            place=context.document.place(around(label), page),
        )
    return model.Status(
        period=context.report_year,
        value=told.value,
        source_text=source_of(told.mark),
        place=context.document.place(told.mark, page),
    )


def _regions(sheet: Sheet, tile: Tile, told: Told, status: model.Status) -> Iterator[Region]:
    yield Region(sheet.number, around(tile.label), "activity")
    if status.value and told.mark:
        yield Region(sheet.number, told.mark.box, f"status {status.value}")
