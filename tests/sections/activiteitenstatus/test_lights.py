"""Lamps that make one light, and dots in a column that are the statuses of rows."""

from __future__ import annotations

import pytest

from douane_report.document.model import Box, Line, Mark, Word
from douane_report.sections.activiteitenstatus.legend.lights import with_lights

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


@pytest.mark.parametrize("off", [DULL, "#6aa84f", "#39870c"])
@pytest.mark.parametrize("lit", [0, 1, 2])
def test_a_colour_that_two_others_have_is_no_lamp_that_is_off(off: str, lit: int) -> None:
    colours = [off] * 3
    colours[lit] = "#e17000"
    dots = column(*colours)
    assert with_lights(dots, dots) == dots


@pytest.mark.parametrize("off", ["#e8e0d0", "#f4d9c6", "#16301c", "#243b55"])
def test_one_tint_or_shade_for_all_lamps_that_are_off(off: str) -> None:
    lamps = column(off, ORANGE, off)
    (light,) = with_lights(lamps, lamps)
    assert light.colour == ORANGE


@pytest.mark.parametrize(
    ("texts", "lights"),
    [
        (("Integriteit", "Nieuwe werving", "Ondermijning"), 0),
        (("\u25cf Integriteit", "\u25cf Nieuwe werving", "\u25cf Ondermijning"), 0),
        (("Invoering van", "nieuwe systemen", "voor aangiften"), 1),
        (("Integriteit", "", "Ondermijning"), 1),
    ],
)
def test_lamps_with_a_name_beside_each_are_rows(texts: tuple[str, ...], lights: int) -> None:
    dots = column(OFF, ORANGE, "#39870c")
    lines = [
        Line(
            tuple(placed(word, 150 + 40 * at, dot.box.cy) for at, word in enumerate(own.split())),
            page=1,
        )
        for own, dot in zip(texts, dots, strict=True)
        if own
    ]
    assert len(with_lights(dots, dots, lines)) == (1 if lights else 3)


def placed(text: str, x: float, middle: float) -> Word:
    return Word(text, Box(x, middle - 5, x + 6 * len(text), middle + 5), size=10.0)


@pytest.mark.parametrize("lit", [0, 1, 2])
@pytest.mark.parametrize("housing", ["#3b3b3b", "#8a8a8a", GREEN])
def test_what_the_lamps_of_a_light_are_set_in_is_a_part_of_it(housing: str, lit: int) -> None:
    colours = [OFF] * 3
    colours[lit] = (RED, ORANGE, GREEN)[lit]
    shapes = [Mark("path", Box(97, 47, 113, 87), housing), *column(*colours)]
    (light,) = with_lights(shapes, shapes)
    assert light.colour == colours[lit]


@pytest.mark.parametrize("box", [Box(60, 47, 150, 87), Box(97, 20, 113, 120)])
def test_a_shape_far_larger_than_its_lamps_is_no_housing(box: Box) -> None:
    panel = Mark("path", box, GREEN)
    lamps = column(OFF, ORANGE, OFF)
    assert with_lights([panel, *lamps], [panel, *lamps])[0] == panel


def row(y: float, *colours: str) -> list[Mark]:
    """Three lamps side by side in what they are set in."""
    housing = Mark("path", Box(97, y - 3, 135, y + 13), "#333333")
    lamps = [
        Mark("path", Box(100 + 12 * at, y, 110 + 12 * at, y + 10), colour)
        for at, colour in enumerate(colours)
    ]
    return [housing, *lamps]


@pytest.mark.parametrize("off", [("#777777",) * 3, ("#f6dad7", "#f6e6d2", "#d5ebdb")])
def test_a_light_with_no_lamp_lit_is_one_that_is_off(off: tuple[str, str, str]) -> None:
    red, orange, green = off
    lit = row(50, red, orange, GREEN) + row(70, RED, orange, green)
    dark = row(90, *off)
    assert len(with_lights([*lit, *dark], [*lit, *dark])) == 2
    assert with_lights(dark, dark) == dark
