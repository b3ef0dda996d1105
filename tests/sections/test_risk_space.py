"""Rows that no rules part."""

from __future__ import annotations

from douane_report.sections.risk_space import split_by_space
from tests.document.making import boxed_line


def test_risks_of_which_no_measure_is_found_give_no_rows() -> None:
    titles = [boxed_line(text, 40, 100 + 17 * at) for at, text in enumerate(("Eerste", "Tweede"))]
    assert list(split_by_space(titles, [])) == []
