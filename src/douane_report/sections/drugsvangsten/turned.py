"""Parts of what was seized in a table whose columns are drugs, and whose rows are years.

``waarvan maritiem`` is a column there right of that of its drug, mostly with a single figure, so
that it is none of the columns of the table.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.model import Box, Line, union
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.sections.drugsvangsten.parts import PartFigure, headers_beside, part_figure
from douane_report.sections.tabular.columns import opens_part, year_in
from douane_report.sections.vocabulary import SectionWords, fold

_LEVEL = 0.35
"""How far the baselines of a row are apart at most, in sizes of its type."""


def parts_between(
    table: Table, fragments: Sequence[Line], words: SectionWords, year: int
) -> Iterator[PartFigure]:
    """Yield the figures under headers that name a part, each right of the column of its drug.

    A header that names a drug itself may stand anywhere, and is left.

    Args:
        table: the table, with the drugs as rows.
        fragments: the runs of words of its page.
        words: vocabulary of the section.
        year: year of the report, for a column of the table that names none.
    """
    drugs = [row for row in table.rows if _is_column(row)]
    taken = {cell.line.words[0].placed for row in drugs for cell in row.cells if cell}
    for lines in headers_beside([line for row in drugs for line in row.label], fragments, words):
        header, name = union([it.placed for it in lines]), join_lines(it.text for it in lines)
        named = words.count_in(f" {fold(name)} ", "labels")
        drug = None if named else _left_of(header, drugs)
        if drug is None:
            continue
        found = list(_under(header, lines, drug, fragments))
        periods = [period for period, _ in found]
        for at, cell in found:
            own = cell.line.words[0].placed
            if periods.count(at) == 1 and own not in taken and not opens_part(table.headers[at]):
                yield part_figure(drug.text, name, year_in(table.headers[at]) or year, cell)


def _is_column(row: Row) -> bool:
    """Whether the name of a drug stands over its figures, and not beside them."""
    bottom = max((line.placed.bottom for line in row.label), default=0.0)
    tops = [cell.line.placed.top for cell in row.cells if cell]
    return bool(row.label and tops) and min(tops) > bottom


def _left_of(header: Box, drugs: Sequence[Row]) -> Row | None:
    """Give the drug whose column is the next one left of a header, level with its name."""
    named = [(union([line.placed for line in row.label]), row) for row in drugs]
    left = [(box, row) for box, row in named if box.x0 < header.x0 and box.overlap_y(header) > 0]
    return max(left, key=lambda it: it[0].x0, default=(header, None))[1]


def _under(
    header: Box, lines: Sequence[Line], drug: Row, fragments: Sequence[Line]
) -> Iterator[tuple[int, FigureCell]]:
    """Yield the figures under a header, each with the number of the year it is level with."""
    size = lines[0].words[0].size
    for line in fragments:
        if line.placed.top < header.bottom - 1 or line.placed.aside(header) > 0.6 * size:
            continue
        level = [
            at
            for at, it in enumerate(drug.cells)
            if it and abs(it.line.placed.bottom - line.placed.bottom) <= _LEVEL * size
        ]
        cell = read_cell(line) if len(level) == 1 else None
        if cell is not None:
            yield level[0], cell
