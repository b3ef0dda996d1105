"""What is no row of a table, though figures stand beside it."""

from __future__ import annotations

import pytest

from douane_report.document.cells import read_cell
from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.rest import has_lines_of, without_prose
from douane_report.sections.vocabulary import words_of
from tests.document.making import boxed_line

PROSE = "controles en de uren toezicht. Het aantal scancontroles is lager"


def table_of(*labels: str) -> Table:
    rows = tuple(
        Row(label=(boxed_line(label, 20, 20 * at),), cells=(read_cell(boxed_line("421", 300, 20)),))
        for at, label in enumerate(labels, start=1)
    )
    return Table(page=1, headers=("",), header_line="", rows=rows, above=(), below=())


@pytest.mark.parametrize(
    ("labels", "kept"),
    [
        (("Aantal scancontroles", PROSE, "uitgekomen."), 1),
        (("Aantal scancontroles", "Aantal speurhonden"), 2),
        (("Aantallen controles vracht, koeriers, post. Alle", "Aantal scancontroles"), 2),
        ((PROSE, "Aantal scancontroles"), 2),
        (("Aantal scancontroles", "Controles (incl. Schiphol) van post"), 2),
    ],
    ids=["prose", "names", "a name with a stop", "prose before", "a name with a short form"],
)
def test_a_table_ends_where_sentences_begin(labels: tuple[str, ...], kept: int) -> None:
    table = without_prose(table_of(*labels), words_of("controles"))
    assert [row.text for row in table.rows] == list(labels[:kept])
    # A caption may be among what stands under the table.
    assert [line.text for line in table.below] == list(labels[kept:])


@pytest.mark.parametrize(("line", "shared"), [(0, True), (1, True), (None, False)])
def test_what_is_level_with_a_line_of_a_label_is_no_rest(line: int | None, shared: bool) -> None:
    """Figures of a chart beside a label on two lines are no row under the one of these lines."""
    table = table_of("Aantal controles vrachtschepen en vliegtuigen", "Aantal scancontroles")
    first = table.rows[0]._replace(
        label=(*table.rows[0].label, boxed_line("(hoog risico)", 20, 30))
    )
    table = table._replace(rows=(first, table.rows[1]))
    other = table_of("Aantal speurhonden")
    if line is not None:
        other = other._replace(rows=(other.rows[0]._replace(label=(first.label[line],)),))
    assert has_lines_of(other, table) == shared
