"""Ranks, risks and measures in rows without rules and without a header that is known."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    OVERALL,
    OVERARCHING,
    RISKS,
    announce,
    measures,
    overall_of,
    owned,
    section_of,
    title,
    write,
)

OWNED = {name: (group, list(texts)) for name, group, texts in RISKS}


@pytest.mark.parametrize("bullet", ["•", ">", "square"])
@pytest.mark.parametrize("head", ["", "Zo pakken wij het aan"])
@pytest.mark.parametrize("middle", [False, True])
def test_rows_of_a_time_line(bullet: str, head: str, middle: bool) -> None:
    """The number stands between the group and the title, or all of it in the middle of a row."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        if head:
            write(canvas, 330, 436, head, bold=True)
        y = 420.0
        for at, (name, group, texts) in enumerate(RISKS):
            top = y - 6 * (len(texts) - 1) if middle else y
            write(canvas, 40, top, group.capitalize())
            write(canvas, 90, top, str(at + 1))
            title(canvas, 110, top, name, 60)
            y = measures(canvas, 340, y, texts, bullet) - 9
        y = write(canvas, 40, y - 10, OVERARCHING, bold=True, size=11) - 4
        measures(canvas, 40, y, OVERALL)

    section = section_of(draw)
    assert owned(section) == OWNED
    assert [int(it.rang.value or 0) for it in section.risicos] == [1, 2, 3, 4, 5]
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("pitch", [12, 24])
def test_a_list_beside_ranks_on_the_same_lines_is_none_of_theirs(pitch: int) -> None:
    """Other text in the next column is none of theirs, though its lines are level with them."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (name, _, _) in enumerate(RISKS):
            write(canvas, 40, 420 - pitch * at, str(at + 1))
            write(canvas, 60, 420 - pitch * at, name)
        texts = [f"Een ander onderwerp van dit jaar {at}" for at in range(10)]
        measures(canvas, 340, 420, texts)

    assert all(not texts for _, texts in owned(section_of(draw)).values())
