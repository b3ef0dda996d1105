"""A figure with a part of it right behind it, which are two figures on one line."""

from __future__ import annotations

import pytest

from douane_report.document.grids.part_behind import part_behind
from tests.document.making import boxed_line


@pytest.mark.parametrize(
    ("text", "figure", "part"),
    [
        ("43.720 kg waarvan maritiem 38.618 kg", "43.720 kg", "waarvan maritiem 38.618 kg"),
        ("43.720 kg (waarvan 38.618 kg maritiem)", "43.720 kg", "(waarvan 38.618 kg maritiem)"),
        ("43.720 kg, waarvan via zee: 38.618 kg", "43.720 kg", "waarvan via zee: 38.618 kg"),
        ("43.720: waarvan maritiem 38.618", "43.720", "waarvan maritiem 38.618"),
        ("43.720 waarvan maritiem 38.618", "43.720", "waarvan maritiem 38.618"),
        ("€ 12 mln waarvan accijns 3 mln", "€ 12 mln", "waarvan accijns 3 mln"),
        ("12 kg waarvan maritiem in 2024 3 kg", "12 kg", "waarvan maritiem in 2024 3 kg"),
    ],
)
def test_a_figure_and_its_part_are_parted(text: str, figure: str, part: str) -> None:
    found = part_behind(boxed_line(text, 40, 100))
    assert [it.text for it in found or ()] == [figure, part]


@pytest.mark.parametrize(
    "text",
    [
        "waarvan maritiem 38.618 kg",
        "Cocaïne 43.720 kg waarvan maritiem 38.618 kg",
        "kg waarvan maritiem 38.618 kg",
        "43.720 kg waarvan het meeste maritiem",
        "43.720 kg waarvan 38.618 kg",
        "43.720 kg waarvan maritiem 38.618 kg 69.308 kg",
        "43.720 kg waarvan in 2023 en 2024 samen 12 kg",
        "2024 waarvan maritiem 38.618 kg",
        "43.72x kg waarvan maritiem 38.618 kg",
    ],
)
def test_other_lines_stay_whole(text: str) -> None:
    assert part_behind(boxed_line(text, 40, 100)) is None
