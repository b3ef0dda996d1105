"""Parts of what was seized that stand apart from the rows of a table of drugs.

``waarvan maritiem`` may be a column of its own, in which only some drugs have a figure, or a
line under the table that names the drug: ``Cocaïne 2024: waarvan maritiem 28.354 kg``.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document.cards.tokens import Piece
from douane_report.document.cells import FigureCell, read_cell, years_in
from douane_report.document.grids.part_in_cell import (
    CellPart,
)
from douane_report.document.grids.part_under import parts_under_figures
from douane_report.document.model import ALIGNMENTS, Line, union
from douane_report.document.repair import join_lines
from douane_report.document.rows import Table
from douane_report.sections.context import Context
from douane_report.sections.drugsvangsten.units import Weights
from douane_report.sections.drugsvangsten.words import (
    drug_and_part,
    names_part,
    part_called,
    part_in,
)
from douane_report.sections.tabular.columns import opens_part, year_in
from douane_report.sections.vocabulary import SectionWords, fold

_LONGEST = 8
"""Most words of a line under a table that names a drug and a part."""

_NEXT_ROW, _SET_IN = 2.2, 2.5
"""How far under a name a part of it stands on the next row, and how far set in, in type sizes."""

_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR = re.compile(r"\W*\b(?:19|20)\d\d\b\W*$")


class PartFigure(NamedTuple):
    """A figure of a part of what was seized of a drug.

    Attributes:
        drug: text of the row of the drug in the table.
        name: what the part is called.
        period: its year.
        cell: the figure.
    """

    drug: str
    name: str
    period: int
    cell: FigureCell


def parts_beside(
    table: Table, fragments: Sequence[Line], words: SectionWords, year: int
) -> Iterator[PartFigure]:
    """Yield the figures under headers that name a part, of a table's columns or beside them."""
    inside = {id(cell.line.words[0]) for row in table.rows for cell in row.cells if cell}
    for at, header in enumerate(table.headers):
        if opens_part(header) and len({*_YEARS.findall(header)}) <= 1:
            for row in table.rows:
                if row.label and (cell := row.cells[at]) is not None:
                    yield part_figure(row.text, header, year, cell)
    heads = [line for head in table.heads for line in head]
    for lines in headers_beside(heads, fragments, words):
        box, size = union([line.placed for line in lines]), lines[0].words[0].size
        for row in table.rows:
            own = [cell.line.placed for cell in row.cells if cell]
            if not row.label or not own:
                continue
            found = [
                cell
                for line in fragments
                if abs(line.placed.bottom - own[0].bottom) <= 0.35 * size
                and line.placed.aside(box) <= 0.6 * size
                and (cell := read_cell(line)) is not None
                and id(cell.line.words[0]) not in inside
            ]
            if len(found) == 1:
                yield part_figure(row.text, join_lines(it.text for it in lines), year, found[0])


def parts_under(
    table: Table, fragments: Sequence[Line], words: SectionWords, year: int
) -> Iterator[PartFigure]:
    """Yield the parts in small type under a figure of a table, each of the year of its column."""
    lines = (*fragments, *parts_under_figures(fragments))
    small = [line for line in lines if len(line.words) <= _LONGEST and says_part(line, words)]
    for row in table.rows if small else ():
        for header, cell in zip(table.headers, row.cells, strict=False):
            if cell is None or not row.label or opens_part(header):
                continue
            box, size = cell.line.placed, cell.line.words[0].size
            for line in small:
                own = line.words[0].placed
                step = own.bottom - box.bottom
                near = 0.6 * size <= step <= 1.6 * size and line.words[0].size < size
                edge = min(abs(it(line.placed) - it(box)) for it in ALIGNMENTS)
                if near and edge <= 0.5 * size:
                    yield from part_of(row.text, Piece(line), year_in(header) or year)


def parts_within(
    table: Table, parts: Sequence[CellPart], words: SectionWords, year: int
) -> Iterator[PartFigure]:
    """Yield the parts in the cells of a table, each of the year of its column."""
    for row in table.rows if parts else ():
        for header, cell in zip(table.headers, row.cells, strict=False):
            for part in parts:
                own = cell is not None and cell.line.words[0] == part.cell.line.words[0]
                if own and row.label and says_part(part.line, words):
                    yield from part_of(row.text, Piece(part.line), year_in(header) or year)


def parts_under_names(
    table: Table, fragments: Sequence[Line], words: SectionWords, year: int
) -> Iterator[PartFigure]:
    """Yield the parts in small type under a name in a table, on a row of their own, set in a bit.

    Such a row has no figures in the columns, so that the part is of the report's year.
    """
    names = [row for row in table.rows if row.label]
    for line in fragments if names else ():
        if len(line.words) > _LONGEST or not says_part(line, words):
            continue
        above = [row for row in names if row.label[-1].placed.bottom < line.placed.bottom]
        owner = max(above, key=lambda row: row.label[-1].placed.bottom, default=None)
        if owner is None:
            continue
        label, size = owner.label[-1], owner.label[-1].words[0].size
        own, box = line.words[0], label.placed
        close = 0.6 * size <= line.placed.bottom - box.bottom <= _NEXT_ROW * size
        set_in = 0 <= line.placed.x0 - box.x0 <= _SET_IN * size and own.size < size
        if close and set_in and line not in owner.label:
            yield from part_of(owner.text, Piece(line), year)


def part_of(drug: str, piece: Piece, year: int) -> Iterator[PartFigure]:
    """Give the part that a fragment tells of, if it has one figure and no two years."""
    figures = [it.cell for it in piece.of_kind("figure") if it.cell]
    name = " ".join(it.line.text for it in piece.of_kind("text"))
    own = [int(it.line.text) for it in piece.of_kind("year")]
    if len(figures) == 1 and len(own) <= 1:
        yield PartFigure(drug, fold(name), (*own, year)[0], figures[0])


def says_part(line: Line, words: SectionWords) -> bool:
    """Whether a line names a part: by its first word, or by what parts are called."""
    return names_part(words, line.text) or part_in(words, line.text) is not None


def parts_below(lines: Sequence[Line], words: SectionWords, year: int) -> Iterator[PartFigure]:
    """Yield the figures of short lines that name a drug, and a part of what was seized of it."""
    for line in lines:
        tokens = Piece(line).tokens if len(line.words) <= _LONGEST else ()
        figures = [token.cell for token in tokens if token.kind == "figure" and token.cell]
        years = [int(token.line.text) for token in tokens if token.kind == "year"]
        text = " ".join(token.line.text for token in tokens if token.kind == "text")
        if len(figures) != 1 or len(years) > 1 or (found := drug_and_part(words, text)) is None:
            continue
        drug, part = found
        if words.lookup("labels", drug):
            yield PartFigure(drug, fold(part), (*years, year)[0], figures[0])


def part_figure(drug: str, header: str, year: int, cell: FigureCell) -> PartFigure:
    """Make a figure of a part of what its header says: its name and, if need be, its year."""
    return PartFigure(drug, fold(_YEAR.sub("", header)), year_in(header) or year, cell)


def headers_beside(
    heads: Sequence[Line], fragments: Sequence[Line], words: SectionWords
) -> Iterator[list[Line]]:
    """Yield headers that name a part, level with those of a table, over no column of it."""
    if not heads:
        return
    taken = {id(line) for line in heads}
    over = union([line.placed for line in heads])
    for line in fragments:
        size = line.words[0].size
        reach = over._replace(top=over.top - size, bottom=over.bottom + size)
        if id(line) in taken or line.placed.overlap_y(reach) <= 0:
            continue
        lines = [line]
        for below in fragments:
            step = below.placed.bottom - lines[-1].placed.bottom
            if 0.8 * size <= step <= 1.5 * size and below.placed.aside(line.placed) <= 0.6 * size:
                figure = read_cell(below) is not None and not years_in(below)
                if figure or below.words[0].bold != line.words[0].bold:
                    break
                lines.append(below)
        if names_part(words, join_lines(it.text for it in lines)):
            taken.update(map(id, lines))
            yield lines


def deel(
    context: Context,
    words: SectionWords,
    name: str,
    cell: FigureCell,
    period: int,
    weights: Weights,
) -> model.Deel:
    """Make a part of what was seized of a drug, under what the vocabulary calls it."""
    return model.Deel(
        measure=f"waarvan {part_called(words, name)}",
        hoeveelheid=weights.figure(context, cell, period),
    )
