"""Rows of several years, or of several measures, under one label: a column beside it names them."""

from collections.abc import Sequence

from douane_report.document.cells import FigureCell, is_year
from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.columns import dated_measure
from douane_report.sections.vocabulary import SectionWords, fold

_UNCLEAR = "no label says of what the year or the measure is"


def with_names_as_columns(table: Table, words: SectionWords) -> Table:
    """Give a table with a row for each label, and its years or measures as columns.

    Each label has them in the same order; where it cannot be told which rows are of one label,
    none can be read.
    """
    names = [" ".join(line.text for line in row.unit) for row in table.rows]
    if len(names) < 2 or len(set(names)) == 1:
        return table
    if not (all(map(is_year, names)) or _are_measures(names, words)):
        return table
    count = len(set(names))
    groups = [table.rows[start : start + count] for start in range(0, len(names), count)]
    regular = names == names[:count] * len(groups)
    if not regular or not all(len(_labels(group)) == 1 for group in groups):
        return table._replace(rows=tuple(_illegible(row) for row in table.rows))
    return table._replace(
        headers=tuple(
            f"{header} {name}".strip() for name in names[:count] for header in table.headers
        ),
        heads=table.heads * count,
        rows=tuple(_joined(group) for group in groups),
    )


def _are_measures(names: Sequence[str], words: SectionWords) -> bool:
    """Whether rows are named by two measures, and by what follows from them (``Verschil``)."""
    return all(names) and sum(dated_measure(words, name) is not None for name in set(names)) > 1


def _labels(group: Sequence[Row]) -> list[Row]:
    """Give the rows that have a label, and once those that repeat it."""
    return list({fold(row.text): row for row in reversed(group) if row.label}.values())


def _joined(group: Sequence[Row]) -> Row:
    label = next(row.label for row in group if row.label)
    return Row(label, tuple(cell for row in group for cell in row.cells))


def _illegible(row: Row) -> Row:
    cells = tuple(cell and FigureCell(cell.line, None, _UNCLEAR) for cell in row.cells)
    return row._replace(cells=cells)
