"""Other forms of a table brought into one: years as rows, and years in a table of their own."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.cells import FigureCell, is_year
from douane_report.document.part_words import spelled_out
from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.akin import is_akin
from douane_report.sections.tabular.columns import dated_measure, is_derived, opens_part, year_in
from douane_report.sections.vocabulary import SectionWords, fold, words

_LONGEST_YEAR = 24
"""Most characters of the label of a row of a year."""

_SAME_ROWS = 0.8
"""Least part of the rows that two tables share when they speak of the same things."""

_LEVEL = 0.35
"""How far apart the years over tables side by side stand at most, in sizes of their type."""

_WORDS_OF_YEAR = 3
"""Most words of a caption that dates all of a table, as in ``Controles in 2023``."""


def is_turned(table: Table, section: SectionWords) -> bool:
    """Whether the rows of a table are years, and its columns what the section speaks of.

    A row may also be of a part of what was counted in a year (``waarvan maritiem``), or say how
    much more a year has than another. Rows of measures (``Realisatie``) are as good as years.
    Columns that nobody listed may be told by what they speak of, as rows are.
    """
    texts = [row.text for row in table.rows if row.label]
    known = sum(section.lookup("labels", header) is not None for header in table.headers)
    akin = sum(is_akin(section, header) for header in table.headers)
    return (
        max(known, akin) >= 2
        and any(_is_year(text) or dated_measure(section, text) for text in texts)
        and len(texts) == len(table.rows)
        and all(
            _is_year(text) or dated_measure(section, text) or opens_part(text) or is_derived(text)
            for text in texts
        )
    )


def _is_year(text: str) -> bool:
    """Whether a row is of a year: ``2023``, ``2023 (voorlopig)``."""
    return is_year(text) or (
        len(text) <= _LONGEST_YEAR and text[:4].isdigit() and year_in(text) is not None
    )


def turned(table: Table) -> Table:
    """Give a table with its rows as columns."""
    columns = range(table.width)
    return table._replace(
        headers=tuple(row.text for row in table.rows),
        heads=tuple(row.label for row in table.rows),
        rows=tuple(
            Row(label=table.heads[at], cells=tuple(row.cells[at] for row in table.rows))
            for at in columns
            if table.heads[at]
        ),
    )


def with_parts_of(table: Table, other: Table) -> Table:
    """Give a table the columns of parts that another of the same years has, with no figures.

    Only some things have a part, and these may all stand in one of the tables.
    """
    mine, theirs = (
        [header for header in it.headers if not opens_part(header)] for it in (table, other)
    )
    own = [header for header in table.headers if header not in other.headers]
    headers = (*other.headers, *own)
    if mine != theirs or not any(mine) or headers == table.headers:
        return table
    if len(set(headers)) < len(headers):
        return table
    heads = dict(zip((*table.headers, *other.headers), (*table.heads, *other.heads), strict=True))
    places = {header: at for at, header in enumerate(table.headers)}
    return table._replace(
        headers=headers,
        heads=tuple(heads[header] for header in headers),
        rows=tuple(
            row._replace(
                cells=tuple(
                    row.cells[places[header]] if header in places else None for header in headers
                )
            )
            for row in table.rows
        ),
    )


def with_other_years(table: Table, tables: Sequence[Table], report_year: int) -> Table:
    """Add the columns of other years that a table of the same rows has on the same page.

    Only a column that names its year is taken, and only of a year that the table lacks. A table
    that has the report's own year again, or whose caption does not speak of other years, may be
    of a part of the whole (``waarvan op Schiphol``), so that nothing of it is taken. Of one level
    with the table, as lists of a year each are, what stands over it stands over both.
    """
    alike = [
        _dated(it)
        for it in tables
        if it is not table and it.page == table.page and _same_rows(table, it) and not _is_part(it)
    ]
    table = _dated(table)
    if not _is_of(table, report_year):
        before = table
        table = next((it for it in alike if _is_of(it, report_year)), table)
        alike = [*alike, before]
    for other in alike:
        if other is table or _is_of(other, report_year):
            continue
        if not (_speaks_of_years(other) or _is_beside(other, table)):
            continue
        years = {year for header in table.headers if (year := year_in(header))}
        taken = [
            at
            for at, header in enumerate(other.headers)
            if (year := year_in(header)) and year not in years
        ]
        if not taken or not any(table.headers):
            continue
        cells = _cells_by_row(table, other)
        table = table._replace(
            headers=(*table.headers, *(other.headers[at] for at in taken)),
            heads=(*table.heads, *(other.heads[at] for at in taken)),
            above=_outwards((*table.above, *other.above), upwards=True),
            below=_outwards((*table.below, *other.below)),
            rows=tuple(
                row._replace(
                    cells=(*row.cells, *(own[at] for at in taken)),
                )
                for row, own in zip(table.rows, cells, strict=True)
            ),
        )
    return table


def _cells_by_row(table: Table, other: Table) -> list[Sequence[FigureCell | None]]:
    """Give the cells that another table has of each row, which there may have a shorter label.

    Of the year of the report a label may go on with what is told of that year only.
    """
    cells: dict[str, Sequence[FigureCell | None]] = {fold(it.text): it.cells for it in other.rows}
    named = {fold(row.text) for row in table.rows}
    found: list[Sequence[FigureCell | None]] = []
    for at, row in enumerate(table.rows):
        name = fold(row.text)
        if name not in cells and at < len(other.rows):
            there = fold(other.rows[at].text)
            name = there if there and there not in named and name.startswith(f"{there} ") else name
        found.append(cells.get(name, (None,) * other.width))
    return found


def _outwards(lines: Sequence[Line], *, upwards: bool = False) -> tuple[Line, ...]:
    """Give the lines around two tables, the nearest first: a caption of one speaks of both."""
    kept = dict.fromkeys(lines)
    if all(line.box for line in kept):
        return tuple(sorted(kept, key=lambda it: -it.placed.bottom if upwards else it.placed.top))
    return tuple(kept)


def _dated(table: Table) -> Table:
    """Give a table with the bare year that stands over it as the year of its columns.

    The year may be all the head that a table with a single column has.
    """
    year = year_in(_caption(table))
    bare = fold(table.above[0].text).split() if table.above else []
    if year is None or any(year_in(it) for it in table.headers) or len(bare) > _WORDS_OF_YEAR:
        return table
    if _is_year(table.above[0].text) and any(_is_year(it.text) for it in table.above[1:2]):
        return table  # Years under each other are the labels of something else.
    headers = tuple(f"{header} {year}" if header else "" for header in table.headers)
    if headers == ("",):
        headers = (str(year),)
    return table._replace(headers=headers)


def _caption(table: Table) -> str:
    """What stands closest over a table, folded, with spaces around it."""
    return f" {fold(table.above[0].text)} " if table.above else " "


def _is_part(table: Table) -> bool:
    """Whether the caption of a table says that it is of a part of the whole."""
    caption = f" {spelled_out(_caption(table).strip())} "
    return any(f" {word} " in caption for word in words("of_a_part"))


def _speaks_of_years(table: Table) -> bool:
    """Whether the caption of a table, if it has one, names a year or speaks of other years."""
    caption = _caption(table)
    told = any(f" {word} " in caption for word in words("of_other_years"))
    return told or not caption.strip() or year_in(caption) is not None


def _is_beside(other: Table, table: Table) -> bool:
    """Whether a table stands beside another, their years level, under nothing of its own."""
    heads = [line for head in (*other.heads, *table.heads) for line in head if year_in(line.text)]
    if not (heads and other.above and all(line.box for line in heads)):
        return False
    bottoms = [line.placed.bottom for line in heads]
    level = max(bottoms) - min(bottoms) <= _LEVEL * heads[0].words[0].size
    return level and other.above[0] in table.above


def _is_of(table: Table, year: int) -> bool:
    """Whether a column is of a year: it names that one, or none."""
    return any(header and year_in(header) in (year, None) for header in table.headers)


def _same_rows(one: Table, two: Table) -> bool:
    mine, theirs = ({fold(row.text) for row in table.rows if row.label} for table in (one, two))
    return bool(mine) and len(mine & theirs) >= _SAME_ROWS * max(len(mine), len(theirs))


def with_columns_before(table: Table, tables: Sequence[Table]) -> Table:
    """Add the columns that stand on the other side of the same labels, which are between the two.

    So they are told apart by their headers, as columns side by side are, or not at all.
    """
    lines = [row.label for row in table.rows]
    for other in tables:
        if [row.label for row in other.rows] != lines or not all(lines):
            continue
        if other.rows == table.rows:
            continue  # It is the same table, which may have been found twice.
        first, second = sorted((other, table), key=_left_edge)
        rows = [
            row._replace(cells=(*row.cells, *behind.cells))
            for row, behind in zip(first.rows, second.rows, strict=True)
        ]
        return table._replace(
            headers=(*first.headers, *second.headers),
            heads=(*first.heads, *second.heads),
            rows=tuple(rows),
        )
    return table


def _left_edge(table: Table) -> float:
    """Where the figures of a table of a PDF begin, in points from the left."""
    cells = (cell for row in table.rows for cell in row.cells if cell)
    return min((cell.line.placed.x0 for cell in cells), default=0.0)
