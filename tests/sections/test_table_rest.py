"""What is no row of a table, though figures stand beside it."""

from __future__ import annotations

import pytest

from douane_report.document.cells import read_cell
from douane_report.document.rows import Row, Table
from douane_report.sections.table_rest import without_prose
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
