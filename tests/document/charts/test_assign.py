"""Pairs that cost least in all, and not one after the other."""

from __future__ import annotations

import pytest

from douane_report.document.charts.assign import Pair, cheapest


@pytest.mark.parametrize(
    ("pairs", "wanted"),
    [
        ([], {}),
        ([(5.0, 0, 7)], {0: 7}),
        ([(1.0, 0, 0), (2.0, 0, 1), (2.0, 1, 0)], {0: 1, 1: 0}),
        ([(1.0, 0, 0), (9.0, 1, 0)], {0: 0}),
        ([(1.0, 0, 0), (2.0, 0, 1), (1.5, 1, 0), (9.0, 1, 1)], {0: 1, 1: 0}),
        ([(3.0, 4, 2), (1.0, 4, 2), (2.0, 4, 5)], {4: 2}),
    ],
    ids=["nothing", "one", "as many as can be", "one for two", "least in all", "twice the same"],
)
def test_the_cheapest_way(pairs: list[Pair], wanted: dict[int, int]) -> None:
    assert cheapest(pairs) == wanted
