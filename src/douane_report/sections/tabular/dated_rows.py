"""Rows of several years, or of several measures, under one label: a column beside it names them."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cells import FigureCell, is_year
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.columns import dated_measure, opens_part
from douane_report.sections.vocabulary import SectionWords, fold

_UNCLEAR = "no label says of what the year or the measure is"

_Group = Sequence[Row]
"""The rows of one label, with those of parts after the year or measure that they are of."""


def with_names_as_columns(table: Table, words: SectionWords) -> Table:
    """Give a table with a row for each label, and its years or measures as columns.

    Each label has them in the same order, or its years begin anew at each label; where it cannot
    be told which rows are of one label, none can be read. A row that says of what part it is
    (``waarvan maritiem``) is of the row before it, and stays a row.
    """
    names = [_name(row) for row in table.rows if not _is_part(row)]
    if len(names) < 2 or len(set(names)) == 1 or _is_part(table.rows[0]):
        return table
    dated = all(map(is_year, names))
    if not (dated or _are_measures(names, words)):
        return table
    groups = _regular(table.rows) or (_by_label(table.rows) if dated else [])
    if not groups:
        return table._replace(rows=tuple(_illegible(row) for row in table.rows))
    names = list(dict.fromkeys(names))
    return table._replace(
        headers=tuple(f"{header} {name}".strip() for name in names for header in table.headers),
        heads=table.heads * len(names),
        rows=tuple(row for group in groups for row in _joined(group, names, table.width)),
    )


def _name(row: Row) -> str:
    return join_lines(line.text for line in row.unit)


def _is_part(row: Row) -> bool:
    """Whether a row is of a part of the year or the measure over it."""
    return bool(row.unit) and opens_part(_name(row))


def _are_measures(names: Sequence[str], words: SectionWords) -> bool:
    """Whether rows are named by two measures, and by what follows from them (``Verschil``)."""
    return all(names) and sum(dated_measure(words, name) is not None for name in set(names)) > 1


def _regular(rows: Sequence[Row]) -> list[_Group]:
    """Part rows into those of each label, which have all names in one order; else give none."""
    whole = [row for row in rows if not _is_part(row)]
    names = [_name(row) for row in whole]
    count = len(set(names))
    if names != names[:count] * (len(names) // count):
        return []
    firsts = [id(row) for row in whole[::count]]
    groups = _from(rows, [at for at, row in enumerate(rows) if id(row) in firsts])
    return groups if all(len(_labels(group)) == 1 for group in groups) else []


def _by_label(rows: Sequence[Row]) -> list[_Group]:
    """Part rows at their labels, if each has one, or if what has none is of the label over it.

    Else they are not parted. A label that comes again elsewhere is not of one thing.
    """
    labels = [fold(row.text) for row in rows]
    starts = [at for at, label in enumerate(labels) if label and label not in labels[at - 1 : at]]
    groups = _from(rows, starts)
    years = [[_name(row) for row in group if not _is_part(row)] for group in groups]
    sure = (
        starts[:1] == [0]
        and len({labels[at] for at in starts}) == len(starts)
        and all(len(set(them)) == len(them) for them in years)
        and not any(_is_part(group[0]) for group in groups)
        and (all(labels) or _turn_at(rows, starts))
    )
    return groups if sure else []


def _turn_at(rows: Sequence[Row], starts: Sequence[int]) -> bool:
    """Whether years run one way, and turn back at each label, so that this is the first of its own.

    Whether years under the label of a part are of the part nobody can tell.
    """
    whole = [(at, int(_name(row))) for at, row in enumerate(rows) if not _is_part(row)]
    steps = [(at in starts, year - before) for (_, before), (at, year) in pairwise(whole)]
    within = [step for turns, step in steps if not turns]
    one_way = bool(within) and all(step * within[0] > 0 for step in within)
    back = all(step * within[0] <= 0 for turns, step in steps if turns) if one_way else False
    return back and not any(opens_part(row.text) for row in rows if row.label)


def _from(rows: Sequence[Row], starts: Sequence[int]) -> list[_Group]:
    return [rows[start:end] for start, end in pairwise([*starts, len(rows)])]


def _labels(group: _Group) -> list[Row]:
    """Give the rows that have a label, and once those that repeat it."""
    return list({fold(row.text): row for row in reversed(group) if row.label}.values())


def _joined(group: _Group, names: Sequence[str], width: int) -> list[Row]:
    """Give the row of a label, and those of its parts, each in the columns of what it is of."""
    label = next(row.label for row in group if row.label)
    none: tuple[FigureCell | None, ...] = (None,) * (width * len(names))
    cells, parts, at = none, list[Row](), 0
    for row in group:
        if _is_part(row):
            parts.append(Row(row.unit, (*none[:at], *row.cells, *none[at + width :])))
        else:
            at = width * names.index(_name(row))
            cells = (*cells[:at], *row.cells, *cells[at + width :])
    return [Row(label, cells), *parts]


def _illegible(row: Row) -> Row:
    cells = tuple(cell and FigureCell(cell.line, None, _UNCLEAR) for cell in row.cells)
    return row._replace(cells=cells)
