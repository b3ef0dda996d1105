"""The overarching measures in two balanced columns, over other text in the same columns."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    OVERALL,
    OVERARCHING,
    PITCH,
    measures,
    overall_of,
    own,
    ranked,
    section_of,
    title,
    write,
)

TEXT = ("De Douane heeft gewerkt aan het oplossen van", "wat er beter kon en dat is gelukt met")
REST = ("de hulp van velen binnen en buiten.", "Een vervolg komt er in het nieuwe jaar.")


def page(canvas: Canvas, foot: str, rest: str) -> None:
    y = 490.0
    for name, texts in own("intern"):
        y = measures(canvas, 40, title(canvas, 40, y, name), texts)
    y = write(canvas, 40, y - 4, OVERARCHING, bold=True, size=10)
    y = measures(canvas, 40, y, OVERALL[:1])
    measures(canvas, 320, 490, OVERALL[1:])
    y = write(canvas, 40, y - 12, "4.2 Aanpak van tekortkomingen", bold=True, size=12) - 4
    for at, line in enumerate((TEXT[0], TEXT[1], TEXT[0], foot)):
        write(canvas, 40, y - at * PITCH, line)
    for at, line in enumerate((rest, REST[1], REST[0], REST[1])):
        write(canvas, 310, y + 12 - at * PITCH, line)


def test_the_list_is_read_before_the_text_under_it() -> None:
    """The sentence at the foot of the left column goes on under the list in the right one."""
    section = section_of(ranked, lambda canvas: page(canvas, TEXT[1], REST[0]))
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize(
    ("foot", "rest"),
    [
        ("wat er beter kon, en dat was dit:", REST[0]),
        ("wat er beter kon.", REST[0]),
        (TEXT[1], REST[1]),
    ],
)
def test_a_list_that_may_be_of_the_text_is_no_part_of_the_measures(foot: str, rest: str) -> None:
    section = section_of(ranked, lambda canvas: page(canvas, foot, rest))
    assert overall_of(section) == list(OVERALL[:1])
