"""Running heads and feet over and under columns with measures."""

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
    write,
)

HEAD, FOOT = "4 Risicomanagement", "Facsimile, alles is verzonnen"


@pytest.mark.parametrize("head", [40.0, 480.0, None])
@pytest.mark.parametrize("foot", [40.0, 310.0, None])
@pytest.mark.parametrize("sign", [False, True])
def test_a_list_that_goes_on_under_a_running_head(
    head: float | None, foot: float | None, sign: bool
) -> None:
    """It stands over one of the columns, or the foot under one, so far in that it is in the way."""

    def start(canvas: Canvas) -> None:
        write(canvas, 40, 300, HEAD, bold=True, size=18)
        ranked(canvas)
        write(canvas, 40, 70, FOOT, size=7)

    def draw(canvas: Canvas) -> None:
        if head is not None:
            write(canvas, head, 455, HEAD, size=7)
        if foot is not None:
            write(canvas, foot, 70, FOOT, size=7)
        if sign:
            write(canvas, 330, 455, "|", size=7)
        y = 400.0
        for group in ("extern", "intern"):
            y = write(canvas, 40, y, GROUP[group], bold=True, size=10) - 2
            for name, texts in own(group):
                y = write(canvas, 40, y, name, bold=True)
                y = measures(canvas, 40, y, texts[:1] if group == "intern" else texts)
        y = measures(canvas, 310, 400, own("intern")[-1][1][1:])
        y = write(canvas, 310, y - 8, OVERARCHING, bold=True, size=10)
        canvas.line(310, y + 9, 580, y + 9)
        measures(canvas, 310, y - 2, OVERALL)

    section = section_of(start, draw)
    assert owned(section) == {name: (group, list(texts)) for name, group, texts in RISKS}
    assert overall_of(section) == list(OVERALL)


def test_a_title_over_the_same_place_of_two_pages_is_no_running_head() -> None:
    """Nor is a name that comes back where the measures of its risk go on."""
    name, texts = "Tekort aan ruimte op de luchthavens", ("Een loods erbij", "Een loods eraf")

    def start(canvas: Canvas) -> None:
        ranked(canvas)
        write(canvas, 40, 420 - 16 * len(RISKS), f"{len(RISKS) + 1}.")
        write(canvas, 56, 420 - 16 * len(RISKS), name)

    def page(group: str, at: int, last: bool) -> None:
        def draw(canvas: Canvas) -> None:
            y = write(canvas, 40, 440, GROUP[group], bold=True, size=10)
            for risk, own_texts in own(group) if not last else ():
                y = measures(canvas, 40, write(canvas, 40, y, risk, bold=True), own_texts)
            y = write(canvas, 40, y, name, bold=True)
            measures(canvas, 40, y, texts[at : at + 1])

        return draw

    section = section_of(start, page("extern", 0, False), page("extern", 1, True))
    assert owned(section)[name] == ("extern", list(texts))
