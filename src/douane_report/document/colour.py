"""Colours: which hue a person calls them by, and how well one stands out from another.

Hues are told apart in HSV, never by a list of codes, because next year's designer will choose
another shade. Contrast is the WCAG 2.2 contrast ratio.
"""

import colorsys
import math
from functools import lru_cache
from sys import intern
from typing import Literal

_RED_STARTS, _RED_ENDS, _ORANGE_ENDS = 325, 15, 58
_GREEN_ENDS = 180
_PETROL_ENDS, _PETROL_VALUE = 198, 0.75
"""Where green ends, in degrees. A teal that is printed in CMYK comes out at up to 195, but dark;
what is as blue and bright is cyan."""

_RANGES = {
    "rood": (_RED_STARTS - 360, _RED_ENDS),
    "oranje": (_RED_ENDS, _ORANGE_ENDS),
    "groen": (_ORANGE_ENDS, _GREEN_ENDS),
}

Hue = Literal["groen", "oranje", "rood", "anders", "grijs"]
"""What a person calls a colour, in the Dutch of the report."""


def rgb(colour: str) -> tuple[int, int, int]:
    """Split ``#rrggbb`` into its three channels, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hex_colour(red: int, green: int, blue: int) -> str:
    """Write three channels, 0 to 255, as ``#rrggbb``, one text for all that have the colour."""
    return intern(f"#{red:02x}{green:02x}{blue:02x}")


def on_white(colour: str, alpha: float) -> str:
    """Give the colour that one of which ``alpha`` is seen, 0 to 1, has on white paper."""
    if alpha >= 1:
        return colour
    return hex_colour(*(round(255 - alpha * (255 - channel)) for channel in rgb(colour)))


@lru_cache(maxsize=1024)
def hue_name(colour: str) -> Hue:
    """Name the hue of a colour as a traffic light would: groen, oranje, rood, or neither.

    Yellow and amber count as ``oranje``, olive and teal-like greens as ``groen``, crimson and
    wine red as ``rood``. Colours with little saturation, near-black and near-white are ``grijs``;
    cyan, blues and purples are ``anders``.
    """
    hue, saturation, value = colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb(colour)))
    degrees = hue * 360
    if value < 0.16 or saturation < 0.2 or saturation * value < 0.16:
        return "grijs"
    if degrees < _RED_ENDS or degrees >= _RED_STARTS:
        return "rood"
    if degrees < _ORANGE_ENDS or (degrees < 63 and value > 0.85):
        return "oranje"
    if degrees < _GREEN_ENDS or (degrees < _PETROL_ENDS and value <= _PETROL_VALUE):
        return "groen"
    return "anders"


def degrees_outside(colour: str, hue: Hue) -> float:
    """By how many degrees the hue of a colour lies outside those that a person calls ``hue``."""
    turn, _, _ = colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb(colour)))
    degrees = turn * 360 - (360 if turn * 360 >= _RED_STARTS else 0)
    start, end = _RANGES.get(hue, (degrees, degrees))
    return max(start - degrees, degrees - end, 0.0)


@lru_cache(maxsize=1024)
def luminance(colour: str) -> float:
    """Relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    channels = [channel / 255 for channel in rgb(colour)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=1024)
def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    a, b = luminance(one), luminance(other)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def distance(one: str, other: str) -> float:
    """How far two colours are apart, 0 to about 441: Euclidean in RGB."""
    return math.sqrt(sum((a - b) ** 2 for a, b in zip(rgb(one), rgb(other), strict=True)))
