"""Euro signs in a column, and those at the end of a label or a header."""

from __future__ import annotations

from douane_report.document.grids.sign_column import parted_before_signs
from tests.document.making import boxed_line


def test_a_sign_before_a_figure_is_parted_from_the_label_and_that_of_a_header_is_not() -> None:
    edge = boxed_line("Verbruiksbelasting €", 20, 100).words[-1].placed.x0
    lines = [
        boxed_line("Opbrengst van 2027 €", edge - 95, 60),
        boxed_line("Accijnzen", 20, 80),
        boxed_line("€", edge, 80),
        boxed_line("11.867", edge + 30, 80),
        boxed_line("Verbruiksbelasting €", 20, 100),
        boxed_line("412", edge + 45, 100),
        boxed_line("Totaal", 20, 120),
        boxed_line("€", edge, 120),
        boxed_line("12.279", edge + 30, 120),
    ]
    header = lines[0].words[-1].placed.x0
    lines[0] = boxed_line("Opbrengst van 2027 €", edge - 95 + edge - header, 60)
    assert lines[0].words[-1].placed.x0 == edge
    assert [it.text for it in parted_before_signs(lines)] == [
        "Opbrengst van 2027 €", "Accijnzen", "€", "11.867", "Verbruiksbelasting", "€", "412",
        "Totaal", "€", "12.279",
    ]  # fmt: skip
