"""Tables of a PDF page, from where their figures and labels stand.

1. Figures under each other in columns are the skeleton of a table
   (:mod:`~douane_report.document.grids.columns`).
2. What stands over the columns is the header (:mod:`~douane_report.document.grids.headers`).
3. The words to the left of the first column are its labels. Which lines belong to which row is
   settled for the table as a whole: rules and shading part rows; else the figures stand at the
   first line of every label, at the last, or in the middle, whichever fits all rows best
   (:mod:`~douane_report.document.grids.labels`).
"""

from collections.abc import Iterator, Sequence

from douane_report.document.cells import is_year
from douane_report.document.grids.columns import find_grids
from douane_report.document.grids.figure_grid import Grid, Sheet
from douane_report.document.grids.figure_heads import parted_after_figures
from douane_report.document.grids.headers import Header, read_header
from douane_report.document.grids.label_edge import is_level, label_edge
from douane_report.document.grids.label_lines import lines_beside
from douane_report.document.grids.label_owner import has_led_labels, leads_words
from douane_report.document.grids.labels import assign_labels
from douane_report.document.grids.leaders import parted_at_leaders
from douane_report.document.grids.mirror import (
    Mirror,
    are_level,
    has_labels_behind,
)
from douane_report.document.grids.mirror_heads import headers_apart, without_title
from douane_report.document.grids.part_behind import without_parts_behind
from douane_report.document.grids.part_in_cell import parts_in_cells, without_parts_in_cells
from douane_report.document.grids.part_under import without_parts_under
from douane_report.document.grids.scale_lines import with_whole_scales
from douane_report.document.grids.sign_column import parted_before_signs
from douane_report.document.model import Box, Known, Line, Page
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table, parted_row
from douane_report.document.rules import crossing_heights
from douane_report.document.surroundings import lines_around
from douane_report.document.turned import turned_lines

_TALLEST_SHADING = 80.0
"""Height in points from which a shape is the background of a table, not of a row."""

_FEWEST_KNOWN = 2
"""Fewest known labels on the right of figures, or over a single row, that make these a table."""

_SEPARATOR_SHARE = 0.6
"""Least part of a table's width that a rule crosses when it parts rows."""


def grid_tables(page: Page, known: Known, behind: Known) -> tuple[Table, ...]:
    """Give the tables of a PDF page, from top to bottom.

    Args:
        page: the page, which must be one of a PDF.
        known: tells whether a label is in the vocabulary.
        behind: tells whether words on the right of figures are a label.
    """
    assert isinstance(page, PdfPage)
    grids, texts = page.derive(_page_grids)
    sheet = Sheet(page.number, page.derive(_whole_fragments), page.marks, page.derive(turned_lines))
    plain = [(grid, _table(sheet, grid, texts, known)) for grid in grids]
    tables = [
        (grid, table)
        for grid, table in plain
        if table is not None
        and not (
            _is_bare(table) and _is_less(table, _mirrored(sheet, grid, texts, known, behind), known)
        )
    ]
    told = [grid for grid, table in tables if _told(table, known)]
    mirrored = [
        table
        for grid, _ in plain
        if grid not in told and (table := _mirrored(sheet, grid, texts, known, behind)) is not None
    ]
    taken = {row.label for table in mirrored for row in table.rows}
    for at, (grid, table) in enumerate(tables):
        # What stands between two sets of figures is of the first, if the second has words behind.
        if grid in told and any(row.label in taken for row in table.rows if row.label):
            own = _mirrored(sheet, grid, texts, known, behind, only=False)
            tables[at] = (grid, own or table)
    return (
        *(
            table
            for grid, table in tables
            if not has_led_labels(table, grids)
            or (any(row.label in taken for row in table.rows) and not leads_words(grid, texts))
        ),
        *mirrored,
    )


def may_open(page: Page, above: float) -> bool:
    """Whether figures in columns stand at the head of a page, ``above`` points down at most."""
    assert isinstance(page, PdfPage)
    grids, _ = page.derive(_page_grids)
    return any(grid.groups[0].bottom < above for grid in grids)


def lone_rows(page: Page, known: Known, above: float) -> Iterator[Table]:
    """Yield single rows of several figures, whatever their label: a table's rest may be one.

    Args:
        page: the page, which must be one of a PDF.
        known: tells whether a label is in the vocabulary.
        above: how far down the page they stand at most, in points.
    """
    assert isinstance(page, PdfPage)
    grids, texts = page.derive(_page_grids)
    sheet = Sheet(page.number, page.derive(_whole_fragments), page.marks)
    for grid in grids:
        if len(grid.groups) == 1 and len(grid.columns) > 1 and grid.groups[0].bottom < above:
            table = _table(sheet, grid, texts, known, lone=True)
            if table is not None:
                yield table


def _is_bare(table: Table) -> bool:
    """Whether few of the rows have a label on the left, where other words may stand by chance."""
    return 2 * sum(bool(row.label) for row in table.rows) < len(table.rows)


def _is_less(table: Table, mirrored: Table | None, known: Known) -> bool:
    """Whether more labels are known of a table as it is seen in a mirror."""
    return mirrored is not None and _count(mirrored, known) > _count(table, known)


def _count(table: Table, known: Known) -> int:
    return sum(known(row.text) for row in table.rows)


def _told(table: Table, known: Known) -> bool:
    return any(known(row.text) for row in table.rows)


def _mirrored(
    sheet: Sheet,
    grid: Grid,
    texts: Sequence[Line],
    known: Known,
    behind: Known,
    *,
    only: bool = True,
) -> Table | None:
    """Give a table whose labels stand to the right of its figures, if two of them are told so.

    Where the labels are years, two headers must be.
    """
    if not has_labels_behind(grid, texts, only=only):
        return None
    mirror = Mirror()
    turned = mirror.grid(grid, texts)
    parts, title = headers_apart(grid, texts)
    lines = mirror.lines(parts)
    heads = [it for it in lines if it.placed.bottom >= title]
    seen = Sheet(
        number=sheet.number,
        fragments=tuple(mirror.lines(sheet.fragments)),
        marks=mirror.marks(sheet.marks),
        turned=tuple(mirror.lines(sheet.turned)),
    )
    table = _table(seen, turned, lines, known, heads=heads)
    if table is None or not are_level(table):
        return None
    labels = [row.text for row in table.rows]
    named = table.headers if all(is_year(it[:4]) for it in labels if it) else labels
    if sum(map(behind, named)) < _FEWEST_KNOWN:
        return None
    return without_title(mirror.back(table))


def _whole_fragments(page: PdfPage) -> tuple[Line, ...]:
    return tuple(with_whole_scales(page.fragments))


def _page_grids(page: PdfPage) -> tuple[list[Grid], list[Line]]:
    whole = parted_before_signs(list(parted_at_leaders(page.derive(_whole_fragments))))
    in_cells = parts_in_cells(whole)
    whole = without_parts_in_cells(whole, in_cells)
    parted = without_parts_under(without_parts_behind(whole))
    tall = {it.cell.line.words[0].placed: it.box for it in in_cells}
    return find_grids(list(parted_after_figures(parted)), tall)


def _table(
    page: Sheet,
    grid: Grid,
    texts: Sequence[Line],
    known: Known,
    *,
    lone: bool = False,
    heads: Sequence[Line] | None = None,
) -> Table | None:
    heads = texts if heads is None else heads
    columns = grid.columns
    size = grid.size
    area = Box(columns[0][0], grid.groups[0].bottom - size, columns[-1][1], grid.groups[-1].bottom)
    edge, units = label_edge(grid, texts)
    header = read_header(grid, heads, page, edge)
    beside = lines_beside(grid, [it for it in texts if it not in units], header, edge, known)
    if any(header.columns) and not all(header.columns):
        grid = _without_headless(grid, header)
        header = read_header(grid, heads, page, edge)
        columns = grid.columns
        area = area._replace(x0=columns[0][0], x1=columns[-1][1])
    taken = {id(line) for line in header.lines}
    level = [line for line in beside if id(line) not in taken]
    separators = crossing_heights(
        [mark for mark in page.marks if mark.kind != "image"],
        area._replace(x0=edge),
        tallest=_TALLEST_SHADING,
        share=_SEPARATOR_SHARE,
    )
    lines_by_row = assign_labels(
        level, [group.bottom for group in grid.groups], size, separators, known
    )
    if units:
        from douane_report.document.grids.label_blocks import labels_of_blocks

        lines_by_row = labels_of_blocks(lines_by_row, units, grid, level, separators, known)
    rows = tuple(
        row
        for index, group in enumerate(grid.groups)
        for row in parted_row(
            Row(
                label=tuple(lines_by_row[index]),
                cells=grid.row(group),
                unit=tuple(it for it in units if is_level(it, group)),
            ),
            known,
        )
    )
    if not any(row.label for row in rows) or (
        len(rows) == 1 and not lone and not _is_told(rows[0], header, known)
    ):
        return None
    used = [*header.lines, *(line for row in rows for line in (*row.label, *row.unit))]
    edge = min([edge, *(line.placed.x0 for row in rows for line in row.label)])
    extent = Box(edge, header.top, columns[-1][1], area.bottom)
    return Table(
        page=page.number,
        headers=header.columns,
        header_line=" ".join(line.text for line in header.lines),
        rows=rows,
        above=lines_around(texts, extent, used, size, upwards=True),
        below=lines_around(texts, extent, used, size, upwards=False),
        heads=header.heads,
    )


def _is_told(row: Row, header: Header, known: Known) -> bool:
    """Whether a single row is a table: its label is known, or it is labelled under known names."""
    return known(row.text) or sum(map(known, header.columns)) >= _FEWEST_KNOWN


def _without_headless(grid: Grid, header: Header) -> Grid:
    """Leave out columns without a header that not every row has, beside columns with one."""
    kept = [
        column
        for column, text, count in zip(grid.columns, header.columns, grid.counts(), strict=True)
        if text or count == len(grid.groups)
    ]
    return Grid(grid.groups, kept)
