"""Shades as designers choose them, told apart by hue; and contrast as WCAG counts it."""

from __future__ import annotations

import pytest

from douane_report.document.colour import Hue, contrast, distance, hex_colour, hue_name, rgb

SHADES: dict[Hue, str] = {
    # plain green, traffic light, Rijkshuisstijl, grass, mint, teal-like, moss, lime, dark, petrol
    "groen": """#00ff00 #008000 #39870c #275937 #76d2b6 #00847e #2e7d32 #1b5e20 #6aa84f #5b8c00
        #b7dfb0 #43b02a #00a651 #009e73 #4caf50 #8bc34a #a5cd39 #006b3f #20c997 #006d77
        #007c91 #005f73 #00798c""",
    # orange, amber, yellow, ochre, gold
    "oranje": """#ffa500 #e17000 #ffb612 #f9e11e #f39200 #f9b233 #e8a33d #ffc000 #ff7f00 #fdb913
        #c75300 #ffd700 #d4a017 #ff8c00 #f0ad4e #ffff00 #ffd09b""",
    # red, Rijkshuisstijl, crimson, brick, wine, ruby, pinkish red
    "rood": """#ff0000 #d52b1e #c00000 #b00020 #8f1414 #8a1538 #ca005d #a90061 #dc3545 #e4003a
        #7f1d1d #c8102e #e74c3c #b8274c #f4a6a0""",
    # blues, purples, violet, and cyan: as blue as petrol, but bright
    "anders": """#154273 #007bc7 #01689b #0000ff #42145f #8fcae7 #673ab7 #3f51b5 #00bcd4 #8e44ad
        #4b0082 #00c8d7 #17becf #00b7c3""",
    # grey, black, white, off-white, warm and cool grey, near-black of any hue
    "grijs": """#000000 #222222 #777777 #5b5b5b #bbbbbb #f0f0f0 #ffffff #e5eef7 #fdf0e3 #f4f0f1
        #e8f1e6 #0a1a0a #260000 #8a8d8f #b0a8a0""",
}
PAIRS = [(shade, hue) for hue, shades in SHADES.items() for shade in shades.split()]


def test_enough_shades_of_each() -> None:
    assert len({shade for shade, _ in PAIRS}) == len(PAIRS) >= 60


@pytest.mark.parametrize(("shade", "hue"), PAIRS)
def test_hue_name(shade: str, hue: Hue) -> None:
    assert hue_name(shade) == hue


@pytest.mark.parametrize(
    ("colour", "channels"),
    [("#000000", (0, 0, 0)), ("#ffffff", (255, 255, 255)), ("#154273", (21, 66, 115))],
)
def test_hex_and_channels(colour: str, channels: tuple[int, int, int]) -> None:
    assert rgb(colour) == channels
    assert hex_colour(*channels) == colour


# Values by WCAG 2.2, as its own examples and common checkers give them.
@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#ffff00", "#ffffff", 1.07),
        ("#154273", "#ffffff", 10.20),
    ],
)
def test_contrast(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("#000000", "#000000", 0.0),
        ("#000000", "#030400", 5.0),
        ("#000000", "#ffffff", 441.67),
        ("#ff0000", "#00ff00", 360.62),
    ],
)
def test_distance(one: str, other: str, apart: float) -> None:
    assert distance(one, other) == pytest.approx(apart, abs=0.01)
