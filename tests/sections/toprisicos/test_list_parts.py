"""The lines of a ranked list, read one after the other."""

from __future__ import annotations

import pytest

from douane_report.sections.toprisicos.ranked.parts import items_after
from tests.document.making import boxed_line


@pytest.mark.parametrize(
    ("rest", "step", "found"),
    [
        # In lower case; with a capital before the next number, or after what ends no name.
        (
            ("5. Eigen middelen", "voor de EU", "6. Drukte"),
            12.0,
            ["Eigen middelen voor de EU", "Drukte"],
        ),
        (("5. Eigen", "Middelen (TEM)", "6. Drukte"), 12.0, ["Eigen Middelen (TEM)", "Drukte"]),
        (("5. Eigen", "Middelen", "Twee", "6. Drukte"), 12.0, ["Eigen Middelen Twee", "Drukte"]),
        (("5. Governance van", "Gegevens"), 12.0, ["Governance van Gegevens"]),
        # It is something else where no number follows, or another one, or where it is far below.
        (("5. Eigen middelen", "De Douane"), 12.0, ["Eigen middelen"]),
        (("5. Eigen", "Middelen (TEM)", "7. Drukte"), 12.0, ["Eigen"]),
        (("5. Eigen", "Middelen (TEM)", "6. Drukte"), 17.0, ["Eigen"]),
    ],
)
def test_a_name_goes_on_under_its_number(
    rest: tuple[str, ...], step: float, found: list[str]
) -> None:
    """The space behind the number is as wide as justified text has it."""
    lines = []
    for at, text in enumerate(rest):
        number, _, name = text.partition(". ")
        numbered = bool(name)
        line = boxed_line(name or text, 68 if numbered else 40, 100 + step * at)
        lines.append(line._replace(bullet=f"{number}." if numbered else ""))
    assert [item.text for item in items_after(lines, 0)] == found
