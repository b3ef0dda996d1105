"""Titles side by side at the foot of a page, with all of their lists on the next one."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    RISKS,
    measures,
    own,
    owned,
    ranked,
    section_of,
    shade,
    write,
)

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
FOOT = 60.0


@pytest.mark.parametrize("shaded", [True, False])
@pytest.mark.parametrize("lower", [0.0, 24.0], ids=["level", "one lower"])
def test_lists_on_the_page_after_titles_side_by_side(shaded: bool, lower: float) -> None:
    """Where these do not start level, one may be the rest of another text."""
    cut = own("intern")

    def first(canvas: Canvas) -> None:
        y = write(canvas, 40, 470, GROUP["extern"], bold=True, size=11) - 6
        for name, texts in own("extern"):
            y = write(canvas, 40, y, name, bold=True)
            y = measures(canvas, 44, y, texts) - 8
        write(canvas, 40, FOOT + 24, GROUP["intern"], bold=True, size=11)
        for at, (name, _) in enumerate(cut):
            if shaded:
                shade(canvas, 34 + 280 * at, FOOT - 16, 260, 30, "#eeeeee")
            write(canvas, 40 + 280 * at, FOOT, name, bold=True)

    def second(canvas: Canvas) -> None:
        for at, (_, texts) in enumerate(cut):
            y = 480 - lower * at
            if shaded:
                shade(canvas, 34 + 280 * at, y - 40, 260, 54, "#eeeeee")
            measures(canvas, 46 + 280 * at, y, texts)

    open_ones = {} if not lower else {name: ("", []) for name, _ in cut}
    assert owned(section_of(ranked, first, second)) == EVERY | open_ones
