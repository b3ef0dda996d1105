"""Legends that are set as a paragraph, so that names go on at its left margin."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import legend_keys
from douane_report.document.model import Box
from tests.document.making import drawn

AXIS = Axis(tuple((2020 + at, Box(44 + 30 * at, 190, 64 + 30 * at, 198)) for at in range(5)), True)
COLOURS = ("#154273", "#e17000", "#777c00")
SIZE, LEADING, KEY, LEFT = 9.0, 12.0, 7.0, 40.0
TOTAL, PART, OTHER = "Totaal aantal aangifteregels", "Waarvan e-commerce <€150,-", "Overige post"
Item = str | None
"""A word, or a key."""


def names(lines: Sequence[Sequence[Item]], align: str, width: float) -> list[str]:
    """Set lines of keys and words, and give the names that are read, in the order of the keys."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", SIZE)
        colours = iter(COLOURS)
        for down, line in enumerate(lines):
            widths = [stringWidth(it, "Helvetica", SIZE) if it else KEY for it in line]
            spaces = [0.0] + [9.0 if it is None else 2.5 for it in line[1:]]
            free = width - sum(widths) - sum(spaces)
            if align == "justified" and down < len(lines) - 1:
                spaces[1:] = [it + free / (len(line) - 1) for it in spaces[1:]]
            x = LEFT + (free / 2 if align == "centred" else 0.0)
            y = 180 - LEADING * down
            for item, space, wide in zip(line, spaces, widths, strict=True):
                x += space
                canvas.setFillColor(HexColor("#000000"))
                if item:
                    canvas.drawString(x, y, item)
                else:
                    canvas.setFillColor(HexColor(next(colours)))
                    canvas.rect(x, y, KEY, KEY, stroke=0, fill=1)
                x += wide

    page = drawn(draw, (400.0, 400.0))
    return [key.name.text for key in legend_keys(page, AXIS, {TOTAL, "Waarvan"}.__contains__)]


def line(text: str) -> list[Item]:
    return [None if word == "#" else word for word in text.split(" ")]


@pytest.mark.parametrize("align", ["left", "centred", "justified"])
@pytest.mark.parametrize(
    ("lines", "width", "wanted"),
    [
        ((f"# {TOTAL} # Waarvan e-commerce", "<€150,-"), 240.0, [TOTAL, PART]),
        ((f"# {TOTAL} # Waarvan e-", "commerce <€150,-"), 205.0, [TOTAL, PART]),
        (
            (f"# {TOTAL} # Waarvan", "e-commerce <€150,- # Overige post"),
            200.0,
            [TOTAL, PART, OTHER],
        ),
        ((f"# {TOTAL} #", "Waarvan e-commerce <€150,-"), 155.0, [TOTAL, PART]),
    ],
    ids=["sign", "hyphen", "three", "lone key"],
)
def test_a_name_goes_on_at_the_margin(
    lines: Sequence[str], width: float, wanted: list[str], align: str
) -> None:
    assert names([line(text) for text in lines], align, width) == wanted


def test_names_in_columns_go_on_under_their_own_keys() -> None:
    """``aangifteregels`` stands at the margin, and yet the first name goes on there."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", SIZE)
        for x, colour, lines in zip(
            (40, 130),
            COLOURS,
            (("Totaal aantal", "aangifteregels"), ("Waarvan e-", "commerce <€150,-")),
            strict=False,
        ):
            canvas.setFillColor(HexColor(colour))
            canvas.rect(x, 180, KEY, KEY, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            canvas.drawString(x + 10, 180, lines[0])
            canvas.drawString(x, 168, lines[1])

    page = drawn(draw, (400.0, 400.0))
    keys = legend_keys(page, AXIS, {TOTAL}.__contains__)
    assert [key.name.text for key in keys] == [TOTAL, PART]
