"""Where rules start that run over a place."""

from __future__ import annotations

import pytest

from douane_report.document.model import Box, Mark
from douane_report.document.rules import crossing_heights, run_starts


def rule(x0: float, x1: float, y: float) -> Mark:
    return Mark("path", Box(x0, y, x1, y + 0.5), "#000000")


@pytest.mark.parametrize(
    ("marks", "wanted"),
    [
        ([rule(300, 580, 100)], [300]),
        ([rule(300, 436, 100), rule(436, 580, 100)], [300]),
        ([rule(40, 280, 100), rule(300, 580, 100)], [300]),
        ([rule(300, 580, 100), rule(40, 580, 140)], [40, 300]),
        ([rule(300, 400, 100)], []),
        ([rule(450, 580, 100)], []),
        ([rule(300, 580, 20)], []),
    ],
)
def test_where_rules_start(marks: list[Mark], wanted: list[float]) -> None:
    assert run_starts(marks, Box(440, 50, 440, 200), tallest=160) == wanted


@pytest.mark.parametrize(("right", "wanted"), [(300, [100.0, 116.0, 132.0]), (200, [])])
def test_shadings_under_each_other_share_an_edge(right: float, wanted: list[float]) -> None:
    """Where the one ends the next one starts: that covers the width once, not twice."""
    marks = [Mark("path", Box(40, y, right, y + 16), "#eeeeee") for y in (100, 116)]
    assert crossing_heights(marks, Box(40, 0, 300, 0), tallest=160, share=0.9) == wanted
