"""The colours of the page can be read: contrast as WCAG 2.2 counts it (1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest

from douane_report.resources import project_dir

STYLE = (project_dir("templates") / "html" / "style.css").read_text(encoding="utf-8")
SCHEMES = [
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[:2]
]
BACKGROUNDS = ("paper", "wash", "blue-wash", "warn-wash", "bad-wash")


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_in_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES, ids=("light", "dark"))
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("text", ["ink", "muted", "blue", "link"])
def test_text_stands_out(scheme: dict[str, str], background: str, text: str) -> None:
    assert contrast(scheme[text], scheme[background]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES, ids=("light", "dark"))
@pytest.mark.parametrize("text", ["melding", "oranje"])
def test_coloured_text_stands_out_on_paper(scheme: dict[str, str], text: str) -> None:
    assert contrast(scheme[text], scheme["paper"]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES, ids=("light", "dark"))
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("dot", ["groen", "oranje", "rood", "open", "melding"])
def test_dots_stand_out(scheme: dict[str, str], background: str, dot: str) -> None:
    assert contrast(scheme[dot], scheme[background]) >= 3
