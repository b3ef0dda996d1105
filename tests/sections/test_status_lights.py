"""Lamps that make one light, and dots in a column that are the statuses of rows."""

from __future__ import annotations

import pytest

from douane_report.document.model import Box, Mark
from douane_report.sections.status_lights import with_lights

RED, ORANGE, GREEN, DULL = "#d52b1e", "#f39200", "#2e9e4f", "#3a8f5a"
OFF = "#d9d9d9"


def column(*colours: str, gap: float = 2.0) -> list[Mark]:
    return [
        Mark("path", Box(100, 50 + (10 + gap) * at, 110, 60 + (10 + gap) * at), colour)
        for at, colour in enumerate(colours)
    ]


@pytest.mark.parametrize("lit", [0, 1, 2])
def test_one_lamp_that_is_lit_among_others_is_one_mark(lit: int) -> None:
    colours = [OFF] * 3
    colours[lit] = (RED, ORANGE, GREEN)[lit]
    lamps = column(*colours)
    (light,) = with_lights(lamps, lamps)
    assert light.colour == colours[lit]
    assert light.box == Box(100, 50, 110, 84)


@pytest.mark.parametrize(
    "colours",
    [(DULL, DULL, RED), (GREEN, GREEN, RED), (RED, DULL, DULL), (ORANGE, DULL, GREEN)],
)
def test_dots_in_full_colours_closely_under_each_other_are_no_light(
    colours: tuple[str, ...],
) -> None:
    dots = column(*colours)
    assert with_lights(dots, dots) == dots


def test_lamps_far_apart_are_no_light() -> None:
    dots = column(OFF, RED, OFF, gap=8.0)
    assert with_lights(dots, dots) == dots
