"""One ground that lines in the colour around it part into several."""

from __future__ import annotations

import pytest

from douane_report.document.model import Box, Mark
from douane_report.document.painted_lines import parted_by_lines

GROUND = Mark("path", Box(40, 100, 240, 200), "#e6f0e6")
LEFT, RIGHT = Box(40, 100, 140, 200), Box(140, 100, 240, 200)
ACROSS, DOWN = Box(36, 146, 244, 154), Box(136, 96, 144, 204)


def line(box: Box, colour: str = "#ffffff") -> Mark:
    return Mark("path", box, colour, stroked=True)


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        ([], [GROUND.box]),
        ([line(DOWN)], [LEFT, RIGHT]),
        (
            [line(ACROSS), line(DOWN)],
            [
                LEFT._replace(bottom=150),
                RIGHT._replace(bottom=150),
                LEFT._replace(top=150),
                RIGHT._replace(top=150),
            ],
        ),
        (
            [line(DOWN), line(ACROSS._replace(x1=142))],
            [LEFT._replace(bottom=150), LEFT._replace(top=150), RIGHT],
        ),
        ([line(ACROSS._replace(x1=142))], [GROUND.box]),
        ([line(ACROSS, "#006633")], [GROUND.box]),
        ([line(Box(36, 96, 244, 104)), line(Box(36, 196, 244, 204))], [GROUND.box]),
        ([line(ACROSS._replace(bottom=180))], [GROUND.box]),
    ],
    ids=["bare", "down", "grid", "one column", "half", "rule", "border", "band"],
)
def test_lines_part_a_ground_from_side_to_side(lines: list[Mark], parts: list[Box]) -> None:
    assert parted_by_lines(GROUND, [GROUND, *lines]) == parts


def test_lines_have_the_colour_of_what_the_ground_is_painted_on() -> None:
    page = Mark("path", Box(0, 0, 400, 300), "#dde6ff")
    assert parted_by_lines(GROUND, [page, GROUND, line(DOWN, "#dde6ff")]) == [LEFT, RIGHT]
    assert parted_by_lines(GROUND, [page, GROUND, line(DOWN)]) == [GROUND.box]
