"""Which shapes are those of the chart by the years, and which of another one over it."""

from __future__ import annotations

import pytest

from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import Key
from douane_report.document.charts.nearest import marks_by_years
from douane_report.document.model import Box, Line, Mark

BLUE, AMBER = "#154273", "#c98a2b"
YEARS = (2021, 2022, 2023, 2024)
LENGTHS = (30.0, 45.0, 60.0, 80.0)
KEYS = [Key(Line((), 1), (BLUE,)), Key(Line((), 1), (AMBER,))]


def axis(vertical: bool) -> Axis:
    boxes = [
        Box(100 + 60 * at, 400, 120 + 60 * at, 408)
        if vertical
        else Box(40, 100 + 60 * at, 60, 120 + 60 * at)
        for at in range(4)
    ]
    return Axis(tuple(zip(YEARS, boxes, strict=True)), vertical)


def bars(off: float, lengths: tuple[float, ...], vertical: bool, colour: str = BLUE) -> list[Mark]:
    """Give bars that start so far from the years."""
    return [
        Mark(
            "path",
            Box(95 + 60 * at, 400 - off - long, 125 + 60 * at, 400 - off)
            if vertical
            else Box(60 + off, 95 + 60 * at, 60 + off + long, 125 + 60 * at),
            colour,
        )
        for at, long in enumerate(lengths)
    ]


@pytest.mark.parametrize("vertical", [True, False])
@pytest.mark.parametrize("colour", [BLUE, AMBER])
def test_bars_that_start_beyond_the_longest_are_left_out(colour: str, vertical: bool) -> None:
    own = bars(4, LENGTHS, vertical)
    others = bars(120, LENGTHS[::-1], vertical, colour)
    assert list(marks_by_years([*others, *own], KEYS, axis(vertical))) == own


@pytest.mark.parametrize("vertical", [True, False])
@pytest.mark.parametrize(
    ("near", "far"),
    [
        # Level squares by the years, with the bars over them.
        (bars(4, (6, 6, 6, 6), True), bars(40, LENGTHS, True)),
        # Too few to be a chart, by the years or beyond.
        (bars(4, LENGTHS[:2], True), bars(120, LENGTHS, True)),
        (bars(4, LENGTHS, True), bars(120, LENGTHS[:2], True)),
        # Stacked on bars that are as good as equal.
        (bars(4, (30, 30, 32, 30), True), bars(36, LENGTHS, True, AMBER)),
        # Other shapes at heights of their own, as dots on a line.
        (
            bars(4, LENGTHS, True),
            [it for at in range(4) for it in bars(120 + 9 * at, (5.0,) * 4, True)[at : at + 1]],
        ),
        # Bars that start beside the longest one of those by the years.
        (bars(4, LENGTHS, True), bars(70, LENGTHS, True)),
    ],
    ids=["squares", "two near", "two far", "stacked", "dots", "beside"],
)
def test_what_stays(near: list[Mark], far: list[Mark], vertical: bool) -> None:
    marks = [*far, *near]
    if not vertical:
        marks = [it._replace(box=_turned(it.box)) for it in marks]
    assert list(marks_by_years(marks, KEYS, axis(vertical))) == marks


def _turned(box: Box) -> Box:
    return Box(460 - box.bottom, box.x0, 460 - box.top, box.x1)
