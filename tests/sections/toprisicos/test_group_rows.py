"""Rows of risks and measures under the headings of groups, which only white space parts."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    title,
    wrap,
    write,
)

OWNED = {name: (group, list(texts)) for name, group, texts in RISKS}


@pytest.mark.parametrize("bullet", ["–", "square"])
@pytest.mark.parametrize("middle", [False, True])
@pytest.mark.parametrize("most", [18, 60])
@pytest.mark.parametrize("shift", [0, -12, 15])
def test_rows_that_only_white_space_parts(
    bullet: str, middle: bool, most: int, shift: float
) -> None:
    """The headings start where the names do, or hang out, or are set in."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, head in GROUP.items():
            y = write(canvas, 90 + max(shift, -40), y, head, bold=True, size=12) - 6
            for name, texts in own(group):
                lines = len(wrap(name, most))
                high = max(lines, len(texts))
                down = [6 * (high - it) if middle else 0 for it in (lines, len(texts))]
                title(canvas, 90, y - down[0], name, most)
                measures(canvas, 300, y - down[1], texts, bullet)
                y -= 12 * high + 9
            y -= 10
        y = write(canvas, 90 + max(shift, -40), y, OVERARCHING, bold=True, size=12) - 6
        measures(canvas, 300, y, OVERALL, bullet)

    section = section_of(ranked, draw)
    assert owned(section) == OWNED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("space", [0, 9])
def test_rows_that_nothing_parts_are_not_told(space: float) -> None:
    """Where the lists follow each other without more space, nobody knows whose they are."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, head in GROUP.items():
            y = low = write(canvas, 40, y, head, bold=True, size=12) - 6
            for name, texts in own(group):
                y = title(canvas, 40, y, name, 30) - space
                low = measures(canvas, 300, low, texts)
            y = min(y, low) - 14

    told = owned(section_of(ranked, draw))
    assert {name: texts for name, (_, texts) in told.items()} == {name: [] for name in OWNED}


@pytest.mark.parametrize("bare", [2, 3])
def test_lists_in_the_next_column_after_several_bare_names_are_nobodys(bare: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, GROUP["extern"], bold=True, size=12) - 6
        for name, _, texts in RISKS[:-bare]:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 6
        low = 478.0
        for name, _, texts in RISKS[-bare:]:
            y = title(canvas, 40, y, name, 60) - 6
            low = measures(canvas, 330, low, texts)

    told = owned(section_of(ranked, draw))
    assert [told[name][1] for name, _, _ in RISKS[-bare:]] == [[]] * bare
