"""The lines around a table in which the scale of its figures may stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.repair import join_lines

_MONEY = re.compile(
    r"\(?\s*(?:bedrag\w*\s*)?(?:[x×]\s*€|in\s+(?:duizend|miljoen)\w*\s+euro).*$", re.I
)
"""A scale of money at the end of a header."""


def without_money(header: str) -> str:
    """Give a header without the scale of money that it ends in."""
    return _MONEY.sub("", header)


def up_to(lines: Sequence[Line], heading: Line | None) -> list[str]:
    """The texts of lines above a table, from the nearest up to its heading and what is level."""
    texts: list[str] = []
    for index, line in enumerate(lines):
        if line is heading:
            texts.extend(it.text for it in lines[index + 1 :] if _are_level(it, line))
        texts.append(line.text)
        if line is heading:
            break
    return texts


def _are_level(one: Line, two: Line) -> bool:
    """Whether two lines of a PDF stand on one baseline."""
    if one.box is None or two.box is None:
        return False
    return abs(one.box.bottom - two.box.bottom) <= 0.3 * min(one.box.height, two.box.height)


def pairs_of(texts: Sequence[str]) -> list[str]:
    """Texts that a line break has parted, the upper line first."""
    return [join_lines((upper, lower)) for lower, upper in pairwise(texts)]
